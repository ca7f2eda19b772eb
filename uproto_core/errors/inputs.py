"""Photos, tables, lists and descriptions that cannot be used (exit code 3)."""

from dataclasses import dataclass
from pathlib import Path

from uproto_core.errors.base import EXIT_INPUT, EXIT_USAGE, UprotoError


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
class SeveralTablesError(UprotoError):
    """Folders do not say the classes, and several tables do."""

    code = "photos.several-tables"
    exit_code = EXIT_INPUT
    says = 'The photos in "{folder}" are not sorted into class folders, and more than one table there names photos.'
    remedy = "Choose one of the tables as the source: {tables}."

    folder: Path
    tables: str


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
class ExamClosedError(UprotoError):
    """A later training of a project: its exam was not opened."""

    code = "exam.closed"
    exit_code = EXIT_INPUT
    says = 'The exam of "{run}" is closed: it was looked at {looks} times already.'
    remedy = "Look at its practice figures, or open the exam, which is one look more: each choice by it uses it up."

    run: Path
    looks: int


@dataclass(eq=False, kw_only=True)
class NothingToExamineError(UprotoError):
    """No class has a photo for the exam."""

    code = "exam.none"
    exit_code = EXIT_INPUT
    says = 'No exam is possible with "{source}": it has no exam photo of a class that was trained.'
    remedy = "You can use the classifier. Add photos, at least 4 in a class, to learn how good it is."

    source: Path
