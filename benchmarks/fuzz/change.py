"""Changes to the contents of a file, by what it is: JSON, text, safetensors, zip (Excel), SQLite, or bytes."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks.fuzz.archive import change_archive
from benchmarks.fuzz.database import change_database

_LENGTH_BYTES: Final = 8
_DEEP: Final = 3000
_MANY: Final = 200
_TOKEN: Final = re.compile(r"[^\s,;:=\"<>]+")
_MAGIC: Final = (b"\0", b"\xff", b"\x7f", b"\x80", b"\xff\xff\xff\xff", b"\0\0\0\x80", b"\xff\xd8", b"\xff\xda", b"PK")


@dataclass(frozen=True)
class Change:
    """One change; each kind of file reads the numbers in its own way."""

    kind: str
    how: int
    where: int
    other: int
    value: object


def changed(contents: bytes, changes: Sequence[Change]) -> bytes:
    """The contents after some changes, the ones to its structure while it still has one."""
    for change in changes:
        if change.kind == "structure":
            contents = _structure(contents)(contents, change)
        else:
            contents = change_bytes(contents, change)
    return contents


def _structure(contents: bytes) -> "Callable[[bytes, Change], bytes]":
    head = contents[:16].lstrip()
    if head[:1] in {b"{", b"["}:
        return change_json
    if contents.startswith(b"SQLite format 3"):
        return lambda given, change: change_database(given, change.how, change.where, change.other, change.value)
    if contents.startswith(b"PK\x03\x04"):
        return lambda given, change: change_archive(given, change.how, change.where, change.other, change.value)
    if contents[_LENGTH_BYTES : _LENGTH_BYTES + 1] == b"{":
        return change_safetensors
    try:
        contents.decode()
    except UnicodeDecodeError:
        return change_bytes
    return change_text


def change_bytes(contents: bytes, change: Change) -> bytes:  # noqa: PLR0911  (a case for each way)
    """Bits turned, bytes put in or cut out, pieces met twice, the rest missing."""
    size = len(contents) + 1
    # Nearer to the beginning more often: that is where headers are.
    at = change.where % (min(size, 200) if change.how & 32 else size)
    end = min(at + 1 + change.other % 64, len(contents))
    match change.how % 8:
        case 0:
            new = bytes([contents[at] ^ 1 << change.other % 8]) if at < len(contents) else b"\0"
            return contents[:at] + new + contents[at + 1 :]
        case 1:
            magic = _MAGIC[change.other % len(_MAGIC)]
            return contents[:at] + magic + contents[at + len(magic) :]
        case 2:
            return contents[:at] + _bytes_of(change.value) + contents[at:]
        case 3:
            return contents[:at] + contents[end:]
        case 4:
            return contents[:at]
        case 5:
            return contents[:end] + contents[at:]
        case 6:
            return contents[:at] + bytes([change.other % 256]) * (end - at) + contents[end:]
        case _:
            number = (change.other * 65537).to_bytes(8, "little" if change.how & 16 else "big")[-4:]
            return contents[:at] + number + contents[at + 4 :]


def change_json(contents: bytes, change: Change) -> bytes:
    """A value for another one, a key gone or met twice, a list that is long, a deep nest; in one line of many."""
    try:
        document = json.loads(contents)
    except (ValueError, RecursionError):
        lines = contents.split(b"\n")
        place = change.where % len(lines)
        try:
            json.loads(lines[place])
        except (ValueError, RecursionError):
            return change_bytes(contents, change)
        return b"\n".join([*lines[:place], change_json(lines[place], change), *lines[place + 1 :]])
    if change.how % 32 == 31:  # noqa: PLR2004  (one of all)
        return contents.replace(b":", b":" + b"[" * _DEEP, 1)
    return json.dumps(_with_change(document, change)).encode()


def _with_change(document: object, change: Change) -> object:
    nodes: list[tuple[dict[str, object] | list[object], str | int]] = []
    _gather(document, nodes)
    if not nodes or change.how % 32 == 30:  # noqa: PLR2004  (one of all)
        return change.value
    holder, key = nodes[change.where % len(nodes)]
    from_holder, from_key = nodes[change.other % len(nodes)]
    match change.how % 8:
        case 0 | 1 | 2 | 3:
            _set(holder, key, change.value)
        case 4:
            del holder[key]  # type: ignore[arg-type]
        case 5:
            _set(holder, key, json.loads(json.dumps(_get(from_holder, from_key))))
        case 6:
            _set(holder, key, [_get(holder, key)] * (_MANY if change.other % 8 == 0 else 2))
        case _:
            if isinstance(holder, dict):
                holder[str(change.value)] = _get(holder, key)
            else:
                holder.append(_get(holder, key))
    return document


def _gather(value: object, nodes: list[tuple[dict[str, object] | list[object], str | int]]) -> None:
    if isinstance(value, dict):
        for key, entry in value.items():
            nodes.append((value, key))
            _gather(entry, nodes)
    elif isinstance(value, list):
        for place, entry in enumerate(value):
            nodes.append((value, place))
            _gather(entry, nodes)


def _get(holder: dict[str, object] | list[object], key: str | int) -> object:
    return holder[key]  # type: ignore[index]


def _set(holder: dict[str, object] | list[object], key: str | int, value: object) -> None:
    holder[key] = value  # type: ignore[index]


def change_text(contents: bytes, change: Change) -> bytes:
    """A word or cell for another, lines met twice or in another order, other line ends, another encoding."""
    text = contents.decode()
    lines = text.split("\n")
    place = change.where % len(lines)
    match change.how % 8:
        case 0 | 1 | 2 | 3:
            words = list(_TOKEN.finditer(text))
            if not words:
                return _bytes_of(change.value)
            word = words[change.where % len(words)]
            text = text[: word.start()] + str(change.value) + text[word.end() :]
        case 4:
            lines[place : place + 1] = [lines[place]] * (_MANY if change.other % 8 == 0 else 2)
            text = "\n".join(lines)
        case 5:
            del lines[place]
            text = "\n".join(lines)
        case 6:
            text = text.replace(",", "\t;,|"[change.other % 4])
        case _:
            return text.encode("utf-16" if change.other % 2 else "utf-8-sig", "surrogatepass")
    return text.encode("utf-8", "surrogatepass")


def change_safetensors(contents: bytes, change: Change) -> bytes:
    """Another shape, kind or place of a tensor in the header, or other numbers behind it."""
    length = int.from_bytes(contents[:_LENGTH_BYTES], "little")
    header, data = contents[_LENGTH_BYTES : _LENGTH_BYTES + length], contents[_LENGTH_BYTES + length :]
    match change.how % 8:
        case 6 | 7:
            at = change.where * 4 % (len(data) + 1)
            special = (b"\0\0\xc0\x7f", b"\0\0\x80\x7f", b"\xff\xff\xff\xff", b"\0\0\0\0")[change.other % 4]
            times = 1 if change.how & 8 else 64
            data = (data[:at] + special * times + data[at + 4 * times :])[: len(data)]
        case _:
            header = change_json(header, change)
    return len(header).to_bytes(_LENGTH_BYTES, "little") + header + data


def _bytes_of(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")
