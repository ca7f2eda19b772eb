"""A report before it is saved: the files that it has, and every word of them, over the window's page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from uproto_core.store.report import ReportPart
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label

_MARGIN = 32
_VEIL = 0.72


class ReportSheet(QWidget):
    """Covers its parent while a report is read; nothing waits behind it.

    Args:
        parent: What is covered.
    """

    save_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("report-sheet")
        self._before: QWidget | None = None
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD)
        self._about = Label(wraps=True)
        self._state = Label(scale=SMALL, tone="muted", wraps=True)
        self._state.setObjectName("report-state")
        self.text = QPlainTextEdit()
        self.text.setObjectName("report-text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._save = Button("", kind="primary")
        self._save.setObjectName("report-save")
        self._save.clicked.connect(self.save_asked)
        self._leave = Button("", kind="quiet")
        self._leave.setObjectName("report-leave")
        self._leave.clicked.connect(self.leave)
        self._arrange()
        parent.installEventFilter(self)
        self.hide()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._save)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        card = Card(padding=24, gap=12)
        for part in (self._title, self._about, self._state):
            card.body.addWidget(part)
        card.body.addWidget(self.text, 1)
        card.body.addLayout(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rows.addWidget(card)

    def _say_all(self) -> None:
        """Its words, each time anew: the language may be another one by now."""
        self._title.setText(self.tr("A report without photos"))
        self._about.setText(
            self.tr(
                "This is all that is in it. Names of folders, files, projects and classes are left out. "
                "Nothing is sent: you save it as a file, and decide who gets it."
            )
        )
        self.text.setAccessibleName(self.tr("What is in the report"))
        self._save.setText(self.tr("Save…"))
        self._leave.setText(self.tr("Leave it"))

    def open(self) -> None:
        """Show that the report is being made."""
        self._say_all()
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.text.setPlainText("")
        self._state.setText(self.tr("The self-test runs; it takes a few seconds."))
        self._save.set_off(self.tr("The report is not ready yet."))
        self._cover()
        self.show()
        self.raise_()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_parts(self, parts: Sequence[ReportPart], *, is_whole: bool) -> None:
        """Show what is in the report by now.

        Args:
            parts: Its files.
            is_whole: Whether nothing more comes.
        """
        place = self.text.verticalScrollBar().value()
        self.text.setPlainText("\n\n".join(f"── {part.name} ──\n{part.text.rstrip()}" for part in parts))
        self.text.verticalScrollBar().setValue(place)
        if is_whole:
            self._state.setText(self.tr("%Ln file(s)", "", len(parts)))
            self._save.set_off("")
            if self._leave.hasFocus():
                self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Say what became of it."""
        self._state.setText(words)

    @Slot()
    def leave(self) -> None:
        """Close it; what was not saved is made anew another time."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

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
        painter.fillRect(QRectF(self.rect()), colour("window", _VEIL))
        painter.end()
