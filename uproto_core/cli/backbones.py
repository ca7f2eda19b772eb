"""`uproto backbones`: the models there are, what each costs, and which are on this computer."""

import json
from pathlib import Path
from typing import Annotated

import typer

from uproto_core.cli.follow import follow
from uproto_core.cli.options import AsEvents
from uproto_core.events import BackboneFacts, BackboneReady, BackbonesListed
from uproto_core.jobs import DownloadJob, ListBackbonesJob

app = typer.Typer(help="Models that look at photos: what there is, what it costs, what is on this computer.")


@app.callback(invoke_without_command=True)
def _default(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        show_list(as_json=False)


@app.command("list")
def show_list(
    *, as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False
) -> None:
    """List the models."""
    found: tuple[BackboneFacts, ...] = ()
    for event in follow(ListBackbonesJob(), is_quiet=True):
        if isinstance(event, BackbonesListed):
            found = event.backbones
    if as_json:
        document = {"format": 1, "backbones": [entry.model_dump(mode="json") for entry in found]}
        typer.echo(json.dumps(document, ensure_ascii=False))
        return
    for entry in found:
        here = "used by default" if entry.is_chosen else "on this computer" if entry.is_on_this_computer else "not here"
        slower = f", {entry.speed}: {entry.times_slower} × the built-in's time for a photo" if entry.speed else ""
        pixels = f", looks at {entry.image_px} × {entry.image_px} pixels" if entry.image_px else ""
        typer.echo(f"{entry.name}  ({here})\n    {entry.title}.")
        needs = f" Needs the package {entry.needs}: pip install {entry.needs}." if entry.needs else ""
        typer.echo(f"    {entry.megabytes} MB{pixels}{slower}. Licence: {entry.licence}.{needs}")
    typer.echo("Get one with: uproto backbones download NAME")


@app.command("download")
def download(
    name: Annotated[str, typer.Argument(help="As `uproto backbones list` calls it, or hf-hub:OWNER/NAME.")],
    mirror: Annotated[
        str | None,
        typer.Option("--mirror", "--endpoint", help="Address of a mirror of the hub; else that of HF_ENDPOINT."),
    ] = None,
    as_events: AsEvents = False,
) -> None:
    """Fetch a model; a download that stopped goes on where it was, and what comes is checked."""
    for event in follow(DownloadJob(backbone=name, endpoint=mirror), as_events=as_events):
        if isinstance(event, BackboneReady) and not as_events:
            typer.echo(f"{event.name} is ready in {event.folder}")


@app.command("import")
def add(
    file: Annotated[Path, typer.Argument(help="A folder in open_clip's form, or a .safetensors file.")],
    name: Annotated[str | None, typer.Option(help="What to call it; for a file, which model it is.")] = None,
) -> None:
    """Add a model from a file or folder, for computers without a network."""
    from uproto_core.backbone.installed import import_backbone

    folder = import_backbone(file, name or file.stem)
    typer.echo(f"{folder.name} is ready in {folder}")


@app.command("remove")
def remove(
    name: Annotated[str, typer.Argument(help="As `uproto backbones list` calls it, or hf-hub:OWNER/NAME.")],
) -> None:
    """Delete a model from this computer."""
    from uproto_core.backbone.installed import remove_backbone

    remove_backbone(name)
    typer.echo(f"{name} was removed.")
