"""A report for whoever mends uproto: versions, computer, settings, self-test and logs; no photo, no name of a class.

The command line and the window make it here, and both can show all of it before it is saved: it is text only.
"""

import io
import os
import platform
import shutil
import zipfile
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from sqlite3 import Error as SqliteError
from typing import Final

from uproto_core.errors import ProjectUnusableError
from uproto_core.events import SelfTested, SourceScanned
from uproto_core.store.atomic import replaced
from uproto_core.store.cards import find_projects
from uproto_core.store.hidden_names import HiddenNames
from uproto_core.store.migrations import open_to_look
from uproto_core.store.paths import ProjectPaths, UserPaths
from uproto_core.store.project import read_document, seen_in
from uproto_core.store.window import read_window

_PACKAGES: Final = (
    *("uproto", "torch", "torchvision", "open_clip_torch", "timm", "numpy", "scipy", "scikit-learn", "pillow"),
    *("pillow-heif", "PySide6-Essentials", "pyqtgraph", "pydantic", "typer", "huggingface_hub"),
)
_LOG_BYTES: Final = 200_000
_PROXIES: Final = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "HF_ENDPOINT")


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportPart:
    """One file of a report."""

    name: str
    text: str


def report_facts(paths: UserPaths) -> dict[str, dict[str, str]]:
    """Versions, computer, settings and the size of what there is, by heading; nothing in it names anyone."""
    kept = read_window(paths.window_json)
    disk = next(folder for folder in (paths.cache, *paths.cache.parents) if folder.exists())
    projects = find_projects(kept.recent, paths.projects)
    return {
        "versions": {
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            **{name: _version(name) for name in _PACKAGES},
        },
        "computer": {
            "processors": str(os.cpu_count() or 1),
            "free room": f"{shutil.disk_usage(disk).free / 1e9:.0f} GB",
        },
        "settings": {
            **{
                name: str(value)
                for name, value in kept.model_dump(
                    mode="json", exclude={"recent", "spots", "hidden", "network", "format"}
                ).items()
            },
            # Whether, not what: an address may hold a password.
            **{f"own {name}": "is set" for name, value in kept.network.model_dump(mode="json").items() if value},
            **{name: "is set" for name in _PROXIES if os.environ.get(name) or os.environ.get(name.lower())},
        },
        "folders": {
            name: _home_hidden(folder)
            for name, folder in (
                ("settings", paths.config),
                ("models", paths.backbones),
                ("cache", paths.cache),
                ("log", paths.log),
            )
        },
        "projects": {f"project {number}": _size_of(root) for number, root in enumerate(projects, start=1)},
    }


def report_parts(
    paths: UserPaths, *, tested: SelfTested | None = None, why_untested: str = "", faults: Iterable[str] = ()
) -> tuple[ReportPart, ...]:
    """Everything that a report holds, as it will be saved.

    Args:
        paths: The person's folders.
        tested: What the self-test found.
        why_untested: Why there is none.
        faults: What went wrong just now, such as a traceback or the technical part of a message.
    """
    names = hidden_names(paths)
    facts = report_facts(paths)
    if tested is not None:
        facts["computer"]["computes on"] = tested.computes_on
    parts = [ReportPart(name="about.txt", text=_as_text(facts))]
    parts.append(ReportPart(name="self-test.txt", text=names.hide(_tested_words(tested, why_untested))))
    told = [fault for fault in faults if fault]
    if told:
        parts.append(ReportPart(name="what-happened.txt", text=names.hide("\n\n".join(told)) + "\n"))
    for log in sorted(paths.log.glob("*.log")) if paths.log.is_dir() else ():
        with suppress(OSError):
            tail = log.read_bytes()[-_LOG_BYTES:].decode("utf-8", errors="replace")
            if tail.strip():
                parts.append(ReportPart(name=f"log/{log.name}", text=names.hide(tail)))
    return tuple(parts)


def write_report(place: Path, parts: Iterable[ReportPart]) -> None:
    """Save a report as one ZIP file.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part.name, part.text)
    with replaced(place) as temporary:
        temporary.write_bytes(made.getvalue())


def hidden_names(paths: UserPaths) -> HiddenNames:
    """Takes out of text what this person's projects and classes are called, and where their photos lie."""
    names: set[str] = set()
    folders: set[Path] = {Path.home(), paths.projects}
    for root in find_projects(read_window(paths.window_json).recent, paths.projects):
        with suppress(ProjectUnusableError):
            document = read_document(root)
            names.add(document.name)
            folders.update((root, *document.sources))
            names.update(_classes_of(root))
    return HiddenNames(names, folders)


def _classes_of(root: Path) -> set[str]:
    """What the last scan of a project has met."""
    try:
        with closing(open_to_look(ProjectPaths(root))) as connection:
            scans = [event for event in seen_in(connection) if isinstance(event, SourceScanned)]
    except SqliteError:
        return set()
    return {entry.class_name for scan in scans for entry in scan.summary.classes}


def _size_of(root: Path) -> str:
    with suppress(ProjectUnusableError, SqliteError):
        sources = len(read_document(root).sources)
        with closing(open_to_look(ProjectPaths(root))) as connection:
            scan = next((event for event in seen_in(connection) if isinstance(event, SourceScanned)), None)
        if scan is None:
            return f"{sources} sources, not scanned"
        return f"{sources} sources, {len(scan.summary.classes)} classes, {scan.summary.photos} photos"
    return "cannot be read"


def _as_text(facts: dict[str, dict[str, str]]) -> str:
    lines: list[str] = []
    for heading, values in facts.items():
        lines += [heading, *(f"  {name:22} {value}" for name, value in values.items()), ""]
    return "\n".join(lines)


def _tested_words(tested: SelfTested | None, why_untested: str) -> str:
    if tested is None:
        return f"The self-test has not run: {why_untested or 'it was not asked for'}.\n"
    return "".join(f"{'fine ' if check.is_fine else 'FAILS'} {check.name}: {check.words}\n" for check in tested.checks)


def _home_hidden(folder: Path) -> str:
    """Without the person's name, which is part of their folder."""
    return str(folder).replace(str(Path.home()), "~")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
