"""Stop asks once, in the page and not in a dialog: the training goes on until it is answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_gui.theme.fonts import SEMIBOLD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label


class StopQuestion(Card):
    """Keep, throw away, or go on; Esc goes on."""

    stop_chosen = Signal()
    throw_away_chosen = Signal()
    go_on_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=6, parent=parent)
        self.setObjectName("stop-question")
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Stop training?"), weight=SEMIBOLD))
        row.addWidget(Label(self.tr("What is done so far stays."), wraps=True), 1)
        throw_away = Button(self.tr("Throw away"), kind="danger")
        throw_away.setObjectName("throw-away")
        throw_away.clicked.connect(self.throw_away_chosen)
        go_on = Button(self.tr("Go on"))
        go_on.setObjectName("stop-go-on")
        go_on.clicked.connect(self.go_on_chosen)
        self._keep = Button(self.tr("Stop and keep"), kind="primary")
        self._keep.setObjectName("stop-and-keep")
        self._keep.clicked.connect(self.stop_chosen)
        for button in (throw_away, go_on, self._keep):
            row.addWidget(button)
        self.body.addLayout(row)

    def ask(self) -> None:
        """Show the question; Enter keeps."""
        self.show()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_on_chosen.emit()
        else:
            super().keyPressEvent(event)
