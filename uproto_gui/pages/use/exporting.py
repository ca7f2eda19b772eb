"""Takes the answers along as a table: asks where to, writes it, and says again where that failed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.errors import UprotoError
from uproto_core.events import PhotoAnswer
from uproto_core.store.answer_columns import ColumnNames, TableFacts
from uproto_gui.pages.use.export import CSV, EXCEL, Export
from uproto_gui.pages.use.state import ClassifierFacts
from uproto_gui.widgets.ask_place import ask_place

_TABLE_NAME: Final = "uproto-answers"
_CAMTRAP_NAME: Final = "observations"
"""As Camtrap DP calls the table."""

Kind = Literal["excel", "csv", "camtrap"]


class Exporting(QObject):
    """One table after the other."""

    began = Signal()
    saved = Signal(Path, int)  # the file, and its rows beside the head
    failed = Signal(UprotoError)

    def __init__(
        self,
        page: QWidget,
        answers: Callable[[], Sequence[PhotoAnswer]],
        facts: Callable[[], ClassifierFacts],
    ) -> None:
        """Prepare.

        Args:
            page: What the question for a place lies over.
            answers: Every answer, in the order they came.
            facts: Of the classifier that gave them.
        """
        super().__init__(page)
        self._page = page
        self._answers = answers
        self._facts = facts
        self._kind: Kind = "excel"
        self._said: Mapping[Path, str] = {}
        self._since: datetime | None = None
        self._export = Export(self)
        self._export.saved.connect(self.saved)
        self._export.failed.connect(self.failed)

    def note_said(self, said: Mapping[Path, str]) -> None:
        """What a person said about photos stands in the table."""
        self._said = said

    def note_answers(self) -> None:
        """Answers were given now."""
        self._since = datetime.now().astimezone()

    @Slot()
    def ask_for_excel(self) -> None:
        """Ask where to, and write an Excel table there."""
        self._ask("excel", f"{_TABLE_NAME}{EXCEL}", self.tr("Excel tables (*.xlsx)"))

    @Slot()
    def ask_for_csv(self) -> None:
        """Ask where to, and write a CSV as spreadsheets of the person's country open it."""
        self._ask("csv", f"{_TABLE_NAME}{CSV}", self.tr("CSV tables (*.csv)"))

    @Slot()
    def ask_for_camtrap(self) -> None:
        """Ask where to, and write a CSV with the columns of Camtrap DP."""
        self._ask("camtrap", f"{_CAMTRAP_NAME}{CSV}", self.tr("CSV tables (*.csv)"))

    @Slot()
    def again(self) -> None:
        """Ask for another place for the table that could not be written."""
        {"excel": self.ask_for_excel, "csv": self.ask_for_csv, "camtrap": self.ask_for_camtrap}[self._kind]()

    def _ask(self, kind: Kind, name: str, endings: str) -> None:
        self._kind = kind
        self.began.emit()
        ask_place(self._page, title=self.tr("Export answers"), name=name, kind=endings, take=self._write)

    def _write(self, path: Path) -> None:
        self._export.write(
            path, self._answers(), self._table_facts("camtrap-dp" if self._kind == "camtrap" else "plain")
        )

    def _table_facts(self, columns: ColumnNames) -> TableFacts:
        facts = self._facts()
        return TableFacts(
            columns=columns,
            classifier=facts.title,
            groups=facts.groups,
            checked=dict(self._said),
            answered=self._since,
        )
