from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from uproto_gui.models.thumbnails import _MOST_WAITING, Request, Thumbnails, _Waiting


def asked(name: str) -> Request:
    return Request(path=Path(name), side_px=40, is_whole=False)


def fetched(qtbot, thumbnails: Thumbnails, path: Path, side: int = 40, **how):
    with qtbot.waitSignal(thumbnails.arrived, check_params_cb=lambda came: came == path):
        assert thumbnails.pixmap(path, side, **how) is None
    return thumbnails.pixmap(path, side, **how)


@pytest.fixture
def photo(tmp_path, draw_photo) -> Path:
    return draw_photo(tmp_path / "Fox" / "fox.jpg", size=(96, 48))


def test_a_photo_arrives_as_the_square_of_its_middle(qtbot, thumbnails, photo):
    pixmap = fetched(qtbot, thumbnails, photo)

    assert (pixmap.width(), pixmap.height()) == (40, 40)


def test_a_whole_photo_keeps_its_shape(qtbot, thumbnails, photo):
    pixmap = fetched(qtbot, thumbnails, photo, whole=True)

    assert (pixmap.width(), pixmap.height()) == (40, 20)


def test_a_sharp_screen_gets_more_pixels(qtbot, thumbnails, photo):
    pixmap = fetched(qtbot, thumbnails, photo, 20, ratio=2.0)

    assert pixmap.width() == 40


def test_a_photo_that_is_there_is_not_read_again(qtbot, thumbnails, photo):
    first = fetched(qtbot, thumbnails, photo)
    photo.unlink()

    assert thumbnails.pixmap(photo, 40).cacheKey() == first.cacheKey()


def test_the_cache_is_bounded_and_lets_the_oldest_go(qtbot, tmp_path, draw_photo):
    size = 40 * 40 * 4
    thumbnails = Thumbnails(most_bytes=3 * size)
    photos = [draw_photo(tmp_path / "Fox" / f"{number}.png") for number in range(5)]

    for photo in photos[:3]:
        fetched(qtbot, thumbnails, photo)
    assert thumbnails.pixmap(photos[0], 40) is not None  # looked at again, so the second is the oldest now
    fetched(qtbot, thumbnails, photos[3])

    assert thumbnails.kept_bytes == 3 * size
    assert thumbnails.pixmap(photos[0], 40) is not None
    assert asked_for_anew(qtbot, thumbnails, photos[1])
    thumbnails.shutdown()


def asked_for_anew(qtbot, thumbnails: Thumbnails, path: Path) -> bool:
    return fetched(qtbot, thumbnails, path) is not None


def test_one_picture_larger_than_the_bound_is_kept_all_the_same(qtbot, photo):
    thumbnails = Thumbnails(most_bytes=1)

    assert fetched(qtbot, thumbnails, photo) is not None
    thumbnails.shutdown()


def test_the_newest_request_is_taken_first():
    waiting = _Waiting()
    for name in "abc":
        waiting.put(asked(name))

    waiting.put_again(asked("a"))

    assert [waiting.take() for _ in range(4)] == [asked("a"), asked("c"), asked("b"), None]


def test_the_oldest_request_is_forgotten_when_too_many_wait():
    waiting = _Waiting()

    forgotten = [waiting.put(asked(str(number))) for number in range(_MOST_WAITING + 2)]

    assert forgotten[_MOST_WAITING:] == [asked("0"), asked("1")]
    assert waiting.take() == asked(str(_MOST_WAITING + 1))


@pytest.mark.parametrize(("contents", "reason"), [(b"", "empty"), (b"no picture at all", "not a photo")])
def test_a_broken_photo_is_told_once_and_never_asked_for_again(qtbot, thumbnails, tmp_path, contents, reason):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(contents)

    with qtbot.waitSignal(thumbnails.failed) as failed:
        thumbnails.pixmap(broken, 40)

    assert failed.args == [broken, reason]
    assert thumbnails.fault(broken) == reason
    assert thumbnails.pixmap(broken, 40) is None
    assert thumbnails._asked == set()


def test_a_photo_that_was_mended_is_read_after_forgetting(qtbot, thumbnails, tmp_path, draw_photo):
    path = tmp_path / "Fox" / "fox.png"
    with qtbot.waitSignal(thumbnails.failed):
        thumbnails.pixmap(path, 40)
    draw_photo(path)

    thumbnails.forget()

    assert fetched(qtbot, thumbnails, path) is not None


def test_shutting_down_while_photos_are_read_waits_and_nothing_arrives_later(qtbot, tmp_path, draw_photo):
    thumbnails = Thumbnails()
    photos = [draw_photo(tmp_path / "Fox" / f"{number}.png", size=(300, 300)) for number in range(12)]
    arrived = []
    thumbnails.arrived.connect(arrived.append)
    for photo in photos:
        thumbnails.pixmap(photo, 40)

    thumbnails.shutdown()
    QCoreApplication.processEvents()

    assert arrived == []
    assert thumbnails._pool.activeThreadCount() == 0
    assert thumbnails.pixmap(photos[0], 40) is None
    assert thumbnails.kept_bytes == 0
