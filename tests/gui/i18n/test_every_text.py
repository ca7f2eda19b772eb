"""Every page, in every scene, in a language that nobody speaks: what is still English was never given to translate."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.i18n.pseudo import PLAIN, Pseudo, shown_texts
from tests.gui.i18n.walked import names_of_the_person, walk_through
from uproto_gui.main_window import MainWindow

_KEYS = r"(?:Ctrl|Shift|Alt|Enter|Esc|Return|Space|F\d)\b(?:\+\w+)*"
_MONTHS = r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
_OF_THE_SYSTEM = re.compile(rf"\[\{{.*\}}\]|{_KEYS}|{_MONTHS}|[kMG]B\b|\bbytes\b|<[^>]*>|\w*…?\w*\.jpg")
"""What Qt writes itself in the language of numbers: keys, months, sizes.

And marks of rich text, photos, and a setting that is written as JSON.
"""


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_no_text_that_can_be_seen_or_heard_is_left_in_english(qtbot, tmp_path, photo_folder, pseudo):
    source = photo_folder({"Fox": 4, "Lynx": 4})
    theirs = names_of_the_person(source, tmp_path)
    english: dict[tuple[str, str], str] = {}
    known: set[str] = set()

    def look(window: MainWindow, scene: str) -> None:
        for where, text in shown_texts(window):
            if text in known:
                continue
            known.add(text)
            rest = text
            for name in theirs:
                rest = rest.replace(name, "")
            if PLAIN.search(_OF_THE_SYSTEM.sub("", rest)):
                english[where, text] = scene

    walk_through(qtbot, source, tmp_path, look)

    assert len(known) > 700
    assert english == {}
