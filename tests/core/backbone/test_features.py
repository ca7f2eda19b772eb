"""Features are made once, kept by content, and the same on every later run; what goes wrong is said and survived."""

import dataclasses
import shutil
import threading
from time import thread_time

import numpy as np
import pytest
import torch

from tests.conftest import drawn
from tests.core.backbone.made import CPU, photos_of, run_out
from uproto_core.backbone.cache import open_cache
from uproto_core.backbone.features import extract_views
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.views import plan_views, show
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import OutOfMemoryError
from uproto_core.events import Noted, PhotoSkipped, StageProgressed
from uproto_core.settings import FeatureSettings
from uproto_core.store.paths import user_paths

SETTINGS = FeatureSettings()


def extract(backbone, photos, *, views=1, settings=SETTINGS, compute=CPU, cancel=None):
    return run_out(extract_views(backbone, photos, plan_views(views, settings), compute, cancel or CancelToken()))


def only(events, kind):
    return [event for event in events if isinstance(event, kind)]


def was_made_before(events) -> bool:
    """Whether the first look said that everything was there, and nothing came after it."""
    return [(event.done, event.total) for event in events] == [(events[0].total, events[0].total)]


def folders():
    return sorted(path.name for path in user_paths().features.iterdir())


def another(backbone: Backbone, kind: type[Backbone] = Backbone, **changes) -> Backbone:
    """The same towers in another model's clothes."""
    parts = {"name": backbone.name, "folder": backbone.folder, "fingerprint": backbone.fingerprint}
    return kind(
        **parts | changes,
        model=backbone._model,
        tokenizer=backbone._tokenizer,
        preprocessing=backbone.preprocessing,
        compute=CPU,
    )


@pytest.fixture
def photos(photo_folder):
    return photos_of(photo_folder({"Fox": 4, "Lynx": 3}))


def width(backbone):
    return backbone.dim + sum(backbone.depth_sizes)


def test_features_are_unit_rows_in_the_photos_order(built_in, photos):
    events, made = extract(built_in, photos, views=3)

    assert made.shape == (7, 3, width(built_in))
    assert made.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(made[..., : built_in.dim], axis=-1), 1, atol=1e-6)
    np.testing.assert_allclose(extract(built_in, photos[::-1], views=3)[1][::-1], made, atol=0)
    assert (events[-1].done, events[-1].total) == (7, 7)


def test_the_plain_view_is_the_models_own_answer_rounded_to_16_bits(built_in, photos, tmp_path):
    image = drawn("large", (90, 120, 60), (300, 200))
    (tmp_path / "one" / "Fox").mkdir(parents=True)
    image.save(tmp_path / "one" / "Fox" / "photo.png")

    made = extract(built_in, photos_of(tmp_path / "one"))[1][0, 0]

    direct = built_in.encode_depths(built_in.prepare(image)[None])[0].numpy()
    rounded = direct.astype(np.float16).astype(np.float32)
    rounded[: built_in.dim] /= np.linalg.norm(rounded[: built_in.dim])
    np.testing.assert_allclose(made, rounded, rtol=2e-3, atol=1e-3)


def test_a_second_run_asks_the_model_nothing_and_gives_the_same_bits(built_in, photos):
    first_events, first = extract(built_in, photos, views=2)
    second_events, second = extract(built_in, photos, views=2)

    assert not was_made_before(first_events)
    assert was_made_before(second_events)
    assert first.tobytes() == second.tobytes()


def test_rows_are_stored_in_16_bits_one_folder_a_view(built_in, photos):
    extract(built_in, photos, views=3)

    rows = [path / "rows.f16" for path in user_paths().features.iterdir()]
    assert [path.stat().st_size for path in rows] == [7 * width(built_in) * 2] * 3


