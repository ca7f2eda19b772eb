"""Before a training: what there is to train on, three ways, the model, all settings, and one big button."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from uproto_gui.pages.train.choice import TrainChoice, TrainFacts
from uproto_gui.pages.train.choices import PresetChoice
from uproto_gui.pages.train.model_choice import ModelChoice
from uproto_gui.pages.train.more_settings import MoreSettings
from uproto_gui.pages.train.rare_choice import RareChoice
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note


class ReadyPart(QScrollArea):
    """Everything is chosen already; a person who only presses Train is right."""

    train_asked = Signal(TrainChoice)
    model_asked = Signal(str)  # name of a model to fetch
    model_file_asked = Signal(str)  # name of a model to add from a file
    model_stop_asked = Signal()
    built_in_asked = Signal()
    settings_asked = Signal()
    brought_back = Signal(object)  # Path of the training, in the bin
    check_asked = Signal()  # to decide about photos that are not used until then
    changed = Signal()  # another model or other settings, which take another time

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # It follows whatever has the keys in it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = Label("", scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("ready-title")
        self._split_words = Label("", tone="muted", wraps=True)
        self._undecided = Note(kind="warning", action=self.tr("Decide now"))
        self._undecided.setObjectName("undecided-photos")
        self._undecided.acted.connect(self.check_asked)
        self._thrown_away: Path | None = None
        self._gone = Note(
            kind="info",
            strong=self.tr("The training was thrown away."),
            text=self.tr("It lies in the bin until you bring it back."),
            action=self.tr("Bring back"),
        )
        self._gone.setObjectName("thrown-away")
        self._gone.action.setObjectName("bring-back-thrown-away")
        self._gone.acted.connect(self._bring_back)
        self._presets = PresetChoice()
        self._rare = RareChoice()
        self._rare.edited.connect(self.changed)
        self._models = ModelChoice()
        self._models.model_asked.connect(self.model_asked)
        self._models.file_asked.connect(self.model_file_asked)
        self._models.stop_asked.connect(self.model_stop_asked)
        self._models.built_in_asked.connect(self.built_in_asked)
        self._models.settings_asked.connect(self.settings_asked)
        self._models.chosen.connect(self.changed)
        self._settings = MoreSettings()
        self._settings.edited.connect(self.changed)
        self.train_button = Button(self.tr("Train"), kind="primary", icon="play", is_main=True)
        self.train_button.setObjectName("train")
        self.train_button.clicked.connect(self._ask)
        self._arrange()

    def show_facts(self, facts: TrainFacts) -> None:
        """Show what there is to train on."""
        locale = QLocale()
        words = self.tr("Ready: {classes} classes, {photos} photos")
        if facts.is_split:
            words = self.tr("Ready: {classes} classes, {photos} training photos")
        self._title.setText(words.format(classes=locale.toString(facts.classes), photos=locale.toString(facts.photos)))
        self._split_words.setText(
            self.tr("The exam is marked on the photos that your folder keeps for it, at the very end.")
            if facts.is_split
            else self.tr("Some photos of each class are kept apart for the exam, which is marked at the very end.")
        )
        n = facts.undecided
        self._undecided.set_words(
            self.tr("1 photo lies in two classes at once.")
            if n == 1
            else self.tr("%Ln photos lie in two classes at once.", "", n),
            self.tr("They are not used until you decide where they belong."),
        )
        self._undecided.setVisible(n > 0)
        self._thrown_away = facts.thrown_away
        self._gone.setVisible(facts.thrown_away is not None)
        self._models.show_facts(facts)
        self._presets.show_facts(facts)

    @property
    def settings(self) -> MoreSettings:
        """The fold with all settings."""
        return self._settings

    def show_models(self) -> None:
        """Bring all models into view."""
        self._models.show_all()
        self.ensureWidgetVisible(self._models)

    def choose_model(self, name: str) -> None:
        """Take this model for the next training."""
        self._models.choose(name)

    def _arrange(self) -> None:
        start = Card(gap=8)
        start.body.addWidget(self._title)
        start.body.addWidget(self._split_words)
        start.body.addWidget(self._undecided)
        start.body.addWidget(self._gone)
        start.body.addSpacing(8)
        start.body.addWidget(self._presets)
        start.body.addSpacing(4)
        start.body.addWidget(self._rare)
        start.body.addSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self.train_button)
        foot.addStretch()
        start.body.addLayout(foot)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        ground = QWidget()
        ground.setObjectName("scroll-ground")
        self._rows = rows = QVBoxLayout(ground)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(start)
        rows.addWidget(self._models)
        rows.addWidget(self._settings)
        rows.addStretch()
        self.setWidget(ground)

    @Slot(int, int)
    def _make_room(self, first: int, last: int) -> None:
        """Keep the cards' edge away from the scroll bar while there is one."""
        self._rows.setContentsMargins(0, 0, 8 if last > first else 0, 0)

    @property
    def choice(self) -> TrainChoice:
        """What Train would be pressed with."""
        return TrainChoice(
            preset=self._presets.preset,
            backbone=self._models.model,
            seed=self._settings.seed,
            # What was set by its number is meant more exactly.
            values={**self._rare.values(), **self._settings.values()},
        )

    @Slot()
    def _bring_back(self) -> None:
        if self._thrown_away is not None:
            self.brought_back.emit(self._thrown_away)

    @Slot()
    def _ask(self) -> None:
        if self._settings.is_usable():
            self.train_asked.emit(self.choice)
