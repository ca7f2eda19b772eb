"""Models, classifiers and runs that cannot be used (exit code 6)."""

from dataclasses import dataclass
from pathlib import Path

from uproto_core.errors.base import EXIT_BUG, EXIT_MODEL, EXIT_USAGE, UprotoError


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
    remedy = "Go on from the last saved point{saved}."

    step: str
    saved: str = ""
    """When something was last saved, such as " (14:02)"; empty where that is not known."""


@dataclass(eq=False, kw_only=True)
class DeviceLostError(UprotoError):
    """The graphics card gave up while it computed: its driver was reset, or it was taken out."""

    code = "device.lost"
    exit_code = EXIT_MODEL
    says = "The graphics card stopped answering."
    remedy = "Go on with the processor: `--resume --accelerator cpu`. What was saved is kept."


@dataclass(eq=False, kw_only=True)
class RunWentAstrayError(UprotoError):
    """A loss was no number: in stage 1 with the smaller rate too, in stage 2 at once, for its problem is convex."""

    code = "run.went-astray"
    exit_code = EXIT_MODEL
    says = "The figures of {stage} went astray in round {epoch}, and did not come right again."
    remedy = "Train again with another model or another seed. If it happens again, please report it."

    stage: str
    epoch: int


@dataclass(eq=False, kw_only=True)
class ExportImpossibleError(UprotoError):
    """The classifier has something that the wanted form cannot say."""

    code = "bundle.not-exportable"
    exit_code = EXIT_MODEL
    says = '"{path}" cannot be written as {form}: {because}.'
    remedy = "Use `uproto export --format folder`: it holds the same classifier in plain files."

    path: Path
    form: str
    because: str


@dataclass(eq=False, kw_only=True)
class ExportDiffersError(UprotoError):
    """The written file gave other answers than the classifier, and was thrown away."""

    code = "bundle.export-differs"
    exit_code = EXIT_MODEL
    says = (
        "The written file answered {differing} of {photos} photos otherwise than the classifier, and was thrown away."
    )
    remedy = "Use `uproto export --format folder`, and please report the model it was made with."

    differing: int
    photos: int


@dataclass(eq=False, kw_only=True)
class PackageMissingError(UprotoError):
    """An addition that only some need is not installed."""

    code = "use.package-missing"
    exit_code = EXIT_USAGE
    says = 'The package "{package}" is needed for this and is not installed.'
    remedy = 'Install it with: pip install "uproto[{extra}]".'

    package: str
    extra: str
