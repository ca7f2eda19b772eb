"""What an encyclopaedia says about class names: the first lines of the page of each, by Wikipedia's public interface.

The only use of the network in this room, and only where a person asked for it: class names are sent, and nothing else.
What came is kept in the person's cache, so that a name is asked for once. The address is that of the REST interface
(`/api/rest_v1/page/summary/{title}`), whose answer has a `type` ("standard", "disambiguation", …) and an `extract`.
"""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from http.client import HTTPException
from importlib.metadata import version
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, Literal
from urllib.parse import quote, urlsplit

from pydantic import ValidationError

from uproto_core.cancel import CancelToken
from uproto_core.errors import LookUpAddressError
from uproto_core.events import Event, Noted, StageProgressed
from uproto_core.figures import Document
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import user_paths
from uproto_core.texts.names import ClassName

_ADDRESS: Final = "https://{language}.wikipedia.org/api/rest_v1/page/summary/"
_SECONDS_TO_WAIT: Final = 15
_SECONDS_BETWEEN_LOOKS: Final = 0.2
_MOST_BYTES: Final = 1 << 20
_NOT_FOUND: Final = 404

PageKind = Literal["page", "several", "none"]


class Page(Document):
    """What the encyclopaedia has for a title; as a file of the cache too."""

    format: Literal[1] = 1
    asked: str
    """The address that was asked."""
    kind: PageKind
    """`several`: the page only lists what the title may mean; `none`: there is no page."""
    title: str = ""
    text: str = ""


class LookUpFailedError(Exception):
    """The encyclopaedia did not answer; what was learned before stays."""


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What is known about one class."""

    text: str
    is_ambiguous: bool = False
    """The page is about several things, and none of them is known to be the class."""


def look_up_address(where: str) -> str:
    """The address that titles are put behind.

    Args:
        where: A language, such as "en", or the address of another encyclopaedia with the same interface.

    Raises:
        LookUpAddressError: it is neither.
    """
    if where.isascii() and where.replace("-", "").isalpha() and where.islower():
        return _ADDRESS.format(language=where)
    parts = urlsplit(where)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise LookUpAddressError(where=where)
    return where if where.endswith("/") else f"{where}/"


def look_up(
    names: Sequence[ClassName], kind_word: str, where: str, cancel: CancelToken
) -> Generator[Event, None, Mapping[str, Summary]]:
    """Ask about every class; says before that names are sent and where, and after what came of it.

    Without an answer it says so and ends with what it has: a training goes on without.

    Args:
        names: Of the classes.
        kind_word: What they all are; tells pages of the same title apart.
        where: See `look_up_address`.
        cancel: Looked at while waiting too.

    Returns:
        What was found, by the class's label.

    Raises:
        LookUpAddressError: `where` is no language and no address.
        DiskFullError: there is no room for the cache.
        NotWritableError: the cache may not be written.
    """
    asker = _Asker(look_up_address(where), cancel)
    found: dict[str, Summary] = {}
    is_told = False
    for number, name in enumerate(names):
        cancel.check()
        try:
            for title in _titles(name, kind_word):
                if not is_told and not asker.knows(title):
                    is_told = True
                    yield Noted(code="texts.looks-up", facts={"where": asker.host, "classes": len(names)})
                page = asker.page(title)
                if page.kind == "page":
                    found[name.label] = Summary(text=page.text)
                    break
                if page.kind == "several" and name.label not in found:
                    found[name.label] = Summary(text=page.text, is_ambiguous=True)
        except LookUpFailedError as error:
            left = len(names) - number
            yield Noted(code="texts.look-up-failed", facts={"classes": left, "first": name.name, "because": str(error)})
            return found
        yield StageProgressed(stage="texts", done=number + 1, total=len(names))
    several = sum(summary.is_ambiguous for summary in found.values())
    yield Noted(
        code="texts.look-up-ended", facts={"classes": len(names), "found": len(found) - several, "several": several}
    )
    return found


def _titles(name: ClassName, kind_word: str) -> Iterator[str]:
    """Titles that the page of a class may have, the most exact first: "Crane (bird)", then "Crane"."""
    for called in name.names:
        for kind in filter(None, (name.hint, kind_word)):
            yield f"{called} ({kind})"
        yield called


class _Asker:
    """Asks one encyclopaedia; what it answered before is in the cache."""

    def __init__(self, address: str, cancel: CancelToken) -> None:
        self._address = address
        self._cancel = cancel
        self._paths = user_paths()
        self.host = urlsplit(address).hostname or address

    def knows(self, title: str) -> bool:
        """Whether a title was asked for before."""
        return _read(self._file(self._url(title))) is not None

    def page(self, title: str) -> Page:
        """What the encyclopaedia has for a title.

        Raises:
            LookUpFailedError: it did not answer.
        """
        url = self._url(title)
        known = _read(self._file(url))
        if known is not None:
            return known
        page = _page(url, _fetched(url, self._cancel))
        write_text(self._file(url), page.model_dump_json(indent=1))
        return page

    def _url(self, title: str) -> str:
        # Titles begin with a capital and have underscores for spaces.
        written = title[:1].upper() + title[1:].replace(" ", "_")
        return f"{self._address}{quote(written, safe='')}"

    def _file(self, url: str) -> Path:
        return self._paths.encyclopaedia_page(sha256(url.encode()).hexdigest()[:32])


def _read(file: Path) -> Page | None:
    """A page of the cache; None where there is none, or it is damaged and will be asked for again."""
    try:
        return Page.model_validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return None


def _page(url: str, answer: bytes | None) -> Page:
    if answer is None:
        return Page(asked=url, kind="none")
    try:
        document = json.loads(answer)
        kind, title, text = (str(document.get(key) or "") for key in ("type", "title", "extract"))
    except (ValueError, AttributeError, RecursionError) as error:
        raise LookUpFailedError("its answer is not understood") from error
    if kind == "disambiguation":
        return Page(asked=url, kind="several", title=title, text=text)
    # "no-extract", "mainpage" and whatever comes one day have no text about a thing.
    return Page(asked=url, kind="page" if kind == "standard" and text else "none", title=title, text=text)


def _fetched(url: str, cancel: CancelToken) -> bytes | None:
    """The answer's body; None for a page that is not there. Waits in steps, so that Stop never waits for a server."""
    answers: SimpleQueue[bytes | Exception | None] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put(_asked(url))
        except (OSError, HTTPException, ValueError) as error:
            answers.put(error)

    # A daemon: a silent server must not keep the program from ending.
    threading.Thread(target=ask, name="encyclopaedia", daemon=True).start()
    while True:
        cancel.check()
        try:
            answer = answers.get(timeout=_SECONDS_BETWEEN_LOOKS)
        except Empty:
            continue
        if isinstance(answer, Exception):
            raise LookUpFailedError(_in_words(answer)) from answer
        return answer


def _asked(url: str) -> bytes | None:
    agent = f"uproto/{version('uproto')} (desktop program; asks once for each class name when a person wishes it)"
    request = urllib.request.Request(url, headers={"User-Agent": agent, "Accept": "application/json"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS_TO_WAIT) as response:  # noqa: S310  (http and https alone)
            body: bytes = response.read(_MOST_BYTES)
            return body
    except urllib.error.HTTPError as error:
        with error:
            if error.code == _NOT_FOUND:
                return None
            raise OSError(f"it answered {error.code}") from error


def _in_words(error: Exception) -> str:
    """Why there was no answer, in one line for people."""
    reason = getattr(error, "reason", error)
    text = getattr(reason, "strerror", None) or str(reason)
    lines = str(text).splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__
