"""Looks at an exam in the window: measured again with another balance, compared on, and counted over a restart too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.gui.opened import Opened, Told, looked
from tests.gui.pages.made_balance import made_curve
from tests.gui.pages.made_comparison import made_comparison
from tests.gui.pages.made_run import ORDINARY, figures, write_made_run
from uproto_core.events import CompareEnded, FiguresMeasured, RunEnded, StageProgressed
from uproto_core.jobs import CompareJob, EvaluateJob, Job, TrainJob
from uproto_core.store.atomic import write_text
from uproto_core.store.comparisons import write_comparison, write_job
from uproto_core.store.exam_looks import exam_standing
from uproto_core.store.paths import BundlePaths, ComparePaths, RunPaths
from uproto_core.store.runs import read_metrics
from uproto_gui.pages.results.view import ResultsPage, Tab
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.tabs import Tabs


def told(job: Job) -> Told:
    match job:
        case TrainJob(out=out, source=source):
            run = RunPaths(write_made_run(out, source))
            run.bundle.mkdir()
            BundlePaths(run.bundle).bundle_json.write_text("{}")
            write_text(run.lean, made_curve().model_dump_json())
            return [RunEnded(run=out, bundle=run.bundle, metrics=read_metrics(run))]
        case EvaluateJob(subject=subject):
            return [
                StageProgressed(stage="exam", done=57, total=57),
                FiguresMeasured(source=subject, figures=figures(ORDINARY)),
            ]
        case CompareJob(out=out):
            write_job(ComparePaths(out), job)
            write_comparison(ComparePaths(out), made_comparison())
            return [CompareEnded(out=out, comparison=made_comparison())]
        case _:
            return looked(job)


@pytest.fixture
def at(qtbot, tmp_path) -> Iterator[Opened]:
    """A window that shows the results of a first training."""
    folder = tmp_path / "Animals"
    folder.mkdir()
    made = Opened(told)
    made.session.begin(folder)
    qtbot.waitUntil(lambda: made.session.project is not None and not made.session.reading.is_running)
    made.session.train(TrainChoice())
    qtbot.waitUntil(lambda: made.session.results is not None)
    made.window.go_to("results")
    qtbot.waitUntil(lambda: label(made, "exam-look") == "First look at the exam")
    yield made
    made.close()


def page(at: Opened) -> ResultsPage:
    found = at.window.page
    assert isinstance(found, ResultsPage)
    return found


def button(at: Opened, name: str) -> QAbstractButton:
    found = page(at).findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def label(at: Opened, name: str) -> str:
    found = page(at).findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def go_to(at: Opened, tab: Tab) -> None:
    page(at).findChild(Tabs, "results-tabs").setCurrentIndex(tab)


def looks(at: Opened) -> int:
    return exam_standing(at.session.results, at.session.project.root).looks


def about(at: Opened) -> str:
    return label(at, "page-about")


def test_the_exam_is_measured_again_after_a_warning_and_every_figure_has_its_looks(qtbot, at):
    go_to(at, Tab.BALANCE)
    assert not button(at, "measure-exam-again").isVisible()
    page(at).balance_kept.emit(-0.3, 0.5)
    qtbot.waitUntil(button(at, "measure-exam-again").isVisible)

    button(at, "measure-exam-again").click()
    assert page(at).findChild(Note, "exam-again-warning").isVisible()
    assert at.jobs(EvaluateJob) == []
    assert looks(at) == 1

    button(at, "exam-again-look").click()
    qtbot.waitUntil(lambda: label(at, "exam-again-title").startswith("The exam with this balance: 2 looks"))
    assert at.jobs(EvaluateJob) == [EvaluateJob(subject=at.session.results, is_anew=True)]
    assert label(at, "exam-again-1") == "65 % (45–81), 50 of 57"
    assert looks(at) == 2
    assert label(at, "exam-look") == "2 looks at this exam: choosing by it makes it rosier"
    assert about(at).endswith(" · 2 looks")

    page(at).balance_kept.emit(0.0, 0.5)
    qtbot.waitUntil(lambda: not page(at).again.isVisible())
    assert looks(at) == 2


def test_leaving_it_closed_is_no_look(qtbot, at):
    go_to(at, Tab.BALANCE)
    page(at).balance_kept.emit(-0.3, 0.5)
    qtbot.waitUntil(button(at, "measure-exam-again").isVisible)
    button(at, "measure-exam-again").click()

    button(at, "exam-again-leave").click()

    assert button(at, "measure-exam-again").isVisible()
    assert (looks(at), at.jobs(EvaluateJob)) == (1, [])


def test_a_comparison_is_a_look_and_stands_there_after_a_restart(qtbot, at, tmp_path):
    go_to(at, Tab.COMPARE)
    assert label(at, "compare-cost") == "This is look 2 at the same exam. Choosing by it makes it rosier."

    button(at, "compare-usual").click()
    qtbot.waitUntil(lambda: label(at, "compare-title") == "uproto finds more than 1 classifier of 3")
    qtbot.waitUntil(lambda: about(at).endswith(" · 2 looks"))
    (job,) = at.jobs(CompareJob)
    assert job.out == at.session.results / "comparison"
    assert looks(at) == 2

    root: Path = at.session.project.root
    at.close()
    again = Opened(told)
    again.session.open_project(root)
    again.window.go_to("results")
    qtbot.waitUntil(lambda: label(again, "compare-title") == "uproto finds more than 1 classifier of 3")
    assert about(again).endswith(" · 2 looks")
    assert looks(again) == 2
    again.close()


def test_nothing_is_opened_in_a_project_that_is_only_looked_at(qtbot, at):
    at.session.train(TrainChoice())
    first = at.session.results
    qtbot.waitUntil(lambda: at.session.results != first)
    qtbot.waitUntil(button(at, "open-exam").isVisible)

    other = Opened(told)
    other.session.open_project(at.session.project.root, is_look_only=True)
    problems = []
    other.session.problem_met.connect(problems.append)
    other.session.exam.looking.open()

    assert [problem.code for problem in problems] == ["project.in-use"]
    assert not exam_standing(at.session.results, at.session.project.root).is_opened
    other.close()
