"""Class names are sent to an encyclopaedia only when asked, once each; without an answer everything else goes on."""

import socket
import threading

import pytest

from tests.core.texts.encyclopaedia import Encyclopaedia, running
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import LookUpAddressError, NotWritableError
from uproto_core.events import Event, Noted, StageProgressed
from uproto_core.store.paths import user_paths
from uproto_core.texts.encyclopaedia import Summary, look_up, look_up_address
from uproto_core.texts.names import read_names


@pytest.fixture
def wiki():
    with running(Encyclopaedia()) as encyclopaedia:
        encyclopaedia.has("Fox", "Foxes are small to medium-sized omnivorous mammals. They have a bushy tail.")
        encyclopaedia.has("Crane", "Crane may refer to:", "disambiguation")
        encyclopaedia.has("Crane_(bird)", "Cranes are large, long-legged birds.")
        yield encyclopaedia


def asked(
    labels: list[str], where: str, kind_word: str = "", cancel: CancelToken | None = None
) -> tuple[dict[str, Summary], list[Event]]:
    events: list[Event] = []
    asking = look_up(read_names(labels), kind_word, where, cancel or CancelToken())
    while True:
        try:
            events.append(next(asking))
        except StopIteration as end:
            return dict(end.value), events


def notes(events: list[Event]) -> list[tuple[str, dict[str, str | int]]]:
    return [(event.code, event.facts) for event in events if isinstance(event, Noted)]


def test_a_page_s_first_lines_are_found_and_it_is_said_before_what_is_sent_and_where(wiki):
    found, events = asked(["Fox", "Zorgl"], wiki.address)

    assert found == {"Fox": Summary(text="Foxes are small to medium-sized omnivorous mammals. They have a bushy tail.")}
    assert wiki.asked == ["Fox", "Zorgl"]
    assert notes(events) == [
        ("texts.looks-up", {"where": "127.0.0.1", "classes": 2}),
        ("texts.look-up-ended", {"classes": 2, "found": 1, "several": 0}),
    ]
    assert [event.done for event in events if isinstance(event, StageProgressed)] == [1, 2]


def test_the_program_says_who_it_is(wiki):
    asked(["Fox"], wiki.address)

    assert wiki.headers[0]["User-Agent"].startswith("uproto/")
    assert wiki.headers[0]["Accept"] == "application/json"


def test_a_name_is_asked_for_once_and_then_known_without_a_network(wiki):
    first, _ = asked(["Fox", "Zorgl"], wiki.address)
    again, events = asked(["Fox", "Zorgl"], wiki.address)

    assert again == first
    assert wiki.asked == ["Fox", "Zorgl"]
    # Nothing is sent, so nothing is said about sending.
    assert [code for code, _ in notes(events)] == ["texts.look-up-ended"]


def test_a_damaged_file_of_the_cache_is_asked_for_again(wiki):
    asked(["Fox"], wiki.address)
    (page,) = user_paths().encyclopaedia.iterdir()
    page.write_bytes(page.read_bytes()[:20])

    found, _ = asked(["Fox"], wiki.address)

    assert "Fox" in found
    assert wiki.asked == ["Fox", "Fox"]


def test_a_page_that_only_lists_meanings_is_told_apart(wiki):
    found, events = asked(["crane"], wiki.address)

    assert found == {"crane": Summary(text="Crane may refer to:", is_ambiguous=True)}
    assert notes(events)[-1] == ("texts.look-up-ended", {"classes": 1, "found": 0, "several": 1})


@pytest.mark.parametrize(("label", "kind"), [("crane", "bird"), ("crane (bird)", ""), ("bird / crane", "")])
def test_the_page_of_the_kind_is_taken_where_there_is_one(wiki, label, kind):
    found, _ = asked([label], wiki.address, kind)

    assert found == {label: Summary(text="Cranes are large, long-legged birds.")}
    assert wiki.asked == ["Crane_(bird)"]


def test_a_title_that_moved_is_followed(wiki):
    wiki.moved["Red_foxes"] = "Fox"

    found, _ = asked(["red foxes"], wiki.address)

    assert found["red foxes"].text.startswith("Foxes are")


def test_signs_in_a_name_stay_part_of_the_title(wiki):
    wiki.has("Rock/paper?_100%", "A game.")

    found, _ = asked(["rock/paper? 100%"], wiki.address)

    assert found["rock/paper? 100%"].text == "A game."


@pytest.mark.parametrize("kind", ["no-extract", "mainpage", "something-new"])
def test_a_page_without_a_text_about_a_thing_is_none(wiki, kind):
    wiki.has("Owl", "", kind)

    assert asked(["owl"], wiki.address)[0] == {}


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_an_encyclopaedia_that_refuses_is_asked_no_more_and_what_was_found_stays(wiki, status):
    wiki.status["Lynx"] = status

    found, events = asked(["Fox", "Lynx", "Owl"], wiki.address)

    assert set(found) == {"Fox"}
    assert wiki.asked == ["Fox", "Lynx"]
    facts = {"classes": 2, "first": "Lynx", "because": f"it answered {status}"}
    assert notes(events)[-1] == ("texts.look-up-failed", facts)


@pytest.mark.parametrize("answer", [b"", b"<html>", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_an_answer_that_is_none_is_no_page(wiki, answer):
    wiki.answer = answer

    found, events = asked(["Fox"], wiki.address)

    assert found == {}
    assert notes(events)[-1][1]["because"] == "its answer is not understood"


def test_without_a_network_it_goes_on_without():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        where = f"http://127.0.0.1:{taken.getsockname()[1]}/"

        found, events = asked(["Fox", "Lynx"], where)

    assert found == {}
    code, facts = notes(events)[-1]
    assert (code, facts["classes"]) == ("texts.look-up-failed", 2)
    assert "refused" in str(facts["because"]).lower()


def test_stop_does_not_wait_for_a_silent_server(wiki):
    wiki.is_silent = True
    cancel = CancelToken()

    def press() -> None:
        wiki.is_waiting.wait(timeout=30)
        cancel.cancel()

    presser = threading.Thread(target=press)
    presser.start()
    with pytest.raises(Cancelled):
        asked(["Fox"], wiki.address, cancel=cancel)
    presser.join()


def test_a_cache_that_cannot_be_written_is_said(wiki):
    place = user_paths().encyclopaedia
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("in the way")

    with pytest.raises(NotWritableError):
        asked(["Fox"], wiki.address)


def test_a_language_is_that_language_s_wikipedia():
    assert look_up_address("en") == "https://en.wikipedia.org/api/rest_v1/page/summary/"
    assert look_up_address("zh-min-nan").startswith("https://zh-min-nan.wikipedia.org/")
    assert look_up_address("http://localhost:8080/summary") == "http://localhost:8080/summary/"


@pytest.mark.parametrize(
    "where", ["", "EN", "en.evil.com/", "ftp://x/", "file:///etc", "https://", "中文", "e n", "-", "--"]
)
def test_what_is_no_language_and_no_address_is_refused(where):
    with pytest.raises(LookUpAddressError):
        look_up_address(where)
