"""Downloads against a hub on this computer: whole, cut off and gone on with, damaged, refused, stopped."""

import socket
import threading
from time import monotonic

import huggingface_hub
import pytest

from tests.core.backbone.hub import CONFIG, REVISION, WEIGHTS, Hub, as_far_as_this_computer, config_file, running
from tests.core.backbone.made import run_out
from uproto_core.backbone.catalogue import find_backbone
from uproto_core.backbone.download import download_backbone
from uproto_core.backbone.installed import remove_backbone
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import (
    BackboneUnknownError,
    BackboneUnusableError,
    DiskFullError,
    DownloadDamagedError,
    NetworkProxyError,
    NetworkUnreachableError,
    NotWritableError,
)
from uproto_core.jobs import BUILT_IN
from uproto_core.store.paths import user_paths

NAME = "vit-b-32"
CONTENTS = bytes(range(256)) * 8000
HALF = len(CONTENTS) // 2


@pytest.fixture(autouse=True)
def network(monkeypatch):
    with as_far_as_this_computer(monkeypatch):
        yield


@pytest.fixture
def hub():
    with running(Hub({CONFIG: config_file(), WEIGHTS: CONTENTS, "model.safetensors": b"for another package"})) as hub:
        yield hub


def download(hub, cancel=None):
    return run_out(download_backbone(NAME, hub.address, cancel or CancelToken()))


def part():
    return user_paths().backbone_part(NAME)


def is_here() -> bool:
    return find_backbone(NAME).is_on_this_computer


def weights_asked(hub):
    return [asked for name, asked in hub.asked if name == WEIGHTS]


def test_a_model_comes_whole_with_its_origin(hub):
    events, folder = download(hub)

    paths = find_backbone(NAME).paths
    assert folder == paths.root
    assert (paths.weights.read_bytes(), paths.config.read_bytes()) == (CONTENTS, config_file())
    assert REVISION in paths.readme.read_text(encoding="utf-8")
    assert "MIT" in paths.readme.read_text(encoding="utf-8")
    assert is_here()
    assert not part().root.exists()
    assert {name for name, _ in hub.asked} == {"record", CONFIG, WEIGHTS}
    total = len(CONTENTS) + len(config_file())
    assert [event.total for event in events] == [None, *[total] * (len(events) - 1)]
    steps = [event.done for event in events]
    assert steps == sorted(steps)
    assert steps[-1] == total


def test_what_is_here_is_not_fetched_again(hub):
    download(hub)
    hub.asked.clear()

    _, folder = download(hub)

    assert folder == find_backbone(NAME).paths.root
    assert hub.asked == []


def test_a_connection_that_is_lost_is_taken_up_where_it_was(hub):
    hub.cuts = [HALF, 100_000]

    download(hub)

    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS
    assert weights_asked(hub) == [None, f"bytes={HALF}-", f"bytes={HALF + 100_000}-"]
    assert hub.sent[WEIGHTS] == len(CONTENTS)


def test_a_download_that_was_given_up_goes_on_with_the_next_command(hub):
    # One cut that brings something, then three that bring nothing.
    hub.cuts = [HALF, 0, 0, 0]
    with pytest.raises(NetworkUnreachableError, match="the server sent less than the whole file"):
        download(hub)
    assert part().weights.stat().st_size == HALF
    assert not is_here()
    hub.asked.clear()

    download(hub)

    assert hub.asked == [("record", None), (WEIGHTS, f"bytes={HALF}-")]
    assert hub.sent[WEIGHTS] == len(CONTENTS)
    assert is_here()


def test_a_server_that_knows_no_ranges_sends_all_of_it(hub):
    hub.cuts, hub.knows_ranges = [HALF], False

    download(hub)

    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS
    assert hub.sent[WEIGHTS] == HALF + len(CONTENTS)


def test_a_range_survives_the_way_to_where_the_bytes_are(hub):
    hub.cuts, hub.redirects = [HALF], True

    download(hub)

    assert weights_asked(hub) == [None, f"bytes={HALF}-"]
    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS


def test_what_a_server_sends_beyond_the_size_is_left_there(hub):
    hub.more = b"x" * 10_000_000

    download(hub)

    assert find_backbone(NAME).paths.weights.stat().st_size == len(CONTENTS)


def test_a_part_of_something_larger_is_begun_again(hub):
    part().root.mkdir(parents=True)
    part().weights.write_bytes(CONTENTS + b"more")

    download(hub)

    assert weights_asked(hub) == [None]
    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS


def test_a_part_that_was_whole_is_only_checked(hub):
    part().root.mkdir(parents=True)
    part().weights.write_bytes(CONTENTS)

    download(hub)

    assert weights_asked(hub) == []
    assert is_here()


