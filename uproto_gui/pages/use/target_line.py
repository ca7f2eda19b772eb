"""The line over the answers: how often they shall be right, and what that costs."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_core.sureness import ALWAYS
from uproto_gui.pages.use.state import ClassifierFacts
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.sure_words import cost_words, target_words

_TARGETS: Final = (0.8, 0.85, 0.9, 0.95, 0.98)


class TargetLine(QWidget):
    """A choice of targets with the sentence of what the chosen one costs; gone where a classifier cannot tell."""

    target_chosen = Signal(float)  # 0: always answer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: tuple[float, ...] = ()
        self._choice = DropDown([])
        self._choice.setObjectName("use-target")
        self._choice.setAccessibleName(self.tr("How often answers shall be right"))
        self._choice.chosen.connect(self._tell)
        self._cost = Label("", scale=SMALL, tone="muted", wraps=True)
        self._cost.setObjectName("use-target-cost")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._choice)
        row.addWidget(self._cost, 1)
        self.hide()

    def show_facts(self, facts: ClassifierFacts) -> None:
        """Show what was chosen for a classifier."""
        cost, target = facts.cost, facts.target
        self.setVisible(cost is not None)
        if cost is None or target is None:
            return
        # The most answers first; what was chosen by the handle on Results is among them whatever it is.
        targets = tuple(sorted({ALWAYS, *_TARGETS, target, facts.sure.target if facts.sure is not None else target}))
        if targets != self._targets:
            self._targets = targets
            self._choice.set_entries([target_words(entry) for entry in targets])
        self._choice.choose(targets.index(target))
        self._cost.setText(cost_words(cost))
        self._choice.setAccessibleDescription(cost_words(cost))

    @Slot(int)
    def _tell(self, place: int) -> None:
        self.target_chosen.emit(self._targets[place])
