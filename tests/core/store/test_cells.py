"""No text of a table is a formula, wherever the table is opened; and each is read back as it was."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from uproto_core.store.cells import pasted_rows, plain_text, safe_text, write_rows

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
wild = st.text(st.sampled_from("=+-@＝'\",;\t\r\n a1"), max_size=12)
any_text = wild | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


def written(*rows: tuple, separator: str = ",") -> str:
    file = io.StringIO(newline="")
    write_rows(file, rows, separator=separator)
    return file.getvalue()


def cells(table: str, separator: str) -> list[list[str]]:
    """What a spreadsheet sees that expects this separator."""
    return list(csv.reader(io.StringIO(table, newline=""), delimiter=separator))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0", "＝1"])
def test_an_apostrophe_stands_before_what_would_be_a_formula(text):
    assert safe_text(text) == "'" + text


@pytest.mark.parametrize("text", ["Fox", "O'Neil", "Foo-bar", "a+b", "x@y", "1 = 1", "Kiwi, -5 degrees", "a\r\nb", ""])
def test_other_text_stays_as_it_is(text):
    assert safe_text(text) == plain_text(text) == text


@given(any_text)
def test_text_is_read_back_as_it_was(text):
    assert plain_text(safe_text(text)) == text


@settings(max_examples=60)
@given(st.lists(st.tuples(any_text, any_text, any_text), min_size=1, max_size=3), st.sampled_from(",;\t"))
def test_a_table_has_no_formula_with_whatever_separator_it_is_opened(rows, separator):
    table = written(*rows, separator=separator)

    assert cells(table, separator) == [list(map(safe_text, row)) for row in rows]
    for other in ",;\t":
        seen = [cell for row in cells(table, other) for cell in row]
        assert not [cell for cell in seen if cell.lstrip("\t\r\n").startswith(SIGNS)]


def test_numbers_stay_numbers():
    assert written(("points", -2.5, -1, 0.25, None, True)) == "points,-2.5,-1,0.25,,True\r\n"


@given(st.lists(st.lists(any_text, min_size=2, max_size=2), max_size=3))
def test_pasted_cells_stay_in_their_columns(rows):
    pasted = pasted_rows([list(map(safe_text, row)) for row in rows])

    lines = pasted.split("\n")
    assert lines.pop() == ""
    assert [len(line.split("\t")) for line in lines] == [2] * len(rows)
    assert not [cell for line in lines for cell in line.split("\t") if cell.startswith(SIGNS)]
