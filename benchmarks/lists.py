"""How long a list of iNaturalist 2018's size takes to read and to scan, and how much memory.

    python -m benchmarks.lists FOLDER            # reading
    python -m benchmarks.lists FOLDER --photos   # the whole scan too: makes 437,513 files of a byte each

Makes a list of lines with a file of names, and a JSON of the same photos with its annotations in another order. Each is
measured in a process of its own. The second run says the memory right: a process begins with the largest of the one
that starts it, and making the lists takes more than reading them.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
from pathlib import Path
from time import process_time

from uproto_core.cancel import CancelToken
from uproto_core.photos.scan_table import read_rows, scan_table

_PHOTOS, _CLASSES = 437_513, 8_142
_KINDS = ("Plantae", "Insecta", "Aves", "Mammalia", "Fungi")
_LINKS_A_FILE = 50_000
"""A file has a limit of names."""


def make(folder: Path) -> tuple[Path, Path]:
    """Write both lists; they are not made twice."""
    lines, document = folder / "lines" / "iNaturalist18_train.txt", folder / "json" / "train2018.json"
    if document.exists():
        return lines, document
    draw = random.Random(0)  # noqa: S311  (no secret)
    labels = [
        *range(_CLASSES),
        *draw.choices(range(_CLASSES), [1 / (c + 5) for c in range(_CLASSES)], k=_PHOTOS - _CLASSES),
    ]
    paths = [f"train_val2018/{_KINDS[label % 5]}/{label}/{draw.getrandbits(128):032x}.jpg" for label in labels]
    for made in (lines, document):
        made.parent.mkdir(parents=True, exist_ok=True)
    categories = [
        {"id": label, "name": f"Species {label}", "supercategory": _KINDS[label % 5]} for label in range(_CLASSES)
    ]
    (lines.parent / "categories.json").write_text(json.dumps(categories), encoding="utf-8")
    lines.write_text("".join(f"{path} {label}\n" for path, label in zip(paths, labels, strict=True)), encoding="utf-8")
    images = [
        {"license": 3, "file_name": path, "rights_holder": "Someone's Name", "height": 600, "width": 800, "id": place}
        for place, path in enumerate(paths)
    ]
    annotations = [{"image_id": place, "category_id": label, "id": place} for place, label in enumerate(labels)]
    draw.shuffle(annotations)
    with document.open("w", encoding="utf-8") as file:
        json.dump({"images": images, "annotations": annotations, "categories": categories}, file)
    return lines, document


def make_photos(lines: Path, roots: tuple[Path, ...]) -> None:
    """Put a file of a byte in every place that the list names, by links, so that no disk is filled."""
    for root in roots:
        for number, line in enumerate(lines.read_text(encoding="utf-8").splitlines()):
            if number % _LINKS_A_FILE == 0:
                origin = root / f"origin-{number}.jpg"
                origin.write_bytes(b"x")
            place = root / line.rpartition(" ")[0]
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.exists():
                place.hardlink_to(origin)


def measure(listing: Path, *, has_photos: bool) -> str:
    """Read or scan one list in this process; a row of the table."""
    began = process_time()
    if has_photos:
        scanning = scan_table(listing, CancelToken())
        while True:
            try:
                next(scanning)
            except StopIteration as end:
                photos = len(end.value.photos)
                break
    else:
        photos = len(read_rows(listing, CancelToken()))
    seconds, megabytes = process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{listing.name}: {photos} photos, {'scanned' if has_photos else 'read'} in {seconds:.1f} s, {megabytes:.0f} MB"
    )


def main() -> None:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lists", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", action="store_true", help="make the files too, and scan")
    parser.add_argument("--only", type=Path, help="measure this one list, here")
    given = parser.parse_args()
    if given.only is not None:
        print(measure(given.only, has_photos=given.photos))
        return
    made = make(given.folder.absolute())
    if given.photos:
        make_photos(made[0], (made[0].parent, made[1].parent))
    for has_photos in (False, True)[: 1 + given.photos]:
        for listing in made:
            command = [sys.executable, "-m", "benchmarks.lists", str(given.folder), "--only", str(listing)]
            subprocess.run(command + ["--photos"] * has_photos, check=True)  # noqa: S603  (this very file)


if __name__ == "__main__":
    main()
