"""Figures on real folders beside the ordinary classifier and names alone, on the same photos and features.

    python -m benchmarks.results --data NAME=FOLDER … --backbone NAME=BACKBONE … --seeds 3 --work DIR

writes docs/results.md. The folders are given on the command line: the program does not know them.
"""

import argparse
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.evaluation.report import groups_in_words, share_in_words
from uproto_core.events import RunEnded
from uproto_core.figures import ExamFigures, GeometryPair, Metrics, Ranged
from uproto_core.jobs import TrainJob
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_metrics, read_run

PAGE = Path(__file__).resolve().parents[1] / "docs" / "results.md"

_REST = "## What the checks find"

_MEASURES = {
    "balanced_accuracy": "all classes equal",
    "few": "rare",
    "medium": "middle",
    "many": "common",
    "accuracy": "plain accuracy",
}
_SPACES = {"raw": "as seen", "centred": "centred", "whitened": "evened out", "matched": "after stage 1"}
_WAYS = {"uproto": "**uproto**", "linear": "ordinary classifier", "zero-shot": "names alone"}


_HEAD = """\
# Results on real folders

Exam photos, {seeds} seeds, mean ± standard deviation over the seeds in percent. uproto's settings are the
defaults (`quick`), the same everywhere. The ordinary classifier is a linear probe on the same features, its
strength chosen on practice photos; *names alone* compares photos with the texts of the classes and learns
nothing. Where a folder brings its own exam, seeds change the start of the training alone, so their spread
says nothing about other photos: the likely range of one run does. Where it brings none, each seed draws
another exam from all photos; tails that the defaults were chosen on (docs/decisions) were drawn from them
too, so the fair exam here is that of grocery-lt, which no choice has seen.

Made by `python -m benchmarks.results --data … --backbone … --seeds … --work …`. The models: `built-in` comes with the
program; `mobilenetv2-lit` is a MobileNetV2 trained on ImageNet with a small text tower, an example of a larger one that
still runs on any computer.
"""


@dataclass(frozen=True)
class Case:
    """One folder with one backbone."""

    data: str
    source: Path
    backbone_name: str
    backbone: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Train every case with every seed, and write the page."""
    options = _options(arguments)
    cases = [
        Case(data, Path(source), name, backbone)
        for data, source in map(_pair, options.data)
        for name, backbone in map(_pair, options.backbone)
    ]
    engine = LocalEngine()
    sections = [_HEAD.format(seeds=options.seeds)]
    for case in cases:
        runs = [options.work / f"{case.data}-{case.backbone_name}-{seed}" for seed in range(options.seeds)]
        figures = [_train(engine, case, run, seed) for seed, run in enumerate(runs)]
        sections.append(_section(case, runs[0], figures))
        PAGE.write_text("\n".join([*sections, _rest_of_the_page()]), encoding="utf-8")
    return 0


def _rest_of_the_page() -> str:
    """What others measure, after the figures: kept as it is."""
    _, mark, rest = PAGE.read_text(encoding="utf-8").partition(_REST)
    return mark + rest


def _train(engine: LocalEngine, case: Case, run: Path, seed: int) -> Metrics:
    if RunPaths(run).metrics.is_file():
        return read_metrics(RunPaths(run))
    job = TrainJob(source=case.source, out=run, backbone=case.backbone, seed=seed, is_resumed=True)
    for event in engine.run(job, CancelToken()):
        if isinstance(event, RunEnded):
            sys.stderr.write(f"{run.name}: {share_in_words(_exam(event.metrics).balanced_accuracy)}\n")
            return event.metrics
    raise AssertionError("a training ends with its figures or an error")


def _exam(metrics: Metrics) -> ExamFigures:
    assert metrics.exam is not None, "the folders given have exam photos"
    return metrics.exam


def _section(case: Case, run: Path, figures: Sequence[Metrics]) -> str:
    document, first = read_run(RunPaths(run)), figures[0]
    exam = _exam(first)
    lines = [
        f"## {case.data}, {case.backbone_name}",
        "",
        f"{document.photos} photos of {len(document.class_names)} classes, {exam.n} in the exam. "
        f"{groups_in_words(first.groups)}",
        "",
        "| | " + " | ".join(_MEASURES.values()) + " |",
        "| --- |" + " --- |" * len(_MEASURES),
    ]
    for way, words in _WAYS.items():
        found = [_exam(metrics) if way == "uproto" else metrics.rivals[way] for metrics in figures]
        cells = [_mean(found, measure) for measure in _MEASURES]
        lines.append(f"| {words} | " + " | ".join(cells) + " |")
    rare = f"rare {share_in_words(exam.few)} of {exam.few.n} photos" if exam.few.n else "no groups"
    lines += [
        "",
        f"Likely ranges of the first run: all classes {share_in_words(exam.balanced_accuracy)} of {exam.n} photos; "
        f"{rare}.",
    ]
    if exam.answered is not None:
        lines.append(
            f'With "not sure" on, it answers {share_in_words(exam.answered.share)} of the photos and is right on '
            f"{share_in_words(exam.answered.right)} of those."
        )
    lines += _geometry(first.geometry)
    lines.append("")
    return "\n".join(lines)


def _geometry(geometry: GeometryPair) -> list[str]:
    """How classes lie on the way through stage 1, in the first run; nothing where it has no groups."""
    spaces = {words: geometry.photos[name] for name, words in _SPACES.items() if name in geometry.photos}
    if geometry.prototypes is not None:
        spaces["anchors"] = geometry.prototypes
    if all(found.head_tail.value is None for found in spaces.values()):
        return []
    place = "after" if geometry.used == "matched" else "before"
    lines = [
        "",
        f"Distances of classes on the {geometry.measured_on} photos of the first run: 1 is a right angle; ratios are "
        f"to rare-rare, and 1 is even; 95 % ranges over classes. The classifier looks at photos {place} stage 1.",
        "",
        "| | common-common | common-rare | rare-rare | common-rare ratio | common-common ratio | to the own anchor |",
        "| --- |" + " --- |" * 6,
    ]
    for words, found in spaces.items():
        distances = (found.head_head, found.head_tail, found.tail_tail, found.head_tail_ratio, found.head_head_ratio)
        own = None if found.own_anchor is None else found.own_anchor.all_classes
        cells = [*map(_ranged, distances), "" if own is None else f"{1 - own:.2f}"]
        lines.append(f"| {words} | " + " | ".join(cells) + " |")
    return lines


def _ranged(figure: Ranged) -> str:
    if figure.value is None:
        return "n/a"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.2f}"
    return f"{figure.value:.2f} ({figure.low:.2f}-{figure.high:.2f})"


def _mean(found: Sequence[ExamFigures], measure: str) -> str:
    values = [getattr(figures, measure).value for figures in found]
    shares = [100 * value for value in values if value is not None]
    if not shares:
        return "n/a"
    spread = statistics.stdev(shares) if len(shares) > 1 else 0.0
    return f"{statistics.mean(shares):.1f} ± {spread:.1f}"


def _pair(entry: str) -> tuple[str, str]:
    name, _, value = entry.partition("=")
    return name, value or name


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.results", description=__doc__)
    parser.add_argument("--data", nargs="+", required=True, metavar="NAME=FOLDER")
    parser.add_argument("--backbone", nargs="+", default=["built-in"], metavar="NAME=BACKBONE")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--work", type=Path, required=True, help="folder for the runs; finished ones are not repeated")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
