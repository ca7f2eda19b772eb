"""Pictures of every screen and state, from a real walk through the sample; needs no display.

The sample is drawn, checked, trained, compared and answered once by the real engine, and what it said is kept in the
cache. Then, for each scale, a process of its own plays it again in the real window: Qt reads the scale once, when it
starts.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Final, TypeVar

from uproto_core.cancel import CancelToken
from uproto_core.child import ChildEngine
from uproto_core.errors import UprotoError
from uproto_core.events import Event, SampleMade, SourceScanned, from_json_line, to_json_line
from uproto_core.jobs import (
    BUILT_IN,
    AdviseJob,
    CheckJob,
    CompareJob,
    ExplainJob,
    HuntJob,
    Job,
    ListBackbonesJob,
    PredictJob,
    ProbeJob,
    SampleJob,
    ScanJob,
    TrainJob,
)
from uproto_core.source_options import SourceOptions
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import ScreenshotPaths, UserPaths, user_paths
from uproto_gui.pages.results.compare import methods_of

# Qt is imported in the process that has the scale, and not where the command line only asks for pictures.
# ruff: noqa: PLC0415

SCALES: Final = (1, 2)
LOOKS: Final = ("light", "dark")
_WIDTH, _HEIGHT = 1280, 800
_PHOTOS_A_CLASS = 2
_WALK: Final = (
    "sample",
    "scan",
    "check",
    "list-backbones",
    "probe",
    "train",
    "predict",
    "explain",
    "advise",
    "compare",
    "hunt",
)
"""What is recorded; an older version recorded less."""

Kind = TypeVar("Kind", SampleMade, SourceScanned)


def make_screenshots(out: Path, languages: Sequence[str] = ("en",)) -> list[Path]:
    """Make the pictures in each language, light and dark, at each scale.

    Args:
        out: Folder for them; made where it is not there.
        languages: Such as "en", "de" and "zh_CN"; in one that the window does not speak it speaks English.

    Returns:
        The pictures, by name.

    Raises:
        UprotoError: the sample could not be trained, or a picture not be written.
    """
    paths = user_paths()
    _record_walk(paths.screenshots, paths.sample)
    out.mkdir(parents=True, exist_ok=True)
    for scale, language in product(SCALES, languages):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        command = [sys.executable, "-m", "uproto_gui.screenshots", str(out.absolute()), str(scale), language]
        subprocess.run(command, check=True, env=environment)  # noqa: S603  (our own module, by our own interpreter)
    return sorted(out.glob("*.png"))


# ---------------------------------------------------------------- recorded once


def _record_walk(kept: ScreenshotPaths, sample: Path) -> None:
    """Walk through the sample with the real engine, where that was not done before."""
    if all(kept.recorded(job).is_file() for job in _WALK):
        return
    engine = ChildEngine("screenshots")
    try:
        made = _only(_recorded(engine, SampleJob(out=sample), kept), SampleMade)
        as_filed = ScanJob(source=made.source, read=SourceOptions(as_filed=True))
        scan = _only(_recorded(engine, as_filed, kept), SourceScanned)
        _recorded(engine, CheckJob(source=made.source), kept)
        _recorded(engine, ListBackbonesJob(), kept)
        _recorded(engine, ProbeJob(source=made.source, texts=made.texts, backbone=BUILT_IN), kept)
        shutil.rmtree(kept.run.root, ignore_errors=True)
        training = TrainJob(source=made.source, out=kept.run.root, texts=made.texts, backbone=BUILT_IN)
        _recorded(engine, training, kept)
        photos = tuple(photo for some in scan.examples.values() for photo in some[:_PHOTOS_A_CLASS])
        _recorded(engine, PredictJob(bundle=kept.run.bundle, photos=photos), kept)
        _recorded(engine, ExplainJob(bundle=kept.run.bundle, photo=photos[0]), kept)
        _recorded(engine, AdviseJob(run=kept.run.root), kept)
        comparison = CompareJob(
            source=made.source,
            out=kept.run.comparison.root,
            texts=made.texts,
            backbone=BUILT_IN,
            seeds=1,
            methods=methods_of("usual", has_texts=True),
        )
        _recorded(engine, comparison, kept)
        # Drawn from other numbers: more moths of the same kinds.
        unsorted = _only(list(engine.run(SampleJob(out=kept.archive, seed=1), CancelToken())), SampleMade)
        _recorded(engine, HuntJob(run=kept.run.root, folder=unsorted.source), kept)
    finally:
        engine.close()


def _recorded(engine: ChildEngine, job: Job, kept: ScreenshotPaths) -> list[Event]:
    events = list(engine.run(job, CancelToken()))
    write_text(kept.recorded(job.kind), "".join(to_json_line(event) + "\n" for event in events))
    return events


def _only(events: Sequence[Event], kind: type[Kind]) -> Kind:
    return next(event for event in events if isinstance(event, kind))


def _read(kept: ScreenshotPaths) -> dict[str, Sequence[Event]]:
    return {
        path.stem: [from_json_line(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in sorted(kept.root.glob(kept.recorded("*").name))
    }


# ---------------------------------------------------------------- played for each scale


def _play(out: Path, scale: int, language: str) -> None:
    """Play the walk in this process, in both looks."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from uproto_gui.i18n.languages import Languages
    from uproto_gui.start import prepare
    from uproto_gui.theme.motion import set_still

    app = QApplication(sys.argv[:1])
    prepare(app)
    # Pictures are the same on every computer, whatever its system speaks.
    Languages(app, QLocale("C"))
    set_still(app, is_still=True)
    for look in LOOKS:
        _play_look(out, scale, look, language)


def _play_look(out: Path, scale: int, look: str, language: str) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from uproto_core.store.window import WindowDocument, write_window
    from uproto_gui.replay import Replay, ReplayEngine
    from uproto_gui.scenes import Stage
    from uproto_gui.start import build_window

    kept, paths = user_paths().screenshots, _own_paths(f"{look}-{scale}-{language}")
    write_window(paths.window_json, WindowDocument.model_validate({"look": look, "language": language}))
    replay = Replay(events=_read(kept), run=kept.run)
    made = _only(replay.events["sample"], SampleMade)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = build_window(app, lambda _name: ReplayEngine(replay), paths)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    window.warm_up()
    stage = Stage(window, replay, paths=paths, source=made.source, archive=kept.archive)

    def take(name: str) -> None:
        # English pictures are called as they always were.
        spoken = "" if language == "en" else f"-{language}"
        place = out / f"{name}-{look}{spoken}@{scale}x.png"
        if not window.grab().save(str(place)):
            raise OSError(f"{place} could not be written")

    loop = QEventLoop()
    stage.picture_due.connect(take)
    stage.ended.connect(loop.quit)
    stage.play()
    loop.exec()
    replay.release()
    window.close()


def _own_paths(name: str) -> UserPaths:
    """Folders of a person who begins; only the cache is shared."""
    home = user_paths().screenshots.home(name)
    shutil.rmtree(home, ignore_errors=True)
    return UserPaths(
        config=home / "config",
        data=user_paths().data,
        cache=user_paths().cache,
        log=home / "log",
        documents=home / "documents",
    )


def main() -> None:
    """Make the pictures that the command line names: a folder, a scale, a language."""
    try:
        _play(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    except UprotoError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
