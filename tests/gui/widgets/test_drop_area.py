import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import drop_urls
from uproto_gui.widgets.drop_area import DropArea, dropped_paths


@pytest.fixture
def area(qtbot) -> DropArea:
    area = DropArea(title="Drop a folder of photos here", button="Choose a folder…")
    qtbot.addWidget(area)
    area.show()
    return area


def held(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(20, 20),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def urls(*given: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in given])
    return data


def test_dropped_paths_are_announced(qtbot, drop, area, tmp_path):
    (tmp_path / "Käfer & Co").mkdir()

    with qtbot.waitSignal(area.paths_dropped) as dropped:
        assert drop(area, tmp_path / "Käfer & Co", tmp_path)

    assert dropped.args == [[tmp_path / "Käfer & Co", tmp_path]]


@pytest.mark.parametrize(
    "data",
    [urls("https://example.org/lynx.jpg"), urls("file:///photos", "https://example.org/lynx.jpg"), urls(), QMimeData()],
    ids=["web", "mixed", "no url", "nothing"],
)
def test_what_is_no_local_file_is_refused_and_lights_nothing(area, data):
    event = held(data)

    QApplication.sendEvent(area, event)

    assert not event.isAccepted()
    assert not area.is_lit
    assert dropped_paths(data) == []


def test_words_from_another_program_are_refused(area):
    data = QMimeData()
    data.setText("/photos/lynx.jpg")
    event = held(data)

    QApplication.sendEvent(area, event)

    assert not event.isAccepted()


def test_a_url_from_the_web_is_not_dropped(qtbot, area):
    with qtbot.assertNotEmitted(area.paths_dropped):
        assert not drop_urls(area, QUrl("https://example.org/lynx.jpg"))


def test_it_lights_up_while_it_is_held_over_and_takes_copies_only(area, tmp_path):
    data = urls(QUrl.fromLocalFile(str(tmp_path)).toString())  # the event does not keep it alive
    event = held(data)
    dark = area.grab().toImage()

    QApplication.sendEvent(area, event)

    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert area.is_lit
    assert area.grab().toImage() != dark
    QApplication.sendEvent(area, QDragLeaveEvent())
    assert not area.is_lit
    assert area.grab().toImage() == dark


def test_a_drop_puts_the_light_out(drop, area, tmp_path):
    assert drop(area, tmp_path)

    assert not area.is_lit


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_chooses(qtbot, area, key):
    area.setFocus()

    assert area.button is not None
    with qtbot.waitSignal(area.choose_asked):
        qtbot.keyClick(area.button, key)


def test_a_click_on_its_button_chooses(qtbot, area):
    with qtbot.waitSignal(area.choose_asked):
        qtbot.mouseClick(area.button, Qt.MouseButton.LeftButton)


def test_without_a_button_the_area_itself_takes_the_key(qtbot):
    area = DropArea(title="Drop photos or a folder")
    qtbot.addWidget(area)

    assert area.focusPolicy() == Qt.FocusPolicy.StrongFocus
    with qtbot.waitSignal(area.choose_asked):
        qtbot.keyClick(area, Qt.Key.Key_Return)
