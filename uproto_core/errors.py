"""Typed errors: a stable code, the facts as fields, one sentence on what happened and one on what to do.

What a person or a disk can cause is a `UprotoError`; what only a bug can cause is a plain `ValueError` or an assert.
The codes are part of the contract with the window (which translates by code) and with the child process (which sends
code and facts); the exit codes are part of the contract with the command line.
"""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

EXIT_DONE = 0
EXIT_BUG = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_ROOM = 4
EXIT_NETWORK = 5
EXIT_MODEL = 6
EXIT_STOPPED = 130


@dataclass(eq=False, kw_only=True)
class UprotoError(Exception):
    """What the program could not do, in words a person can act on. Each subclass is one thing a caller may handle."""

    code: ClassVar[str]
    exit_code: ClassVar[int]
    says: ClassVar[str]
    remedy: ClassVar[str]

    def __str__(self) -> str:
        """What happened and what to do, as one line."""
        return f"{self.what_happened} {self.what_to_do}"

    @property
    def what_happened(self) -> str:
        """The first sentence, with the facts filled in."""
        return self.says.format(**self.facts())

    @property
    def what_to_do(self) -> str:
        """The second sentence, with the facts filled in."""
        return self.remedy.format(**self.facts())

    def facts(self) -> dict[str, str | int]:
        """The fields as JSON can carry them: numbers stay numbers, paths become text."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return {name: value if isinstance(value, int) else str(value) for name, value in values.items()}


def all_errors() -> dict[str, type[UprotoError]]:
    """Every error class by its code; a test holds the codes unique."""
    found: dict[str, type[UprotoError]] = {}
    waiting: list[type[UprotoError]] = [UprotoError]
    while waiting:
        for error in waiting.pop().__subclasses__():
            found[error.code] = error
            waiting.append(error)
    return found


def error_from_facts(code: str, facts: dict[str, str | int]) -> UprotoError:
    """The error that a child process sent as code and facts.

    Raises:
        KeyError: the code is not known to this version.
    """
    error = all_errors()[code]
    made: dict[str, object] = {
        field.name: Path(str(facts[field.name])) if field.type in (Path, "Path") else facts[field.name]
        for field in dataclasses.fields(error)
    }
    return error(**made)


# ---------------------------------------------------------------- the photos (exit code 3)


@dataclass(eq=False, kw_only=True)
class SourceMissingError(UprotoError):
    """The path that was given does not exist."""

    code = "photos.missing"
    exit_code = EXIT_INPUT
    says = 'There is nothing at "{source}".'
    remedy = "Check the spelling, or plug the drive in, and choose the folder that holds your class folders."

    source: Path


@dataclass(eq=False, kw_only=True)
class SourceGoneError(UprotoError):
    """The folder was there and cannot be reached any more."""

    code = "photos.gone"
    exit_code = EXIT_INPUT
    says = '"{folder}" cannot be reached any more.'
    remedy = "Plug the drive in or connect the network, then try again. Your decisions are kept."

    folder: Path


@dataclass(eq=False, kw_only=True)
class SourceForbiddenError(UprotoError):
    """The computer does not allow reading the folder."""

    code = "photos.no-permission"
    exit_code = EXIT_INPUT
    says = 'This computer does not allow reading "{folder}".'
    remedy = "Give yourself the right to read it, or copy the photos to a folder of yours."

    folder: Path


@dataclass(eq=False, kw_only=True)
class NoPhotosError(UprotoError):
    """The source holds no photo that can be read."""

    code = "photos.none-found"
    exit_code = EXIT_INPUT
    says = 'No photos were found in "{folder}".'
    remedy = (
        "Choose the folder that holds your class folders. uproto reads JPEG, PNG, WebP, TIFF, BMP, GIF, PPM and HEIC."
    )

    folder: Path


@dataclass(eq=False, kw_only=True)
class TooFewClassesError(UprotoError):
    """A classifier needs two classes; the source has one."""

    code = "photos.too-few-classes"
    exit_code = EXIT_INPUT
    says = 'All photos in "{folder}" are of one class, and two are needed.'
    remedy = "Put each class in a folder of its own, and choose the folder above them."

    folder: Path


@dataclass(eq=False, kw_only=True)
class NothingToLearnError(UprotoError):
    """Fewer than two classes have a photo that can be read and is meant for training."""

    code = "photos.none-to-learn"
    exit_code = EXIT_INPUT
    says = 'Fewer than two classes in "{folder}" have a photo to learn from.'
    remedy = "Add photos of each class that can be read, and that are neither for practice nor for the exam."

    folder: Path


@dataclass(eq=False, kw_only=True)
class NotSortedError(UprotoError):
    """Photos lie directly in the folder, without class folders."""

    code = "photos.not-sorted"
    exit_code = EXIT_INPUT
    says = 'The photos in "{folder}" are not sorted into class folders.'
    remedy = (
        "To train, sort them or give a table (CSV) with a class for each photo. To get answers for them, use a trained "
        "classifier."
    )

    folder: Path


@dataclass(eq=False, kw_only=True)
class PhotoUnreadableError(UprotoError):
    """One photo cannot be read; `reason` is one of the words of `photos.load.UNREADABLE`."""

    code = "photos.unreadable"
    exit_code = EXIT_INPUT
    says = '"{path}" could not be read: it is {reason}.'
    remedy = "Everything else goes on. Take the photo from its source again if you need it."

    path: Path
    reason: str


@dataclass(eq=False, kw_only=True)
class TableUnusableError(UprotoError):
    """A table of photos (CSV, TSV, list or JSON) cannot be understood."""

    code = "photos.table"
    exit_code = EXIT_INPUT
    says = 'The table "{path}" cannot be used: {because}.'
    remedy = "It needs a column `path` and a column `label`; `split` and `group` are optional."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class ListUnusableError(TableUnusableError):
    """A list of a benchmark, or the file of names beside it, cannot be understood."""

    code = "photos.list"
    exit_code = EXIT_INPUT
    says = 'The list "{path}" cannot be used: {because}.'
    remedy = (
        "A list has a path and a label in each line, a JSON has `images`, `annotations` and `categories`; "
        "`--photos` says where the photos lie."
    )

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class TextsUnusableError(UprotoError):
    """The file or folder of descriptions cannot be understood."""

    code = "texts.unusable"
    exit_code = EXIT_INPUT
    says = 'The descriptions in "{path}" cannot be used: {because}.'
    remedy = "Give a folder of <class>.txt files, or a CSV with the columns `class` and `text`."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class LexiconUnusableError(UprotoError):
    """The person's own list of visible words cannot be understood."""

    code = "texts.lexicon"
    exit_code = EXIT_INPUT
    says = 'The list of visible words "{path}" cannot be used: {because}.'
    remedy = "Mend it, or delete it: then the list that comes along is used."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class SentenceUnknownError(UprotoError):
    """A sentence was to be kept or dropped that no class has."""

    code = "use.sentence"
    exit_code = EXIT_USAGE
    says = '"{sentence}" can be neither kept nor dropped: {because}.'
    remedy = "Write `class: sentence` as `uproto texts SOURCE` lists them."

    sentence: str
    because: str


