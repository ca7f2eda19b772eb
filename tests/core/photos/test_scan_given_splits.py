from pathlib import Path

from uproto_core.cancel import CancelToken
from uproto_core.photos.scan import examples, scan_source, summarise


def scanned(source: Path):
    scan = scan_source(source, CancelToken())
    while True:
        try:
            next(scan)
        except StopIteration as end:
            return end.value


def test_a_source_with_an_exam_of_its_own_says_so_for_each_class(photo_folder):
    source = photo_folder({"train/Fox": 5, "train/Lynx": 2, "test/Fox": 3, "test/Owl": 1})

    summary = summarise(scanned(source), 0.0)

    assert {c.class_name: (c.photos, c.training, c.exam) for c in summary.classes} == {
        "Fox": (8, 5, 3),
        "Lynx": (2, 2, 0),
        "Owl": (1, 0, 1),
    }


def test_a_source_without_an_exam_leaves_the_choice_to_the_program(photo_folder):
    summary = summarise(scanned(photo_folder({"Fox": 5, "Lynx": 2})), 0.0)

    assert {(count.training, count.exam) for count in summary.classes} == {(None, None)}


def test_examples_hold_small_classes_whole_and_large_ones_evenly(photo_folder):
    table = scanned(photo_folder({"Fox": 30, "Lynx": 3}))

    shown = examples(table, 10)

    assert [path.stem for path in shown["Lynx"]] == ["Lynx_000", "Lynx_001", "Lynx_002"]
    assert [path.stem for path in shown["Fox"]] == [f"Fox_{number:03}" for number in range(0, 30, 3)]
