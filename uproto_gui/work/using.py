"""All that the Use page shows and asks for: answers, what a person says about them, and where the classifier looked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from uproto_core.store.paths import ProjectPaths
from uproto_gui.work.confirming import Confirming
from uproto_gui.work.explaining import Explaining

if TYPE_CHECKING:
    from uproto_gui.pages.use.view import UsePage
    from uproto_gui.session import Session


class Using(QObject):
    """Lives as long as the window; pages of Use come and go with the language."""

    def __init__(self, session: "Session", parent: QObject) -> None:
        """Listen to a session.

        Args:
            session: Whose answers and decisions these are.
            parent: Owner.
        """
        super().__init__(parent)
        self._session = session
        answering = session.answering
        self.explaining = Explaining(
            answering.engine, lambda: answering.state.classifier, lambda: answering.accelerator, self
        )
        self.confirming = Confirming(session.deciding, lambda: session.project, self._is_own, self)
        self.explaining.asked.connect(answering.engine_wanted)
        answering.classifier_changed.connect(self._begin_anew)
        session.project_changed.connect(self.confirming.tell)

    def connect_page(self, page: "UsePage") -> None:
        """Tie a page to what goes on."""
        answering = self._session.answering
        page.stop_asked.connect(answering.stop)
        page.target_chosen.connect(self._session.choosing.choose_target)
        answering.classifier_changed.connect(page.clear)
        answering.asked.connect(page.expect)
        answering.answers_arrived.connect(page.add_answers)
        answering.answers_changed.connect(page.show_answers)
        answering.changed.connect(page.show_state)
        page.show_state(answering.state)
        page.class_said.connect(self.confirming.say)
        page.undo_said_asked.connect(self.confirming.take_back)
        page.look_asked.connect(self.explaining.ask)
        self.explaining.changed.connect(page.show_looked)
        self.confirming.changed.connect(page.show_said)
        page.show_said(self.confirming.said)

    def _is_own(self) -> bool:
        project, classifier = self._session.project, self._session.answering.state.classifier
        return (
            project is not None
            and classifier is not None
            and classifier.is_relative_to(ProjectPaths(project.root).runs)
        )

    @Slot()
    def _begin_anew(self) -> None:
        self.explaining.forget()
        self.confirming.forget()
