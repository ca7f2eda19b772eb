"""A file from the network onto a disk that is full."""

import subprocess
import sys

import pytest

from tests.core.backbone.hub import CONFIG, WEIGHTS, Hub, config_file, running
from uproto_core.backbone.fetch import RemoteFile
from uproto_core.cancel import Cancelled, CancelToken

_FETCH = """
import resource, sys
from pathlib import Path
from uproto_core.backbone.fetch import RemoteFile, fetch
from uproto_core.cancel import CancelToken
from uproto_core.errors import DiskFullError
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    for there in fetch(RemoteFile(url=sys.argv[1], size=1_000_000), Path(sys.argv[2]), CancelToken()):
        pass
except DiskFullError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_disk_that_fills_up_meanwhile_is_said_so_and_keeps_what_came(tmp_path):
    with running(Hub({CONFIG: config_file(), WEIGHTS: b"x" * 1_000_000})) as hub:
        command = [sys.executable, "-c", _FETCH, f"{hub.address}/{WEIGHTS}", str(tmp_path / "part")]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert ended.stdout == "disk.full\n", ended.stderr
    assert 0 < (tmp_path / "part").stat().st_size <= 300_000


def test_a_file_is_known_by_its_hash_and_not_by_its_size(tmp_path):
    (tmp_path / "file").write_bytes(b"hello\n")
    # What `git hash-object` and `sha256sum` say of it.
    git, sha256 = (
        "ce013625030ba8dba906f756967f9e9ca394464a",
        "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03",
    )

    assert RemoteFile(url="", size=6, git_sha1=git).is_whole(tmp_path / "file", CancelToken())
    assert RemoteFile(url="", size=6, sha256=sha256, git_sha1="pointer").is_whole(tmp_path / "file", CancelToken())
    assert not RemoteFile(url="", size=6, git_sha1=git[::-1]).is_whole(tmp_path / "file", CancelToken())
    assert not RemoteFile(url="", size=6, sha256=sha256[::-1]).is_whole(tmp_path / "file", CancelToken())
    assert not RemoteFile(url="", size=7, git_sha1=git).is_whole(tmp_path / "file", CancelToken())


def test_checking_a_large_file_stops_when_asked(tmp_path):
    (tmp_path / "file").write_bytes(b"hello\n")
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        RemoteFile(url="", size=6, sha256="0" * 64).is_whole(tmp_path / "file", cancel)
