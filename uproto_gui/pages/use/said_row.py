"""What the person says to an answer: right, it is another class, or nothing; and what was said before."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from uproto_core.events import PhotoAnswer
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.flowing_row import FlowingRow
from uproto_gui.widgets.label import Label
from uproto_gui.work.confirming import Said

_WIDEST_NAME = 150


def sayable(answer: PhotoAnswer) -> tuple[str, ...]:
    """The classes that can be confirmed by one key: the answer, or those in question."""
    if answer.error is not None or answer.reason == "unlike-all":
        return ()
    return tuple(entry.class_name for entry in answer.top[: 2 if answer.reason == "between-two" else 1])


class SaidRow(QWidget):
    """Buttons under an answer; once something was said, that stands in their place."""

    class_said = Signal(str)
    class_asked = Signal()
    skipped = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._right = Button(self.tr("Right"), icon="tick", key="Y", shortcut=True)
        self._right.setObjectName("right")
        self._first = Button("", key="1", shortcut=True)
        self._first.setObjectName("say-first")
        self._second = Button("", key="2", shortcut=True)
        self._second.setObjectName("say-second")
        self._other = Button(self.tr("It is…"), key="M", shortcut=True)
        self._other.setObjectName("it-is")
        self._skip = Button(self.tr("Skip"), kind="quiet", key="S", shortcut=True)
        self._skip.setObjectName("skip")
        self._said = Label("", wraps=True)
        self._said.setObjectName("said")
        self._undo = Button(self.tr("Undo"), kind="quiet", icon="undo")
        self._undo.setObjectName("undo-said")
        self._means = Label("", scale=SMALL, tone="muted", wraps=True)
        self._means.setObjectName("said-means")
        self._arrange()
        self._right.clicked.connect(self._say_first)
        self._first.clicked.connect(self._say_first)
        self._second.clicked.connect(self._say_second)
        self._other.clicked.connect(self.class_asked)
        self._skip.clicked.connect(self.skipped)
        self._undo.clicked.connect(self.undo_asked)

    def _arrange(self) -> None:
        row = FlowingRow(8)
        for part in (self._right, self._first, self._second, self._other, self._skip, self._undo):
            row.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._said)
        rows.addLayout(row)
        rows.addWidget(self._means)

    def show_answer(self, answer: PhotoAnswer, said: Said) -> None:
        """Offer what can be said about an answer, or show what was said.

        Args:
            answer: The one that is shown.
            said: What the person said about photos, and what becomes of it.
        """
        self._names = sayable(answer)
        told = said.classes.get(answer.path)
        is_open, is_between = told is None, len(self._names) > 1
        can_undo = answer.path in said.to_take_back
        self._right.setVisible(is_open and len(self._names) == 1)
        for button, place in ((self._first, 0), (self._second, 1)):
            button.setVisible(is_open and is_between)
            if is_between:
                _name(button, self._names[place])
        # What was said of several photos at once is not taken back for one of them; another class can be said.
        self._other.setVisible(is_open or not can_undo)
        self._skip.setVisible(is_open)
        self._said.setVisible(not is_open)
        self._undo.setVisible(not is_open and can_undo)
        if told is not None:
            self._said.setText(self.tr("You said: {class}").replace("{class}", told))
        self._means.setText(self._means_words(answer, said, is_open=is_open))

    def _means_words(self, answer: PhotoAnswer, said: Said, *, is_open: bool) -> str:
        if not said.joins_project:
            return self.tr("What you say stands in the table.")
        if said.lies_inside(answer.path):
            return self.tr("This is a photo of the project: what you say is its class there. No file is moved.")
        if is_open:
            return self.tr("The next training learns from what you say; the exam never has these photos.")
        return self.tr("The next training learns from this photo; the exam never has it.")

    @Slot()
    def _say_first(self) -> None:
        if self._names:
            self.class_said.emit(self._names[0])

    @Slot()
    def _say_second(self) -> None:
        if len(self._names) > 1:
            self.class_said.emit(self._names[1])


def _name(button: Button, name: str) -> None:
    """Call a button as a class, however long its name is."""
    metrics = QFontMetrics(font())
    button.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST_NAME).replace("&", "&&"))
    button.setToolTip(name)
    button.setAccessibleName(name)
