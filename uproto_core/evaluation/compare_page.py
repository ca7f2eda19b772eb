"""A comparison as a page for people and as a table for spreadsheets."""

import io
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Final

from uproto_core.comparison import (
    CLAIMED,
    MEASURES,
    CommonClasses,
    Comparison,
    Measure,
    MethodFigures,
    OverSeeds,
    PairedDifference,
)
from uproto_core.evaluation.report import groups_in_words
from uproto_core.figures import GroupRule
from uproto_core.store.cells import CsvCell, write_rows

MEASURE_WORDS: Final[dict[Measure, str]] = {
    "balanced_accuracy": "all classes equal",
    "few": "rare",
    "medium": "middle",
    "many": "common",
}
"""In the order in which people read them."""


def spread_in_words(spread: OverSeeds) -> str:
    """Mean and standard deviation in percent: "64.7 ± 3.4"; "n/a" where there is nothing to count."""
    if spread.mean is None:
        return "n/a"
    deviation = "" if spread.std is None else f" ± {100 * spread.std:.1f}"
    return f"{100 * spread.mean:.1f}{deviation}"


def best_of(comparison: Comparison, measure: Measure) -> frozenset[str]:
    """Who has the highest mean as it is printed; several where the print tells no difference."""
    printed = {
        name: round(100 * mean, 1)
        for name, figures in comparison.methods.items()
        if (mean := getattr(figures, measure).mean) is not None
    }
    return frozenset(name for name, mean in printed.items() if mean == max(printed.values()))


def measures_of(comparison: Comparison) -> tuple[Measure, ...]:
    """The measures that any method has, in the order in which people read them."""
    return tuple(
        measure
        for measure in MEASURE_WORDS
        if any(getattr(figures, measure).mean is not None for figures in comparison.methods.values())
    )


def by_rank(comparison: Comparison) -> list[tuple[str, MethodFigures]]:
    """The methods, the highest balanced accuracy first; of equal ones, the earlier."""

    def lowness(entry: tuple[str, MethodFigures]) -> float:
        # Rounded, so that equal shares that were added up in another order stay equal.
        return -round(entry[1].balanced_accuracy.mean or 0.0, 9)

    return sorted(comparison.methods.items(), key=lowness)


def difference_to(comparison: Comparison, method: str, measure: Measure) -> PairedDifference | None:
    """The method minus this one; None for itself, and for a measure without classes."""
    return next((own for own in comparison.paired if (own.against, own.measure) == (method, measure)), None)


def comparison_page(comparison: Comparison, source: str, words: Mapping[str, str]) -> str:
    """The page as Markdown.

    Args:
        comparison: What was measured.
        source: What the photos are called.
        words: What each rival is, and what each ablation does without.
    """
    measures = measures_of(comparison)
    claimed = [measure for measure in measures if measure in CLAIMED]
    head = ["method", *(MEASURE_WORDS[measure] for measure in measures)]
    for measure in claimed:
        which = f", {MEASURE_WORDS[measure]}" if measure != "balanced_accuracy" else ""
        head += [f"uproto minus it{which}", f"uproto is{which}"]
    best = {measure: best_of(comparison, measure) for measure in measures}
    rows = []
    for name, figures in by_rank(comparison):
        cells = [f"**{name}**" if figures.kind == "uproto" else name]
        for measure in measures:
            cell = spread_in_words(getattr(figures, measure))
            cells.append(f"**{cell}**" if name in best[measure] else cell)
        for measure in claimed:
            found = difference_to(comparison, name, measure)
            cells += [_range_in_words(found), found.claim or ""] if found is not None else ["", ""]
        rows.append(cells)
    lines = [f"# Comparison on {source}", "", *_setting(comparison), "", _row(head), _row(["---"] * len(head))]
    lines += [*(_row(cells) for cells in rows), "", *_legend(comparison)]
    if comparison.common_classes is not None:
        lines += ["", common_in_words(comparison.common_classes)]
    if words:
        lines += ["", "The other methods:", "", *(f"- `{name}`: {means}." for name, means in words.items())]
    if comparison.not_compared:
        lines += ["", "Not compared:", ""]
        lines += [f"- `{name}`: {because}." for name, because in comparison.not_compared.items()]
    return "\n".join([*lines, ""])


