import shutil
from pathlib import Path

import pytest

from tests.core.trained import QUICK, only, run_to_end, write_photos
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.errors import BackboneUnknownError
from uproto_core.events import FindingMade, PhotoSkipped, StageStarted, from_json_line, to_json_line
from uproto_core.findings import FINDING_CODES, Finding
from uproto_core.jobs import BUILT_IN, CheckJob, TrainJob
from uproto_core.store.paths import user_paths
from uproto_core.store.project import create_project


@pytest.fixture(scope="session")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three classes that a glance tells apart, and a fox among the lynxes."""
    source = write_photos(tmp_path_factory.mktemp("moved") / "photos", {"Fox": 14, "Lynx": 10, "Owl": 8})
    shutil.move(source / "Fox" / "013.jpg", source / "Lynx" / "moved.jpg")
    return source


def findings(source: Path, **options) -> dict[str, Finding]:
    events = run_to_end(LocalEngine(), CheckJob(source=source, backbone=BUILT_IN, **options))
    return {event.finding.code: event.finding for event in only(events, FindingMade)}


def test_what_needs_no_model_is_told_before_it_looks(moved):
    events = run_to_end(LocalEngine(), CheckJob(source=moved, backbone=BUILT_IN))

    told = [event.finding.code if isinstance(event, FindingMade) else event.stage for event in events_of(events)]
    assert told[:3] == ["scan", "photos", "checks"]
    assert told[-2:] == ["features", "wrong-class"]
    assert {*told[3:-2], "wrong-class"} == set(FINDING_CODES)


def events_of(events: list) -> list:
    return [event for event in events if isinstance(event, FindingMade | StageStarted)]


def test_a_photo_in_the_wrong_class_is_found_and_survives_the_pipe(moved):
    finding = findings(moved)["wrong-class"]

    (doubt,) = finding.doubts
    assert (doubt.path.name, doubt.class_name, doubt.suggestion) == ("moved.jpg", "Lynx", "Fox")
    assert {path.parent.name for path in doubt.there} == {"Fox"}
    assert from_json_line(to_json_line(FindingMade(finding=finding))).finding == finding


def test_without_the_model_the_rest_is_told(moved):
    found = findings(moved, looks_inside=False)

    assert found["wrong-class"].could_not == "model.not-asked"
    assert set(found) == set(FINDING_CODES)
    assert not any(finding.could_not for code, finding in found.items() if code != "wrong-class")


def test_a_model_that_is_not_there_takes_nothing_else_away(moved):
    events = run_to_end(LocalEngine(), CheckJob(source=moved, backbone="no-such-model"))

    found = {event.finding.code: event.finding for event in only(events, FindingMade)}
    assert found["wrong-class"].could_not == BackboneUnknownError.code
    assert set(found) == set(FINDING_CODES)


def test_decisions_of_a_project_hold(moved, tmp_path):
    project = create_project(tmp_path, "Foxes", [moved])
    assert findings(project.root)["wrong-class"].photos == 1

    project.decide("kept", [moved / "Lynx" / "moved.jpg"])
    assert not findings(project.root)["wrong-class"].is_found

    project.undo()
    project.decide("left-out", [moved / "Lynx" / "moved.jpg"])
    assert not findings(project.root)["wrong-class"].is_found
    project.close()


def test_a_photo_that_was_left_out_is_in_no_finding(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 5, "Lynx": 4})
    shutil.copy(source / "Fox" / "000.jpg", source / "Lynx" / "the same.jpg")
    (source / "Lynx" / "cut.jpg").write_bytes((source / "Fox" / "001.jpg").read_bytes()[:300])
    project = create_project(tmp_path, "Foxes", [source])
    before = findings(project.root, looks_inside=False)
    assert (before["two-classes"].photos, before["unreadable"].photos) == (2, 1)

    project.decide("left-out", [source / "Lynx" / "the same.jpg", source / "Lynx" / "cut.jpg"])

    after = findings(project.root, looks_inside=False)
    assert not after["two-classes"].is_found
    assert not after["unreadable"].is_found
    project.close()


def test_what_a_check_has_seen_a_training_finds_made(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 9, "Lynx": 5})
    engine = LocalEngine()
    run_to_end(engine, CheckJob(source=source, backbone=BUILT_IN))
    plain = {path: path.stat().st_size for path in user_paths().features.rglob("*") if path.is_file()}
    assert plain

    run_to_end(engine, TrainJob(source=source, out=tmp_path / "run", backbone=BUILT_IN, settings=QUICK))

    assert {path: path.stat().st_size for path in plain} == plain


def test_a_check_stops_while_the_model_looks(moved):
    cancel = CancelToken()
    told = []

    def look_until_the_model_begins() -> None:
        for event in LocalEngine().run(CheckJob(source=moved, backbone=BUILT_IN), cancel):
            told.append(event)
            if isinstance(event, StageStarted) and event.stage == "features":
                cancel.cancel()

    with pytest.raises(Cancelled):
        look_until_the_model_begins()

    assert "wrong-class" not in {event.finding.code for event in only(told, FindingMade)}


@pytest.mark.parametrize("gone", ["all", "one"])
def test_photos_that_went_away_meanwhile_are_passed_over(tmp_path, gone):
    source = write_photos(tmp_path / "photos", {"Fox": 6, "Lynx": 5})
    told = []

    for event in LocalEngine().run(CheckJob(source=source, backbone=BUILT_IN), CancelToken()):
        told.append(event)
        if isinstance(event, StageStarted) and event.stage == "features":
            for photo in source.rglob("*.jpg" if gone == "all" else "Fox/000.jpg"):
                photo.unlink()

    assert len(only(told, PhotoSkipped)) == (11 if gone == "all" else 1)
    finding = only(told, FindingMade)[-1].finding
    assert (finding.code, finding.could_not, finding.is_found) == ("wrong-class", "", False)
