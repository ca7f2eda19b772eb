from pathlib import Path

from tests.gui.opened import scanned
from tests.gui.pages.made_run import write_made_run
from uproto_core.events import (
    ClassesCounted,
    EpochEnded,
    Event,
    FindingMade,
    PhotoAnswer,
    PhotoAnswered,
    PhotoExplained,
    RunEnded,
    StageProgressed,
    StageStarted,
    TopClass,
)
from uproto_core.findings import Finding
from uproto_core.store.paths import BundlePaths, RunPaths, user_paths
from uproto_core.store.runs import read_metrics
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.check.state import KINDS
from uproto_gui.preferences import Preferences
from uproto_gui.replay import Replay, ReplayEngine
from uproto_gui.scenes import Stage
from uproto_gui.session import Session


def walk(source: Path, run: RunPaths) -> dict[str, list[Event]]:
    """A short walk through a folder of two classes."""
    scan = scanned(source)
    counted = ClassesCounted(classes=scan.summary.classes, files_seen=4, time=1.0)
    reading = StageProgressed(stage="photos", done=1, total=8, time=1.0)
    rounds = [
        EpochEnded(
            stage="matching",
            epoch=number,
            epochs=8,
            loss=1 / number,
            practice=None,
            elapsed_seconds=number,
            time=number,
        )
        for number in range(1, 9)
    ]
    top = (TopClass(class_name="Fox", confidence=0.9), TopClass(class_name="Lynx", confidence=0.1))
    answers = [
        PhotoAnswered(answer=PhotoAnswer(path=source / "Fox" / f"{number}.jpg", answer="Fox", top=top), time=1.0)
        for number in range(4)
    ]
    explained = PhotoExplained(
        path=source / "Fox" / "0.jpg", class_name="Fox", weights=((0.0, 1.0),), sure=0.9, sure_without=0.2, time=1.0
    )
    twice = tuple(source / name / "0.jpg" for name in ("Fox", "Lynx"))
    nothing = {kind: Finding(code=kind, photos=0) for kind in KINDS}
    found = nothing | {
        "two-classes": Finding(code="two-classes", photos=2, groups=(twice,), details=("Fox, Lynx",)),
        "copies": Finding(code="copies", photos=2, groups=((twice[0], source / "Fox" / "1.jpg"),), details=("Fox",)),
    }
    return {
        "scan": [counted, counted, scan],
        "check": [reading, reading, *(FindingMade(finding=finding) for finding in found.values())],
        "train": [
            StageStarted(stage="matching", number=6, of=10, time=0.0),
            *rounds,
            RunEnded(run=run.root, bundle=run.bundle, metrics=read_metrics(run), time=9.0),
        ],
        "predict": list(answers),
        "explain": [explained],
    }


def test_every_scene_is_reached_once(qtbot, tmp_path, photo_folder):
    source = photo_folder({"Fox": 4, "Lynx": 4})
    run = RunPaths(write_made_run(tmp_path / "run", source))
    run.bundle.mkdir()
    BundlePaths(run.bundle).bundle_json.write_text("{}")
    replay = Replay(events=walk(source, run), run=run)
    session = Session(lambda _: ReplayEngine(replay), user_paths(), "Sample moths")
    window = MainWindow(session, Preferences(user_paths().window_json), user_paths())
    window.show()
    stage = Stage(window, replay, paths=user_paths(), source=source, quiet_ms=0)
    taken: list[str] = []
    stage.picture_due.connect(taken.append)

    with qtbot.waitSignal(stage.ended, timeout=240_000):
        stage.play()
    replay.release()
    window._is_closing = True
    window.close()
    window.deleteLater()

    assert len(taken) == len(set(taken))
    for page in ("home", "photos", "check", "train", "results", "use"):
        states = {name.removeprefix(f"{page}-") for name in taken if name.startswith(f"{page}-")}
        assert {"empty", "error"} <= states, page
    assert {"use-looked", "use-said"} <= set(taken)
    assert {f"check-{state}" for state in ("two-classes", "copies", "decided", "ignored", "not-sure")} <= set(taken)
    assert {f"photos-{state}" for state in ("left-out", "merge", "split")} <= set(taken)
    for page in ("home", "photos", "check", "train", "use"):
        assert {f"{page}-running", f"{page}-finished"} <= set(taken), page
