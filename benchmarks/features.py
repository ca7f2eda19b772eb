"""Whether looking at photos takes as long as the model must: the stage and a folder run, beside the bare pass.

    python -m benchmarks.features --photos FOLDER [--backbone NAME …] [--count 64] [--threads N] [--memory] [--page]

Of real photos: `stage` is what a training does with nothing in the cache (decoding, views, colours, depths, writing),
`folder` what `uproto predict` does. Beside them as many views go through the same tower and nothing else, ready in
memory, in the step it is quickest with: the tower as it is (`plain`, which the limit is of), with its norms folded
(`folded`), and folded with each core at a step of its own (`at once`). All take turns, each several times; medians are
told, by the clock and by the processor time of all threads. Where other programs are at work only the second says
something.
`--memory` measures folder runs of 1,000 and 10,000 photos, links to the photos given.
"""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count, cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import numpy as np
import torch

from benchmarks import page
from benchmarks.scan import measured
from uproto_core.backbone.decode import decode
from uproto_core.backbone.features import extract_views
from uproto_core.backbone.folded import folded
from uproto_core.backbone.load import Backbone, load_backbone
from uproto_core.backbone.views import View, plan_views
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute, choose_compute
from uproto_core.engine import LocalEngine
from uproto_core.jobs import PredictJob, TrainJob
from uproto_core.photos.records import PhotoRecord, ReadPhoto
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.predict import predict
from uproto_core.settings import Settings, with_values
from uproto_core.stage import file_sha256, fingerprint
from uproto_core.store.paths import RunPaths
from uproto_core.waiting import wait_asleep

LIMIT = 1.15
"""Times the bare forward pass (design)."""

FOLDER_RUNS = (1_000, 10_000)
_ENDS = frozenset({".jpg", ".jpeg", ".png", ".webp"})
_STEPS = (4, 8, 16, 32, 64)
_BRIEF = {"matching.steps": "20", "classifier.iterations": "20"}
_TRAINED_CLASSES, _TRAINED_PHOTOS = 3, 8
_WORDS = {
    "plain": "bare pass, plain",
    "folded": "bare pass, folded",
    "at_once": "bare pass, folded, at once",
    "stage": "the stage of features",
    "folder": "a folder run",
}
_START = "from uproto_core.cli.start import start; start()"


