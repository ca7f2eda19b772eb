"""The sentences of the tab Compare: every method in plain words, a winner only where the comparison may claim one."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from uproto_core.comparison import Counted, PairedDifference
from uproto_gui.pages.results.compare import METHOD, CompareChoice, CompareRow, CompareState
from uproto_gui.pages.results.exam_words import looks_words
from uproto_gui.widgets.numbers import count, found_of, is_few, percent, range_words, rough_duration

translate = QCoreApplication.translate


def method_words(name: str) -> str:
    """What a method is called; one that this version has no words for keeps its own name."""
    said: dict[str, Callable[[], str]] = {
        METHOD: lambda: translate("CompareTab", "uproto"),
        "linear": lambda: translate("CompareTab", "Ordinary classifier"),
        "linear-weighted": lambda: translate("CompareTab", "Ordinary, rare photos weigh more"),
        "linear-balanced": lambda: translate("CompareTab", "Ordinary, classes drawn equally"),
        "linear-adjusted": lambda: translate("CompareTab", "Ordinary, expects the class sizes"),
        "tau-norm": lambda: translate("CompareTab", "Ordinary, classes evened out afterwards"),
        "crt": lambda: translate("CompareTab", "Ordinary, last step learned anew"),
        "nearest-mean": lambda: translate("CompareTab", "Nearest average photo"),
        "lda": lambda: translate("CompareTab", "Averages and a shared spread"),
        "zero-shot": lambda: translate("CompareTab", "Class names only, nothing learned"),
        "ldam-drw": lambda: translate("CompareTab", "Wider margins for rare classes"),
        "etf-head": lambda: translate("CompareTab", "Fixed, evenly spread directions"),
        "tip-adapter-f": lambda: translate("CompareTab", "Class names and remembered photos"),
        "clip-adapter": lambda: translate("CompareTab", "Class names and a small network"),
        "cross-modal": lambda: translate("CompareTab", "Sentences learned like photos"),
        "clap": lambda: translate("CompareTab", "Held to the class names"),
        "lift-head": lambda: translate("CompareTab", "From class names, expects the sizes"),
        "vl-ltr-head": lambda: translate("CompareTab", "Network and fitting sentences"),
        "ballad": lambda: translate("CompareTab", "Class names, classes learned in turn"),
    }
    words = said.get(name)
    return words() if words is not None else name


def title_words(state: CompareState) -> str:
    """The finding, or that nothing was found."""
    if state.comparison is None:
        return translate("CompareTab", "Not compared yet: how other classifiers do on the same photos")
    better, worse = state.claimed("balanced_accuracy", "better"), state.claimed("balanced_accuracy", "worse")
    others = len(state.comparison.methods) - 1
    if worse:
        words = translate("CompareTab", "Better than uproto here: %Ln classifier(s) of {others}", "", len(worse))
        return words.format(others=count(others))
    if better:
        words = translate("CompareTab", "uproto finds more than %Ln classifier(s) of {others}", "", len(better))
        return words.format(others=count(others))
    return translate("CompareTab", "No difference found between uproto and the other classifiers")


def about_words(state: CompareState) -> str:
    """What it rests on."""
    if state.comparison is None:
        return translate(
            "CompareTab",
            "Ordinary, weighted and other classifiers learn from the same photos with the same model, choose on "
            "practice photos as this training did, and answer the same exam photos.",
        )
    photos = sum(state.comparison.exam_photos)
    words = translate(
        "CompareTab",
        "On %Ln exam photo(s), the same for all. uproto is called better or worse only where the likely range of the "
        "difference does not reach 0 points, also with so many comparisons in one table.",
        "",
        photos,
    )
    if state.is_quick:
        return words
    quick = translate(
        "CompareTab", "All methods go the quick way, uproto too: the classifier of this training went another one."
    )
    return f"{words} {quick}"


def cost_words(state: CompareState) -> str:
    """What it costs to look again; asked before, since it cannot be taken back."""
    if not state.has_exam or state.is_exam_closed:
        return ""
    if state.is_begun:
        return translate("CompareTab", "This look at the exam is counted already.")
    return translate(
        "CompareTab",
        "This is look {n} at the same exam. Choosing by it makes it rosier.",
    ).format(n=count(state.looks + 1))


def start_words(state: CompareState, choice: CompareChoice) -> str:
    """What a button says, with how long it takes about."""
    seconds = state.seconds[choice] if state.seconds is not None else None
    if choice == "usual":
        if seconds is None:
            return translate("CompareTab", "Compare, this takes minutes")
        words = translate("CompareTab", "Compare, about {duration}")
    else:
        if seconds is None:
            return translate("CompareTab", "All methods, this takes many minutes")
        words = translate("CompareTab", "All methods, about {duration}")
    return words.format(duration=rough_duration(seconds))


def wait_words(state: CompareState) -> str:
    """Why it cannot be done now; nothing where it can."""
    if not state.has_exam:
        return translate("CompareTab", "There was no exam, so there is nothing to compare on.")
    if state.is_exam_closed:
        return translate("CompareTab", "The exam of this training is closed: it would show the exam. Open it first.")
    if state.is_look_only:
        return translate("CompareTab", "This project is open in another window: compare there.")
    if state.is_training:
        return translate("CompareTab", "A training runs; this can be compared once it has ended.")
    return ""


def progress_words(state: CompareState) -> str:
    """How far it is."""
    if state.phase == "stopping":
        return translate("CompareTab", "Stopping…")
    if not state.total:
        return translate("CompareTab", "Looking up what all of them learn from…")
    words = translate("CompareTab", "Learning and answering, {done} of {total} classifiers")
    return words.format(done=count(state.done), total=count(state.total))


def headings(state: CompareState) -> tuple[str, ...]:
    """What the columns are called."""
    looks = state.looks
    equal = (
        translate("CompareTab", "All classes equal")
        if looks <= 1
        else translate("CompareTab", "All equal ({looks})").format(looks=looks_words(looks))
    )
    return (
        translate("CompareTab", "Method"),
        equal,
        translate("CompareTab", "Common"),
        translate("CompareTab", "Middle"),
        translate("CompareTab", "Rare"),
        translate("CompareTab", "uproto beside it"),
        translate("CompareTab", "… for rare classes"),
    )


def cells(row: CompareRow) -> tuple[str, ...]:
    """A method's row; each cell has two lines at most."""
    counted = row.figures.counted
    return (
        method_words(row.name),
        *(
            figure_words(counted.get(measure))
            for measure in ("balanced_accuracy", "many", "medium", "few")  # in the order of the headings
        ),
        claim_words(row.equal),
        claim_words(row.rare),
    )


def figure_words(counted: Counted | None) -> str:
    """A figure over its range and counts."""
    if counted is None or not counted.accuracy.n:
        return translate("CompareTab", "n/a: no photos")
    accuracy = counted.accuracy
    counts = found_of(counted.right, accuracy.n)
    if is_few(accuracy.n):
        return counts + "\n" + translate("CompareTab", "likely {range}").format(range=range_words(accuracy))
    return translate("CompareTab", "{percent} ({range})\n{counts}").format(
        percent=percent(accuracy), range=range_words(accuracy), counts=counts
    )


def claim_words(found: PairedDifference | None) -> str:
    """What uproto is beside a method, over the range of the difference in points."""
    if found is None:
        return ""
    low, high = _points(found.low), _points(found.high)
    match found.claim:
        case "better":
            words = translate("CompareTab", "better, {points} points\n({low} to {high})")
        case "worse":
            words = translate("CompareTab", "worse, {points} points\n({low} to {high})")
        case _:
            words = translate("CompareTab", "no difference found\n({low} to {high})")
    return words.format(points=_points(found.difference), low=low, high=high)


def _points(share: float) -> str:
    whole = round(100 * share)
    return f"+{QLocale().toString(whole)}" if whole > 0 else QLocale().toString(whole)
