"""The sentences about trainings beside each other: what each came to, what differs, and what can be said of two."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from uproto_core.figures import Accuracy
from uproto_core.settings import Preset
from uproto_gui.pages.train.runs import Change, ClassDifference, DifferenceFinding, RunComparison, RunRow
from uproto_gui.pages.train.words import preset_name
from uproto_gui.widgets.numbers import count, found_of, percent, range_words
from uproto_gui.widgets.setting_words import setting_words

translate = QCoreApplication.translate


def when(row: RunRow) -> str:
    """When a training began, in the person's own time."""
    at = QDateTime.fromSecsSinceEpoch(int(row.started.timestamp()))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


def practice_words(accuracy: Accuracy | None) -> str:
    """A figure with its range and its photos."""
    if accuracy is None or not accuracy.n:
        return translate("TrainRuns", "no practice photos")
    if not range_words(accuracy):
        return percent(accuracy)
    return translate("TrainRuns", "{percent} ({range}), {n} photos").format(
        percent=percent(accuracy), range=range_words(accuracy), n=count(accuracy.n)
    )


def state_words(row: RunRow) -> str:
    """What becomes of a training."""
    if row.is_in_bin:
        return translate("TrainRuns", "thrown away")
    if row.is_used:
        return translate("TrainRuns", "in use")
    return "" if row.is_ended else translate("TrainRuns", "not finished")


def cells(row: RunRow) -> tuple[str, ...]:
    """A training's row in words."""
    figures = (practice_words(row.rare), practice_words(row.equal)) if row.is_ended else ("", "")
    return (when(row), preset_name(row.preset), row.model, *figures, state_words(row))


def changes_words(row: RunRow) -> str:
    """What is not as it was in the training before."""
    if row.changes is None:
        return translate("TrainRuns", "The first training of this project.")
    if not row.changes:
        return translate("TrainRuns", "As the training before: the same photos, model and settings.")
    listed = translate("TrainRuns", "; ").join(_change_words(change) for change in row.changes)
    return translate("TrainRuns", "Other than in the training before: {changes}.").format(changes=listed)


def _change_words(change: Change) -> str:
    words = {
        "way": translate("TrainRuns", "way {before}, now {now}"),
        "model": translate("TrainRuns", "model {before}, now {now}"),
        "photos": translate("TrainRuns", "{before} photos, now {now}"),
        "classes": translate("TrainRuns", "other classes: {before}, now {now}"),
        "seed": translate("TrainRuns", "seed {before}, now {now}"),
        "setting": translate("TrainRuns", "“{name}” {before}, now {now}"),
    }[change.what]
    before, now, name = change.before, change.now, change.name
    if change.what == "way":
        before, now = (_way(change.before), _way(change.now))
    elif change.what == "setting":
        name = setting_words(change.name).rstrip(".")
    elif change.what in ("photos", "classes"):
        before, now = count(int(before)), count(int(now))
    return words.format(before=before, now=now, name=name)


def _way(name: str) -> str:
    presets: dict[str, Preset] = {"quick": "quick", "balanced": "balanced", "thorough": "thorough"}
    return preset_name(presets[name])


def comparison_title(comparison: RunComparison) -> str:
    """What can be said of two trainings."""
    if comparison.is_practice:
        return translate("TrainRuns", "Practice figures of the two trainings")
    titles: dict[DifferenceFinding, str] = {
        "better": translate("TrainRuns", "The later training finds more"),
        "worse": translate("TrainRuns", "The later training finds less"),
        "none": translate("TrainRuns", "No difference found between the two trainings"),
        "too-few": translate("TrainRuns", "The two trainings have no exam photo in common"),
    }
    return titles[comparison.finding(comparison.whole)]


def comparison_about(comparison: RunComparison) -> str:
    """What the title rests on."""
    whole = comparison.whole
    if comparison.is_practice:
        return translate(
            "TrainRuns",
            "An exam of these two is closed, so these are practice photos. They helped to choose, so no winner is "
            "named on them. On Results the exam can be opened.",
        )
    if not whole.n:
        return translate("TrainRuns", "They cannot be compared class by class.")
    return translate(
        "TrainRuns",
        "On {n} exam photos that both answered: earlier {first}, later {second}. {gained} found only by the later one, "
        "{lost} only by the earlier one.",
    ).format(
        n=count(whole.n),
        first=found_of(whole.first, whole.n),
        second=found_of(whole.second, whole.n),
        gained=count(whole.only_second),
        lost=count(whole.only_first),
    )


def difference_cells(difference: ClassDifference, finding: DifferenceFinding) -> tuple[str, ...]:
    """A class's row in words."""
    if difference.n_second is not None:
        return (
            difference.class_name,
            count(difference.n),
            found_of(difference.first, difference.n),
            found_of(difference.second, difference.n_second),
            translate("TrainRuns", "practice photos"),
        )
    said = {
        "better": translate("TrainRuns", "finds more"),
        "worse": translate("TrainRuns", "finds less"),
        "none": translate("TrainRuns", "no difference found"),
        "too-few": translate("TrainRuns", "no photos"),
    }[finding]
    return (
        difference.class_name,
        count(difference.n),
        found_of(difference.first, difference.n),
        found_of(difference.second, difference.n),
        said,
    )
