"""Every job goes through JSON unchanged, to the child and into the run's log."""

import dataclasses
import json
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.core.made_values import kebab, values_of
from uproto_core.jobs import (
    AUTO,
    Control,
    DownloadJob,
    EvaluateJob,
    Job,
    ListBackbonesJob,
    PredictJob,
    TrainJob,
    from_json_line,
    resolved,
    to_json_line,
)
from uproto_core.settings import Settings, with_values
from uproto_core.source_options import SourceOptions

KINDS = (*get_args(Job), Control)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_every_order_comes_back_from_its_line(kind, data):
    order = data.draw(values_of(kind))

    line = to_json_line(order)

    assert "\n" not in line
    assert from_json_line(line) == order


def test_every_order_has_a_kind_of_its_own_by_its_name():
    kinds = [kind.__dataclass_fields__["kind"].default for kind in KINDS]

    assert kinds == [kebab(kind.__name__.removesuffix("Job")) for kind in KINDS]
    assert len(set(kinds)) == len(KINDS)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "null",
        "{}",
        '{"kind": "compare"}',
        '{"kind": "scan"}',
        '{"kind": "control", "word": "stop"}',
        '{"kind": "train", "source": "a", "out": "b", "preset": "slow"}',
    ],
)
def test_a_line_that_is_no_order_is_refused(line):
    with pytest.raises(ValidationError):
        from_json_line(line)


def test_a_setting_out_of_its_range_is_refused_in_a_job_too():
    tree = json.loads(to_json_line(TrainJob(source=Path("a"), out=Path("b"))))
    tree["settings"]["matching"]["rate"] = 2

    with pytest.raises(ValidationError):
        from_json_line(json.dumps(tree))


def test_a_training_takes_the_quick_way_and_the_best_model_there_is():
    job = TrainJob(source=Path("a"), out=Path("b"))

    assert (job.preset, job.backbone, job.seed, job.accelerator) == ("quick", AUTO, 0, "auto")
    assert (job.settings, job.is_resumed, job.read) == (Settings(), False, SourceOptions())


def test_changed_settings_travel_with_the_job():
    changed = with_values(
        Settings(), {"classifier.balance": "0.5", "experts": '[{"whitening": 0.3, "is_matched": false}]'}
    )

    again = from_json_line(to_json_line(TrainJob(source=Path("a"), out=Path("b"), settings=changed)))

    assert again.settings == changed


def test_resolved_paths_mean_the_same_from_another_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    job = PredictJob(bundle=Path("run"), photos=(Path("a.jpg"), Path("/b.jpg").absolute()), answered=Path("log"))

    got = resolved(job)

    assert got.bundle == tmp_path / "run"
    assert got.photos == (tmp_path / "a.jpg", Path("/b.jpg").absolute())
    assert got.answered == tmp_path / "log"
    assert resolved(got) == got


def test_resolving_finds_the_home_folder_and_leaves_the_rest(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    job = TrainJob(
        source=Path("~/photos"), out=Path("~/run"), backbone="large", read=SourceOptions(photos_root=Path("~/far"))
    )

    got = resolved(job)

    assert (got.source, got.read.photos_root) == (tmp_path / "photos", tmp_path / "far")
    assert dataclasses.replace(got, source=job.source, out=job.out, read=job.read) == job


@pytest.mark.parametrize(
    "job", [EvaluateJob(subject=Path("/run").absolute()), ListBackbonesJob(), DownloadJob(backbone="large")]
)
def test_what_has_no_path_stays_as_it_is(job):
    assert resolved(job) == job