@pytest.mark.parametrize("name", [WEIGHTS, CONFIG])
def test_a_file_that_is_not_the_one_expected_is_thrown_away(hub, name):
    right = hub.files[name]
    hub.said[name] = bytes([right[0] ^ 1]) + right[1:]

    with pytest.raises(DownloadDamagedError) as caught:
        download(hub)

    assert caught.value.model == NAME
    assert not is_here()
    assert not (part().weights if name == WEIGHTS else part().config).exists()

    hub.said.clear()
    download(hub)
    assert is_here()


def test_a_part_that_was_spoiled_on_this_disk_is_thrown_away(hub):
    part().root.mkdir(parents=True)
    part().weights.write_bytes(b"spoiled")

    with pytest.raises(DownloadDamagedError):
        download(hub)

    download(hub)
    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS


def test_a_configuration_that_reaches_elsewhere_is_refused(hub):
    hub.files[CONFIG] = config_file(text_cfg={"hf_model_name": "another"})

    with pytest.raises(BackboneUnusableError, match="another package"):
        download(hub)

    assert not is_here()


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503])
def test_a_hub_that_refuses_is_said_so(hub, status):
    hub.status["record"] = status

    with pytest.raises(NetworkUnreachableError, match=f"the server answered {status}") as caught:
        download(hub)

    assert caught.value.model == NAME
    assert caught.value.exit_code == 5
    assert not part().root.exists()


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_file_that_is_refused_is_said_so(hub, status):
    hub.status[WEIGHTS] = status

    with pytest.raises(NetworkUnreachableError, match=r"could not be downloaded: \S"):
        download(hub)

    assert not is_here()


@pytest.mark.parametrize(
    "answer",
    [b"<html>Welcome to our hotel</html>", b"", b"{}", b"[]", b"null", b'"hello"', b'{"id": 3, "siblings": 7}'],
)
def test_something_else_that_answers_is_said_so(hub, answer):
    hub.answer = answer

    with pytest.raises(NetworkUnreachableError) as caught:
        download(hub)

    assert "not" in caught.value.because
    assert "\n" not in caught.value.because


def test_a_model_without_safe_weights_is_not_taken(hub):
    del hub.files[WEIGHTS]

    with pytest.raises(NetworkUnreachableError, match="does not have it in open_clip's form"):
        download(hub)


def test_a_closed_port_is_said_so():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"

        with pytest.raises(NetworkUnreachableError, match="refused") as caught:
            run_out(download_backbone(NAME, address, CancelToken()))

    assert "Errno" not in caught.value.because


@pytest.mark.parametrize("address", ["ftp://127.0.0.1", "file:///etc", "nonsense"])
def test_an_address_that_is_none_is_said_so(address):
    with pytest.raises(NetworkUnreachableError):
        run_out(download_backbone(NAME, address, CancelToken()))


