"""A hunt beside answers and trainings: it gives way, goes on, and keeps every answer in the project."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.gui.told_engine import ToldEngine
from uproto_core.errors import SourceGoneError
from uproto_core.events import PhotosRanked, RankedPhoto, StageEnded
from uproto_core.jobs import HuntJob, PredictJob
from uproto_core.store.project import Project, create_project
from uproto_gui.engine_thread import EngineThread
from uproto_gui.pages.results.hunt import HuntClass
from uproto_gui.work.answering import Answering
from uproto_gui.work.deciding import Deciding
from uproto_gui.work.hunting import Hunting

RUN = Path("run")
ARCHIVE = Path("/archive")
CLASSES = [HuntClass(name="Lynx", group="few", photos=3), HuntClass(name="Fox", group="many", photos=200)]


def photo(number: int) -> Path:
    return ARCHIVE / f"{number}.jpg"


RANKED = PhotosRanked(
    photos=tuple(
        RankedPhoto.model_validate({"path": photo(number), "class": "Lynx", "likeness": 0.9 - number / 10})
        for number in range(4)
    ),
    looked_at=4,
    known=0,
    alike=0,
)


class Parts:
    """An engine that is told what to say, a project, and what hunts for it."""

    def __init__(self, root: Path, *, is_look_only: bool = False) -> None:
        self.told = [RANKED, StageEnded(stage="hunt", seconds=1.0)]
        self.engine = ToldEngine(lambda job: self.told if isinstance(job, HuntJob) else [])
        self.thread = EngineThread(self.engine, "answer")
        self.project = Project(root, is_look_only=is_look_only)
        self.answering = Answering(self.thread)
        self.deciding = Deciding(self.change, lambda: self.project)
        self.hunting = Hunting(self.answering, self.deciding, lambda: self.project, lambda: ["Fox", "Lynx"])
        self.hunting.show(RUN, CLASSES)

    def change(self, change) -> bool:
        change(self.project)
        return True

    def close(self) -> None:
        self.engine.gate.set()
        self.thread.shutdown()
        self.project.close()


@pytest.fixture
def root(tmp_path) -> Path:
    with closing(create_project(tmp_path, "Mammals", [tmp_path / "photos"])) as project:
        return project.root


@pytest.fixture
def parts(qtbot, root):
    made = []

    def make(**options) -> Parts:
        made.append(Parts(root, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_answers_are_in_the_project_before_the_next_photo_is_asked_about(parts, qtbot):
    made = parts()
    made.hunting.begin(ARCHIVE, ["Lynx"])
    qtbot.waitUntil(lambda: made.hunting.state.phase == "looked")

    made.hunting.find(photo(0), "Lynx")
    made.hunting.pass_over(photo(1), "Lynx")
    made.hunting.find(photo(2), "Otter")

    assert made.project.curation.found == {photo(0): "Lynx", photo(2): "Otter"}
    assert made.hunting.state.shown == photo(3)
    assert (made.hunting.state.right, made.hunting.state.asked) == (1, 3)


def test_a_hunt_is_taken_up_after_a_restart_and_its_answers_are_undone_one_by_one(parts, qtbot):
    made = parts()
    made.hunting.begin(ARCHIVE, ["Lynx"])
    qtbot.waitUntil(lambda: made.hunting.state.phase == "looked")
    made.hunting.find(photo(0), "Lynx")
    made.hunting.pass_over(photo(1), "Lynx")
    made.project.close()

    again = parts()
    assert (again.hunting.state.phase, again.hunting.state.folder) == ("left", ARCHIVE)
    again.hunting.take_up()
    qtbot.waitUntil(lambda: again.hunting.state.phase == "looked")

    assert again.engine.jobs == [HuntJob(run=RUN, folder=ARCHIVE, classes=("Lynx",))]
    assert again.hunting.state.shown == photo(2)
    again.deciding.undo()
    assert again.hunting.state.shown == photo(1)
    again.deciding.undo()
    assert (again.hunting.state.shown, again.project.curation.found) == (photo(0), {})


def test_photos_that_wait_for_an_answer_come_first_and_the_hunt_goes_on(parts, qtbot):
    made = parts()
    made.answering.use(Path("bundle"))
    made.engine.gate.clear()
    made.hunting.begin(ARCHIVE, ["Lynx"])
    qtbot.waitUntil(lambda: made.hunting.state.looked_at == 4)

    made.answering.answer([Path("photo.jpg")])
    qtbot.waitUntil(lambda: len(made.engine.jobs) == 2)
    made.engine.gate.set()
    qtbot.waitUntil(lambda: made.hunting.state.phase == "looked")

    assert [type(job) for job in made.engine.jobs] == [HuntJob, PredictJob, HuntJob]


def test_a_hunt_that_is_left_stops_reading_and_keeps_its_place(parts, qtbot):
    made = parts()
    made.engine.gate.clear()
    made.hunting.begin(ARCHIVE, ["Lynx"])
    qtbot.waitUntil(lambda: made.hunting.state.looked_at == 4)

    with qtbot.waitSignal(made.thread.ended):
        made.hunting.leave()

    assert made.hunting.state.phase == "left"
    assert len(made.engine.jobs) == 1


def test_a_hunt_that_is_over_leaves_the_choice_and_stays_over(parts, qtbot):
    made = parts()
    made.hunting.begin(ARCHIVE, ["Lynx"])
    qtbot.waitUntil(lambda: made.hunting.state.phase == "looked")
    made.hunting.find(photo(0), "Lynx")

    made.hunting.end()
    made.project.close()

    state = parts().hunting.state
    assert (state.phase, state.found) == ("choosing", {"Lynx": 1})


def test_a_folder_that_is_gone_is_said_and_looked_for_again(parts, qtbot):
    made = parts()
    made.told = [SourceGoneError(folder=ARCHIVE)]
    made.hunting.begin(ARCHIVE, ["Lynx"])
    qtbot.waitUntil(lambda: made.hunting.state.phase == "failed")

    made.told = [RANKED, StageEnded(stage="hunt", seconds=1.0)]
    made.hunting.take_up()

    qtbot.waitUntil(lambda: made.hunting.state.phase == "looked")


def test_another_training_goes_on_with_the_hunt_by_its_own_classifier(parts, qtbot):
    made = parts()
    made.hunting.begin(ARCHIVE, ["Lynx"])
    qtbot.waitUntil(lambda: made.hunting.state.phase == "looked")

    made.hunting.show(Path("newer"), CLASSES)
    qtbot.waitUntil(lambda: made.hunting.state.phase == "looked")

    assert [job.run for job in made.engine.jobs] == [RUN, Path("newer")]
