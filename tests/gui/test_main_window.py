import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QTableView, QWidget

from tests.gui.opened import Opened, looked, scanned
from tests.gui.pages.made_run import write_made_run
from uproto_core.errors import NetworkUnreachableError, NoPhotosError, RunEndedError, SourceMissingError
from uproto_core.events import (
    DeviceFound,
    FindingMade,
    PhotoAnswer,
    PhotoAnswered,
    RunEnded,
    SampleMade,
    StageStarted,
    TopClass,
)
from uproto_core.findings import Finding
from uproto_core.jobs import BUILT_IN, CheckJob, PredictJob, SampleJob, ScanJob, TrainJob
from uproto_core.store.paths import BundlePaths, ProjectPaths, RunPaths, user_paths
from uproto_core.store.project import Project, create_project, photos_folder
from uproto_core.store.runs import read_metrics
from uproto_core.store.window import read_window
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.state import KINDS
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.wiring import PAGE_MODULES


def trained(job: TrainJob):
    """A training that leaves a finished run behind, as the engine does."""
    write_made_run(job.out, job.source)
    run = RunPaths(job.out)
    run.bundle.mkdir()
    BundlePaths(run.bundle).bundle_json.write_text("{}")
    return [
        DeviceFound(device="cuda", name="Dream 9000", cores=8),
        StageStarted(stage="matching", number=6, of=10),
        RunEnded(run=job.out, bundle=run.bundle, metrics=read_metrics(run)),
    ]


def everything(job):
    """What an engine says to every job that the window asks for."""
    match job:
        case TrainJob():
            return trained(job)
        case PredictJob(photos=photos):
            top = (TopClass(class_name="Fox", confidence=0.9),)
            return [PhotoAnswered(answer=PhotoAnswer(path=photo, answer="Fox", top=top)) for photo in photos]
        case SampleJob(out=out):
            (out / "photos").mkdir(parents=True)
            return [SampleMade(source=out / "photos", texts=out / "texts", photos=8)]
        case _:
            return looked(job)


@pytest.fixture
def opened(qtbot):
    made = []

    def make(events=everything):
        made.append(Opened(events))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def folder(photo_folder):
    return photo_folder({"Fox": 4, "Lynx": 4})


def button(window, name) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def text(window, name) -> str:
    return window.findChild(QLabel, name).text()


def activate(qtbot, window):
    """Make the window the one that keys go to."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def in_project(qtbot, at, folder):
    """Open a project of a folder, and wait until it was read."""
    at.window.flows.take((folder,), "home")
    qtbot.waitUntil(lambda: at.session.project is not None and not at.session.reading.is_running)
    return at.session.project


# ---------------------------------------------------------------- the window itself


def test_building_the_window_loads_no_torch():
    script = """
