"""The line of files that were passed over, and, unfolded, what each reason means."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.words import ignored_words, unreadable_words
from uproto_gui.theme.fonts import SMALL
from uproto_gui.theme.icons import paint_icon
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Rule
from uproto_gui.widgets.error_words import counted_reason, reason_sentence
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.numbers import count

_ICON = 18
_NAMED = 5
"""Folders without a photo that are named; the others are counted."""


class IgnoredFiles(QWidget):
    """Counts by reason; [Show] unfolds a sentence for each, and the way to the files that could not be read."""

    files_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_files = False
        """Whether a check has named the files that could not be read."""
        self._words = ElidedLabel(scale=SMALL)
        self._words.setObjectName("ignored-files")
        self._show = Button(self.tr("Show"), kind="quiet")
        self._show.setObjectName("show-ignored-files")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._unfold)
        self._reasons = Label(scale=SMALL, tone="muted", wraps=True)
        self._reasons.setObjectName("ignored-reasons")
        self._reasons.setContentsMargins(32, 0, 8, 8)
        self._reasons.hide()
        self._files = Button(self.tr("Show them"))
        self._files.setObjectName("show-unreadable")
        self._files.clicked.connect(self.files_asked)
        self._files.hide()
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 4, 4)
        line.setSpacing(10)
        line.addWidget(_Sign())
        line.addWidget(self._words, 1)
        line.addWidget(self._files)
        line.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addLayout(line)
        column.addWidget(self._reasons)

    def show_state(self, state: PhotosState) -> None:
        """Say what was passed over; nothing of the kind takes no room."""
        self._words.setText(ignored_words(state))
        self.setVisible(bool(state.ignored))
        told = [*state.ignored, *([("hidden", state.hidden_files)] if state.hidden_files else [])]
        lines = [
            self.tr("{counted}: {sentence}").format(counted=counted_reason(reason, n), sentence=reason_sentence(reason))
            for reason, n in told
        ]
        if bare := state.bare_folders:
            named = self.tr(", ").join(bare[:_NAMED])
            more = self.tr(" and {n} more").format(n=count(len(bare) - _NAMED)) if len(bare) > _NAMED else ""
            lines.append(self.tr("Folders without a photo: {names}{more}").format(names=named, more=more))
        if unreadable := unreadable_words(state):
            lines.insert(0, unreadable)
        self._reasons.setText("\n".join(lines))
        self._files.setVisible(bool(state.unreadable) and self._show.isChecked())
        self._has_files = bool(state.unreadable)

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._show.setText(self.tr("Hide") if is_open else self.tr("Show"))
        self._reasons.setVisible(is_open)
        self._files.setVisible(is_open and self._has_files)


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), "warning", "warning")
        painter.end()
