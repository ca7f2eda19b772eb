"""The Check page: what is wrong with the folder, one kind after the other, and which sentences a training chose.

In comes a `CheckState`; out go past-tense signals. The page reads no photo file and stores no decision.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.finding_card import FindingCard
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.state import CheckState
from uproto_gui.pages.check.texts_tab import TextsTab
from uproto_gui.pages.check.words import about_words, exam_words, finding_row, running_words, title_words
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.tabs import Tabs

_PHOTOS, _TEXTS = 0, 1


class CheckPage(Page):
    """Findings about the photos, and the sentences about the classes."""

    check_asked = Signal()
    stop_asked = Signal()
    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    undo_asked = Signal()
    redo_asked = Signal()
    train_asked = Signal()
    photos_asked = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Check"))
        self._state = CheckState()
        self._card = FindingCard(thumbnails)
        self._card.setObjectName("finding-card")
        self._findings = FindingList()
        self._findings.setObjectName("findings")
        self._findings.setAccessibleName(self.tr("Kinds of trouble"))
        self._large = LargePhoto(thumbnails, self)
        self._large.setObjectName("large-photo")
        self._make_actions()
        self._make_tabs()
        self._findings.kind_chosen.connect(self._show_finding)
        self._findings.opened.connect(self._go_to_photos)
        self._card.left_out.connect(self.left_out)
        self._card.taken_back.connect(self.taken_back)
        self._card.large_asked.connect(self._show_large)
        self._large.moved.connect(self._follow)
        self.show_state(self._state)

    # ------------------------------------------------------------ what it is made of

    def _make_actions(self) -> None:
        self._undo = Button(self.tr("Undo"), kind="quiet", key="Ctrl+Z")
        self._undo.setObjectName("undo")
        self._undo.clicked.connect(self.undo_asked)
        self._redo = Button(self.tr("Redo"), kind="quiet", key="Ctrl+Shift+Z")
        self._redo.setObjectName("redo")
        self._redo.clicked.connect(self.redo_asked)
        for key, button in (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self._again = Button(self.tr("Check again"), kind="quiet", icon="again")
        self._again.setObjectName("check-again")
        self._again.clicked.connect(self.check_asked)
        self._next = Button(self.tr("Next: Train"), kind="primary")
        self._next.setObjectName("next-train")
        self._next.clicked.connect(self.train_asked)
        for made in (self._undo, self._redo, self._next):
            self.add_action(made)

    def _make_tabs(self) -> None:
        self._tabs = Tabs([self.tr("Photos"), self.tr("Names and descriptions")])
        self._tabs.setObjectName("check-tabs")
        self.set_tabs(self._tabs)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._made_photos_tab())
        self._texts = TextsTab()
        self._stack.addWidget(self._texts)
        self._tabs.chosen.connect(self._stack.setCurrentIndex)
        self.content.addWidget(self._stack, 1)
        self.set_first(self._findings)

    def _made_photos_tab(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._empty = EmptyPage(icon="check", title="", sentence="")
        self._empty.acted.connect(self._take_first_step)
        self._error = ErrorPanel()
        self._error.main_asked.connect(self.check_asked)
        self._error.second_asked.connect(self.photos_asked)
        self._cards = QWidget()
        cards = QHBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        self._left = Card(padding=6, gap=0)
        self._left.body.addWidget(self._made_progress())
        self._left.body.addWidget(self._findings, 1)
        self._left.body.addWidget(self._again)
        cards.addWidget(self._left)
        cards.addWidget(self._card, 1)
        self._nothing = self._made_nothing()
        cards.addWidget(self._nothing, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._error)
        column.addWidget(self._cards, 1)
        return made

    def _made_nothing(self) -> Card:
        """What stands beside a kind of which nothing is shown: a line, and what the kind is about."""
        made = Card(padding=24, gap=12)
        self._line = Note(kind="right")
        self._line.setObjectName("finding-line")
        self._means = Label(tone="muted", wraps=True)
        self._means.setObjectName("finding-means")
        made.body.addWidget(self._line)
        made.body.addWidget(self._means)
        made.body.addStretch(1)
        return made

    def _made_progress(self) -> QWidget:
        self._progress = QWidget()
        self._progress.setObjectName("check-progress")
        self._bar = ProgressBar(height=4)
        self._doing = Label(scale=SMALL, wraps=True)
        self._doing.setObjectName("check-doing")
        self._stop = Button(self.tr("Stop"), kind="danger")
        self._stop.setObjectName("stop-check")
        self._stop.clicked.connect(self.stop_asked)
        words = QHBoxLayout()
        words.addWidget(self._doing, 1)
        words.addWidget(self._stop)
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(14, 8, 6, 8)
        column.setSpacing(4)
        column.addLayout(words)
        column.addWidget(self._bar)
        return self._progress

    # ------------------------------------------------------------ what it shows

    def show_state(self, state: CheckState) -> None:
        """Show what is so now."""
        self._state = state
        is_before = state.phase in ("no-photos", "ready")
        self.set_about(about_words(state))
        self._tabs.set_count(_PHOTOS, count(state.found) if state.found else "")
        self._texts.show_texts(state.texts)
        self._empty.setVisible(is_before)
        self._cards.setVisible(not is_before)
        self._say_first_step(state)
        self._show_error(state.error)
        self._progress.setVisible(state.is_running)
        self._bar.set_share(state.share)
        self._doing.setText(running_words(state))
        self._stop.set_off(self.tr("Stopping") if state.phase == "stopping" else "")
        self._show_actions(state)
        self._show_kinds(state)

    def _show_actions(self, state: CheckState) -> None:
        has_findings = state.found > 0
        self._undo.setVisible(has_findings)
        self._redo.setVisible(has_findings)
        self._again.setVisible(state.phase in ("done", "stopped"))
        self._next.setVisible(state.phase in ("done", "stopped"))
        wanted = self._next
        if state.error is not None:
            wanted = self._error.main
        elif state.phase in ("no-photos", "ready"):
            wanted = self._empty.button
        if self.main_button is not wanted:
            self.set_main(wanted)

    def _say_first_step(self, state: CheckState) -> None:
        if state.phase == "no-photos":
            self._empty.set_words(
                title=self.tr("First add photos"),
                sentence=self.tr("Then uproto looks for what is wrong with them: copies, bursts, blur and leaks."),
                button=self.tr("To Photos"),
            )
        elif state.phase == "ready":
            self._empty.set_words(
                title=self.tr("Not checked yet"),
                sentence=self.tr("uproto reads each photo once and says what is wrong. No file is changed."),
                button=self.tr("Check photos"),
            )

    def _show_error(self, error: UprotoError | None) -> None:
        self._error.setVisible(error is not None)
        if error is not None:
            self._error.show_error(error, main=self.tr("Try again"), second=self.tr("To Photos"))

    def _show_kinds(self, state: CheckState) -> None:
        rows = [finding_row(kind) for kind in state.kinds]
        self._findings.findings.set_rows(rows)
        chosen = self._findings.chosen
        if chosen is None or not (self._findings.was_chosen or chosen.sign in ("decide", "found")):
            first = next((row for row in rows if row.sign in ("decide", "found")), rows[0])
            self._findings.choose(first.kind)
        chosen = self._findings.chosen
        self._show_finding(chosen.kind if chosen is not None else rows[0].kind)

    @Slot(str)
    def _show_finding(self, kind: str) -> None:
        known = next(known for known in self._state.kinds if known.kind == kind)
        finding = known.finding if known.looked == "found" else None
        has_photos = finding is not None and any(finding.groups)
        # The one that goes first: both at once would need more width than a small window has.
        (self._nothing if has_photos else self._card).hide()
        (self._card if has_photos else self._nothing).show()
        if has_photos and finding is not None:
            self._card.show_finding(finding, self._state)
            return
        self._means.setText(exam_words(known.kind))
        match known.looked:
            case "nothing":
                self._line.set_kind("right")
                self._line.set_words(self._nothing_words(title_words(known.kind)))
            case "not-checked":
                self._line.set_kind("warning")
                self._line.set_words(title_words(known.kind), self.tr("could not be checked."))
            case _:
                self._line.set_kind("info")
                self._line.set_words(self.tr("Findings appear here one kind at a time."))

    def _nothing_words(self, title: str) -> str:
        if self._state.phase == "done" and not self._state.found:
            return self.tr("Nothing was found: your folder is fine.")
        return self.tr("{kind}: nothing found").format(kind=title)

    # ------------------------------------------------------------ going through photos

    @Slot()
    def _take_first_step(self) -> None:
        if self._state.phase == "no-photos":
            self.photos_asked.emit()
        else:
            self.check_asked.emit()

    @Slot()
    def _go_to_photos(self) -> None:
        if self._card.isVisible():
            self._card.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(Path)
    def _show_large(self, path: Path) -> None:
        photos = self._card.grid.photos.photos
        self._large.show_photos(photos, photos.index(path))

    @Slot(Path)
    def _follow(self, path: Path) -> None:
        row = self._card.grid.photos.row_of(path)
        if row is not None:
            self._card.grid.choose_row(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(min(max(round(self.width() * 0.3), 268), 360))

    def sizeHint(self) -> QSize:
        return QSize(1104, 744)
