"""What was decided since a training, in words."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from uproto_core.store.decided import DecidedSince
from uproto_gui.pages.results.decisions import DecisionsState

translate = QCoreApplication.translate


def pending_words(decisions: DecisionsState) -> str:
    """How much was decided since, and what becomes of it; nothing where nothing was."""
    if not decisions.since:
        return ""
    n = decisions.photos
    if n == 1:
        return translate("Decided", "1 photo decided since this training: it counts in the next one.")
    if n:
        return translate("Decided", "%Ln photos decided since this training: they count in the next one.", "", n)
    n = len(decisions.since)
    return translate("Decided", "%Ln decision(s) since this training: they count in the next one.", "", n)


def what_words(decided: DecidedSince) -> str:
    """One decision."""
    words = _decision_words(decided)
    if decided.is_taken_back:
        return translate("Decided", "Taken back: {decision}").replace("{decision}", words)
    return words


def _decision_words(decided: DecidedSince) -> str:  # noqa: PLR0911  (one return for each verdict)
    n = len(decided.photos)
    name = ", ".join(decided.classes)
    match decided.what:
        case "left-out":
            return translate("Decided", "%Ln photo(s) left out", "", n)
        case "taken-back":
            return translate("Decided", "%Ln photo(s) used again", "", n)
        case "moved":
            return translate("Decided", "%Ln photo(s) moved to {class}", "", n).replace("{class}", decided.value)
        case "kept":
            return translate("Decided", "%Ln photo(s) kept where filed", "", n)
        case "not-sure":
            return translate("Decided", "%Ln photo(s) not sure yet: out until you know", "", n)
        case "named":
            words = translate("Decided", "{class} is called {name}")
            return words.replace("{name}", decided.value).replace("{class}", name)
        case "class-left-out":
            return translate("Decided", "{class} left out with all photos").replace("{class}", name)
        case "class-taken-back":
            return translate("Decided", "{class} used again").replace("{class}", name)
        case _:
            return translate("Decided", "Another decision")


def which_words(decided: DecidedSince) -> str:
    """Which photo or how many, and when."""
    moment = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(decided.at.timestamp())), QLocale.FormatType.ShortFormat
    )
    if not decided.photos:
        return moment
    first = decided.photos[0]
    words = translate("Decided", "{folder} / {file}, {time}")
    return words.replace("{time}", moment).replace("{folder}", first.parent.name).replace("{file}", first.name)
