"""What a person typed and chose on a page that is built anew, in another language: read from the old, put into the new.

Fields are found again by where they stand: both pages were built by the same code.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

Field = TypeVar("Field", bound=QWidget)
Value = str | int | float | bool
Typed = Mapping[str, Value]
"""Where a field stands, and what is in it."""


def _choose(field: QComboBox, index: int) -> None:
    """Choose as a person would: those who listen for a choice hear it."""
    field.setCurrentIndex(index)
    field.activated.emit(index)


_READ: Final[tuple[tuple[type[QWidget], Callable[..., Value], Callable[..., object]], ...]] = (
    (QSpinBox, QSpinBox.value, QSpinBox.setValue),
    (QDoubleSpinBox, QDoubleSpinBox.value, QDoubleSpinBox.setValue),
    (QComboBox, QComboBox.currentIndex, _choose),
    (QTabBar, QTabBar.currentIndex, QTabBar.setCurrentIndex),
    (QPlainTextEdit, QPlainTextEdit.toPlainText, QPlainTextEdit.setPlainText),
    (QLineEdit, QLineEdit.text, QLineEdit.setText),
)


def typed_on(page: QWidget) -> Typed:
    """What stands in a page's fields."""
    return {place: read(field) for place, field, read, _ in _fields(page)}


def type_again(page: QWidget, typed: Typed) -> None:
    """Put into a new page what stood in the old; what is there already is left alone."""
    for place, field, read, write in _fields(page):
        if place in typed and read(field) != typed[place]:
            write(field, typed[place])


def scrolled(page: QWidget) -> Typed:
    """How far each part of a page is scrolled."""
    return {place: area.verticalScrollBar().value() for place, area in _placed(page, QAbstractScrollArea)}


def scroll_again(page: QWidget, places: Typed) -> None:
    """Scroll a new page's parts as far as the old page's were."""
    for place, area in _placed(page, QAbstractScrollArea):
        area.verticalScrollBar().setValue(int(places.get(place, 0)))


def _fields(
    page: QWidget,
) -> Iterator[tuple[str, QWidget, Callable[..., Value], Callable[..., object]]]:
    for kind, read, write in _READ:
        for place, field in _placed(page, kind):
            # The line of a spin box or a list is a part of it, and what cannot be typed in was not typed.
            is_part = isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox)
            is_shown_only = isinstance(field, QLineEdit | QPlainTextEdit) and field.isReadOnly()
            if not (is_part or is_shown_only):
                yield place, field, read, write
    for place, button in _placed(page, QAbstractButton):
        if button.isCheckable():
            yield place, button, QAbstractButton.isChecked, _press


def _press(button: QAbstractButton, is_checked: bool) -> None:  # noqa: FBT001  (as Qt's own)
    """Press it as a person would: those who listen for a click hear it."""
    if button.isChecked() != is_checked and (is_checked or not button.autoExclusive()):
        button.click()


def _placed(page: QWidget, kind: type[Field]) -> Iterator[tuple[str, Field]]:
    """Widgets of a kind with their place: the names of all they stand in, and which of its kind each is."""
    seen: dict[str, int] = {}
    for widget in page.findChildren(kind):
        names = []
        above: QWidget | None = widget
        while above is not None and above is not page:
            names.append(above.objectName() or type(above).__name__)
            above = above.parentWidget()
        name = f"{kind.__name__}:{'/'.join(reversed(names))}"
        seen[name] = seen.get(name, -1) + 1
        yield f"{name}:{seen[name]}", widget
