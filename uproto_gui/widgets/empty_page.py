"""What a page shows that has nothing to show yet: a picture, what is missing, and the one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.picture import DiscPicture

_WORDS_WIDTH = 480


class EmptyPage(QWidget):
    """Picture, title, one sentence, one button.

    Args:
        icon: Name of the icon on the picture's disc.
        title: What is missing.
        sentence: How it comes about.
        button: What to do, or nothing.
        extra: What a right folder looks like, and the like.
        parent: As usual.
    """

    acted = Signal()

    def __init__(
        self,
        *,
        icon: str,
        title: str,
        sentence: str,
        button: str = "",
        extra: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(title, scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self.sentence = Label(sentence, tone="muted", wraps=True)
        self.button = Button(button, kind="primary", is_main=True)
        self.button.setObjectName("empty-act")
        if not button:
            # Never shown before it has a parent: it would be a window of its own for a moment.
            self.button.hide()
        self.button.clicked.connect(self.acted)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(DiscPicture(icon), 0, middle)
        column.addSpacing(18)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(_WORDS_WIDTH)
            column.addWidget(label, 0, middle)
            column.addSpacing(6)
        self._fit_words()
        column.addSpacing(14)
        column.addWidget(self.button, 0, middle)
        if extra is not None:
            column.addSpacing(28)
            column.addWidget(extra, 0, middle)
        column.addStretch(3)

    def set_words(self, *, title: str, sentence: str, button: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._fit_words()

    def _fit_words(self) -> None:
        """A layout gives centred words the height of their hint, which knows nothing of the width they have here."""
        for label in (self.title, self.sentence):
            label.setMinimumHeight(max(label.heightForWidth(_WORDS_WIDTH), 0))
