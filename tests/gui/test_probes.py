"""The product's acceptance probes that need the real engine: one folder with faults, walked through in the window."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import drawn
from tests.core.trained import write_photos
from uproto_core.child import ChildEngine
from uproto_core.events import PhotoAnswer
from uproto_core.store.paths import RunPaths, UserPaths
from uproto_core.store.runs import read_metrics, read_split
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.preferences import Preferences
from uproto_gui.session import Session

LONG_MS = 240_000
FEW_STEPS = TrainChoice(values={"matching.steps": "20", "classifier.iterations": "20"})
BURST = tuple(f"burst_{number}.jpg" for number in range(5))


def faulty_folder(root: Path) -> Path:
    """Classes of 16, 7, 5 and 1 photos; three files that are no photos, a photo in two classes, a burst of five."""
    source = write_photos(root, {"Fox": 16, "Lynx": 7, "Badger": 5, "Owl": 1})
    whole = (source / "Fox" / "000.jpg").read_bytes()
    (source / "Fox" / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (source / "Fox" / "empty.jpg").write_bytes(b"")
    (source / "Lynx" / "notes.jpg").write_text("a list of what was seen")
    shutil.copy(source / "Fox" / "001.jpg", source / "Badger" / "same.jpg")
    burst = drawn("burst", (190, 160, 90)).resize((640, 480))
    for number, name in enumerate(BURST):
        burst.crop((number, number, 634, 474)).save(source / "Lynx" / name)
    return source


def state_of(folder: Path) -> dict[Path, tuple[str, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path: (sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) for path in files}


@dataclass
class Walked:
    """A window after a scan, a check and a training."""

    window: MainWindow
    session: Session
    source: Path
    before: dict[Path, tuple[str, int]]
    run: Path


def open_window(paths: UserPaths) -> MainWindow:
    session = Session(ChildEngine, paths, "Sample moths")
    window = MainWindow(session, Preferences(paths.window_json), paths)
    window.show()
    return window


@pytest.fixture(scope="module")
def bot(request: pytest.FixtureRequest, qapp) -> QtBot:
    return QtBot(request)


@pytest.fixture(scope="module")
def walked(bot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    place = tmp_path_factory.mktemp("probes")
    source = faulty_folder(place / "Animals")
    before = state_of(source)
    home = place / "home"
    window = open_window(UserPaths(config=home, data=home, cache=home, log=home, documents=home / "documents"))
    session = window.session
    window.flows.take((source,), "home")
    bot.waitUntil(lambda: session.reading.check.phase == "done", timeout=LONG_MS)
    window.go_to("train")
    session.train(FEW_STEPS)
    bot.waitUntil(lambda: session.results is not None, timeout=LONG_MS)
    bot.waitUntil(lambda: not session.training.is_running, timeout=LONG_MS)
    assert session.results is not None
    yield Walked(window=window, session=session, source=source, before=before, run=session.results)
    window._is_closing = True
    window.close()
    window.deleteLater()


def words(walked: Walked, name: str) -> str:
    return walked.window.findChild(QLabel, name).text()


def test_files_that_cannot_be_read_are_counted_by_reason_and_everything_else_goes_on(walked):
    walked.window.go_to("photos")

    assert words(walked, "ignored-files") == "3 files were left out: 1 cut off, 1 empty, 1 not a photo"
    assert walked.session.reading.photos.photos == 35
    assert walked.session.training.state.phase == "finished"
    used = {row.path for row in read_split(RunPaths(walked.run)) if row.split != "left-out"}
    assert not used & {"Fox/cut.jpg", "Fox/empty.jpg", "Lynx/notes.jpg"}


def test_a_photo_in_two_classes_is_in_neither_until_decided_and_open_again_when_undone(walked):
    reading, both = walked.session.reading, {"Badger/same.jpg", "Fox/001.jpg"}

    sides = {row.path: (row.split, row.reason) for row in read_split(RunPaths(walked.run)) if row.path in both}
    assert set(sides.values()) == {("left-out", "in two classes")}
    kind = next(kind for kind in reading.check.kinds if kind.kind == "two-classes")
    assert kind.open == 1
    walked.session.deciding.leave_out([walked.source / "Badger" / "same.jpg"])
    assert next(kind for kind in reading.check.kinds if kind.kind == "two-classes").open == 0
    walked.session.deciding.undo()
    assert next(kind for kind in reading.check.kinds if kind.kind == "two-classes").open == 1


def test_a_burst_lies_on_one_side_of_the_exam(walked):
    rows = [row for row in read_split(RunPaths(walked.run)) if row.path.rsplit("/")[-1] in BURST]

    assert len(rows) == len(BURST)
    assert len({row.split for row in rows}) == 1
    assert len({row.group for row in rows}) == 1
    assert len({row.fold for row in rows}) == 1


def test_no_original_was_touched_and_nothing_written_beside_them(walked):
    assert state_of(walked.source) == walked.before


def test_no_percent_stands_without_its_count_and_its_range(walked):
    """Every label of the summary with a percent sign has counts beside it, and no figure of few photos is a percent."""
    walked.window.go_to("results")
    results = read_metrics(RunPaths(walked.run)).exam

    assert results is not None
    assert all(figures.n < 10 for figures in results.per_class)
    page = walked.window.page
    percents = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and "%" in label.text()]
    assert percents == [
        text for text in percents if f"({results.n} photos)" in text or text == words(walked, "main-figure")
    ]


def test_a_training_that_was_stopped_on_its_way_goes_on_and_ends_as_an_undisturbed_one(walked, bot):
    session, training = walked.session, walked.session.training
    undisturbed = read_metrics(RunPaths(walked.run))
    session.train(FEW_STEPS)
    bot.waitUntil(lambda: training.state.stage == "features", timeout=LONG_MS)

    with bot.waitSignal(training.ended, timeout=2000):
        training.stop()
    assert training.state.phase == "stopped"
    assert not RunPaths(training.job.out).metrics.exists()

    with bot.waitSignal(training.finished, timeout=LONG_MS):
        session.go_on()
    # Not to the last digit: photos read before and after the stop share other batches, whose sums round otherwise.
    exam = read_metrics(RunPaths(training.job.out)).exam
    assert [(row.class_name, row.n) for row in exam.per_class] == [
        (row.class_name, row.n) for row in undisturbed.exam.per_class
    ]
    assert exam.balanced_accuracy.value == pytest.approx(undisturbed.exam.balanced_accuracy.value, abs=0.1)


def test_a_folder_that_was_stopped_and_asked_for_again_has_a_row_for_each_photo(walked, bot):
    answering = walked.session.answering
    answers: list[PhotoAnswer] = []
    answering.answers_arrived.connect(answers.extend)
    answering.answer((walked.source,))
    bot.waitUntil(lambda: len(answers) > 0, timeout=LONG_MS)
    answering.stop()
    bot.waitUntil(lambda: not answering.is_running, timeout=LONG_MS)

    answering.answer((walked.source,))
    bot.waitUntil(lambda: not answering.is_running, timeout=LONG_MS)

    answering.answers_arrived.disconnect(answers.extend)
    paths = [answer.path for answer in answers]
    assert len(paths) == len(set(paths)) == answering.state.photos
    assert set(paths) == {path for path in walked.before if path.suffix == ".jpg"}
    assert {answer.path.name for answer in answers if answer.error} == {"cut.jpg", "empty.jpg", "notes.jpg"}


def test_an_answer_is_confirmed_for_the_next_training_and_says_where_the_model_looked(walked, bot):
    window, session = walked.window, walked.session
    photo = walked.run / "seen.jpg"
    shutil.copy(walked.source / "Fox" / "002.jpg", photo)
    window.go_to("use")
    session.answering.answer((photo,))
    bot.waitUntil(lambda: not session.answering.is_running, timeout=LONG_MS)
    window.page.expect([photo])

    window.page.findChild(QPushButton, "looked").click()
    found = window.page.findChild(QLabel, "looked-words")
    endings = ("instead of", "the whole photo")
    bot.waitUntil(lambda: any(ending in found.text() for ending in endings), timeout=LONG_MS)

    window.page.class_said.emit(photo, "Fox")
    assert session.project.curation.found == {photo: "Fox"}
    assert "the exam never has it" in words(walked, "said-means")
    window.page.findChild(QPushButton, "undo-said").click()
    assert session.project.curation.found == {}


def test_a_photo_is_answered_while_a_training_runs(walked, bot):
    session = walked.session
    answers: list[PhotoAnswer] = []
    session.answering.answers_arrived.connect(answers.extend)
    session.train(TrainChoice())
    bot.waitUntil(lambda: session.training.state.stage == "features", timeout=LONG_MS)

    shutil.copy(walked.source / "Lynx" / "000.jpg", walked.run / "unknown.jpg")
    session.answering.answer((walked.run / "unknown.jpg",))
    bot.waitUntil(lambda: len(answers) == 1, timeout=LONG_MS)

    assert session.training.is_running
    assert answers[0].error is None
    with bot.waitSignal(session.training.ended, timeout=5000):
        session.training.throw_away()
