"""Small pictures of photos, read in threads behind the window and kept within a bound.

In come paths of what is visible; out come pixmaps, or nothing yet and a signal later. What was asked for last comes
first, for it is what the eye rests on; requests that scrolled away long ago are forgotten.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.load import load_image

_THREADS = 2
_MOST_BYTES = 96 * 1024 * 1024
_MOST_WAITING = 400
_BYTES_A_PIXEL = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """A photo at a size."""

    path: Path
    side_px: int
    """In device pixels."""
    is_whole: bool
    """The whole photo within the square, not its middle."""


class _Waiting:
    """Requests that no thread has taken yet, the newest on top; asked by several threads."""

    def __init__(self) -> None:
        self._requests: OrderedDict[Request, None] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, request: Request) -> Request | None:
        """Lay a request on top; says which one had to be forgotten for it."""
        with self._lock:
            self._requests[request] = None
            return self._requests.popitem(last=False)[0] if len(self._requests) > _MOST_WAITING else None

    def put_again(self, request: Request) -> None:
        """Lay a request on top if no thread has taken it yet."""
        with self._lock:
            if request in self._requests:
                self._requests.move_to_end(request)

    def take(self) -> Request | None:
        """The newest request."""
        with self._lock:
            return self._requests.popitem()[0] if self._requests else None

    def clear(self) -> None:
        """Forget them all."""
        with self._lock:
            self._requests.clear()


class _Loaded(QObject):
    """Carries what a thread read to the window's thread."""

    done = Signal(object, object)  # Request, QImage
    failed = Signal(object, str)  # Request, the reason


class _Work(QRunnable):
    """Reads the newest request there is when its turn comes, not the one it was made for."""

    def __init__(self, take: Callable[[], Request | None], loaded: _Loaded) -> None:
        super().__init__()
        self._take = take
        self._loaded = loaded

    def run(self) -> None:
        request = self._take()
        if request is None:
            return
        try:
            image = thumbnail_image(request)
        except PhotoUnreadableError as error:
            self._loaded.failed.emit(request, error.reason)
        else:
            self._loaded.done.emit(request, image)


def thumbnail_image(request: Request) -> QImage:
    """Read a photo at a size; may run in any thread.

    Raises:
        PhotoUnreadableError: with its reason.
    """
    side = request.side_px
    photo = load_image(request.path, at_least_px=side)
    if request.is_whole:
        photo.thumbnail((side, side), Image.Resampling.LANCZOS)
    else:
        photo = ImageOps.fit(photo, (side, side), Image.Resampling.LANCZOS)
    pixels = photo.tobytes()
    # The copy owns its pixels; without it the image would point into Python's bytes.
    return QImage(pixels, photo.width, photo.height, 3 * photo.width, QImage.Format.Format_RGB888).copy()


class Thumbnails(QObject):
    """The window's cache of small pictures.

    Args:
        most_bytes: Bound of all pixmaps together; those not looked at for longest go first.
        parent: As usual.
    """

    arrived = Signal(Path)  # a pixmap of this photo can be had now
    failed = Signal(Path, str)  # this photo cannot be read, and why

    def __init__(self, *, most_bytes: int = _MOST_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._most_bytes = most_bytes
        self._pixmaps: OrderedDict[Request, QPixmap] = OrderedDict()
        self._bytes = 0
        self._asked: set[Request] = set()
        self._faults: dict[Path, str] = {}
        self._waiting = _Waiting()
        self._loaded = _Loaded(self)
        # Queued: the signals come from the pool's threads.
        self._loaded.done.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._loaded.failed.connect(self._note_fault, Qt.ConnectionType.QueuedConnection)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._is_shut = False

    def pixmap(self, path: Path, side_px: int, *, whole: bool = False, ratio: float = 0.0) -> QPixmap | None:
        """A photo's pixmap if it is there; else it is asked for, and `arrived` tells when it came.

        Args:
            path: The photo.
            side_px: Side of the square in the window's pixels.
            whole: The whole photo within the square, not its middle cut out.
            ratio: Device pixels to a pixel; 0 takes the application's largest.
        """
        ratio = ratio or _ratio()
        request = Request(path=path, side_px=max(round(side_px * ratio), 1), is_whole=whole)
        found = self._pixmaps.get(request)
        if found is not None:
            self._pixmaps.move_to_end(request)
            return found
        if path not in self._faults and not self._is_shut:
            self._ask(request)
        return None

    def fault(self, path: Path) -> str:
        """Why a photo cannot be read, as one of the core's reasons; nothing for others."""
        return self._faults.get(path, "")

    def forget(self) -> None:
        """Let all pixmaps and faults go, as after the folder was scanned again."""
        self._waiting.clear()
        self._pixmaps.clear()
        self._asked.clear()
        self._faults.clear()
        self._bytes = 0

    @property
    def kept_bytes(self) -> int:
        """What the pixmaps take now."""
        return self._bytes

    def shutdown(self) -> None:
        """Forget what waits and wait for what is being read; nothing arrives afterwards."""
        self._is_shut = True
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()
        self.forget()

    def _ask(self, request: Request) -> None:
        if request in self._asked:
            # Seen again while it waits: it moves to the front.
            self._waiting.put_again(request)
            return
        self._asked.add(request)
        forgotten = self._waiting.put(request)
        if forgotten is not None:
            # Its work is still in the pool, and will take another.
            self._asked.discard(forgotten)
        else:
            self._pool.start(_Work(self._waiting.take, self._loaded))

    @Slot(object, object)
    def _keep(self, request: Request, image: QImage) -> None:
        if self._is_shut:
            return
        self._asked.discard(request)
        pixmap = QPixmap.fromImage(image)
        self._pixmaps[request] = pixmap
        self._bytes += _size(pixmap)
        while self._bytes > self._most_bytes and len(self._pixmaps) > 1:
            _, oldest = self._pixmaps.popitem(last=False)
            self._bytes -= _size(oldest)
        self.arrived.emit(request.path)

    @Slot(object, str)
    def _note_fault(self, request: Request, reason: str) -> None:
        if self._is_shut:
            return
        self._asked.discard(request)
        self._faults[request.path] = reason
        self.failed.emit(request.path, reason)


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _BYTES_A_PIXEL
