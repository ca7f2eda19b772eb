"""The command `uproto`: its commands, and what becomes of errors."""

import logging
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from uproto_core.cancel import Cancelled
from uproto_core.cli import (
    advise,
    backbones,
    compare,
    completion,
    demo,
    doctor,
    evaluate,
    export,
    hunt,
    predict,
    prototypes,
    scan,
    shortcut,
    texts,
    train,
    window,
)
from uproto_core.cli.start import OUTPUT, STOPPED
from uproto_core.errors import EXIT_BUG, EXIT_STOPPED, DiskFullError, OutOfMemoryError, UprotoError
from uproto_core.short_memory import ran_out
from uproto_core.store.atomic import write_error
from uproto_core.store.paths import PROJECT_SUFFIX, user_paths
from uproto_core.waiting import wait_asleep

_DEBUG = "--debug"

app = typer.Typer(
    name="uproto",
    help="Train an image classifier on your own imbalanced photo folders, and see honestly how good it is for the rare "
    "classes. Without a command, the window opens.",
    epilog="Exit codes: 0 done; 1 a bug; 2 wrong use of the command; 3 the photos cannot be used; 4 not enough room or "
    "memory; 5 the network; 6 the model or classifier cannot be used; 130 stopped.",
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("demo")(demo.demo)
app.command("scan")(scan.scan)
app.command("train", epilog=train.settings_help())(train.train)
app.command("evaluate")(evaluate.evaluate)
app.command("predict")(predict.predict)
app.command("compare")(compare.compare)
app.command("advise")(advise.advise)
app.command("hunt")(hunt.hunt)
app.command("texts")(texts.texts)
app.command("prototypes")(prototypes.prototypes)
app.add_typer(backbones.app, name="backbones")
app.command("export")(export.export)
app.command("shortcut")(shortcut.shortcut)
app.command("completion")(completion.completion)
app.command("doctor")(doctor.doctor)
app.command("screenshots")(window.screenshots)
app.command("window", hidden=True)(window.window)


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Say the version and end.")] = False,
    debug: Annotated[bool, typer.Option(_DEBUG, help="Show where in the program an error arose.")] = False,
) -> None:
    del debug
    if version:
        from importlib.metadata import version as version_of

        typer.echo(f"uproto {version_of('uproto')}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        window.window(None)


def run(arguments: list[str] | None = None) -> None:
    """Do what the command line asks for; `SystemExit` carries the exit code of the contract."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    is_debugged = _DEBUG in words
    words = [word for word in words if word != _DEBUG]
    if words and _is_project(words[0]):
        words.insert(0, "window")
    logging.captureWarnings(capture=True)
    wait_asleep()
    try:
        app(args=words, prog_name="uproto")
    except UprotoError as error:
        if is_debugged:
            raise
        _tell(f"{error.what_happened}\n{error.what_to_do}")
        sys.exit(error.exit_code)
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write(STOPPED)
        sys.exit(EXIT_STOPPED)
    except SystemExit as end:
        # Typer makes its own exit of a Ctrl+C that met no job.
        if end.code == EXIT_STOPPED:
            sys.stderr.write(STOPPED)
        raise
    except Exception as error:
        if is_debugged:
            raise
        full = _of_a_full_disk(error) or _of_a_full_memory(error)
        if full is not None:
            _tell(f"{full.what_happened}\n{full.what_to_do}")
            sys.exit(full.exit_code)
        log = _write_bug()
        _tell(f"Something went wrong inside uproto: this is a bug.\nPlease report it; the details are in {log}.")
        sys.exit(EXIT_BUG)


def _of_a_full_disk(error: Exception) -> UprotoError | None:
    """Words for a disk that was full behind a write that is not ours, such as standard output."""
    told = write_error(Path(OUTPUT), error) if isinstance(error, OSError) else None
    return told if isinstance(told, DiskFullError) else None


def _of_a_full_memory(error: Exception) -> UprotoError | None:
    """Words for a memory that was full outside a job, such as while a library is loaded."""
    return OutOfMemoryError(model="uproto") if ran_out(error) else None


def _is_project(word: str) -> bool:
    """Whether a first word is a project to open and no command: `uproto Moths.uproto`."""
    return not word.startswith("-") and word.rstrip("/\\").endswith(PROJECT_SUFFIX)


def _tell(text: str) -> None:
    # Whoever read it may be gone, or its disk full.
    with suppress(OSError):
        sys.stderr.write(text + "\n")


def _write_bug() -> Path | str:
    """Keep the traceback where a report can take it from."""
    path = user_paths().bug_log
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"\n{datetime.now(UTC).isoformat(timespec='seconds')}\n{traceback.format_exc()}")
    except OSError:
        return "what follows:\n" + traceback.format_exc()
    return path
