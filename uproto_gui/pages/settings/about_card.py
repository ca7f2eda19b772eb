"""What this program is: its version, the licences of all that comes along, and a report for whoever mends it."""

from importlib.metadata import version

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_core.store.licences import licence_texts
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label


class AboutCard(Card):
    """The last card of Settings."""

    report_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self.setObjectName("about")
        self.body.addWidget(Label(self.tr("About uproto"), scale=CARD_TITLE, weight=SEMIBOLD))
        number = version("uproto")
        words = self.tr(
            "Version {version}. The program never looks for a newer one by itself and tells nobody that it is used. "
            "A newer version comes the way this one came, and opens your projects and classifiers."
        )
        self.body.addWidget(Label(words.format(version=number), tone="muted", scale=SMALL, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        report = Button(self.tr("Save a report without photos…"))
        report.setObjectName("settings-report")
        report.clicked.connect(lambda: self.report_asked.emit(""))
        self._licences = Button(self.tr("Licences"), kind="quiet", icon="chevron-right")
        self._licences.setObjectName("licences")
        self._licences.setCheckable(True)
        self._licences.toggled.connect(self._unfold)
        row.addWidget(report)
        row.addWidget(self._licences)
        row.addStretch(1)
        self.body.addLayout(row)
        self._texts = Label(scale=SMALL, tone="muted", wraps=True)
        self._texts.setObjectName("licence-texts")
        self._texts.hide()
        self.body.addWidget(self._texts)

    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._licences.set_icon("chevron-down" if is_open else "chevron-right")
        if is_open and not self._texts.text():
            self._texts.setText("\n\n".join(f"{name}\n{text.strip()}" for name, text in licence_texts()))
        self._texts.setVisible(is_open)
