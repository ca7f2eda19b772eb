"""The sentences of the tab Photograph next: points with their range, and none where chance may have made them."""

from PySide6.QtCore import QCoreApplication, QLocale

from uproto_core.advice import Advice, AdviceOutcome, ClassAdvice, Gain
from uproto_gui.pages.results.next import NextState
from uproto_gui.widgets.numbers import count, found_of, rough_duration

translate = QCoreApplication.translate


def points(share: float) -> str:
    """A difference in whole points with its sign: "+12", "-4", "0"."""
    whole = round(100 * share)
    return f"+{QLocale().toString(whole)}" if whole > 0 else QLocale().toString(whole)


def _limits(gain: Gain) -> tuple[str, str]:
    return QLocale().toString(round(100 * gain.low)), QLocale().toString(round(100 * gain.high))


def title_words(state: NextState) -> str:
    """The finding, or that nothing was found."""
    if state.advice is None:
        return translate("NextTab", "Not measured yet: which classes gain most from more photos")
    seen = state.seen
    if not seen:
        return translate("NextTab", "No class was seen to gain from its last photos")
    first = seen[0]
    words = (
        translate("NextTab", "{name} first: its last {n} photos brought {points} point")
        if round(100 * first.gain.value) == 1
        else translate("NextTab", "{name} first: its last {n} photos brought {points} points")
    )
    return words.format(name=first.class_name, n=count(first.last_n), points=points(first.gain.value))


def about_words(advice: Advice) -> str:
    """How it was measured."""
    words = translate(
        "NextTab",
        "Measured by hiding half of each class's photos, {repeats} times, on practice photos. Sorted by what one more "
        "photo promises for “all classes equal”.",
    )
    return words.format(repeats=count(advice.repeats))


def explain_words() -> str:
    """What measuring does, before it is done."""
    return translate(
        "NextTab",
        "Half of each class's photos is hidden, and the last step of the training is done again without them. What the "
        "practice photos lose is what the hidden photos had brought. The exam is not touched.",
    )


def measure_words(state: NextState) -> str:
    """What the button says."""
    if state.is_begun:
        return translate("NextTab", "Go on measuring")
    if state.seconds is None:
        return translate("NextTab", "Measure now")
    words = translate("NextTab", "Measure now, about {duration}")
    return words.format(duration=rough_duration(state.seconds))


def wait_words(state: NextState) -> str:
    """Why it cannot be measured now; nothing where it can."""
    if state.is_look_only:
        return translate("NextTab", "This project is open in another window: measure there.")
    if state.is_training:
        return translate("NextTab", "A training runs; this can be measured once it has ended.")
    return ""


def progress_words(state: NextState) -> str:
    """How far it is."""
    if state.phase == "stopping":
        return translate("NextTab", "Stopping…")
    if not state.total:
        return translate("NextTab", "Looking up the photos…")
    words = translate("NextTab", "Hiding and learning again, {done} of {total}")
    return words.format(done=count(state.done), total=count(state.total))


def gain_words(entry: ClassAdvice) -> str:
    """What the last photos of a class brought: "last 5: +12 points (2 to 21)"."""
    low, high = _limits(entry.gain)
    last = count(entry.last_n)
    if not entry.gain.is_seen:
        words = translate("NextTab", "last {n}: no gain seen ({low} to {high})")
        said = words.format(n=last, low=low, high=high)
    else:
        words = (
            translate("NextTab", "last {n}: {points} point ({low} to {high})")
            if round(100 * entry.gain.value) == 1
            else translate("NextTab", "last {n}: {points} points ({low} to {high})")
        )
        said = words.format(n=last, points=points(entry.gain.value), low=low, high=high)
    return f"{said}*" if entry.is_borrowed else said


def why_words(entry: ClassAdvice) -> str:
    """What is seen of a class."""
    match entry.why:
        case "one-occasion":
            return translate("NextTab", "all from one occasion")
        case "taken-for":
            return translate("NextTab", "taken for {name}").format(name=entry.taken_for)
        case "words":
            return translate("NextTab", "words do not fit")
        case "enough":
            return translate("NextTab", "enough")
        case "few":
            return translate("NextTab", "few to learn from")
        case "other":
            return translate("NextTab", "no single reason seen")


def do_words(entry: ClassAdvice) -> str:
    """What to do."""
    match entry.do:
        case "another-occasion":
            return translate("NextTab", "another day")
        case "both-classes":
            return translate("NextTab", "photos of both")
        case "describe":
            return translate("NextTab", "describe it")
        case "nothing":
            return translate("NextTab", "nothing")
        case "more":
            return translate("NextTab", "more, of all kinds")


def notes_words(advice: Advice) -> str:
    """What stands below the table."""
    lines = []
    if any(entry.is_borrowed for entry in advice.classes):
        lines.append(
            translate("NextTab", "* too few photos to measure alone: the mean of its group of classes in this folder.")
        )
    lines.append(translate("NextTab", "The next photos usually bring a little less than the last ones."))
    return " ".join(lines)


def outcome_words(outcome: AdviceOutcome) -> str:
    """What came of the last advice: "Red underwing +12 (2 to 21). You added 7; practice says +9, …"."""
    low, high = _limits(outcome.forecast)
    if outcome.forecast.is_seen:
        said = translate("NextTab", "{name} {points} ({low} to {high}).")
    else:
        said = translate("NextTab", "{name}, no gain seen ({low} to {high}).")
    advice = said.format(name=outcome.class_name, points=points(outcome.forecast.value), low=low, high=high)
    if outcome.came is None:
        came = translate("NextTab", "You added {n}; practice cannot say what came of it.")
        return f"{advice} {came.format(n=count(outcome.added))}"
    came = translate("NextTab", "You added {n}; practice says {points}: {before} found before, {now} now.")
    return f"{advice} " + came.format(
        n=count(outcome.added),
        points=points(outcome.came),
        before=_found(outcome.before.value, outcome.before.n),
        now=_found(outcome.now.value, outcome.now.n),
    )


def _found(share: float | None, n: int) -> str:
    return found_of(round((share or 0.0) * n), n)
