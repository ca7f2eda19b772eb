"""Beside the dial: the angles between classes before and after, all pairs of them, and the class in the middle."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from uproto_core.figures import Group
from uproto_core.store.sphere import Pair, PairAngles
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.sphere import SphereState
from uproto_gui.pages.results.sphere_words import (
    angle_words,
    even_words,
    finding_words,
    likely_angle,
    pair_words,
    pairs_title,
    photos_words,
    rests_words,
    spoken_row,
)
from uproto_gui.plots.dial_scene import DialScene, When
from uproto_gui.plots.dial_strip import Band, PairStrip
from uproto_gui.theme.fonts import CARD_TITLE, REGULAR, SEMIBOLD, SMALL
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.group_mark import GroupMark, group_tone, paint_group_mark
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo

_MOST_ROWS: Final = 4
_PADDING: Final = 14
_MARKS: Final[dict[Pair, tuple[Group, ...]]] = {
    "many-many": ("many", "many"),
    "many-few": ("many", "few"),
    "few-few": ("few", "few"),
    "all": (),
}
_PHOTO: Final = 44
_ANCHOR_KEY: Final = 3


class _PairMarks(QWidget):
    """The marks of the two groups of a line."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[Group, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Mark others."""
        self._groups = groups
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(32, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, group in enumerate(self._groups):
            paint_group_mark(painter, QPointF(7 + 17 * place, self.height() / 2), group)
        painter.end()


class _Row:
    """One line of the table."""

    def __init__(self, grid: QGridLayout, line: int) -> None:
        self._marks = _PairMarks()
        self._name = Label()
        self.figures = [Label(), Label(), Label(tone="muted")]
        self._widgets: tuple[QWidget, ...] = (self._marks, self._name, *self.figures)
        self._name.setObjectName(f"sphere-pair-{line}")
        for column, widget in enumerate(self._widgets):
            grid.addWidget(widget, line + 1, column)
        for figure in self.figures:
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_row(self, row: PairAngles | None, *, is_strong: bool = False, is_pulled: bool = True) -> None:
        """Show a line, or nothing; without an after where nothing was moved."""
        for widget in self._widgets:
            widget.setVisible(row is not None and (is_pulled or widget is not self.figures[1]))
        if row is None:
            return
        self._marks.show_groups(_MARKS[row.pair])
        self._name.setText(pair_words(row.pair))
        self._name.setAccessibleName(spoken_row(row))
        for label, degrees in zip(self.figures, (row.before.value, row.after.value, row.anchors), strict=True):
            label.setText(angle_words(degrees))
        self.figures[0].setToolTip(likely_angle(row, "before"))
        self.figures[1].setToolTip(likely_angle(row, "after"))
        for label in (self._name, *self.figures[:2]):
            label.set_weight(SEMIBOLD if is_strong else REGULAR)


class AnglesCard(Card):
    """What became of the angles between classes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=_PADDING, gap=6, parent=parent)
        self._title = Label(scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("sphere-title")
        self._rests = Label(scale=SMALL, tone="muted", wraps=True)
        self._rests.setObjectName("sphere-rests")
        self.body.addWidget(self._title)
        self.body.addWidget(self._rests)
        grid = QGridLayout()
        grid.setHorizontalSpacing(7)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._heads = [Label(words, scale=SMALL, tone="muted") for words in self._head_words()]
        for column, head in enumerate(self._heads):
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, column + 2)
        self._rows = [_Row(grid, line) for line in range(_MOST_ROWS)]
        self.body.addLayout(grid)
        self.body.addWidget(Rule())
        self._even, self._even_angle = Label(tone="muted", wraps=True), Label(tone="muted")
        self._even.setObjectName("sphere-even")
        self._even_angle.setObjectName("sphere-even-angle")
        line = QHBoxLayout()
        line.addWidget(self._even, 1)
        line.addWidget(self._even_angle)
        self.body.addLayout(line)

    def _head_words(self) -> tuple[str, str, str]:
        return self.tr("before"), self.tr("after"), self.tr("anchors")

    def show_sphere(self, state: SphereState) -> None:
        """Show a run's angles."""
        self._title.setText(finding_words(state.told))
        self._rests.setText(rests_words(state))
        rows = state.rows
        for place, line in enumerate(self._rows):
            row = rows[place] if place < len(rows) else None
            is_strong = row is not None and row.pair == "few-few"
            line.show_row(row, is_strong=is_strong, is_pulled=state.is_pulled)
        self._heads[0].setText(self.tr("before") if state.is_pulled else self.tr("photos"))
        self._heads[1].setVisible(state.is_pulled)
        words, angle = even_words(state)
        self._even.setText(words)
        self._even_angle.setText(angle)


class PairsCard(Card):
    """Every pair of classes, one stroke each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=_PADDING, gap=4, parent=parent)
        self._title = Label(scale=CARD_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("sphere-pairs")
        self._how = Label(scale=SMALL, tone="muted", wraps=True)
        self.strip = PairStrip()
        self.strip.setObjectName("sphere-strip")
        self.body.addWidget(self._title)
        self.body.addWidget(self._how)
        self.body.addSpacing(2)
        self.body.addWidget(self.strip)

    def show_sphere(self, state: SphereState) -> None:
        """Show a run's pairs."""
        sphere = state.sphere
        self._title.setText(pairs_title(state))
        has_rare = bool(sphere.pairs_before[1].any())
        how = self.tr("Middles of their photos, a stroke for each pair.")
        if has_rare:
            how = self.tr("Middles of their photos, a stroke for each pair. Rare with rare in colour.")
        self._how.setText(how)
        first = self.tr("before") if state.is_pulled else self.tr("photos")
        bands = [(first, sphere.pairs_before)]
        if state.is_pulled:
            bands.append((self.tr("after"), sphere.pairs_after))
        if state.pull != "none":
            bands.append((self.tr("anchors"), sphere.pairs_anchors))
        self.strip.show_bands(
            [Band(words=words, every=tuple(pairs[0].tolist()), rare=tuple(pairs[1].tolist())) for words, pairs in bands]
        )
        self.strip.setAccessibleName(f"{self._title.text()}. {how}")


class _Key(QWidget):
    """What a dot, a ring and a cross stand for."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self._group: Group = "even"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_group(self, group: Group) -> None:
        """In the hue of a group."""
        self._group = group
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, hue = QRectF(self.rect()).center(), colour(group_tone(self._group))
        if self._kind == "class":
            paint_group_mark(painter, middle, "medium")
            painter.end()
            return
        if self._kind == "anchor":
            painter.setPen(QPen(colour("muted"), 1.2))
            painter.drawEllipse(middle, 3.6, 3.6)
            painter.end()
            return
        if self._kind == "wrong":
            painter.setPen(QPen(colour("wrong"), 2))
            painter.drawLine(middle + QPointF(-8, -8), middle + QPointF(8, 8))
            painter.drawLine(middle + QPointF(-8, 8), middle + QPointF(8, -8))
        if self._kind != "photo":
            painter.setPen(QPen(hue, 1.6))
            painter.setBrush(colour("card"))
            painter.drawEllipse(middle, 7.0, 7.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawEllipse(middle, 3.2, 3.2)
        painter.end()


class MiddleCard(Card):
    """The class in the middle, and what the dots around it are."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, gap=8, parent=parent)
        self.photo = Photo(thumbnails, side=_PHOTO)
        self._name = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._name.setObjectName("sphere-middle")
        self._mark = GroupMark("even")
        self._photos = Label(tone="muted", wraps=True)
        self._photos.setObjectName("sphere-photos")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        words = QGridLayout()
        words.setVerticalSpacing(2)
        words.setHorizontalSpacing(8)
        words.addWidget(self._mark, 0, 0)
        words.addWidget(self._name, 0, 1)
        words.addWidget(self._photos, 1, 0, 1, 2)
        words.setColumnStretch(1, 1)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addWidget(Rule())
        keys = QGridLayout()
        keys.setHorizontalSpacing(6)
        keys.setVerticalSpacing(2)
        self._keys = [_Key(kind) for kind in ("photo", "exam", "wrong", "anchor", "class")]
        self._words = [Label(word, scale=SMALL) for word in self._key_words()]
        for place, (key, word) in enumerate(zip(self._keys, self._words, strict=True)):
            keys.addWidget(key, place // 2, 2 * (place % 2))
            keys.addWidget(word, place // 2, 2 * (place % 2) + 1, 1, 3 if place == len(self._keys) - 1 else 1)
        keys.setColumnStretch(1, 1)
        keys.setColumnStretch(3, 1)
        self.body.addLayout(keys)

    def _key_words(self) -> tuple[str, ...]:
        return (
            self.tr("photo of the class"),
            self.tr("exam photo"),
            self.tr("taken for another"),
            self.tr("anchor of another"),
            self.tr("middle of another class's photos"),
        )

    def show_scene(self, state: SphereState, scene: DialScene, when: When) -> None:
        """Show the class in the middle."""
        self.photo.show_photo(scene.photo)
        self._name.setText(scene.name)
        self._mark.set_group(scene.group)
        self._photos.setText(photos_words(state, scene, when))
        for key, word in zip(self._keys, self._words, strict=True):
            key.show_group(scene.group)
            is_shown = scene.has_anchors or key is not self._keys[_ANCHOR_KEY]
            key.setVisible(is_shown)
            word.setVisible(is_shown)
