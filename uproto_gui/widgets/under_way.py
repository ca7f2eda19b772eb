"""What a page shows while nothing of its own is there yet: what is done, how far it is, and what comes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.progress_bar import ProgressBar

_BAR_WIDTH = 420


class UnderWay(QWidget):
    """Words over a bar in the middle of the page.

    Args:
        sentence: What comes of it.
        stop: Words of a button that stops it, or nothing.
        parent: As usual.
    """

    stop_asked = Signal()

    def __init__(self, sentence: str, *, stop: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(scale=PAGE_TITLE, weight=SEMIBOLD)
        self.words.setObjectName("under-way")
        self.bar = ProgressBar()
        self.bar.setObjectName("under-way-bar")
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.stop = Button(stop, kind="danger", icon="stop")
        self.stop.setObjectName("under-way-stop")
        self.stop.clicked.connect(self.stop_asked)
        if not stop:
            # Never shown before it has a parent: it would be a window of its own for a moment.
            self.stop.hide()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self.words, 0, middle)
        column.addWidget(self.bar, 0, middle)
        column.addWidget(Label(sentence, tone="muted"), 0, middle)
        column.addWidget(self.stop, 0, middle)
        column.addStretch(3)

    def show_progress(self, words: str, share: float | None) -> None:
        """Show how far it is.

        Args:
            words: What is done, such as "The exam is being marked, 120 of 196".
            share: From 0 to 1; None while that is not known.
        """
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.set_share(share)
