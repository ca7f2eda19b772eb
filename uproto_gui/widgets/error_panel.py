"""An error as part of its page: what happened, what to do, the ways out; the technical part folded away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.picture import DiscPicture

_DISC = 56
_ICONS = {
    "photos.gone": "device",
    "photos.missing": "device",
    "photos.no-permission": "lock",
    "photos.none-found": "folder",
    "photos.not-sorted": "folder",
    "photos.too-few-classes": "folder",
    "photos.unreadable": "broken",
    "photos.table": "table",
    "photos.list": "table",
    "texts.unusable": "text",
    "disk.full": "device",
    "disk.not-writable": "lock",
    "net.unreachable": "download",
    "net.damaged": "download",
    "bundle.not-usable": "box",
}


class ErrorPanel(Card):
    """Shows one error at a time; everything known stays visible beside it."""

    main_asked = Signal()
    second_asked = Signal()
    report_asked = Signal(str)  # the technical text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, gap=16, parent=parent)
        self.setObjectName("error-panel")
        # Not `Maximum`: that is the height of its words in a wide column, and cuts them in a narrow one.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._disc = DiscPicture("warning", tone="warning", ground="warning_ground", side=_DISC)
        self.what_happened = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self.what_happened.setObjectName("error-what-happened")
        self.what_to_do = Label(wraps=True)
        self.what_to_do.setObjectName("error-what-to-do")
        self.main = Button("", kind="primary")
        self.main.setObjectName("error-main")
        self.main.clicked.connect(self.main_asked)
        self.second = Button("")
        self.second.setObjectName("error-second")
        self.second.clicked.connect(self.second_asked)
        self._fold = Button(self.tr("Details"), kind="quiet", icon="chevron-right")
        self._fold.setObjectName("error-details")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self._details = self._made_details()
        self._lay_out()

    def _made_details(self) -> QWidget:
        self.details = Label(scale=SMALL, tone="muted", wraps=True)
        self.details.setObjectName("error-details-text")
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Rule())
        column.addWidget(self.details)
        self._report = Button(self.tr("Save a report without photos…"), kind="quiet")
        self._report.setObjectName("error-report")
        self._report.clicked.connect(self._ask_for_report)
        column.addWidget(self._report, 0, Qt.AlignmentFlag.AlignLeft)
        made.setVisible(False)
        return made

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.main)
        buttons.addWidget(self.second)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.what_happened)
        words.addWidget(self.what_to_do)
        words.addSpacing(8)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self._details)

    def show_error(self, error: UprotoError, main: str = "", second: str = "") -> None:
        """Show an error.

        Args:
            error: What happened.
            main: Words of the main way out, or nothing.
            second: Words of a second way, or nothing.
        """
        what_happened, what_to_do = error_sentences(error)
        self.what_happened.setText(what_happened)
        self.what_to_do.setText(what_to_do)
        self.setAccessibleName(f"{what_happened} {what_to_do}")
        for button, words in ((self.main, main), (self.second, second)):
            button.setText(words)
            button.setVisible(bool(words))
        self._disc.set_icon(_ICONS.get(error.code, "warning"))
        self.details.setText(technical_text(error))
        self._fold.setChecked(False)

    @Slot()
    def _ask_for_report(self) -> None:
        self.report_asked.emit(self.details.text())

    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._fold.set_icon("chevron-down" if is_open else "chevron-right")
        self._details.setVisible(is_open)


def technical_text(error: UprotoError) -> str:
    """Code, facts and causes, a line each, as a report would hold them."""
    lines = [error.code]
    lines += [f"{name}: {value}" for name, value in error.facts().items()]
    cause = error.__cause__
    while cause is not None:
        lines.append(f"{type(cause).__name__}: {cause}")
        cause = cause.__cause__
    return "\n".join(lines)
