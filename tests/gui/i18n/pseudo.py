"""A language that nobody speaks, in which every sentence that is translated can be told from one that is not."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QBuffer, QByteArray, QModelIndex, QSize, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from uproto_gui.i18n.english import EnglishPlurals

_KEPT = re.compile(r"\{\w*\}|%L?n|<[^>]*>|&\w+;|(?:Ctrl|Shift|Alt|Enter|Esc|Space|F\d)\b(?:\+\w+)*")
"""What a translator must leave as it is."""
_OTHER = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "àƀçđéƒĝĥíĵķĺɱñöþɋŕšťúṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĹṀÑÖÞɊŔŠŤÚṼŴẊÝŽ",
)
_SHORT = 16
"""Letters of a label that stands in one line."""
PLAIN = re.compile(r"[A-Za-z]{2,}")
"""Letters of English; none is left in what is translated."""


class Pseudo(EnglishPlurals):
    """Says every sentence in letters of its own, a third longer."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  (Qt's own name)
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        words = super().translate(context, sourceText, disambiguation, n)
        longer = len(words) // 3
        # In words of eight, so that a line can end between them.
        tail = " ".join("~" * min(8, longer - begun) for begun in range(0, longer, 8))
        return f"[{said_otherwise(words)}{' ' if len(words) > _SHORT else ''}{tail}]"


def said_otherwise(words: str) -> str:
    """Every letter another one, and what is filled in left as it is."""
    pieces, last = [], 0
    for kept in _KEPT.finditer(words):
        pieces += [words[last : kept.start()].translate(_OTHER), kept[0]]
        last = kept.end()
    return "".join((*pieces, words[last:].translate(_OTHER)))


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a window that can be seen or heard: where it is, and what it says."""
    for text in painted_texts(window):
        yield "painted", text
    yield from said_texts(window)


def said_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that widgets hold."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window):
            name = f"{type(widget).__name__} {widget.objectName()}".strip()
            for kind, text in _texts(widget):
                if text:
                    yield f"{name}: {kind}", text


def painted_texts(window: QWidget) -> list[str]:
    """What is painted, also by hand."""
    drawing = QBuffer()
    drawing.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(drawing)
    generator.setSize(QSize(window.width(), window.height()))
    window.render(generator)
    text = bytes(QByteArray(drawing.data()).data()).decode()
    return [found.strip() for found in re.findall(r"<text[^>]*>\s*(.*?)\s*</text>", text, re.DOTALL) if found.strip()]


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "help", widget.whatsThis()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (("entry", widget.itemText(index)) for index in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
    for action in widget.actions():
        yield "action", action.text()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str):
            yield "heading", head
        for row in range(min(model.rowCount(QModelIndex()), 20)):
            for role in roles:
                text = model.data(model.index(row, column), role)
                if isinstance(text, str):
                    yield f"cell {column}", text
