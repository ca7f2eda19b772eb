"""The frame of a page: its title row with what it is about and what can be done, and the content under it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import PAGE_MARGIN, TITLE_HEIGHT
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Rule
from uproto_gui.widgets.label import ElidedLabel, Label

_MAIN_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class Page(QWidget):
    """A page of the window.

    Args:
        title: Its name.
        parent: As usual.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, scale=PAGE_TITLE, weight=SEMIBOLD)
        self.title.setObjectName("page-title")
        self._about = ElidedLabel(tone="muted")
        self._about.setObjectName("page-about")
        self.main_button: Button | None = None
        self._first: QWidget | None = None
        self._main_keys: list[QShortcut] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._title_row())
        whole.addWidget(Rule())
        self.under_title = QVBoxLayout()
        self.under_title.setSpacing(0)
        whole.addLayout(self.under_title)
        self.content = QVBoxLayout()
        self.content.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        self.content.setSpacing(16)
        whole.addLayout(self.content, 1)

    def _title_row(self) -> QWidget:
        row = QWidget()
        row.setFixedHeight(TITLE_HEIGHT - 1)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        inside.setSpacing(12)
        inside.addWidget(self.title)
        inside.addWidget(self._about)
        inside.addStretch(1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        inside.addLayout(self._actions)
        return row

    def set_about(self, text: str) -> None:
        """Say beside the title what the page is about now."""
        self._about.setText(text)

    def about(self) -> str:
        """What stands beside the title."""
        return self._about.text()

    def add_action(self, widget: QWidget) -> None:
        """Put something to do into the title row: a filled button stands outermost, others before it in their order."""
        last = self._actions.itemAt(self._actions.count() - 1)
        beside = last.widget() if last is not None else None
        is_outermost = isinstance(beside, Button) and beside.kind == "primary"
        self._actions.insertWidget(self._actions.count() - (1 if is_outermost else 0), widget)

    def set_tabs(self, tabs: QWidget) -> None:
        """Put tabs under the title row, on a hairline of their own."""
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        row.addWidget(tabs)
        row.addStretch(1)
        self.under_title.addLayout(row)
        self.under_title.addWidget(Rule())

    def set_first(self, widget: QWidget) -> None:
        """Name what the keys go to when one comes to the page, such as its list."""
        self._first = widget

    def chosen(self) -> str:
        """What is chosen in the page's list, by name; pages without one have nothing to say."""
        return ""

    def choose(self, name: str) -> None:
        """Choose that again; nothing happens where it is not there, or nothing can be chosen."""

    def take_focus(self) -> None:
        """Give the keys to what comes first, or to the page itself while that is not to be seen.

        Left to Qt, they would go to the first control there is: a field that takes every letter, or a button that the
        next Enter presses.
        """
        first = self._first
        can_take = first is not None and first.isVisibleTo(self) and first.isEnabled()
        (first if first is not None and can_take else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def grow(self) -> bool:
        """Make a piece of what is not seen yet, where nothing else is to do; False when all is there."""
        return False

    def kept(self) -> object:
        """What a page like this one must be given when it takes this one's place; None where that is nothing."""
        return None

    def bring_back(self, kept: object) -> None:
        """Take what the page before this one had."""

    def set_main(self, button: Button) -> None:
        """Make a button the page's main one: Ctrl+Enter presses it while the page is shown."""
        for shortcut in self._main_keys:
            shortcut.setParent(None)
            shortcut.deleteLater()
        self.main_button = button
        self._main_keys = [QShortcut(QKeySequence(key), self) for key in _MAIN_KEYS]
        for shortcut in self._main_keys:
            shortcut.activated.connect(button.click)
