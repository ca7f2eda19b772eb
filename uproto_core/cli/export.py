"""`uproto export`: a classifier in a form that other programs read."""

from pathlib import Path
from typing import Annotated

import typer

from uproto_core.cli.follow import follow
from uproto_core.cli.options import AsEvents
from uproto_core.events import BundleExported
from uproto_core.jobs import ExportForm, ExportJob
from uproto_core.store.paths import default_export


def export(
    bundle: Annotated[Path, typer.Argument(metavar="RUN|BUNDLE", help="A classifier's folder, or a run's.")],
    form: Annotated[
        ExportForm,
        typer.Option(
            "--format",
            help="`onnx`: one file, a photo in and class probabilities out, checked against the classifier's own "
            'answers; it needs pip install "uproto[onnx]". `folder`: plain files with the model inside.',
        ),
    ] = "onnx",
    out: Annotated[
        Path | None, typer.Option("--out", help="File or folder to write; beside the classifier where it is not given.")
    ] = None,
    photos: Annotated[
        list[Path] | None,
        typer.Option("--photos", help="Photos or a folder to compare answers on; may be repeated."),
    ] = None,
    as_events: AsEvents = False,
) -> None:
    """Write a classifier for other programs."""
    job = ExportJob(bundle=bundle, form=form, out=out or default_export(bundle, form), photos=tuple(photos or ()))
    for event in follow(job, as_events=as_events, is_quiet=False):
        if isinstance(event, BundleExported) and not as_events:
            typer.echo(f"Written: {event.path}")
            if event.photos:
                typer.echo(
                    f"Compared with the classifier's own answers on {event.photos} photos: no probability differs by "
                    f"more than {max(event.largest_difference, 0.001):.3f}."
                )