@dataclass(eq=False, kw_only=True)
class OverridesUnusableError(UprotoError):
    """The file with decisions about sentences cannot be understood."""

    code = "texts.overrides"
    exit_code = EXIT_INPUT
    says = 'The decisions about sentences in "{path}" cannot be used: {because}.'
    remedy = "Give a file that `uproto texts --overrides` wrote, or a new name."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class OverridesPlaceError(UprotoError):
    """Decisions about sentences were made, and there is no place to keep them."""

    code = "use.overrides-place"
    exit_code = EXIT_USAGE
    says = 'What you decided about sentences of "{source}" was not kept: photo folders are never changed.'
    remedy = "Name a file for it outside: `--overrides FILE.json`."

    source: Path


@dataclass(eq=False, kw_only=True)
class NothingToExamineError(UprotoError):
    """No class has a photo for the exam."""

    code = "exam.none"
    exit_code = EXIT_INPUT
    says = 'No exam is possible with "{source}": it has no exam photo of a class that was trained.'
    remedy = "You can use the classifier. Add photos, at least 4 in a class, to learn how good it is."

    source: Path


# ---------------------------------------------------------------- room and memory (exit code 4)


@dataclass(eq=False, kw_only=True)
class DiskFullError(UprotoError):
    """A file could not be written for want of room."""

    code = "disk.full"
    exit_code = EXIT_ROOM
    says = 'There is not enough room to write "{path}": {free_mb} MB are free.'
    remedy = "Free some room or choose another place. Nothing was lost; the same command goes on where it stopped."

    path: Path
    free_mb: int


