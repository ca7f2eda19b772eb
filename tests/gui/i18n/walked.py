"""A walk through every scene of the window, in whatever language is spoken."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.gui.pages.made_run import write_made_run
from tests.gui.test_scenes import walk
from uproto_core.store.paths import BundlePaths, RunPaths, user_paths
from uproto_gui.i18n.languages import offered, own_name
from uproto_gui.main_window import MainWindow
from uproto_gui.preferences import Preferences
from uproto_gui.replay import Replay, ReplayEngine
from uproto_gui.scenes import Stage
from uproto_gui.session import Session

Look = Callable[[MainWindow, str], None]
"""Looks at a window in a scene that has a name."""
PROJECT = "Sample moths"


def walk_through(qtbot: QtBot, source: Path, home: Path, look: Look) -> None:
    """Go through all scenes at 1280 x 800, and let someone look at each."""
    run = RunPaths(write_made_run(home / "run", source))
    run.bundle.mkdir()
    BundlePaths(run.bundle).bundle_json.write_text("{}")
    replay = Replay(events=walk(source, run), run=run)
    session = Session(lambda _: ReplayEngine(replay), user_paths(), PROJECT)
    window = MainWindow(session, Preferences(user_paths().window_json), user_paths())
    window.resize(1280, 800)
    window.show()
    stage = Stage(window, replay, paths=user_paths(), source=source, quiet_ms=0)
    stage.picture_due.connect(lambda scene: look(window, scene))
    with qtbot.waitSignal(stage.ended, timeout=240_000):
        stage.play()
    replay.release()
    window._is_closing = True
    window.close()
    window.deleteLater()


def names_of_the_person(source: Path, home: Path) -> list[str]:
    """What owners call their folders and classes, and what languages call themselves; the longest first."""
    classes = {path.name for path in source.iterdir() if path.is_dir()} | {"Badger", "Genet", "Hare", "Marten"}
    paths = user_paths()
    own_places = (paths.projects, paths.backbones, paths.cache, paths.log)
    places = (str(place) for place in (*source.parents, *own_places, home / "run"))
    own = {"uproto", PROJECT, "On the blue drive", source.name, "run", *map(own_name, offered())}
    return sorted({*classes, *own, *places} - {"/"}, key=len, reverse=True)
