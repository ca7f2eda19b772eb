"""Numbers as people read them: counts before percent, each figure with its range, never falsely exact.

All in the form of the default `QLocale`. No percent is made of under 10 photos, and sureness is never 0 or 100 %.
"""

from PySide6.QtCore import QCoreApplication, QLocale

from uproto_core.figures import Accuracy, whole_percent

FEW_PHOTOS = 10
"""Under so many photos no percent is written, only "k of n"."""

_MINUTE, _HOUR = 60, 3600
_CALM_SECONDS = 5
_CALM_SECONDS_IN_MINUTES = 10
_MINUTES_WITH_SECONDS = 10


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("numbers", text, "", n)


def count(n: int) -> str:
    """A count with the system's separators: "1,412"."""
    return QLocale().toString(n)


def decimals(value: float, places: int) -> str:
    """A figure with so many places behind its point: "1.58"."""
    return QLocale().toString(value, "f", places)


def digits(value: float, most: int = 6) -> str:
    """A figure with no more digits than it needs and nothing between thousands, as spreadsheets read it: "0.25"."""
    return f"{value:.{most}g}".replace(".", QLocale().decimalPoint())


def is_few(n: int) -> bool:
    """Whether so many photos are too few for a percent."""
    return n < FEW_PHOTOS


def whole_percent_words(share: float) -> str:
    """A share in whole percent, with the sign as the language writes it: "50 %"."""
    return _tr("{number} %").format(number=count(whole_percent(share)))


def percent(accuracy: Accuracy) -> str:
    """The figure in whole percent; pages show `found_of` instead where `is_few` says so."""
    if accuracy.value is None:
        return _tr("n/a: no photos")
    if is_few(accuracy.n):
        return _tr("n/a: too few photos")
    return whole_percent_words(accuracy.value)


def range_words(accuracy: Accuracy) -> str:
    """The likely range: "54–86"; nothing where there are no photos."""
    if accuracy.low is None or accuracy.high is None:
        return ""
    return f"{count(round(100 * accuracy.low))}–{count(round(100 * accuracy.high))}"


def likely_words(accuracy: Accuracy) -> str:
    """The likely range in words: "likely 54 to 86"; nothing where there are no photos."""
    if accuracy.low is None or accuracy.high is None:
        return ""
    low, high = count(round(100 * accuracy.low)), count(round(100 * accuracy.high))
    return _tr("likely {low} to {high}").format(low=low, high=high)


def found_of(correct: int, n: int) -> str:
    """Counts: "9 of 13"."""
    return _tr("{correct} of {n}").format(correct=count(correct), n=count(n))


def found_words(correct: int, n: int) -> str:
    """How many were found, with percent where there are enough: "69 %, 9 of 13", "2 of 3", "n/a: no photos"."""
    if n == 0:
        return _tr("n/a: no photos")
    if is_few(n):
        return found_of(correct, n)
    return _tr("{percent}, {correct} of {n}").format(
        percent=whole_percent_words(correct / n), correct=count(correct), n=count(n)
    )


def percent_sure(confidence: float) -> str:
    """Sureness in whole percent, never 0 or 100: "<1 %", "92 %", ">99 %"."""
    whole = round(100 * confidence)
    if whole < 1:
        return _tr("<1 %")
    if whole > 99:  # noqa: PLR2004  (percent)
        return _tr(">99 %")
    return _tr("{number} %").format(number=count(whole))


def duration(seconds: float) -> str:
    """A length of time in its two largest units: "45 s", "3 min 40 s", "1 h 5 min"."""
    whole = max(round(seconds), 0)
    hours, minutes, rest = whole // _HOUR, whole % _HOUR // _MINUTE, whole % _MINUTE
    if hours:
        return _tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    if minutes:
        if not rest:
            return _tr("{minutes} min").format(minutes=minutes)
        return _tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return _tr("{seconds} s").format(seconds=rest)


def about_left(seconds: float | None) -> str:
    """The time left, as exact as it can be known: "about 1 min 20 s left", "more than an hour left"; or nothing yet."""
    if seconds is None:
        return ""
    if seconds > _HOUR:
        return _tr("more than an hour left")
    calm = _calm(seconds)
    if calm == _HOUR:
        return _tr("about an hour left")
    return _tr("about {duration} left").format(duration=duration(calm))


def rough_duration(seconds: float) -> str:
    """A length of time that is known roughly: "20 s", "1 min 30 s", "4 min", "1 h 10 min"."""
    if seconds < _MINUTES_WITH_SECONDS * _MINUTE:
        return duration(_calm(seconds))
    return duration(_MINUTE * round(seconds / _MINUTE))


def _calm(seconds: float) -> int:
    """Seconds in steps that grow with them, so that what is read does not tremble."""
    if seconds < _MINUTE:
        return max(_CALM_SECONDS * round(seconds / _CALM_SECONDS), _CALM_SECONDS)
    if seconds < _MINUTES_WITH_SECONDS * _MINUTE:
        return _CALM_SECONDS_IN_MINUTES * round(seconds / _CALM_SECONDS_IN_MINUTES)
    return _MINUTE * round(seconds / _MINUTE)


def file_size(size: int) -> str:
    """A size in bytes as the system writes it: "14.2 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
