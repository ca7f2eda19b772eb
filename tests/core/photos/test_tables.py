import pytest

from tests.core.photos.made import where_rights_bind
from uproto_core.cancel import CancelToken
from uproto_core.errors import SourceForbiddenError, TableUnusableError
from uproto_core.photos.scan_table import read_rows
from uproto_core.photos.tables import TableRow


def rows_of(path, contents: str | bytes) -> list[TableRow]:
    path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
    return list(read_rows(path, CancelToken()))


def pairs(path, contents: str | bytes) -> list[tuple[str, str]]:
    return [(row.path, row.class_name) for row in rows_of(path, contents)]


EXPECTED = [("a.jpg", "Fox"), ("b c.jpg", "Löffel")]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("t.csv", "path,label\na.jpg,Fox\nb c.jpg,Löffel\n"),
        ("t.csv", "path;label\r\na.jpg;Fox\r\nb c.jpg;Löffel\r\n"),
        ("t.tsv", "path\tlabel\na.jpg\tFox\nb c.jpg\tLöffel"),
        ("t.CSV", '"path","label"\n"a.jpg","Fox"\n\n"b c.jpg"," Löffel "\n'),
        ("t.csv", "id,Filename,Species\n1,a.jpg,Fox\n2,b c.jpg,Löffel\n"),
        ("t.txt", "a.jpg Fox\n\nb c.jpg Löffel\n"),
        ("t.lst", "a.jpg\tFox\nb c.jpg\tLöffel\n"),
    ],
    ids=["comma", "semicolon", "tab", "quoted", "other-names", "list", "list-with-tabs"],
)
def test_paths_and_labels_come_from_every_kind_of_table(tmp_path, name, text):
    assert pairs(tmp_path / name, text) == EXPECTED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_excel_saves_is_read(tmp_path, encoding):
    text = "path\tlabel\na.jpg\tFox\nb c.jpg\tLöffel\n"

    assert pairs(tmp_path / "t.csv", text.encode(encoding)) == EXPECTED


def test_split_and_group_are_read_where_they_are(tmp_path):
    text = "path,label,split,group\na.jpg,Fox,Exam,night 1\nb.jpg,Fox,,\nc.jpg,Fox,valid\n"

    rows = rows_of(tmp_path / "t.csv", text)

    assert [(row.split, row.group, row.line) for row in rows] == [
        ("test", "night 1", 2),
        (None, None, 3),
        ("val", None, 4),
    ]


def test_labels_are_one_sign_for_each_letter(tmp_path):
    assert pairs(tmp_path / "t.csv", "path,label\na.jpg,Lo\u0308ffel\n") == [("a.jpg", "L\u00f6ffel")]


def test_a_comma_within_quotes_is_part_of_the_name(tmp_path):
    assert pairs(tmp_path / "t.csv", 'path,label\n"a,b.jpg","Fox, red"\n') == [("a,b.jpg", "Fox, red")]


@pytest.mark.parametrize(
    ("name", "text", "because"),
    [
        ("t.csv", "file,colour\na.jpg,red\n", "no column `label`"),
        ("t.csv", "label,colour\nFox,red\n", "no column `path`"),
        ("t.csv", "", "no column `path`"),
        ("t.csv", "path,label,split\na.jpg,Fox,maybe\n", 'line 2 has the split "maybe"'),
        ("t.txt", "a.jpg Fox\nb.jpg\n", "line 2 has no label"),
        ("t.csv", b"path,label\na.jpg,L\xf6ffel\n", "not UTF-8"),
        ("t.xlsx", "PK", "no Excel table"),
        ("t", "a.jpg Fox", "no table"),
    ],
)
def test_a_table_that_cannot_be_understood_says_why(tmp_path, name, text, because):
    with pytest.raises(TableUnusableError) as raised:
        rows_of(tmp_path / name, text)

    assert because in raised.value.because


def test_an_endless_cell_is_no_table(tmp_path):
    with pytest.raises(TableUnusableError, match="no row of a table"):
        rows_of(tmp_path / "t.csv", "path,label\na.jpg," + "x" * 200_000)


def test_a_table_that_went_away_says_so(tmp_path):
    with pytest.raises(TableUnusableError, match="cannot be read"):
        list(read_rows(tmp_path / "t.csv", CancelToken()))


@where_rights_bind
def test_a_table_that_may_not_be_read_says_so(tmp_path):
    (tmp_path / "t.csv").write_text("path,label\n")
    (tmp_path / "t.csv").chmod(0)

    with pytest.raises(SourceForbiddenError):
        list(read_rows(tmp_path / "t.csv", CancelToken()))
