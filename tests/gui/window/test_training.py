"""Trainings, results and answers, whatever else one does meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from tests.gui.opened import looked
from tests.gui.pages.made_run import write_made_run
from tests.gui.window.told import activate, button, everything, in_project, text
from uproto_core.events import (
    StageStarted,
)
from uproto_core.jobs import BUILT_IN, PredictJob, TrainJob
from uproto_core.store.paths import BundlePaths, ProjectPaths, RunPaths, user_paths
from uproto_core.store.project import Project, create_project
from uproto_gui.pages.train.choice import TrainChoice


def test_results_open_for_whoever_watched_and_answers_are_ready(qtbot, opened, folder):
    at = opened()
    project = in_project(qtbot, at, folder)
    at.session.deciding.leave_out([folder / "Fox" / "0.jpg"])
    at.window.go_to("train")

    at.session.train(TrainChoice(values={"classifier.balance": "0.5"}))
    qtbot.waitUntil(lambda: at.session.results is not None and not at.session.training.is_running)

    job = at.jobs(TrainJob)[0]
    assert job.source == project.root
    assert job.settings.classifier.balance == 0.5
    assert job.out.parent == ProjectPaths(project.root).runs
    assert at.window.here == "results"
    assert at.session.answering.state.classifier == RunPaths(job.out).bundle
    assert text(at.window, "status-device") == "Graphics card: Dream 9000"
    assert at.window.rail.item("results").state == "done"


def test_a_training_s_photos_are_told_apart_on_the_photos_page(qtbot, opened, folder):
    at = opened()
    in_project(qtbot, at, folder)
    at.window.go_to("photos")
    assert not button(at.window, "show-split").isVisible()
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.results is not None)

    button(at.window, "show-split").click()

    rows = at.window.findChild(QTableView, "split-rows")
    qtbot.waitUntil(lambda: rows.model().rowCount() > 0)
    assert rows.isVisible()
    assert "training" in text(at.window, "split-about")
    at.window.go_to("check")
    at.window.go_to("photos")
    assert rows.isVisible()


def test_the_first_training_opens_its_exam_and_a_further_one_when_asked_to(qtbot, opened, folder):
    at = opened()
    in_project(qtbot, at, folder)
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.results is not None)
    at.window.go_to("results")
    qtbot.waitUntil(lambda: text(at.window, "exam-look") == "First look at the exam")

    first = at.session.results
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.results != first)
    qtbot.waitUntil(lambda: button(at.window, "open-exam").text() == "Open the exam (look 2)")
    assert button(at.window, "open-exam").isVisible()

    button(at.window, "open-exam").click()
    qtbot.waitUntil(lambda: text(at.window, "exam-look") == "2 looks at this exam: choosing by it makes it rosier")
    at.session.runs.use(first)
    qtbot.waitUntil(lambda: at.session.results == first)
    qtbot.waitUntil(lambda: text(at.window.page, "page-about").endswith(" · 2 looks"))


def test_results_do_not_take_the_page_away_from_someone_elsewhere(qtbot, opened, folder):
    at = opened()
    in_project(qtbot, at, folder)
    at.window.go_to("photos")

    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.results is not None)

    assert at.window.here == "photos"


def test_photos_are_answered_while_a_training_runs(qtbot, opened, folder):
    at = opened(lambda job: [] if isinstance(job, TrainJob) else everything(job))
    in_project(qtbot, at, folder)
    at.session.use_classifier(folder)
    at.engines["train"].gate.clear()
    at.session.train(TrainChoice())

    at.window.flows.take((folder / "Fox" / "Fox_000.jpg",), "photos")
    qtbot.waitUntil(lambda: at.session.answering.state.phase == "done")

    assert at.window.here == "use"
    assert at.session.answering.state.answered == 1
    assert at.session.training.is_running


def test_a_stopped_training_is_gone_on_with_after_a_restart(qtbot, opened, folder):
    def halfway(job):
        if isinstance(job, TrainJob):
            write_made_run(job.out, job.source)
            RunPaths(job.out).metrics.unlink()
            return [StageStarted(stage="matching", number=6, of=10)]
        return looked(job)

    first = opened(halfway)
    root = in_project(qtbot, first, folder).root
    first.engines["train"].gate.clear()
    first.session.train(TrainChoice())
    qtbot.waitUntil(lambda: first.session.training.state.stage == "matching")
    first.session.training.stop()
    qtbot.waitUntil(lambda: first.session.training.state.phase == "stopped")
    run = first.jobs(TrainJob)[0].out
    first.close()

    again = opened()
    again.window.flows.open_project(root)
    assert again.session.training.state.phase == "stopped"
    again.session.go_on()
    qtbot.waitUntil(lambda: bool(again.jobs(TrainJob)))

    job = again.jobs(TrainJob)[0]
    assert (job.out, job.is_resumed) == (run, True)


def test_a_training_that_is_thrown_away_lies_in_the_bin(qtbot, opened, folder):
    at = opened(looked)
    project = in_project(qtbot, at, folder)
    at.engines["train"].gate.clear()
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: bool(at.jobs(TrainJob)))
    run = at.jobs(TrainJob)[0].out
    run.mkdir(parents=True)

    at.session.training.throw_away()
    qtbot.waitUntil(lambda: not run.exists())

    assert (project.paths.bin / run.name).is_dir()
    assert at.session.training.state.phase == "ready"


def test_closing_while_training_asks_and_nothing_is_lost(qtbot, opened, folder):
    at = opened()
    root = in_project(qtbot, at, folder).root
    at.engines["train"].gate.clear()
    at.session.train(TrainChoice())

    at.window.close()
    assert at.window.isVisible()
    assert text(at.window, "question-sentence").startswith("Training goes on only while uproto is open.")
    qtbot.mouseClick(button(at.window, "question-1"), Qt.MouseButton.LeftButton)
    assert at.session.training.is_running
    at.window.close()
    qtbot.mouseClick(button(at.window, "question-0"), Qt.MouseButton.LeftButton)

    assert not at.window.isVisible()
    assert all(engine.is_closed for engine in at.engines.values())
    Project(root).close()


def test_opening_another_project_while_training_asks_first(qtbot, opened, folder):
    create_project(user_paths().projects, "Moths", [folder / "Fox"]).close()
    at = opened()
    in_project(qtbot, at, folder)
    at.engines["train"].gate.clear()
    at.session.train(TrainChoice())

    at.window.flows.open_project(user_paths().projects / "Moths.uproto")
    assert text(at.window, "question-title") == "Stop training?"
    qtbot.mouseClick(button(at.window, "question-0"), Qt.MouseButton.LeftButton)

    assert at.session.name == "Moths"
    assert not at.session.training.is_running


def test_the_sample_trains_by_itself(qtbot, opened):
    at = opened()

    qtbot.mouseClick(button(at.window, "try-sample"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: at.session.results is not None)

    assert at.session.name == "Sample moths"
    assert at.session.project.document.texts == user_paths().sample / "texts"
    assert at.jobs(TrainJob)[0].backbone == BUILT_IN
    assert at.window.here == "results"


def test_a_classifier_from_anywhere_answers_without_a_project(qtbot, opened, tmp_path, folder):
    bundle = BundlePaths(tmp_path / "given")
    bundle.root.mkdir()
    bundle.bundle_json.write_text("{}")
    at = opened()

    at.window.flows.take((bundle.root,), "home")
    assert at.window.here == "use"
    at.window.flows.take((folder / "Fox",), "use")
    qtbot.waitUntil(lambda: at.session.answering.state.phase == "done")

    assert at.jobs(PredictJob)[0].bundle == bundle.root


def test_p_pauses_and_goes_on_from_every_page(qtbot, opened, folder):
    at = opened(looked)
    in_project(qtbot, at, folder)
    at.engines["train"].gate.clear()
    at.session.train(TrainChoice())
    activate(qtbot, at.window)
    for place in ("home", "train"):
        at.window.go_to(place)
        # A button that a key presses is seen to go down before it acts.
        qtbot.keyClick(at.window, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: at.session.training.state.phase == "paused")
        assert text(at.window, "status-work") == "Training is paused"
        qtbot.keyClick(at.window, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: at.session.training.state.phase == "running")
