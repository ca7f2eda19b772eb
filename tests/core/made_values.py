"""Values of any type that goes through JSON, from its annotations: a new event or job joins by being there."""

import dataclasses
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from pydantic import BaseModel

from uproto_core.settings import Settings, with_values

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
"""Any text that UTF-8 can hold: photos with other names are passed over when a folder is scanned."""

PLAIN = {
    str: WORDS,
    bool: st.booleans(),
    int: st.integers(-(2**40), 2**40),
    float: st.floats(allow_nan=False, allow_infinity=False),
    Path: WORDS.map(Path),
    type(None): st.none(),
    object: st.recursive(
        st.none() | st.booleans() | st.integers(-1000, 1000) | st.floats(-1e6, 1e6) | WORDS,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(WORDS, inner, max_size=2),
        max_leaves=4,
    ),
    # Settings have ranges of their own: a few that keep them.
    Settings: st.sampled_from(
        [
            Settings(),
            with_values(Settings(), {"matching.steps": "7", "texts.kind_word": "moth", "features.mirror": "no"}),
        ]
    ),
}


def values_of(annotation: Any) -> st.SearchStrategy[Any]:  # noqa: PLR0911  (one line a kind of annotation)
    """Values of a type: a plain one, a union, a tuple, a dict, a dataclass or a document."""
    if annotation in PLAIN:
        return PLAIN[annotation]
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return st.sampled_from(inner)
    if origin is Annotated:
        return values_of(inner[0])
    if origin in (Union, UnionType):
        return st.one_of(*(values_of(option) for option in inner))
    if origin is tuple:
        return st.lists(values_of(inner[0]), max_size=2).map(tuple)
    if origin is dict:
        return st.dictionaries(values_of(inner[0]), values_of(inner[1]), max_size=2)
    if dataclasses.is_dataclass(annotation):
        hints = get_type_hints(annotation, include_extras=True)
        return st.fixed_dictionaries({name: values_of(hint) for name, hint in hints.items()}).map(
            lambda fields: annotation(**fields)
        )
    if issubclass(annotation, BaseModel):
        fields = {name: values_of(field.annotation) for name, field in annotation.model_fields.items()}
        return st.fixed_dictionaries(fields).map(lambda chosen: annotation(**chosen))
    raise TypeError(f"no values of {annotation}")


def kebab(name: str) -> str:
    """A class's name as its `kind` is written: `PhotoSkipped` is "photo-skipped"."""
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).removeprefix("-")