def test_a_proxy_is_heeded_all_the_way(hub, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", hub.address)
    monkeypatch.setenv("http_proxy", hub.address)

    run_out(download_backbone(NAME, "http://hub.invalid", CancelToken()))

    assert {header["Host"] for header in hub.headers} == {"hub.invalid"}
    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS


def test_a_proxy_that_wants_a_password_is_said_so(hub, monkeypatch):
    hub.is_proxy_closed = True
    monkeypatch.setenv("HTTP_PROXY", hub.address)
    monkeypatch.setenv("http_proxy", hub.address)

    with pytest.raises(NetworkProxyError, match="407"):
        run_out(download_backbone(NAME, "http://hub.invalid", CancelToken()))


def test_nothing_is_told_of_the_person(hub, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_secret")

    download(hub)

    assert all("authorization" not in {name.lower() for name in header} for header in hub.headers)
    assert not any("secret" in value for header in hub.headers for value in header.values())
    assert not any("torch/" in value or "agent/" in value for header in hub.headers for value in header.values())


def test_a_mirror_that_has_no_records_is_asked_for_each_file_s_head(hub):
    hub.has_records, hub.redirects = False, True

    events, _ = download(hub)

    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS
    assert REVISION in find_backbone(NAME).paths.readme.read_text(encoding="utf-8")
    assert {name for name, _ in hub.asked} >= {"record", f"head of {CONFIG}", f"head of {WEIGHTS}"}
    assert events[-1].done == len(CONTENTS) + len(config_file())


def test_wrong_bytes_of_a_mirror_without_records_are_thrown_away(hub):
    hub.has_records = False
    hub.said[WEIGHTS] = CONTENTS[::-1]

    with pytest.raises(DownloadDamagedError):
        download(hub)

    assert not is_here()


def test_a_server_that_has_neither_records_nor_files_is_said_so(hub):
    hub.has_records = False
    hub.files.clear()

    with pytest.raises(NetworkUnreachableError, match="the server answered 404"):
        download(hub)


def test_a_computer_that_works_offline_says_so_and_asks_nobody(hub, monkeypatch):
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", True)
    huggingface_hub.close_session()

    with pytest.raises(NetworkUnreachableError, match="set to work offline"):
        download(hub)

    assert hub.asked == []


def test_a_model_by_its_place_on_the_hub_is_fetched_found_and_removed(hub):
    hub.licence = "mit"
    name = "hf-hub:someone/model.v1"

    _, folder = run_out(download_backbone(name, hub.address, CancelToken()))

    assert folder == user_paths().backbone("someone--model.v1").root
    assert find_backbone(name).is_on_this_computer
    assert find_backbone("someone--model.v1").is_on_this_computer
    readme = find_backbone(name).paths.readme.read_text(encoding="utf-8")
    assert "From someone/model.v1" in readme
    assert "Licence of the weights: mit" in readme
    remove_backbone(name)
    assert not find_backbone(name).is_on_this_computer


def test_a_model_of_the_catalogue_by_its_place_is_that_of_the_catalogue(hub):
    run_out(download_backbone(f"hf-hub:{find_backbone(NAME).repo}", hub.address, CancelToken()))

    assert is_here()


@pytest.mark.parametrize(
    "name", ["hf-hub:", "hf-hub:model", "hf-hub:a/b/c", "hf-hub:../x", "hf-hub:a/../b", "hf-hub:ä/b"]
)
def test_a_place_that_is_none_is_unknown(hub, name):
    with pytest.raises(BackboneUnknownError):
        run_out(download_backbone(name, hub.address, CancelToken()))

    assert hub.asked == []


def test_weights_that_are_a_pickle_alone_are_not_taken(hub):
    del hub.files[WEIGHTS]
    hub.files["open_clip_pytorch_model.bin"] = b"pickle"

    with pytest.raises(NetworkUnreachableError, match="not opened, for safety"):
        download(hub)


def test_a_configuration_with_another_activation_than_the_weights_is_refused(hub):
    hub.files[CONFIG] = config_file(quick_gelu=True)

    with pytest.raises(BackboneUnusableError, match="activation"):
        download(hub)

    assert not is_here()


def test_a_disk_without_room_is_found_before_a_byte_is_fetched(hub):
    hub.size_said = 10**18

    with pytest.raises(DiskFullError):
        download(hub)

    assert {name for name, _ in hub.asked} == {"record"}


def test_a_place_that_cannot_be_written_is_said_so(hub):
    user_paths().backbones.parent.mkdir(parents=True, exist_ok=True)
    user_paths().backbones.write_text("in the way", encoding="utf-8")

    with pytest.raises(NotWritableError):
        download(hub)


def test_stop_does_not_wait_for_a_hub_that_is_silent(hub):
    hub.is_silent = True
    assert time_to_stop(hub) < 1


def test_stop_does_not_wait_for_bytes_and_what_came_is_kept(hub):
    hub.is_silent, hub.cuts = True, [HALF]
    assert time_to_stop(hub) < 1
    # On a busy machine Stop may come before the first bytes reach the disk.
    there = part().weights.stat().st_size if part().weights.exists() else 0
    hub.is_silent = False
    hub.asked.clear()

    download(hub)

    assert weights_asked(hub) == [f"bytes={there}-" if there else None]
    assert find_backbone(NAME).paths.weights.read_bytes() == CONTENTS


def time_to_stop(hub: Hub) -> float:
    """Seconds from Stop to the end, pressed once the hub has fallen silent."""
    token, pressed = CancelToken(), []

    def press() -> None:
        hub.is_waiting.wait(timeout=30)
        pressed.append(monotonic())
        token.cancel()

    threading.Thread(target=press).start()
    with pytest.raises(Cancelled):
        download(hub, token)
    return monotonic() - pressed[0]


def test_only_models_of_the_catalogue_can_be_fetched(hub):
    added = user_paths().backbone("mine")
    added.root.mkdir(parents=True)
    added.weights.write_bytes(b"")

    for name in ("nothing", "mine"):
        with pytest.raises(BackboneUnknownError):
            run_out(download_backbone(name, hub.address, CancelToken()))
    assert run_out(download_backbone(BUILT_IN, hub.address, CancelToken()))[1] == find_backbone(BUILT_IN).paths.root
    assert hub.asked == []
