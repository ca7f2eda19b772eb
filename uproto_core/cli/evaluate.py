"""`uproto evaluate`: the figures of a classifier, on its own exam photos or on another labelled source."""

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from uproto_core.cli.follow import follow
from uproto_core.cli.options import Accelerator, AsEvents, ClassLevel, PhotosRoot
from uproto_core.cli.tables import print_figures, print_geometry, print_least_found, print_mix_ups
from uproto_core.events import Event, FiguresMeasured, StageEnded
from uproto_core.figures import Geometry, GeometryPair, Metrics
from uproto_core.jobs import EvaluateJob
from uproto_core.source_options import SourceOptions
from uproto_core.store.exam_door import read_shown
from uproto_core.store.exam_looks import exam_standing, note_look, project_of_run
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import Project
from uproto_core.store.runs import read_metrics


def evaluate(
    subject: Annotated[Path, typer.Argument(metavar="RUN|BUNDLE", help="A run's folder, or a classifier's.")],
    source: Annotated[
        Path | None, typer.Argument(help="Other labelled photos; its exam photos alone where it has some.")
    ] = None,
    photos: PhotosRoot = None,
    class_level: ClassLevel = "auto",
    opens_exam: Annotated[
        bool,
        typer.Option("--open-exam", help="Open the exam of a project's later training; counts as a further look."),
    ] = False,
    accelerator: Accelerator = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document, as metrics.json.")] = False,
    as_events: AsEvents = False,
) -> None:
    """Measure how good a classifier is, with counts and ranges."""
    # A name that no disk can hold is no run either: whoever opens it says so.
    is_run = os.path.isfile(RunPaths(subject).run_json)  # noqa: PTH113
    run = RunPaths(subject).root if is_run else subject.absolute().parent
    project = project_of_run(run) if source is None else None
    if project is not None and opens_exam:
        open_exam(run, project)
    if project is not None and not as_events and read_shown(run, project).is_exam_closed:
        print_practice(run, project, as_json=as_json)
        return
    measured: FiguresMeasured | None = None
    timings: dict[str, float] = {}
    events: list[Event] = []
    job = EvaluateJob(
        subject=subject,
        source=source,
        accelerator=accelerator,
        read=SourceOptions(photos_root=photos, class_level=class_level),
    )
    for event in follow(job, as_events=as_events, is_quiet=as_json):
        if isinstance(event, FiguresMeasured):
            measured = event
        if isinstance(event, StageEnded):
            timings[event.stage] = round(event.seconds, 3)
        events.append(event)
    if measured is None or as_events:
        return
    metrics = _metrics(subject, source, measured, timings)
    if as_json:
        typer.echo(metrics.model_dump_json(by_alias=True))
        return
    console = Console(highlight=False)
    where = "The exam" if source is None else str(source)
    title = f"{where}: {measured.figures.n} photos of {measured.figures.classes} classes"
    looks = exam_standing(run, project).looks if project is not None else 1
    if looks > 1:
        title += f", {looks} looks"
    print_figures(console, measured.figures, metrics.rivals, metrics.groups, title=title)
    print_least_found(console, measured.figures)
    print_mix_ups(console, measured.figures)
    print_geometry(console, metrics.geometry)
    for name, count in measured.unknown_classes.items():
        console.print(f"Not counted: {count} photos of {name}, a class that was not trained.", markup=False)


def open_exam(run: Path, project: Path) -> None:
    """Open the exam of a training for good; what is open stays as it is.

    Raises:
        ProjectInUseError: a window has the project open, and may open the exam itself.
    """
    opened = Project(project)
    try:
        note_look(run, project, "opened")
    finally:
        opened.close()


def print_practice(run: Path, project: Path, *, as_json: bool) -> None:
    """What may be told of a training whose exam is closed, and how it is opened."""
    shown = read_shown(run, project)
    if as_json:
        typer.echo(shown.metrics.model_dump_json(by_alias=True))
        return
    console = Console(highlight=False)
    practice = shown.metrics.validation
    if practice is not None:
        title = f"Practice, not the exam: {practice.n} photos of {practice.classes} classes"
        print_figures(console, practice, {}, shown.metrics.groups, title=title)
        print_least_found(console, practice)
    console.print(
        f"The exam of this training is closed. Choosing between trainings by the exam uses it up; --open-exam opens it "
        f"(look {shown.standing.looks + 1}).",
        markup=False,
    )


def _metrics(subject: Path, source: Path | None, measured: FiguresMeasured, timings: dict[str, float]) -> Metrics:
    """The document of a run, or one with the same names for figures that no run has."""
    from uproto_core.prediction.bundle import read_document, resolve_bundle

    if source is None and RunPaths(subject).metrics.is_file():
        return read_metrics(RunPaths(subject))
    document = read_document(resolve_bundle(subject))
    unknown = Geometry(head_head=None, head_tail=None, tail_tail=None, ratio=None)
    return Metrics(
        exam=measured.figures,
        validation=None,
        geometry=GeometryPair(before=unknown, after=unknown),
        settings=document.settings,
        timing_s=timings,
        groups=document.groups,
    )
