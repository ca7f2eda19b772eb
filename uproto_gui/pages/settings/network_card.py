"""How downloads reach the internet, where the system does not say it rightly: proxy, certificate, mirror."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from uproto_core.store.window import Network
from uproto_gui.choose import choose_files
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label


class NetworkPart(QWidget):
    """Three fields, folded away until someone needs them; each is kept when it is left."""

    network_chosen = Signal(object)  # Network

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network = Network()
        self._fold = Button(self.tr("Way to the internet, for downloads"), kind="quiet", icon="chevron-right")
        self._fold.setObjectName("network-fold")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self._proxy = self._field("network-proxy", "http://proxy.example:8080")
        self._mirror = self._field("network-mirror", "https://mirror.example")
        self._certificate = self._field("network-certificate", self.tr("Path of a file with certificates"))
        self._choose = Button(self.tr("Choose…"))
        self._choose.setObjectName("choose-certificate")
        self._choose.setAccessibleName(self.tr("Choose a file of certificates"))
        self._choose.clicked.connect(self._ask_for_certificate)
        self._fields = self._made_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self._fold)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._fields)
        self._fields.hide()

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setPlaceholderText(placeholder)
        field.setTextMargins(8, 0, 8, 0)
        field.editingFinished.connect(self._tell)
        return field

    def _made_fields(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        words = Label(
            self.tr(
                "Empty fields are as the system has them, and that is nearly always right. Your IT knows what to type "
                "here. A mirror is a server that holds the models too."
            ),
            scale=SMALL,
            tone="muted",
            wraps=True,
        )
        grid.addWidget(words, 0, 0, 1, 3)
        for row, (text, field) in enumerate(
            (
                (self.tr("Proxy"), self._proxy),
                (self.tr("Certificate"), self._certificate),
                (self.tr("Mirror"), self._mirror),
            ),
            start=1,
        ):
            label = Label(text)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._choose, 2, 2)
        return made

    def show_network(self, network: Network) -> None:
        """Show what is kept; a field that is being typed in is left alone."""
        self._network = network
        for field, text in (
            (self._proxy, network.proxy),
            (self._certificate, str(network.certificate or "")),
            (self._mirror, network.mirror),
        ):
            if not field.hasFocus() and field.text() != text:
                field.setText(text)

    def unfold(self) -> None:
        """Open it, for someone who was sent here."""
        self._fold.setChecked(True)
        self._proxy.setFocus()

    def _unfold(self, is_open: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._fold.set_icon("chevron-down" if is_open else "chevron-right")
        self._fields.setVisible(is_open)

    @Slot()
    def _tell(self) -> None:
        certificate = self._certificate.text().strip()
        network = Network(
            proxy=self._proxy.text().strip(),
            certificate=Path(certificate).expanduser() if certificate else None,
            mirror=self._mirror.text().strip(),
        )
        if network != self._network:
            self._network = network
            self.network_chosen.emit(network)

    @Slot()
    def _ask_for_certificate(self) -> None:
        choose_files(
            self,
            title=self.tr("Choose a file of certificates"),
            kind=self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            take=self._take_certificate,
        )

    def _take_certificate(self, files: list[Path]) -> None:
        self._certificate.setText(str(files[0]))
        self._tell()
