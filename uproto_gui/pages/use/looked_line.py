"""Where the model looked: switched on by a button, said in words under the photo, and never called a proof."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from uproto_core.events import PhotoExplained
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.numbers import percent_sure
from uproto_gui.work.explaining import Looked

translate = QCoreApplication.translate


def is_flat(explained: PhotoExplained) -> bool:
    """Whether no part of the photo stands out."""
    return not any(map(any, explained.weights))


def looked_words(looked: Looked) -> str:
    """What is said under the photo."""
    explained = looked.explained
    if looked.phase == "failed":
        return translate("UsePage", "This could not be found out.")
    if looked.phase == "stopped":
        return ""
    if looked.phase == "waits":
        return translate("UsePage", "This is found out as soon as the photos are answered.")
    if explained is None:
        return translate("UsePage", "Parts of the photo are hidden in turn…")
    if is_flat(explained):
        return translate("UsePage", "No part stands out: the answer rests on the whole photo.")
    # By `replace`: a class may have braces in its name.
    return (
        translate("UsePage", "With the outlined part hidden, {class} is {less} instead of {sure}.")
        .replace("{less}", percent_sure(explained.sure_without))
        .replace("{sure}", percent_sure(explained.sure))
        .replace("{class}", explained.class_name)
    )


def looked_title(looked: Looked) -> str:
    """What is said below a photo that fills the window; never without the word hint."""
    words = looked_words(looked)
    if not words:
        return ""
    return translate("UsePage", "Where the model looked: a hint, not a proof. {words}").replace("{words}", words)


class LookedLine(QWidget):
    """The button, and what is said of the photo that is shown."""

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_on = False
        self._button = Button("", kind="quiet", key="H", shortcut=True)
        self._button.setObjectName("looked")
        self._title = Label(self.tr("Where the model looked: a hint, not a proof"), scale=SMALL, wraps=True)
        self._title.setObjectName("looked-title")
        self._words = Label("", scale=SMALL, tone="muted", wraps=True)
        self._words.setObjectName("looked-words")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._button)
        rows.addWidget(self._title)
        rows.addWidget(self._words)
        self._button.clicked.connect(self.switch)
        self._show()

    @property
    def is_on(self) -> bool:
        """Whether it is shown for every photo that is chosen."""
        return self._is_on

    def set_room(self, width: int) -> None:
        """Stay under a photo of this width; the button has its words all the same."""
        self.setFixedWidth(max(width, self._button.sizeHint().width()))

    def show_looked(self, looked: Looked | None) -> None:
        """Say what is known of the photo; None is a photo that has not been asked about."""
        self._words.setText(looked_words(looked) if looked is not None else "")
        self._show()

    @Slot()
    def switch(self) -> None:
        """On, or off."""
        self._is_on = not self._is_on
        self._show()
        self.switched.emit(self._is_on)

    def _show(self) -> None:
        self._button.setText(self.tr("Show the photo alone") if self._is_on else self.tr("Where did it look?"))
        self._title.setVisible(self._is_on)
        self._words.setVisible(self._is_on and bool(self._words.text()))
