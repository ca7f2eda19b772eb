"""How everything stands at a glance: what the rail's marks and the status row say."""

from uproto_core.events import DeviceFound
from uproto_gui.models.class_findings import ClassFindings
from uproto_gui.pages.home.state import AtWork
from uproto_gui.pages.train.choice import TrainFacts
from uproto_gui.rail import Place
from uproto_gui.session import Session
from uproto_gui.status_row import Status, Work
from uproto_gui.widgets.act_words import act_words
from uproto_gui.widgets.state_mark import State


def step_states(session: Session) -> dict[Place, tuple[State, float]]:
    """The mark of each step, with how far it is where it runs."""
    return {
        "photos": _photos(session),
        "check": _check(session),
        "train": _train(session),
        "results": ("done" if session.results is not None else "waiting", 0.0),
        "use": _use(session),
    }


def next_step(session: Session) -> Place | None:
    """The step that is offered: the first that is not begun, until the project has been trained once."""
    if session.results is not None or session.training.state.is_at_work:
        return None
    states = step_states(session)
    return next((place for place, (state, _) in states.items() if state == "waiting"), None)


def _photos(session: Session) -> tuple[State, float]:
    photos = session.reading.photos
    drawing = photos.drawing
    if photos.is_scanning:
        return "running", (drawing.done / drawing.total if drawing is not None and drawing.total else 0.3)
    if photos.phase == "failed":
        return "attention", 0.0
    return ("done" if photos.phase == "ready" else "waiting"), 0.0


def _check(session: Session) -> tuple[State, float]:
    check = session.reading.check
    if check.is_running:
        return "running", check.share or 0.0
    if check.phase == "failed" or any(kind.must_decide for kind in check.kinds):
        return "attention", 0.0
    return ("done" if check.phase == "done" else "waiting"), 0.0


def _train(session: Session) -> tuple[State, float]:
    state = session.training.state
    if state.is_at_work:
        return "running", state.share
    if state.phase in ("failed", "stopped"):
        return "attention", 0.0
    return ("done" if session.results is not None else "waiting"), 0.0


def _use(session: Session) -> tuple[State, float]:
    state = session.answering.state
    match state.phase:
        case "running" | "stopping":
            return "running", state.photos / state.asked if state.asked else 0.3
        case "failed":
            return "attention", 0.0
        case _:
            return ("done" if state.photos else "waiting"), 0.0


def status_of(session: Session, device: DeviceFound | None, *, is_awake: bool = False) -> Status:
    """The status row.

    Args:
        session: What is open and runs.
        device: What computes.
        is_awake: Whether the computer is kept from sleeping.
    """
    project = session.project
    photos = session.reading.photos
    return Status(
        device=device,
        work=running_work(session),
        files_left_out=photos.files_left_out,
        saved_at=project.saved_at if project is not None else None,
        is_look_only=project is not None and project.is_look_only,
        is_awake=is_awake,
    )


def running_work(session: Session) -> Work | None:
    """What runs; of several, what the person waits for longest."""
    training = session.training.state
    if training.is_at_work:
        return Work(
            kind="train",
            share=training.share,
            seconds_left=training.time_left.seconds,
            is_paused=training.phase == "paused",
            is_stopping=training.phase == "stopping",
        )
    return _reading_work(session) or _other_work(session)


def _reading_work(session: Session) -> Work | None:
    photos, check = session.reading.photos, session.reading.check
    search = session.moved.search
    if search is not None:
        return Work(kind="find", done=search.done, total=search.total, is_stopping=search.is_stopping)
    if photos.is_scanning:
        is_stopping = photos.phase == "stopping"
        if photos.drawing is None:
            return Work(kind="scan", done=photos.files_seen, is_stopping=is_stopping)
        return Work(kind="sample", done=photos.drawing.done, total=photos.drawing.total, is_stopping=is_stopping)
    if check.is_running:
        return Work(kind="check", share=check.share, is_stopping=check.phase == "stopping")
    return None


def _other_work(session: Session) -> Work | None:
    use = session.answering.state
    if session.answering.is_running:
        share = use.photos / use.asked if use.asked else None
        return Work(kind="answer", share=share, done=use.photos, is_stopping=use.phase == "stopping")
    if session.fetching.model:
        return Work(kind="fetch", share=session.fetching.share, name=session.fetching.model)
    return None


def stop_work(session: Session) -> None:
    """Stop what `running_work` speaks of; of a training what is done stays."""
    work = running_work(session)
    if work is None:
        return
    match work.kind:
        case "train":
            session.training.stop()
        case "answer":
            session.answering.stop()
        case "fetch":
            session.fetching.stop()
        case "find":
            session.moved.stop()
        case "scan" | "check" | "sample":
            session.reading.stop()


def train_facts(session: Session) -> TrainFacts:
    """What the Train page has to know of the project."""
    photos = session.reading.photos
    return TrainFacts(
        project=session.name,
        classes=photos.classes if photos.summary is not None else 0,
        photos=sum(row.learning for row in photos.rows) if photos.has_own_exam else photos.photos,
        undecided=session.reading.check.undecided_photos,
        is_split=photos.has_own_exam,
        models=session.models.listed,
        fetching=session.fetching.model,
        fetched_share=session.fetching.share,
        fetch_error=session.fetching.error,
        examples={name: paths[0] for name, paths in photos.examples.items() if paths},
        has_runs=session.results is not None or session.runs.is_any,
        thrown_away=session.runs.just_thrown_away,
        times=session.measuring.times,
        is_measuring=session.measuring.is_running or session.reading.is_running,
    )


def decisions_words(session: Session) -> tuple[str, str]:
    """What would be undone, and what would be done again; nothing where there is nothing."""
    undo, redo = session.deciding.to_undo, session.deciding.to_redo
    if session.project is None or (undo is None and redo is None):
        return "", ""
    curation = session.project.curation
    filed = {row.name: row.filed for row in session.reading.photos.rows}
    return (
        act_words(undo, curation, filed) if undo is not None else "",
        act_words(redo, curation, filed) if redo is not None else "",
    )


def class_findings(session: Session) -> ClassFindings:
    """What the last check found about each class."""
    check = session.reading.check
    return ClassFindings(findings=check.findings, class_of=check.class_of, curation=check.curation)


def at_work(session: Session) -> AtWork | None:
    """The project whose training runs, for its row on Home."""
    state = session.training.state
    if session.project is None or not state.is_at_work:
        return None
    return AtWork(root=session.project.root, share=state.share, seconds_left=state.time_left.seconds)
