"""A project's photos as the person wants them: moved, renamed, merged, left out. No file is touched."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

from uproto_core.events import ClassesCounted
from uproto_core.figures import ClassCount, group_rule
from uproto_core.photos.records import PhotoRecord, PhotoTable
from uproto_core.store.curation import Curation


def curated(table: PhotoTable, curation: Curation[Path]) -> PhotoTable:
    """The table with what was decided about its photos and classes; photos that take no part stay, marked."""
    if curation.is_empty:
        return table
    photos = [_decided(photo, curation) for photo in table.photos]
    photos.sort(key=lambda photo: (photo.class_name, photo.relative))
    return replace(table, photos=tuple(photos))


def _decided(photo: PhotoRecord, curation: Curation[Path]) -> PhotoRecord:
    class_name = curation.class_of(photo.path, photo.class_name)
    is_left_out = curation.is_left_out(photo.path, photo.class_name)
    if class_name == photo.class_name and not is_left_out:
        return photo
    is_unsure = photo.path in curation.unsure
    return replace(photo, class_name=class_name, is_left_out=is_left_out, is_unsure=is_unsure)


def counted_as_named(counted: ClassesCounted, curation: Curation[Path]) -> ClassesCounted:
    """A look at a running scan with the classes as they are called; single photos are decided about at its end."""
    if not curation.names:
        return counted
    photos: Counter[str] = Counter()
    for entry in counted.classes:
        photos[curation.name_of(entry.class_name)] += entry.photos
    rule = group_rule(list(photos.values()))
    classes = (
        ClassCount(class_name=name, photos=photos[name], group=rule.group_of(photos[name])) for name in sorted(photos)
    )
    return replace(counted, classes=tuple(classes))
