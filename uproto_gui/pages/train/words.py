"""The sentences of the Train page for its closed lists: steps, findings, presets and groups of settings."""

from PySide6.QtCore import QCoreApplication

from uproto_core.events import TimeMeasured
from uproto_core.settings import Preset
from uproto_gui.pages.train.findings import LineFinding, LossFinding
from uproto_gui.pages.train.state import StepName
from uproto_gui.widgets.numbers import rough_duration

translate = QCoreApplication.translate

_HOUR = 3600
_WIDE = 2.5
"""A range wider than this is said as one."""


def step_name(step: StepName) -> str:
    """The short name of a step in the row of steps: what is so once it is done."""
    return {
        "photos": translate("TrainPage", "Photos read"),
        "descriptions": translate("TrainPage", "Descriptions chosen"),
        "tuning": translate("TrainPage", "Model trained"),
        "anchors": translate("TrainPage", "Anchors spread"),
        "matching": translate("TrainPage", "Matching"),
        "classifier": translate("TrainPage", "Classifier"),
        "exam": translate("TrainPage", "Exam"),
    }[step]


def step_title(step: StepName | None) -> str:
    """What is being done now."""
    if step is None:
        return translate("TrainPage", "Getting ready")
    return {
        "photos": translate("TrainPage", "Reading photos"),
        "descriptions": translate("TrainPage", "Choosing descriptions"),
        "tuning": translate("TrainPage", "Training inside the model"),
        "anchors": translate("TrainPage", "Spreading the classes' anchors"),
        "matching": translate("TrainPage", "Matching photos and words"),
        "classifier": translate("TrainPage", "Training the classifier"),
        "exam": translate("TrainPage", "Marking the exam"),
    }[step]


def line_finding(finding: LineFinding) -> str:
    """The title of the accuracy lines."""
    return {
        "none-yet": translate("TrainPage", "No look at practice photos yet"),
        "first-look": translate("TrainPage", "A first look at practice photos"),
        "catching-up": translate("TrainPage", "Rare classes are catching up"),
        "falling-behind": translate("TrainPage", "Rare classes are falling behind"),
        "behind": translate("TrainPage", "Rare classes are behind common ones"),
        "no-difference": translate("TrainPage", "No difference between rare and common classes found"),
        "no-groups": translate("TrainPage", "How much is found, round by round"),
    }[finding]


def loss_finding(finding: LossFinding) -> str:
    """The title of the loss curve."""
    return {
        "none-yet": translate("TrainPage", "No round yet"),
        "too-few": translate("TrainPage", "Too few rounds to say"),
        "down": translate("TrainPage", "Going down: still learning"),
        "flat": translate("TrainPage", "Flat: it has learned what it can"),
        "up": translate("TrainPage", "Going up: it begins to learn by heart"),
    }[finding]


def preset_name(preset: Preset) -> str:
    """What a way of training is called."""
    return {
        "quick": translate("TrainPage", "Quick"),
        "balanced": translate("TrainPage", "Balanced"),
        "thorough": translate("TrainPage", "Thorough"),
    }[preset]


def preset_lines(preset: Preset) -> tuple[str, str, str]:
    """What happens in a way of training: what learns, what that brings, what it wants."""
    return {
        "quick": (
            translate("TrainPage", "The model stays as it is."),
            translate("TrainPage", "It learns which of all it sees tells your classes apart."),
            translate("TrainPage", "Works on any computer."),
        ),
        "balanced": (
            translate("TrainPage", "A few parts inside the model learn from your photos too."),
            translate("TrainPage", "Kept only if practice photos say that it is better."),
            translate("TrainPage", "Wants a graphics card, or patience."),
        ),
        "thorough": (
            translate("TrainPage", "All of the model that looks at photos learns."),
            translate("TrainPage", "Kept only if practice photos say that it is better."),
            translate("TrainPage", "Wants a graphics card."),
        ),
    }[preset]


def time_words(time: TimeMeasured | None, *, is_measuring: bool) -> str:
    """How long a way of training would take: never minutes that nobody can know."""
    if time is None:
        return translate("TrainPage", "How long it takes here is being measured") if is_measuring else ""
    if time.low > _HOUR:
        return translate("TrainPage", "more than an hour on this computer")
    if time.high <= _WIDE * time.low:
        return translate("TrainPage", "about {time} on this computer").format(time=rough_duration(time.seconds))
    low = rough_duration(time.low)
    if time.high > _HOUR:
        return translate("TrainPage", "{low}, or more than an hour, on this computer").format(low=low)
    return translate("TrainPage", "{low} to {high} on this computer").format(low=low, high=rough_duration(time.high))


def section_name(section: str) -> str:
    """The heading of a group of settings; each group belongs to one step of the path."""
    return {
        "split": translate("TrainPage", "Keeping photos apart"),
        "texts": translate("TrainPage", "Descriptions"),
        "features": translate("TrainPage", "Photos"),
        "tuning": translate("TrainPage", "Training inside the model"),
        "prototypes": translate("TrainPage", "Anchors"),
        "matching": translate("TrainPage", "Matching photos and words"),
        "classifier": translate("TrainPage", "Classifier"),
        "answers": translate("TrainPage", "Answers"),
        "experts": translate("TrainPage", "Averaging"),
    }[section]
