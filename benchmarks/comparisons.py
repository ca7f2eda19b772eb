"""Several comparisons on one page: each folder and model by itself, and the differences over all of them.

    uproto compare FOLDER --out DIR/NAME --redraw-tails --seeds 5 --backbone MODEL      (for each)
    python -m benchmarks.comparisons DIR/NAME…

writes docs/comparisons.md. What each folder is called on the page is the name of its comparison's folder.
"""

import argparse
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path

from uproto_core.comparison import Comparison, Measure, MethodFigures, OverSeeds
from uproto_core.evaluation.compare_page import difference_to
from uproto_core.store.paths import ComparePaths

PAGE = Path(__file__).resolve().parents[1] / "docs" / "comparisons.md"

_MEASURES: Mapping[Measure, str] = {"balanced_accuracy": "all classes equal", "few": "rare", "many": "common"}

_HEAD = """\
# Beside other methods

Made by `uproto compare FOLDER --out DIR/NAME --redraw-tails --seeds {seeds} --backbone MODEL` for each folder and
model, and `python -m benchmarks.comparisons DIR/NAME…`. Each seed draws another long tail and another exam from the
training and practice photos of a folder; the folder's own exam takes no part. **Defaults were chosen on tails of
these same photo pools (docs/decisions/0016), so the figures flatter this method; other photos are the fair judge.**
All methods get the same photos, views, features (with the earlier layers and colours) and texts; rivals choose among
up to 40 settings on practice photos, those of their authors always among them (docs/decisions/0014). Percent, mean ±
standard deviation over the seeds. `built-in` is the model that comes along, `mobilenetv2-lit` a larger one. Published
figures of the methods come from other data and models, and none stands here.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the comparisons and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, help="Comparisons that are finished.")
    folders: list[Path] = parser.parse_args(arguments).folders
    comparisons = {
        folder.name: Comparison.model_validate_json(ComparePaths(folder).document.read_text(encoding="utf-8"))
        for folder in folders
    }
    seeds = max(len(comparison.seeds) for comparison in comparisons.values())
    sections = [_HEAD.format(seeds=seeds), _differences(comparisons)]
    sections += [_section(name, comparison) for name, comparison in comparisons.items()]
    PAGE.write_text("\n".join(sections), encoding="utf-8")
    return 0


def _differences(comparisons: Mapping[str, Comparison]) -> str:
    """This method minus each other, over every pair of a comparison and a seed."""
    lines = [
        "## Over all of them",
        "",
        "This method minus the other, in points: mean ± standard deviation over pairs of comparison and seed, and",
        "in how many of them it is ahead. Seeds share photos, so the ± says less than it seems about other folders.",
        "",
        "| minus | pairs | " + " | ".join(f"{words} | ahead" for words in _MEASURES.values()) + " |",
        "| --- | --- |" + " --- |" * 2 * len(_MEASURES),
    ]
    names = [name for name in next(iter(comparisons.values())).methods if name != "uproto"]
    shared = [name for name in names if all(name in found.methods for found in comparisons.values())]
    rows = {name: {measure: _paired(comparisons, name, measure) for measure in _MEASURES} for name in shared}
    for name in sorted(shared, key=lambda name: statistics.mean(rows[name]["balanced_accuracy"])):
        cells = [cell for measure in _MEASURES for cell in _difference(rows[name][measure])]
        lines.append(f"| `{name}` | {len(rows[name]['balanced_accuracy'])} | " + " | ".join(cells) + " |")
    return "\n".join([*lines, ""])


def _paired(comparisons: Mapping[str, Comparison], name: str, measure: Measure) -> list[float]:
    """Differences, in points, of the seeds where both have a figure."""
    return [
        100 * (own - other)
        for comparison in comparisons.values()
        for own, other in zip(
            _over_seeds(comparison.methods["uproto"], measure).per_seed,
            _over_seeds(comparison.methods[name], measure).per_seed,
            strict=True,
        )
        if own is not None and other is not None
    ]


def _difference(found: Sequence[float]) -> tuple[str, str]:
    if not found:
        return "n/a", ""
    spread = f" ± {statistics.stdev(found):.1f}" if len(found) > 1 else ""
    return f"{statistics.mean(found):+.1f}{spread}", f"{sum(value > 0 for value in found)} of {len(found)}"


def _section(name: str, comparison: Comparison) -> str:
    exam = f"{min(comparison.exam_photos)} to {max(comparison.exam_photos)} exam photos"
    lines = [
        f"## {name}",
        "",
        f"{comparison.classes} classes, {len(comparison.seeds)} seeds, {exam} a seed. *Better* and *worse* are said of "
        "this method where a paired bootstrap over seeds and photos leaves them after Holm's correction.",
        "",
        "| method | "
        + " | ".join(_MEASURES.values())
        + " | all classes equal: this method is | rare: this method is |",
        "| --- |" + " --- |" * (len(_MEASURES) + 2),
    ]
    ranked = sorted(comparison.methods, key=lambda own: -(comparison.methods[own].balanced_accuracy.mean or 0))
    for method in ranked:
        figures = comparison.methods[method]
        cells = [_spread(_over_seeds(figures, measure)) for measure in _MEASURES]
        said = [_verdict(comparison, method, measure) for measure in ("balanced_accuracy", "few")]
        shown = f"**{method}**" if method == "uproto" else method
        lines.append(f"| {shown} | " + " | ".join([*cells, *said]) + " |")
    return "\n".join([*lines, ""])


def _over_seeds(figures: MethodFigures, measure: Measure) -> OverSeeds:
    found: OverSeeds = getattr(figures, measure)
    return found


def _spread(found: OverSeeds) -> str:
    if found.mean is None:
        return "n/a"
    return f"{100 * found.mean:.1f}" + (f" ± {100 * found.std:.1f}" if found.std is not None else "")


def _verdict(comparison: Comparison, method: str, measure: Measure) -> str:
    found = difference_to(comparison, method, measure)
    if found is None:
        return ""
    return f"{found.claim or ''} ({100 * found.low:+.1f} to {100 * found.high:+.1f})".strip()


if __name__ == "__main__":
    raise SystemExit(main())
