"""The likeliest classes of an answer, each with its group, a bar and how sure."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from uproto_core.events import PhotoAnswer
from uproto_core.figures import Group
from uproto_gui.pages.use.words import sure_words
from uproto_gui.theme.fonts import REGULAR, SEMIBOLD
from uproto_gui.widgets.group_mark import GroupMark
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.share_bar import ShareBar

_MOST = 3
_NAMED = {"between-two": 2, "low": 1, "unlike-all": 0}
"""How many of the candidates the open question is about."""


class Candidates(QWidget):
    """Up to three rows; those in question, or the answer, stand out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Mapping[str, Group] = {}
        self._rows = [_Row() for _ in range(_MOST)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for place, row in enumerate(self._rows):
            for column, part in enumerate((row.mark, row.name, row.bar, row.sure)):
                grid.addWidget(part, place, column)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)

    def show_answer(self, answer: PhotoAnswer, groups: Mapping[str, Group]) -> None:
        """Show the candidates of an answer, with the groups of their classes."""
        named = 1 if answer.reason is None else _NAMED[answer.reason]
        for place, row in enumerate(self._rows):
            is_there = place < len(answer.top)
            row.set_visible(is_there)
            if not is_there:
                continue
            candidate = answer.top[place]
            stands_out = place < named
            row.mark.set_group(groups.get(candidate.class_name, "even"))
            row.name.setText(candidate.class_name)
            row.name.set_weight(SEMIBOLD if stands_out else REGULAR)
            tone = "accent" if answer.reason is None else "not_sure"
            row.bar.set_share(candidate.confidence, tone=tone if stands_out else "line")
            row.sure.setText(sure_words(candidate.confidence))


class _Row:
    """The four parts of a candidate, in a grid that all rows share."""

    def __init__(self) -> None:
        self.mark = GroupMark("even")
        self.name = ElidedLabel("")
        self.bar = ShareBar()
        self.bar.setMinimumWidth(40)
        self.sure = Label("")
        self.sure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def set_visible(self, is_visible: bool) -> None:  # noqa: FBT001  (as Qt's own)
        """Show or hide the row."""
        for part in (self.mark, self.name, self.bar, self.sure):
            part.setVisible(is_visible)
