"""In every language each word has room at 1280 x 800; only what the person named may be shortened."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.i18n.room import cut_words, shortened
from tests.gui.i18n.walked import names_of_the_person, walk_through
from uproto_gui.i18n.languages import Languages
from uproto_gui.main_window import MainWindow
from uproto_gui.widgets.label import ElidedLabel, Label


@pytest.fixture(params=["en", "de", "zh_CN"])
def language(request: pytest.FixtureRequest, languages: Languages) -> str:
    """Spoken during a test."""
    languages.speak(request.param)
    return request.param


def test_no_label_is_cut(qtbot, tmp_path, photo_folder, language):
    source = photo_folder({"Fox": 4, "Lynx": 4})
    theirs = names_of_the_person(source, tmp_path)
    cut: dict[tuple[str, str], str] = {}

    def look(window: MainWindow, scene: str) -> None:
        for where, text in (*cut_words(window), *shortened(window, theirs)):
            if not any(name in text for name in theirs):
                cut.setdefault((where, text), scene)

    walk_through(qtbot, source, tmp_path, look)

    assert cut == {}


@pytest.mark.parametrize("kind", [Label, ElidedLabel])
def test_a_word_without_room_is_seen(qtbot, kind):
    window = QWidget()
    qtbot.addWidget(window)
    label = kind("Einstellungen", parent=window)
    label.resize(40, 20)
    window.resize(200, 50)
    window.show()

    assert [text for _, text in cut_words(window)] == ["Einstellungen"]
    assert bool(list(shortened(window, []))) == isinstance(label, ElidedLabel)
    assert list(shortened(window, ["Einstellungen"])) == []
