"""The Use page: photos in, answers out, and a table to take along."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_core.events import PhotoAnswer
from uproto_core.photos.load import PHOTO_ENDINGS
from uproto_gui.choose import choose_folder
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.use.answer_list import AnswerList
from uproto_gui.pages.use.answer_panel import AnswerPanel
from uproto_gui.pages.use.copies_line import CopiesLine
from uproto_gui.pages.use.copying import CopiesMade, Copying
from uproto_gui.pages.use.exporting import Exporting
from uproto_gui.pages.use.it_is import ItIs
from uproto_gui.pages.use.looked_line import looked_title
from uproto_gui.pages.use.state import UseState
from uproto_gui.pages.use.target_line import TargetLine
from uproto_gui.theme.tokens import CARD_GAP
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.page import Page
from uproto_gui.work.confirming import Said
from uproto_gui.work.explaining import Looked


@dataclass(frozen=True, kw_only=True)
class _Kept:
    """What is on the page and nowhere else."""

    answers: tuple[PhotoAnswer, ...]
    photos_before: int
    copies: CopiesMade | None


class UsePage(Page):
    """Shows the answers of one classifier."""

    paths_dropped = Signal(list)  # list[Path]
    photos_asked = Signal()
    folder_asked = Signal()
    stop_asked = Signal()
    classifier_asked = Signal()
    train_asked = Signal()
    class_said = Signal(Path, str)  # what a photo is
    undo_said_asked = Signal(Path)
    look_asked = Signal(Path, str)  # where the classifier looked for this class
    target_chosen = Signal(float)  # how often answers shall be right; 0 always

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("UsePage", "Use"), parent)
        self.setObjectName("use-page")
        self._state = UseState()
        self._photos_before = 0
        self._first_photo: Path | None = None
        """The first photo that was handed over, until its work begins."""
        self._export_error: UprotoError | None = None
        self._target = TargetLine()
        self._list = AnswerList(thumbnails)
        self._panel = AnswerPanel(thumbnails)
        self._error = ErrorPanel()
        self._large = LargePhoto(thumbnails, self)
        self._saved = Note(kind="right", strong=self.tr("Saved"))
        self._saved.setObjectName("saved")
        self._exporting = Exporting(self, lambda: self._list.model.answers, lambda: self._state.facts)
        self._it_is = ItIs(self)
        self._joins_project = False
        self._excel = Button(self.tr("Export: Excel"), kind="primary", icon="export", key="Ctrl+E", shortcut=True)
        self._csv = Button(self.tr("Export: CSV"))
        self._copies = Button(self.tr("Copy into folders…"), icon="copies")
        self._camtrap = Button(self.tr("Table for Camtrap DP…"), kind="quiet")
        self._copying = Copying(self)
        self._copies_line = CopiesLine(self._copying)
        self._another = Button(self.tr("Another classifier…"), kind="quiet")
        self._no_classifier = self._made_no_classifier()
        self._empty = self._made_empty()
        self._right = QStackedWidget()
        self._answers = QWidget()
        self._parts = QStackedWidget()
        self._arrange()
        self._connect()
        self._show()

    def show_state(self, state: UseState) -> None:
        """Show what runs and how many answers there are."""
        if state.phase == "running" and self._state.phase not in ("running", "stopping"):
            self._begin(state)
        self._state = state
        self._show()

    def _begin(self, state: UseState) -> None:
        """Photos were taken: the first of them is shown before the engine has looked at any."""
        self._photos_before = state.photos
        self._export_error = None
        self._saved.hide()
        if self._panel.answer is None:
            self._panel.show_waiting(self._first_photo)
        self._first_photo = None

    @Slot(list)
    def expect(self, paths: list[Path]) -> None:
        """These photos and folders are to be answered; one that was answered before is shown again."""
        self._first_photo = next((path for path in paths if path.suffix.lower() in PHOTO_ENDINGS), None)
        if self._first_photo is not None:
            self._list.choose(self._first_photo)

    def add_answers(self, answers: Sequence[PhotoAnswer]) -> None:
        """Add rows."""
        self._exporting.note_answers()
        self._list.add(answers)

    @Slot(list)
    def show_answers(self, answers: Sequence[PhotoAnswer]) -> None:
        """Show the same photos decided on anew."""
        self._list.set_answers(answers)

    def clear(self) -> None:
        """Forget every row, as for another classifier."""
        self._list.clear()
        self._panel.forget()
        self._saved.hide()
        self._copies_line.hide()
        self._export_error = None
        self._photos_before = 0

    def kept(self) -> object:
        return _Kept(
            answers=tuple(self._list.model.answers),
            photos_before=self._photos_before,
            copies=self._copies_line.made,
        )

    def bring_back(self, kept: object) -> None:
        assert isinstance(kept, _Kept)
        self._photos_before = kept.photos_before
        self._list.add(kept.answers)
        if kept.copies is not None:
            self._copies_line.show_made(kept.copies)
        self._show()

    # ------------------------------------------------------------ made and connected

    def _made_no_classifier(self) -> EmptyPage:
        other = Button(self.tr("Open a classifier…"), icon="folder")
        other.setObjectName("open-classifier")
        other.clicked.connect(self.classifier_asked)
        page = EmptyPage(
            icon="use",
            title=self.tr("No classifier yet"),
            sentence=self.tr("Train one with your photos, or open one that someone gave you."),
            button=self.tr("To Train"),
            extra=other,
        )
        page.acted.connect(self.train_asked)
        return page

    def _made_empty(self) -> DropArea:
        area = DropArea(
            title=self.tr("Drop photos or a folder here"),
            sentence=self.tr(
                "Each photo gets one answer, or “not sure” with the reason. Your photos stay as they are."
            ),
            button=self.tr("Choose photos…"),
            is_large=True,
        )
        area.setObjectName("use-drop-large")
        folder = Button(self.tr("Choose a folder…"), is_main=True)
        folder.setObjectName("choose-folder")
        folder.clicked.connect(self.folder_asked)
        area.add_way(folder)
        area.choose_asked.connect(self.photos_asked)
        return area

    def _arrange(self) -> None:
        for button, name in ((self._another, "another-classifier"), (self._csv, "csv"), (self._excel, "excel")):
            button.setObjectName(name)
            self.add_action(button)
        self._copies.setObjectName("copies")
        self._camtrap.setObjectName("camtrap")
        self._camtrap.setToolTip(
            self.tr("A CSV with the columns of Camtrap DP's observations; class names stand for scientific names.")
        )
        self.set_main(self._excel)
        self.set_first(self._list.rows)
        failed = QWidget()
        above = QVBoxLayout(failed)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._error)
        above.addStretch(1)
        self._right.addWidget(self._panel)
        self._right.addWidget(failed)
        row = QHBoxLayout()
        row.setSpacing(CARD_GAP)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._list, 1)
        left.addWidget(self._copies)
        left.addWidget(self._camtrap)
        row.addLayout(left, 3)
        row.addWidget(self._right, 7)
        rows = QVBoxLayout(self._answers)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self._saved)
        rows.addWidget(self._copies_line)
        rows.addLayout(row, 1)
        self._saved.hide()
        for part in (self._no_classifier, self._empty, self._answers):
            self._parts.addWidget(part)
        self.content.addWidget(self._target)
        self.content.addWidget(self._parts, 1)

    def _connect(self) -> None:
        for source in (self._list, self._empty):
            source.paths_dropped.connect(self.paths_dropped)
        self._target.target_chosen.connect(self.target_chosen)
        self._list.photos_asked.connect(self.photos_asked)
        self._list.folder_asked.connect(self.folder_asked)
        self._list.stop_asked.connect(self._stop)
        self._list.answer_chosen.connect(self._show_answer)
        self._list.answer_opened.connect(self._open_answer)
        self._panel.photo_activated.connect(self._open_photo)
        self._another.clicked.connect(self.classifier_asked)
        self._excel.clicked.connect(self._exporting.ask_for_excel)
        self._csv.clicked.connect(self._exporting.ask_for_csv)
        self._camtrap.clicked.connect(self._exporting.ask_for_camtrap)
        self._copies.clicked.connect(self._ask_for_folder)
        self._copies_line.busy_changed.connect(self._copies.setDisabled)
        self._exporting.began.connect(self._forget_export)
        self._exporting.saved.connect(self._say_saved)
        self._exporting.failed.connect(self._say_not_saved)
        self._panel.class_said.connect(self._say)
        self._panel.class_asked.connect(self._ask_class)
        self._panel.skipped.connect(self._list.go_on)
        self._panel.undo_asked.connect(self.undo_said_asked)
        self._panel.look_asked.connect(self.look_asked)
        self._it_is.named.connect(self._say_named)
        self._large.heat_asked.connect(self._ask_looked)
        self._large.closed.connect(self._end_enlarged)
        self._error.main_asked.connect(self._leave_error_by_main)
        self._error.second_asked.connect(self._leave_error_by_second)

    # ------------------------------------------------------------ what is shown

    def _show(self) -> None:
        state = self._state
        parts = {"no-classifier": self._no_classifier, "empty": self._empty}
        self._parts.setCurrentWidget(parts.get(state.phase, self._answers))
        has_classifier = state.phase != "no-classifier"
        self._target.show_facts(state.facts)
        self.set_about(self.tr("Classifier: {title}").format(title=state.facts.title) if state.facts.title else "")
        self._another.setVisible(has_classifier)
        for button in (self._excel, self._csv, self._copies, self._camtrap):
            button.setVisible(has_classifier and bool(state.photos))
        is_getting_ready = state.phase == "running" and state.photos == self._photos_before
        self._list.show_state(state, is_getting_ready=is_getting_ready)
        self._show_error()

    def _show_error(self) -> None:
        error = self._export_error or (self._state.error if self._state.phase == "failed" else None)
        self._right.setCurrentIndex(0 if error is None else 1)
        if error is None:
            return
        if error is self._export_error:
            self._error.show_error(error, main=self.tr("Try again"), second=self.tr("Save as CSV"))
        elif error.code.startswith("bundle."):
            self._error.show_error(error, main=self.tr("Open another classifier…"), second=self.tr("To Train"))
        else:
            self._error.show_error(error, main=self.tr("Choose photos…"), second=self.tr("Choose a folder…"))

    @Slot(PhotoAnswer)
    def _show_answer(self, answer: PhotoAnswer) -> None:
        self._panel.show_answer(answer, self._state.facts)

    @Slot(int)
    def _open_answer(self, row: int) -> None:
        self._enlarge(self._list.model.photos(), row)

    @Slot(Path)
    def _open_photo(self, photo: Path) -> None:
        photos = self._panel.photos()
        self._enlarge(photos, photos.index(photo) if photo in photos else 0)

    def _enlarge(self, photos: Sequence[Path], at: int) -> None:
        self._large.show_photos(photos, at)
        # A key would be about the answer below, which is not the photo that is seen.
        self._panel.set_sayable(False)

    @Slot()
    def _end_enlarged(self) -> None:
        self._panel.set_sayable(True)

    # ------------------------------------------------------------ what is asked

    @Slot()
    def _stop(self) -> None:
        self.show_state(self._state.stopping())
        self.stop_asked.emit()

    # ------------------------------------------------------------ what the person says

    @Slot(object)
    def show_said(self, said: Said) -> None:
        """Show what the person said about photos, and whether the project learns from it."""
        self._joins_project = said.joins_project
        self._panel.show_said(said)
        self._list.model.set_said(said.classes)
        self._exporting.note_said(said.classes)

    @Slot(object)
    def show_looked(self, looked: Looked) -> None:
        """Show where the classifier looked on a photo."""
        self._panel.show_looked(looked)
        weights = looked.explained.weights if looked.explained is not None else ()
        self._large.show_heat(looked.photo, weights, looked_title(looked))

    @Slot(Path, str)
    def _say(self, photo: Path, class_name: str) -> None:
        self._it_is.note(class_name)
        self.class_said.emit(photo, class_name)
        self._list.go_on()

    @Slot()
    def _ask_class(self) -> None:
        self._it_is.ask(tuple(self._state.facts.groups), may_be_new=self._joins_project)

    @Slot(str)
    def _say_named(self, class_name: str) -> None:
        if self._panel.answer is not None:
            self._say(self._panel.answer.path, class_name)

    @Slot(Path)
    def _ask_looked(self, photo: Path) -> None:
        """H in the large view: of a photo that was answered, which is not every one that is shown there."""
        answer = self._list.answer_of(photo)
        if answer is not None and answer.top:
            self.look_asked.emit(photo, answer.top[0].class_name)

    # ------------------------------------------------------------ the table and the copies

    @Slot()
    def _forget_export(self) -> None:
        self._export_error = None
        self._saved.hide()
        self._show_error()

    @Slot()
    def _ask_for_folder(self) -> None:
        choose_folder(self, title=self.tr("Where shall the copies go?"), take=self._copy_into)

    def _copy_into(self, folder: Path) -> None:
        answers = self._list.model.answers
        self._copies_line.begin(folder, len(answers))
        self._copying.copy(folder, answers)

    @Slot(Path, int)
    def _say_saved(self, path: Path, rows: int) -> None:
        self._saved.set_words(
            self.tr("Saved {file}").format(file=path.name),
            self.tr("%n row(s), in {folder}", "", rows).format(folder=path.parent),
        )
        self._saved.show()

    @Slot(UprotoError)
    def _say_not_saved(self, error: UprotoError) -> None:
        self._export_error = error
        self._show_error()

    @Slot()
    def _leave_error_by_main(self) -> None:
        if self._export_error is not None:
            self._exporting.again()
        elif self._state.error is not None and self._state.error.code.startswith("bundle."):
            self.classifier_asked.emit()
        else:
            self.photos_asked.emit()

    @Slot()
    def _leave_error_by_second(self) -> None:
        if self._export_error is not None:
            self._exporting.ask_for_csv()
        elif self._state.error is not None and self._state.error.code.startswith("bundle."):
            self.train_asked.emit()
        else:
            self.folder_asked.emit()
