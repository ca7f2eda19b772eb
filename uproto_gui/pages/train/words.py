"""The sentences of the Train page for its closed lists: steps, findings, presets and groups of settings."""

from PySide6.QtCore import QCoreApplication

from uproto_core.settings import Preset
from uproto_gui.pages.train.findings import LineFinding, LossFinding
from uproto_gui.pages.train.state import StepName

translate = QCoreApplication.translate


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


def preset_sentence(preset: Preset) -> str:
    """What a way of training costs and brings."""
    return {
        "quick": translate(
            "TrainPage", "Minutes, on any computer. The model stays as it is, and learns what to look for."
        ),
        "balanced": translate(
            "TrainPage",
            "A few parts inside the model learn too; kept only if that is better. Wants a graphics card, or patience.",
        ),
        "thorough": translate(
            "TrainPage",
            "All of the model that looks at photos learns; kept only if that is better. Wants a graphics card.",
        ),
    }[preset]


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
