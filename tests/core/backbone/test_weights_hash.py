"""A large file is hashed once: what is remembered is believed only while size and time are the same."""

import json
import os
from hashlib import sha256

import pytest

from uproto_core.backbone.weights_hash import weights_sha256
from uproto_core.store.paths import user_paths


@pytest.fixture
def weights(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"first")
    return path


def digest(contents: bytes) -> str:
    return sha256(contents).hexdigest()


def test_a_hash_is_remembered_and_not_made_again(weights):
    assert weights_sha256(weights) == digest(b"first")
    state = weights.stat()
    weights.write_bytes(b"other")
    os.utime(weights, ns=(state.st_atime_ns, state.st_mtime_ns))

    # The same size and time: the file was not read again.
    assert weights_sha256(weights) == digest(b"first")


@pytest.mark.parametrize("later", [b"other", b"longer than before"])
def test_a_file_that_changed_is_hashed_again(weights, later):
    weights_sha256(weights)
    weights.write_bytes(later)
    os.utime(weights, ns=(0, 10**18))

    assert weights_sha256(weights) == digest(later)
    assert weights_sha256(weights) == digest(later)


def test_files_do_not_meet(weights, tmp_path):
    another = tmp_path / "another.safetensors"
    another.write_bytes(b"other")

    assert [weights_sha256(path) for path in (weights, another, weights)] == [
        digest(b"first"), digest(b"other"), digest(b"first"),
    ]  # fmt: skip
    assert len(json.loads(user_paths().weights_hashes.read_text(encoding="utf-8"))) == 2


@pytest.mark.parametrize("contents", [b"", b"{", b"[]", b'{"a": 1}', b"\xff"])
def test_a_damaged_memory_is_made_anew(weights, contents):
    weights_sha256(weights)
    user_paths().weights_hashes.write_bytes(contents)

    assert weights_sha256(weights) == digest(b"first")
    assert digest(b"first") in user_paths().weights_hashes.read_text(encoding="utf-8")


def test_without_a_memory_the_hash_is_made_all_the_same(weights):
    user_paths().weights_hashes.mkdir(parents=True)

    assert weights_sha256(weights) == digest(b"first")


def test_a_missing_file_is_the_callers_to_handle(tmp_path):
    with pytest.raises(FileNotFoundError):
        weights_sha256(tmp_path / "nowhere")
