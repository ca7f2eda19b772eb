"""Wrong use of a command, a project or the window (exit code 2)."""

from dataclasses import dataclass
from pathlib import Path

from uproto_core.errors.base import EXIT_BUG, EXIT_INPUT, EXIT_USAGE, UprotoError


@dataclass(eq=False, kw_only=True)
class SettingUnknownError(UprotoError):
    """A `--set key=value` names no setting, or gives a value out of range."""

    code = "use.setting"
    exit_code = EXIT_USAGE
    says = '"{key}" cannot be set to "{value}": {because}.'
    remedy = "See `uproto train --help` for the settings and their ranges."

    key: str
    value: str
    because: str


@dataclass(eq=False, kw_only=True)
class RunExistsError(UprotoError):
    """The output folder holds a run, and nobody said to go on with it."""

    code = "use.run-exists"
    exit_code = EXIT_USAGE
    says = '"{path}" already holds a run.'
    remedy = "Choose another folder for --out, or add --resume to go on with what is there."

    path: Path


@dataclass(eq=False, kw_only=True)
class PlaceTakenError(UprotoError):
    """The output folder is one that must not be written to: the photos' own, or one with other files in it."""

    code = "use.place-taken"
    exit_code = EXIT_USAGE
    says = 'Nothing was written to "{path}": {because}.'
    remedy = "Choose an empty or new folder."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class MethodUnknownError(UprotoError):
    """A comparison was asked for a method that there is not."""

    code = "use.method"
    exit_code = EXIT_USAGE
    says = 'There is no method called "{method}".'
    remedy = "Choose among {known}."

    method: str
    known: str


@dataclass(eq=False, kw_only=True)
class ClassUnknownError(UprotoError):
    """An archive was to be looked through for a class that the classifier has not learned."""

    code = "use.class"
    exit_code = EXIT_USAGE
    says = 'The classifier has learned no class called "{name}".'
    remedy = "Choose among {known}."

    name: str
    known: str


@dataclass(eq=False, kw_only=True)
class PresetNotHereError(UprotoError):
    """Methods are compared on the features of one untouched model, which other presets change."""

    code = "use.preset"
    exit_code = EXIT_USAGE
    says = 'Methods cannot be compared with the way of training called "{preset}".'
    remedy = "Use `quick`: there all of them learn from the same features."

    preset: str


@dataclass(eq=False, kw_only=True)
class ProjectUnusableError(UprotoError):
    """The folder is no project that this version can open."""

    code = "project.not-usable"
    exit_code = EXIT_INPUT
    says = '"{path}" is not a project that this version can open: {because}.'
    remedy = "Choose another project, or update uproto if it is from a newer version."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class ProjectInUseError(UprotoError):
    """Another window has the project open."""

    code = "project.in-use"
    exit_code = EXIT_INPUT
    says = '"{project}" is open in another window of uproto.'
    remedy = "Use that window, or open it here to look only."

    project: str


@dataclass(eq=False, kw_only=True)
class SystemPartMissingError(UprotoError):
    """A library of the system that the window needs is not installed."""

    code = "window.part-missing"
    exit_code = EXIT_BUG
    says = 'The window cannot be opened: "{part}" is missing on this computer.'
    remedy = "Install {package}, then start uproto again. The commands work without it: see `uproto --help`."

    part: str
    package: str


@dataclass(eq=False, kw_only=True)
class NoDisplayError(UprotoError):
    """There is no display server, or it does not let us in."""

    code = "window.no-display"
    exit_code = EXIT_BUG
    says = "The window cannot be opened: there is no display here."
    remedy = "Start uproto on a desktop. The commands work without one: see `uproto --help`."


@dataclass(eq=False, kw_only=True)
class CommandNotFoundError(UprotoError):
    """The command of this installation is not beside its Python, so that nothing could start it."""

    code = "use.no-command"
    exit_code = EXIT_USAGE
    says = 'The command `uproto` is not in "{folder}", so a menu has nothing to start.'
    remedy = "Install uproto with pip, pipx or uv, and run its own `uproto shortcut`."

    folder: Path


@dataclass(eq=False, kw_only=True)
class TargetUnknownError(UprotoError):
    """Other answers than those of the training were asked of a classifier that does not know what they cost."""

    code = "use.target"
    exit_code = EXIT_USAGE
    says = 'What it costs to be right more often or less often was not measured for "{path}".'
    remedy = "Train again with this version, or leave --right out."

    path: Path
