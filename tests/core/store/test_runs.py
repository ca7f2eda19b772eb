"""The files of a run: whatever a class or a photo is called comes back, and damage is said so."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import RunUnusableError
from uproto_core.figures import Accuracy, ClassFigures, ExamFigures, Geometry, GeometryPair, GroupRule, Metrics
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import (
    Prediction,
    RunDocument,
    SplitRow,
    read_metrics,
    read_predictions,
    read_run,
    read_split,
    write_metrics,
    write_predictions,
    write_run,
    write_split,
)

ODD_NAMES = (
    *("Fox, red", 'the "great" owl', "a\nb", "a\r\nb", "a\rb", " leading", "trailing ", "a;b\tc", "\\", ""),
    *("夜蛾", "フクロウ", "🦉", "Größe", unicodedata.normalize("NFD", "Größe"), "\u2028", "\x85"),
    *("'=SUM(A1)", "=1+1", "0", "True"),
)

any_text = st.one_of(
    st.sampled_from(ODD_NAMES), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
)
share = st.floats(0, 1)
split_rows = st.builds(
    SplitRow,
    path=any_text,
    class_name=any_text,
    split=st.sampled_from(["train", "val", "test", "left-out"]),
    fold=st.integers(-1, 9),
    group=any_text,
    sha256=any_text,
    reason=any_text,
)
predictions = st.builds(
    Prediction,
    path=any_text,
    class_name=any_text,
    answer=any_text,
    is_sure=st.booleans(),
    confidence=share,
    second=any_text,
    second_confidence=share,
    third=any_text,
    third_confidence=share,
    ordinary=any_text,
    ordinary_confidence=share,
)


def a_run() -> RunDocument:
    return RunDocument(
        job={"kind": "train", "source": "photos"},
        fingerprint="abc",
        backbone="built-in",
        backbone_is_built_in=True,
        device="cpu",
        versions={"torch": "2.6"},
        started="2025-01-01T00:00:00Z",
        class_names=ODD_NAMES,
    )


@given(rows=st.lists(split_rows, max_size=4))
def test_a_split_comes_back_whatever_things_are_called(tmp_path_factory, rows):
    run = RunPaths(tmp_path_factory.mktemp("run"))

    write_split(run, rows)

    assert read_split(run) == tuple(rows)


@given(rows=st.lists(predictions, max_size=4))
def test_predictions_come_back_with_every_digit(tmp_path_factory, rows):
    run = RunPaths(tmp_path_factory.mktemp("run"))

    write_predictions(run, rows)

    assert read_predictions(run) == tuple(rows)


def test_a_run_comes_back(tmp_path):
    write_run(RunPaths(tmp_path), a_run())

    assert read_run(RunPaths(tmp_path)) == a_run()


def test_what_a_newer_version_adds_is_passed_over(tmp_path):
    run = RunPaths(tmp_path)
    write_split(run, [SplitRow(path="Fox/1.jpg", class_name="Fox", split="train")])
    header, row = run.split.read_text(encoding="utf-8").splitlines()
    run.split.write_text(f"mood,{header}\nnew,{row}\n", encoding="utf-8")

    assert [row.path for row in read_split(run)] == ["Fox/1.jpg"]


def test_a_table_that_was_saved_by_another_program_is_read(tmp_path):
    run = RunPaths(tmp_path)
    run.split.write_bytes(b"path,class_name,split\nFox/1.jpg,Fox,train\nFox/2.jpg,Fox,test\n")

    assert [row.split for row in read_split(run)] == ["train", "test"]


HEADER = b"path,class_name,split,fold,group,sha256,reason\r\n"


@pytest.mark.parametrize(
    "contents",
    [
        pytest.param(b"", id="emptied"),
        pytest.param(b"\0" * 200, id="zeroes, as after a power cut"),
        pytest.param(b"\xff\xfe\x00", id="no text"),
        pytest.param(b"path,class_name\r\nFox/1.jpg,Fox\r\n", id="a column is missing"),
        pytest.param(HEADER + b"Fox/1.jpg,Fox\r\n", id="a row is cut off"),
        pytest.param(
            HEADER + b"Fox/1.jpg,Fox,train,-1,,,,more,and more\r\n" * 2 + b"x", id="too many cells, then too few"
        ),
        pytest.param(HEADER + b"Fox/1.jpg,Fox,holiday,-1,,,\r\n", id="no such split"),
        pytest.param(HEADER + b"Fox/1.jpg,Fox,train,many,,,\r\n", id="no number"),
        pytest.param(HEADER + b"Fox/1.jpg,Fo\rx,train,-1,,,\r\n", id="a line end that is not quoted"),
        pytest.param(HEADER + b'"' + b"x" * 200_000, id="a cell without an end"),
        pytest.param(HEADER + b"Fox/1.jpg\0,Fox,train,-1,,,\r\nx", id="a zero byte"),
    ],
)
def test_a_damaged_split_is_said_so(tmp_path, contents):
    run = RunPaths(tmp_path)
    run.split.write_bytes(contents)

    with pytest.raises(RunUnusableError, match=r"split\.csv is (damaged|missing or cannot be read)"):
        read_split(run)


@pytest.mark.parametrize("contents", [b"", b"{", b"\xff", b"[]", b'{"format": 2}', b'{"format": 1}', None])
@pytest.mark.parametrize(
    ("name", "read"), [("run.json", read_run), ("metrics.json", read_metrics), ("predictions.csv", read_predictions)]
)
def test_a_damaged_or_missing_file_names_itself(tmp_path, name, read, contents):
    if contents is not None:
        (tmp_path / name).write_bytes(contents)

    with pytest.raises(RunUnusableError, match=name) as caught:
        read(RunPaths(tmp_path))

    assert caught.value.path == tmp_path


def accuracy(value: float | None) -> Accuracy:
    return Accuracy(value=value, low=0.0, high=1.0, n=4, classes=2)


def test_figures_come_back_under_the_names_that_programs_read(tmp_path):
    run, empty = RunPaths(tmp_path), Geometry(head_head=None, head_tail=None, tail_tail=0.1 + 0.2, ratio=1 / 3)
    exam = ExamFigures(
        n=4,
        classes=2,
        accuracy=accuracy(0.1),
        balanced_accuracy=accuracy(1 / 3),
        many=accuracy(None),
        medium=accuracy(None),
        few=accuracy(0.0),
        worst_class=accuracy(0.0),
        macro_f1=None,
        ece=0.0,
        per_class=(ClassFigures(class_name="Fox, red", train_n=3, n=2, correct=1, group="few"),),
    )
    metrics = Metrics(
        exam=exam,
        validation=None,
        geometry=GeometryPair(before=empty, after=empty),
        settings={"split": {"folds": 3}},
        timing_s={"features": 0.1},
        groups=GroupRule(kind="even", low=0, high=0),
        cannot_be_examined=ODD_NAMES,
    )

    write_metrics(run, metrics)

    assert read_metrics(run) == metrics
    assert '"class": "Fox, red"' in run.metrics.read_text(encoding="utf-8")
