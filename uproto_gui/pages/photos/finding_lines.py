"""What a check found about the chosen class: a line a kind, each with a way to look at it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_core.findings import FindingCode
from uproto_gui.pages.photos.words import finding_words
from uproto_gui.theme.fonts import SMALL
from uproto_gui.theme.icons import paint_icon
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label

_MOST: Final = 2
"""There is no room for more beside the photos; the Check page has them all."""
_ICON: Final = 16
_SIGNS: Final[dict[FindingCode, tuple[str, str]]] = {
    "two-classes": ("warning", "warning"),
    "wrong-class": ("question", "warning"),
}
_OTHER: Final = ("copies", "muted")


def badge_of(code: FindingCode) -> str:
    """Name of the icon in the corner of a photo that a finding is about."""
    return _SIGNS.get(code, _OTHER)[0]


class FindingLines(QWidget):
    """The kinds that matter most; nothing where nothing was found."""

    asked = Signal(str)  # FindingCode

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = [_Line() for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, line in enumerate(self._lines):
            line.look.setObjectName(f"look-{number}")
            line.asked.connect(self.asked)
            column.addWidget(line)
        self.show_findings(())

    def show_findings(self, found: Sequence[tuple[FindingCode, int]]) -> None:
        """Say what was found.

        Args:
            found: Kinds with the photos they are about, the worst first.
        """
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
            if place < len(found):
                line.show_finding(*found[place])
        self.setVisible(bool(found))

    @property
    def words(self) -> list[str]:
        """What it says, line by line."""
        return [line.words for line in self._lines if not line.isHidden()]


class _Line(QWidget):
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._code: FindingCode = "copies"
        self._sign = _Sign()
        self._words = Label(scale=SMALL, wraps=True)
        self.look = Button(self.tr("Look"), kind="quiet")
        self.look.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.look)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_finding(self, code: FindingCode, photos: int) -> None:
        self._code = code
        self._sign.show_sign(*_SIGNS.get(code, _OTHER))
        self._words.setText(finding_words(code, photos))
        self.look.setAccessibleName(self.tr("Look: {finding}").format(finding=self._words.text()))

    def _ask(self) -> None:
        self.asked.emit(self._code)


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon, self._tone = _OTHER
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._icon, self._tone)
        painter.end()
