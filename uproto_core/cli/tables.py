"""Figures as tables for people: every accuracy with its count and its likely range."""

from collections.abc import Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from uproto_core.cli.words import GROUP_WORDS
from uproto_core.evaluation.report import groups_in_words, share_in_words
from uproto_core.figures import (
    Accuracy,
    ClassCount,
    ClassGeometry,
    ClassLevels,
    ExamFigures,
    GeometryPair,
    GroupRule,
    Ranged,
    ScanSummary,
)

_NAMES = {"linear": "ordinary", "zero-shot": "names alone"}
_CLASSES_SHOWN = 10
_MIX_UPS_SHOWN = 20
_FOLDERS_SHOWN = 5
_SPACES = {"raw": "as seen", "centred": "centred", "whitened": "evened out", "matched": "stage 1"}
_DISTANCES = {
    "head_head": "common-common",
    "head_tail": "common-rare",
    "tail_tail": "rare-rare",
    "head_tail_ratio": "common-rare ratio",
    "head_head_ratio": "common-common ratio",
}


def print_figures(
    console: Console, figures: ExamFigures, rivals: Mapping[str, ExamFigures], rule: GroupRule, *, title: str
) -> None:
    """The figures of an exam beside those of the rivals on the same photos."""
    table = _titled(title)
    table.add_column("found", no_wrap=True)
    columns = {"this one": figures} | {_NAMES.get(name, name): found for name, found in rivals.items()}
    for name in (*columns, "photos"):
        table.add_column(name, justify="right", no_wrap=True)
    rows = {"all classes equal": "balanced_accuracy"}
    if rule.kind != "even":
        rows |= {GROUP_WORDS[group]: group for group in ("few", "medium", "many")}
    rows |= {"plain accuracy": "accuracy", "worst tenth": "worst_tenth", "in five guesses": "top5"}
    for words, field in rows.items():
        measured: list[Accuracy | None] = [getattr(found, field) for found in columns.values()]
        # Runs of earlier versions lack some, and of few classes five guesses say nothing.
        if measured[0] is not None:
            table.add_row(words, *("" if one is None else share_in_words(one) for one in measured), str(measured[0].n))
    console.print(table)
    console.print(groups_in_words(rule), markup=False, soft_wrap=True)
    if figures.answered is not None:
        share, right = figures.answered.share, figures.answered.right
        console.print(
            f"It answers {share_in_words(share)} of {share.n} photos, and says not sure to the rest. "
            f"Right among the answers: {share_in_words(right)}.",
            markup=False,
            soft_wrap=True,
        )
    if figures.ece is not None and figures.balanced_ece is not None:
        console.print(
            f"How sure it says it is lies {100 * figures.ece:.0f} points from how often it is right, and "
            f"{100 * figures.balanced_ece:.0f} with all classes equal.",
            markup=False,
            soft_wrap=True,
        )


def print_least_found(console: Console, figures: ExamFigures) -> None:
    """The classes that are found least, with counts."""
    measured = [entry for entry in figures.per_class if entry.n]
    rows = sorted(measured, key=lambda entry: (entry.correct / entry.n, -entry.n, entry.class_name))[:_CLASSES_SHOWN]
    table = _titled("Classes, least found first")
    for name in ("class", "group"):
        table.add_column(name)
    for name in ("training photos", "found in the exam"):
        table.add_column(name, justify="right")
    for entry in rows:
        found = f"{entry.correct} of {entry.n}"
        table.add_row(Text(entry.class_name), GROUP_WORDS[entry.group], str(entry.train_n), found)
    console.print(table)
    if len(measured) > len(rows):
        console.print(f"… and {len(measured) - len(rows)} more classes.", markup=False)


def print_mix_ups(console: Console, figures: ExamFigures) -> None:
    """The pairs that are mixed up most, and the figures that sum all classes up in one number."""
    if figures.mix_ups:
        table = _titled("Mixed up most")
        table.add_column("class")
        table.add_column("taken for")
        table.add_column("photos", justify="right")
        for pair in figures.mix_ups[:_MIX_UPS_SHOWN]:
            table.add_row(Text(pair.class_name), Text(pair.answer), f"{pair.n} of {pair.of}")
        console.print(table)
        if len(figures.mix_ups) > _MIX_UPS_SHOWN:
            console.print(f"… and {len(figures.mix_ups) - _MIX_UPS_SHOWN} more pairs.", markup=False)
    if figures.macro_f1 is not None and figures.harmonic_mean is not None:
        console.print(
            f"Macro-F1 {figures.macro_f1:.3f}; harmonic mean of the classes, none below 0.01: "
            f"{figures.harmonic_mean:.3f}.",
            markup=False,
            soft_wrap=True,
        )


