"""The catalogue of what can go wrong, E1 to E25: each is said in its two sentences, with the ways out it promises.

Those that are errors are met by a window whose engines fail with them; the others are findings, notes and counts, which
stand where the photos, classes or rounds stand that they are about.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.gui.opened import Opened, Told, looked
from uproto_core.errors import (
    BundleUnusableError,
    DeviceLostError,
    DiskFullError,
    DownloadDamagedError,
    ExportNotWrittenError,
    NetworkProxyError,
    NetworkUnreachableError,
    NoPhotosError,
    NotSortedError,
    OutOfMemoryError,
    ProjectInUseError,
    RunEndedError,
    SourceForbiddenError,
    SourceGoneError,
    TooFewClassesError,
    UprotoError,
)
from uproto_core.events import BackboneFacts, BackbonesListed, Noted
from uproto_core.jobs import BUILT_IN, DownloadJob, Job, ListBackbonesJob, PredictJob, ScanJob, TrainJob
from uproto_core.store.project import create_project
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.widgets.error_words import error_sentences, note_words

PHOTOS = Path("photos") / "Moths"
BUILT_IN_MODEL = BackboneFacts(
    name=BUILT_IN,
    title="Built-in",
    megabytes=24,
    licence="MIT",
    times_slower=1,
    is_on_this_computer=True,
    is_chosen=True,
    is_recommended=False,
    folder=Path("models"),
)
LARGE_MODEL = BUILT_IN_MODEL.model_copy(update={"name": "large", "title": "Large", "is_on_this_computer": False})


@dataclass(frozen=True)
class Entry:
    """One line of the catalogue."""

    number: str
    error: UprotoError
    what_happened: str
    what_to_do: str
    met_by: type[Job] | None = None
    """The job that fails with it here."""
    ways: tuple[str, ...] = ()
    """What the buttons beside it say."""


CATALOGUE = (
    Entry(
        "E1",
        NoPhotosError(folder=PHOTOS),
        "No photos were found in “Moths”.",
        "Choose the folder that holds your class folders. uproto reads JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC.",
        ScanJob,
        ("Choose another folder…",),
    ),
    Entry(
        "E2",
        TooFewClassesError(folder=PHOTOS),
        "All photos in “Moths” are of one class, and two are needed.",
        "Put each class in a folder of its own, and choose the folder above them.",
        ScanJob,
        ("Choose another folder…", "Show an example"),
    ),
    Entry(
        "E3",
        NotSortedError(folder=PHOTOS),
        "The photos in “Moths” are not sorted into class folders.",
        "To train, sort them or add a table with a class for each photo. To get answers for them, open Use.",
        ScanJob,
        ("Open Use", "Add a table…"),
    ),
    Entry(
        "E4",
        SourceGoneError(folder=PHOTOS),
        "“Moths” cannot be reached any more.",
        "Plug the drive in or connect the network, then try again. Your decisions are kept.",
        ScanJob,
        ("Try again", "Find them…"),
    ),
    Entry(
        "E5",
        SourceForbiddenError(folder=PHOTOS),
        "This computer does not allow reading “Moths”.",
        "Give yourself the right to read it, or copy the photos to a folder of yours.",
        ScanJob,
        ("Choose another folder…",),
    ),
    Entry(
        "E14",
        DiskFullError(path=Path("projects") / "features.npy", free_mb=12),
        "There is not enough room to write “features.npy”: 12 MB are free.",
        "Free some room or choose another place. Nothing was lost.",
        TrainJob,
        ("Try again",),
    ),
    Entry(
        "E16",
        OutOfMemoryError(model="large"),
        "This computer's memory is not enough for “large”.",
        "Choose the smaller model, or close other programs. Photos already read are kept.",
        TrainJob,
        ("Use the smaller model", "Try again"),
    ),
    Entry(
        "E17",
        DeviceLostError(),
        "The graphics card stopped answering.",
        "Training goes on with the processor from the last saved point, more slowly.",
        TrainJob,
        ("Go on", "Wait"),
    ),
    Entry(
        "E18",
        RunEndedError(step="matching"),
        "The work ended unexpectedly at this step: matching photos and words.",
        "Go on from the last saved point.",
        TrainJob,
        ("Go on",),
    ),
    Entry(
        "E20",
        NetworkUnreachableError(model="large", because="no route"),
        "“large” could not be downloaded: there is no way to the internet from here.",
        "Use the built-in model, or fetch the file on another computer and add it.",
        DownloadJob,
        ("Use built-in", "Add file…", "Try again"),
    ),
    Entry(
        "E21",
        NetworkProxyError(model="large", because="407"),
        "The network asks for a proxy or trusts its own certificate.",
        "Enter the proxy in Settings, or ask your IT for the certificate file.",
        DownloadJob,
        ("Settings", "Use built-in"),
    ),
    Entry(
        "E22",
        DownloadDamagedError(model="large"),
        "The downloaded file is not the one expected, and was thrown away.",
        "Try again. If it happens twice, tell us: it should not be used.",
        DownloadJob,
        ("Try again",),
    ),
    Entry(
        "E23",
        ProjectInUseError(project="Moths"),
        "“Moths” is open in another window of uproto.",
        "Use that window, or open it here to look only.",
    ),
    Entry(
        "E24",
        BundleUnusableError(path=Path("Moths"), because="it holds no bundle.json"),
        "“Moths” is not a classifier that this version can open: it holds no bundle.json.",
        "Ask for it again, or update uproto if it is from a newer version.",
        PredictJob,
        ("Open another classifier…",),
    ),
    Entry(
        "E25",
        ExportNotWrittenError(path=Path("answers.xlsx"), because="it is open in another program"),
        "“answers.xlsx” could not be written: it is open in another program.",
        "Close it there or choose another name; large tables go to CSV.",
    ),
)
"""E23 and E25 are met where two windows and a table are: `test_where_one_was.py`, `pages/test_use_view.py`."""

each_entry = pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.number)
each_that_fails = pytest.mark.parametrize(
    "entry", [entry for entry in CATALOGUE if entry.met_by is not None], ids=lambda entry: entry.number
)


@each_entry
def test_it_is_said_in_its_two_sentences(entry):
    assert error_sentences(entry.error) == (entry.what_happened, entry.what_to_do)


@pytest.fixture
def meet(qtbot, tmp_path):
    made = []

    def meets(entry: Entry) -> Opened:
        create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"]).close()

        def said(job: Job) -> Told:
            if isinstance(job, ListBackbonesJob):
                return [BackbonesListed(backbones=(BUILT_IN_MODEL, LARGE_MODEL))]
            return [entry.error] if isinstance(job, entry.met_by) else looked(job)

        at = Opened(said)
        made.append(at)
        at.session.models.ask()
        at.session.open_project(next((tmp_path / "projects").iterdir()))
        qtbot.waitUntil(lambda: not at.session.reading.is_running)
        return at

    yield meets
    for each in made:
        each.close()


def ask(at: Opened, entry: Entry, photo: Path) -> None:
    """Ask for the job that fails."""
    if entry.met_by is ScanJob:
        at.window.go_to("photos")
    elif entry.met_by is TrainJob:
        at.window.go_to("train")
        at.session.train(TrainChoice())
    elif entry.met_by is DownloadJob:
        at.window.go_to("train")
        at.window.page.model_asked.emit("large")
    else:
        at.window.go_to("use")
        at.session.answering.use(photo.parent)
        at.session.answering.answer([photo])


@each_that_fails
def test_it_stands_in_the_window_with_its_ways_out(qtbot, meet, entry, tmp_path):
    at = meet(entry)

    ask(at, entry, tmp_path / "photo.jpg")

    def told() -> set[str]:
        return {label.text() for label in at.window.page.findChildren(QLabel) if label.isVisible()}

    qtbot.waitUntil(lambda: any(entry.what_happened in words for words in told()))
    assert any(entry.what_to_do in words for words in told())
    buttons = {button.text() for button in at.window.page.findChildren(QPushButton) if button.isVisible()}
    assert set(entry.ways) <= buttons
    # It is said in its place, and not a second time over it.
    assert at.window.question.isHidden()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("memory.smaller-steps", "Memory was short, so it goes on in smaller steps. Nothing to do."),
        (
            "run.went-astray",
            "The figures went astray in round 7, so uproto went back one round and learns more slowly. "
            "Nothing to do. If it happens again, choose Quick.",
        ),
    ],
    ids=["E15", "E19"],
)
def test_a_passing_note_says_what_happened_and_that_there_is_nothing_to_do(code, words):
    assert note_words(Noted(code=code, facts={"epoch": 7})) == words
