"""The Settings page: the look, the models on this computer, the processor alone, and where things lie."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from uproto_core.errors import UprotoError
from uproto_gui.i18n.languages import AS_THE_SYSTEM, offered, own_name
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.settings.about_card import AboutCard
from uproto_gui.pages.settings.folder_row import FolderRow
from uproto_gui.pages.settings.model_row import ModelRow
from uproto_gui.pages.settings.network_card import NetworkPart
from uproto_gui.pages.settings.state import FolderFacts, FolderKind, SettingsState
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import CARD_GAP, PAGE_MARGIN
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.check_box import CheckBox
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.radio_button import RadioButton

_LOOKS = ("system", "light", "dark")


class SettingsPage(Page):
    """Shows the few settings there are; each takes effect at once."""

    look_chosen = Signal(str)  # Look
    language_chosen = Signal(str)  # one of the window's languages, or AS_THE_SYSTEM
    processor_only_chosen = Signal(bool)
    sleep_held_chosen = Signal(bool)
    model_asked = Signal(str)  # name
    stop_asked = Signal()
    folder_opened = Signal(Path)
    still_chosen = Signal(bool)
    network_chosen = Signal(object)  # Network
    empty_asked = Signal(str)  # FolderKind
    built_in_asked = Signal()
    report_asked = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SettingsPage", "Settings"), parent)
        self.setObjectName("settings-page")
        del thumbnails  # Every page is given them; this one shows no photo.
        self._state = SettingsState()
        self._looks = QButtonGroup(self)
        self._looks.idClicked.connect(self._choose_look)
        self._languages = DropDown([self.tr("As the system has it"), *map(own_name, offered())])
        self._languages.setObjectName("language")
        self._languages.setAccessibleName(self.tr("Language"))
        self._languages.chosen.connect(self._choose_language)
        self._processor = CheckBox(self.tr("Use the processor only, also where there is a graphics card"))
        self._processor.setObjectName("processor-only")
        self._processor.clicked.connect(self.processor_only_chosen)
        self._sleep = CheckBox(self.tr("Keep this computer from sleeping while a training runs"))
        self._sleep.setObjectName("sleep-held")
        self._sleep.clicked.connect(self.sleep_held_chosen)
        self._error = ErrorPanel()
        self._error.main_asked.connect(self._try_again)
        self._error.second_asked.connect(self.built_in_asked)
        self._error.hide()
        self._last_asked = ""
        self._models = QVBoxLayout()
        self._models.setSpacing(0)
        self._folders = QVBoxLayout()
        self._folders.setSpacing(4)
        self._rows: list[ModelRow] = []
        self._folder_rows: dict[FolderKind, FolderRow] = {}
        self._still = CheckBox(self.tr("Nothing moves, whatever the system has chosen"))
        self._still.setObjectName("is-still")
        self._still.clicked.connect(self.still_chosen)
        self._network = NetworkPart()
        self._network.network_chosen.connect(self.network_chosen)
        self._arrange()

    def show_state(self, state: SettingsState) -> None:
        """Show what is so now."""
        before, self._state = self._state, state
        button = self._looks.button(_LOOKS.index(state.look))
        button.setChecked(True)
        choices = (AS_THE_SYSTEM, *offered())
        # A language that was chosen once and has gone is spoken as the system has it.
        self._languages.choose(choices.index(state.language) if state.language in choices else 0)
        self._processor.setChecked(state.is_processor_only)
        self._sleep.setChecked(state.is_sleep_held)
        if state.models != before.models or not self._rows:
            self._fill_models(state)
        for row in self._rows:
            row.show_coming(state.fetching, state.fetched_share)
        if state.folders != before.folders:
            self._fill_folders(state.folders)
        for kind, folder in self._folder_rows.items():
            why_not = self.tr("Something runs that needs it.") if state.is_busy else ""
            folder.show_size(state.sizes.get(kind), why_not=why_not)
        self._still.setChecked(state.is_still)
        self._network.show_network(state.network)
        self._error.setVisible(state.error is not None)
        if state.error is not None and state.error is not before.error:
            self._show_error(state.error)

    def _show_error(self, error: UprotoError) -> None:
        match error.code:
            case "net.proxy":
                self._error.show_error(error, main=self.tr("Try again"), second=self.tr("Use built-in"))
                self._network.unfold()
            case "net.unreachable":
                self._error.show_error(error, main=self.tr("Try again"), second=self.tr("Use built-in"))
            case _:
                self._error.show_error(error, main=self.tr("Try again"))

    # ------------------------------------------------------------ made

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("scroll-ground")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        rows.setSpacing(CARD_GAP)
        rows.addWidget(self._made_look())
        rows.addWidget(self._error)
        rows.addWidget(self._made_models())
        rows.addWidget(self._made_folders())
        rows.addWidget(self._made_about())
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(scroll, 1)

    def _made_look(self) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.tr("Look and language"), scale=CARD_TITLE, weight=SEMIBOLD))
        line = QHBoxLayout()
        line.setSpacing(24)
        words = (self.tr("As the system has it"), self.tr("Light"), self.tr("Dark"))
        for place, text in enumerate(words):
            radio = RadioButton(text)
            radio.setObjectName(f"look-{_LOOKS[place]}")
            self._looks.addButton(radio, place)
            line.addWidget(radio)
        line.addStretch(1)
        card.body.addLayout(line)
        language = QHBoxLayout()
        language.setSpacing(12)
        name = Label(self.tr("Language"))
        name.setBuddy(self._languages)
        language.addWidget(name)
        language.addWidget(self._languages)
        language.addStretch(1)
        card.body.addLayout(language)
        card.body.addWidget(self._still)
        return card

    def _made_models(self) -> Card:
        card = Card(gap=6)
        card.body.addWidget(Label(self.tr("Models on this computer"), scale=CARD_TITLE, weight=SEMIBOLD))
        words = self.tr(
            "The built-in model needs no network. A larger one finds more and takes longer; it is fetched only when "
            "you ask for it, checked, and then works without a network too."
        )
        card.body.addWidget(Label(words, scale=SMALL, tone="muted", wraps=True))
        card.body.addLayout(self._models)
        card.body.addSpacing(6)
        card.body.addWidget(self._processor)
        card.body.addWidget(self._sleep)
        card.body.addWidget(self._network)
        return card

    def _made_about(self) -> Card:
        about = AboutCard()
        about.report_asked.connect(self.report_asked)
        return about

    def _made_folders(self) -> Card:
        card = Card(gap=8)
        card.body.addWidget(Label(self.tr("Where things lie"), scale=CARD_TITLE, weight=SEMIBOLD))
        words = self.tr("Your photos stay where they are and are never changed. Nothing is written beside them.")
        card.body.addWidget(Label(words, scale=SMALL, tone="muted", wraps=True))
        card.body.addLayout(self._folders)
        return card

    def _fill_models(self, state: SettingsState) -> None:
        _empty(self._models)
        self._rows = []
        for model in state.models:
            if self._rows:
                self._models.addWidget(Rule())
            row = ModelRow(model)
            row.fetch_asked.connect(self._ask_for_model)
            row.stop_asked.connect(self.stop_asked)
            self._rows.append(row)
            self._models.addWidget(row)

    def _fill_folders(self, folders: tuple[FolderFacts, ...]) -> None:
        _empty(self._folders)
        self._folder_rows = {facts.kind: FolderRow(facts) for facts in folders}
        for row in self._folder_rows.values():
            row.opened.connect(self.folder_opened)
            row.empty_asked.connect(self.empty_asked)
            self._folders.addWidget(row)

    # ------------------------------------------------------------ asked

    @Slot(int)
    def _choose_look(self, place: int) -> None:
        self.look_chosen.emit(_LOOKS[place])

    @Slot(int)
    def _choose_language(self, place: int) -> None:
        self.language_chosen.emit((AS_THE_SYSTEM, *offered())[place])

    @Slot(str)
    def _ask_for_model(self, name: str) -> None:
        self._last_asked = name
        self.model_asked.emit(name)

    @Slot()
    def _try_again(self) -> None:
        self.model_asked.emit(self._last_asked)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