def print_geometry(console: Console, geometry: GeometryPair) -> None:
    """How far classes lie apart, before and after stage 1; nothing for runs that did not measure it."""
    columns = {words: geometry.photos[name] for name, words in _SPACES.items() if name in geometry.photos}
    if not columns:
        return
    if geometry.texts:
        columns["texts"] = list(geometry.texts.values())[-1]
    if geometry.prototypes is not None:
        columns["anchors"] = geometry.prototypes
    table = _titled("How classes lie: 0 is one direction, 1 a right angle")
    table.add_column("", no_wrap=True)
    for words in columns:
        table.add_column(words, justify="right")
    for figure, words in _DISTANCES.items():
        found: list[Ranged] = [getattr(one, figure) for one in columns.values()]
        if any(one.value is not None for one in found):
            table.add_row(words, *(_decimals(one.value) for one in found))
        if figure == "head_tail_ratio" and any(one.low is not None for one in found):
            # Two rows: seven columns of ranges are wider than a terminal.
            table.add_row("  likely from", *(_decimals(one.low) for one in found))
            table.add_row("  likely to", *(_decimals(one.high) for one in found))
    table.add_row("to the own anchor", *(_decimals(_own(one)) for one in columns.values()))
    table.add_row("within / between", *(_decimals(one.nc1) for one in columns.values()))
    console.print(table)
    photos = "the exam photos" if geometry.measured_on == "exam" else "the training photos"
    has_ratio = any(one.head_tail_ratio.value is not None for one in columns.values())
    ratios = " Ratios are to rare-rare: 1 is even." if has_ratio else ""
    console.print(
        f"Measured on {photos}.{ratios} The classifier looks at photos {_place(geometry)}.",
        markup=False,
        soft_wrap=True,
    )


def _place(geometry: GeometryPair) -> str:
    if geometry.used == "matched":
        return "after stage 1"
    return "before stage 1, which was not kept" if "matched" in geometry.photos else "evened out; stage 1 is off"


def _own(found: ClassGeometry) -> float | None:
    """How far the photos of a class lie from its own anchor, as the other distances: 1 minus the cosine."""
    closeness = None if found.own_anchor is None else found.own_anchor.all_classes
    return None if closeness is None else 1 - closeness


def _decimals(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _titled(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False)


def print_scan(console: Console, summary: ScanSummary) -> None:
    """The classes of a source, fewest photos first."""
    table = Table(box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False)
    table.add_column("class")
    table.add_column("photos", justify="right")
    table.add_column("group")
    for entry in sorted(summary.classes, key=_fewest_first):
        table.add_row(Text(entry.class_name), str(entry.photos), GROUP_WORDS[entry.group])
    console.print(table)
    console.print(f"{summary.photos} photos, {len(summary.classes)} classes.", markup=False)
    if summary.levels is not None:
        console.print(_levels_in_words(summary.levels), markup=False, soft_wrap=True)
    if summary.splits:
        words = {"train": "training", "val": "practice", "test": "exam"}
        parts = ", ".join(f"{count} {words.get(name, name)}" for name, count in summary.splits.items())
        console.print(f"The folder says what they are for: {parts}.", markup=False)
    if summary.groups is not None:
        console.print(groups_in_words(summary.groups), markup=False)
    for reason, files in summary.ignored.items():
        named = f": {_a_few(summary.bare_folders)}" if reason == "no photo in it" and summary.bare_folders else ""
        console.print(f"Left out: {files} ({reason}{named})", markup=False, soft_wrap=True)


def _a_few(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_FOLDERS_SHOWN])
    return f"{shown} and {len(names) - _FOLDERS_SHOWN} more" if len(names) > _FOLDERS_SHOWN else shown


def _levels_in_words(levels: ClassLevels) -> str:
    leaf, first = f"{levels.leaf} classes", f"{levels.first} classes"
    match levels.used:
        case "leaf":
            return f"The innermost folder names the class. By the first folder: {first} (--class-level first)."
        case "first":
            return f"The first folder names the class. By the innermost folder: {leaf} (--class-level leaf)."
        case "auto":
            return f"Classes by the innermost folder (--class-level leaf): {leaf}; by the first (first): {first}."


def _fewest_first(entry: ClassCount) -> tuple[int, str]:
    return entry.photos, entry.class_name