@dataclass(frozen=True, kw_only=True)
class Took:
    """Seconds of one turn."""

    clock: float
    own: float
    """Of the processor, all threads."""


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One model: medians, for one view of one photo."""

    backbone: str
    plain: Took
    folded: Took
    """As plain where the tower has no norms to fold."""
    at_once: Took
    stage: Took
    folder: Took


@dataclass(frozen=True, kw_only=True)
class Memory:
    """A folder run."""

    photos: int
    megabytes: float
    seconds: float
    own_seconds: float


def timed(work: Callable[[], object]) -> Took:
    """How long it takes."""
    began, own = perf_counter(), process_time()
    work()
    return Took(clock=perf_counter() - began, own=process_time() - own)


def measure(name: str, photos: Sequence[Path], times: int, work: Path) -> Measured:
    """Everything of one model.

    Args:
        name: As `load_backbone` takes it.
        photos: Decoded anew in each turn.
        times: Turns.
        work: An empty folder.
    """
    compute = choose_compute("auto")
    backbone = load_backbone(name, compute)
    plan = plan_views(Settings().features.train_views, Settings().features)
    pixels = torch.cat(list(islice(cycle(_pixels(backbone, photos)), len(plan) * len(photos))))
    quick = folded(backbone.image_tower, backbone.image_px)
    bundle = trained(name, photos, work, answer_views=Settings().features.answer_views)
    normalised = backbone.preprocessing.normalised(pixels)
    works = {
        "plain": _bare(backbone.image_tower, normalised),
        "folded": _bare(quick or backbone.image_tower, normalised),
        "at_once": _bare_at_once(quick or backbone.image_tower, normalised, compute),
    }
    works["stage"] = _stage(backbone, photos, plan, compute)
    works["folder"] = _folder_run(bundle, photos)
    a_turn = dict.fromkeys(works, len(pixels)) | {"folder": Settings().features.answer_views * len(photos)}
    for first in works.values():
        first()
    turns: dict[str, list[Took]] = {kind: [] for kind in works}
    for _ in range(times):
        for kind, one in works.items():
            turns[kind].append(timed(one))
    middle = {
        kind: Took(
            clock=median(took.clock for took in taken) / a_turn[kind],
            own=median(took.own for took in taken) / a_turn[kind],
        )
        for kind, taken in turns.items()
    }
    return Measured(backbone=Path(name).name, **middle)


def _bare(tower: torch.nn.Module, pixels: torch.Tensor) -> Callable[[], None]:
    """The tower and nothing else, in the step it is quickest with."""

    def look(step: int, views: torch.Tensor) -> None:
        with torch.inference_mode():
            for part in torch.split(views, step):
                tower(part)

    some = pixels[: max(_STEPS)]
    look(_STEPS[0], some)
    best = min(_STEPS, key=lambda step: min(timed(lambda: look(step, some)).clock for _ in range(3)))
    return lambda: look(best, pixels)


def _bare_at_once(tower: torch.nn.Module, pixels: torch.Tensor, compute: Compute) -> Callable[[], None]:
    """The same with each core at a step of its own."""
    parts = torch.split(pixels, compute.views_a_step(pixels.shape[-1]))
    threads = torch.get_num_threads()

    def look(part: torch.Tensor) -> None:
        with torch.inference_mode():
            tower(part)

    def run() -> None:
        torch.set_num_threads(1)
        try:
            with ThreadPoolExecutor(threads) as workers:
                list(workers.map(look, parts))
        finally:
            torch.set_num_threads(threads)

    return run


def _stage(backbone: Backbone, photos: Sequence[Path], plan: tuple[View, ...], compute: Compute) -> Callable[[], None]:
    """What a training does, with nothing of these photos in the cache."""
    read = [_as_read(path) for path in photos]
    turns = count()

    def stage() -> None:
        # Another mark each time: nothing is found in the cache.
        backbone.fingerprint = fingerprint("benchmark", next(turns), perf_counter())
        for _ in extract_views(backbone, read, plan, compute, CancelToken()):
            pass

    return stage


def _folder_run(bundle: Path, photos: Sequence[Path]) -> Callable[[], None]:
    """What `uproto predict` does once it has read the classifier."""
    kept = KeptModels()

    def run() -> None:
        for _ in predict(PredictJob(bundle=bundle, photos=tuple(photos)), kept, CancelToken()):
            pass

    return run


def _pixels(backbone: Backbone, photos: Sequence[Path]) -> list[torch.Tensor]:
    """(1, 3, H, W) uint8 each, of real photos."""
    made = [decode(path, backbone.prepare, backbone.image_px).pixels for path in photos]
    return [pixels[None] for pixels in made if pixels is not None]


def _as_read(path: Path) -> ReadPhoto:
    """What the scan would know of it; the stage looks at path and content alone."""
    state = path.stat()
    record = PhotoRecord(path=path, relative=path.name, class_name="", size=state.st_size, mtime_ns=state.st_mtime_ns)
    return ReadPhoto(
        record=record, sha256=file_sha256(path), perceptual=0, width=1, height=1, brightness=0.0, sharpness=0.0
    )


def trained(name: str, photos: Sequence[Path], work: Path, *, answer_views: int) -> Path:
    """A classifier of a few photos: what it answers does not matter here."""
    source, run = work / "photos", work / "run"
    for place, path in enumerate(photos[: _TRAINED_CLASSES * _TRAINED_PHOTOS]):
        folder = source / f"Class {place % _TRAINED_CLASSES}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{place}{path.suffix}").symlink_to(path)
    settings = with_values(Settings(), _BRIEF | {"features.answer_views": str(answer_views)})
    for _ in LocalEngine().run(TrainJob(source=source, out=run, backbone=name, settings=settings), CancelToken()):
        pass
    return RunPaths(run).bundle


def memory(name: str, photos: Sequence[Path], counts: Sequence[int], work: Path) -> list[Memory]:
    """Folder runs by the command itself, one view a photo, of links to the photos."""
    bundle = trained(name, photos, work, answer_views=1)
    rows = []
    for many in counts:
        folder = work / f"{many} photos"
        folder.mkdir()
        for place, path in enumerate(islice(cycle(photos), many)):
            (folder / f"{place:06}{path.suffix}").symlink_to(path)
        command = [
            sys.executable,
            "-c",
            _START,
            "predict",
            str(bundle),
            str(folder),
            "--out",
            str(work / f"{many}.csv"),
        ]
        home = work / f"home {many}"
        home.mkdir()
        seconds, own, megabytes, _ = measured(command, home)
        rows.append(Memory(photos=many, megabytes=megabytes, seconds=seconds, own_seconds=own))
    return rows


def some_photos(folder: Path, many: int) -> list[Path]:
    """Photos from all over a folder, in a fixed order."""
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _ENDS)
    if not found:
        raise SystemExit(f"no photos in {folder}")
    return [found[round(place)] for place in np.linspace(0, len(found) - 1, min(many, len(found)))]


def table(rows: Sequence[Measured], folder_runs: Sequence[Memory]) -> str:
    """The rows as they stand on the page."""
    lines = [
        f"{page.measured_today()}, {os.cpu_count()} cores "
        f"({platform.machine()}), torch {torch.__version__} with "
        f"{torch.get_num_threads()} threads; load average {os.getloadavg()[1]:.1f}. Limit of the shares: {LIMIT}.",
        "",
        "| model | what | clock, a view | processor, a view | of the plain pass, clock | processor "
        "| of the pass at once, clock | processor |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for row in rows:
        for what, words in _WORDS.items():
            took = getattr(row, what)
            assert isinstance(took, Took)
            lines.append(
                f"| {row.backbone} | {words} | {1000 * took.clock:.2f} ms | {1000 * took.own:.2f} ms "
                f"| {took.clock / row.plain.clock:.2f} | {took.own / row.plain.own:.2f} "
                f"| {took.clock / row.at_once.clock:.2f} | {took.own / row.at_once.own:.2f} |"
            )
    if folder_runs:
        lines += ["", "| folder run, one view | largest memory | clock | processor |", "| --- | --- | --- | --- |"]
        lines += [
            f"| {run.photos:,} photos | {run.megabytes:.0f} MiB | {run.seconds:.0f} s | {run.own_seconds:.0f} s |"
            for run in folder_runs
        ]
    return "\n".join(lines)


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True, help="a folder of real photos")
    parser.add_argument("--backbone", nargs="+", default=["built-in"], help="names, or folders in open_clip's form")
    parser.add_argument("--count", type=int, default=64, help="photos a turn")
    parser.add_argument("--times", type=int, default=5, help="turns")
    parser.add_argument("--threads", type=int, help="of torch; by default one a core")
    parser.add_argument("--memory", action="store_true", help="folder runs of 1,000 and 10,000 photos too")
    parser.add_argument("--page", action="store_true", help="put the table into docs/performance.md")
    asked = parser.parse_args()
    if "OMP_WAIT_POLICY" not in os.environ:
        # Read by torch as it is loaded, which it is by now.
        wait_asleep()
        os.execv(sys.executable, [sys.executable, "-m", "benchmarks.features", *sys.argv[1:]])  # noqa: S606
    if asked.threads:
        torch.set_num_threads(asked.threads)
    photos = some_photos(asked.photos.absolute(), asked.count)
    rows, runs = [], []
    with TemporaryDirectory() as place:
        os.environ["XDG_CACHE_HOME"] = f"{place}/cache"
        for number, name in enumerate(asked.backbone):
            rows.append(measure(name, photos, asked.times, Path(place) / str(number)))
        if asked.memory:
            runs = memory(asked.backbone[0], photos, FOLDER_RUNS, Path(place) / "memory")
    print(table(rows, runs))
    if asked.page:
        page.put("benchmarks.features", table(rows, runs))


if __name__ == "__main__":
    main()
