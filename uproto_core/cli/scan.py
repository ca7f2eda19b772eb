"""`uproto scan`: counts, groups, ignored files, and on request what is wrong with the folder."""

import json
from typing import Annotated

import typer
from rich.console import Console

from uproto_core.cli.follow import follow
from uproto_core.cli.options import AsEvents, ClassLevel, PhotosRoot, Source
from uproto_core.cli.tables import print_scan
from uproto_core.cli.words import FINDING_WORDS
from uproto_core.events import FindingMade, SourceScanned
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob, ScanJob
from uproto_core.source_options import SourceOptions

_GROUPS_SHOWN = 3


def scan(
    source: Source,
    photos: PhotosRoot = None,
    class_level: ClassLevel = "auto",
    checks: Annotated[bool, typer.Option("--checks", help="Read every photo once and say what is wrong.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False,
    as_events: AsEvents = False,
) -> None:
    """Count the photos of each class, and say which are rare."""
    summary = None
    findings: list[Finding] = []
    read = SourceOptions(photos_root=photos, class_level=class_level)
    job = CheckJob(source=source, read=read) if checks else ScanJob(source=source, read=read)
    for event in follow(job, as_events=as_events, is_quiet=as_json):
        if isinstance(event, SourceScanned):
            summary = event.summary
        if isinstance(event, FindingMade):
            findings.append(event.finding)
    if summary is None or as_events:
        return
    if as_json:
        document = summary.model_dump(mode="json", by_alias=True, exclude_none=True)
        if checks:
            document["findings"] = [finding.model_dump(mode="json") for finding in findings]
        typer.echo(json.dumps(document, ensure_ascii=False))
        return
    console = Console(highlight=False)
    print_scan(console, summary)
    for finding in findings:
        _print_finding(console, finding)


def _print_finding(console: Console, finding: Finding) -> None:
    words = FINDING_WORDS[finding.code]
    count = len(finding.classes) if finding.code == "too-few" else finding.photos
    console.print(f"{words}: {count or 'nothing found'}", markup=False)
    for group in finding.groups[:_GROUPS_SHOWN]:
        console.print("    " + ", ".join("/".join(path.parts[-2:]) for path in group), markup=False)
    if len(finding.groups) > _GROUPS_SHOWN:
        console.print(f"    … and {len(finding.groups) - _GROUPS_SHOWN} more", markup=False)
