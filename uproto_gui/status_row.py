"""The status row: what computes, what runs, how long it takes, and when something was last saved."""

import os
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QRectF, QSize, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from uproto_core.events import DeviceFound
from uproto_gui.theme.fonts import SMALL
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import STATUS_HEIGHT
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.moments import time_words
from uproto_gui.widgets.numbers import about_left, count
from uproto_gui.widgets.progress_bar import ProgressBar

WorkKind = Literal["sample", "scan", "check", "train", "answer", "fetch", "find"]

_BAR_WIDTH = 160


@dataclass(frozen=True, kw_only=True, slots=True)
class Work:
    """What runs; the most important of several."""

    kind: WorkKind
    share: float | None = None
    """From 0 to 1; None where the extent is not known."""
    seconds_left: float | None = None
    done: int = 0
    """Files or photos so far, where there is no share."""
    total: int = 0
    """Of how many; 0 where that is not known."""
    is_paused: bool = False
    is_stopping: bool = False
    name: str = ""
    """Of the model that is fetched."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Status:
    """Everything the row shows."""

    device: DeviceFound | None = None
    work: Work | None = None
    files_left_out: int = 0
    saved_at: datetime | None = None
    is_look_only: bool = False
    is_awake: bool = False
    """Whether the computer is kept from sleeping."""


class _Sign(QWidget):
    """An icon of 16 pixels."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, QRectF(self.rect()), self._name, self._tone)
        painter.end()


class StatusRow(QWidget):
    """One line under everything."""

    stop_asked = Signal()
    left_out_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-row")
        self.setFixedHeight(STATUS_HEIGHT)
        self._device = Label(scale=SMALL, tone="muted")
        self._device.setObjectName("status-device")
        self._work = ElidedLabel(scale=SMALL)
        self._work.setObjectName("status-work")
        self._bar = ProgressBar(height=4)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setObjectName("status-bar")
        self._bar.setAccessibleName(self.tr("How far the running work is"))
        self._how_far = Label(scale=SMALL, tone="muted")
        self._how_far.setObjectName("status-how-far")
        self._stop = self._small_button(self.tr("Stop"), "status-stop")
        self._stop.clicked.connect(self.stop_asked)
        self._awake = Label(scale=SMALL, tone="muted")
        self._awake.setObjectName("status-awake")
        self._awake.setText(self.tr("Sleep is held back"))
        self._awake.setToolTip(self.tr("Sleep is held back until this is done. Settings has a switch for it."))
        self._left_out = self._small_button("", "status-left-out")
        self._left_out.clicked.connect(self.left_out_asked)
        self._saved_sign = _Sign("tick", "right")
        self._saved = Label(scale=SMALL, tone="muted")
        self._saved.setObjectName("status-saved")
        self._arrange()
        self.show_status(Status())

    def _small_button(self, text: str, name: str) -> Button:
        button = Button(text, kind="quiet")
        button.setObjectName(name)
        button.setFixedHeight(STATUS_HEIGHT - 4)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(8)
        row.addWidget(_Sign("device", "muted"))
        row.addWidget(self._device)
        row.addSpacing(14)
        row.addWidget(self._work)
        row.addWidget(self._bar)
        row.addWidget(self._how_far)
        row.addWidget(self._stop)
        row.addWidget(self._awake)
        row.addStretch(1)
        row.addWidget(self._left_out)
        row.addWidget(self._saved_sign)
        row.addWidget(self._saved)

    def show_status(self, status: Status) -> None:
        """Show what is so now."""
        self._device.setText(self._device_words(status.device))
        work = status.work
        self._work.setText(self._work_words(work))
        self._work.set_tone("text" if work is not None else "muted")
        self._bar.setVisible(work is not None)
        if work is not None:
            self._bar.set_share(work.done / work.total if work.total else work.share)
        self._how_far.setText(self._far_words(work))
        self._how_far.setVisible(bool(self._how_far.text()))
        self._stop.setVisible(work is not None)
        self._stop.setEnabled(work is not None and not work.is_stopping)
        self._awake.setVisible(status.is_awake)
        self._left_out.setText(self.tr("%n file(s) left out", "", status.files_left_out))
        self._left_out.setVisible(status.files_left_out > 0)
        self._saved.setText(self._saved_words(status))
        self._saved_sign.setVisible(status.saved_at is not None and not status.is_look_only)

    def _device_words(self, device: DeviceFound | None) -> str:
        if device is not None and device.device != "cpu":
            return self.tr("Graphics card: {name}").format(name=device.name)
        return self.tr("Processor, %n core(s)", "", device.cores if device is not None else os.cpu_count() or 1)

    def _work_words(self, work: Work | None) -> str:  # noqa: PLR0911  (one return for each kind of work)
        if work is None:
            return self.tr("Nothing is running")
        if work.is_stopping:
            return self.tr("Stopping")
        if work.is_paused:
            return self.tr("Training is paused")
        match work.kind:
            case "sample":
                return self.tr("Drawing the sample photos")
            case "scan":
                return self.tr("Counting photos")
            case "check":
                return self.tr("Checking photos")
            case "train":
                return self.tr("Training")
            case "answer":
                return self.tr("Answering photos")
            case "find":
                return self.tr("Looking for the photos")
            case "fetch":
                return self.tr("Fetching the model {name}").format(name=work.name)

    def _far_words(self, work: Work | None) -> str:
        if work is None or work.is_stopping:
            return ""
        if work.total:
            return self.tr("{done} of {total}").format(done=count(work.done), total=count(work.total))
        if work.share is None:
            if not work.done:
                return ""
            if work.kind == "scan":
                return self.tr("%n file(s) seen", "", work.done)
            return self.tr("%n photo(s)", "", work.done)
        percent = self.tr("{number} %").format(number=count(int(100 * work.share)))
        left = about_left(work.seconds_left) if not work.is_paused else ""
        return f"{percent}  {left}" if left else percent

    def _saved_words(self, status: Status) -> str:
        if status.is_look_only:
            return self.tr("Open to look only")
        if status.saved_at is None:
            return ""
        return self.tr("Saved {time}").format(time=time_words(QTime(status.saved_at.hour, status.saved_at.minute)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("rail"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), colour("hair"))
        painter.end()
