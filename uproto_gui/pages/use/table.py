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


def answer_cells(answer: PhotoAnswer) -> tuple[str | float, ...]:
    """One row in the order of `COLUMNS`, shares from 0 to 1; the answer is empty when not sure."""
    cells: list[str | float] = [answer.path.name, str(answer.path.parent), answer.answer or ""]
    first, *others = answer.top or (None,)
    cells.append(first.confidence if first is not None else "")
    for place in range(2):
        candidate = others[place] if place < len(others) else None
        cells += [candidate.class_name, candidate.confidence] if candidate is not None else ["", ""]
    cells.append(answer.error or answer.reason or "")
    return tuple(cells)


def answer_row(answer: PhotoAnswer) -> tuple[str, ...]:
    """One row of the CSV: numbers with a point and four places, and no text that a spreadsheet would run."""
    return tuple(f"{cell:.4f}" if isinstance(cell, float) else safe_cell(cell) for cell in answer_cells(answer))


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
