"""One battery for every error: its words, its facts, its code and its exit code."""

import dataclasses
import json
import re
from pathlib import Path

import pytest

from uproto_core.errors import UprotoError, all_errors, error_from_facts


def every_class() -> list[type[UprotoError]]:
    found: list[type[UprotoError]] = []
    waiting = [UprotoError]
    while waiting:
        for error in waiting.pop().__subclasses__():
            found.append(error)
            waiting.append(error)
    return found


ERRORS = sorted(every_class(), key=lambda error: error.code)

each_error = pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.code)


def made(kind: type[UprotoError]) -> UprotoError:
    values: dict[object, object] = {
        Path: Path("photos/{Füchse} 100%"),
        int: 3,
        str: 'a "{word}" of %s',
    }
    return kind(**{field.name: values[field.type] for field in dataclasses.fields(kind)})


@each_error
def test_every_error_says_what_happened_and_what_to_do(kind):
    error = made(kind)

    for text in (error.what_happened, error.what_to_do):
        assert text[0].isupper() or text[0] == '"'
        assert text.endswith(".")
        assert "  " not in text
    assert str(error) == f"{error.what_happened} {error.what_to_do}"


@each_error
def test_every_error_says_what_happened_in_one_sentence(kind):
    ends = re.findall(r"[.!?](?= |$)", kind.says)

    assert ends == ["."]


@each_error
def test_every_fact_reaches_the_words_unchanged(kind):
    error = made(kind)

    for name, value in error.facts().items():
        if f"{{{name}}}" in kind.says + kind.remedy:
            assert str(value) in str(error)
        else:
            pytest.fail(f"{kind.__name__}.{name} is told to no one")


@each_error
def test_every_error_comes_back_from_its_code_and_facts(kind):
    error = made(kind)

    facts = json.loads(json.dumps(error.facts()))
    again = error_from_facts(error.code, facts)

    assert type(again) is kind
    assert dataclasses.asdict(again) == dataclasses.asdict(error)
    assert str(again) == str(error)


@each_error
def test_every_facts_type_goes_through_json(kind):
    assert {field.type for field in dataclasses.fields(kind)} <= {str, int, Path}


@each_error
def test_every_error_has_a_code_and_an_exit_code_of_the_contract(kind):
    assert re.fullmatch(r"[a-z]+\.[a-z-]+", kind.code)
    # 1 a bug, 2 wrong use, 3 the input, 4 room or memory, 5 the network, 6 the model or bundle.
    assert kind.exit_code in {1, 2, 3, 4, 5, 6}
    expected = {"photos": 3, "texts": 3, "exam": 3, "disk": 4, "memory": 4, "export": 4, "net": 5, "use": 2}
    assert kind.exit_code == expected.get(kind.code.split(".")[0], kind.exit_code)


@each_error
def test_every_error_has_a_docstring_of_its_own(kind):
    assert kind.__doc__
    assert kind.__doc__.strip().endswith(".")


def test_every_code_is_of_one_error():
    codes = [kind.code for kind in ERRORS]

    assert len(set(codes)) == len(codes)
    assert all_errors() == {kind.code: kind for kind in ERRORS}


def test_a_code_of_another_version_is_told_from_a_known_one():
    with pytest.raises(KeyError):
        error_from_facts("photos.on-fire", {})


def test_two_errors_of_one_kind_are_not_one():
    # They are raised and caught: two that happen to say the same are two.
    first, second = (made(ERRORS[0]) for _ in range(2))

    assert first != second
    assert len({first, second}) == 2
