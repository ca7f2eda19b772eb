"""Texts and tables that are small and cost much: each is read in no time, or refused."""

import io
import json
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.core.backbone.made import CPU, changed_copy
from uproto_core.backbone.load import load_backbone
from uproto_core.backbone.model_config import read_config
from uproto_core.errors import BackboneUnusableError, TableUnusableError
from uproto_core.photos.sheets import sheet_rows
from uproto_core.store.paths import BackbonePaths
from uproto_core.texts.names import read_names
from uproto_core.texts.sentences import split_passages
from uproto_core.texts.sources import Passage

SECONDS = 5
"""Far above what these take now, far below what they took: minutes."""


def seconds_since(began: float) -> float:
    return time.process_time() - began


@pytest.mark.parametrize("letters", ["(", "([", "_ ", "1_", "A"])
def test_a_novel_in_the_place_of_a_class_s_name_is_read_in_no_time(letters):
    began = time.process_time()

    (name,) = read_names([letters * 100_000])

    assert seconds_since(began) < SECONDS
    assert len(name.name) <= 500
    assert name.label == letters * 100_000


@pytest.mark.parametrize("text", ["# " + " " * 50_000 + "x", "= " * 50_000, " " * 100_000 + ".", "A. " * 50_000])
def test_a_line_that_could_be_a_heading_in_many_ways_is_read_in_no_time(text):
    began = time.process_time()

    split_passages([Passage(text=text)])

    assert seconds_since(began) < SECONDS


def test_of_a_class_no_more_is_read_than_anyone_writes():
    text = "The same line of words is here again, and again, and again.\n" * 50_000
    began = time.process_time()

    found = split_passages([Passage(text=text)])

    assert seconds_since(began) < SECONDS
    assert found == ("The same line of words is here again, and again, and again.",)


def sheet(path: Path, rows: bytes) -> Path:
    """A table with rows as XML behind its head and first row."""
    book = Workbook()
    assert book.active is not None
    for row in (("path", "label"), ("a.jpg", "fox")):
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    with zipfile.ZipFile(made) as origin, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in origin.namelist():
            contents = origin.read(name)
            archive.writestr(name, contents.replace(b"</sheetData>", rows + b"</sheetData>"))
    return path


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(b'<row r="99999999999"><c r="A9"><v>1</v></c></row>', id="a row beyond all rows"),
        pytest.param(b'<row><c r="XFD1"><v>1</v></c></row>' * 20_000, id="rows of the last column alone"),
    ],
)
def test_a_sheet_with_its_cells_far_out_is_read_in_no_time(tmp_path, rows):
    began = time.process_time()

    found = list(sheet_rows(sheet(tmp_path / "a.xlsx", rows)))

    assert seconds_since(began) < SECONDS
    assert [row.path for row in found] == ["a.jpg"]


def test_a_sheet_that_unpacks_to_a_hundred_times_its_size_is_not_unpacked(tmp_path):
    path = sheet(tmp_path / "a.xlsx", b"<row><c><v>1</v></c></row>" * 700_000)
    assert path.stat().st_size < 100_000

    with pytest.raises(TableUnusableError, match="larger than any table"):
        list(sheet_rows(path))


def test_an_archive_of_a_later_kind_of_zip_is_no_table(tmp_path):
    path = sheet(tmp_path / "a.xlsx", b"")
    contents = bytearray(path.read_bytes())
    contents[contents.index(b"PK\x01\x02") + 6] = 99
    path.write_bytes(contents)

    with pytest.raises(TableUnusableError, match="is no Excel table"):
        list(sheet_rows(path))


def test_a_model_s_configuration_that_is_nested_too_deeply_is_none(tmp_path):
    paths = BackbonePaths(tmp_path)
    paths.weights.write_bytes(b"")
    paths.config.write_text('{"model_cfg": ' + "[" * 100_000, encoding="utf-8")

    with pytest.raises(BackboneUnusableError, match="cannot be read"):
        read_config(paths)


@pytest.mark.parametrize("layers", [10**9, 10**400, 1e300, [3, 4, 10**9, 3]])
def test_a_model_of_a_billion_layers_is_none(tmp_path, layers):
    paths = changed_copy(tmp_path / "model", config={"model_cfg.vision_cfg.layers": layers}, contents=b"")

    with pytest.raises(BackboneUnusableError, match="does not describe a model"):
        read_config(BackbonePaths(paths))


def test_a_model_that_divides_by_zero_is_told_in_words(tmp_path):
    folder = changed_copy(tmp_path / "model", config={"model_cfg.text_cfg.heads": 0})

    with pytest.raises(BackboneUnusableError, match="describes no model"):
        load_backbone(str(folder), CPU)


def test_a_name_that_is_no_text_does_not_keep_an_error_from_being_told():
    error = TableUnusableError(path=Path("a\udcff.csv"), because="of \ud800")

    assert json.loads(json.dumps(error.facts()).encode())["path"] == "a\\udcff.csv"
    assert error.what_happened.encode().startswith(b'The table "a\\udcff.csv"')
