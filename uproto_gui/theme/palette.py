"""Which look the window has: a palette made from the tokens, following the system where asked to."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from uproto_gui.theme.fonts import font
from uproto_gui.theme.style import UprotoStyle
from uproto_gui.theme.tokens import DARK, LIGHT, Tokens

Mode = Literal["light", "dark", "system"]
_LOOK = "uproto-look"
_STYLED = "uproto-styled"


def current() -> Tokens:
    """The tokens of the look that the application has now."""
    app = QApplication.instance()
    return DARK if app is not None and app.property(_LOOK) == DARK.name else LIGHT


def colour(token: str, share: float = 1.0) -> QColor:
    """A token of the present look as a colour.

    Args:
        token: Name of a colour of `Tokens`.
        share: Opacity from 0 to 1.
    """
    made = QColor(getattr(current(), token))
    made.setAlphaF(share)
    return made


def apply_theme(app: QApplication, mode: Mode) -> None:
    """Give every window of the application a look; widgets hear of it by `changeEvent(PaletteChange)`."""
    hints = app.styleHints()
    if mode == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
    is_dark = mode == "dark" or (mode == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
    tokens = DARK if is_dark else LIGHT
    app.setProperty(_LOOK, tokens.name)
    if not app.property(_STYLED):
        # A second one would polish all widgets anew.
        app.setStyle(UprotoStyle())
        app.setProperty(_STYLED, True)
    app.setFont(font())
    palette = _palette(tokens)
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    # Qt tells the widgets later: until then, half of them would be painted in the new look and half in the old.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.card,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.Button: tokens.card,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.tint,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.card,
        role.Midlight: tokens.hover,
        role.Mid: tokens.hair,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
    }
    palette = QPalette()
    for where, value in colours.items():
        palette.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.muted))
    return palette


class ThemeNotifier(QObject):
    """Keeps the application's look: the chosen mode, and the system's changes while it is followed."""

    theme_changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._mode: Mode = mode
        apply_theme(app, mode)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> Mode:
        """What was chosen."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark, or as the system has it."""
        self._mode = mode
        apply_theme(self._app, mode)
        self.theme_changed.emit()

    @Slot()
    def _follow_system(self) -> None:
        if self._mode == "system":
            apply_theme(self._app, "system")
            self.theme_changed.emit()
