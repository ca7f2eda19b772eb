"""The archive hunt and the session: what the pane of Results asks for, and what it is told."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from uproto_gui.choose import choose_folder
from uproto_gui.pages.results.hunt import HuntClass
from uproto_gui.pages.results.hunt_view import HuntPane
from uproto_gui.pages.results.state import ResultsState
from uproto_gui.session import Session
from uproto_gui.work.hunting import Hunting


def connect_hunt(session: Session, pane: HuntPane) -> Hunting:
    """Connect the pane; what is returned has to be told which training is shown."""
    # The pane may be built anew, in another language: the hunt goes on.
    hunting = session.findChild(Hunting) or _made(session)
    pane.begin_asked.connect(hunting.begin)
    pane.folder_asked.connect(lambda: _ask_folder(pane))
    pane.found.connect(hunting.find)
    pane.not_it.connect(hunting.pass_over)
    pane.put_off.connect(hunting.put_off)
    pane.undo_asked.connect(session.deciding.undo)
    pane.end_asked.connect(hunting.end)
    pane.again_asked.connect(hunting.take_up)
    pane.opened.connect(hunting.take_up)
    pane.back_asked.connect(hunting.leave)
    hunting.changed.connect(pane.show_state)
    pane.show_state(hunting.state)
    return hunting


def _made(session: Session) -> Hunting:
    hunting = Hunting(
        session.answering,
        session.deciding,
        lambda: session.project,
        lambda: [row.name for row in session.reading.photos.rows],
        session,
    )
    session.project_changed.connect(hunting.heed_project)
    return hunting


def hunted_classes(results: ResultsState) -> list[HuntClass]:
    """What a training has learned, as a hunt offers it."""
    return [
        HuntClass(name=name, group=results.group_of(name), photos=photos)
        for name, photos in results.train_counts.items()
    ]


def _ask_folder(pane: HuntPane) -> None:
    def take(folder: Path) -> None:
        pane.begin(folder)

    choose_folder(pane.window(), title=QCoreApplication.translate("Hunt", "Choose an unsorted folder"), take=take)
