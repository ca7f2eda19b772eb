"""Work done ahead in threads: in order, bounded, stopped in time, its faults raised where they belong."""

import threading
from itertools import count, islice

import pytest
import torch

from uproto_core.backbone.decode import ahead, decoded
from uproto_core.cancel import Cancelled, CancelToken


def test_results_come_in_the_items_order():
    assert list(ahead(range(200), lambda item: item * item, CancelToken(), most=4)) == [n * n for n in range(200)]
    assert list(ahead([], lambda item: item, CancelToken(), most=4)) == []


def test_an_endless_list_is_read_only_so_far_ahead():
    taken: list[int] = []

    def items():
        for number in count():
            taken.append(number)
            yield number

    working = ahead(items(), lambda item: item, CancelToken(), most=5)
    made = list(islice(working, 3))
    working.close()

    assert made == [0, 1, 2]
    assert len(taken) <= 8


def test_a_fault_is_raised_in_its_turn():
    def work(item: int) -> int:
        if item == 2:
            raise ValueError("the third")
        return item

    working = ahead(range(5), work, CancelToken(), most=4)

    assert [next(working), next(working)] == [0, 1]
    with pytest.raises(ValueError, match="the third"):
        next(working)


def test_stop_does_not_wait_for_a_photo_that_takes_long():
    token, has_begun, may_end = CancelToken(), threading.Event(), threading.Event()

    def work(_: int) -> None:
        has_begun.set()
        may_end.wait(timeout=30)

    def press() -> None:
        has_begun.wait(timeout=30)
        token.cancel()

    threading.Thread(target=press).start()
    try:
        with pytest.raises(Cancelled):
            list(ahead(range(3), work, token, most=1))
        assert not may_end.is_set()
    finally:
        may_end.set()


def test_photos_come_with_their_pixels_or_with_what_is_wrong(tmp_path, draw_photo):
    good, spoiled = draw_photo(tmp_path / "Fox" / "good.jpg"), tmp_path / "Fox" / "spoiled.jpg"
    spoiled.write_bytes(b"no photo")

    def prepare(image):
        return torch.full((3, 1, 1), float(image.width))

    found = list(decoded([good, spoiled, tmp_path / "gone.jpg", good], prepare, 8, CancelToken()))

    assert [photo.path for photo in found] == [good, spoiled, tmp_path / "gone.jpg", good]
    assert [photo.problem for photo in found] == [None, "not a photo", "gone", None]
    assert [photo.pixels is None for photo in found] == [False, True, True, False]
