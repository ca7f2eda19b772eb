"""The mistakes of the exam and the session: which answer becomes which decision, and what was decided since."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from uproto_gui.overview import decisions_words
from uproto_gui.pages.results.decisions import DecisionsState, decisions_of
from uproto_gui.pages.results.mix_ups_tab import MixUpsTab
from uproto_gui.session import Session


class Pending(QObject):
    """Decisions beside the results of one training, told anew whenever something is decided or taken back."""

    changed = Signal(object)  # DecisionsState

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._started: datetime | None = None
        session.decisions_changed.connect(self._tell)

    def show(self, started: datetime | None) -> None:
        """Another training is shown, which began then."""
        self._started = started
        self._tell()

    @Slot()
    def _tell(self) -> None:
        session = self._session
        if session.project is None:
            self.changed.emit(DecisionsState())
            return
        names = [row.name for row in session.reading.photos.rows]
        self.changed.emit(decisions_of(session.project, self._started, names, decisions_words(session)[0]))


def connect_mistakes(session: Session, tab: MixUpsTab) -> Pending:
    """Connect the tab; what is returned has to be told which training is shown."""
    deciding, mistakes = session.deciding, tab.mistakes
    mistakes.left_out.connect(deciding.leave_out)
    mistakes.moved.connect(deciding.move)
    mistakes.kept.connect(deciding.keep)
    mistakes.not_sure.connect(deciding.doubt)
    tab.undo_asked.connect(deciding.undo)
    tab.redo_asked.connect(deciding.redo)
    tab.decided.taken_back.connect(deciding.undo_one)
    pending = Pending(session, tab)
    pending.changed.connect(tab.show_decisions)
    return pending