import sys
from PySide6.QtWidgets import QApplication
import uproto_gui.app
from uproto_core.child import ChildEngine
from uproto_core.store.paths import user_paths
from uproto_gui.start import build_window, prepare
app = QApplication([])
prepare(app)
window = build_window(app, ChildEngine, user_paths())
window.show()
app.processEvents()
window.close()
print([name for name in ("torch", "torchvision", "open_clip", "timm", "sklearn", "scipy") if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"


def test_keys_lead_everywhere(qtbot, opened):
    window = opened().window
    activate(qtbot, window)
    ways = [(Qt.Key.Key_1, "photos"), (Qt.Key.Key_3, "train"), (Qt.Key.Key_5, "use"), (Qt.Key.Key_0, "home")]
    for key, place in ways:
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.here == place
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.here == "help"


def test_a_page_that_is_come_to_has_no_field_that_takes_letters_and_no_button_that_enter_presses(qtbot, opened, folder):
    at = opened()
    activate(qtbot, at.window)
    in_project(qtbot, at, folder)
    for place in ("check", "photos", "train", "results", "use", "settings", "help", "home"):
        at.window.go_to(place)
        holder = at.window.focusWidget()
        assert not isinstance(holder, QLineEdit | QAbstractButton), place
        assert holder is at.window.page or at.window.page.isAncestorOf(holder), place
    at.window.go_to("photos")
    assert at.window.focusWidget().objectName() == "classes"


def test_a_control_that_goes_away_leaves_its_keys_to_the_page(qtbot, opened, folder):
    at = opened(looked)
    activate(qtbot, at.window)
    in_project(qtbot, at, folder)
    at.engines["train"].gate.clear()
    at.window.go_to("train")
    train = button(at.window, "train")
    train.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(train, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: at.session.training.is_running)

    assert not train.isVisible()
    assert at.window.focusWidget() is at.window.page


class ShownWindows(QObject):
    """Every window that was ever shown."""

    def __init__(self):
        super().__init__()
        self.names = []

    def eventFilter(self, watched, event):  # noqa: N802  (Qt's own name)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_flashes_a_window_of_its_own(qapp, opened):
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    try:
        window = opened().window
        for place in ("photos", "check", "train", "results", "use", "settings", "help"):
            window.go_to(place)
        window.flows._say("Something", "else")
    finally:
        qapp.removeEventFilter(shown)

    assert shown.names == ["MainWindow window-ground"]


def test_pages_are_built_by_themselves_once_the_window_stands(qtbot, opened):
    window = opened().window

    window.warm_up()
    qtbot.waitUntil(lambda: len(window.pages._made) == 1 + len(PAGE_MODULES))

    places = {view.split(".")[2] for view in PAGE_MODULES}
    assert {"home", *places} == set(window.pages._made)
    assert all(view in sys.modules for view in PAGE_MODULES)


def test_each_step_opens_and_says_what_is_missing(qtbot, opened):
    window = opened().window
    for place in ("photos", "check", "train", "results", "use", "settings", "help", "home"):
        qtbot.mouseClick(window.rail.item(place), Qt.MouseButton.LeftButton)
        assert window.here == place
        assert window.rail.item(place).isChecked()
        assert window.page.isVisible()


def test_the_window_stands_where_it_stood(qtbot, opened):
    first = opened()
    first.window.resize(1300, 820)
    first.close()

    again = opened()

    assert (again.window.width(), again.window.height()) == (1300, 820)


def test_the_rail_says_its_marks_in_words(qtbot, opened, folder):
    at = opened()
    assert at.window.rail.item("photos").accessibleName() == "Photos, next step"

    in_project(qtbot, at, folder)

    assert at.window.rail.item("photos").accessibleName() == "Photos, done"
    assert at.window.rail.item("check").accessibleName() == "Check, done"
    assert at.window.rail.item("train").accessibleName() == "Train, next step"
    assert at.window.rail.item("results").accessibleName() == "Results, not begun"


# ---------------------------------------------------------------- from a folder to a project


def test_a_dropped_folder_becomes_a_project_and_is_checked_by_itself(qtbot, opened, folder, drop):
    at = opened()

    assert drop(at.window, folder)
    qtbot.waitUntil(lambda: bool(at.jobs(CheckJob)) and not at.session.reading.is_running)

    assert at.window.here == "photos"
    assert at.session.project.document.sources == (folder,)
    assert at.session.project.root.parent == user_paths().projects
    assert read_window(user_paths().window_json).recent == (at.session.project.root,)
    assert at.session.reading.check.phase == "done"
    assert text(at.window, "rail-project") == "photos"
    assert button(at.window, "status-left-out").text() == "3 files left out"


def test_a_folder_of_text_files_makes_nothing_on_disk(qtbot, opened, tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("x")
    at = opened(lambda job: [NoPhotosError(folder=job.source)] if isinstance(job, ScanJob) else [])

    at.window.flows.take((tmp_path / "notes",), "home")
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")

    assert at.window.here == "photos"
    assert text(at.window.pages.page("photos"), "error-what-happened") == "No photos were found in “notes”."
    assert not user_paths().projects.exists()
    assert at.session.project is None


def test_a_second_folder_asks_whether_it_joins(qtbot, opened, folder, photo_folder):
    at = opened()
    in_project(qtbot, at, folder)
    second = photo_folder({"Fox": 2, "Hare": 2}, root="more")

    at.window.flows.take((second,), "photos")
    assert "Add to “photos”?" in text(at.window, "question-title")
    qtbot.mouseClick(button(at.window, "question-0"), Qt.MouseButton.LeftButton)

    assert at.session.project.document.sources == (folder, second)
    qtbot.waitUntil(lambda: at.jobs(ScanJob)[-1].source == at.session.project.root)


def test_several_folders_become_one_project_of_all_their_photos(qtbot, opened, photo_folder):
    at = opened()
    folders = [photo_folder({"Fox": 2, "Lynx": 2}, root=f"cards/{year}") for year in ("2023", "2024")]

    at.window.flows.take(folders, "home")
    qtbot.waitUntil(lambda: at.session.project is not None and not at.session.reading.is_running)

    assert at.session.project.name == "cards"
    assert at.session.project.document.sources == tuple(folders)
    assert [job.source for job in at.jobs(ScanJob)] == [folders[0], at.session.project.root]


def test_a_folder_that_was_dropped_before_opens_its_project(qtbot, opened, folder):
    first = opened()
    root = in_project(qtbot, first, folder).root
    first.session.deciding.leave_out([folder / "Fox" / "0.jpg"])
    first.close()
    again = opened()

    again.window.flows.take((folder,), "home")
    assert text(again.window, "question-title") == "“photos” is a project already."
    qtbot.mouseClick(button(again.window, "question-0"), Qt.MouseButton.LeftButton)

    assert again.session.project.root == root
    assert again.session.reading.photos.curation.left_out == {folder / "Fox" / "0.jpg"}


def test_a_training_whose_process_was_killed_is_gone_on_with(qtbot, opened, folder):
    deaths = iter([True, False])

    def killed_once(job):
        if isinstance(job, TrainJob) and next(deaths):
            write_made_run(job.out, job.source)
            RunPaths(job.out).metrics.unlink()
            return [StageStarted(stage="matching", number=6, of=10), RunEndedError(step="matching")]
        return everything(job)

    at = opened(killed_once)
    in_project(qtbot, at, folder)
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.training.state.phase == "failed")
    assert at.window.rail.item("train").state == "attention"

    at.session.go_on()
    qtbot.waitUntil(lambda: at.session.results is not None)

    first, second = at.jobs(TrainJob)
    assert (second.out, second.is_resumed) == (first.out, True)


def test_a_stopped_scan_leaves_no_project_and_says_so(qtbot, opened, folder):
    at = opened(lambda _: [])
    at.engines["read"].gate.clear()
    at.window.flows.take((folder,), "home")
    qtbot.waitUntil(lambda: bool(at.jobs(ScanJob)))
    assert text(at.window, "status-work") == "Counting photos"

    qtbot.mouseClick(button(at.window, "status-stop"), Qt.MouseButton.LeftButton)
    assert text(at.window, "status-work") == "Stopping"
    qtbot.waitUntil(lambda: not at.session.reading.is_running)

    assert text(at.window, "status-work") == "Nothing is running"
    assert at.session.project is None
    assert not user_paths().projects.exists()


@pytest.mark.parametrize("names", [["a.docx"], ["a.docx", "b.jpg"]])
def test_something_else_is_said_to_be_so(qtbot, opened, tmp_path, names):
    paths = [tmp_path / name for name in names]
    for path in paths:
        path.write_text("x")
    at = opened()

    at.window.flows.take(paths, "home")

    assert text(at.window, "question-title") == "This is not a photo, folder, table, project or classifier."
    qtbot.keyClick(button(at.window, "question-0"), Qt.Key.Key_Escape)
    assert at.window.question.isHidden()


def test_photos_without_classes_have_both_ways_out(qtbot, opened, tmp_path, draw_photo):
    draw_photo(tmp_path / "loose" / "a.jpg")
    at = opened()

    at.window.flows.take((tmp_path / "loose",), "home")

    assert text(at.window, "question-title") == "The photos in “loose” are not sorted into class folders."
    qtbot.mouseClick(button(at.window, "question-0"), Qt.MouseButton.LeftButton)
    assert at.window.here == "use"


def test_choosing_a_folder_is_a_dialog_that_holds_nothing_up(qtbot, opened, folder):
    at = opened()

    qtbot.mouseClick(button(at.window.pages.page("home"), "choose"), Qt.MouseButton.LeftButton)
    dialog = at.window.findChild(QFileDialog, "choose-dialog")
    dialog.fileSelected.emit(str(folder))
    dialog.close()

    qtbot.waitUntil(lambda: at.session.project is not None)


# ---------------------------------------------------------------- decisions and projects


def test_decisions_survive_closing_and_are_undone_after_a_restart(qtbot, opened, folder):
    first = opened()
    in_project(qtbot, first, folder)
    fox, lynx = folder / "Fox" / "0.jpg", folder / "Lynx" / "1.jpg"
    first.session.deciding.leave_out([fox])
    first.session.deciding.leave_out([lynx])
    root = first.session.project.root
    first.close()

    again = opened()
    again.window.flows.open_project(root)

    assert again.session.reading.photos.curation.left_out == {fox, lynx}
    assert again.session.reading.photos.photos == 6
    activate(qtbot, again.window)
    again.window.go_to("home")
    qtbot.keyClick(again.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.session.reading.photos.curation.left_out == {fox}
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(again.window, Qt.Key.Key_Z, redo)
    assert again.session.reading.photos.curation.left_out == {fox, lynx}


def test_a_merge_shows_at_once_says_what_it_was_and_is_undone_after_a_restart(qtbot, opened, folder):
    first = opened()
    project = in_project(qtbot, first, folder)
    first.window.go_to("photos")
    first.session.deciding.name(["Fox"], "Lynx")
    assert button(first.window, "undo").text() == "Undo: merge Fox and Lynx"
    assert [(row.name, row.photos) for row in first.session.reading.photos.rows] == [("Lynx", 8)]
    root = project.root
    first.close()

    second = opened()
    second.window.flows.open_project(root)
    qtbot.waitUntil(lambda: second.session.project is not None and not second.session.reading.is_running)
    second.window.go_to("photos")
    activate(qtbot, second.window)
    qtbot.keyClick(second.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert [row.name for row in second.session.reading.photos.rows] == ["Fox", "Lynx"]
    assert button(second.window, "redo").text() == "Redo: merge Fox and Lynx"


def test_look_in_the_card_of_a_class_leads_to_the_finding(qtbot, opened, folder):
    def found(job):
        if not isinstance(job, CheckJob):
            return everything(job)
        photos = tuple(folder / "Fox" / f"{number}.jpg" for number in range(2))
        none = [FindingMade(finding=Finding(code=kind, photos=0)) for kind in KINDS if kind != "copies"]
        return [*none, FindingMade(finding=Finding(code="copies", photos=2, groups=(photos,)))]

    at = opened(found)
    in_project(qtbot, at, folder)
    at.window.go_to("photos")
    assert at.window.findChild(QWidget, "class-findings").words == ["2 are exact copies: kept together"]

    button(at.window, "look-0").click()

    assert at.window.here == "check"
    assert at.window.findChild(FindingList).chosen.kind == "copies"


def test_a_project_shows_what_was_seen_before_it_is_scanned_again(qtbot, opened, folder):
    first = opened()
    root = in_project(qtbot, first, folder).root
    first.close()
    again = opened(lambda _: [])
    again.engines["read"].gate.clear()

    again.window.flows.open_project(root)

    assert [row.name for row in again.session.reading.photos.rows] == ["Fox", "Lynx"]
    assert again.session.reading.check.phase == "done"


def test_a_second_window_may_look_only(qtbot, opened, folder):
    first = opened()
    root = in_project(qtbot, first, folder).root
    second = opened()

    second.window.flows.open_project(root)
    assert text(second.window, "question-title") == "“photos” is open in another window of uproto."
    qtbot.mouseClick(button(second.window, "question-1"), Qt.MouseButton.LeftButton)

    assert second.session.project.is_look_only
    assert text(second.window, "status-saved") == "Open to look only"
    second.session.deciding.leave_out([folder / "Fox" / "0.jpg"])
    assert not second.window.question.isHidden()
    assert second.session.project.curation.left_out == frozenset()


def test_home_shows_projects_and_opens_them(qtbot, opened, folder):
    create_project(user_paths().projects, "Moths", [folder]).close()
    at = opened()
    qtbot.waitUntil(lambda: bool(at.window.pages.page("home")._state.cards))

    at.window.pages.page("home").project_chosen.emit(user_paths().projects / "Moths.uproto")

    assert at.session.name == "Moths"
    assert at.window.here == "photos"


def test_photos_that_were_moved_are_found_again_with_all_decisions(qtbot, opened, folder, tmp_path):
    project = create_project(user_paths().projects, "Moths", [folder])
    project.decide("left-out", [folder / "Fox" / "0.jpg"])
    project.close()
    moved = folder.rename(tmp_path / "moved")
    at = opened(
        lambda job: (
            [SourceMissingError(source=photos_folder(job.source))]
            if isinstance(job, ScanJob) and not photos_folder(job.source).exists()
            else looked(job)
        )
    )
    at.window.flows.open_project(project.root)
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")

    at.window.flows.ask_for_photos_folder()
    dialog = at.window.findChild(QFileDialog, "choose-dialog")
    dialog.fileSelected.emit(str(moved))
    dialog.close()

    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "ready")
    assert at.session.reading.photos.curation.left_out == {moved / "Fox" / "0.jpg"}


def test_photos_that_were_there_once_are_gone_and_not_mistyped(qtbot, opened, folder):
    project = create_project(user_paths().projects, "Moths", [folder])
    project.remember(scanned(folder))
    project.close()
    at = opened(lambda job: [SourceMissingError(source=photos_folder(job.source))])

    at.window.flows.open_project(project.root)
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "failed")

    at.window.go_to("photos")
    assert text(at.window, "error-what-happened") == f"“{folder.name}” cannot be reached any more."
    assert text(at.window, "error-what-to-do").endswith("Your decisions are kept.")


# ---------------------------------------------------------------- training, results, answers


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


def test_a_model_that_does_not_come_is_told_wherever_one_is(qtbot, opened):
    at = opened(lambda job: [NetworkUnreachableError(model="vit-b-32", because="offline")])
    at.window.go_to("train")

    at.window.page.model_asked.emit("vit-b-32")
    qtbot.waitUntil(lambda: not at.window.question.isHidden())

    assert "there is no way to the internet from here" in text(at.window, "question-title")
    at.window.go_to("settings")
    assert button(at.window.page, "error-main").isVisible()


def test_settings_keep_the_look_and_the_device(qtbot, opened, folder):
    at = opened()
    at.window.go_to("settings")

    qtbot.mouseClick(button(at.window, "look-dark"), Qt.MouseButton.LeftButton)
    button(at.window, "processor-only").click()

    kept = read_window(user_paths().window_json)
    assert (kept.look, kept.is_processor_only) == ("dark", True)
