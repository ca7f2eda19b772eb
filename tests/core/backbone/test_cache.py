"""The cache on disk: rows by content, safe to kill, within its limit, shared by processes."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from uproto_core.backbone.cache import CacheDamagedError, FeatureCache, make_room, open_cache
from uproto_core.errors import NotWritableError
from uproto_core.store.paths import FeaturePaths, user_paths

DIM = 8


def rows_of(*photos: str) -> dict[str, np.ndarray]:
    return {photo: np.random.default_rng(list(photo.encode())).normal(size=DIM).astype(np.float16) for photo in photos}


def same(found, expected) -> bool:
    return found.keys() == expected.keys() and all(
        found[name].tobytes() == row.tobytes() for name, row in expected.items()
    )


@pytest.fixture
def cache() -> FeatureCache:
    return open_cache("a model", "plain", DIM)


def test_nothing_is_made_before_the_first_write(cache):
    assert cache.read(["a"]) == {}
    assert not cache.paths.root.exists()


def test_rows_come_back_as_they_were_and_only_those_asked_for(cache):
    rows = rows_of("a", "b", "c")
    cache.write(rows)

    assert same(cache.read(["c", "a", "x"]), {"c": rows["c"], "a": rows["a"]})


def test_thousands_are_asked_for_at_once(cache):
    rows = rows_of(*(f"photo {number}" for number in range(1700)))

    cache.write(rows)

    assert same(cache.read([*rows, "x"]), rows)


def test_what_is_there_stays_as_it_was(cache):
    first = rows_of("a")
    cache.write(first)

    cache.write({"a": np.zeros(DIM, np.float16), **rows_of("b")})

    assert same(cache.read(["a", "b"]), first | rows_of("b"))
    assert cache.paths.rows.stat().st_size == 2 * DIM * 2


def test_rows_that_were_read_outlive_the_file(cache):
    cache.write(rows_of("a"))
    found = cache.read(["a"])

    cache.paths.rows.write_bytes(bytes(DIM * 2))

    assert same(found, rows_of("a"))


def test_models_views_and_widths_do_not_meet():
    places = {
        open_cache(model, view, dim).paths.root
        for model in ("a", "b")
        for view in (("plain", 0), ("crop", 0), ("crop", 1))
        for dim in (8, 16)
    }

    assert len(places) == 12


def test_writers_in_several_threads_share_one_folder(cache):
    parts = [rows_of(*(f"{part}-{number}" for number in range(40)), "shared") for part in range(6)]

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda part: open_cache("a model", "plain", DIM).write(part), parts))

    everything = {name: row for part in parts for name, row in part.items()}
    assert same(cache.read(list(everything)), everything)
    assert cache.paths.rows.stat().st_size == len(everything) * DIM * 2


_WRITES_UNTIL_IT_IS_KILLED = """
import sys, numpy as np
from uproto_core.backbone.cache import open_cache
number = 0
while True:
    row = np.full(8, number % 1000, np.float16)
    open_cache("a model", "plain", 8).write({str(number): row})
    print(number, flush=True)
    number += 1
"""


def test_a_killed_writer_loses_nothing_it_had_said(cache):
    for writes in (1, 7):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITES_UNTIL_IT_IS_KILLED], stdout=subprocess.PIPE, text=True
        ) as writer:
            for _ in range(writes):
                writer.stdout.readline()
            writer.kill()

        found = cache.read([str(number) for number in range(writes)])
        assert len(found) == writes
        assert all((row == int(number)).all() for number, row in found.items())
    cache.write(rows_of("after"))
    assert same(cache.read(["after"]), rows_of("after"))


@pytest.mark.parametrize("contents", [b"", b"SQLite format 3\0" + bytes(100), b"x" * 5000])
def test_an_index_that_is_none_is_noticed(cache, contents):
    cache.write(rows_of("a"))
    cache.paths.index.write_bytes(contents)

    if contents:
        with pytest.raises(CacheDamagedError):
            cache.read(["a"])
    else:
        # An empty file is an empty database: nothing is known, and everything is made again.
        assert cache.read(["a"]) == {}


def test_each_damaged_folder_is_set_aside_under_a_name_of_its_own(cache):
    places = []
    for _ in range(3):
        cache.write(rows_of("a"))
        places.append(cache.set_aside())

    assert len(set(places)) == 3
    assert all(place.is_dir() for place in places)
    assert cache.read(["a"]) == {}


def test_a_place_that_cannot_be_written_is_said_so(cache):
    user_paths().features.parent.mkdir(parents=True, exist_ok=True)
    user_paths().features.write_text("in the way", encoding="utf-8")

    with pytest.raises(NotWritableError):
        cache.write(rows_of("a"))


def filled(name: str, *, last_use: float, damaged: bool = False) -> FeatureCache:
    root = user_paths().features / (f"{name}.damaged-0" if damaged else name)
    made = FeatureCache(FeaturePaths(root), DIM)
    made.write(rows_of(*(str(number) for number in range(100))))
    os.utime(made.paths.index, (last_use, last_use))
    return made


def folder_bytes(cache: FeatureCache) -> int:
    return sum(file.stat().st_size for file in cache.paths.root.iterdir())


def names() -> set[str]:
    return {folder.name for folder in user_paths().features.iterdir()}


def test_what_was_not_used_for_longest_makes_room():
    caches = [filled(name, last_use=last_use) for name, last_use in (("old", 100), ("new", 300), ("middle", 200))]

    one = folder_bytes(caches[0])

    assert make_room(2 * one, []) == 1
    assert names() == {"new", "middle"}
    assert make_room(one, []) == 1
    assert names() == {"new"}


def test_damaged_folders_go_first_and_those_in_use_never():
    old = filled("old", last_use=100)
    filled("new", last_use=900, damaged=True)
    filled("middle", last_use=200)

    assert make_room(2 * folder_bytes(old), [old]) == 1
    assert names() == {"old", "middle"}
    assert make_room(0, [old]) == 1
    assert names() == {"old"}


def test_nothing_is_deleted_where_all_fits_or_nothing_is_there():
    assert make_room(0, []) == 0
    filled("only", last_use=100)
    assert make_room(10**9, []) == 0
    assert names() == {"only"}


def test_reading_counts_as_use():
    used, unused = filled("used", last_use=100), filled("unused", last_use=200)

    used.read(["1"])

    assert make_room(folder_bytes(unused), []) == 1
    assert names() == {"used"}
