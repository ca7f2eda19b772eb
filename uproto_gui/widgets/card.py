"""Cards and hairlines: what groups things on a page."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from uproto_gui.theme.tokens import CARD_PADDING


class Card(QFrame):
    """A white field with a hairline around it; `body` takes what stands in it.

    Args:
        padding: From the edge to what stands in it, in pixels.
        gap: Between two things in it.
        parent: As usual.
    """

    def __init__(self, *, padding: int = CARD_PADDING, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(gap)


class Rule(QFrame):
    """A hairline across, or upright."""

    def __init__(self, *, is_upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        if is_upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
