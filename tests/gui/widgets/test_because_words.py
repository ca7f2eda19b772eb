"""Every reason that the core can give is said in the window's language, with its facts."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import uproto_core
from uproto_core.errors import NotWritableError, RunEndedError
from uproto_core.events.course import StageName
from uproto_gui.widgets.because_words import because_words, known_steps, knows, step_words
from uproto_gui.widgets.error_words import error_sentences


def reasons() -> Iterator[tuple[str, str]]:
    """Each reason that stands in the core, with "7" for what is filled in."""
    root = Path(uproto_core.__file__).parent
    for path in sorted(root.rglob("*.py")):
        # What a command was given is wrong before there is an error in the window.
        if path.is_relative_to(root / "cli"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.keyword(arg="because", value=text) | ast.Assign(targets=[ast.Name(id="because")], value=text):
                    yield from ((f"{path.name}:{node.value.lineno}", said) for said in _said(text))
                case _:
                    pass


def _said(text: ast.expr) -> Iterator[str]:
    match text:
        case ast.Constant(value=str(said)):
            yield said
        case ast.JoinedStr(values=parts):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts)
        case ast.IfExp(body=body, orelse=other):
            yield from (*_said(body), *_said(other))
        case _:
            pass


def test_every_reason_of_the_core_is_known():
    said = list(reasons())

    assert len(said) > 80
    assert [(where, because) for where, because in said if not knows(because)] == []


def test_every_step_of_the_core_is_known():
    assert set(get_args(StageName)) <= known_steps()


@pytest.mark.parametrize(
    "because",
    [
        "it is a file",
        "run.json is damaged",
        "the model inside it cannot be used: it has no file model.safetensors",
        "permission denied",
        'the model "{name}" on this computer is another one',
    ],
)
def test_in_english_a_reason_is_said_as_the_core_says_it(because):
    assert because_words(because) == because


def test_an_error_says_its_reason_and_its_step():
    assert error_sentences(RunEndedError(step="checks"))[0] == (
        "The work ended unexpectedly at this step: checking photos."
    )
    assert step_words("something new") == "something new"
    assert "it is a file" in error_sentences(NotWritableError(path=Path("a"), because="it is a file"))[0]
