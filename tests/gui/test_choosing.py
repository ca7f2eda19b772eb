"""What a person chose for answers: kept with the project's own classifier, and followed by answers that are there."""

from pathlib import Path

import pytest

from tests.gui.pages.made_answers import not_sure, sure
from tests.gui.pages.made_sure import made_table
from tests.gui.pages.test_use_target import write_classifier
from tests.gui.told_engine import ToldEngine
from uproto_core.events import PhotoAnswered
from uproto_core.jobs import PredictJob
from uproto_core.store.atomic import write_text
from uproto_core.store.balance import aiming, read_balance
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.project import Project, create_project
from uproto_gui.engine_thread import EngineThread
from uproto_gui.work.answering import Answering
from uproto_gui.work.choosing import Choosing


class Parts:
    def __init__(self, root: Path) -> None:
        self.engine = ToldEngine(lambda _job: [PhotoAnswered(answer=answer) for answer in (sure("1"), not_sure("2"))])
        self.thread = EngineThread(self.engine, "use")
        self.answering = Answering(self.thread)
        (root / "photos" / "Fox").mkdir(parents=True)
        self.project: Project = create_project(root, "Moths", [root / "photos"])
        self.run = self.project.paths.runs / "1"
        self.bundle = write_classifier(RunPaths(self.run).bundle)
        write_text(self.bundle.sure, made_table().model_dump_json())
        self.choosing = Choosing(self.answering, lambda: self.run, self._is_done, self.answering)

    def _is_done(self, change) -> bool:
        change(self.project)
        return True

    def use(self, bundle: BundlePaths, qtbot) -> None:
        self.answering.use(bundle.root, "Moths")
        with qtbot.waitSignal(self.answering.ended):
            self.answering.answer([Path("photos")])


@pytest.fixture
def parts(qtbot, tmp_path):
    made = Parts(tmp_path)
    yield made
    made.thread.shutdown()
    made.project.close()


def test_a_target_is_kept_with_the_classifier_and_the_answers_follow(parts, qtbot):
    parts.use(parts.bundle, qtbot)
    assert (parts.answering.state.answered, parts.answering.state.not_sure) == (1, 1)

    with qtbot.waitSignals([parts.choosing.kept, parts.answering.answers_changed]):
        parts.choosing.keep_target(0.0)

    assert read_balance(parts.bundle) == aiming(None, 0.0, made_table())
    assert (parts.answering.state.answered, parts.answering.state.not_sure) == (2, 0)


def test_what_is_chosen_on_use_for_the_projects_own_classifier_is_kept(parts, qtbot):
    parts.use(parts.bundle, qtbot)

    parts.choosing.choose_target(0.8)

    assert read_balance(parts.bundle).target == 0.8


def test_a_classifier_from_elsewhere_is_not_changed_and_further_photos_are_asked_with_the_target(
    parts, qtbot, tmp_path
):
    other = write_classifier(tmp_path / "given")
    write_text(other.sure, made_table().model_dump_json())
    parts.use(other, qtbot)

    parts.choosing.choose_target(0.0)
    with qtbot.waitSignal(parts.answering.ended):
        parts.answering.answer([Path("more")])

    assert read_balance(other) is read_balance(parts.bundle) is None
    job = parts.engine.jobs[-1]
    assert isinstance(job, PredictJob)
    assert job.right == 0.0
    # Answers on their way are decided on like those that were there.
    assert (parts.answering.state.answered, parts.answering.state.not_sure) == (4, 0)


def test_moving_the_slider_keeps_the_target(parts, qtbot):
    parts.use(parts.bundle, qtbot)
    parts.choosing.keep_target(0.8)

    parts.choosing.keep_balance(-1.0, 0.4)

    kept = read_balance(parts.bundle)
    assert (kept.lean, kept.target) == (-1.0, 0.8)
    assert kept.threshold == made_table().cost(-1.0, 0.8).point.threshold
    assert parts.answering.state.facts.lean == -1.0


def test_a_slider_alone_is_kept_with_its_own_limit(parts):
    parts.choosing.keep_balance(1.0, 0.4)

    kept = read_balance(parts.bundle)
    assert (kept.lean, kept.threshold, kept.target) == (1.0, 0.4, None)
