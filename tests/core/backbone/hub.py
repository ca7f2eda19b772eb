"""A hub on this computer that says and sends what a test tells it, and counts what it sent.

Its addresses and headers are the real one's: `/api/models/OWNER/NAME` for the record, and for a file
`/OWNER/NAME/resolve/REVISION/FILE` with ETag, X-Repo-Commit, X-Linked-Etag, X-Linked-Size and, of large files, a
redirect to where the bytes are.
"""

import json
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha1, sha256
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

import huggingface_hub
import pytest

from tests.core.local_server import serving

REVISION = "0123456789abcdef0123456789abcdef01234567"
CONFIG, WEIGHTS = "open_clip_config.json", "open_clip_model.safetensors"


def config_file(**more: object) -> bytes:
    return json.dumps({"model_cfg": {"embed_dim": 512, "vision_cfg": {}, "text_cfg": {}, **more}}).encode()


@dataclass
class Hub:
    """What it has, and how it misbehaves."""

    files: dict[str, bytes]
    said: dict[str, bytes] = field(default_factory=dict)
    """What the record was made from, where it is not what is sent."""
    size_said: int | None = None
    """Of the weights, where it is not their own."""
    status: dict[str, int] = field(default_factory=dict)
    """An error by file name, or of the "record"."""
    answer: bytes | None = None
    """In place of the record."""
    cuts: list[int] = field(default_factory=list)
    """The next answers with weights end after so many bytes each."""
    more: bytes = b""
    """Sent behind the weights, without a length."""
    knows_ranges: bool = True
    redirects: bool = False
    is_silent: bool = False
    """After the bytes of the next cut, or before the record where there is no cut, nothing more is said."""
    is_proxy_closed: bool = False
    has_records: bool = True
    """A mirror may have files alone."""
    licence: str = ""

    address: str = ""
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    """File, or "record", and the range asked for."""
    headers: list[dict[str, str]] = field(default_factory=list)
    sent: dict[str, int] = field(default_factory=dict)
    is_waiting: threading.Event = field(default_factory=threading.Event)
    is_over: threading.Event = field(default_factory=threading.Event)

    def record(self) -> bytes:
        if self.answer is not None:
            return self.answer
        siblings = []
        for name, contents in (self.files | self.said).items():
            blob = sha1(b"blob %d\0" % len(contents) + contents, usedforsecurity=False).hexdigest()
            sibling = {"rfilename": name, "size": len(contents), "blobId": blob}
            if name.endswith(".safetensors"):
                size = len(contents) if self.size_said is None else self.size_said
                lfs = {"sha256": sha256(contents).hexdigest(), "size": size, "pointerSize": 130}
                sibling |= {"size": size, "lfs": lfs}
            siblings.append(sibling)
        card = {"cardData": {"license": self.licence}} if self.licence else {}
        return json.dumps({"id": "someone/model", "sha": REVISION, "siblings": siblings, "tags": [], **card}).encode()

    def heads(self, name: str) -> dict[str, str]:
        """What the real hub says of a file before it sends it."""
        contents = (self.files | self.said)[name]
        heads = {"X-Repo-Commit": REVISION, "Accept-Ranges": "bytes", "Access-Control-Expose-Headers": "ETag"}
        if name.endswith(".safetensors"):
            linked = {"X-Linked-Etag": f'"{sha256(contents).hexdigest()}"', "X-Linked-Size": str(len(contents))}
            return {**heads, **linked, "ETag": '"of-the-store"'}
        blob = sha1(b"blob %d\0" % len(contents) + contents, usedforsecurity=False).hexdigest()
        return {**heads, "ETag": f'"{blob}"'}


class _Handler(BaseHTTPRequestHandler):
    hub: Hub

    def log_message(self, *_: object) -> None:
        """Stay quiet."""

    def do_HEAD(self) -> None:
        hub, name = self.hub, urlsplit(self.path).path.rsplit("/", 1)[-1]
        hub.headers.append(dict(self.headers))
        hub.asked.append((f"head of {name}", None))
        if name in hub.status or name not in hub.files:
            self.send_response(hub.status.get(name, 404))
            self.send_header("X-Error-Code", "EntryNotFound")
        else:
            is_led_on = hub.redirects and name == WEIGHTS and "/cdn/" not in self.path
            self.send_response(302 if is_led_on else 200)
            if is_led_on:
                self.send_header("Location", f"{hub.address}/cdn/{name}")
            for key, value in hub.heads(name).items():
                self.send_header(key, value)
            self.send_header("Content-Length", str(len(hub.files[name])))
        self.end_headers()

    def do_GET(self) -> None:
        hub, path = self.hub, urlsplit(self.path).path
        hub.headers.append(dict(self.headers))
        if hub.is_proxy_closed:
            return self._answer(407, b"")
        if "/api/models/" in path:
            hub.asked.append(("record", None))
            if hub.is_silent and not hub.cuts:
                return self._wait()
            return self._answer(hub.status.get("record", 200 if hub.has_records else 404), hub.record())
        name = path.rsplit("/", 1)[-1]
        if hub.redirects and "/cdn/" not in path:
            self.send_response(302)
            self.send_header("Location", f"/cdn/{name}")
            self.send_header("Content-Length", "0")
            return self.end_headers()
        hub.asked.append((name, self.headers.get("Range")))
        if name in hub.status or name not in hub.files:
            return self._answer(hub.status.get(name, 404), b"")
        return self._send(name)

    def _send(self, name: str) -> None:
        hub, contents, start = self.hub, self.hub.files[name], 0
        asked = self.headers.get("Range")
        if asked and hub.knows_ranges:
            start = int(asked.removeprefix("bytes=").removesuffix("-"))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(contents) - 1}/{len(contents)}")
        else:
            self.send_response(200)
        rest = contents[start:]
        if not hub.more:
            self.send_header("Content-Length", str(len(rest)))
        self.end_headers()
        is_cut = name == WEIGHTS and bool(hub.cuts)
        part = rest[: hub.cuts.pop(0)] if is_cut else rest + hub.more
        self.wfile.write(part)
        self.wfile.flush()
        hub.sent[name] = hub.sent.get(name, 0) + len(part)
        if is_cut and hub.is_silent:
            self._wait()
        self.close_connection = True

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _wait(self) -> None:
        self.hub.is_waiting.set()
        self.hub.is_over.wait(timeout=60)
        self.close_connection = True


@contextmanager
def as_far_as_this_computer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The suite forbids the hub's client the network; here it may go as far as this computer."""
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", False)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    # Both libraries look at the proxy's name once a process.
    huggingface_hub.close_session()
    urllib.request.install_opener(None)
    yield
    urllib.request.install_opener(None)
    huggingface_hub.close_session()


@contextmanager
def running(hub: Hub) -> Iterator[Hub]:
    """Serve from a free port of this computer."""
    with serving(type("Handler", (_Handler,), {"hub": hub}), hub.is_over) as address:
        hub.address = address
        yield hub
