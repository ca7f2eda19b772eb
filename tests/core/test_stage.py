import dataclasses
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from tests.core.photos.made import ended
from uproto_core.events import Event, StageEnded, StageProgressed
from uproto_core.stage import Stage, fingerprint, run_stage
from uproto_core.store.atomic import write_text


def a_stage(folder: Path, *depends_on: object) -> Stage:
    return Stage(
        name="texts",
        number=1,
        of=1,
        artefact=folder / "texts.txt",
        record=folder / "texts.made.json",
        fingerprint=fingerprint("texts", *depends_on),
    )


class Maker:
    def __init__(self, text: str) -> None:
        self.text = text
        self.times = 0

    def __call__(self) -> Generator[Event, None, str]:
        self.times += 1
        yield StageProgressed(stage="texts", done=1, total=1)
        return self.text


def run(
    stage: Stage, make: Callable[[], Generator[Event, None, str]], *, is_partial: bool = False
) -> tuple[str, list[Event]]:
    running = run_stage(
        stage,
        make,
        read=lambda path: path.read_text(encoding="utf-8"),
        write=lambda text, path: write_text(path, text),
        is_partial=lambda: is_partial,
    )
    events, result = ended(running)
    return result, events


def test_a_made_artefact_is_read_and_not_made_again(tmp_path):
    make = Maker("made once")

    first, _ = run(a_stage(tmp_path, 1), make)
    second, events = run(a_stage(tmp_path, 1), make)

    assert (first, second, make.times) == ("made once", "made once", 1)
    assert isinstance(events[-1], StageEnded)
    assert events[-1].is_reused


def test_another_input_makes_it_again(tmp_path):
    make = Maker("made")

    run(a_stage(tmp_path, {"setting": 1}), make)
    run(a_stage(tmp_path, {"setting": 2}), make)

    assert make.times == 2


@pytest.mark.parametrize("damage", ["artefact", "record", "no text", "zeroes", "no record", "missing"])
def test_a_damaged_artefact_is_made_again(tmp_path, damage):
    make = Maker("whole")
    stage = a_stage(tmp_path)
    run(stage, make)
    if damage == "artefact":
        stage.artefact.write_text("hole")
    elif damage == "record":
        stage.record.write_text('{"fingerprint": ')
    elif damage == "no text":
        stage.record.write_bytes(b"\xff\xfe")
    elif damage == "zeroes":
        stage.record.write_bytes(bytes(100))
    elif damage == "no record":
        stage.record.unlink()
    else:
        stage.artefact.unlink()

    result, _ = run(stage, make)

    assert result == "whole"
    assert make.times == 2


def test_a_stage_that_fails_or_is_left_leaves_what_was_there(tmp_path):
    run(a_stage(tmp_path, 1), Maker("first"))

    def fail() -> Generator[Event, None, str]:
        yield StageProgressed(stage="texts", done=0, total=1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(a_stage(tmp_path, 2), fail)

    make = Maker("second")
    assert run(a_stage(tmp_path, 1), make)[0] == "first"
    assert make.times == 0


def test_a_stop_between_the_artefact_and_its_record_makes_it_again(tmp_path):
    run(a_stage(tmp_path, 1), Maker("first"))
    # As a killed process leaves it: the new artefact beside the old record.
    write_text(a_stage(tmp_path).artefact, "second")

    again, other = Maker("first"), Maker("second")
    assert run(a_stage(tmp_path, 2), other)[0] == "second"
    assert run(a_stage(tmp_path, 1), again)[0] == "first"

    assert (again.times, other.times) == (1, 1)


def test_what_the_next_stage_gets_is_read_back_from_the_file(tmp_path):
    made = run_stage(
        a_stage(tmp_path),
        Maker("as it was made"),
        read=lambda path: f"read from {path.name}",
        write=lambda text, path: write_text(path, text),
    )

    assert ended(made)[1] == "read from texts.txt"


def test_a_stage_says_where_it_stands_and_how_long_it_took(tmp_path):
    _, first = run(a_stage(tmp_path), Maker("made"))
    _, second = run(a_stage(tmp_path), Maker("made"))

    assert [type(event).__name__ for event in first] == ["StageStarted", "StageProgressed", "StageEnded"]
    assert [type(event).__name__ for event in second] == ["StageStarted", "StageEnded"]
    assert second[-1].seconds == first[-1].seconds


def test_a_stage_that_was_ended_early_is_done_again(tmp_path):
    make = Maker("half")

    run(a_stage(tmp_path), make, is_partial=True)
    run(a_stage(tmp_path), make)

    assert make.times == 2


def test_a_fingerprint_does_not_depend_on_the_order_of_keys():
    assert fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2, "a": 1})
    assert fingerprint({"a": 1}) != fingerprint({"a": 2})
    assert fingerprint("ab", "c") != fingerprint("a", "bc")


@pytest.mark.parametrize("damage", ["none", "gone", "changed"])
def test_a_file_beside_the_artefact_must_be_whole_too(tmp_path, damage):
    make = Maker("made")
    stage = dataclasses.replace(a_stage(tmp_path), beside=tmp_path / "beside.txt")

    def made() -> Generator[Event, None, str]:
        write_text(tmp_path / "beside.txt", "for other programs")
        return (yield from make())

    run(stage, made)
    if damage == "gone":
        (tmp_path / "beside.txt").unlink()
    elif damage == "changed":
        (tmp_path / "beside.txt").write_text("for", encoding="utf-8")
    run(stage, made)

    assert make.times == (1 if damage == "none" else 2)
    assert (tmp_path / "beside.txt").read_text(encoding="utf-8") == "for other programs"
