"""The sentences of the Results page: each figure with its count and range, and what can honestly be said of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from uproto_core.figures import Accuracy
from uproto_gui.pages.results.exam_words import looks_words
from uproto_gui.pages.results.ordinary import Comparison
from uproto_gui.pages.results.state import ClassRow, GroupRow, MixUpRow, ResultsState
from uproto_gui.widgets.numbers import count, found_of, is_few, percent, range_words

translate = QCoreApplication.translate

_SEVERAL = 2
_NAMED = 3
"""Classes named in a note; the others are counted."""


# ------------------------------------------------------------ the run


def about_words(results: ResultsState, now: datetime, project: str = "") -> str:
    """Which run it is: project or folder, way of training, and when it ended.

    Args:
        results: The run.
        now: With a time zone.
        project: What people call it; the folder's name where it has no other.
    """
    presets = {
        "quick": translate("ResultsPage", "Quick"),
        "balanced": translate("ResultsPage", "Balanced"),
        "thorough": translate("ResultsPage", "Thorough"),
    }
    parts = [project or results.source.stem, presets.get(results.preset, results.preset)]
    if results.ended is not None:
        parts.append(_when(results.ended.astimezone(now.tzinfo), now))
    if results.is_exam_closed:
        parts.append(translate("ResultsPage", "practice, exam closed"))
    elif results.exam is not None and results.looks > 1:
        parts.append(looks_words(results.looks))
    return " · ".join(parts)


def _when(moment: datetime, now: datetime) -> str:
    time = moment.strftime("%H:%M")
    days = (now.date() - moment.date()).days
    if days == 0:
        return translate("ResultsPage", "today {time}").format(time=time)
    if days == 1:
        return translate("ResultsPage", "yesterday {time}").format(time=time)
    date = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


# ------------------------------------------------------------ the first figure


def measured_words(results: ResultsState) -> str:
    """On what the first figure rests."""
    figures = results.figures
    if figures is None:
        return ""
    if results.exam is not None:
        words = translate("ResultsPage", "{photos} exam photos of {classes} classes, never seen in training")
    else:
        words = translate("ResultsPage", "{photos} practice photos of {classes} classes, which helped to choose")
    return words.format(photos=count(figures.n), classes=count(figures.classes))


def plain_words(results: ResultsState) -> str:
    """Plain accuracy, and why it flatters where it does."""
    figures = results.figures
    if figures is None or figures.accuracy.value is None:
        return ""
    plain = _figure(figures.accuracy, right=sum(row.correct for row in results.classes))
    if results.flatters and results.exam is not None and not results.is_even and results.exam.many.n:
        return translate(
            "ResultsPage",
            "Plain accuracy {figure} flatters: {common} of the {photos} exam photos are of {classes} common classes.",
        ).format(
            figure=plain,
            common=count(results.exam.many.n),
            photos=count(results.exam.n),
            classes=count(results.exam.many.classes),
        )
    if results.flatters:
        return translate(
            "ResultsPage", "Plain accuracy {figure} flatters: classes with many exam photos count more in it."
        ).format(figure=plain)
    return translate("ResultsPage", "Plain accuracy {figure}: every photo counts the same, whatever its class.").format(
        figure=plain
    )


def always_words(results: ResultsState) -> str:
    """What knowing nothing would bring: the class with most training photos as the answer to everything."""
    figures = results.figures
    if figures is None or figures.classes < _SEVERAL:
        return ""
    most = max(figures.per_class, key=lambda entry: (entry.train_n, entry.n))
    if results.exam is not None:
        words = translate(
            "ResultsPage",
            "Always answering “{name}” would be right for {found} exam photos; with all classes equal, for 1 of "
            "{classes} classes.",
        )
    else:
        words = translate(
            "ResultsPage",
            "Always answering “{name}” would be right for {found} practice photos; with all classes equal, for 1 of "
            "{classes} classes.",
        )
    return words.format(name=most.class_name, found=found_of(most.n, figures.n), classes=count(figures.classes))


def _figure(accuracy: Accuracy, *, right: int) -> str:
    """Percent and range, or counts where photos are few."""
    if is_few(accuracy.n):
        return found_of(right, accuracy.n)
    return translate("ResultsPage", "{percent} ({range})").format(
        percent=percent(accuracy), range=range_words(accuracy)
    )


# ------------------------------------------------------------ groups and the ordinary classifier


def group_figure(row: GroupRow) -> str:
    """What stands large beside a group's name."""
    if row.accuracy.value is None:
        return translate("ResultsPage", "n/a: no photos")
    return found_of(row.right, row.accuracy.n) if is_few(row.accuracy.n) else percent(row.accuracy)


def classes_words(n: int) -> str:
    """How many classes."""
    return translate("ResultsPage", "%n class(es)", "", n)


def even_words() -> str:
    """Why there are no groups."""
    return translate(
        "ResultsPage",
        "All classes have similar numbers of photos: the largest has under three times as many as the smallest, so "
        "none of them is rare.",
    )


def comparison_words(comparison: Comparison, *, is_even: bool) -> str:
    """Rescued and lost together; a winner only where chance is no explanation."""
    findings = {
        "better": translate("ResultsPage", "uproto finds more."),
        "as-well": translate("ResultsPage", "no difference found."),
        "worse": translate("ResultsPage", "the ordinary classifier finds more."),
    }
    if is_even:
        words = translate("ResultsPage", "Of {n} exam photos: {rescued} rescued, {lost} lost; {finding}")
    else:
        words = translate("ResultsPage", "Of {n} rare exam photos: {rescued} rescued, {lost} lost; {finding}")
    return words.format(
        n=count(comparison.n),
        rescued=count(comparison.rescued),
        lost=count(comparison.lost),
        finding=findings[comparison.finding],
    )


