import json
import shutil

import pytest

from tests.core.trained import rounded, write_photos
from uproto_core.events import from_json_line
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_run

QUICK = ("--set", "matching.steps=20", "--set", "classifier.iterations=20", "--backbone", "built-in")


def test_scan_counts_classes_for_people_and_for_programs(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 5, "Lynx": 2})
    (source / "notes.txt").write_text("mine")

    people, programs = uproto("scan", source), uproto("scan", source, "--json")

    assert people.code == programs.code == 0
    assert people.out.index("Lynx") < people.out.index("Fox")  # fewest first
    assert "not a photo" in people.out
    document = programs.json()
    assert set(document) >= {"format", "photos", "classes", "splits", "ignored", "seconds"}
    assert document["format"] == 1
    assert document["photos"] == 7
    assert document["classes"][0] == {"class": "Fox", "photos": 5, "group": "even"}
    assert document["ignored"] == {"not a photo": 1}


def test_scan_with_checks_tells_the_findings(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 5, "Lynx": 4})
    shutil.copy(source / "Fox" / "000.jpg", source / "Lynx" / "the same.jpg")
    (source / "Fox" / "cut.jpg").write_bytes((source / "Fox" / "001.jpg").read_bytes()[:300])

    said = uproto("scan", source, "--checks", "--json")

    photos = {finding["code"]: finding["photos"] for finding in said.json()["findings"]}
    assert photos["two-classes"] == 2
    assert photos["unreadable"] == 1


def test_train_writes_a_run_and_tells_its_figures(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 9, "Lynx": 5, "Badger": 4})

    said = uproto("train", source, "--out", tmp_path / "run", *QUICK)

    assert said.code == 0
    assert "all classes equal" in said.out
    assert "uproto backbones download" in said.err  # once, plainly, what a larger model costs
    assert said.err.count("uproto backbones download") == 1
    assert RunPaths(tmp_path / "run").metrics.is_file()


def test_train_as_events_is_the_log_of_the_run(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 9, "Lynx": 5})

    said = uproto("train", source, "--out", tmp_path / "run", *QUICK, "--json-events")

    events = [from_json_line(line) for line in said.out.splitlines()]
    logged = [from_json_line(line) for line in RunPaths(tmp_path / "run").events.read_text().splitlines()]
    assert events[0].kind == "job-started"
    assert events[-1].kind == "job-ended"
    passing = ("job-started", "job-ended", "stage-progressed", "memory-used")
    kept = [event for event in events if event.kind not in passing]
    assert [event.kind for event in kept] == [event.kind for event in logged]


def test_resume_goes_on_and_without_it_a_run_is_not_touched(uproto, trained, tmp_path):
    shutil.copytree(trained.run, tmp_path / "run")
    again = ("train", trained.source, "--out", tmp_path / "run", *QUICK)

    refused = uproto(*again)
    resumed = uproto(*again, "--resume", "--json")

    assert refused.code == 2
    assert "--resume" in refused.err
    before = json.loads(RunPaths(trained.run).metrics.read_text(encoding="utf-8"))
    after = resumed.json()
    for document in (before, after):
        del document["timing_s"]
    assert rounded(after) == rounded(before)


def test_a_setting_and_the_seed_reach_the_run(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 6, "Lynx": 5})

    uproto("train", source, "--out", tmp_path / "run", *QUICK, "--set", "answers.target=0.8", "--seed", 3)

    job = read_run(RunPaths(tmp_path / "run")).job
    assert job["settings"]["answers"]["target"] == 0.8
    assert job["seed"] == 3


@pytest.mark.parametrize("entry", ["matching.steps", "matching.step=3", "matching.steps=none", "answers.target=2", "a"])
def test_a_wrong_setting_is_wrong_use(uproto, tmp_path, entry):
    source = write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 2})

    said = uproto("train", source, "--out", tmp_path / "run", "--set", entry)

    assert said.code == 2
    assert "cannot be set" in said.err
    assert not (tmp_path / "run").exists()


def test_help_tells_every_setting_with_its_default(uproto):
    said = uproto("train", "--help")

    assert said.code == 0
    assert "matching.steps=200" in said.out
    assert "answers.target=0.9" in said.out


def test_a_training_inside_the_model_says_what_it_kept(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 4, "Lynx": 3})
    shorter = ("tuning.rounds=1", "tuning.least_steps=1", "matching.steps=5", "features.answer_views=1")
    settings = [word for setting in shorter for word in ("--set", setting)]

    said = uproto(
        "train", source, "--out", tmp_path / "run", "--preset", "balanced", "--backbone", "built-in", *settings
    )

    assert said.code == 0
    assert "Training inside the model" in said.err
    assert "the model is used as it was" in " ".join(said.err.split())
