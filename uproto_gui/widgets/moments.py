"""Days and times as people say them: today, yesterday, a date; in the form of the default `QLocale`."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def time_words(time: QTime) -> str:
    """A time of day: "14:02"."""
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def moment_words(moment: datetime, today: QDate | None = None) -> str:
    """When something was: "today 14:02", "yesterday", "3 March", "3 March 2023".

    Args:
        moment: With its zone.
        today: The day it is; the computer's own where nothing is said.
    """
    here = moment.astimezone()
    now = today if today is not None else QDate.currentDate()
    day = QDate(here.year, here.month, here.day)
    match day.daysTo(now):
        case 0:
            words = QCoreApplication.translate("moments", "today {time}")
            return words.format(time=time_words(QTime(here.hour, here.minute)))
        case 1:
            return QCoreApplication.translate("moments", "yesterday")
        case _:
            return QLocale().toString(day, "d MMMM" if day.year() == now.year() else "d MMMM yyyy")
