"""The engine from a Python program: the page's own example, events, stopping, errors."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import uproto_core
from tests.core.trained import write_photos
from uproto_core import load_bundle, scan, train
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import BundleUnusableError, SettingUnknownError, SourceMissingError
from uproto_core.events import StageStarted
from uproto_core.photos.load import load_image

PAGE = Path(__file__).parents[2] / "docs" / "python.md"


def test_the_example_of_the_page_works_word_for_word(tmp_path, monkeypatch, capsys):
    write_photos(tmp_path / "photos", {"Fox": 8, "Lynx": 5})
    monkeypatch.chdir(tmp_path)
    example = PAGE.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]

    exec(compile(example, "python.md", "exec"), {})  # noqa: S102  (what readers are told to run)

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "13 ['Fox', 'Lynx']"
    assert len(lines) == 2 + 8
    assert (tmp_path / "run" / "metrics.json").is_file()


def test_a_classifier_stays_ready_between_calls(trained):
    classifier = load_bundle(trained.run)
    photo = trained.source / "Fox" / "000.jpg"

    (answer,) = classifier.answer(photo, top=2)
    again = list(classifier.answer([str(photo), trained.source / "Owl"]))

    assert answer.path == photo
    assert [entry.class_name for entry in again[0].top[:2]] == [entry.class_name for entry in answer.top]
    assert again[0].top[0].confidence == pytest.approx(answer.top[0].confidence, abs=1e-4)
    assert len(again) == 2


def test_probabilities_of_a_picture_are_those_of_the_answer(trained):
    classifier = load_bundle(trained.run)
    photo = trained.source / "Fox" / "000.jpg"

    row = classifier.probabilities(load_image(photo))

    assert row.shape == (len(classifier.class_names),)
    assert row.dtype == np.float32
    assert row.sum() == pytest.approx(1, abs=1e-5)
    (answer,) = classifier.answer(photo)
    assert classifier.class_names[int(row.argmax())] == answer.top[0].class_name
    assert float(row.max()) == pytest.approx(answer.top[0].confidence, abs=1e-4)


def test_everything_that_happens_is_told(tmp_path):
    told = []

    scan(write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 1}), on_event=told.append)

    assert any(isinstance(event, StageStarted) and event.stage == "scan" for event in told)


def test_a_token_stops_the_work(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 2})
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        train(source, tmp_path / "run", cancel=token)


def test_errors_are_typed(tmp_path, trained):
    with pytest.raises(SourceMissingError):
        scan(tmp_path / "nothing")
    with pytest.raises(SettingUnknownError):
        train(trained.source, tmp_path / "run", settings={"no.such": 1})
    with pytest.raises(BundleUnusableError):
        load_bundle(tmp_path)


def test_importing_it_loads_neither_torch_nor_qt():
    code = (
        "import sys, uproto_core; uproto_core.train; "
        "assert not {'torch', 'PySide6'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_there_is_nothing_else():
    assert set(uproto_core.__all__) == {"LoadedBundle", "TrainedRun", "load_bundle", "scan", "train"}
    with pytest.raises(AttributeError):
        uproto_core.no_such_call  # noqa: B018
