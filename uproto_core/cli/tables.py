"""Figures as tables for people: every accuracy with its count and its likely range."""

from collections.abc import Mapping

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from uproto_core.cli.words import GROUP_WORDS
from uproto_core.evaluation.report import groups_in_words, share_in_words
from uproto_core.figures import ClassCount, ExamFigures, GroupRule, ScanSummary

_NAMES = {"linear": "ordinary", "zero-shot": "names alone"}
_CLASSES_SHOWN = 10


def print_figures(
    console: Console, figures: ExamFigures, rivals: Mapping[str, ExamFigures], rule: GroupRule, *, title: str
) -> None:
    """The figures of an exam beside those of the rivals on the same photos."""
    table = Table(
        title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False
    )
    table.add_column("found", no_wrap=True)
    columns = {"this one": figures} | {_NAMES.get(name, name): found for name, found in rivals.items()}
    for name in (*columns, "photos"):
        table.add_column(name, justify="right", no_wrap=True)
    rows = {"all classes equal": "balanced_accuracy"}
    if rule.kind != "even":
        rows |= {GROUP_WORDS[group]: group for group in ("few", "medium", "many")}
    rows |= {"plain accuracy": "accuracy"}
    for words, field in rows.items():
        own = getattr(figures, field)
        shares = [share_in_words(getattr(found, field)) for found in columns.values()]
        table.add_row(words, *shares, str(own.n))
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


def print_least_found(console: Console, figures: ExamFigures) -> None:
    """The classes that are found least, with counts."""
    measured = [entry for entry in figures.per_class if entry.n]
    rows = sorted(measured, key=lambda entry: (entry.correct / entry.n, -entry.n, entry.class_name))[:_CLASSES_SHOWN]
    table = Table(
        title="Classes, least found first",
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        padding=(0, 1),
        pad_edge=False,
    )
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
    if summary.splits:
        words = {"train": "training", "val": "practice", "test": "exam"}
        parts = ", ".join(f"{count} {words.get(name, name)}" for name, count in summary.splits.items())
        console.print(f"The folder says what they are for: {parts}.", markup=False)
    if summary.groups is not None:
        console.print(groups_in_words(summary.groups), markup=False)
    for reason, files in summary.ignored.items():
        console.print(f"Left out: {files} ({reason})", markup=False)


def _fewest_first(entry: ClassCount) -> tuple[int, str]:
    return entry.photos, entry.class_name
