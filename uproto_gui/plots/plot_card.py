"""The card that every plot of values stands in: its finding as a title, what it rests on, picture and numbers."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_gui.plots.plot_area import PlotArea
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import CARD_PADDING
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.when_seen import WhenSeen

_MARGIN: Final = 16
_TURN_MS: Final = 40

Place = Literal["head", "about", "foot"]


class PlotCard(Card):
    """A plot with its title, a line about it that also tells what the keys read, and its two buttons.

    Args:
        name: Of its parts: `{name}-finding`, `save-{name}`, `copy-{name}`.
        empty: What stands there before any value.
        buttons: Beside the title; below the plot where a card is narrow; or beside what is said about it, as pictures
            alone, where it is low too.
        turn: Which of the plots that come into view together: each is drawn in a turn of its own, for all at once
            would hold the window up.
        parent: As usual.
    """

    def __init__(
        self,
        *,
        name: str,
        empty: str,
        buttons: Place = "head",
        turn: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=4, parent=parent)
        self._name = name
        self._plot: PlotArea | None = None
        self.title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self.title.setObjectName(f"{name}-finding")
        self.about = Label("", scale=SMALL, tone="muted", wraps=True)
        self.about.setObjectName(f"{name}-about")
        is_short = buttons == "about"
        self._save = _button(self.tr("Save picture"), "picture", is_short=is_short)
        self._save.setObjectName(f"save-{name}")
        self._save.clicked.connect(self._ask_where)
        self._copy = _button(self.tr("Copy numbers"), "copies", is_short=is_short)
        self._copy.setObjectName(f"copy-{name}")
        self._copy.clicked.connect(self._copy_numbers)
        self._pages = QStackedWidget()
        self._pages.addWidget(_empty_words(empty))
        self._arrange(buttons)
        self._about_words = ""
        self._turn = turn
        self._seen = WhenSeen(self.isVisible, self)
        self._show_buttons(False)

    def _arrange(self, buttons: Place) -> None:
        # The buttons are taller than the title: less padding above keeps the titles of neighbours on one line.
        above = CARD_PADDING - 8 if buttons == "head" else CARD_PADDING
        self.body.setContentsMargins(CARD_PADDING, above, CARD_PADDING - 8, CARD_PADDING - 8)
        head, about, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        about.addWidget(self.about, 1)
        about.setSpacing(0)
        foot.addStretch(1)
        for button in (self._save, self._copy):
            # Else the title jumps when they come.
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            {"head": head, "about": about, "foot": foot}[buttons].addWidget(button)
        self.body.addLayout(head)
        self.body.addLayout(about)
        self.body.addWidget(self._pages, 1)
        self.body.addLayout(foot)

    def draw_when_seen(self, draw: Callable[[], None]) -> None:
        """Let a plot be drawn now, or when the card comes into view."""
        self._seen.do(draw)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seen.came(self._turn * _TURN_MS)

    def keep_plot(self, plot: PlotArea) -> None:
        """Take the plot in before it is shown, if it is not here yet."""
        if self._plot is None:
            self._plot = plot
            plot.point_read.connect(self.about.setText)
            self._pages.addWidget(plot)

    def show_plot(self, plot: PlotArea, title: str, about: str) -> None:
        """Show the plot under a title.

        Args:
            plot: Always the same; made with the first values, for that takes longer than all the rest of a page.
            title: What its values say.
            about: Unit, count, and whose photos.
        """
        self.keep_plot(plot)
        self.title.setText(title)
        self.about.setText(about)
        self._about_words = about
        self._pages.setCurrentWidget(plot)
        self._show_buttons(True)

    def show_empty(self, title: str, about: str = "") -> None:
        """Show that there are no values, in words."""
        self.title.setText(title)
        self.about.setText(about)
        self._pages.setCurrentIndex(0)
        self._show_buttons(False)

    def _show_buttons(self, is_shown: bool) -> None:  # noqa: FBT001  (as setVisible takes it)
        for button in (self._save, self._copy):
            button.setVisible(is_shown)

    # ------------------------------------------------------------ picture and numbers

    def picture(self) -> QPixmap:
        """The plot under its title and what is said about it, so that the picture stands alone."""
        if self._plot is None:
            return QPixmap()
        plot = self._plot.picture()
        ratio = plot.devicePixelRatio()
        width = plot.width() / ratio
        strong, small = font(CARD_TITLE, SEMIBOLD), font(SMALL)
        room = QRectF(0, 0, width, 10_000)
        wraps = int(Qt.TextFlag.TextWordWrap)
        whole = QPixmap(1, 1)
        painter = QPainter(whole)
        painter.setFont(strong)
        title = painter.boundingRect(room, wraps, self.title.text())
        painter.setFont(small)
        about = painter.boundingRect(room, wraps, self._about_words)
        painter.end()
        top = title.height() + about.height() + _MARGIN
        whole = QPixmap(
            round((width + 2 * _MARGIN) * ratio), round((top + plot.height() / ratio + 2 * _MARGIN) * ratio)
        )
        whole.setDevicePixelRatio(ratio)
        whole.fill(colour("card"))
        painter = QPainter(whole)
        painter.setFont(strong)
        painter.setPen(colour("text"))
        painter.drawText(title.translated(_MARGIN, _MARGIN), wraps, self.title.text())
        painter.setFont(small)
        painter.setPen(colour("muted"))
        painter.drawText(about.translated(_MARGIN, _MARGIN + title.height() + 4), wraps, self._about_words)
        painter.drawPixmap(_MARGIN, round(top + _MARGIN), plot)
        painter.end()
        return whole

    @Slot()
    def _ask_where(self) -> None:
        ask_place(
            self,
            title=self.tr("Save picture"),
            name=f"uproto-{self._name}.png",
            kind=self.tr("Pictures (*.png)"),
            take=self._save_to,
        )

    def _save_to(self, path: Path) -> None:
        is_saved = self.picture().save(str(path))
        words = self.tr("Saved {file}.") if is_saved else self.tr("{file} could not be written. Choose another place.")
        self.about.setText(words.format(file=path))

    @Slot()
    def _copy_numbers(self) -> None:
        if self._plot is None:
            return
        QApplication.clipboard().setText(self._plot.numbers())
        self.about.setText(self.tr("The numbers are on the clipboard, ready for a spreadsheet."))


def _button(words: str, icon: str, *, is_short: bool) -> Button:
    if not is_short:
        return Button(words, kind="quiet")
    made = Button("", kind="quiet", icon=icon)
    made.setToolTip(words)
    made.setAccessibleName(words)
    return made


def _empty_words(words: str) -> QWidget:
    page = QWidget()
    label = Label(words, tone="muted", wraps=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    rows = QVBoxLayout(page)
    rows.addWidget(label)
    return page
