"""How rare classes are treated, in three words instead of a number."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label

KEY: Final = "classifier.balance"
_VALUES: Final = ("", "1.5", "0.0")
"""Of the setting, as `--set` takes it; the default first, which is none."""


class RareChoice(QWidget):
    """Alike, rare ones first, or as often as the folder has them; what that does is said beside it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = Label(self.tr("Rare classes"))
        self._ways = DropDown(
            (self.tr("Count as much as common ones"), self.tr("Come first"), self.tr("Count by their photos"))
        )
        self._ways.setObjectName("rare-classes")
        self._ways.setAccessibleName(self.tr("How rare classes are treated"))
        self._ways.currentIndexChanged.connect(self._tell)
        self._effect = Label("", tone="muted", wraps=True)
        self._effect.setObjectName("rare-effect")
        name.setBuddy(self._ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(self._ways)
        row.addWidget(self._effect, 1)
        self._tell()

    def values(self) -> dict[str, str]:
        """The setting, where it is not the default."""
        value = _VALUES[self._ways.currentIndex()]
        return {KEY: value} if value else {}

    @Slot()
    def _tell(self) -> None:
        self._effect.setText(
            (
                self.tr("Every class is as important as every other: right for most."),
                self.tr("More photos of rare classes are found, and common ones are taken for them more often."),
                self.tr("As an ordinary classifier: what is seldom in your folder is seldom the answer."),
            )[self._ways.currentIndex()]
        )
        self._ways.setAccessibleDescription(self._effect.text())
        self.edited.emit()
