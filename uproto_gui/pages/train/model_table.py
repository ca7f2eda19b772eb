"""All models there are: how good, how slow, how large each is, and whether it is on this computer."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import BackboneFacts
from uproto_gui.pages.train.plain_table import PlainTable
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.model_words import licence_words, title_words

_MOST_ROWS = 6
_BYTES = 10**6


class ModelTable(QWidget):
    """A row for each model; the chosen one can be fetched, or added from a file."""

    model_asked = Signal(str)  # its name, to fetch
    file_asked = Signal(str)  # its name, to add from a file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[BackboneFacts, ...] = ()
        self._fetching = ""
        self._table = PlainTable(
            (self.tr("Model"), self.tr("Size"), self.tr("Time a photo"), self.tr("Licence"), ""),
            (0.46, 0.12, 0.17, 0.12, 0.13),
        )
        self._table.setObjectName("models")
        self._table.setAccessibleName(self.tr("All models"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.selectionModel().selectionChanged.connect(self._show_actions)
        about = Label(
            self.tr(
                "The best stand first, the built-in one before all others. It is small: right for a first try, and "
                "without a network. A photo's time is beside the built-in model's, without a graphics card."
            ),
            scale=SMALL,
            tone="muted",
            wraps=True,
        )
        self._get = Button(self.tr("Get it"), icon="download")
        self._get.setObjectName("get-chosen-model")
        self._get.clicked.connect(self._ask)
        self._file = Button(self.tr("Add file…"), icon="folder")
        self._file.setObjectName("add-model-file")
        self._file.setToolTip(self.tr("Fetched on another computer: the file that its weights lie in."))
        self._file.clicked.connect(self._ask_for_file)
        buttons = QHBoxLayout()
        buttons.addWidget(about, 1)
        buttons.addWidget(self._file)
        buttons.addWidget(self._get)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._table)
        rows.addLayout(buttons)

    def show_models(self, models: Sequence[BackboneFacts], fetching: str) -> None:
        """Show these; one at a time is on its way."""
        chosen = self._chosen
        self._models, self._fetching = tuple(models), fetching
        self._table.rows.show_rows([self._cells(model) for model in models])
        height = self._table.verticalHeader().defaultSectionSize()
        shown = min(len(models), _MOST_ROWS)
        self._table.setFixedHeight(height * shown + self._table.horizontalHeader().sizeHint().height() + 4)
        names = [model.name for model in models]
        if names:
            first = next((model.name for model in models if not model.is_on_this_computer), names[0])
            self._table.selectRow(names.index(chosen.name if chosen is not None and chosen.name in names else first))
        self._show_actions()

    @property
    def _chosen(self) -> BackboneFacts | None:
        places = self._table.chosen_rows
        return self._models[places[0]] if places and places[0] < len(self._models) else None

    def _cells(self, model: BackboneFacts) -> tuple[str, ...]:
        locale = QLocale()
        size = locale.formattedDataSize(model.megabytes * _BYTES, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        times = self.tr("not measured")
        if model.times_slower is not None:
            times = self.tr("{times} times").format(times=locale.toString(model.times_slower))
        state = self.tr("on this computer") if model.is_on_this_computer else ""
        if model.name == self._fetching:
            state = self.tr("on its way")
        return title_words(model.title), size, times, licence_words(model.licence), state

    @Slot()
    def _show_actions(self) -> None:
        chosen = self._chosen
        reason = ""
        if chosen is None:
            reason = self.tr("First choose a model.")
        elif chosen.is_on_this_computer:
            reason = self.tr("It is on this computer already.")
        self._file.set_off(reason)
        self._get.set_off(reason or (self.tr("One model comes at a time.") if self._fetching else ""))

    @Slot()
    def _ask(self) -> None:
        if self._chosen is not None:
            self.model_asked.emit(self._chosen.name)

    @Slot()
    def _ask_for_file(self) -> None:
        if self._chosen is not None:
            self.file_asked.emit(self._chosen.name)
