"""`uproto hunt`: the photos of an unsorted folder that are likeliest of rare classes."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from uproto_core.cli.follow import follow
from uproto_core.cli.options import Accelerator, AsEvents
from uproto_core.events import PhotosRanked, RankedPhoto
from uproto_core.jobs import HuntJob


def hunt(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a finished training, or a classifier's.")],
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Unsorted photos, in folders of any depth.")],
    classes: Annotated[
        list[str] | None,
        typer.Option("--classes", help="A class to look for; may be repeated. Without it, every rare class."),
    ] = None,
    top: Annotated[int, typer.Option(help="How many photos to list.", min=1, max=20_000)] = 20,
    accelerator: Accelerator = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a photo, a line each.")] = False,
    as_events: AsEvents = False,
) -> None:
    """List the photos of a folder that are likeliest of rare classes, the likeliest first.

    Photos that the training's folder or project has already, and those nearly the same, are passed over. Nothing is
    copied or changed.
    """
    job = HuntJob(run=run, folder=folder, classes=tuple(classes or ()), top=top, accelerator=accelerator)
    ranked: list[RankedPhoto] = []
    last: PhotosRanked | None = None
    for event in follow(job, as_events=as_events, is_quiet=as_json):
        if isinstance(event, PhotosRanked):
            last = event
            ranked = sorted((*ranked, *event.photos), key=lambda photo: (-photo.likeness, photo.path))[:top]
    if last is None or as_events:
        return
    if as_json:
        for photo in ranked:
            typer.echo(photo.model_dump_json(by_alias=True))
        return
    _print(Console(highlight=False), ranked, last)


def _print(console: Console, ranked: list[RankedPhoto], last: PhotosRanked) -> None:
    table = Table(box=None, pad_edge=False)
    table.add_column("likeness", justify="right")
    table.add_column("class")
    table.add_column("photo", overflow="fold")
    for photo in ranked:
        table.add_row(f"{photo.likeness:.2f}", photo.class_name, str(photo.path))
    console.print(table, markup=False)
    console.print(
        f"{last.looked_at} photos looked at; {last.known} are in the project already, {last.alike} are nearly the same "
        f"as another one.",
        markup=False,
    )
