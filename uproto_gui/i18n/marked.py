"""Texts that stand in a table and are translated when they are shown."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

Words = str | Sequence[str]


def marked(context: str, *tables: Mapping[Any, Words] | Sequence[str]) -> None:
    """Say that every text of these tables is translated later: `tools.translations` reads the tables by this.

    Qt's own mark, QT_TRANSLATE_NOOP, would stand around each text, and its answer has no type.

    Args:
        context: Under which the texts are looked up.
        tables: Written out in the same file, and named here; their keys are no texts.
    """
    assert context
    assert all(tables)


def counted_text(context: str, text: str, n: int) -> str:
    """Translate a text of a table that may hold a number: only one that does has a form for each number."""
    return QCoreApplication.translate(context, text, "", n if "%n" in text or "%Ln" in text else -1)
