"""What to photograph next, measured on a small training: whole, stopped and gone on with, and without the exam."""

import json
import shutil

import pytest

from tests.core.trained import QUICK, only, run_to_end, write_photos
from uproto_core.advice import REPEATS, Advice
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.errors import RunUnusableError
from uproto_core.events import AdviceMeasured, StageEnded, StageProgressed
from uproto_core.jobs import AdviseJob, TrainJob
from uproto_core.store.advice import read_advice
from uproto_core.store.paths import RunPaths, user_paths
from uproto_core.store.runs import read_split, write_split


@pytest.fixture
def run(trained, tmp_path) -> RunPaths:
    """A copy of the small training, to be written into."""
    shutil.copytree(trained.run, tmp_path / "run")
    return RunPaths(tmp_path / "run")


@pytest.fixture(scope="module")
def measured(trained, tmp_path_factory) -> RunPaths:
    """The small training with its advice; it is read, never changed."""
    run = RunPaths(shutil.copytree(trained.run, tmp_path_factory.mktemp("advised") / "run"))
    run_to_end(LocalEngine(), AdviseJob(run=run.root))
    return run


def advice_of(run: RunPaths) -> Advice:
    found = read_advice(run)
    assert found is not None
    return found


def without_time(run: RunPaths) -> dict:
    document = json.loads(run.advice.read_text(encoding="utf-8"))
    return {name: value for name, value in document.items() if name not in {"measured", "seconds"}}


def stop_after(engine: LocalEngine, run: RunPaths, fits: int) -> None:
    """Stop a measuring once so many fits are made."""
    cancel = CancelToken()
    events = engine.run(AdviseJob(run=run.root), cancel)
    while not (isinstance(event := next(events), StageProgressed) and event.done == fits):
        pass
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(events)


def test_every_class_has_a_row_and_those_under_four_photos_a_star(measured):
    advice = advice_of(measured)

    rows = {row.class_name: row for row in advice.classes}
    assert set(rows) == {"Badger", "Fox", "Lynx", "Owl"}
    counts = {name: row.train_n for name, row in rows.items()}
    assert counts == {"Badger": 3, "Fox": 13, "Lynx": 6, "Owl": 1}
    assert {name: row.is_borrowed for name, row in rows.items()} == {
        "Badger": True,
        "Fox": False,
        "Lynx": False,
        "Owl": True,
    }
    assert {name: row.last_n for name, row in rows.items()} == {"Badger": 1, "Fox": 6, "Lynx": 3, "Owl": 1}
    assert {name: row.has for name, row in rows.items()} == {"Badger": 4, "Fox": 16, "Lynx": 7, "Owl": 1}
    assert (advice.repeats, advice.fits) == (REPEATS, 2 * REPEATS)


def test_ranges_hold_their_values_and_the_most_promising_class_is_first(measured):
    advice = advice_of(measured)

    for row in advice.classes:
        assert row.gain.low <= row.gain.high
        assert row.gain.is_seen == (row.gain.low > 0)
    promises = [row.per_photo for row in advice.classes]
    assert promises == sorted(promises, reverse=True)


def test_what_was_measured_is_told_and_not_measured_again(measured):
    events = run_to_end(LocalEngine(), AdviseJob(run=measured.root))

    assert only(events, AdviceMeasured)[0].advice == advice_of(measured)
    assert only(events, StageEnded)[0].is_reused
    assert not only(events, StageProgressed)
    assert not measured.advice_part.exists()


def test_a_stopped_measuring_goes_on_and_ends_with_the_same_advice(measured, run):
    engine = LocalEngine()
    fits = 0
    stop_after(engine, run, 3)
    kept = run.advice_part.read_text(encoding="utf-8").splitlines()
    # A crash may cut the last line off; a line of another training must not be taken.
    run.advice_part.write_text(
        "\n".join([*kept[:3], kept[0].replace('"fingerprint":"', '"fingerprint":"other'), kept[0][:20]]),
        encoding="utf-8",
    )

    for event in engine.run(AdviseJob(run=run.root), CancelToken()):
        fits += isinstance(event, StageProgressed)

    assert len(kept) == 3
    assert fits == 1 + 2 * REPEATS
    assert without_time(run) == without_time(measured)
    assert not run.advice_part.exists()


