"""What a project's row says."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate

from uproto_core.store.cards import ExamShare, ProjectCard
from uproto_gui.pages.home.state import AtWork
from uproto_gui.widgets.moments import moment_words
from uproto_gui.widgets.numbers import about_left, count, found_of, is_few, likely_words, percent


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("HomePage", text, "", n)


def about_words(card: ProjectCard, today: QDate | None = None) -> str:
    """Classes, photos and when: "81 classes · 1,688 photos · trained today 14:02"."""
    parts: list[str] = []
    if card.classes is not None:
        parts.append(_tr("%n class(es)", card.classes))
    if card.photos is not None:
        parts.append(_tr("%n photo(s)", card.photos))
    parts.append(_when(card.trained, card.added, today))
    return " · ".join(parts)


def _when(trained: datetime | None, added: datetime, today: QDate | None) -> str:
    if trained is not None:
        return _tr("trained {when}").format(when=moment_words(trained, today))
    return _tr("added {when}").format(when=moment_words(added, today))


def result_words(card: ProjectCard, at_work: AtWork | None) -> tuple[str, str]:  # noqa: PLR0911  (one for each state)
    """The two lines at the right: the first says most, the second may be empty."""
    if at_work is not None:
        share = _tr("Training, {number} %").format(number=count(int(100 * at_work.share)))
        return share, about_left(at_work.seconds_left)
    if card.missing is not None:
        return _tr("Photos not found"), _tr("the drive may be unplugged")
    if card.is_silent:
        return _tr("The photos' folder does not answer"), _tr("the network may be slow or gone")
    if card.trained is None:
        return _tr("Not trained yet"), ""
    if card.is_exam_closed:
        return _tr("Trained, exam not opened"), ""
    if card.exam is None or card.exam.n == 0:
        return _tr("Trained, without an exam"), ""
    return _exam_words(card.exam)


def find_words() -> str:
    """What leads to photos that are gone."""
    return _tr("Find them…")


def _exam_words(exam: ExamShare) -> tuple[str, str]:
    found = found_of(exam.right, exam.n)
    if exam.is_rare:
        first = _tr("Rare classes: {found} exam photos found").format(found=found)
    else:
        first = _tr("All classes: {found} exam photos found").format(found=found)
    if is_few(exam.n):
        return first, ""
    # The share of photos and the mean over classes differ, so the second line says what it is.
    second = _tr("every class equal: {percent}, {likely}")
    return first, second.format(percent=percent(exam.equal), likely=likely_words(exam.equal))


def spoken(card: ProjectCard, at_work: AtWork | None) -> str:
    """The whole row as a screen reader says it."""
    return ", ".join(part for part in (card.name, about_words(card), *result_words(card, at_work)) if part)


def where(root: Path) -> str:
    """The tooltip: where the project lies."""
    return str(root)
