"""Several sources as one: the photos of a project's folders and tables in one table, each photo once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from uproto_core.events import ClassesCounted
from uproto_core.figures import ClassCount, group_rule
from uproto_core.photos.records import PhotoRecord, PhotoTable, Readings


def together(root: Path, tables: Sequence[PhotoTable]) -> PhotoTable:
    """One table of all photos; classes of the same name are one class.

    A photo is named by its whole path, for what lies below one source may lie below another as well. A path that is
    joined to the project's folder stays itself, so whoever reads a run finds the photo.

    Args:
        root: The project's folder.
        tables: Of its sources, in their order; a photo that an earlier one has is passed over.
    """
    photos: dict[Path, PhotoRecord] = {}
    ignored: Counter[str] = Counter()
    for table in tables:
        ignored.update(table.ignored)
        for photo in table.photos:
            if photo.path in photos:
                ignored["met twice"] += 1
            else:
                photos[photo.path] = replace(photo, relative=photo.path.as_posix())
    return PhotoTable(
        source=root,
        photos=tuple(sorted(photos.values(), key=lambda photo: (photo.class_name, photo.relative))),
        ignored={reason: count for reason, count in sorted(ignored.items()) if count},
        empty=tuple(path for table in tables for path in table.empty),
        bare_folders=tuple(f"{table.source.name}/{folder}" for table in tables for folder in table.bare_folders),
        readings=_readings(tables),
    )


def _readings(tables: Sequence[PhotoTable]) -> Readings | None:
    """What either way to read the folders of all sources comes to; a source without a choice is the same either way."""
    chosen = [table.readings for table in tables if table.readings is not None]
    if not chosen:
        return None
    fixed = frozenset(name for table in tables if table.readings is None for name in table.class_names)
    used = {readings.used for readings in chosen}
    return Readings(
        used=used.pop() if len(used) == 1 else "auto",
        leaf=fixed.union(*(readings.leaf for readings in chosen)),
        first=fixed.union(*(readings.first for readings in chosen)),
    )


def counted_with(counted: ClassesCounted, before: Mapping[str, int], files_before: int) -> ClassesCounted:
    """A look at the running scan of a later source, with the classes of the earlier ones.

    Args:
        counted: What the scan said of its own source.
        before: Photos of each class in the sources before it.
        files_before: Files seen in them.
    """
    photos = Counter(before)
    photos.update({entry.class_name: entry.photos for entry in counted.classes})
    rule = group_rule(list(photos.values()))
    return replace(
        counted,
        classes=tuple(
            ClassCount(class_name=name, photos=photos[name], group=rule.group_of(photos[name]))
            for name in sorted(photos)
        ),
        files_seen=counted.files_seen + files_before,
    )
