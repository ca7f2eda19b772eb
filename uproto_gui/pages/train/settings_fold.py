"""The fold of all settings: by step, made a few at a time, and only those that a search finds."""

from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.setting_descriptions import SettingDescription, describe_settings
from uproto_gui.pages.train.setting_field import SettingField
from uproto_gui.pages.train.words import section_name
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.search_field import SearchField

_AT_ONCE = 6
"""Fields made in one turn: all of them in one would hold the window up for longer than a click may take."""


@dataclass
class _Section:
    """The settings of one step below their heading."""

    name: str
    heading: Label
    fields: list[SettingField] = field(default_factory=list)


class SettingsFold(Card):
    """All settings but those for comparisons."""

    edited = Signal()

    def __init__(self, first: QWidget, parent: QWidget | None = None) -> None:
        """Begin to make the fields.

        Args:
            first: What stands before all settings.
            parent: As usual.
        """
        super().__init__(gap=10, parent=parent)
        self.setObjectName("settings-fold")
        self.fields: list[SettingField] = []
        self._sections: list[_Section] = []
        self._wanted = ""
        self._search = SearchField(self.tr("Find a setting"), key="")
        self._search.setObjectName("find-setting")
        self._search.searched.connect(self._look_for)
        self._none = Label(self.tr("No setting says that."), tone="muted", wraps=True)
        self._none.hide()
        self.body.addWidget(self._search)
        self.body.addWidget(self._none)
        self.body.addWidget(first)
        self._first = first
        self._waiting = [setting for setting in describe_settings() if not setting.is_for_comparison]
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_some)
        self._make_some()
        self._making.start()

    @property
    def is_whole(self) -> bool:
        """Whether every field is there."""
        return not self._waiting

    def complete(self) -> None:
        """Make all that is missing at once, for someone who brings values back."""
        while self._waiting:
            self._make_some()

    @Slot()
    def _make_some(self) -> None:
        for setting in self._waiting[:_AT_ONCE]:
            self._make(setting)
        del self._waiting[:_AT_ONCE]
        if not self._waiting:
            self._making.stop()
        if self._wanted:
            self._look_for(self._wanted)

    def _make(self, setting: SettingDescription) -> None:
        name = setting.key.split(".", 1)[0]
        if not self._sections or self._sections[-1].name != name:
            heading = Label(section_name(name), scale=CARD_TITLE, weight=SEMIBOLD)
            heading.setContentsMargins(0, 8, 0, 0)
            self._sections.append(_Section(name=name, heading=heading))
            self.body.addWidget(heading)
        made = SettingField(setting)
        made.edited.connect(self.edited)
        self.fields.append(made)
        self._sections[-1].fields.append(made)
        self.body.addWidget(made)

    @Slot(str)
    def _look_for(self, words: str) -> None:
        self._wanted = words
        sought = words.casefold().split()
        found = False
        for section in self._sections:
            heading = section.heading.text()
            for made in section.fields:
                made.setVisible(all(word in f"{heading} {made.words}".casefold() for word in sought))
            shown = any(not made.isHidden() for made in section.fields)
            section.heading.setVisible(shown)
            found = found or shown
        self._first.setVisible(not sought)
        self._none.setVisible(bool(sought) and not found and self.is_whole)
