"""`project.json`: what a project is called, where its photos lie, which training is used."""

import os
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, ValidationError

from uproto_core.errors import ProjectUnusableError
from uproto_core.figures import Document
from uproto_core.source_options import ClassLevel
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import ProjectPaths

_FORMAT = 1


def _with_zone(text: str) -> str:
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError("a time without its zone")
    return text


class ProjectDocument(Document):
    """`project.json`."""

    format: Literal[1] = 1
    name: str
    sources: tuple[Path, ...]
    """Absolute: folders of class folders, or tables of photos."""
    texts: Path | None = None
    """Descriptions of the classes, where they do not lie beside the photos."""
    class_level: ClassLevel = "auto"
    """Which folder names the class of a photo."""
    used_run: str = ""
    """Name of the training that was chosen to be used; empty takes the newest that came to its end."""
    created: Annotated[str, AfterValidator(_with_zone)]
    """ISO 8601 with the zone."""


def read_document(root: Path) -> ProjectDocument:
    """What a project's own file says.

    Raises:
        ProjectUnusableError: the folder is no project of this version.
    """
    paths = ProjectPaths(root)
    try:
        text = paths.project_json.read_bytes()
    except OSError as error:
        raise ProjectUnusableError(path=root, because="it has no project.json that can be read") from error
    try:
        return ProjectDocument.model_validate_json(text)
    except ValidationError as error:
        newer = re.search(rb'"format"\s*:\s*(\d{1,9})\b', text)
        if newer is not None and int(newer[1]) > _FORMAT:
            raise ProjectUnusableError(path=root, because="it is from a newer version of uproto") from error
        # Nothing else knows where the photos lie.
        with suppress(OSError, ValidationError):
            return ProjectDocument.model_validate_json(paths.project_json_copy.read_bytes())
        raise ProjectUnusableError(path=root, because="its project.json is damaged") from error


def is_project(path: Path) -> bool:
    """Whether a folder looks like a project."""
    # Not Path.is_file: what is wrong with a source is said where it is looked through.
    return os.path.isfile(ProjectPaths(path).project_json)  # noqa: PTH113


def write_document(root: Path, document: ProjectDocument) -> None:
    """Write a project's own file, and a copy that is read where it is damaged.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    text = document.model_dump_json(indent=1)
    write_text(ProjectPaths(root).project_json, text)
    write_text(ProjectPaths(root).project_json_copy, text)
