"""`uproto doctor`: versions, device, disk, folders and a self-test; a file for a report, without photos."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from uproto_core.cancel import CancelToken
from uproto_core.events import SelfTested
from uproto_core.store.paths import user_paths
from uproto_core.store.report import report_facts, report_parts, write_report


def doctor(
    zip_file: Annotated[
        Path | None, typer.Option("--zip", help="Write what is known into a file for a report; no photo is in it.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False,
) -> None:
    """See whether everything that uproto needs works on this computer."""
    tested = _tested()
    facts = report_facts(user_paths())
    facts["computer"]["computes on"] = tested.computes_on
    if as_json:
        document = {"format": 1, **facts, "checks": [asdict(check) for check in tested.checks]}
        typer.echo(json.dumps(document, ensure_ascii=False))
    else:
        for part, values in facts.items():
            typer.echo(part)
            for name, value in values.items():
                typer.echo(f"  {name:22} {value}")
        typer.echo("self-test")
        for check in tested.checks:
            typer.echo(f"  {'fine ' if check.is_fine else 'FAILS'} {check.name}: {check.words}")
    if zip_file is not None:
        write_report(zip_file, report_parts(user_paths(), tested=tested))
        typer.echo(f"Written: {zip_file}", err=True)
    if not all(check.is_fine for check in tested.checks):
        raise typer.Exit(1)


def _tested() -> SelfTested:
    from uproto_core.pipeline.self_test import self_test

    return next(event for event in self_test(CancelToken()) if isinstance(event, SelfTested))