def comparison_details(comparison: Comparison) -> str:
    """What rescued and lost mean, and how the finding was made."""
    return translate(
        "ResultsPage",
        "The same exam photos, answered by both. Rescued: found here and missed by the ordinary classifier, {rescued}. "
        "Lost: the other way round, {lost}. Both right {right}, both wrong {wrong}. Chance alone brings such a "
        "difference in {chance} of 1,000 cases; above 50 it is called no difference.",
    ).format(
        rescued=count(comparison.rescued),
        lost=count(comparison.lost),
        right=count(comparison.both_right),
        wrong=count(comparison.both_wrong),
        chance=count(round(1000 * comparison.chance)),
    )


# ------------------------------------------------------------ what not to trust


def distrust_words(results: ResultsState) -> tuple[str, str] | None:
    """Beginning and rest of the note on classes that must not be trusted or were not measured; None needs none."""
    unmeasured = _unmeasured_words(results.unmeasured) if results.exam is not None else ""
    if not results.distrusted:
        return (translate("ResultsPage", "Not measured:"), unmeasured) if unmeasured else None
    named = ", ".join(f"{row.class_name} ({found_of(row.correct, row.n)})" for row in results.distrusted[:_NAMED])
    more = len(results.distrusted) - _NAMED
    if more > 0:
        named = translate("ResultsPage", "{named} and %n more", "", more).format(named=named)
    rest = f"{named}. {unmeasured}".strip()
    return translate("ResultsPage", "Do not trust yet:"), rest


def _unmeasured_words(unmeasured: Sequence[tuple[str, int]]) -> str:
    if not unmeasured:
        return ""
    if len(unmeasured) == 1:
        name, photos = unmeasured[0]
        words = translate("ResultsPage", "{name} has %n photo(s): learned, not measured.", "", photos)
        return words.format(name=name)
    return translate("ResultsPage", "%n classes have too few photos: learned, not measured.", "", len(unmeasured))


def reasons(row: ClassRow, mix_ups: Sequence[MixUpRow], *, is_practice: bool) -> list[str]:
    """Why a class has the figure it has, in sentences.

    Args:
        row: The class.
        mix_ups: What its photos were taken for.
        is_practice: Whether it was measured on practice photos.
    """
    if not row.n:
        return [
            _learned_words(row.train_n),
            translate(
                "ResultsPage",
                "None was left to measure it. With 4 photos or more, from different days, it can be measured.",
            ),
        ]
    said = [_found_sentence(row, is_practice=is_practice)]
    if is_few(row.n):
        said.append(translate("ResultsPage", "So few photos say little: more of them make the range narrower."))
    if mix_ups:
        taken = ", ".join(f"{mix_up.answer} ({count(mix_up.n)})" for mix_up in mix_ups[:_NAMED])
        said.append(translate("ResultsPage", "Taken for {others}.").format(others=taken))
    said.append(_claimed_words(row))
    said.append(_learned_words(row.train_n))
    return said


def _found_sentence(row: ClassRow, *, is_practice: bool) -> str:
    words = (
        translate("ResultsPage", "{found} practice photos found. Of 100, likely {low} to {high}.")
        if is_practice
        else translate("ResultsPage", "{found} exam photos found. Of 100, likely {low} to {high}.")
    )
    low, high = range_words(row.found).split("–")
    return words.format(found=found_of(row.correct, row.n), low=low, high=high)


def _claimed_words(row: ClassRow) -> str:
    if not row.claimed:
        return translate("ResultsPage", "No photo was answered with it.")
    return translate("ResultsPage", "When it was the answer, that was right for {right} photos.").format(
        right=found_of(row.correct, row.claimed)
    )


def _learned_words(photos: int) -> str:
    return translate("ResultsPage", "Learned from %n photo(s).", "", photos)


# ------------------------------------------------------------ mix-ups


def taken_words(class_name: str, answer: str) -> str:
    """A cell of the table of mix-ups, as a title."""
    if class_name == answer:
        return translate("ResultsPage", "{name}, found").format(name=class_name)
    return translate("ResultsPage", "{name} taken for {answer}").format(name=class_name, answer=answer)


def all_words(kind: Literal["classes", "mix-ups"], n: int) -> str:
    """What leads to the whole list."""
    if kind == "classes":
        return translate("ResultsPage", "All %n class(es)", "", n)
    return translate("ResultsPage", "All %n", "", n)


# ------------------------------------------------------------ the sphere


def sphere_words(results: ResultsState) -> str:
    """How far rare classes stand from the others, before and after; nothing where it was not measured."""
    before, after = results.geometry.before, results.geometry.after
    if before.head_tail is None or before.tail_tail is None or after.head_tail is None or after.tail_tail is None:
        return ""
    return translate(
        "ResultsPage",
        "On the sphere, rare classes stand {rare_after} apart from each other ({rare_before} before training) and "
        "{common_after} from common ones ({common_before}); 1 is a right angle.",
    ).format(
        rare_before=_decimals(before.tail_tail),
        rare_after=_decimals(after.tail_tail),
        common_before=_decimals(before.head_tail),
        common_after=_decimals(after.head_tail),
    )


def _decimals(value: float) -> str:
    return QLocale().toString(value, "f", 2)