def test_a_photo_that_was_renamed_or_moved_to_another_class_is_known(built_in, photo_folder):
    source = photo_folder({"Fox": 3, "Lynx": 2})
    _, first = extract(built_in, photos_of(source), views=2)
    (source / "Wolf").mkdir()
    (source / "Fox" / "Fox_000.jpg").rename(source / "Wolf" / "another name.jpeg")

    events, second = extract(built_in, photos_of(source), views=2)

    assert was_made_before(events)
    assert second[-1].tobytes() == first[0].tobytes()


def test_a_photo_whose_contents_changed_is_looked_at_again(built_in, photo_folder, draw_photo):
    source = photo_folder({"Fox": 2, "Lynx": 2})
    _, first = extract(built_in, photos_of(source))
    draw_photo(source / "Fox" / "Fox_000.jpg", (10, 250, 10), (64, 64))

    events, second = extract(built_in, photos_of(source))

    assert (events[0].done, events[0].total) == (3, 4)
    assert second[0].tobytes() != first[0].tobytes()
    assert second[1:].tobytes() == first[1:].tobytes()


def test_copies_are_looked_at_once(built_in, photo_folder):
    source = photo_folder({"Fox": 1, "Lynx": 1})
    for number in range(5):
        shutil.copyfile(source / "Fox" / "Fox_000.jpg", source / "Fox" / f"copy {number}.jpg")
    seen: set[bytes] = set()

    class Watched(Backbone):
        def encode_depths(self, pixels, cancel=None):
            seen.update(photo.numpy().tobytes() for photo in pixels)
            return super().encode_depths(pixels, cancel)

    _, made = extract(another(built_in, Watched), photos_of(source))

    assert len(seen) == 2
    assert len({row.tobytes() for row in made}) == 2


def test_another_model_and_another_view_have_a_place_of_their_own(built_in, photos):
    extract(built_in, photos[:2], views=2)
    assert len(folders()) == 2

    events, _ = extract(another(built_in, fingerprint="another"), photos[:2], views=2)
    assert events[0].done == 0
    assert len(folders()) == 4

    events, _ = extract(built_in, photos[:2], views=5)
    assert events[0].done == 0
    assert len(folders()) == 7

    events, _ = extract(built_in, photos[:2], views=5, settings=FeatureSettings(crop_least=0.9))
    assert len(folders()) == 8

    assert was_made_before(extract(built_in, photos[:2], views=2)[0])


def test_views_do_not_depend_on_what_stands_beside_a_photo(built_in, photos):
    _, together = extract(built_in, photos, views=4)
    shutil.rmtree(user_paths().features)

    _, alone = extract(built_in, photos[3:4], views=4)

    # To the bit: a stopped run looks at photos in other company, and ends with the same figures.
    np.testing.assert_array_equal(alone[0], together[3])


def test_a_mirrored_view_is_the_mirrored_photo_where_that_is_the_same_class(built_in, photos):
    pixels = built_in.prepare(drawn("x", (90, 90, 90)))

    shown = plan_views(4, SETTINGS)
    kept = plan_views(4, FeatureSettings(mirror=False))

    assert [view.kind for view in shown] == ["plain", "mirrored", "closer", "closer"]
    assert [view.kind for view in kept] == ["plain", "closer", "closer", "crop"]
    assert not any(view.may_mirror for view in kept)
    mirrored = show(drawn("x", (90, 90, 90)), shown[1:2], "0" * 64, built_in.preprocessing)[0]
    assert torch.equal(mirrored, pixels.flip(2))


def test_a_photo_that_cannot_be_read_any_more_is_an_empty_row_and_a_word(built_in, photos):
    photos[2].record.path.write_bytes(b"\xff\xd8\xff" + bytes(100))
    photos[5].record.path.unlink()

    events, made = extract(built_in, photos, views=2)

    skipped = {event.path: event.reason for event in only(events, PhotoSkipped)}
    assert skipped.keys() == {photos[2].record.path, photos[5].record.path}
    assert skipped[photos[5].record.path] == "gone"
    assert np.isnan(made[[2, 5]]).all()
    assert not np.isnan(np.delete(made, [2, 5], axis=0)).any()
    assert events[-1].done == 7


