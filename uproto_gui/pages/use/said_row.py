"""What the person says to an answer: right, it is another class, or nothing; and what was said before."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import PhotoAnswer
from uproto_gui.models.recent_classes import RecentClasses
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.name_question import Judgement, NameAsked, NameQuestion

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
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self._right, self._first, self._second, self._other, self._skip, self._undo):
            row.addWidget(part)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._said)
        rows.addLayout(row)
        rows.addWidget(self._means)

    def show_answer(self, answer: PhotoAnswer, said: str | None, *, joins_project: bool) -> None:
        """Offer what can be said about an answer.

        Args:
            answer: The one that is shown.
            said: The class that the person said it is; None where nothing was said.
            joins_project: Whether the photo is learned from in the next training then.
        """
        self._names = sayable(answer)
        is_open, is_between = said is None, len(self._names) > 1
        self._right.setVisible(is_open and len(self._names) == 1)
        for button, place in ((self._first, 0), (self._second, 1)):
            button.setVisible(is_open and is_between)
            if is_between:
                _name(button, self._names[place])
        self._other.setVisible(is_open)
        self._skip.setVisible(is_open)
        self._said.setVisible(not is_open)
        self._undo.setVisible(not is_open)
        if said is not None:
            self._said.setText(self.tr("You said: {class}").replace("{class}", said))
        self._means.setText(self._means_words(said, joins_project=joins_project))

    def _means_words(self, said: str | None, *, joins_project: bool) -> str:
        if not joins_project:
            return self.tr("What you say stands in the table.")
        if said is None:
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


class ItIs(QObject):
    """Asks which class a photo is of; the classes used last come first."""

    named = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._question = NameQuestion(page)
        self._recent = RecentClasses()

    def note(self, name: str) -> None:
        """A class was said: it is among the last used."""
        self._recent.use(name)

    def ask(self, names: Sequence[str], *, may_be_new: bool) -> None:
        """Ask for a class.

        Args:
            names: Those of the classifier.
            may_be_new: Whether another one can be typed: a project can begin a class, a table just says the word.
        """
        last = [name for name in self._recent.by_number.values() if name in names]

        def judge(typed: str) -> Judgement:
            if not typed:
                return Judgement(words="")
            if typed in names:
                return Judgement(words=self.tr("No file is moved."), can_be_taken=True)
            if not may_be_new:
                return Judgement(words=self.tr("The classifier has no class “{name}”.").replace("{name}", typed))
            words = self.tr("There is no class “{name}” yet: it begins with this photo.").replace("{name}", typed)
            return Judgement(words=words, can_be_taken=True, verb=self.tr("New class"))

        self._question.ask(
            NameAsked(
                title=self.tr("What is on this photo?"),
                sentence=self.tr("Type the name of a class, or a new one.")
                if may_be_new
                else self.tr("Type the name of a class."),
                verb=self.tr("It is this"),
                names=[*last, *(name for name in names if name not in last)],
                judge=judge,
                take=self.named.emit,
            )
        )
