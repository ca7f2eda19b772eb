"""Stop, pause, go on and finish, from another thread."""

import threading

import pytest

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import UprotoError

LIMIT = 10.0
"""Seconds after which something that should happen at once is taken not to happen."""


def looking(token: CancelToken) -> tuple[threading.Thread, threading.Event, list[bool]]:
    """A thread that looks once at the token: it, whether it came back, and whether it was stopped."""
    is_back, was_stopped = threading.Event(), []

    def look() -> None:
        try:
            token.check()
        except Cancelled:
            was_stopped.append(True)
        is_back.set()

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    return thread, is_back, was_stopped


def test_a_token_lets_work_go_on():
    token = CancelToken()

    token.check()

    assert (token.is_cancelled, token.is_paused, token.is_finishing) == (False, False, False)


def test_stop_ends_work_at_its_next_look_and_at_each_after():
    token = CancelToken()
    token.cancel()

    assert token.is_cancelled
    for _ in range(2):
        with pytest.raises(Cancelled):
            token.check()


def test_stopped_is_no_error():
    assert not issubclass(Cancelled, UprotoError)


@pytest.mark.parametrize(("word", "is_stopped"), [("go_on", False), ("cancel", True), ("finish", False)])
def test_paused_work_waits_until_it_is_told(word, is_stopped):
    token = CancelToken()
    token.pause()
    thread, is_back, was_stopped = looking(token)
    assert token.is_paused
    # Waiting is all there is to see of a pause.
    assert not is_back.wait(0.02)

    getattr(token, word)()

    assert is_back.wait(LIMIT)
    thread.join(LIMIT)
    assert bool(was_stopped) == is_stopped
    assert not token.is_paused


def test_stopped_work_cannot_be_paused():
    token = CancelToken()
    token.cancel()

    token.pause()

    assert not token.is_paused
    with pytest.raises(Cancelled):
        token.check()


def test_finish_lets_work_go_on_and_says_so():
    token = CancelToken()

    token.finish()

    token.check()
    assert token.is_finishing
    assert not token.is_cancelled


def test_stop_after_finish_still_stops():
    token = CancelToken()
    token.finish()
    token.cancel()

    with pytest.raises(Cancelled):
        token.check()


def test_a_pause_can_come_again():
    token = CancelToken()
    for _ in range(2):
        token.pause()
        _, is_back, _ = looking(token)
        assert not is_back.wait(0.01)
        token.go_on()
        assert is_back.wait(LIMIT)


def test_every_thread_that_waits_goes_on():
    token = CancelToken()
    token.pause()
    waiting = [looking(token)[1] for _ in range(3)]

    token.go_on()

    assert all(is_back.wait(LIMIT) for is_back in waiting)


def test_items_are_handed_on_until_someone_stops():
    token = CancelToken()
    items = token.each([1, 2, 3])

    assert next(items) == 1
    token.cancel()
    with pytest.raises(Cancelled):
        next(items)
    assert list(CancelToken().each([1, 2, 3])) == [1, 2, 3]