def _setting(comparison: Comparison) -> list[str]:
    seeds, photos = comparison.seeds, sorted(set(comparison.exam_photos))
    exam = f"{photos[0]}" if len(photos) == 1 else f"{photos[0]} to {photos[-1]}"
    first = (
        f"{comparison.classes} classes, model `{PurePath(comparison.backbone).name}`, "
        f"{len(seeds)} seed{'' if len(seeds) == 1 else 's'} ({', '.join(map(str, seeds))}), {exam} exam photos in each."
    )
    lines = [first]
    if comparison.has_redrawn_tails:
        lines.append(
            "For development: each seed draws another long tail and another exam from training and practice photos. "
            "The folder's own exam took no part."
        )
    elif comparison.has_one_exam:
        lines.append(
            "All seeds share their exam photos, and differ in the start of the learning alone: the spread over seeds "
            "says nothing about other photos, the ranges do."
        )
    return [*lines, *_groups(comparison.groups)]


def _groups(rules: Sequence[GroupRule]) -> list[str]:
    words = list(dict.fromkeys(groups_in_words(rule) for rule in rules))
    return words if len(words) == 1 else ["Groups differ by seed:", "", *(f"- {entry}" for entry in words)]


def _legend(comparison: Comparison) -> list[str]:
    spread = ", mean ± standard deviation over the seeds" if len(comparison.seeds) > 1 else ""
    return [
        f"Exam photos, percent{spread}; the best in bold. Every method has the same photos, features and texts, "
        "chooses its settings on practice photos alone, and looked at each exam once. Rivals try what their authors "
        "published and more, up to 40 settings.",
        "",
        f"Ranges are 95 % ranges of {comparison.draws:,} draws: seeds among the seeds, and photos within their class, "
        "the same for all methods. *better* and *worse* are said of uproto only where the range leaves out 0 and "
        "Holm's correction, over all that is claimed against rivals or against ablations, leaves p at 0.05 or less.",
    ]


def common_in_words(found: CommonClasses) -> str:
    """What the rare classes' gain has cost the common ones, as a sentence."""
    return (
        f"On common classes uproto minus {found.against}, the ordinary classifier that is best with all classes equal, "
        f"is {_range_in_words(found)} points."
    )


def _range_in_words(found: PairedDifference | CommonClasses) -> str:
    # Adding 0.0 makes a plus of the minus of -0.0.
    value, low, high = (round(100 * share, 1) + 0.0 for share in (found.difference, found.low, found.high))
    return f"{value:+.1f} ({low:+.1f} to {high:+.1f})"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def comparison_table(comparison: Comparison) -> str:
    """The figures as CSV, a row a method in the order of the page; shares from 0 to 1, an empty cell is "n/a"."""
    text = io.StringIO(newline="")
    columns = ["method", "kind"]
    for measure in MEASURES:
        columns += [measure, f"{measure}_std"]
    for measure in MEASURES:
        columns += [f"uproto_minus_{measure}", f"{measure}_low", f"{measure}_high", f"{measure}_claim"]
    rows: list[list[CsvCell]] = [[*columns, "seconds"]]
    for name, figures in by_rank(comparison):
        cells: list[CsvCell] = [name, figures.kind]
        for measure in MEASURES:
            spread: OverSeeds = getattr(figures, measure)
            cells += [spread.mean, spread.std]
        for measure in MEASURES:
            found = difference_to(comparison, name, measure)
            cells += [""] * 4 if found is None else [found.difference, found.low, found.high, found.claim]
        rows.append([*cells, round(figures.seconds, 3)])
    write_rows(text, rows)
    return text.getvalue()
