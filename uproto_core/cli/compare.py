"""`uproto compare`: the method beside its rivals and without its parts, on the same photos."""

from pathlib import Path
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from uproto_core.cli.follow import follow
from uproto_core.cli.options import (
    Accelerator,
    AsEvents,
    Backbone,
    ClassLevel,
    Overrides,
    PhotosRoot,
    Source,
    Texts,
    Values,
    settings_of,
)
from uproto_core.comparison import Comparison, Measure, MethodKind
from uproto_core.evaluation.compare_page import (
    best_of,
    by_rank,
    common_in_words,
    difference_to,
    measures_of,
    spread_in_words,
)
from uproto_core.events import CompareEnded
from uproto_core.jobs import AUTO, CompareJob
from uproto_core.settings import Preset
from uproto_core.source_options import SourceOptions
from uproto_core.store.paths import ComparePaths

_HEADS: dict[Measure, str] = {"balanced_accuracy": "all", "few": "rare", "medium": "middle", "many": "common"}
_STYLES: dict[MethodKind, str] = {"uproto": "bold", "rival": "", "ablation": "dim"}
_SHORT = ("uproto-without-", "  without ")


def compare(
    source: Source,
    out: Annotated[Path, typer.Option("--out", help="Folder for the comparison; a stopped one goes on where it was.")],
    backbone: Backbone = AUTO,
    preset: Annotated[Preset, typer.Option(help="Only `quick`: every method learns from the same features.")] = "quick",
    seeds: Annotated[int, typer.Option(help="How many splits, or starts where the folder gives its exam.", min=1)] = 5,
    methods: Annotated[
        str, typer.Option(metavar="A,B,…", help="Rivals and `uproto-without-<part>` by name; all where none is given.")
    ] = "",
    texts: Texts = None,
    overrides: Overrides = None,
    photos: PhotosRoot = None,
    class_level: ClassLevel = "auto",
    redraw_tails: Annotated[
        bool,
        typer.Option(
            "--redraw-tails",
            help="For development: each seed draws another tail and exam, and the folder's own exam stays unseen.",
        ),
    ] = False,
    accelerator: Accelerator = "auto",
    values: Values = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document, as compare.json.")] = False,
    as_events: AsEvents = False,
) -> None:
    """Compare the method with its rivals and with itself without each of its parts."""
    job = CompareJob(
        source=source,
        out=out,
        preset=preset,
        backbone=backbone,
        texts=texts,
        seeds=seeds,
        methods=tuple(name.strip() for name in methods.split(",") if name.strip()),
        has_redrawn_tails=redraw_tails,
        accelerator=accelerator,
        settings=settings_of(values),
        read=SourceOptions(photos_root=photos, class_level=class_level),
        overrides=overrides,
    )
    ended: CompareEnded | None = None
    for event in follow(job, as_events=as_events):
        if isinstance(event, CompareEnded):
            ended = event
    if ended is None or as_events:
        return
    if as_json:
        typer.echo(ended.comparison.model_dump_json())
        return
    console = Console(highlight=False)
    print_comparison(console, ended.comparison)
    paths = ComparePaths(ended.out)
    console.print(f"Page: {paths.page}\nFigure: {paths.figure}", markup=False, soft_wrap=True)


def print_comparison(console: Console, comparison: Comparison) -> None:
    """The methods, the highest mean first, within 80 columns."""
    measures = measures_of(comparison)
    best = {measure: best_of(comparison, measure) for measure in measures}
    seeds = len(comparison.seeds)
    seeds = len(comparison.seeds)
    spread = f", mean ± deviation of {seeds} seeds" if seeds > 1 else ", one seed"
    table = Table(
        title=f"Exam photos found, percent{spread}",
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        padding=(0, 1),
        pad_edge=False,
        show_edge=False,
    )
    table.add_column("method", no_wrap=True)
    for name in (*(_HEADS[measure] for measure in measures), "uproto is"):
        table.add_column(name, justify="right", no_wrap=True)
    for name, figures in by_rank(comparison):
        cells = []
        for measure in measures:
            words = spread_in_words(getattr(figures, measure))
            # The groups' deviations are in the page: here they would not fit.
            words = words.replace(" ± ", "±") if measure == "balanced_accuracy" else words.partition(" ")[0]
            cells.append(Text(words, style="bold" if name in best[measure] else ""))
        table.add_row(Text(name.replace(*_SHORT), style=_STYLES[figures.kind]), *cells, _claim(comparison, name))
    console.print(table)
    console.print(
        "\nall: all classes equal, and what uproto is in that. It is better or worse where the paired range leaves out "
        '0, corrected for so many comparisons; "-" is no difference found.',
        markup=False,
    )
    if comparison.common_classes is not None:
        console.print("\n" + common_in_words(comparison.common_classes), markup=False)
    for because in dict.fromkeys(comparison.not_compared.values()):
        names = ", ".join(name for name, own in comparison.not_compared.items() if own == because)
        console.print(f"Not compared: {names} ({because}).", markup=False)


def _claim(comparison: Comparison, name: str) -> str:
    found = difference_to(comparison, name, "balanced_accuracy")
    if found is None or found.claim is None:
        return ""
    if found.claim == "no difference found":
        return "-"
    return f"{100 * found.difference:+.1f} {found.claim}"