@dataclass(eq=False, kw_only=True)
class NotWritableError(UprotoError):
    """A file or folder may not be written."""

    code = "disk.not-writable"
    exit_code = EXIT_ROOM
    says = '"{path}" could not be written: {because}.'
    remedy = "Choose another place, or close the program that has the file open."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class ExportNotWrittenError(UprotoError):
    """A table of answers that a person asked for could not be written."""

    code = "export.not-written"
    exit_code = EXIT_ROOM
    says = '"{path}" could not be written: {because}.'
    remedy = "Close it there or choose another name; large tables go to CSV."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class OutOfMemoryError(UprotoError):
    """Even the smallest step does not fit into memory."""

    code = "memory.full"
    exit_code = EXIT_ROOM
    says = 'This computer\'s memory is not enough for "{model}".'
    remedy = "Choose the smaller model, or close other programs. Photos already read are kept."

    model: str


# ---------------------------------------------------------------- network (exit code 5)


@dataclass(eq=False, kw_only=True)
class NetworkUnreachableError(UprotoError):
    """A download was asked for and there is no way to it."""

    code = "net.unreachable"
    exit_code = EXIT_NETWORK
    says = '"{model}" could not be downloaded: {because}.'
    remedy = "Use the built-in model, or fetch the file on another computer and add it with `uproto backbones import`."

    model: str
    because: str


@dataclass(eq=False, kw_only=True)
class LookUpAddressError(UprotoError):
    """The encyclopaedia that was named is none."""

    code = "use.encyclopaedia"
    exit_code = EXIT_USAGE
    says = '"{where}" is no language of an encyclopaedia and no address of one.'
    remedy = "Give a language such as `en`, or an address that begins with https://."

    where: str


@dataclass(eq=False, kw_only=True)
class DownloadDamagedError(UprotoError):
    """The file that came is not the one expected."""

    code = "net.damaged"
    exit_code = EXIT_NETWORK
    says = 'The downloaded file of "{model}" is not the one expected, and was thrown away.'
    remedy = "Try again. If it happens twice, tell us: it should not be used."

    model: str


# ---------------------------------------------------------------- models and classifiers (exit code 6)


@dataclass(eq=False, kw_only=True)
class BackboneUnknownError(UprotoError):
    """There is no model of that name."""

    code = "backbone.unknown"
    exit_code = EXIT_MODEL
    says = 'There is no model called "{name}".'
    remedy = "Choose one of `uproto backbones list`, or give the folder of a model in open_clip's form."

    name: str


@dataclass(eq=False, kw_only=True)
class BackboneNotHereError(UprotoError):
    """The model is known, and not on this computer."""

    code = "backbone.not-here"
    exit_code = EXIT_MODEL
    says = 'The model "{name}" is not on this computer.'
    remedy = "Get it with `uproto backbones download {name}`, or use the built-in one."

    name: str


@dataclass(eq=False, kw_only=True)
class BackboneUnusableError(UprotoError):
    """The model's files are there and cannot be used."""

    code = "backbone.unusable"
    exit_code = EXIT_MODEL
    says = 'The model in "{path}" cannot be used: {because}.'
    remedy = "Get it again, or use the built-in one."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class BundleUnusableError(UprotoError):
    """The file or folder is not a classifier that this version can open."""

    code = "bundle.not-usable"
    exit_code = EXIT_MODEL
    says = '"{path}" is not a classifier that this version can open: {because}.'
    remedy = "Ask for it again, or update uproto if it is from a newer version."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class RunUnusableError(UprotoError):
    """The folder is not a finished run."""

    code = "run.not-usable"
    exit_code = EXIT_MODEL
    says = '"{path}" is not a finished run: {because}.'
    remedy = "Go on with `uproto train … --resume`, or choose another run."

    path: Path
    because: str


@dataclass(eq=False, kw_only=True)
class RunEndedError(UprotoError):
    """The child process ended without a word: killed, crashed, or out of memory."""

    code = "run.ended"
    exit_code = EXIT_BUG
    says = "The work ended unexpectedly at {step}."
    remedy = "Go on from the last saved point."

    step: str


@dataclass(eq=False, kw_only=True)
class RunWentAstrayError(UprotoError):
    """A loss was no number: in stage 1 with the smaller rate too, in stage 2 at once, for its problem is convex."""

    code = "run.went-astray"
    exit_code = EXIT_MODEL
    says = "The figures of {stage} went astray in round {epoch}, and did not come right again."
    remedy = "Train again with another model or another seed. If it happens again, please report it."

    stage: str
    epoch: int


# ---------------------------------------------------------------- wrong use (exit code 2)


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


# ---------------------------------------------------------------- the window


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
