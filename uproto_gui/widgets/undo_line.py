"""What would be undone and done again, each as a button that says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from uproto_gui.widgets.button import Button


class UndoLine(QWidget):
    """Two quiet buttons in a line; one that has nothing to do is not there."""

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo = Button("", kind="quiet", icon="undo", key="Ctrl+Z")
        self._undo.setObjectName("undo")
        self._redo = Button("", kind="quiet")
        self._redo.setObjectName("redo")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, asked in ((self._undo, self.undo_asked), (self._redo, self.redo_asked)):
            # A long name of a class gives way, not the page.
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(asked)
            row.addWidget(button)
        row.addStretch(1)
        self.show_acts("", "")

    def show_acts(self, undo: str, redo: str) -> None:
        """Say what they would do.

        Args:
            undo: The last decision in words, or nothing.
            redo: The decision that was undone last, or nothing.
        """
        self._undo.setText(self.tr("Undo: {decision}").replace("{decision}", undo))
        self._redo.setText(self.tr("Redo: {decision}").replace("{decision}", redo))
        self._undo.setToolTip(self._undo.text())
        self._redo.setToolTip(self.tr("{decision} (Ctrl+Shift+Z)").replace("{decision}", self._redo.text()))
        self._undo.setVisible(bool(undo))
        self._redo.setVisible(bool(redo))
        self.setVisible(bool(undo or redo))
