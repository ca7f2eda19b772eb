"""Why a file could not be decoded: whether it ends before its own format says that it should, or was never a photo."""

import os
from typing import BinaryIO, Final, Literal

_HEAD_BYTES: Final = 64
_TAIL_BYTES: Final = 4096
"""Cameras append a few remarks behind a picture's end mark."""

_JPEG, _PNG, _GIF = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8"
_END_MARKS: Final = {_JPEG: b"\xff\xd9", _PNG: b"IEND"}
_TIFF: Final[dict[bytes, Literal["little", "big"]]] = {b"II*\0": "little", b"MM\0*": "big"}
_PNM: Final = tuple(b"P%d" % kind for kind in range(1, 7))
_BOX_HEADER_BYTES: Final = 8

FileFault = Literal["cut off", "not a photo", "damaged"]


def file_fault(file: BinaryIO, error: BaseException) -> FileFault:
    """What is wrong with a file that could not be decoded.

    Args:
        file: Open for reading; at any place.
        error: What the decoder said.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    file.seek(max(size - _TAIL_BYTES, 0))
    tail = file.read()
    if not _is_of_a_known_kind(head):
        return "not a photo"
    # Pillow's decoders know best when the bytes ran out; only some of them say so.
    if any(word in str(error) for word in ("runcated", "Reached EOF")) or _ends_early(file, head, tail, size):
        return "cut off"
    return "damaged"


def _is_of_a_known_kind(head: bytes) -> bool:
    starts = (
        _JPEG,
        _PNG,
        _GIF,
        *_TIFF,
        b"BM",
        *(mark + white for mark in _PNM for white in (b"\n", b" ", b"\r", b"\t")),
    )
    if any(head.startswith(start) or start.startswith(head) for start in starts):
        return True
    return _is_webp(head) or head[4:8] == b"ftyp"


def _is_webp(head: bytes) -> bool:
    return head[:4] == b"RIFF" and head[8:12] in {b"WEBP", b""}


def _ends_early(file: BinaryIO, head: bytes, tail: bytes, size: int) -> bool:
    """Whether the format's end mark is missing, or the file is shorter than it says."""
    if size < _BOX_HEADER_BYTES:
        return True
    if head.startswith(_GIF):
        return not tail.rstrip(b"\0").endswith(b";")
    for start, end in _END_MARKS.items():
        if head.startswith(start):
            return end not in tail
    return _says_its_size(file, head, size) > size


def _says_its_size(file: BinaryIO, head: bytes, size: int) -> int:
    """The least size in bytes that the file must have by its own header; 0 where the header does not say."""
    if _is_webp(head):
        return _BOX_HEADER_BYTES + int.from_bytes(head[4:8], "little")
    if head[:4] in _TIFF:
        # Where the table of contents lies; compressed files have it behind the pixels.
        return int.from_bytes(head[4:8], _TIFF[head[:4]]) + 1
    if head.startswith(b"BM"):
        return int.from_bytes(head[2:6], "little")
    return _boxes_end(file, size) if head[4:8] == b"ftyp" else 0


def _boxes_end(file: BinaryIO, size: int) -> int:
    """Where the last box of a HEIC or AVIF file ends, by the boxes' own lengths."""
    place = 0
    while 0 <= place < size:
        file.seek(place)
        header = file.read(_BOX_HEADER_BYTES)
        if len(header) < _BOX_HEADER_BYTES:
            return size + 1
        length = int.from_bytes(header[:4], "big")
        if length == 1:
            length = int.from_bytes(file.read(8), "big")
        if length < _BOX_HEADER_BYTES:
            # 0 says "to the end of the file"; anything else is damage.
            return size
        place += length
    return place
