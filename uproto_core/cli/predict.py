"""`uproto predict`: answers for photos and folders, streamed; a stopped folder run goes on where it was."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from uproto_core.cli.follow import follow
from uproto_core.cli.options import Accelerator, AsEvents
from uproto_core.cli.words import REASON_WORDS
from uproto_core.errors import ExportNotWrittenError, PhotoUnreadableError
from uproto_core.events import PhotoAnswer, PhotoAnswered
from uproto_core.jobs import PredictJob
from uproto_core.store.answer_columns import ColumnNames, TableFacts
from uproto_core.store.answers import TABLE_ENDINGS, AnswerLog, write_answer_table
from uproto_core.store.paths import RunPaths, answer_log


def predict(
    bundle: Annotated[Path, typer.Argument(help="A classifier's folder, or a run's.")],
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Photos, or folders of photos.")],
    top: Annotated[int, typer.Option(help="How many classes to name for a photo.", min=1, max=50)] = 3,
    out: Annotated[
        Path | None,
        typer.Option("--out", help="A table to write: .csv, .xlsx or .jsonl. Stopped, it goes on from there."),
    ] = None,
    sort_into: Annotated[
        Path | None, typer.Option("--sort-into", help="Copy each photo into a folder for its answer; originals stay.")
    ] = None,
    right: Annotated[
        int | None,
        typer.Option(
            "--right",
            help="Answer only when right about this often, in percent; 0 answers always. Default: as was chosen.",
            min=0,
            max=99,
        ),
    ] = None,
    columns: Annotated[
        ColumnNames,
        typer.Option("--columns", help="Names of the table's columns: plain, or those of Camtrap DP's observations."),
    ] = "plain",
    accelerator: Accelerator = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a photo, a line each.")] = False,
    as_events: AsEvents = False,
) -> None:
    """Say what is on photos; "not sure" is an answer."""
    if sort_into is not None:
        _require_apart(sort_into, paths)
    log = _log(out, bundle, right) if out is not None else None
    job = PredictJob(
        bundle=bundle,
        photos=tuple(paths),
        top=top,
        accelerator=accelerator,
        answered=log.path if log is not None else None,
        right=right / 100 if right is not None else None,
    )
    # What was answered before the stop counts too: it stands in the table.
    counts = Counter(_outcome(answer) for answer in log.answers()) if log is not None else Counter[str]()
    first_broken: PhotoAnswer | None = None
    for answer in _answers(job, as_events=as_events, is_quiet=as_json or as_events):
        if log is not None:
            log.add(answer)
        counts[_outcome(answer)] += 1
        if answer.error is not None and first_broken is None:
            first_broken = answer
        if as_json:
            typer.echo(answer.model_dump_json(by_alias=True))
        elif not as_events and log is None:
            typer.echo(f"{answer.path}: {_words(answer)}")
        if sort_into is not None:
            _copy(sort_into, answer)
    if log is not None and out is not None:
        write_answer_table(out, log.answers(), facts=_facts(bundle, columns))
        log.remove()
    if counts.total() > 1 and not as_json and not as_events:
        parts = ", ".join(f"{count} {outcome}" for outcome, count in counts.items())
        typer.echo(f"{counts.total()} photos: {parts}.", err=True)
    if first_broken is not None and counts.total() == counts["unreadable"]:
        raise PhotoUnreadableError(path=first_broken.path, reason=first_broken.error or "damaged")


def _answers(job: PredictJob, *, as_events: bool, is_quiet: bool) -> Iterator[PhotoAnswer]:
    for event in follow(job, as_events=as_events, is_quiet=is_quiet):
        if isinstance(event, PhotoAnswered):
            yield event.answer


def _log(out: Path, bundle: Path, right: int | None) -> AnswerLog:
    """Earlier answers count only if they were given by the same classifier, with the same limits."""
    from uproto_core.prediction.bundle import resolve_bundle
    from uproto_core.stage import file_sha256

    if out.suffix.lower() not in TABLE_ENDINGS:
        raise ExportNotWrittenError(path=out, because="its name ends in none of .csv, .xlsx and .jsonl")
    paths = resolve_bundle(bundle)
    parts = [file_sha256(paths.bundle_json)]
    if paths.balance.is_file():
        parts.append(file_sha256(paths.balance))
    if right is not None:
        parts.append(str(right))
    return AnswerLog(answer_log(out), "/".join(parts))


def _facts(bundle: Path, columns: ColumnNames) -> TableFacts:
    """What the table says of the classifier: the name of its folder, or of the run that it lies in."""
    from uproto_core.prediction.bundle import read_document, resolve_bundle

    paths = resolve_bundle(bundle)
    document = read_document(paths)
    folder = paths.root.absolute()
    groups = zip(document.class_names, map(document.groups.group_of, document.train_counts), strict=True)
    return TableFacts(
        columns=columns,
        classifier=folder.parent.name if folder == RunPaths(folder.parent).bundle else folder.name,
        groups=dict(groups),
        answered=datetime.now().astimezone(),
    )


def _require_apart(folder: Path, paths: list[Path]) -> None:
    from uproto_core.store.sorted_copies import require_apart

    require_apart(folder, paths)


def _copy(folder: Path, answer: PhotoAnswer) -> None:
    from uproto_core.store.sorted_copies import copy_into

    copy_into(folder.absolute(), answer)


def _outcome(answer: PhotoAnswer) -> str:
    if answer.error is not None:
        return "unreadable"
    return "not sure" if answer.answer is None else "answered"


def _words(answer: PhotoAnswer) -> str:
    if answer.error is not None:
        return f"could not be read ({answer.error})"
    candidates = ", ".join(f"{entry.class_name} {_sure(entry.confidence)}" for entry in answer.top)
    if answer.answer is not None:
        return candidates
    return f"not sure, {REASON_WORDS.get(answer.reason or 'low', '')}: {candidates}"


def _sure(confidence: float) -> str:
    """Never 0 or 100 percent."""
    percent = round(100 * confidence)
    return "<1 %" if percent == 0 else ">99 %" if percent == 100 else f"{percent} %"  # noqa: PLR2004  (all of it)
