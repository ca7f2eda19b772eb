"""An encyclopaedia on this computer that answers as Wikipedia's REST interface does, and counts what it was asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote, urlsplit

from tests.core.local_server import serving

SUMMARY = "/api/rest_v1/page/summary/"


@dataclass
class Encyclopaedia:
    """Its pages, and how it misbehaves."""

    pages: dict[str, dict[str, object]] = field(default_factory=dict)
    """By title, as in the address."""
    moved: dict[str, str] = field(default_factory=dict)
    """Titles that lead to others."""
    status: dict[str, int] = field(default_factory=dict)
    answer: bytes | None = None
    """In place of every page."""
    is_silent: bool = False

    address: str = ""
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    is_waiting: threading.Event = field(default_factory=threading.Event)
    is_over: threading.Event = field(default_factory=threading.Event)

    def has(self, title: str, extract: str, kind: str = "standard") -> None:
        self.pages[title] = {
            "type": kind,
            "title": title.replace("_", " "),
            "pageid": len(self.pages) + 1,
            "lang": "en",
            "extract": extract,
            "extract_html": f"<p>{extract}</p>",
            "content_urls": {"desktop": {"page": f"{self.address}/wiki/{title}"}},
        }


class _Handler(BaseHTTPRequestHandler):
    encyclopaedia: Encyclopaedia

    def log_message(self, *_: object) -> None:
        """Stay quiet."""

    def do_GET(self) -> None:
        own = self.encyclopaedia
        path = urlsplit(self.path).path
        assert path.startswith(SUMMARY)
        title = unquote(path.removeprefix(SUMMARY))
        own.asked.append(title)
        own.headers.append(dict(self.headers))
        if own.is_silent:
            own.is_waiting.set()
            own.is_over.wait(timeout=60)
            self.close_connection = True
            return
        if title in own.moved:
            self.send_response(302)
            self.send_header("Location", own.moved[title])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if own.answer is not None:
            self._answer(200, own.answer)
        elif title in own.status or title not in own.pages:
            body = json.dumps(
                {"type": "https://mediawiki.org/wiki/HyperSwitch/errors/not_found", "title": "Not found."}
            )
            self._answer(own.status.get(title, 404), body.encode())
        else:
            self._answer(200, json.dumps(own.pages[title]).encode())

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running(encyclopaedia: Encyclopaedia) -> Iterator[Encyclopaedia]:
    """Serve from a free port of this computer."""
    with serving(type("Handler", (_Handler,), {"encyclopaedia": encyclopaedia}), encyclopaedia.is_over) as address:
        encyclopaedia.address = f"{address}{SUMMARY}"
        yield encyclopaedia
