"""Rare, middle and common under each other: figure, range, counts, and the ordinary classifier on the same photos."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_core.figures import Group
from uproto_gui.pages.results.state import GroupRow, ResultsState
from uproto_gui.pages.results.words import (
    classes_words,
    comparison_details,
    comparison_words,
    even_words,
    group_figure,
)
from uproto_gui.theme.fonts import CARD_TITLE, GROUP_FIGURE, PAGE_TITLE, SEMIBOLD, SMALL, font
from uproto_gui.widgets.group_mark import GroupName, group_word
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.numbers import found_of, is_few, range_words
from uproto_gui.widgets.range_strip import RangeStrip, paint_scale_words

_LINES: tuple[Group, ...] = ("few", "medium", "many")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEAST_LINE = 42
_NAME, _FIGURE, _LIKELY, _COUNT, _STRIP = range(5)


class ScaleHead(QWidget):
    """0, 50 and 100 % over strips of the same width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, round(QFontMetricsF(font(SMALL)).height()) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_scale_words(painter, QRectF(self.rect()))
        painter.end()


class _Line:
    """The widgets of one group; they stand in a grid, so that columns are one below the other."""

    def __init__(self, group: Group, grid: QGridLayout, place: int) -> None:
        self.name = GroupName(group, scale=CARD_TITLE)
        self.alike = Label(QCoreApplication.translate("ResultsPage", "All classes alike"), weight=SEMIBOLD)
        self.figure = Label(scale=GROUP_FIGURE, weight=SEMIBOLD)
        self.figure.setObjectName(f"figure-{group}")
        self.few = Label(scale=PAGE_TITLE, weight=SEMIBOLD)
        self.few.setObjectName(f"count-of-few-{group}")
        self.none = Label(tone="muted")
        self.none.setObjectName(f"no-photos-{group}")
        self.likely = Label(tone="muted")
        self.counts = Label(scale=SMALL)
        self.counts.setObjectName(f"counts-{group}")
        self.strip = RangeStrip()
        for label in (self.figure, self.few, self.none):
            label.setAlignment(_RIGHT)
            grid.addWidget(label, place, _FIGURE)
        grid.addWidget(self.name, place, _NAME)
        grid.addWidget(self.alike, place, _NAME)
        grid.addWidget(self.likely, place, _LIKELY)
        grid.addWidget(self.counts, place, _COUNT)
        grid.addWidget(self.strip, place, _STRIP)

    def show_row(self, row: GroupRow) -> None:
        """Show a group's figures; the large one is made of ten photos and more."""
        accuracy = row.accuracy
        has_few = is_few(accuracy.n)
        words = group_figure(row)
        self.name.set_group(row.group)
        self.name.setVisible(row.group != "even")
        self.alike.setVisible(row.group == "even")
        self.figure.setText(words)
        self.figure.setVisible(not has_few)
        self.few.setText(words)
        self.few.setVisible(has_few and accuracy.n > 0)
        self.none.setText(words)
        self.none.setVisible(accuracy.n == 0)
        self.likely.setText(range_words(accuracy))
        # Large is what is a figure; that there is none is said small.
        counts = [] if has_few else [found_of(row.right, accuracy.n)]
        if accuracy.n:
            counts.append(classes_words(accuracy.classes))
        self.counts.setText("\n".join(counts))
        self.strip.show_accuracy(accuracy, row.group, ordinary=row.ordinary, ordinary_right=row.ordinary_right)
        self.strip.setToolTip(_ordinary_words(row))
        self.strip.setAccessibleDescription(_ordinary_words(row))

    def set_visible(self, *, is_visible: bool) -> None:
        """Take the line away where there is no such group."""
        for widget in (self.name, self.alike, self.figure, self.few, self.none, self.likely, self.counts, self.strip):
            widget.setVisible(is_visible)


def _ordinary_words(row: GroupRow) -> str:
    """What the ordinary classifier finds of the same photos, with its count."""
    if row.ordinary is None or row.ordinary.value is None:
        return ""
    return f"{group_word(row.group)}: {found_of(row.ordinary_right, row.ordinary.n)} ({range_words(row.ordinary)})"


def _photos_words(results: ResultsState) -> str:
    """Which photos were counted, and how often those of the exam were looked at."""
    if results.exam is None:
        return QCoreApplication.translate("ResultsPage", "Practice photos")
    if results.looks <= 1:
        return QCoreApplication.translate("ResultsPage", "Exam photos")
    return QCoreApplication.translate("ResultsPage", "Exam photos, %Ln look(s)", "", results.looks)


class GroupLines(QWidget):
    """Right part of the first card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        # Nothing between the lines: the strips' hairlines run through.
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(_STRIP, 1)
        self._heads = {
            _FIGURE: Label(self.tr("Found"), scale=SMALL, tone="muted"),
            _LIKELY: Label(self.tr("Likely"), scale=SMALL, tone="muted"),
            _COUNT: Label(self.tr("Exam photos"), scale=SMALL, tone="muted"),
        }
        self._heads[_FIGURE].setAlignment(_RIGHT)
        for place, head in self._heads.items():
            grid.addWidget(head, 0, place)
        grid.addWidget(ScaleHead(), 0, _STRIP)
        self._lines = [_Line(group, grid, place) for place, group in enumerate(_LINES, start=1)]
        for place in range(1, len(_LINES) + 1):
            grid.setRowStretch(place, 1)
            grid.setRowMinimumHeight(place, _LEAST_LINE)
        self._even = Label(even_words(), scale=SMALL, tone="muted", wraps=True)
        self._even.setObjectName("even-reason")
        self._even.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._even, 2, _NAME, 2, 5)
        self._comparison = Label(scale=SMALL, wraps=True)
        self._comparison.setObjectName("comparison")
        self._comparison.setAlignment(_RIGHT)
        self._ordinary = Label(
            self.tr("Ordinary: a classifier without care for rare classes, same photos"), scale=SMALL, tone="muted"
        )
        self._ordinary.setObjectName("ordinary")
        self._ordinary.setAlignment(_RIGHT)
        self._ordinary.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid, 1)
        column.addSpacing(2)
        column.addWidget(self._comparison)
        column.addWidget(self._ordinary)

    def show_results(self, results: ResultsState) -> None:
        """Show a run's groups; an even folder has one line, and says why."""
        for place, line in enumerate(self._lines):
            has_row = place < len(results.groups)
            line.set_visible(is_visible=has_row)
            if has_row:
                line.show_row(results.groups[place])
        self._heads[_COUNT].setText(_photos_words(results))
        self._even.setVisible(results.is_even)
        comparison = results.comparison
        self._comparison.setVisible(comparison is not None and comparison.n > 0)
        self._ordinary.setVisible(any(row.ordinary is not None for row in results.groups))
        if comparison is not None:
            self._comparison.setText(comparison_words(comparison, is_even=results.is_even))
            self._comparison.setToolTip(comparison_details(comparison))
