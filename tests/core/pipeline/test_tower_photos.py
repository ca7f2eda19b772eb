"""Which photos are kept from a tower, so that they can judge it."""

from collections import Counter

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.backbone.made import photos_of
from tests.core.trained import write_photos
from uproto_core.photos.split import FOUND
from uproto_core.pipeline.tower_photos import held_out, reference_photos
from uproto_core.store.runs import SplitRow


def rows(counts: dict[str, int], group: str = "", split: str = "train") -> list[SplitRow]:
    return [
        SplitRow(
            path=f"{name}/{number}.jpg", class_name=name, split=split, sha256=f"{name}{number}{split}", group=group
        )
        for name, photos in counts.items()
        for number in range(photos)
    ]


def counted(paths: frozenset[str]) -> dict[str, int]:
    return dict(Counter(path.split("/")[0] for path in paths))


def test_one_in_so_many_of_each_class_and_one_of_a_rare_class():
    chosen = held_out(rows({"Fox": 40, "Lynx": 10, "Owl": 3, "Hare": 2, "Wolf": 1}), 5, seed=0)

    assert counted(chosen) == {"Fox": 8, "Lynx": 2, "Owl": 1, "Hare": 1}


def test_what_looks_alike_is_kept_together():
    burst = rows({"Fox": 3}, group="burst")
    others = [
        row.model_copy(update={"path": f"other/{row.path}", "sha256": f"o{row.sha256}"}) for row in rows({"Fox": 9})
    ]

    for seed in range(20):
        chosen = held_out([*burst, *others], 4, seed)

        assert len([row for row in burst if row.path in chosen]) in (0, 3)
        assert len(chosen) == 3


def test_a_class_of_one_burst_is_always_learned_from():
    assert held_out([*rows({"Fox": 6}, group="burst"), *rows({"Owl": 4})], 2, seed=0) == held_out(
        rows({"Owl": 4}), 2, seed=0
    )


def test_a_class_of_two_bursts_gives_the_smaller_one():
    large, small = rows({"Fox": 8}, group="large"), rows({"Fox": 4}, group="small")
    small = [row.model_copy(update={"path": f"small/{row.path}"}) for row in small]

    assert held_out([*large, *small], 5, seed=0) == {row.path for row in small}


def test_photos_for_anything_else_are_not_held_out():
    assert held_out([*rows({"Fox": 9}, split="test"), *rows({"Fox": 9}, split="left-out")], 2, seed=0) == frozenset()


def test_another_seed_holds_out_others():
    photos = rows({"Fox": 40})

    assert held_out(photos, 5, seed=0) == held_out(list(reversed(photos)), 5, seed=0)
    assert held_out(photos, 5, seed=0) != held_out(photos, 5, seed=1)


@given(
    st.dictionaries(st.sampled_from("ABCD"), st.integers(1, 12), min_size=1),
    st.integers(2, 6),
    st.integers(0, 5),
    st.integers(0, 3),
)
def test_no_class_is_ever_held_out_whole(counts, one_of, seed, every):
    photos = [
        row.model_copy(update={"group": f"g{number % every}"}) if every and number % 2 else row
        for number, row in enumerate(rows(counts))
    ]

    kept = counted(held_out(photos, one_of, seed))

    assert all(kept.get(name, 0) < photos for name, photos in counts.items())


@pytest.mark.parametrize("names", [("Fox", "Lynx"), ("Lynx", "Fox")])
def test_a_few_photos_of_each_class_are_compared_with_chosen_by_content(tmp_path, names):
    photos = photos_of(write_photos(tmp_path, dict.fromkeys(names, 20)))
    labels = torch.tensor([int(photo.record.class_name == "Lynx") for photo in photos])

    chosen = reference_photos(photos, labels)

    assert torch.bincount(labels[chosen]).tolist() == [16, 16]
    assert chosen == sorted(chosen)
    again = reference_photos(tuple(reversed(photos)), labels.flip(0))
    assert {photos[place].sha256 for place in chosen} == {photos[len(photos) - 1 - place].sha256 for place in again}


def test_photos_found_in_an_archive_and_what_is_alike_are_not_held_out():
    found = [row.model_copy(update={"why": FOUND}) for row in rows({"Owl": 6}, group="burst")]
    alike = [row.model_copy(update={"path": "own.jpg"}) for row in rows({"Owl": 1}, group="burst")]

    assert held_out([*found, *alike, *rows({"Fox": 4})], 4, seed=0) == held_out(rows({"Fox": 4}), 4, seed=0)
