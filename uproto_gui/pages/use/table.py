"""Answers as a table file: CSV that opens in a spreadsheet, with no cell that it could take for a formula."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from uproto_core.events import PhotoAnswer
from uproto_core.store.atomic import write_text

COLUMNS = ("file", "folder", "answer", "sure", "second", "second sure", "third", "third sure", "reason")

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """Text that a spreadsheet shows and does not run: an apostrophe before what would begin a formula."""
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


def answer_row(answer: PhotoAnswer) -> tuple[str, ...]:
    """One row in the order of `COLUMNS`; the answer is empty when not sure."""
    cells: list[str] = [answer.path.name, str(answer.path.parent), answer.answer or ""]
    first, *others = answer.top or (None,)
    cells.append(f"{first.confidence:.4f}" if first is not None else "")
    for place in range(2):
        candidate = others[place] if place < len(others) else None
        cells += [candidate.class_name, f"{candidate.confidence:.4f}"] if candidate is not None else ["", ""]
    cells.append(answer.error or answer.reason or "")
    return tuple(safe_cell(cell) for cell in cells)


def write_answers(path: Path, answers: Iterable[PhotoAnswer]) -> None:
    """Write the answers as CSV: UTF-8 with a byte order mark, so that spreadsheets read umlauts and Chinese right.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written, or the file is open elsewhere.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(answer_row(answer) for answer in answers)
    write_text(path, "\ufeff" + text.getvalue())
