"""`uproto texts`: every sentence about every class, what became of it and why, and decisions about single ones."""

from collections.abc import Iterator, Sequence
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
    LookUp,
    Overrides,
    PhotosRoot,
    Texts,
    Values,
    settings_of,
)
from uproto_core.events import TextsChosen
from uproto_core.jobs import AUTO, TextsJob
from uproto_core.source_options import SourceOptions
from uproto_core.store.texts import ClassSentences, Sentence, TextsDocument, read_sentences


def _lexicon(is_wanted: bool) -> None:
    """Make the person's own copy of the list of visible words, say where it is, and end."""
    if is_wanted:
        from uproto_core.texts.attributes import copy_lexicon

        typer.echo(copy_lexicon())
        raise typer.Exit


def texts(
    source: Annotated[Path, typer.Argument(help="Folder of class folders, a table (CSV), or a project.")],
    descriptions: Texts = None,
    backbone: Backbone = AUTO,
    keep: Annotated[
        list[str] | None,
        typer.Option("--keep", metavar="'CLASS: SENTENCE'", help="Keep a sentence whatever its score; repeatable."),
    ] = None,
    drop: Annotated[
        list[str] | None,
        typer.Option("--drop", metavar="'CLASS: SENTENCE'", help="Drop a sentence; repeatable."),
    ] = None,
    take_back: Annotated[
        list[str] | None,
        typer.Option("--take-back", metavar="'CLASS: SENTENCE'", help="Let uproto decide again; repeatable."),
    ] = None,
    overrides: Overrides = None,
    photos: PhotosRoot = None,
    class_level: ClassLevel = "auto",
    only: Annotated[list[str] | None, typer.Option("--only", metavar="CLASS", help="Show this class; repeatable.")] = (
        None
    ),
    look_up: LookUp = "",
    seed: Annotated[int, typer.Option(help="Of the training whose choice is shown.", min=0)] = 0,
    accelerator: Accelerator = "auto",
    values: Values = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document, as texts.json.")] = False,
    as_events: AsEvents = False,
    own_words: Annotated[
        bool,
        typer.Option(
            "--edit-words",
            is_eager=True,
            callback=_lexicon,
            help="Put a copy of the list of visible words where you may change it, say where it is, and end.",
        ),
    ] = False,
) -> None:
    """Show every sentence about every class: its score, kept or dropped, and why."""
    del own_words
    job = TextsJob(
        source=source,
        texts=descriptions,
        backbone=backbone,
        seed=seed,
        accelerator=accelerator,
        settings=settings_of(values),
        read=SourceOptions(photos_root=photos, class_level=class_level),
        overrides=overrides,
        keep=tuple(keep or ()),
        drop=tuple(drop or ()),
        take_back=tuple(take_back or ()),
        look_up=look_up,
    )
    chosen: TextsChosen | None = None
    for event in follow(job, as_events=as_events):
        if isinstance(event, TextsChosen):
            chosen = event
    if chosen is None or as_events:
        return
    document = _shown(read_sentences(chosen.texts), only or [])
    if as_json:
        typer.echo(document.model_dump_json(by_alias=True))
        return
    console = Console(highlight=False)
    for entry in document.classes:
        _print_class(console, entry)
    console.print(f"{chosen.kept} sentences kept, {chosen.dropped} dropped, {chosen.classes} classes.", markup=False)


def _shown(document: TextsDocument, only: list[str]) -> TextsDocument:
    """The classes that were asked for; all where none was.

    Raises:
        typer.BadParameter: one is no class.
    """
    wanted = {name.casefold() for name in only}
    known = {entry.class_name.casefold() for entry in document.classes}
    if unknown := [name for name in only if name.casefold() not in known]:
        raise typer.BadParameter(f'there is no class "{unknown[0]}"', param_hint="--only")
    classes = tuple(entry for entry in document.classes if not wanted or entry.class_name.casefold() in wanted)
    return document.model_copy(update={"classes": classes})


def _print_class(console: Console, entry: ClassSentences) -> None:
    table = Table(
        title=Text(entry.class_name), title_justify="left", title_style="bold", box=SIMPLE_HEAD, padding=(0, 1)
    )
    table.add_column("")
    table.add_column("score", justify="right")
    table.add_column("weight", justify="right")
    table.add_column("from")
    table.add_column("sentence", overflow="fold")
    table.add_column("why")
    for sentence in sorted(_without_templates(entry.sentences), key=_kept_first):
        table.add_row(
            "kept" if sentence.is_kept else "dropped",
            f"{sentence.relevance:.2f}",
            f"{sentence.weight:.2f}" if sentence.is_kept else "",
            sentence.source,
            Text(sentence.text),
            "" if sentence.reason == "kept" else sentence.reason,
            style="" if sentence.is_kept else "dim",
        )
    console.print(table)


def _without_templates(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, with the first of those made of the name for all of them: the weight is theirs together."""
    named = [sentence for sentence in sentences if sentence.source == "name"]
    if named:
        text = f"{named[0].text} (and {len(named) - 1} more like it)"
        yield named[0].model_copy(update={"text": text, "weight": sum(sentence.weight for sentence in named)})
    yield from (sentence for sentence in sentences if sentence.source != "name")


def _kept_first(sentence: Sentence) -> tuple[bool, float, float]:
    return not sentence.is_kept, -sentence.weight, -sentence.relevance
