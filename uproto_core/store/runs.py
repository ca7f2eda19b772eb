"""The files of a run, written by the path and read by everyone else: the window, the command line, other programs."""

import csv
import io
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import ValidationError

from uproto_core.errors import RunUnusableError
from uproto_core.figures import Document, LeanCurve, Metrics
from uproto_core.store.atomic import write_text
from uproto_core.store.cells import plain_text, write_rows
from uproto_core.store.paths import RunPaths


class RunDocument(Document):
    """`run.json`: what made the run."""

    format: Literal[1] = 1
    job: dict[str, object]
    """The job as JSON."""
    fingerprint: str
    """Of the job's source, texts, settings, backbone and seed: a resumed run must match it."""
    backbone: str
    backbone_is_built_in: bool
    device: str
    versions: dict[str, str]
    started: str
    """ISO 8601, UTC."""
    ended: str | None = None
    photos: int = 0
    class_names: tuple[str, ...] = ()
    tower: Literal["frozen", "tuned"] = "frozen"
    """Which image tower the classifier uses: the model's own, or the one trained on these photos."""


class Prediction(Document):
    """One row of `predictions.csv`: the answer for one exam photo."""

    path: str
    """Below the source."""
    class_name: str
    answer: str
    """The likeliest class, also when not sure."""
    is_sure: bool
    confidence: float
    second: str = ""
    second_confidence: float = 0.0
    third: str = ""
    third_confidence: float = 0.0
    ordinary: str = ""
    """What the ordinary classifier (a linear probe on the same features) says."""
    ordinary_confidence: float = 0.0


class SplitRow(Document):
    """One row of `split.csv`."""

    path: str
    class_name: str
    split: Literal["train", "val", "test", "left-out"]
    fold: int = -1
    """Practice round in which a training photo is left out; -1 is never."""
    group: str = ""
    """Photos of one group stand on one side."""
    sha256: str = ""
    reason: str = ""
    """Why a photo is left out."""
    why: str = ""
    """What ties the photos of the group, such as "burst"."""


class SimilarRow(Document):
    """One row of `similar.csv`: a training photo that a mistaken exam photo looks most like, of one of two classes."""

    path: str
    """The exam photo, below the source."""
    class_name: str
    """Of the training photo: the class that the exam photo is filed under, or the other one it was taken for."""
    similar: str
    """The training photo, below the source."""
    cosine: float


Row = TypeVar("Row", bound=Document)


def _read(path: Path, run: RunPaths) -> str:
    try:
        # Line ends as they are: one may stand in a name.
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunUnusableError(path=run.root, because=f"{path.name} is missing or cannot be read") from error


def read_run(run: RunPaths) -> RunDocument:
    """What made the run.

    Raises:
        RunUnusableError: it is missing or damaged.
    """
    try:
        return RunDocument.model_validate_json(_read(run.run_json, run))
    except ValidationError as error:
        raise RunUnusableError(path=run.root, because=f"{run.run_json.name} is damaged") from error


def write_run(run: RunPaths, document: RunDocument) -> None:
    """Write what made the run."""
    write_text(run.run_json, document.model_dump_json(indent=1))


def read_metrics(run: RunPaths) -> Metrics:
    """The figures of a finished run.

    Raises:
        RunUnusableError: the run is not finished, or its figures are damaged.
    """
    try:
        return Metrics.model_validate_json(_read(run.metrics, run))
    except ValidationError as error:
        raise RunUnusableError(path=run.root, because=f"{run.metrics.name} is damaged") from error


def write_metrics(run: RunPaths, metrics: Metrics) -> None:
    """Write the figures, in the contract's names."""
    write_text(run.metrics, metrics.model_dump_json(indent=1, by_alias=True))


def read_lean(run: RunPaths) -> LeanCurve:
    """What the slider between rare and common does to practice photos.

    Raises:
        RunUnusableError: it is missing, as in runs of older versions, or damaged.
    """
    try:
        return LeanCurve.model_validate_json(_read(run.lean, run))
    except ValidationError as error:
        raise RunUnusableError(path=run.root, because=f"{run.lean.name} is damaged") from error


def _write_table(path: Path, rows: Iterable[Row], kind: type[Row]) -> None:
    text = io.StringIO(newline="")
    write_rows(text, chain([list(kind.model_fields)], (tuple(row.model_dump(mode="json").values()) for row in rows)))
    write_text(path, text.getvalue())


def _read_table(path: Path, run: RunPaths, kind: type[Row]) -> tuple[Row, ...]:
    table = csv.DictReader(io.StringIO(_read(path, run), newline=""), restkey="")
    needed = {name for name, field in kind.model_fields.items() if field.is_required()}
    try:
        # An emptied file is damaged; a table without rows still has its header.
        if not needed <= set(table.fieldnames or ()):
            raise RunUnusableError(path=run.root, because=f"{path.name} is damaged")
        return tuple(kind.model_validate(_plain(row)) for row in table)
    except (csv.Error, ValidationError) as error:
        raise RunUnusableError(path=run.root, because=f"{path.name} is damaged") from error


def _plain(row: dict[str, str | None]) -> dict[str, str | None]:
    """A row of a table without what keeps spreadsheets from running it; a cut one has cells that are None."""
    return {name: plain_text(cell) if isinstance(cell, str) else cell for name, cell in row.items()}


def write_predictions(run: RunPaths, rows: Iterable[Prediction]) -> None:
    """Write the answers for the exam photos."""
    _write_table(run.predictions, rows, Prediction)


def read_predictions(run: RunPaths) -> tuple[Prediction, ...]:
    """The answers for the exam photos.

    Raises:
        RunUnusableError: the table is missing or damaged.
    """
    return _read_table(run.predictions, run, Prediction)


def write_similar(run: RunPaths, rows: Iterable[SimilarRow]) -> None:
    """Write which training photos mistaken exam photos look most like."""
    _write_table(run.similar, rows, SimilarRow)


def read_similar(run: RunPaths) -> tuple[SimilarRow, ...]:
    """Which training photos mistaken exam photos look most like, the most similar of a class first.

    Raises:
        RunUnusableError: the table is missing, as in runs of older versions, or damaged.
    """
    return _read_table(run.similar, run, SimilarRow)


def write_split(run: RunPaths, rows: Iterable[SplitRow]) -> None:
    """Write which photo is for what."""
    _write_table(run.split, rows, SplitRow)


def read_exam_photos(run: RunPaths) -> frozenset[str]:
    """The exam photos by their content, or by their path where that was not read; rows are not checked further.

    Raises:
        RunUnusableError: the table is missing or damaged.
    """
    rows = csv.DictReader(io.StringIO(_read(run.split, run), newline=""))
    try:
        return frozenset(row["sha256"] or plain_text(row["path"]) for row in rows if row["split"] == "test")
    except (csv.Error, KeyError) as error:
        raise RunUnusableError(path=run.root, because=f"{run.split.name} is damaged") from error


def read_split(run: RunPaths) -> tuple[SplitRow, ...]:
    """Which photo is for what.

    Raises:
        RunUnusableError: the table is missing or damaged.
    """
    return _read_table(run.split, run, SplitRow)
