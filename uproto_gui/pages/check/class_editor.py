"""One class in words: the name as the model reads it, an own description, and every sentence to keep or drop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from uproto_core.store.class_words import ClassWords
from uproto_gui.models.described_class import DescribedClass, SentenceLine
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.sentence_columns import SentenceColumns
from uproto_gui.pages.check.sentence_list import SentenceList
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo
from uproto_gui.widgets.text_field import TextField

_SAVED_AFTER_MS = 300
"""Of no further letter: what is typed is kept while it is typed, and not once for each letter."""
_LONGEST_NAME = 200
_PHOTOS, _SIDE = 4, 44


class ClassEditor(Card):
    """Shows one class, and tells what is typed and decided about it."""

    typed = Signal(str, str, str)  # class, name as the model is to read it, description
    decided = Signal(str, str, str)  # SentenceVerdict, class, sentence
    photo_opened = Signal(list, int)  # list[Path], which of them

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=8, parent=parent)
        self._entry = DescribedClass(name="")
        self._examples: tuple[Path, ...] = ()
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVED_AFTER_MS)
        self._saving.timeout.connect(self.keep)
        self._title = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("described-class")
        self._photos = [Photo(thumbnails, side=_SIDE) for _ in range(_PHOTOS)]
        for photo in self._photos:
            photo.activated.connect(self._open_photo)
        self._name = QLineEdit()
        self._name.setObjectName("read-as")
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setTextMargins(6, 0, 6, 0)
        self._name.textEdited.connect(self._saving.start)
        self._name.editingFinished.connect(self.keep)
        self._description = TextField(
            self.tr("What can be seen, such as “orange hindwings with a black border”. A new line for each thing.")
        )
        self._description.edit.setObjectName("own-description")
        self._description.typed.connect(self._saving.start)
        self._description.left.connect(self.keep)
        self._said = Label("", scale=SMALL, tone="muted", wraps=True)
        self._said.setObjectName("words-said")
        self._sentences = SentenceList()
        self._sentences.setObjectName("sentences")
        self._sentences.setAccessibleName(self.tr("Sentences"))
        self._sentences.line_chosen.connect(self._show_actions)
        self._sentences.decided.connect(self._decide)
        self._none = Label("", tone="muted", wraps=True)
        self._columns = SentenceColumns(self._sentences)
        self._make_buttons()
        self._lay_out()
        self._show_actions()

    def _make_buttons(self) -> None:
        self._pin = Button(self.tr("Always keep"), key="Enter")
        self._pin.setObjectName("pin-sentence")
        self._pin.clicked.connect(self._pin_chosen)
        self._drop = Button(self.tr("Drop"), key="X")
        self._drop.setObjectName("drop-sentence")
        self._drop.clicked.connect(self._drop_chosen)
        self._let = Button(self.tr("Let uproto decide"), kind="quiet")
        self._let.setObjectName("let-sentence")
        self._let.clicked.connect(self._let_chosen)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        for photo in self._photos:
            head.addWidget(photo)
        self.body.addLayout(head)
        fields = (
            (self.tr("Name as the model reads it"), self._name, self._name),
            (self.tr("Your own description"), self._description, self._description.edit),
        )
        for words, field, takes_keys in fields:
            label = Label(words, scale=SMALL, weight=SEMIBOLD)
            label.setBuddy(takes_keys)
            takes_keys.setAccessibleName(words)
            group = QVBoxLayout()
            group.setSpacing(2)
            group.addWidget(label)
            group.addWidget(field)
            self.body.addLayout(group)
        self.body.addWidget(self._said)
        self.body.addWidget(self._columns)
        self.body.addWidget(Rule())
        self.body.addWidget(self._none)
        self.body.addWidget(self._sentences, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._pin, self._drop, self._let):
            buttons.addWidget(button)
        buttons.addStretch()
        self.body.addLayout(buttons)

    @property
    def class_name(self) -> str:
        """The class that is shown."""
        return self._entry.name

    def take_focus(self) -> None:
        """Let the person type a name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def show_class(self, entry: DescribedClass, examples: Sequence[Path], *, is_look_only: bool = False) -> None:
        """Show a class; what was typed of the one before is kept first."""
        is_other = entry.name != self._entry.name
        if is_other:
            self.keep()
        shown = (entry, tuple(examples[:_PHOTOS]), is_look_only)
        if not is_other and shown == (self._entry, self._examples, self._name.isReadOnly()):
            return
        chosen = self._sentences.chosen if not is_other else None
        before, self._entry = self._entry, entry
        self._title.setText(entry.name)
        self._show_fields(before, entry, is_other=is_other)
        for field in (self._name, self._description.edit):
            field.setReadOnly(is_look_only)
        self._examples = tuple(examples[:_PHOTOS])
        for place, photo in enumerate(self._photos):
            photo.setVisible(place < len(self._examples))
            photo.show_photo(self._examples[place] if place < len(self._examples) else None)
        self._said.setText(self._words_said(entry))
        self._sentences.read_as = entry.read_as
        self._sentences.sentences.set_lines(entry.lines)
        if chosen is not None:
            self._sentences.choose(chosen.sentence.text)
        has_lines = bool(entry.lines)
        self._none.setText(
            self.tr("No sentence was chosen for this class yet.") if not entry.is_judged else self.tr("No sentence.")
        )
        self._none.setVisible(not has_lines)
        self._columns.setVisible(has_lines)
        self._show_actions()

    def _show_fields(self, before: DescribedClass, entry: DescribedClass, *, is_other: bool) -> None:
        """Fill the fields, but not under the hands of someone who types in them."""
        if is_other or (before.words.name != entry.words.name and not self._name.hasFocus()):
            self._name.setText(entry.words.name)
        if is_other or (before.words.description != entry.words.description and not self._description.edit.hasFocus()):
            self._description.set_words(entry.words.description)
        self._name.setPlaceholderText(entry.read_as or entry.name)

    def _words_said(self, entry: DescribedClass) -> str:
        match entry.trouble:
            case "says-nothing":
                return self.tr("The name says nothing about how things look. Type a clear one, or a description.")
            case "language":
                return self.tr("The model reads English: type an English name here. Yours stays what people read.")
        if entry.is_stale:
            return self.tr("Kept as you type. The next training reads it.")
        return self.tr("Kept in the project as you type. Your photo folder is not touched.")

    @Slot()
    def keep(self) -> None:
        """Tell what stands in the fields, where that is news."""
        self._saving.stop()
        words = ClassWords(name=self._name.text(), description=self._description.words)
        if self._entry.name and words != self._entry.words and not self._name.isReadOnly():
            self.typed.emit(self._entry.name, words.name, words.description)

    @Slot()
    def _show_actions(self) -> None:
        line = self._sentences.chosen
        nothing = self.tr("First choose a sentence.")
        stays = self.tr("The name always stays. Type another one above.")
        reason = nothing if line is None else stays if line.is_name else ""
        if self._name.isReadOnly():
            reason = self.tr("This project is open to look only.")
        self._pin.set_off(reason or self._reason_not_to_pin(line))
        self._drop.set_off(reason or self._reason_not_to_drop(line))
        is_by_hand = line is not None and (line.is_pinned or line.is_dropped)
        self._let.set_off(reason or ("" if is_by_hand else self.tr("uproto decides about it already.")))

    def _reason_not_to_pin(self, line: SentenceLine | None) -> str:
        return self.tr("It is always kept already.") if line is not None and line.is_pinned else ""

    def _reason_not_to_drop(self, line: SentenceLine | None) -> str:
        return self.tr("You dropped it already.") if line is not None and line.is_dropped else ""

    @Slot()
    def _pin_chosen(self) -> None:
        self._decide("sentence-pinned")

    @Slot()
    def _drop_chosen(self) -> None:
        self._decide("sentence-dropped")

    @Slot()
    def _let_chosen(self) -> None:
        self._decide("sentence-let")

    @Slot(str)
    def _decide(self, verdict: str) -> None:
        line = self._sentences.chosen
        button = {"sentence-pinned": self._pin, "sentence-dropped": self._drop}.get(verdict, self._let)
        if line is not None and button.isEnabled():
            self.decided.emit(verdict, self._entry.name, line.sentence.text)

    @Slot(Path)
    def _open_photo(self, path: Path) -> None:
        self.photo_opened.emit(list(self._examples), self._examples.index(path))
