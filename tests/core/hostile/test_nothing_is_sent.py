"""The whole path in a process that may not speak to any network, nor be spoken to."""

import json
import subprocess
import sys
from pathlib import Path

from tests.core.trained import write_photos

WORDS = {
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.sendto",
    "urllib.Request",
}

SCRIPT = """
import json, socket, sys
from pathlib import Path
words, source, out = set(json.loads(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3])
said = []

def listen(event, args):
    # A socket between two parts of this computer has a path and no address.
    is_local = event in ("socket.connect", "socket.bind") and args[0].family == getattr(socket, "AF_UNIX", None)
    if event in words and not is_local:
        said.append(event)
        raise PermissionError(event)

sys.addaudithook(listen)
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.jobs import CheckJob, EvaluateJob, ExportJob, PredictJob, ScanJob, TrainJob
from uproto_core.settings import Settings, with_values
few = with_values(Settings(), {"matching.steps": "10", "classifier.iterations": "10", "texts.dictionary": "true"})
jobs = (
    ScanJob(source=source),
    CheckJob(source=source),
    TrainJob(source=source, out=out / "run", settings=few),
    EvaluateJob(subject=out / "run"),
    PredictJob(bundle=out / "run", photos=(source / "Fox",)),
    ExportJob(bundle=out / "run", form="folder", out=out / "sent"),
)
engine = LocalEngine()
ended = [job.kind for job in jobs if list(engine.run(job, CancelToken()))]
print(json.dumps({"ended": ended, "said": said}))
"""


def test_from_scan_to_export_nothing_is_sent_and_nothing_listens(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 8, "Lynx": 6, "Badger": 5})

    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, json.dumps(sorted(WORDS)), str(source), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )

    assert ended.returncode == 0, ended.stderr[-3000:]
    told = json.loads(ended.stdout.splitlines()[-1])
    assert told == {"ended": ["scan", "check", "train", "evaluate", "predict", "export"], "said": []}
