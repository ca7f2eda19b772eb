"""Trainings and what they left: documents, tables, tensors, answers."""

import io
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from benchmarks.fuzz.made import trained
from benchmarks.fuzz.target import Target
from uproto_core.cli.tables import print_figures, print_geometry, print_least_found, print_mix_ups
from uproto_core.errors import UprotoError
from uproto_core.events import PhotoAnswer, TopClass, from_json_line
from uproto_core.pipeline.finished import job_of_run
from uproto_core.prediction.neighbours import find_neighbours
from uproto_core.store.advice import read_advice
from uproto_core.store.answers import AnswerLog, read_answers, write_answer_table
from uproto_core.store.balance import read_balance_exam
from uproto_core.store.comparisons import read_comparison
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.runs import (
    read_exam_photos,
    read_lean,
    read_metrics,
    read_predictions,
    read_run,
    read_similar,
    read_split,
)
from uproto_core.store.sphere import read_sphere
from uproto_core.store.tensors import TensorsDamagedError, read_tensors
from uproto_core.store.texts import read_sentences
from uproto_core.tuning.progress import Progress, RoundsDone, read_progress

_DOCUMENTS = ("run_json", "metrics", "lean", "predictions", "split", "similar", "texts")


def _each(*readers: Callable[[], object]) -> None:
    """Every reader, also those behind one that refused; the first refusal is the input's."""
    refused: UprotoError | None = None
    for read in readers:
        try:
            read()
        except UprotoError as error:
            refused = refused or error
    if refused is not None:
        raise refused


def _figures(run: RunPaths) -> None:
    metrics = read_metrics(run)
    console = Console(file=io.StringIO(), width=100)
    for figures in (metrics.exam, metrics.validation):
        if figures is not None:
            print_figures(console, figures, metrics.rivals, metrics.groups, title="Exam")
            print_least_found(console, figures)
            print_mix_ups(console, figures)
    print_geometry(console, metrics.geometry)


def run(place: Path) -> Target:
    """Documents and tables of a training, with the tables of figures that a terminal gets."""
    whole = RunPaths(trained(place))
    files = {path.name: path.read_bytes() for name in _DOCUMENTS if (path := getattr(whole, name)).exists()}

    def read(folder: Path) -> None:
        paths = RunPaths(folder)
        _each(
            lambda: read_run(paths),
            lambda: job_of_run(paths),
            lambda: _figures(paths),
            lambda: read_lean(paths),
            lambda: read_predictions(paths),
            lambda: read_split(paths),
            lambda: read_exam_photos(paths),
            lambda: read_similar(paths),
            lambda: read_sentences(paths.texts),
            lambda: read_advice(paths),
            lambda: read_balance_exam(paths, None),
            lambda: read_comparison(paths.comparison),
        )

    return Target(files=files, read=read)


def run_tensors(place: Path) -> Target:
    """The sphere, photos alike, a checkpoint and the progress of a tower's training."""
    whole = RunPaths(trained(place))
    progress = place / "tuning.part.safetensors"
    tensors = read_tensors(whole.artefact("classifier"))
    Progress(done=RoundsDone(fingerprint="a", photos_a_part=4), now=tensors).write(progress)
    neighbours = whole.artefact("neighbours")
    kept = {path: path.read_bytes() for path in (whole.sphere, neighbours, whole.artefact("classifier"))}
    files = {path.relative_to(whole.root).as_posix(): contents for path, contents in kept.items()}
    files["checkpoints/tuning.part.safetensors"] = progress.read_bytes()
    classes, dim = 5, read_tensors(neighbours)["features"].shape[1]

    def read(folder: Path) -> None:
        paths = RunPaths(folder)
        _each(
            lambda: read_sphere(paths),
            lambda: find_neighbours(BundlePaths(paths.bundle), place, classes=classes, dim=dim),
            lambda: read_progress(paths.part("tuning"), "a"),
            lambda: _checkpoint(paths),
        )

    return Target(files=files, read=read, most_mb=512)


def _checkpoint(paths: RunPaths) -> None:
    try:
        read_tensors(paths.artefact("classifier"))
    except TensorsDamagedError:
        return


def answers(place: Path) -> Target:
    """A log of answers that is gone on with, and the events of a training."""
    log = AnswerLog(place / "log.jsonl", "abc")
    top = (TopClass(class_name="Fox", confidence=0.9), TopClass(class_name="=Owl", confidence=0.1))
    for number in range(4):
        log.add(PhotoAnswer(path=Path(f"/a/{number}.jpg"), answer="Fox", top=top, error=None))
    events = trained(place) / "events.jsonl"
    from_json_line(events.read_text(encoding="utf-8").splitlines()[0])

    def read(folder: Path) -> None:
        again = AnswerLog(folder / "log.jsonl", "abc")
        write_answer_table(folder / "table.csv", again.answers())
        write_answer_table(folder / "table.xlsx", read_answers(folder / "log.jsonl"))
        again.add(PhotoAnswer(path=Path("/a/9.jpg"), answer=None, top=(), error=None))

    return Target(files={"log.jsonl": log.path.read_bytes()}, read=read, is_changed_by_reading=True)
