"""The sentences of the Photos page that are made from counts."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from uproto_core.findings import FindingCode
from uproto_gui.models.class_row import ClassRow
from uproto_gui.pages.photos.scale import GroupLine
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.widgets.error_words import counted_reason
from uproto_gui.widgets.numbers import count

_ROUND = 10


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("PhotosPage", text, "", n)


def photos_words(n: int) -> str:
    """A number of photos."""
    return _tr("1 photo") if n == 1 else _tr("%Ln photos", n)


def classes_words(n: int) -> str:
    """A number of classes."""
    return _tr("1 class") if n == 1 else _tr("%Ln classes", n)


def about_words(state: PhotosState) -> str:
    """What stands beside the page's title."""
    if not state.rows:
        return ""
    return _tr("{photos}, {classes}").format(photos=photos_words(state.photos), classes=classes_words(state.classes))


def seen_words(state: PhotosState) -> str:
    """How far a scan is."""
    if state.phase == "stopping":
        return _tr("Stopping")
    seen = state.files_seen
    if not seen:
        return _tr("Counting photos")
    return _tr("1 file seen") if seen == 1 else _tr("%Ln files seen", seen)


def drawing_words(state: PhotosState) -> str:
    """How far the drawing of the sample is."""
    if state.phase == "stopping":
        return _tr("Stopping")
    if state.drawing is None or not state.drawing.total:
        return _tr("Drawing the sample photos")
    words = _tr("Drawing the sample photos, {done} of {total}")
    return words.format(done=count(state.drawing.done), total=count(state.drawing.total))


def limit_words(line: GroupLine) -> str:
    """The limits of a group in photos: "9 to 24"."""
    if line.least is None and line.most is None:
        return _tr("all classes have about as many photos")
    if line.most is None and line.least is not None:
        # The literature's limit is a round number and excludes it: "over 100" is what people know.
        if (line.least - 1) % _ROUND == 0:
            return _tr("over {limit} photos").format(limit=count(line.least - 1))
        return _tr("{least} photos and more").format(least=count(line.least))
    if line.least is None and line.most is not None:
        return _tr("under {limit}").format(limit=count(line.most + 1))
    if line.least == line.most and line.least is not None:
        return photos_words(line.least)
    return _tr("{least} to {most}").format(least=count(line.least or 0), most=count(line.most or 0))


def legend_words(line: GroupLine) -> str:
    """A group's limits and how many classes it has."""
    return _tr("{limits} · {classes}").format(limits=limit_words(line), classes=classes_words(line.classes))


def class_words(row: ClassRow, *, has_own_exam: bool) -> str:
    """What a class has, and what of it is for the exam."""
    photos = photos_words(row.photos)
    if row.is_left_out:
        return _tr("{photos}, none in use").format(photos=photos_words(row.left_out))
    if row.photos == 0:
        return _tr("No photo is in use: this class cannot be learned.")
    if has_own_exam:
        words = _tr("{photos}: {learning} for training, {exam} in the exam of your folder")
        return words.format(photos=photos, learning=count(row.learning), exam=count(row.exam))
    if not row.can_be_measured:
        return photos
    if row.exam == 1:
        return _tr("{photos}, 1 of them will be kept apart for the exam").format(photos=photos)
    return _tr("{photos}, up to {exam} of them will be kept apart for the exam").format(
        photos=photos, exam=count(row.exam)
    )


def filed_words(row: ClassRow) -> str:
    """Which folders of the source a class is made of, where its name is another."""
    return _tr("In your folder: {classes}").format(classes=_tr(", ").join(row.filed)) if row.is_renamed else ""


def chosen_words(n: int) -> str:
    """How many photos are chosen; what Space does, where none or one is."""
    return _tr("%Ln photos chosen", n) if n > 1 else _tr("Space shows a photo large.")


def finding_words(code: FindingCode, n: int) -> str:
    """What a check found about photos of a class."""
    match code:
        case "two-classes":
            words = _tr("1 lies in two classes") if n == 1 else _tr("{n} lie in two classes")
        case "wrong-class":
            words = _tr("1 may be in the wrong class") if n == 1 else _tr("{n} may be in the wrong class")
        case "nearly-the-same":
            words = _tr("{n} are nearly the same: kept together")
        case "copies":
            words = _tr("{n} are exact copies: kept together")
        case _:
            words = _tr("1 is dark, blurred or tiny") if n == 1 else _tr("{n} are dark, blurred or tiny")
    return words.format(n=count(n))


def not_measured_words(row: ClassRow, *, has_own_exam: bool) -> tuple[str, str]:
    """Why a class cannot be measured, and what to do about it; nothing where it can."""
    if row.can_be_measured or row.photos == 0 or row.is_left_out:
        return "", ""
    if has_own_exam:
        if row.learning == 0:
            return _tr("Cannot be learned."), _tr("Your folder has no training photo of this class.")
        return _tr("Can be learned, cannot be measured."), _tr("Your folder has no exam photo of this class.")
    todo = _tr("Bring it to 4 photos or more, from different days, to see how good it is.")
    return _tr("Can be learned, cannot be measured."), todo


def ignored_words(state: PhotosState) -> str:
    """The files that were passed over, by reason; nothing where there are none."""
    if not state.ignored:
        return ""
    n = state.files_left_out
    reasons = _tr(", ").join(counted_reason(reason, found) for reason, found in state.ignored)
    if n == 0:
        return _tr("Not used: {reasons}").format(reasons=reasons)
    if n == 1:
        return _tr("1 file was left out: {reasons}").format(reasons=reasons)
    return _tr("%Ln files were left out: {reasons}", n).format(reasons=reasons)


def unreadable_words(state: PhotosState) -> str:
    """The photo files that could not be read, by reason, and that all else goes on; nothing where there are none."""
    found = Counter(state.unreadable.values())
    if not found:
        return ""
    reasons = _tr(", ").join(counted_reason(reason, n) for reason, n in sorted(found.items()))
    words = _tr("%Ln file(s) could not be read: {reasons}.", found.total()).format(reasons=reasons)
    todo = _tr("Everything else goes on. Look at the list if you need these files.")
    return _tr("{what_happened} {what_to_do}").format(what_happened=words, what_to_do=todo)
