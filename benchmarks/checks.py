"""How many labels that were moved on purpose a check finds, and how many it tells of where none was moved.

    python -m benchmarks.checks --data NAME=FOLDER … [--backbone built-in] [--share 0.05] [--seeds 3] [--page]

A share of the photos is filed under another class, in memory alone: under any other class, or under one of those few (a
twentieth of all, two at least) whose photos look most alike. Photos of a given exam take no part. `--page` puts the
table into docs/results.md.
"""

import argparse
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.checks.doubts import Contradicted, by_confident_learning, wrong_class
from uproto_core.checks.look import Look, look_at
from uproto_core.checks.second_opinion import second_opinions
from uproto_core.jobs import CheckJob
from uproto_core.photos.hashes import read_photos
from uproto_core.photos.records import PhotoTable, ReadPhoto
from uproto_core.photos.scan import scan_source
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.look_inside import features_of

PAGE = Path(__file__).resolve().parents[1] / "docs" / "results.md"
_BEGIN, _END = "<!-- made by benchmarks.checks -->", "<!-- end -->"
_FIRST = (20, 40)
_LOOK_ALIKES = 20

Ended = TypeVar("Ended")
Moves = Callable[[NDArray[np.int64], NDArray[np.float32], np.random.Generator], NDArray[np.int64]]


@dataclass(frozen=True)
class Folder:
    """A folder's photos without its exam, and what the model sees in them."""

    name: str
    table: PhotoTable
    photos: tuple[ReadPhoto, ...]
    features: NDArray[np.float32]
    names: tuple[str, ...]

    @property
    def labels(self) -> NDArray[np.int64]:
        """(N,) places of the classes in their names."""
        return np.array([self.names.index(photo.record.class_name) for photo in self.photos])

    def filed(self, labels: NDArray[np.int64]) -> Look:
        """The photos under other labels."""
        photos = [
            replace(photo, record=replace(photo.record, class_name=self.names[label]))
            for photo, label in zip(self.photos, labels.tolist(), strict=True)
        ]
        table = replace(self.table, photos=tuple(photo.record for photo in photos))
        return look_at(table, photos, (), CancelToken())


