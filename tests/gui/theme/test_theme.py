import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QListView, QScrollBar, QStyle, QStyleOptionSlider, QWidget

import uproto_gui
from uproto_core.store.resources import icon_file
from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import icon, paint_icon
from uproto_gui.theme.motion import Fade, is_still, mixed, motion_ms, set_still
from uproto_gui.theme.palette import ThemeNotifier, apply_theme, colour, current
from uproto_gui.theme.tokens import DARK, LIGHT
from uproto_gui.widgets.label import Label

ICONS = sorted(path.stem for path in icon_file("home").parent.glob("*.svg"))


class Hearing(QWidget):
    """Counts what it is told of the look."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's own name)
        self.heard.append(event.type())
        super().changeEvent(event)


def drawn(name: str, tone: str, side: int = 40) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRectF(image.rect()), name, tone)
    painter.end()
    return image


def inks(image: QImage) -> set[str]:
    """Colours of the pixels that are wholly painted."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places if image.pixelColor(x, y).alpha() == 255}


def test_the_look_reaches_palette_and_tokens(qapp, look):
    assert current().name == look
    assert qapp.palette().color(QPalette.ColorRole.Window) == colour("window")
    assert qapp.palette().color(QPalette.ColorRole.Accent) == colour("accent")


def test_widgets_hear_of_another_look(qtbot, qapp):
    widget = Hearing()
    qtbot.addWidget(widget)
    widget.show()
    widget.heard.clear()

    apply_theme(qapp, "dark")

    assert QEvent.Type.PaletteChange in widget.heard
    apply_theme(qapp, "light")


def test_a_chosen_mode_is_kept_and_told(qtbot, qapp):
    notifier = ThemeNotifier(qapp, "light")

    with qtbot.waitSignal(notifier.theme_changed):
        notifier.set_mode("dark")

    assert (notifier.mode, current()) == ("dark", DARK)
    notifier.set_mode("light")
    assert current() is LIGHT


def test_the_style_is_set_once(qapp):
    before = qapp.style()

    apply_theme(qapp, "dark")
    apply_theme(qapp, "light")

    assert qapp.style() is before


def test_another_look_is_another_palette_alone(qapp):
    # A sheet would be gone through for every widget there is: half a second in the whole window.
    assert qapp.styleSheet() == ""
    assert not any(widget.styleSheet() for widget in qapp.allWidgets())


def test_lists_have_no_frame_and_no_ground_of_their_own(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.show()

    assert view.frameWidth() == 0
    assert not view.viewport().autoFillBackground()


def test_a_scroll_bar_is_a_handle_between_two_pages(qtbot):
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint().width(), 200)
    bar.setRange(0, 300)
    bar.setPageStep(100)
    bar.setValue(150)
    bar.show()
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl

    places = [
        bar.style().subControlRect(control, option, each, bar)
        for each in (part.SC_ScrollBarSubPage, part.SC_ScrollBarSlider, part.SC_ScrollBarAddPage)
    ]
    arrows = [
        bar.style().subControlRect(control, option, each, bar)
        for each in (part.SC_ScrollBarAddLine, part.SC_ScrollBarSubLine)
    ]

    assert [place.height() for place in places] == [74, 49, 73]
    assert places[0].bottom() + 1 == places[1].top()
    assert places[1].bottom() + 1 == places[2].top()
    assert all(arrow.isEmpty() for arrow in arrows)
    assert bar.grab().toImage().pixelColor(bar.width() // 2, places[1].center().y()) == colour("line")


def test_a_label_follows_the_look_in_every_tone(qtbot, qapp):
    tones = ("text", "muted", "accent", "right", "wrong", "not_sure", "warning", "danger", "common", "middle", "rare")
    labels = {tone: Label("n", tone=tone) for tone in tones}
    for label in labels.values():
        qtbot.addWidget(label)
        label.show()
    for look in ("light", "dark", "light"):
        apply_theme(qapp, look)
        for tone, label in labels.items():
            assert label.palette().color(label.foregroundRole()) == colour(tone), tone


def test_colours_are_written_down_in_the_tokens_alone():
    found = [
        path.name
        for path in Path(uproto_gui.__file__).parent.rglob("*.py")
        if path.name != "tokens.py" and re.search(r"[\"']#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8"))
    ]

    assert found == []


def test_fonts_have_their_size_and_weight(qapp):
    base, small = font(), font(SMALL, SEMIBOLD)

    assert small.pointSizeF() == pytest.approx(SMALL * base.pointSizeF())
    assert small.weight() == SEMIBOLD


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_has_one_colour_that_can_be_replaced(name):
    drawing = icon_file(name).read_text(encoding="utf-8")

    assert "currentColor" in drawing
    assert not re.search(r"#[0-9a-fA-F]{3,6}", drawing)
    assert 'viewBox="0 0 20 20"' in drawing


def test_an_icon_takes_the_colour_of_the_look(look):
    assert inks(drawn("stop", "accent")) == {colour("accent").name()}


def test_an_icon_made_before_follows_a_new_look(qapp):
    made = icon("stop", "accent")
    apply_theme(qapp, "dark")

    image = made.pixmap(QSize(40, 40)).toImage()

    assert colour("accent").name() in inks(image)
    assert colour("muted").name() in inks(made.pixmap(QSize(40, 40), QIcon.Mode.Disabled).toImage())
    apply_theme(qapp, "light")


def test_an_icon_is_drawn_in_the_pixels_of_the_screen():
    pixmap = icon("stop").pixmap(QSize(20, 20), 2.0)

    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)


def test_nothing_moves_where_it_shall_not(qapp):
    shares = []
    fade = Fade(lambda: shares.append(fade.share), qapp)

    fade.send(1.0)

    assert is_still()
    assert motion_ms() == 0
    assert shares == [1.0]
    assert qapp.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def test_a_fade_glides_to_its_end(qtbot, qapp):
    set_still(qapp, is_still=False)
    shares = []
    fade = Fade(lambda: shares.append(fade.share), qapp)

    with qtbot.waitSignal(fade.finished):
        fade.send(1.0)

    set_still(qapp, is_still=True)
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_a_mixed_colour_lies_between(look):
    assert mixed(colour("card"), colour("accent"), 0.0).name() == colour("card").name()
    assert mixed(colour("card"), colour("accent"), 1.0).name() == colour("accent").name()


def test_the_style_draws_no_dotted_rectangle_and_shows_tips_after_half_a_second(qapp):
    assert qapp.style().styleHint(QStyle.StyleHint.SH_ToolTip_WakeUpDelay) == 500
    assert qapp.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) == 4
    assert isinstance(QApplication.style(), QStyle)
