"""`uproto advise`: what to photograph next, measured by hiding half of each class's photos."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from uproto_core.advice import Advice, ClassAdvice, Do, Gain
from uproto_core.cli.follow import follow
from uproto_core.cli.options import Accelerator, AsEvents
from uproto_core.events import AdviceMeasured
from uproto_core.jobs import AdviseJob

_DO: dict[Do, str] = {
    "another-occasion": "photos from another day",
    "both-classes": "photos of both",
    "describe": "describe it",
    "nothing": "nothing",
    "more": "more, of all kinds",
}


def advise(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a finished training.")],
    accelerator: Accelerator = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document, as advice.json.")] = False,
    as_events: AsEvents = False,
) -> None:
    """Say which classes gain most from more photos.

    Half of each class's training photos is hidden, five times, and the last stage of the training is fitted again:
    what practice photos lose is what the hidden ones had brought. Stopped with Ctrl+C, it goes on where it was.
    """
    advice: Advice | None = None
    for event in follow(AdviseJob(run=run, accelerator=accelerator), as_events=as_events, is_quiet=as_json):
        if isinstance(event, AdviceMeasured):
            advice = event.advice
    if advice is None or as_events:
        return
    if as_json:
        typer.echo(advice.model_dump_json(by_alias=True))
        return
    _print(Console(highlight=False), advice)


def _print(console: Console, advice: Advice) -> None:
    table = Table(box=None, pad_edge=False)
    table.add_column("Class")
    table.add_column("has", justify="right")
    table.add_column("its last photos brought", no_wrap=True)
    table.add_column("why")
    table.add_column("do")
    for entry in advice.classes:
        star = "*" if entry.is_borrowed else ""
        brought = f"last {entry.last_n}: {gain_words(entry.gain)}{star}"
        table.add_row(entry.class_name, str(entry.has), brought, why_words(entry), _DO[entry.do])
    console.print(table, markup=False)
    if any(entry.is_borrowed for entry in advice.classes):
        console.print("* too few photos to measure alone: the mean of its group of classes")
    console.print(
        f"Points of the class's own practice photos found, with 95 % ranges; half of each class's photos hidden "
        f"{advice.repeats} times. The next photos usually bring a little less than the last ones."
    )


def gain_words(gain: Gain) -> str:
    """A gain in points with its range; without its number where chance may have made it."""
    low, high = round(100 * gain.low), round(100 * gain.high)
    if not gain.is_seen:
        return f"no gain seen ({low} to {high})"
    points = round(100 * gain.value)
    return f"{points:+d} {'point' if points == 1 else 'points'} ({low} to {high})"


def why_words(entry: ClassAdvice) -> str:
    """Why, in a few words."""
    match entry.why:
        case "one-occasion":
            return "all from one occasion"
        case "taken-for":
            return f"mostly taken for {entry.taken_for}"
        case "words":
            return "its words do not fit"
        case "enough":
            return "enough"
        case "few":
            return "few to learn from"
        case "other":
            return "no single reason seen"
