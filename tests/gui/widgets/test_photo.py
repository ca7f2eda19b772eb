from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from uproto_gui.theme.palette import colour
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.photo import Photo, paint_photo

RED = QColor(Qt.GlobalColor.red)


@pytest.fixture
def lynx(tmp_path) -> Path:
    path = tmp_path / "lynx.png"
    Image.new("RGB", (80, 40), (255, 0, 0)).save(path)
    return path


@pytest.fixture
def photo(qtbot, thumbnails) -> Photo:
    photo = Photo(thumbnails, side=80)
    qtbot.addWidget(photo)
    photo.show()
    return photo


def painted(pixmap: QPixmap | None, width: int = 60, height: int = 60, **how) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_photo(painter, QRectF(image.rect()), pixmap, **how)
    painter.end()
    return image


def red(width: int, height: int) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(RED)
    return pixmap


def test_a_photo_that_is_not_there_yet_is_a_pale_place(look):
    assert painted(None).pixelColor(30, 30).name() == colour("hover").name()


def test_a_photo_keeps_its_shape_in_a_cell_of_another(look):
    image = painted(red(40, 20))

    assert image.pixelColor(30, 30) == RED
    assert image.pixelColor(30, 8).alpha() == 0
    square_in_wide = painted(red(20, 20), width=100, height=50)
    assert square_in_wide.pixelColor(50, 25) == RED
    assert square_in_wide.pixelColor(10, 25).alpha() == 0


def test_a_white_photo_ends_in_an_edge():
    white = QPixmap(60, 60)
    white.fill(Qt.GlobalColor.white)

    image = painted(white)

    assert image.pixelColor(0, 30).lightness() < image.pixelColor(30, 30).lightness()


def test_a_chosen_photo_has_a_ring_inside_its_cell():
    image = painted(red(60, 60), is_chosen=True)

    assert image.pixelColor(1, 30).name() == colour("accent").name()
    assert image.pixelColor(30, 30) == RED


def test_a_badge_stands_at_the_lower_right():
    image = painted(red(60, 60), badge="copies")

    assert image.pixelColor(60 - 4 - 2, 60 - 4 - 9).name() == colour("card").name()


def test_it_shows_the_photo_once_it_came(qtbot, photo, thumbnails, lynx):
    photo.show_photo(lynx)
    with qtbot.waitSignal(thumbnails.arrived):
        photo.grab()

    assert photo.grab().toImage().pixelColor(40, 40) == RED
    assert (photo.toolTip(), photo.accessibleName()) == ("lynx.png", "lynx.png")


def test_a_broken_photo_says_why(qtbot, photo, thumbnails, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    photo.show_photo(broken)

    with qtbot.waitSignal(thumbnails.failed):
        photo.grab()

    assert photo.toolTip() == "broken.jpg: empty"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_photo_opens_by_key_and_by_click(qtbot, photo, lynx, key):
    photo.show_photo(lynx)

    with qtbot.waitSignal(photo.activated) as opened:
        qtbot.keyClick(photo, key)
    with qtbot.waitSignal(photo.activated):
        qtbot.mouseClick(photo, Qt.MouseButton.LeftButton)

    assert opened.args == [lynx]


def test_a_mouse_that_leaves_before_it_is_let_go_opens_nothing(qtbot, photo, lynx):
    photo.show_photo(lynx)

    with qtbot.assertNotEmitted(photo.activated):
        qtbot.mousePress(photo, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(photo, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))


def test_an_empty_place_can_neither_be_opened_nor_reached(qtbot, photo):
    assert photo.focusPolicy() == Qt.FocusPolicy.NoFocus
    with qtbot.assertNotEmitted(photo.activated):
        qtbot.mouseClick(photo, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------- the large view


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    window.resize(400, 300)
    window.setLayout(QVBoxLayout())
    window.layout().addWidget(QPushButton("Look"))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def large(window, thumbnails) -> LargePhoto:
    return LargePhoto(thumbnails, window)


def test_the_large_view_covers_its_parent_and_follows_its_size(window, large, lynx):
    large.show_photos([lynx])
    assert large.geometry() == window.rect()

    window.resize(500, 350)

    assert large.geometry() == window.rect()
    assert large.grab().toImage().pixelColor(2, 2).name() == colour("photo_ground").name()


def test_the_whole_photo_is_shown_in_its_shape(qtbot, large, thumbnails, lynx):
    large.show_photos([lynx])
    with qtbot.waitSignal(thumbnails.arrived):
        large.grab()

    image = large.grab().toImage()

    assert image.pixelColor(200, 140) == RED
    assert image.pixelColor(200, 30).name() == colour("photo_ground").name()


def test_arrows_go_through_the_list_and_stay_at_its_ends(qtbot, large, tmp_path):
    photos = [tmp_path / f"{number}.jpg" for number in range(3)]
    large.show_photos(photos, at=1)

    qtbot.keyClick(large, Qt.Key.Key_Right)
    qtbot.keyClick(large, Qt.Key.Key_Right)
    assert large.path == photos[2]
    assert "3 of 3" in large.accessibleName()
    qtbot.keyClick(large, Qt.Key.Key_Home)
    qtbot.keyClick(large, Qt.Key.Key_Left)
    assert large.path == photos[0]
    qtbot.keyClick(large, Qt.Key.Key_End)
    assert large.path == photos[2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_it_closes_by_key_and_gives_the_focus_back(qtbot, window, large, lynx, key):
    before = window.findChild(QPushButton)
    before.setFocus()
    large.show_photos([lynx])
    assert large.hasFocus()

    with qtbot.waitSignal(large.closed):
        qtbot.keyClick(large, key)

    assert not large.isVisible()
    assert before.hasFocus()


def test_a_click_closes_it(qtbot, large, lynx):
    large.show_photos([lynx])

    with qtbot.waitSignal(large.closed):
        qtbot.mouseClick(large, Qt.MouseButton.LeftButton)


def test_no_photos_open_nothing(large):
    large.show_photos([])

    assert not large.isVisible()
