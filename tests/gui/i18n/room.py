"""What has too little room for its words."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QTabBar, QToolButton, QWidget

from tests.gui.i18n.pseudo import painted_texts, said_texts
from uproto_gui.widgets.label import ElidedLabel

LEFT_OUT = "…"
_SLACK = 1
"""Half a point is rounded either way."""


def cut_words(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every label and button that is narrower or lower than its words, or stands over an edge, with its words."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton) and _is_cut(widget):
            name = f"{type(widget).__name__} {widget.objectName()}".strip()
            yield f"{name} in {_home(widget)}", widget.text()
        if isinstance(widget, QTabBar) and widget.width() + _SLACK < widget.sizeHint().width():
            yield f"tabs in {_home(widget)}", " | ".join(widget.tabText(index) for index in range(widget.count()))


def shortened(window: QWidget, theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Words that are painted with a sign for what is left out, but for what the person named.

    Args:
        window: What is painted.
        theirs: Names of the person's.
    """
    painted = [text for text in painted_texts(window) if LEFT_OUT in text]
    # Some words end with that sign: "Choose photos…".
    whole = {text for _, text in said_texts(window) if LEFT_OUT in text} if painted else set()
    for text in painted:
        begun = text.split(LEFT_OUT)[0]
        is_theirs = any(name in text or (begun and name.startswith(begun)) for name in theirs)
        if not is_theirs and not any(text in words for words in whole):
            yield "painted", text


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if not widget.text() or isinstance(widget, QToolButton):
        return False
    if widget.visibleRegion().boundingRect().width() + _SLACK < widget.width() and not _is_scrolled(widget):
        return True
    if isinstance(widget, ElidedLabel):
        return widget.shown != widget.text()
    if isinstance(widget, QLabel) and (widget.wordWrap() or widget.textFormat() == Qt.TextFormat.RichText):
        return widget.height() + _SLACK < widget.heightForWidth(widget.width())
    # A button in the status row is lower than others, and its words stand in it.
    return widget.width() + _SLACK < widget.sizeHint().width() or widget.height() < widget.fontMetrics().height()


def _is_scrolled(widget: QWidget) -> bool:
    """Whether it stands in something that is meant to be scrolled to the side."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and above.horizontalScrollBar().isVisible():
            return True
        above = above.parentWidget()
    return False


def _home(widget: QWidget) -> str:
    above: QWidget | None = widget.parentWidget()
    while above is not None and type(above) is QWidget and not above.objectName():
        above = above.parentWidget()
    return type(above).__name__ if above is not None else ""
