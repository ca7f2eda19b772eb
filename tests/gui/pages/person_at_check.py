"""Someone who goes through the questions of Check by keys and clicks."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from uproto_core.store.curation import Act, Curation
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.question_card import QuestionCard
from uproto_gui.pages.check.state import CheckState
from uproto_gui.pages.check.view import CheckPage


class Person:
    """Someone at the page: what they decide holds at once, as in the window, and can be undone."""

    def __init__(self, page: CheckPage, state: CheckState) -> None:
        self.page = page
        self.state = state
        self.acts: list[Act[Path]] = []
        page.left_out.connect(lambda photos: self._do(Act(what="left-out", photos=tuple(photos))))
        page.taken_back.connect(lambda photos: self._do(Act(what="taken-back", photos=tuple(photos))))
        page.photos_kept.connect(lambda photos: self._do(Act(what="kept", photos=tuple(photos))))
        page.moved.connect(lambda photos, name: self._do(Act(what="moved", photos=tuple(photos), value=name)))
        page.named.connect(lambda classes, name: self._do(Act(what="named", classes=tuple(classes), value=name)))
        page.ignored.connect(lambda key: self._do(Act(what="ignored", value=key)))
        page.heeded.connect(lambda key: self._do(Act(what="heeded", value=key)))
        page.undo_asked.connect(self._undo)
        page.show_state(state)

    def _do(self, act: Act[Path]) -> None:
        self.acts.append(act)
        self._show()

    def _undo(self) -> None:
        del self.acts[-1:]
        self._show()

    def _show(self) -> None:
        curation: Curation[Path] = Curation()
        for act in self.acts:
            curation = curation.after(act)
        self.state = self.state.with_curation(curation)
        self.page.show_state(self.state)

    def go_to(self, kind: str) -> QuestionCard:
        """Choose a kind and go to its card, as Enter in the list does."""
        findings = self.find("findings", FindingList)
        findings.choose(kind)
        findings.opened.emit()
        return self.find("question-card", QuestionCard)

    def press(self, keys: str) -> None:
        """Press keys where the keyboard is."""
        where = QApplication.focusWidget() or self.page
        for combination in QKeySequence(keys):
            QTest.keyClick(where, combination.key(), combination.keyboardModifiers())

    def click(self, text: str) -> None:
        """Press the visible button of that name."""
        buttons = self.page.findChildren(QPushButton)
        QTest.mouseClick(next(b for b in buttons if b.isVisible() and b.text() == text), Qt.MouseButton.LeftButton)

    def find(self, name: str, kind: type = QLabel):
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def sees(self, name: str) -> str:
        return self.find(name).text()

    @property
    def said(self) -> str:
        """What was done, as the shown card tells it."""
        return next(label.text() for label in self.page.findChildren(QLabel, "what-was-done") if label.isVisible())