def test_a_photo_that_became_another_one_is_skipped_and_not_kept_as_the_first(built_in, photos):
    changed = photos[0].record.path
    before = changed.read_bytes()
    changed.write_bytes(photos[1].record.path.read_bytes())

    events, made = extract(built_in, photos)
    changed.write_bytes(before)
    _, again = extract(built_in, photos)

    assert [(event.path, event.reason) for event in only(events, PhotoSkipped)] == [(changed, "gone")]
    assert np.isnan(made[0]).all()
    assert not np.isnan(again).any()
    assert np.array_equal(made[1:], again[1:])
    assert not np.array_equal(again[0], again[1])


def test_every_copy_of_an_unreadable_photo_is_told(built_in, photos):
    twins = [photos[0], dataclasses.replace(photos[1], sha256=photos[0].sha256)]
    for photo in twins:
        photo.record.path.unlink()

    events, made = extract(built_in, twins)

    assert {event.path for event in only(events, PhotoSkipped)} == {photo.record.path for photo in twins}
    assert np.isnan(made).all()


class Speechless(Backbone):
    """Says nothing of dark photos."""

    def encode_depths(self, pixels, cancel=None):
        return torch.zeros(len(pixels), self.dim)


def test_a_feature_that_says_nothing_is_skipped_and_not_kept(built_in, photos):
    events, made = extract(another(built_in, Speechless, fingerprint="speechless"), photos[:3])

    assert [event.reason for event in only(events, PhotoSkipped)] == ["damaged"] * 3
    assert np.isnan(made).all()
    assert not user_paths().features.exists()


class Cramped(Backbone):
    """Its memory holds two photos."""

    most = 2
    sizes: list[int]

    def encode_depths(self, pixels, cancel=None):
        self.sizes.append(len(pixels))
        if len(pixels) > self.most:
            raise MemoryError
        return super().encode_depths(pixels, cancel)


def test_where_memory_runs_out_the_steps_are_halved_and_the_run_goes_on(built_in, photos):
    _, expected = extract(built_in, photos, views=2)
    cramped = another(built_in, Cramped, fingerprint="cramped")
    cramped.sizes = []

    events, made = extract(cramped, photos, views=2, compute=dataclasses.replace(CPU, batch=8))

    notes = [(note.code, note.facts["photos"]) for note in only(events, Noted)]
    assert notes == [("memory.smaller-steps", 4), ("memory.smaller-steps", 2)]
    # Tried once each; from then on every step fits.
    assert [size for size in cramped.sizes if size > 2] == [8, 4]
    np.testing.assert_allclose(made, expected, atol=2e-3)


def test_not_even_one_photo_fits(built_in, photos):
    cramped = another(built_in, Cramped, fingerprint="cramped", name="vit-l-14")
    cramped.sizes, cramped.most = [], 0

    with pytest.raises(OutOfMemoryError) as caught:
        extract(cramped, photos[:4])

    assert caught.value.model == "vit-l-14"
    assert cramped.sizes == [4, 2, 1]


class Broken(Backbone):
    def encode_depths(self, pixels, cancel=None):
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")


def test_a_bug_is_not_taken_for_a_lack_of_memory(built_in, photos):
    with pytest.raises(RuntimeError, match="mat1"):
        extract(another(built_in, Broken), photos[:2])


def test_what_was_made_before_a_stop_is_kept(built_in, photos):
    token = CancelToken()

    class Stopping(Backbone):
        steps = 0

        def encode_depths(self, pixels, cancel=None):
            self.steps += 1
            made = super().encode_depths(pixels, cancel)
            if self.steps == 2:
                token.cancel()
            return made

    with pytest.raises(Cancelled):
        extract(another(built_in, Stopping), photos, compute=dataclasses.replace(CPU, batch=2), cancel=token)

    assert was_made_before(extract(built_in, photos[:4])[0])
    assert extract(built_in, photos)[0][0].done == 4


