"""The groups with their limits and the number of their classes, in one line over the table."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_gui.pages.photos.scale import GroupLine
from uproto_gui.pages.photos.words import legend_words
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.group_mark import GroupName
from uproto_gui.widgets.label import ElidedLabel

_MOST = 3


class Legend(QWidget):
    """One entry a group: mark, word, limits and classes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        self._names = [GroupName("even") for _ in range(_MOST)]
        self._limits = [ElidedLabel(scale=SMALL, tone="muted") for _ in range(_MOST)]
        for place, (name, limits) in enumerate(zip(self._names, self._limits, strict=True)):
            if place:
                row.addSpacing(12)
            row.addWidget(name)
            row.addWidget(limits)
        row.addStretch(1)

    def show_lines(self, lines: tuple[GroupLine, ...]) -> None:
        """Name these groups."""
        for place, (name, limits) in enumerate(zip(self._names, self._limits, strict=True)):
            is_there = place < len(lines)
            name.setVisible(is_there)
            limits.setVisible(is_there)
            if is_there:
                name.set_group(lines[place].group)
                limits.setText(legend_words(lines[place]))

    @property
    def words(self) -> list[str]:
        """What it says, entry by entry."""
        return [limits.text() for limits in self._limits if not limits.isHidden()]
