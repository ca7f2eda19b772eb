"""One battery for every widget: it follows the look at once, paints at no size at all, and is named for all readers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from uproto_core.errors import SourceGoneError
from uproto_core.figures import share_of_photos
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.theme.palette import apply_theme
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.group_mark import GroupMark, GroupName
from uproto_gui.widgets.keycap import Keycap
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.photo import Photo
from uproto_gui.widgets.picture import DiscPicture, FolderPicture
from uproto_gui.widgets.pill import Pill
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.range_strip import RangeStrip
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.share_bar import ShareBar
from uproto_gui.widgets.state_mark import StateMark
from uproto_gui.widgets.tabs import Tabs

Make = Callable[[Thumbnails], QWidget]


def range_strip(_: Thumbnails) -> RangeStrip:
    strip = RangeStrip()
    strip.show_accuracy(share_of_photos(19, 26), "few", ordinary=share_of_photos(11, 26))
    return strip


def error_panel(_: Thumbnails) -> ErrorPanel:
    panel = ErrorPanel()
    panel.show_error(SourceGoneError(folder=Path("Moths")), main="Try again", second="Find them…")
    return panel


def state_mark(_: Thumbnails) -> StateMark:
    mark = StateMark()
    mark.set_state("running")
    return mark


def share_bar(_: Thumbnails) -> ShareBar:
    bar = ShareBar()
    bar.set_share(0.4)
    return bar


def page(_: Thumbnails) -> Page:
    made = Page("Results")
    made.set_about("Moths 2024")
    made.content.addWidget(Label("81 %"))
    return made


WIDGETS: dict[str, Make] = {
    "primary": lambda _: Button("Train", kind="primary", icon="train", key="T", is_main=True),
    "secondary": lambda _: Button("Pause", key="P"),
    "quiet": lambda _: Button("Undo", kind="quiet", icon="undo", icon_after=True),
    "danger": lambda _: Button("Stop", kind="danger", icon="stop"),
    "card": lambda _: Card(),
    "rule": lambda _: Rule(),
    "drop-area": lambda _: DropArea(title="Drop photos", sentence="or a folder", button="Choose…", is_large=True),
    "small-drop-area": lambda _: DropArea(title="Drop photos", button="Choose…"),
    "drop-down": lambda _: DropDown(["Fewest first", "Name"]),
    "empty-page": lambda _: EmptyPage(icon="train", title="Nothing trained yet", sentence="Train.", button="To Train"),
    "error-panel": error_panel,
    "group-mark": lambda _: GroupMark("few"),
    "group-name": lambda _: GroupName("medium"),
    "keycap": lambda _: Keycap("Ctrl+F"),
    "label": lambda _: Label("All classes equal", tone="muted"),
    "elided-label": lambda _: ElidedLabel("God Morgon Red Grapefruit Juice"),
    "note": lambda _: Note(kind="warning", strong="Do not trust yet:", text="Lynx (1 of 3)", action="Why"),
    "page": page,
    "photo": lambda thumbnails: Photo(thumbnails, badge="copies"),
    "disc": lambda _: DiscPicture("device"),
    "folder": lambda _: FolderPicture(),
    "pill": lambda _: Pill("Not sure"),
    "progress-bar": lambda _: ProgressBar(),
    "range-strip": range_strip,
    "search-field": lambda _: SearchField("Find a class"),
    "share-bar": share_bar,
    "state-mark": state_mark,
    "tabs": lambda _: Tabs(["Summary", "Classes"]),
}


@pytest.fixture(params=WIDGETS)
def widget(request, qtbot, thumbnails) -> QWidget:
    made = WIDGETS[request.param](thumbnails)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_another_look_is_painted_at_once_and_undone_exactly(qapp, widget):
    light = picture(widget)

    apply_theme(qapp, "dark")
    assert picture(widget) != light

    apply_theme(qapp, "light")
    assert picture(widget) == light


def test_it_paints_where_there_is_hardly_any_room(widget):
    for side in (1, 7, 30):
        widget.setMinimumSize(0, 0)
        widget.resize(side, side)

        assert not picture(widget).isNull()


def test_it_is_at_least_as_large_as_it_says(widget):
    widget.adjustSize()

    assert widget.sizeHint().width() <= max(widget.width(), widget.minimumWidth())


def test_whatever_takes_the_keyboard_is_named(widget):
    for part in (widget, *widget.findChildren(QWidget)):
        if part.focusPolicy().value & 1 and part.isVisible():
            text = part.text() if isinstance(part, Button | Label) else ""
            current = part.currentText() if isinstance(part, DropDown) else ""
            tabs = part.tabText(0) if isinstance(part, Tabs) else ""
            assert part.accessibleName() or text or current or tabs
