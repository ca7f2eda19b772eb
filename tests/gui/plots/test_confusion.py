import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from uproto_gui.plots.confusion import ConfusionPlot
from uproto_gui.plots.confusion_block import cell_colour
from uproto_gui.plots.confusion_blocks import ConfusionCounts
from uproto_gui.theme.palette import apply_theme, colour

SMALL = ConfusionCounts(
    class_names=("Fox", "Hare", "Lynx", "Genet"),
    groups=("many", "medium", "few", "few"),
    cells={(0, 0): 19, (0, 1): 1, (1, 1): 10, (2, 0): 2, (2, 3): 1},
    totals=(20, 10, 3, 0),
)


def chain(n: int) -> ConfusionCounts:
    """Each class found three times and taken once for the next."""
    cells = {(index, index): 3 for index in range(n)} | {(index, (index + 1) % n): 1 for index in range(n)}
    return ConfusionCounts(
        class_names=tuple(f"class {index}" for index in range(n)), groups=("few",) * n, cells=cells, totals=(4,) * n
    )


@pytest.fixture
def plot(qtbot):
    made = ConfusionPlot()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_counts(SMALL)
    made.show()
    return made


def read(qtbot, plot, key) -> str:
    with qtbot.waitSignal(plot.cell_read) as signal:
        qtbot.keyClick(plot, key)
    return str(signal.args[0])


def test_arrows_read_the_cells_out(qtbot, plot):
    assert read(qtbot, plot, Qt.Key.Key_Right) == "Fox taken for Hare: 1 of 20"
    assert read(qtbot, plot, Qt.Key.Key_Down) == "Hare found: 10 of 10"
    assert read(qtbot, plot, Qt.Key.Key_End) == "Hare taken for Genet: 0 of 10"
    assert plot.accessibleDescription() == "Hare taken for Genet: 0 of 10"


def test_a_class_without_photos_has_no_row_but_a_column_where_it_was_answered(qtbot, plot):
    for _ in range(9):
        qtbot.keyClick(plot, Qt.Key.Key_Down)
    qtbot.keyClick(plot, Qt.Key.Key_End)

    assert plot.at == (2, 3)


def test_enter_asks_for_the_photos_of_a_cell_and_not_of_an_empty_one(qtbot, plot):
    qtbot.keyClick(plot, Qt.Key.Key_Right)

    with qtbot.waitSignal(plot.cell_chosen) as chosen:
        qtbot.keyClick(plot, Qt.Key.Key_Return)

    assert chosen.args == [0, 1]
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(plot.cell_chosen):
        qtbot.keyClick(plot, Qt.Key.Key_Return)


def test_a_click_asks_for_the_photos_of_a_cell(qtbot, plot):
    rect = plot._grid().rect((2, 0))

    with qtbot.waitSignal(plot.cell_chosen) as chosen:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())

    assert chosen.args == [2, 0]


def test_a_click_on_a_name_asks_for_nothing(qtbot, plot):
    with qtbot.assertNotEmitted(plot.cell_chosen):
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def test_forty_classes_stand_in_one_block_and_one_more_needs_an_overview(plot):
    plot.show_counts(chain(40))
    assert (plot.is_large, plot.is_block) == (False, True)

    plot.show_counts(chain(41))
    assert (plot.is_large, plot.is_block) == (True, False)


def test_a_thousand_classes_are_read_by_block_and_then_by_cell(qtbot, plot):
    plot.show_counts(chain(1000))

    assert read(qtbot, plot, Qt.Key.Key_Down).startswith("From class 40 to class 79, taken for classes from class 0")
    assert read(qtbot, plot, Qt.Key.Key_Right).endswith("40 to class 79: 39 mistaken")
    with qtbot.waitSignal(plot.zoomed, check_params_cb=lambda is_block: is_block):
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert plot.at == (40, 40)
    with qtbot.waitSignal(plot.zoomed, check_params_cb=lambda is_block: not is_block):
        qtbot.keyClick(plot, Qt.Key.Key_Escape)


def test_beyond_the_edge_of_a_block_the_next_one_comes(qtbot, plot):
    plot.show_counts(chain(80))
    plot.choose(39, 39)

    assert read(qtbot, plot, Qt.Key.Key_Right) == "class 39 taken for class 40: 1 of 4"
    assert plot._grid().columns == tuple(range(40, 80))
    assert plot._grid().rows == tuple(range(40))
    assert plot._grid().has_others


def test_the_cell_under_the_keyboard_is_scrolled_into_view(qtbot, plot):
    plot.show_counts(chain(40))

    plot.choose(39, 0)

    rect = plot._grid().rect((39, 0))
    assert plot._grid().top <= rect.top()
    assert rect.bottom() <= plot.viewport().height()


def test_a_click_in_the_overview_opens_the_block_under_it(qtbot, plot):
    plot.show_counts(chain(81))
    middle = plot._overview().rect((1, 2)).center().toPoint()

    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert plot.is_block
    assert plot._grid().rows == tuple(range(27, 54))
    assert plot._grid().columns == tuple(range(54, 81))


def test_the_numbers_leave_as_a_table_with_a_row_a_cell(plot):
    rows = plot.numbers().splitlines()

    assert rows[0] == "class\tanswer\tphotos\tof"
    assert rows[1] == "Fox\tFox\t19\t20"
    assert len(rows) == 1 + len(SMALL.cells)


def test_the_table_leaves_as_a_picture(plot, tmp_path):
    assert plot.save_picture(tmp_path / "mix-ups.png")
    assert (tmp_path / "mix-ups.png").stat().st_size > 1000


def test_nothing_to_show_is_no_fault(qtbot, plot):
    plot.show_counts(ConfusionCounts(class_names=("Fox",), groups=("many",), cells={}, totals=(0,)))
    plot.grab()

    with qtbot.assertNotEmitted(plot.cell_read):
        qtbot.keyClick(plot, Qt.Key.Key_Right)


def luminance(of: QColor) -> float:
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in of.getRgbF()[:3]]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("is_right", [True, False])
def test_numbers_can_be_read_on_every_share(qtbot, mode, is_right):
    app = QApplication.instance()
    apply_theme(app, mode)
    try:
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            ink, ground = cell_colour(share, is_right=is_right), colour("sunken")
            part = ink.alphaF()
            pairs = zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
            mixed = QColor.fromRgbF(*(part * above + (1 - part) * below for above, below in pairs))
            low, high = sorted((luminance(mixed), luminance(colour("text"))))
            assert (high + 0.05) / (low + 0.05) >= 4.5
    finally:
        apply_theme(app, "light")


def test_no_class_is_a_formula_where_the_numbers_are_pasted(plot):
    plot.show_counts(
        ConfusionCounts(class_names=("=1+1", "Fox\tred"), groups=("few",) * 2, cells={(0, 1): 2}, totals=(4, 0))
    )

    assert plot.numbers() == "class\tanswer\tphotos\tof\n'=1+1\tFox red\t2\t4\n"
