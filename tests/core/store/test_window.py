from pathlib import Path

import pytest

from uproto_core.store.window import Spot, WindowDocument, WindowPlace, read_window, write_window


def test_the_window_is_found_again_as_it_was(tmp_path):
    document = WindowDocument(look="dark", place=WindowPlace(x=-5, y=10, width=1280, height=800)).used(Path("/a"))

    write_window(tmp_path / "window.json", document)

    assert read_window(tmp_path / "window.json") == document


@pytest.mark.parametrize("text", ["", "{", '{"format": 7}', '{"look": "pink"}'])
def test_a_damaged_file_is_a_window_as_on_the_first_day(tmp_path, text):
    (tmp_path / "window.json").write_text(text)

    assert read_window(tmp_path / "window.json") == WindowDocument()
    assert read_window(tmp_path / "missing.json") == WindowDocument()


def test_the_project_used_last_comes_first_and_once():
    document = WindowDocument()
    for number in [*range(30), 3]:
        document = document.used(Path(str(number)))

    assert document.recent[:2] == (Path("3"), Path("29"))
    assert len(document.recent) == 20


def test_a_project_taken_off_the_list_is_back_when_it_is_opened_or_the_taking_off_is_undone():
    document = WindowDocument().used(Path("/a")).without(Path("/a")).without(Path("/b"))

    assert document.hidden == (Path("/a"), Path("/b"))
    assert document.used(Path("/a")).hidden == (Path("/b"),)
    assert document.shown_again(Path("/b")).hidden == (Path("/a"),)


def test_of_each_project_the_last_spot_is_kept():
    document = WindowDocument()
    for number in range(30):
        document = document.left_at(Spot(project=Path(f"/{number}"), page="photos"))
    document = document.left_at(Spot(project=Path("/29"), page="results", tab=2, chosen="Lynx"))

    assert len(document.spots) == 20
    assert document.spot_in(Path("/29")) == Spot(project=Path("/29"), page="results", tab=2, chosen="Lynx")
    assert document.spot_in(Path("/0")) is None
