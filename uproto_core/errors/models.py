"""Models, classifiers and runs that cannot be used (exit code 6)."""

from dataclasses import dataclass
from pathlib import Path

from uproto_core.errors.base import EXIT_BUG, EXIT_MODEL, UprotoError


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
