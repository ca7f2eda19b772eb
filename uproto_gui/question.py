"""A question inside the window: nothing waits behind it, a training least of all, and Esc takes the safe way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.button import Button, Kind
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label

_WIDTH = 560
_VEIL = 0.72


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One answer."""

    text: str
    """A verb."""
    act: Callable[[], None]
    kind: Kind = "secondary"


def nothing() -> None:
    """What happens on the way that leaves everything as it is."""


class Question(QWidget):
    """Covers its parent with a veil and asks; one question at a time, a newer one takes the place of an older.

    Args:
        parent: What is covered.
        name: What it and its parts are found by, where there are several in one window.
    """

    def __init__(self, parent: QWidget, name: str = "question") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName(f"{name}-title")
        self._sentence = Label(wraps=True)
        self._sentence.setObjectName(f"{name}-sentence")
        self._details = Label(scale=SMALL, tone="muted", wraps=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self._fold = Button("", kind="quiet", icon="chevron-right")
        self._fold.setObjectName(f"{name}-details")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self._lines = Label(scale=SMALL, tone="muted", wraps=True)
        self._lines.setObjectName(f"{name}-lines")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._safe: Callable[[], None] = nothing
        self._before: QWidget | None = None
        card = Card(padding=28, gap=10)
        card.setFixedWidth(_WIDTH)
        for part in (self._title, self._sentence, self._lines):
            card.body.addWidget(part)
        card.body.addSpacing(10)
        card.body.addLayout(self._buttons)
        card.body.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._details)
        # Not by an alignment: its height would be that of its words in the whole width, and a second line cut.
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        rows = QVBoxLayout(self)
        rows.addStretch(2)
        rows.addLayout(across)
        rows.addStretch(3)
        parent.installEventFilter(self)
        self.hide()

    def ask(
        self,
        title: str,
        sentence: str,
        choices: Sequence[Choice],
        *,
        details: str = "",
        lines: str = "",
        beside: Choice | None = None,
    ) -> None:
        """Show a question.

        Args:
            title: What it is about, in a few words.
            sentence: What the answers mean.
            choices: The first is the main one, the last the safe one that Esc takes.
            details: Technical text, folded away.
            lines: Small print that is read at once, such as names.
            beside: A quiet one at the end that is neither the main nor the safe one.
        """
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._lines.setText(lines)
        self._lines.setVisible(bool(lines))
        self._details.setText(details)
        self._details.hide()
        # Said anew each time: the language may be another one by now.
        self._fold.setText(self.tr("Details"))
        self._fold.setChecked(False)
        self._fold.setVisible(bool(details))
        self.setAccessibleName(f"{title} {sentence}")
        self._safe = choices[-1].act
        first = self._filled((*choices, beside) if beside is not None else choices)
        self._cover()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._fold.set_icon("chevron-down" if is_open else "chevron-right")
        self._details.setVisible(is_open)

    def leave(self) -> None:
        """Take the safe way."""
        if not self.isHidden():
            self._answer(self._safe)

    def _filled(self, choices: Sequence[Choice]) -> Button:
        """Put the answers in the place of the earlier ones, and give back the main one."""
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        made = [self._made(number, choice) for number, choice in enumerate(choices)]
        for button in made:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        return made[0]

    def _made(self, number: int, choice: Choice) -> Button:
        button = Button(choice.text, kind="primary" if number == 0 else choice.kind)
        button.setObjectName(f"{self.objectName()}-{number}")
        # The question outlives its buttons, and the buttons their connections.
        button.clicked.connect(lambda: self._answer(choice.act))
        return button

    def _answer(self, act: Callable[[], None]) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return False

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.resize(parent.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("window", _VEIL))
        painter.end()
