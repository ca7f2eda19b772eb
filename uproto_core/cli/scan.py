"""`uproto scan`: counts, groups, ignored files, and on request what is wrong with the folder."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from uproto_core.cli.follow import follow
from uproto_core.cli.options import Accelerator, AsEvents, Backbone, ClassLevel, PhotosRoot, Source
from uproto_core.cli.tables import print_scan
from uproto_core.cli.words import FINDING_WORDS, could_not_words
from uproto_core.events import FindingMade, SourceScanned
from uproto_core.findings import FINDING_CODES, Finding, FindingCode
from uproto_core.jobs import BUILT_IN, CheckJob, ScanJob
from uproto_core.source_options import SourceOptions

_GROUPS_SHOWN = 3


def scan(
    source: Source,
    photos: PhotosRoot = None,
    class_level: ClassLevel = "auto",
    checks: Annotated[bool, typer.Option("--checks", help="Read every photo once and say what is wrong.")] = False,
    no_model: Annotated[
        bool, typer.Option("--no-model", help="With --checks: only what needs no model, which is quicker.")
    ] = False,
    backbone: Backbone = BUILT_IN,
    accelerator: Accelerator = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False,
    as_events: AsEvents = False,
) -> None:
    """Count the photos of each class, and say which are rare."""
    summary = None
    findings: dict[FindingCode, Finding] = {}
    read = SourceOptions(photos_root=photos, class_level=class_level)
    looked = CheckJob(source=source, read=read, looks_inside=not no_model, backbone=backbone, accelerator=accelerator)
    job = looked if checks else ScanJob(source=source, read=read)
    for event in follow(job, as_events=as_events, is_quiet=as_json):
        if isinstance(event, SourceScanned):
            summary = event.summary
        if isinstance(event, FindingMade):
            # What was found with the model's help takes the place of what was found without it.
            findings[event.finding.code] = event.finding
    if summary is None or as_events:
        return
    if as_json:
        document = summary.model_dump(mode="json", by_alias=True, exclude_none=True)
        if checks:
            document["findings"] = [
                findings[code].model_dump(mode="json", by_alias=True) for code in FINDING_CODES if code in findings
            ]
        typer.echo(json.dumps(document, ensure_ascii=False))
        return
    console = Console(highlight=False)
    print_scan(console, summary)
    for code in FINDING_CODES:
        if code in findings:
            _print_finding(console, findings[code])


def _print_finding(console: Console, finding: Finding) -> None:
    words = FINDING_WORDS[finding.code]
    if finding.could_not:
        console.print(f"{words.title}: {could_not_words(finding.could_not)}", markup=False, soft_wrap=True)
        return
    if not finding.is_found:
        console.print(f"{words.title}: nothing found", markup=False, soft_wrap=True)
        return
    console.print(f"{words.title}: {_count(finding)}", markup=False, soft_wrap=True)
    console.print(f"    {words.why}", markup=False, soft_wrap=True)
    console.print(f"    {words.advice}", markup=False, soft_wrap=True)
    told = list(_told(finding))
    for line in told[:_GROUPS_SHOWN]:
        console.print(f"    {line}", markup=False, soft_wrap=True)
    if len(told) > _GROUPS_SHOWN:
        console.print(f"    … and {len(told) - _GROUPS_SHOWN} more", markup=False, soft_wrap=True)


def _count(finding: Finding) -> int:
    """Of what the kind is about: photos or classes."""
    match finding.code:
        case "too-few" | "one-occasion" | "similar-names" | "names-say-nothing":
            return len(finding.classes)
        case "shortcut":
            return len(finding.shortcuts)
        case _:
            return finding.photos


def _told(finding: Finding) -> Iterator[str]:
    """A line for each group."""
    if finding.doubts:
        for doubt in finding.doubts:
            sure = f"{doubt.sure:.0%}"
            yield f"{_short(doubt.path)}: filed under {doubt.class_name}, looks like {doubt.suggestion} (sure {sure})"
    elif finding.shortcuts:
        for found in finding.shortcuts:
            yield f"{found.class_name}: {found.sign} {found.here}, elsewhere {found.elsewhere}"
    elif finding.names:
        for names, word in zip(finding.names, finding.details, strict=True):
            yield f"{', '.join(names)} ({word})"
    elif finding.code in ("too-few", "one-occasion", "names-say-nothing"):
        for name, word in zip(finding.classes, finding.details, strict=True):
            yield f"{name} ({word})"
    else:
        for group in finding.groups:
            yield ", ".join(map(_short, group))


def _short(path: Path) -> str:
    return "/".join(path.parts[-2:])