def test_the_exam_is_neither_read_nor_asked(measured, run):
    """Without a trace of the exam's photos in the files it may read, the advice is the same."""
    rows = read_split(run)
    write_split(run, [row for row in rows if row.split != "test"])
    run.predictions.unlink()

    run_to_end(LocalEngine(), AdviseJob(run=run.root))

    def gains(of: RunPaths) -> list:
        return [(row["class"], row["gain"], row["all_equal"]) for row in without_time(of)["classes"]]

    assert gains(run) == gains(measured)


def test_exam_photos_need_not_be_there(trained, tmp_path):
    """Nothing opens them: with their files gone and the cache empty all is as before."""
    source = shutil.copytree(trained.source, tmp_path / "photos")
    engine = LocalEngine()
    run = RunPaths(tmp_path / "run")
    run_to_end(engine, TrainJob(source=source, out=run.root, settings=QUICK, backbone="built-in"))
    for row in read_split(run):
        if row.split == "test":
            (source / row.path).unlink()

    events = run_to_end(engine, AdviseJob(run=run.root))

    assert only(events, AdviceMeasured)


def test_photos_that_are_gone_are_an_error_with_their_count(run, trained, tmp_path):
    """The cache of features lies in this test's own empty home, so that photos have to be opened again."""
    source = shutil.copytree(trained.source, tmp_path / "photos")
    document = json.loads(run.run_json.read_text(encoding="utf-8"))
    document["job"]["source"] = str(source)
    run.run_json.write_text(json.dumps(document), encoding="utf-8")
    learned = [row.path for row in read_split(run) if row.split == "train"]

    for gone, words in ((learned[:2], "2 of the photos"), (learned, "not one of the photos")):
        for path in gone:
            (source / path).unlink(missing_ok=True)
        shutil.rmtree(user_paths().features, ignore_errors=True)
        with pytest.raises(RunUnusableError, match=words):
            run_to_end(LocalEngine(), AdviseJob(run=run.root))


@pytest.mark.parametrize("lost", ["prototypes", "classifier"])
def test_a_run_without_what_it_learned_is_an_error(run, lost):
    run.artefact(lost).unlink()

    with pytest.raises(RunUnusableError, match="step by step"):
        run_to_end(LocalEngine(), AdviseJob(run=run.root))


def test_an_unfinished_run_is_an_error(tmp_path):
    with pytest.raises(RunUnusableError):
        run_to_end(LocalEngine(), AdviseJob(run=tmp_path))


def test_given_practice_photos_are_asked_and_copies_hidden_together(tmp_path):
    counts = {"train/Fox": 8, "train/Lynx": 6, "val/Fox": 4, "val/Lynx": 4}
    source = write_photos(tmp_path / "photos", counts)
    for number in range(1, 6):
        # One photo, six times: it cannot be halved.
        shutil.copyfile(source / "train" / "Lynx" / "000.jpg", source / "train" / "Lynx" / f"{number:03}.jpg")
    run = RunPaths(tmp_path / "run")
    engine = LocalEngine()
    run_to_end(engine, TrainJob(source=source, out=run.root, settings=QUICK, backbone="built-in"))

    run_to_end(engine, AdviseJob(run=run.root))

    rows = {row.class_name: row for row in advice_of(run).classes}
    assert rows["Fox"].found.n == rows["Lynx"].found.n == 4
    assert rows["Lynx"].is_borrowed
    assert rows["Lynx"].why == "one-occasion"
    assert not rows["Fox"].is_borrowed
