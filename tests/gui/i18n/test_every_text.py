"""Every page, in every scene, in a language that nobody speaks: what is still English was never given to translate."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.i18n.pseudo import PLAIN, Pseudo, shown_texts
from tests.gui.pages.made_run import write_made_run
from tests.gui.test_scenes import walk
from uproto_core.store.paths import BundlePaths, RunPaths, user_paths
from uproto_gui.i18n.languages import offered, own_name
from uproto_gui.main_window import MainWindow
from uproto_gui.preferences import Preferences
from uproto_gui.replay import Replay, ReplayEngine
from uproto_gui.scenes import Stage
from uproto_gui.session import Session

_KEYS = r"(?:Ctrl|Shift|Alt|Enter|Esc|Return|Space|F\d)\b(?:\+\w+)*"
_MONTHS = r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
_OF_THE_SYSTEM = re.compile(rf"\[\{{.*\}}\]|{_KEYS}|{_MONTHS}|[kMG]B\b|<[^>]*>|\w*…?\w*\.jpg")
"""What Qt writes itself in the language of numbers: keys, months, sizes.

And marks of rich text, photos, and a setting that is written as JSON.
"""


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def names_of_the_person(folder: Path, run: RunPaths) -> list[str]:
    """Folders and classes are called as their owner calls them, and languages as they call themselves."""
    classes = {path.name for path in folder.iterdir() if path.is_dir()} | {"Badger", "Genet", "Hare", "Marten"}
    paths = user_paths()
    own_places = (paths.projects, paths.backbones, paths.cache, paths.log)
    places = (str(place) for place in (*folder.parents, *own_places))
    own = {"uproto", "Sample moths", "On the blue drive", folder.name, run.root.name, *map(own_name, offered())}
    return sorted({*classes, *own, *places} - {"/"}, key=len, reverse=True)


def test_no_text_that_can_be_seen_or_heard_is_left_in_english(qtbot, tmp_path, photo_folder, pseudo):
    source = photo_folder({"Fox": 4, "Lynx": 4})
    run = RunPaths(write_made_run(tmp_path / "run", source))
    run.bundle.mkdir()
    BundlePaths(run.bundle).bundle_json.write_text("{}")
    replay = Replay(events=walk(source, run), run=run)
    session = Session(lambda _: ReplayEngine(replay), user_paths(), "Sample moths")
    window = MainWindow(session, Preferences(user_paths().window_json), user_paths())
    window.show()
    stage = Stage(window, replay, paths=user_paths(), source=source, quiet_ms=0)
    theirs = names_of_the_person(source, run)
    english: dict[tuple[str, str], str] = {}
    seen = 0

    def look(scene: str) -> None:
        nonlocal seen
        for where, text in shown_texts(window):
            seen += 1
            rest = text
            for name in theirs:
                rest = rest.replace(name, "")
            if PLAIN.search(_OF_THE_SYSTEM.sub("", rest)):
                english.setdefault((where, text), scene)

    stage.picture_due.connect(look)
    with qtbot.waitSignal(stage.ended, timeout=60_000):
        stage.play()
    replay.release()
    window._is_closing = True
    window.close()
    window.deleteLater()

    assert seen > 2000
    assert english == {}
