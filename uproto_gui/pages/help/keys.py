"""The list of all keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, font
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.keycap import Keycap
from uproto_gui.widgets.label import Label


class KeysCard(Card):
    """A row for each thing that keys do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self.setObjectName("keys")
        self.body.addWidget(Label(self.tr("Keys"), scale=CARD_TITLE, weight=SEMIBOLD))
        words = self.tr("Everything that a key does is also a button, or an entry of a menu.")
        self.body.addWidget(Label(words, tone="muted", wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        room = QFontMetricsF(font()).horizontalAdvance("Ctrl+Shift+Z") + 24
        grid.setColumnMinimumWidth(0, round(room))
        for row, (keys, text) in enumerate(key_list()):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                caps.addWidget(Keycap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, 0)
            grid.addWidget(Label(text, wraps=True), row, 1)
        self.body.addLayout(grid)


def key_list() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Every key of the window with what it does."""
    return (
        (("Ctrl+0",), QCoreApplication.translate("HelpPage", "Home")),
        (("Ctrl+1", "Ctrl+5"), QCoreApplication.translate("HelpPage", "Photos, Check, Train, Results, Use")),
        (("Ctrl+N",), QCoreApplication.translate("HelpPage", "New project from a folder")),
        (("Ctrl+O",), QCoreApplication.translate("HelpPage", "Open a project")),
        (("Ctrl+Return",), QCoreApplication.translate("HelpPage", "Main button of the page")),
        (("Ctrl+Z",), QCoreApplication.translate("HelpPage", "Undo the last decision, after a restart too")),
        (("Ctrl+Shift+Z",), QCoreApplication.translate("HelpPage", "Redo")),
        (("Ctrl+F",), QCoreApplication.translate("HelpPage", "Find in a list")),
        (("Esc",), QCoreApplication.translate("HelpPage", "Leave a search, close a large photo")),
        (("Space",), QCoreApplication.translate("HelpPage", "Large photo")),
        (("X",), QCoreApplication.translate("HelpPage", "Leave a photo or a class out, or take it back")),
        (
            ("M",),
            QCoreApplication.translate("HelpPage", "Move photos to another class; in the list of classes, merge two"),
        ),
        (("1", "9"), QCoreApplication.translate("HelpPage", "Move photos to one of the last nine classes")),
        (("F2",), QCoreApplication.translate("HelpPage", "Rename a class; on Home, a project")),
        (
            ("Shift+M",),
            QCoreApplication.translate("HelpPage", "Move a photo in doubt to another class than the one it looks like"),
        ),
        (("Return",), QCoreApplication.translate("HelpPage", "Keep a photo, open a row")),
        (("Y", "N"), QCoreApplication.translate("HelpPage", "Yes and no, where Check asks a question")),
        (
            ("A", "B"),
            QCoreApplication.translate("HelpPage", "Keep a photo of two classes in the first or the second one"),
        ),
        (("Y", "S"), QCoreApplication.translate("HelpPage", "Say that an answer is right, or go on to the next one")),
        (("1", "2"), QCoreApplication.translate("HelpPage", "Say which of two classes an answer is")),
        (("H",), QCoreApplication.translate("HelpPage", "Where the model looked on a photo")),
        (("P",), QCoreApplication.translate("HelpPage", "Pause the training, or go on")),
        (("Ctrl+.",), QCoreApplication.translate("HelpPage", "Stop what runs")),
        (("Ctrl+E",), QCoreApplication.translate("HelpPage", "Export answers")),
        (("F5",), QCoreApplication.translate("HelpPage", "Scan the photos again")),
        (("F1",), QCoreApplication.translate("HelpPage", "Help about the page that is shown")),
        (("?",), QCoreApplication.translate("HelpPage", "This list")),
    )
