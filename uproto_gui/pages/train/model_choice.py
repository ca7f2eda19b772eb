"""Which image-text model a training uses, and, once and plainly, what a larger one brings and costs."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import BackboneFacts
from uproto_core.jobs import AUTO, BUILT_IN
from uproto_gui.pages.train.choice import TrainFacts
from uproto_gui.pages.train.fetch_trouble import FetchTrouble
from uproto_gui.pages.train.model_table import ModelTable
from uproto_gui.theme.fonts import SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.model_words import licence_words, title_words
from uproto_gui.widgets.progress_bar import ProgressBar


class ModelChoice(Card):
    """The models on this computer, and the offer of a larger one."""

    model_asked = Signal(str)  # name of a model to fetch
    file_asked = Signal(str)  # name of a model to add from a file
    stop_asked = Signal()
    built_in_asked = Signal()  # the one that did not come is not wanted any more
    settings_asked = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self._facts = TrainFacts()
        self._offered: BackboneFacts | None = None
        self._wanted = ""
        """Name of the model that a person chose; a model that comes later does not push it aside."""
        self._title = Label("", weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("model-title")
        self._models = DropDown(())
        self._models.setObjectName("model")
        self._models.setAccessibleName(self.tr("Model"))
        self._models.chosen.connect(self._take)
        self._offer = QWidget()
        self._offer_words = Label("", tone="text", wraps=True)
        self._cost_words = Label("", scale=SMALL, tone="muted", wraps=True)
        self._get = Button(self.tr("Get it"), icon="download")
        self._get.setObjectName("get-model")
        self._get.clicked.connect(self._ask_for_model)
        self._fetched = ProgressBar()
        self._fetched.setAccessibleName(self.tr("How much of the model is here"))
        self._stop = Button(self.tr("Stop"), kind="danger", icon="stop")
        self._stop.setObjectName("stop-model")
        self._stop.clicked.connect(self.stop_asked)
        self._trouble = FetchTrouble()
        self._trouble.again_asked.connect(self.model_asked)
        self._trouble.file_asked.connect(self.file_asked)
        self._trouble.built_in_asked.connect(self._use_built_in)
        self._trouble.settings_asked.connect(self.settings_asked)
        self._all = Button(self.tr("All models"), kind="quiet", icon="chevron-right")
        self._all.setObjectName("all-models")
        self._all.clicked.connect(self._open_or_close)
        self._table = ModelTable()
        self._table.model_asked.connect(self.model_asked)
        self._table.file_asked.connect(self.file_asked)
        self._table.hide()
        self._arrange()
        # Until the models are listed there is nothing to choose, and `auto` is right.
        self.hide()

    @property
    def model(self) -> str:
        """Name of the model to train with."""
        name = self._models.currentData()
        return name if isinstance(name, str) else AUTO

    def choose(self, name: str) -> None:
        """Take this model, if it is here."""
        self._models.choose(max(self._models.findData(name), 0))
        self._take()

    def show_facts(self, facts: TrainFacts) -> None:
        """Show the models there are."""
        self.setVisible(bool(facts.models_here))
        if facts == self._facts:
            return
        if facts.models_here != self._facts.models_here:
            self._fill(facts)
        self._facts = facts
        self._show_title()
        self._show_offer()
        self._trouble.show_error(facts.fetch_error)
        self._table.show_models(facts.models, facts.fetching)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._title, 1)
        line.addWidget(self._models)
        self.body.addLayout(line)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._offer_words)
        words.addWidget(self._cost_words)
        words.addWidget(self._fetched)
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.setSpacing(16)
        offer.addLayout(words, 1)
        offer.addWidget(self._get)
        offer.addWidget(self._stop)
        self.body.addWidget(self._offer)
        self.body.addWidget(self._trouble)
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addStretch()
        self.body.addLayout(foot)
        self.body.addWidget(self._table)

    def _fill(self, facts: TrainFacts) -> None:
        self._models.clear()
        for model in facts.models_here:
            self._models.addItem(model.name, model.name)
        chosen = facts.chosen_model
        wanted = self._models.findData(self._wanted) if self._wanted else -1
        if wanted < 0 and chosen is not None:
            wanted = self._models.findData(chosen.name)
        self._models.choose(max(wanted, 0))
        self._models.setVisible(len(facts.models_here) > 1)

    @Slot()
    def _take(self) -> None:
        self._wanted = self.model
        self._show_title()
        self.chosen.emit()

    def _show_title(self) -> None:
        used = next((model for model in self._facts.models_here if model.name == self.model), None)
        self._title.setText(self.tr("Model: {title}").format(title=title_words(used.title)) if used is not None else "")
        self._title.setVisible(used is not None)

    def _show_offer(self) -> None:
        coming = next((model for model in self._facts.models if model.name == self._facts.fetching), None)
        self._offered = offered = coming or self._facts.offered_model
        self._offer.setVisible(offered is not None)
        if offered is None:
            return
        is_fetching = self._facts.fetching == offered.name
        self._get.setVisible(not is_fetching)
        self._stop.setVisible(is_fetching)
        self._fetched.setVisible(is_fetching)
        self._fetched.set_share(self._facts.fetched_share)
        self._offer_words.setText(
            self.tr("Fetching the larger model. You can go on.")
            if is_fetching
            else self.tr("A larger model knows far more of what things look like, and finds much more.")
        )
        self._cost_words.setText(self._cost(offered))

    def _cost(self, model: BackboneFacts) -> str:
        size = QLocale().formattedDataSize(model.megabytes * 10**6, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        if model.times_slower is None:
            return self.tr("{title}. Download: {size}. Licence: {licence}.").format(
                title=title_words(model.title), size=size, licence=licence_words(model.licence)
            )
        return self.tr(
            "{title}. Download: {size}. Licence: {licence}. A photo takes about {times} times as long without a "
            "graphics card."
        ).format(
            title=title_words(model.title),
            size=size,
            licence=licence_words(model.licence),
            times=QLocale().toString(model.times_slower),
        )

    def show_all(self) -> None:
        """Open the list of all models."""
        if self._table.isHidden():
            self._open_or_close()

    @Slot()
    def _open_or_close(self) -> None:
        is_open = self._table.isHidden()
        self._table.setVisible(is_open)
        self._all.set_icon("chevron-down" if is_open else "chevron-right")

    @Slot()
    def _use_built_in(self) -> None:
        self.choose(BUILT_IN)
        self.built_in_asked.emit()

    @Slot()
    def _ask_for_model(self) -> None:
        if self._offered is not None:
            self.model_asked.emit(self._offered.name)