def main() -> int:
    """Measure and print, or write the page."""
    asked = _arguments()
    lines = [
        f"| folder | {asked.share:.0%} moved | signs | told of | "
        + " | ".join(f"of the first {n}" for n in _FIRST)
        + " | precision | recall |",
        "| --- " * (6 + len(_FIRST)) + "|",
    ]
    models = KeptModels()
    for entry in asked.data:
        name, _, place = entry.partition("=")
        folder = _folder(name, Path(place), asked.backbone, models)
        lines += _rows(folder, asked.share, asked.seeds)
    text = "\n".join(lines)
    print(text)
    if asked.page:
        page = PAGE.read_text(encoding="utf-8")
        before, _, rest = page.partition(_BEGIN)
        PAGE.write_text(f"{before}{_BEGIN}\n{text}\n{_END}{rest.partition(_END)[2]}", encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", nargs="+", required=True, metavar="NAME=FOLDER")
    parser.add_argument("--backbone", default="built-in")
    parser.add_argument("--share", type=float, default=0.05)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--page", action="store_true", help=f"write the section of {PAGE.name}")
    return parser.parse_args()


def _folder(name: str, source: Path, backbone: str, models: KeptModels) -> Folder:
    cancel = CancelToken()
    table = _ended(scan_source(source, cancel))
    read = _ended(read_photos(table, cancel))
    photos = tuple(photo for photo in read if photo.record.split != "test")
    look = look_at(replace(table, photos=tuple(photo.record for photo in photos)), photos, (), cancel)
    features = _ended(features_of(look, CheckJob(source=source, backbone=backbone), models, cancel))
    return Folder(name=name, table=table, photos=photos, features=features, names=look.class_names)


def _ended(work: Generator[object, None, Ended]) -> Ended:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def _rows(folder: Folder, share: float, seeds: int) -> Iterator[str]:
    yield from _unmoved(folder)
    for said, moves in (("to any class", _anywhere), ("to a look-alike", _to_a_look_alike)):
        found: dict[str, list[list[float]]] = {}
        for seed in range(seeds):
            draw = np.random.default_rng(seed)
            labels = folder.labels
            chosen = draw.choice(len(labels), round(share * len(labels)), replace=False)
            moved = labels.copy()
            moved[chosen] = moves(labels, folder.features, draw)[chosen]
            look = folder.filed(moved)
            planted = {folder.photos[place].record.path for place in chosen.tolist()}
            for signs, told in _told(look, folder.features):
                hits = np.array([path in planted for path in told])
                found.setdefault(signs, []).append(
                    [len(told), *(hits[:n].sum() for n in _FIRST), hits.mean(), hits.sum() / len(planted)]
                )
        for signs, rounds in found.items():
            told, *first, precision, recall = np.mean(rounds, axis=0)
            counts = " | ".join(f"{count:.1f}" for count in first)
            yield f"| {folder.name} | {said} | {signs} | {told:.0f} | {counts} | {precision:.0%} | {recall:.0%} |"


def _unmoved(folder: Folder) -> Iterator[str]:
    for signs, told in _told(folder.filed(folder.labels), folder.features):
        if "alone" not in signs:
            yield f"| {folder.name} | none | {signs} | {len(told)} of {len(folder.photos)}" + " | " * (3 + len(_FIRST))


def _told(look: Look, features: NDArray[np.float32]) -> Iterator[tuple[str, Sequence[Path]]]:
    """What is told of, the most doubtful first, by three ways to judge the same answers."""
    ways: dict[str, Contradicted] = {"without confident learning": _any_label, "all": by_confident_learning}
    for signs, contradicted in ways.items():
        finding = wrong_class(look, features, frozenset(), CancelToken(), contradicted=contradicted)
        yield signs, [doubt.path for doubt in finding.doubts]
    yield "confident learning alone", _by_confident_learning_alone(look, features)


def _any_label(labels: NDArray[np.int64], _: NDArray[np.float32]) -> NDArray[np.bool_]:
    return np.ones(len(labels), dtype=bool)


def _by_confident_learning_alone(look: Look, features: NDArray[np.float32]) -> list[Path]:
    from cleanlab.rank import get_label_quality_scores  # noqa: PLC0415

    names = look.class_names
    labels = np.array([names.index(photo.record.class_name) for photo in look.photos])
    opinions = second_opinions(features, labels, look.together, len(names), CancelToken())
    asked = np.flatnonzero(opinions.is_asked)
    answers = opinions.probabilities[asked].astype(np.float64)
    issues = by_confident_learning(labels[asked], opinions.probabilities[asked])
    scores = get_label_quality_scores(labels[asked], answers, method="normalized_margin")
    return [look.photos[asked[at]].record.path for at in np.argsort(scores, kind="stable") if issues[at]]


def _anywhere(labels: NDArray[np.int64], _: NDArray[np.float32], draw: np.random.Generator) -> NDArray[np.int64]:
    classes = int(labels.max()) + 1
    return (labels + draw.integers(1, classes, len(labels))) % classes


def _to_a_look_alike(
    labels: NDArray[np.int64], features: NDArray[np.float32], draw: np.random.Generator
) -> NDArray[np.int64]:
    classes = int(labels.max()) + 1
    means = np.stack([features[labels == label].mean(axis=0) for label in range(classes)])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    likeness = means @ means.T - 2 * np.eye(classes)
    nearest = np.argsort(-likeness, axis=1)[:, : max(2, classes // _LOOK_ALIKES)]
    return nearest[labels, draw.integers(0, nearest.shape[1], len(labels))]


if __name__ == "__main__":
    raise SystemExit(main())
