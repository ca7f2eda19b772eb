"""`uproto prototypes`: anchors on their own, and how even they are."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from uproto_core.cli.follow import follow
from uproto_core.cli.options import AsEvents
from uproto_core.events import PrototypesMade
from uproto_core.figures import PrototypeQuality
from uproto_core.jobs import PrototypesJob
from uproto_core.settings import PrototypeAssignment


def prototypes(
    classes: Annotated[int, typer.Option(help="How many classes.", min=2)],
    dim: Annotated[int, typer.Option(help="Numbers in a feature.", min=1)],
    kind: Annotated[Literal["polar", "simplex", "numerical"], typer.Option(help="How they are made.")] = "polar",
    evenness: Annotated[
        float | None,
        typer.Option(help="Of polar ones: 0 leaves the classes where they are, 1 spreads evenly.", min=0, max=1),
    ] = None,
    assignment: Annotated[
        PrototypeAssignment,
        typer.Option(help="Nearest: each class gets a prototype near itself. Random: any, for comparisons."),
    ] = "nearest",
    seed: Annotated[int, typer.Option(help="Of the classes' directions and of every random choice.", min=0)] = 0,
    out: Annotated[Path | None, typer.Option("--out", help="A .safetensors file to keep them in.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False,
    as_events: AsEvents = False,
) -> None:
    """Spread prototypes of classes with random directions on a sphere, and measure how even they are."""
    job = PrototypesJob(
        classes=classes, dim=dim, prototypes=kind, seed=seed, out=out, evenness=evenness, assignment=assignment
    )
    for event in follow(job, as_events=as_events, is_quiet=as_json):
        if not isinstance(event, PrototypesMade) or as_events:
            continue
        quality = event.quality
        if as_json:
            typer.echo(quality.model_dump_json())
            continue
        for line in _in_words(quality):
            typer.echo(line)


def _in_words(quality: PrototypeQuality) -> list[str]:
    """The figures, a line each."""
    lines = [
        f"{quality.classes} prototypes in {quality.dim} dimensions, {quality.kind}, {quality.seconds:.1f} s",
        f"largest cosine          {quality.max_cosine:+.4f}  (no set has less than {quality.bound:+.4f}; "
        f"{quality.gap:.4f} above)",
        f"mean of the nearest     {quality.mean_nearest_cosine:+.4f}  (least {quality.min_nearest_cosine:+.4f})",
        f"spread of the cosines   {quality.std_cosine:.4f}",
        f"mean squared cosine     {quality.mean_squared_cosine:.5f}  (at least {quality.welch_squared:.5f}, Welch)",
        f"length of the mean      {quality.mean_norm:.2e}  (0 is ideal)",
    ]
    if quality.fit is not None:
        lines.append(f"fit to the directions   {quality.fit:+.4f}  (1: classes stay where they are, 0: anywhere)")
    return lines
