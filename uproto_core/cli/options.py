"""The options that several commands share: one name, one meaning, one sentence."""

from pathlib import Path
from typing import Annotated

import typer

from uproto_core.errors import SettingUnknownError
from uproto_core.setting_descriptions import describe_settings
from uproto_core.settings import Accelerator as Processor
from uproto_core.settings import Settings, with_values
from uproto_core.source_options import ClassLevel as Level


def _settings_that_begin_with(incomplete: str) -> list[str]:
    """Every setting with its default, to be completed by the shell and then changed."""
    return [f"{entry.key}={entry.default}" for entry in describe_settings() if entry.key.startswith(incomplete)]


Source = Annotated[
    Path, typer.Argument(help="Folder of class folders, train/val/test folders, a table (CSV, Excel), or a list.")
]
PhotosRoot = Annotated[
    Path | None,
    typer.Option("--photos", help="Where the paths of a table or list begin; looked for where it is not given."),
]
ClassLevel = Annotated[
    Level,
    typer.Option(
        help="Which folder names the class: the one that a photo lies in (leaf), or the first one below the source. "
        "`auto` looks at where the photos lie."
    ),
]
Backbone = Annotated[
    str,
    typer.Option(help="`auto` (the best on this computer), `built-in`, a name of `uproto backbones`, or a folder."),
]
Texts = Annotated[
    Path | None,
    typer.Option(
        "--texts",
        help="Descriptions: a folder of <class>.txt, a CSV with `class` and `text`, a JSON of lists, or a corpus of "
        "VL-LTR.",
    ),
]
Overrides = Annotated[
    Path | None,
    typer.Option(
        help="File or project in which decisions about sentences are kept. A project keeps its own; otherwise they are "
        "kept with the descriptions, unless these lie among the photos."
    ),
]
LookUp = Annotated[
    str,
    typer.Option(
        "--look-up",
        metavar="LANGUAGE",
        help="Ask an encyclopaedia about the class names: they are sent there, and nothing else is. A language such as "
        "`en` asks that language's Wikipedia; an address, another one with the same interface. Without this, nothing "
        "is sent.",
    ),
]
Accelerator = Annotated[Processor, typer.Option(help="What computes.")]
Values = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help="A setting of those that `uproto train --help` lists; may be repeated.",
        autocompletion=_settings_that_begin_with,
    ),
]
AsEvents = Annotated[bool, typer.Option("--json-events", help="One event a line on standard output.")]


def settings_of(values: list[str] | None) -> Settings:
    """The defaults with what `--set key=value` changes.

    Raises:
        SettingUnknownError: one has no = sign, its key is none, or its value is out of range.
    """
    pairs: dict[str, str] = {}
    for entry in values or ():
        key, sign, value = entry.partition("=")
        if not sign:
            raise SettingUnknownError(key=entry[:300], value="", because="it has no = sign")
        pairs[key.strip()] = value.strip()
    return with_values(Settings(), pairs)
