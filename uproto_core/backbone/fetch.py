"""One file from the network, with resume: blocks come from a thread of their own, so that Stop never waits for them."""

import re
import ssl
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha1, sha256
from http.client import HTTPException
from pathlib import Path
from queue import Empty, Full, Queue

from uproto_core.cancel import CancelToken
from uproto_core.store.atomic import write_error

_ERROR_NUMBER = re.compile(r"\[(Errno|WinError) -?\d+\] ")
_BLOCK_BYTES = 1 << 18
_HASHED_BYTES = 1 << 23
_SECONDS_TO_WAIT = 30
"""For a server that has gone silent."""
_SECONDS_BETWEEN_LOOKS = 0.2
_PROXY_ASKS = 407
"""HTTP: a proxy wants a name and a password."""
_BARRED = ("CERTIFICATE_VERIFY_FAILED", "Tunnel connection failed: 407", "407 Proxy Authentication")
"""In the words of those who asked for us."""
_TRIES = 3
"""In a row that bring no new byte, before a download is given up."""


class FetchFailedError(Exception):
    """The file did not come; the caller says what it was for."""


class FetchBarredError(FetchFailedError):
    """A proxy asks who is there, or the network signs with a certificate that this computer does not know."""


@dataclass(frozen=True, kw_only=True)
class RemoteFile:
    """A file of the hub and how to know that it is the right one."""

    url: str
    size: int
    sha256: str | None = None
    """Of large files."""
    git_sha1: str | None = None
    """Of small ones, which the hub keeps in git: the hash of a header and the contents."""

    def is_whole(self, path: Path, cancel: CancelToken) -> bool:
        """Whether a local file is this one.

        Args:
            path: The file.
            cancel: Looked at between blocks: a large file takes seconds.
        """
        if path.stat().st_size != self.size:
            return False
        digest = sha256() if self.sha256 is not None else sha1(f"blob {self.size}\0".encode(), usedforsecurity=False)
        with path.open("rb") as file:
            while block := file.read(_HASHED_BYTES):
                cancel.check()
                digest.update(block)
        return digest.hexdigest() == (self.sha256 or self.git_sha1)


def fetch(file: RemoteFile, part: Path, cancel: CancelToken) -> Iterator[int]:
    """Bring a file, going on where an earlier try stopped.

    Args:
        file: What to bring.
        part: Where it grows; what is there already is not asked for again.
        cancel: Looked at while waiting too.

    Yields:
        Bytes that are there.

    Raises:
        FetchFailedError: the server cannot be reached, or does not send all of it.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    tries = 0
    while (there := _size(part)) != file.size:
        yield there
        because = "the server sent less than the whole file"
        try:
            yield from _grow(file, part, there, cancel)
        except FetchBarredError:
            raise
        except FetchFailedError as error:
            because = str(error)
        tries = 0 if _size(part) > there else tries + 1
        if tries == _TRIES:
            raise FetchFailedError(because)
    yield file.size


def _grow(file: RemoteFile, part: Path, there: int, cancel: CancelToken) -> Iterator[int]:
    with _Blocks(file.url, start=there if there < file.size else 0) as blocks:
        start, total = blocks.start(cancel), 0
        try:
            with part.open("r+b" if start else "wb") as target:
                total = target.seek(start)
                # What a server sends beyond the size that was told is left there: it must not fill the disk.
                while total < file.size and (block := blocks.next(cancel)[: file.size - total]):
                    target.write(block)
                    total += len(block)
                    yield total
        except OSError as error:
            raise write_error(part, error) from error


class _Blocks:
    """The rest of a file, read by a thread. It is a daemon: a silent server must not keep the program from ending."""

    def __init__(self, url: str, start: int) -> None:
        self._url = url
        self._start = start
        self._ready: Queue[bytes | int | Exception] = Queue(maxsize=16)
        self._is_left = threading.Event()

    def __enter__(self) -> "_Blocks":
        threading.Thread(target=self._read, name="download", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_left.set()

    def start(self, cancel: CancelToken) -> int:
        """Where the first block belongs: 0 where the server sends the whole file whatever was asked."""
        start = self._take(cancel)
        assert isinstance(start, int), "comes first"
        return start

    def next(self, cancel: CancelToken) -> bytes:
        """The next block; empty at the end."""
        block = self._take(cancel)
        assert isinstance(block, bytes), "comes after the start"
        return block

    def _take(self, cancel: CancelToken) -> bytes | int:
        while True:
            cancel.check()
            try:
                item = self._ready.get(timeout=_SECONDS_BETWEEN_LOOKS)
            except Empty:
                continue
            if isinstance(item, Exception):
                kind = FetchBarredError if is_barred(item) else FetchFailedError
                raise kind(in_words(item)) from item
            return item

    def _read(self) -> None:
        request = urllib.request.Request(self._url)  # noqa: S310  (the caller allows http and https alone)
        if self._start:
            request.add_header("Range", f"bytes={self._start}-")
        try:
            with urllib.request.urlopen(request, timeout=_SECONDS_TO_WAIT) as response:  # noqa: S310  (as above)
                is_rest = response.status == 206  # noqa: PLR2004  (HTTP: partial content)
                self._give(self._start if is_rest else 0)
                while block := response.read1(_BLOCK_BYTES):
                    if not self._give(block):
                        return
            self._give(b"")
        except (OSError, HTTPException, ValueError) as error:
            self._give(error)

    def _give(self, item: bytes | int | Exception) -> bool:
        """Hand over; False where nobody waits any more."""
        while not self._is_left.is_set():
            try:
                self._ready.put(item, timeout=_SECONDS_BETWEEN_LOOKS)
            except Full:
                continue
            return True
        return False


def is_barred(error: BaseException | None) -> bool:
    """Whether a proxy or a certificate stands in the way, for whoever asked: to try again changes nothing."""
    while error is not None:
        reason = getattr(error, "reason", None)
        response = getattr(error, "response", None)
        code = getattr(error, "code", getattr(response, "status_code", None))
        words = f"{error} {reason}"
        if code == _PROXY_ASKS or any(sign in words for sign in _BARRED):
            return True
        if isinstance(error, ssl.SSLCertVerificationError) or isinstance(reason, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def in_words(error: Exception) -> str:
    """Why a server could not be reached, in one line for people."""
    lines = _ERROR_NUMBER.sub("", str(getattr(error, "reason", error))).splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
