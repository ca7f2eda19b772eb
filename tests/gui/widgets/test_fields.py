import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from uproto_gui.widgets.check_box import CheckBox
from uproto_gui.widgets.number_box import NumberBox, WholeNumberBox
from uproto_gui.widgets.radio_button import RadioButton


def shown(qtbot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize("make", [CheckBox, RadioButton])
def test_the_mark_can_be_seen_on_and_off_in_both_looks(qtbot, look, make):
    box = shown(qtbot, make("Mirror photos"))
    off = box.grab().toImage()

    box.setChecked(True)

    assert box.grab().toImage() != off


@pytest.mark.parametrize("make", [CheckBox, RadioButton])
def test_words_press_it_too(qtbot, make):
    box = shown(qtbot, make("Mirror photos"))

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, box.height() // 2))

    assert box.isChecked()


@pytest.mark.parametrize("make", [CheckBox, RadioButton])
def test_what_is_off_cannot_be_pressed(qtbot, make):
    box = shown(qtbot, make("Mirror photos"))
    box.setEnabled(False)

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)

    assert not box.isChecked()


@pytest.mark.parametrize(("value", "words"), [(20.0, "20"), (0.55, "0.55"), (0.001, "0.001")])
def test_a_number_is_written_without_zeros_at_its_end(value, words):
    box = NumberBox()
    box.setDecimals(4)
    box.setValue(value)

    assert box.text() == words


@pytest.mark.parametrize("make", [NumberBox, WholeNumberBox])
def test_the_wheel_leaves_the_number_alone(qtbot, make):
    box = shown(qtbot, make())
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(box, turn)

    assert box.value() == 0
    assert not turn.isAccepted()


@pytest.mark.parametrize("make", [NumberBox, WholeNumberBox])
def test_the_number_has_the_width_of_its_field(qtbot, make):
    box = shown(qtbot, make())
    box.resize(140, 34)

    assert box.findChild(QLineEdit).width() > 100


def test_arrow_keys_step(qtbot):
    box = shown(qtbot, WholeNumberBox())

    qtbot.keyClick(box, Qt.Key.Key_Up)

    assert box.value() == 1
