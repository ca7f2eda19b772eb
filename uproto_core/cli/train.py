"""`uproto train`: the whole path, from a folder of photos to a classifier with honest figures."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from uproto_core.cli.follow import follow
from uproto_core.cli.larger import tell_of_larger_models
from uproto_core.cli.options import (
    Accelerator,
    AsEvents,
    Backbone,
    ClassLevel,
    LookUp,
    Overrides,
    PhotosRoot,
    Source,
    Texts,
    Values,
    settings_of,
)
from uproto_core.cli.tables import print_figures, print_least_found
from uproto_core.events import Noted, RunEnded
from uproto_core.jobs import AUTO, TrainJob
from uproto_core.launched import launched
from uproto_core.setting_descriptions import describe_settings
from uproto_core.settings import Preset
from uproto_core.source_options import SourceOptions


def train(
    source: Source,
    out: Annotated[Path, typer.Option("--out", help="Folder for the run; new or empty, or a run to go on with.")],
    preset: Annotated[
        Preset,
        typer.Option(
            help="What is trained: `quick` a classifier on the model's features, on any computer; `balanced` a few "
            "parts inside the model too; `thorough` all of it that looks at photos. The last two want a graphics card, "
            "or patience, and are used only where practice photos say that they are better."
        ),
    ] = "quick",
    backbone: Backbone = AUTO,
    texts: Texts = None,
    photos: PhotosRoot = None,
    class_level: ClassLevel = "auto",
    overrides: Overrides = None,
    look_up: LookUp = "",
    seed: Annotated[int, typer.Option(help="Another seed gives another exam and another start.", min=0)] = 0,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with what is in --out; nothing is done twice.")
    ] = False,
    accelerator: Accelerator = "auto",
    values: Values = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="The figures as one JSON document on standard output.")
    ] = False,
    as_events: AsEvents = False,
) -> None:
    """Train a classifier and examine it."""
    job = TrainJob(
        source=source,
        out=out,
        preset=preset,
        backbone=backbone,
        texts=texts,
        seed=seed,
        is_resumed=resume,
        accelerator=accelerator,
        settings=settings_of(values),
        read=SourceOptions(photos_root=photos, class_level=class_level),
        overrides=overrides,
        look_up=look_up,
    )
    run_training(job, as_json=as_json, as_events=as_events)


def run_training(job: TrainJob, *, as_json: bool, as_events: bool) -> RunEnded | None:
    """Train, and tell the figures; the last event is handed on."""
    ended: RunEnded | None = None
    is_weak = False
    # Of several processes one alone speaks.
    is_first = launched().number == 0
    for event in follow(job, as_events=as_events and is_first, is_quiet=not is_first):
        if isinstance(event, RunEnded):
            ended = event
        if isinstance(event, Noted) and event.code == "backbone.built-in-is-weak":
            is_weak = True
    if ended is None or as_events or not is_first:
        return ended
    if as_json:
        typer.echo(ended.metrics.model_dump_json(by_alias=True))
        return ended
    console = Console(highlight=False)
    metrics = ended.metrics
    if metrics.exam is not None:
        title = f"The exam: {metrics.exam.n} photos that took no part in training"
        print_figures(console, metrics.exam, metrics.rivals, metrics.groups, title=title)
        print_least_found(console, metrics.exam)
    elif metrics.validation is not None:
        title = f"No exam was possible. Practice photos: {metrics.validation.n}"
        print_figures(console, metrics.validation, {}, metrics.groups, title=title)
    console.print(f"Classifier: {ended.bundle}", markup=False, soft_wrap=True)
    if is_weak:
        tell_of_larger_models()
    return ended


def settings_help() -> str:
    """Every setting with its default and range, for the end of the help."""
    lines = ["Settings for --set, each with its default:"]
    for entry in describe_settings():
        limits = f" [{entry.range}]" if entry.range else ""
        # The marker keeps the help's own line breaks.
        lines.append(f"\b\n  {entry.key}={entry.default}{limits}\n      {entry.description}")
    return "\n\n".join(lines)
