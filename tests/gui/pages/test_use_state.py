from pathlib import Path

from uproto_core.events import JobStarted, PhotoAnswer, PhotoAnswered, StageProgressed, Stopped, TopClass
from uproto_gui.pages.use.state import UseState


def answered(name: str = "a.jpg", answer: str | None = "Fox", **more: object) -> PhotoAnswer:
    top = (TopClass(class_name="Fox", confidence=0.92), TopClass(class_name="Lynx", confidence=0.05))
    return PhotoAnswer(path=Path("card") / name, answer=answer, top=top, **more)


def test_the_sum_always_equals_the_rows():
    state = UseState().with_classifier(Path("bundle")).after(JobStarted(job="predict"))
    for answer in (answered(), answered(answer=None, reason="low"), answered(answer=None, error="empty"), answered()):
        state = state.after(PhotoAnswered(answer=answer))

    assert (state.answered, state.not_sure, state.unreadable) == (2, 1, 1)
    assert state.photos == 4
    assert state.ended().phase == "done"


def test_other_work_changes_nothing():
    state = UseState().with_classifier(Path("bundle"))

    assert state.after(JobStarted(job="train")) == state
    assert state.after(StageProgressed(stage="features", done=1, total=5)) == state


def test_photos_asked_are_known_once_counted():
    state = UseState().with_classifier(Path("b")).asking().after(StageProgressed(stage="answers", done=1, total=6))

    assert state.asked == 6


def test_a_stop_keeps_the_answers_given():
    state = UseState().with_classifier(Path("b")).asking().after(PhotoAnswered(answer=answered())).stopping()

    assert state.phase == "stopping"
    assert state.after(Stopped()).phase == "done"
    assert state.after(Stopped()).photos == 1


def test_another_classifier_begins_anew():
    state = UseState().with_classifier(Path("b")).asking().after(PhotoAnswered(answer=answered()))

    assert state.with_classifier(Path("c")).photos == 0
    assert state.with_classifier(None).phase == "no-classifier"
