"""Where the classifier looked: asked for one photo at a time, once each, behind the photos that wait for answers."""

from pathlib import Path

import pytest

from tests.gui.told_engine import ToldEngine
from uproto_core.errors import RunEndedError
from uproto_core.events import PhotoExplained
from uproto_core.jobs import ExplainJob, PredictJob
from uproto_gui.engine_thread import EngineThread
from uproto_gui.work.explaining import Explaining, Looked

BUNDLE = Path("bundle")


def explained(job: ExplainJob) -> PhotoExplained:
    return PhotoExplained(
        path=job.photo, class_name=job.class_name, weights=((0.0, 1.0),), sure=0.9, sure_without=0.2, time=0.0
    )


class Parts:
    """An engine that is told what to say, what asks it, and what was heard."""

    def __init__(self) -> None:
        self.told = lambda job: [explained(job)]
        self.engine = ToldEngine(lambda job: self.told(job) if isinstance(job, ExplainJob) else [])
        self.thread = EngineThread(self.engine, "answer")
        self.bundle: Path | None = BUNDLE
        self.explaining = Explaining(self.thread, lambda: self.bundle, lambda: "cpu")
        self.heard: list[Looked] = []
        self.explaining.changed.connect(self.heard.append)

    @property
    def last(self) -> tuple[str, str]:
        return self.heard[-1].photo.name, self.heard[-1].phase

    def asked(self) -> list[str]:
        return [job.photo.name for job in self.engine.jobs if isinstance(job, ExplainJob)]


@pytest.fixture
def parts(qtbot):
    made = Parts()
    yield made
    made.engine.gate.set()
    made.thread.shutdown()


def test_a_photo_that_is_known_is_not_asked_about_again(parts, qtbot):
    parts.explaining.ask(Path("1.jpg"), "Fox")
    assert parts.last == ("1.jpg", "asked")
    qtbot.waitUntil(lambda: parts.last == ("1.jpg", "known"))
    qtbot.waitUntil(lambda: not parts.thread.is_busy)

    parts.explaining.ask(Path("1.jpg"), "Fox")

    assert [looked.phase for looked in parts.heard] == ["asked", "known", "known"]
    assert parts.heard[-1].explained.sure_without == 0.2
    assert parts.asked() == ["1.jpg"]


def test_another_class_of_the_same_photo_is_another_question(parts, qtbot):
    for name in ("Fox", "Lynx"):
        parts.explaining.ask(Path("1.jpg"), name)
        qtbot.waitUntil(lambda name=name: parts.last[1] == "known" and parts.heard[-1].explained.class_name == name)

    assert [job.class_name for job in parts.engine.jobs] == ["Fox", "Lynx"]


def test_asking_again_while_it_is_found_out_asks_once(parts, qtbot):
    parts.engine.gate.clear()
    parts.told = lambda _job: []
    parts.explaining.ask(Path("1.jpg"), "Fox")
    qtbot.waitUntil(lambda: parts.asked() == ["1.jpg"])

    parts.explaining.ask(Path("1.jpg"), "Fox")

    assert [looked.phase for looked in parts.heard] == ["asked", "asked"]
    parts.engine.gate.set()
    qtbot.waitUntil(lambda: not parts.thread.is_busy)
    assert parts.asked() == ["1.jpg"]


def test_whoever_has_gone_on_is_told_of_the_last_photo_alone_and_can_come_back(parts, qtbot):
    parts.engine.gate.clear()
    parts.told = lambda _job: []
    parts.explaining.ask(Path("1.jpg"), "Fox")
    qtbot.waitUntil(lambda: parts.asked() == ["1.jpg"])
    parts.explaining.ask(Path("2.jpg"), "Fox")
    parts.explaining.ask(Path("3.jpg"), "Fox")
    parts.told = lambda job: [explained(job)]
    parts.engine.gate.set()
    qtbot.waitUntil(lambda: parts.last == ("3.jpg", "known"))

    parts.explaining.ask(Path("1.jpg"), "Fox")

    qtbot.waitUntil(lambda: parts.last == ("1.jpg", "known"))
    assert [looked.photo.name for looked in parts.heard if looked.phase == "known"] == ["3.jpg", "1.jpg"]
    assert not [looked for looked in parts.heard if looked.phase == "stopped"]


def test_it_waits_for_the_photos_that_are_answered_and_says_so(parts, qtbot):
    parts.engine.gate.clear()
    parts.thread.start(PredictJob(bundle=BUNDLE, photos=(Path("card"),)))
    with qtbot.waitSignal(parts.explaining.asked):
        parts.explaining.ask(Path("1.jpg"), "Fox")
    assert parts.last == ("1.jpg", "waits")

    parts.engine.gate.set()

    qtbot.waitUntil(lambda: parts.last == ("1.jpg", "known"))
    assert [looked.phase for looked in parts.heard] == ["waits", "asked", "known"]


def test_what_fails_is_told_and_can_be_asked_again(parts, qtbot):
    parts.told = lambda _job: [RunEndedError(step="explain")]
    parts.explaining.ask(Path("1.jpg"), "Fox")
    qtbot.waitUntil(lambda: parts.last == ("1.jpg", "failed"))
    assert parts.heard[-1].error.code == "run.ended"
    qtbot.waitUntil(lambda: not parts.thread.is_busy)

    parts.told = lambda job: [explained(job)]
    parts.explaining.ask(Path("1.jpg"), "Fox")

    qtbot.waitUntil(lambda: parts.last == ("1.jpg", "known"))


def test_stopping_the_answers_stops_it_and_says_so(parts, qtbot):
    parts.engine.gate.clear()
    parts.told = lambda _job: []
    parts.explaining.ask(Path("1.jpg"), "Fox")
    qtbot.waitUntil(lambda: parts.asked() == ["1.jpg"])

    parts.thread.cancel()

    qtbot.waitUntil(lambda: parts.last == ("1.jpg", "stopped"))


def test_another_classifier_looks_anew(parts, qtbot):
    parts.explaining.ask(Path("1.jpg"), "Fox")
    qtbot.waitUntil(lambda: parts.last[1] == "known")

    parts.explaining.forget()
    parts.explaining.ask(Path("1.jpg"), "Fox")

    assert parts.last == ("1.jpg", "asked")
    qtbot.waitUntil(lambda: parts.last[1] == "known")
    assert parts.asked() == ["1.jpg", "1.jpg"]


def test_without_a_classifier_nothing_is_asked(parts):
    parts.bundle = None

    parts.explaining.ask(Path("1.jpg"), "Fox")

    assert parts.heard == []
    assert not parts.thread.is_busy