class Looked(CancelToken):
    """Knows the longest time of computing between two looks, of whichever thread."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self.threads, self._own = 0.0, set(), threading.local()

    def check(self) -> None:
        super().check()
        now = thread_time()
        self.longest = max(self.longest, now - getattr(self._own, "last", now))
        self._own.last = now
        self.threads.add(threading.get_ident())


def test_a_stop_is_looked_for_every_half_second_of_work(built_in, photo_folder):
    photos, token = photos_of(photo_folder({"Fox": 40})), Looked()

    extract(built_in, photos, views=2, compute=dataclasses.replace(CPU, batch=64), cancel=token)

    assert 0 < token.longest < 0.5
    assert len(token.threads) > 1


def damage(kind, built_in, views=1):
    cache = open_cache(built_in.fingerprint, plan_views(views, SETTINGS)[views - 1].key, width(built_in))
    if kind == "a bit of a row":
        with cache.paths.rows.open("r+b") as rows:
            rows.seek(1000)
            byte = rows.read(1)
            rows.seek(1000)
            rows.write(bytes([byte[0] ^ 1]))
    elif kind == "rows cut off":
        with cache.paths.rows.open("r+b") as rows:
            rows.truncate(1500)
    elif kind == "rows gone":
        cache.paths.rows.unlink()
    elif kind == "index":
        cache.paths.index.write_bytes(b"no database" * 100)
    else:
        contents = cache.paths.index.read_bytes()
        cache.paths.index.write_bytes(contents[: len(contents) // 2])


@pytest.mark.parametrize("kind", ["a bit of a row", "rows cut off", "rows gone", "index", "index cut off"])
def test_a_damaged_cache_is_set_aside_and_made_again(built_in, photos, kind):
    _, first = extract(built_in, photos)
    damage(kind, built_in)

    events, second = extract(built_in, photos)

    notes = only(events, Noted)
    assert [note.code for note in notes] == ["cache.set-aside"]
    assert "damaged" in str(notes[0].facts["path"])
    assert second.tobytes() == first.tobytes()
    assert len(folders()) == 2
    assert was_made_before(extract(built_in, photos)[0])


def test_damage_to_one_view_costs_that_view_alone(built_in, photos):
    _, first = extract(built_in, photos, views=2)
    damage("rows gone", built_in, views=2)
    shown: set[bytes] = set()

    class Watched(Backbone):
        def encode_depths(self, pixels, cancel=None):
            shown.update(photo.numpy().tobytes() for photo in pixels)
            return super().encode_depths(pixels, cancel)

    _, second = extract(another(built_in, Watched), photos, views=2)

    assert len(shown) == 7
    np.testing.assert_array_equal(second, first)


def test_an_index_without_rows_behind_it_is_written_over(built_in, photos):
    extract(built_in, photos[:3])
    cache = open_cache(built_in.fingerprint, plan_views(1, SETTINGS)[0].key, width(built_in))
    with cache.paths.rows.open("ab") as rows:
        # As a process leaves it that was killed after its rows and before its index.
        rows.write(b"\x07" * 700)

    _, made = extract(built_in, photos)

    assert not np.isnan(made).any()
    assert was_made_before(extract(built_in, photos)[0])
    assert cache.paths.rows.stat().st_size == 7 * width(built_in) * 2


def test_progress_is_told_in_photos_and_never_falls(built_in, photos):
    events, _ = extract(built_in, photos, views=3, compute=dataclasses.replace(CPU, batch=1))

    steps = [event.done for event in only(events, StageProgressed)]
    assert steps == sorted(steps)
    assert steps[0] == 0
    assert steps[-1] == 7
