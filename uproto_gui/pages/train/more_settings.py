"""More settings: a fold with the settings of the core, by step, and only what was changed comes out of it."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.errors import SettingUnknownError
from uproto_core.settings import Settings, with_values
from uproto_gui.pages.train.setting_field import SettingField
from uproto_gui.pages.train.settings_fold import SettingsFold
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.number_box import WholeNumberBox

_LARGEST_SEED = 2**31 - 1


class MoreSettings(QWidget):
    """The seed and all settings but those for comparisons; closed until someone asks, and made only then."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = WholeNumberBox()
        self._fold: SettingsFold | None = None
        self._told = Label("", tone="wrong", wraps=True)
        self._told.setObjectName("settings-told")
        self._open_button = Button(self.tr("More settings"), kind="quiet", icon="chevron-right")
        self._open_button.setObjectName("more-settings")
        self._open_button.clicked.connect(self._open_or_close)
        self._changed = Label("", scale=SMALL, tone="muted")
        self._changed.setObjectName("settings-changed")
        self._listed = Label("", scale=SMALL, tone="muted", wraps=True)
        self._listed.setObjectName("settings-listed")
        self._back = Button(self.tr("Back to defaults"), kind="quiet", icon="undo")
        self._back.setObjectName("back-to-defaults")
        self._back.clicked.connect(self.go_back)
        head = QHBoxLayout()
        head.addWidget(self._open_button)
        head.addWidget(self._changed)
        head.addStretch()
        head.addWidget(self._back)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addLayout(head)
        self._rows.addWidget(self._listed)
        self._rows.addWidget(self._told)
        self._show_changes()

    @property
    def seed(self) -> int:
        """The seed of every random draw."""
        return self._seed.value()

    def values(self) -> dict[str, str]:
        """The settings that differ from their defaults."""
        changed = {field.key: field.changed_value() for field in self._fields}
        return {key: value for key, value in changed.items() if value is not None}

    def is_usable(self) -> bool:
        """Whether the core takes these values; if not, it is said in the page why."""
        try:
            with_values(Settings(), self.values())
        except SettingUnknownError as error:
            self._told.setText(" ".join(error_sentences(error)))
            self._told.show()
            return False
        self._told.hide()
        return True

    @property
    def _fields(self) -> list[SettingField]:
        return self._fold.fields if self._fold is not None else []

    @property
    def is_open(self) -> bool:
        """Whether the fold is open."""
        return self._fold is not None and not self._fold.isHidden()

    @property
    def was_opened(self) -> bool:
        """Whether someone has looked at the settings, and may have changed one."""
        return self._fold is not None

    def bring_back(self, *, is_open: bool) -> None:
        """Make the fold, as it was made before."""
        if self._fold is None:
            self._open_or_close()
            assert self._fold is not None, "it was opened just now"
            self._fold.complete()
        if self.is_open != is_open:
            self._open_or_close()

    def go_back(self) -> None:
        """Every setting as it was."""
        for field in self._fields:
            field.go_back()
        self._seed.setValue(0)

    def _open_or_close(self) -> None:
        if self._fold is None:
            self._fold = self._made_fold()
            self._rows.addWidget(self._fold)
            self._fold.hide()
        is_open = self._fold.isHidden()
        self._fold.setVisible(is_open)
        self._open_button.set_icon("chevron-down" if is_open else "chevron-right")

    def _made_fold(self) -> SettingsFold:
        fold = SettingsFold(self._seed_row())
        fold.edited.connect(self._show_changes)
        return fold

    def _seed_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = Label(self.tr("Seed: with the same seed, photos and settings a training gives the same figures."))
        words.setWordWrap(True)
        words.setBuddy(self._seed)
        self._seed.setObjectName("seed")
        self._seed.setAccessibleName(self.tr("Seed"))
        self._seed.setRange(0, _LARGEST_SEED)
        self._seed.setFixedWidth(140)
        self._seed.valueChanged.connect(self._show_changes)
        line.addWidget(words, 1)
        line.addWidget(self._seed)
        return row

    def _show_changes(self) -> None:
        listed = [field.changed_words() for field in self._fields if field.changed_value() is not None]
        if self._seed.value():
            listed.append(self.tr("Seed {number}").format(number=QLocale().toString(self._seed.value())))
        self._changed.setText(self.tr("%n changed", "", len(listed)) if listed else "")
        self._listed.setText(self.tr("; ").join(listed))
        self._listed.setVisible(bool(listed))
        self._back.setVisible(bool(listed))
        # At once, and not when Train is pressed an hour later.
        self.is_usable()
        self.edited.emit()
