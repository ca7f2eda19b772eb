"""The sentences of the tab Sphere, each made from the figures: apart, together, or no change that can be told."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from uproto_core.store.sphere import Pair, PairAngles
from uproto_gui.pages.results.sphere import SphereState, Told, whole
from uproto_gui.plots.dial_scene import DialClass, DialPhoto, DialScene, When, ring_counts, span
from uproto_gui.widgets.numbers import count

translate = QCoreApplication.translate


def finding_words(told: Told | None) -> str:
    """What became of the angles, as the figures say."""
    if told is None:
        return translate("SphereTab", "Angles between classes")
    before, after = whole(told.before), whole(told.after)
    is_rare = told.whose == "few-few"
    match told.finding:
        case "apart":
            words = (
                translate("SphereTab", "Rare classes stand further apart than before: {before}° then, {after}° now")
                if is_rare
                else translate("SphereTab", "Classes stand further apart than before: {before}° then, {after}° now")
            )
        case "together":
            words = (
                translate("SphereTab", "Rare classes stand closer together than before: {before}° then, {after}° now")
                if is_rare
                else translate("SphereTab", "Classes stand closer together than before: {before}° then, {after}° now")
            )
        case "same":
            words = (
                translate("SphereTab", "No change found for rare classes: {before}° apart before, {after}° now")
                if is_rare
                else translate("SphereTab", "No change found: {before}° apart before, {after}° now")
            )
        case "unknown":
            words = translate("SphereTab", "Too few classes to tell a change: {before}° apart before, {after}° now")
    return words.format(before=before, after=after)


def rests_words(state: SphereState) -> str:
    """What the angles are of."""
    if state.sphere.document.measured_on == "exam":
        return translate("SphereTab", "Mean angle between the exam photos of two classes")
    return translate("SphereTab", "Mean angle between the training photos of two classes: there was no exam")


def pair_words(pair: Pair) -> str:
    """Which classes a line is about."""
    match pair:
        case "many-many":
            return translate("SphereTab", "common and common")
        case "many-few":
            return translate("SphereTab", "common and rare")
        case "few-few":
            return translate("SphereTab", "rare and rare")
        case "all":
            return translate("SphereTab", "all classes")


def angle_words(degrees: float | None) -> str:
    """An angle in whole degrees."""
    return translate("SphereTab", "n/a") if degrees is None else f"{count(whole(degrees))}°"


def spoken_row(row: PairAngles) -> str:
    """A line of the table for a screen reader."""
    return translate("SphereTab", "{pair}: {before} before, {after} after, anchors {anchors}").format(
        pair=pair_words(row.pair),
        before=angle_words(row.before.value),
        after=angle_words(row.after.value),
        anchors=angle_words(row.anchors),
    )


def likely_angle(row: PairAngles, when: When) -> str:
    """The likely range behind a figure; nothing where there are too few classes for one."""
    found = row.before if when == "before" else row.after
    if found.low is None or found.high is None:
        return ""
    return translate("SphereTab", "likely {low}° to {high}°").format(low=whole(found.low), high=whole(found.high))


def even_words(state: SphereState) -> tuple[str, str]:
    """The best there can be, and its angle."""
    document = state.sphere.document
    words = (
        translate("SphereTab", "Perfectly even for %Ln class(es)", "", len(state.names))
        if document.is_even_reached
        else translate("SphereTab", "Most that %Ln anchor(s) can stand apart", "", len(state.names))
    )
    return words, f"{QLocale().toString(document.even_degrees, 'f', 1)}°"


def pull_words(state: SphereState) -> str:
    """Why before and after are the same; nothing where they are not."""
    match state.pull:
        case "kept":
            return ""
        case "left-out":
            return translate(
                "SphereTab",
                "Pulling photos to their anchors did not help on practice photos, so it was left out: photos lie as "
                "they did before training.",
            )
        case "none":
            return translate(
                "SphereTab", "This training spread no anchors: each class is seen from the middle of its own photos."
            )


def pairs_title(state: SphereState) -> str:
    """How many pairs of classes the strip shows."""
    pairs = len(state.names) * (len(state.names) - 1) // 2
    return translate("SphereTab", "All %Ln pair(s) of classes", "", pairs)


def exact_words(scene: DialScene, when: When, named: Sequence[DialClass]) -> str:
    """What may be read from the dial, and where the classes without a name lie."""
    exact = translate("SphereTab", "Distance from the middle is exact. Direction is only arranged.")
    shown = {other.index for other in named}
    rest = [other for other in scene.classes if other.index not in shown]
    if not rest:
        return exact
    rings = ring_counts(rest, when)
    if len(rings) > 1:
        listed = "; ".join(
            translate("SphereTab", "%Ln at {low}° to {high}°", "", ring.classes).format(low=ring.low, high=ring.high)
            for ring in rings
        )
        more = translate("SphereTab", "More classes: {listed}.").format(listed=listed)
    else:
        low, high = span(rest, when)
        more = translate("SphereTab", "%Ln more class(es) between {low}° and {high}°.", "", len(rest)).format(
            low=low, high=high
        )
    return f"{exact} {more}"


def photos_words(state: SphereState, scene: DialScene, when: When) -> str:
    """How far the photos of the class in the middle lie from its anchor."""
    document = state.sphere.document
    photos = [photo for photo in scene.photos if photo.is_exam] or list(scene.photos)
    if not photos:
        return translate("SphereTab", "None of its photos could be measured.")
    half = _half_within(photos, when)
    if len(photos) == 1:
        words = (
            translate("SphereTab", "Its one exam photo lies at {angle}°")
            if photos[0].is_exam
            else translate("SphereTab", "Its one training photo lies at {angle}°")
        )
    elif photos[0].is_exam:
        words = translate("SphereTab", "Half of %Ln exam photo(s) within {angle}°", "", len(photos))
    else:
        words = translate("SphereTab", "Half of %Ln training photo(s) within {angle}°", "", len(photos))
    there = document.train_counts[scene.index] + document.exam_counts[scene.index]
    if len(scene.photos) < there:
        part = translate("SphereTab", "{shown} of its {n} photos are shown.").format(
            shown=count(len(scene.photos)), n=count(there)
        )
        return f"{words.format(angle=half)}. {part}"
    return words.format(angle=half)


def _half_within(photos: Sequence[DialPhoto], when: When) -> int:
    ordered = sorted(photo.angle(when) for photo in photos)
    return whole(ordered[(len(ordered) - 1) // 2])
