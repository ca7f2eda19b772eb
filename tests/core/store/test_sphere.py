"""The file of the sphere: what is written is read, without torch; what is missing or damaged says so."""

import dataclasses
import subprocess
import sys

import numpy as np
import pytest

from tests.core.store.made_sphere import made_sphere
from uproto_core.errors import RunUnusableError
from uproto_core.store.paths import RunPaths
from uproto_core.store.sphere import read_sphere, write_sphere


def test_what_is_written_is_read(tmp_path):
    run, sphere = RunPaths(tmp_path), made_sphere()

    write_sphere(run, sphere)
    got = read_sphere(run)

    assert got.document == sphere.document
    assert got.photos.paths == sphere.photos.paths
    for name in ("anchors", "before", "after", "order", "pairs_before", "pairs_after", "pairs_anchors"):
        assert np.array_equal(getattr(got, name), getattr(sphere, name))
    for name in ("labels", "answers", "before", "after", "is_exam"):
        assert np.array_equal(getattr(got.photos, name), getattr(sphere.photos, name))


def test_a_name_with_a_line_end_and_umlauts_comes_back(tmp_path):
    run, sphere = RunPaths(tmp_path), made_sphere()
    paths = ("Füchse/a\nb.jpg", "狐狸/1.jpg", *sphere.photos.paths[2:])

    write_sphere(run, dataclasses.replace(sphere, photos=dataclasses.replace(sphere.photos, paths=paths)))

    assert read_sphere(run).photos.paths == paths


def test_a_run_of_an_older_version_says_that_the_file_is_missing(tmp_path):
    with pytest.raises(RunUnusableError, match="missing"):
        read_sphere(RunPaths(tmp_path))


@pytest.mark.parametrize("spoil", ["empty", "cut", "other", "order", "labels"])
def test_a_damaged_file_says_so(tmp_path, spoil):
    run, sphere = RunPaths(tmp_path), made_sphere()
    if spoil == "order":
        sphere = dataclasses.replace(sphere, order=np.array([0, 0, 1, 2], dtype=np.int32))
    if spoil == "labels":
        labels = sphere.photos.labels + 9
        sphere = dataclasses.replace(sphere, photos=dataclasses.replace(sphere.photos, labels=labels))
    write_sphere(run, sphere)
    data = run.sphere.read_bytes()
    kept = {"empty": b"", "cut": data[: len(data) // 2], "other": b"PK" + data[2:]}.get(spoil, data)
    run.sphere.write_bytes(kept)

    with pytest.raises(RunUnusableError, match="damaged"):
        read_sphere(run)


def test_the_file_is_read_without_torch(tmp_path):
    write_sphere(RunPaths(tmp_path), made_sphere())
    code = (
        "import sys; from pathlib import Path; from uproto_core.store.paths import RunPaths;"
        "from uproto_core.store.sphere import read_sphere; read_sphere(RunPaths(Path(sys.argv[1])));"
        "print('torch' in sys.modules)"
    )

    told = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "False"
