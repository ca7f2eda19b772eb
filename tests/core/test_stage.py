from collections.abc import Generator
from pathlib import Path

import pytest

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


def run(stage: Stage, make: Maker, *, is_partial: bool = False) -> tuple[str, list[Event]]:
    events: list[Event] = []
    running = run_stage(
        stage,
        make,
        read=lambda path: path.read_text(encoding="utf-8"),
        write=lambda text, path: write_text(path, text),
        is_partial=lambda: is_partial,
    )
    while True:
        try:
            events.append(next(running))
        except StopIteration as end:
            return end.value, events


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


@pytest.mark.parametrize("damage", ["artefact", "record", "missing"])
def test_a_damaged_artefact_is_made_again(tmp_path, damage):
    make = Maker("whole")
    stage = a_stage(tmp_path)
    run(stage, make)
    if damage == "artefact":
        stage.artefact.write_text("hole")
    elif damage == "record":
        stage.record.write_text('{"fingerprint": ')
    else:
        stage.artefact.unlink()

    result, _ = run(stage, make)

    assert result == "whole"
    assert make.times == 2


def test_a_stage_that_was_ended_early_is_done_again(tmp_path):
    make = Maker("half")

    run(a_stage(tmp_path), make, is_partial=True)
    run(a_stage(tmp_path), make)

    assert make.times == 2


def test_a_fingerprint_does_not_depend_on_the_order_of_keys():
    assert fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2, "a": 1})
    assert fingerprint({"a": 1}) != fingerprint({"a": 2})
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
