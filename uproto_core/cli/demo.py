"""`uproto demo`: the whole path on the built-in sample, in the window or on the terminal, without a network."""

from pathlib import Path
from typing import Annotated

import typer

from uproto_core.cli.follow import follow
from uproto_core.cli.options import AsEvents
from uproto_core.cli.predict import predict
from uproto_core.cli.train import run_training
from uproto_core.cli.window import has_display, open_window
from uproto_core.events import RunEnded, SampleMade
from uproto_core.jobs import BUILT_IN, SampleJob, TrainJob
from uproto_core.store.paths import DemoPaths, RunPaths, user_paths
from uproto_core.store.runs import read_predictions

_PHOTOS_SHOWN = 5


def demo(
    terminal: Annotated[
        bool, typer.Option("--terminal", help="On the terminal, even where there is a display.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", help="Folder for the sample and its run; a folder of the cache if not given."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="The figures as one JSON document on standard output.")
    ] = False,
    as_events: AsEvents = False,
) -> None:
    """Draw the sample (an imagined field guide of moths), train on it, examine, and answer photos; about 3 minutes."""
    if not terminal and not as_json and not as_events and out is None and has_display():
        open_window(None, is_demo=True)
    made: SampleMade | None = None
    for event in follow(
        SampleJob(out=user_paths().sample if out is None else DemoPaths(out).sample), as_events=as_events
    ):
        if isinstance(event, SampleMade):
            made = event
    assert made is not None, "the job ends with the sample or an error"
    job = TrainJob(
        source=made.source,
        out=user_paths().sample_run if out is None else DemoPaths(out).run,
        texts=made.texts,
        backbone=BUILT_IN,
        is_resumed=True,
    )
    ended = run_training(job, as_json=as_json, as_events=as_events)
    if ended is not None and not as_json and not as_events:
        _answer_some(ended, made.source)


def _answer_some(ended: RunEnded, source: Path) -> None:
    """Answers for a few exam photos: the first of classes with few photos, then what is not sure."""
    rows = read_predictions(RunPaths(ended.run))
    counts = {entry.class_name: entry.train_n for entry in ended.metrics.exam.per_class} if ended.metrics.exam else {}
    by_rarity = sorted(rows, key=lambda row: (counts.get(row.class_name, 0), row.path))
    chosen = [row.path for row in by_rarity[:: max(len(by_rarity) // _PHOTOS_SHOWN, 1)][:_PHOTOS_SHOWN]]
    if chosen:
        typer.echo("\nAnswers for some exam photos (the folder's name is the right class):")
        predict(ended.bundle, [source / path for path in chosen])
