from pathlib import Path
from typing import get_args

import pytest

from uproto_core.errors import SourceGoneError
from uproto_core.events import (
    FindingMade,
    JobEnded,
    JobStarted,
    PhotoSkipped,
    SourceScanned,
    StageProgressed,
    StageStarted,
    Stopped,
)
from uproto_core.figures import ScanSummary
from uproto_core.findings import Finding, FindingCode
from uproto_core.store.curation import Curation
from uproto_gui.pages.check.state import KINDS, CheckState

ROOT = Path("/photos")
PEACH, NECTARINE = ROOT / "Peach" / "1.jpg", ROOT / "Nectarine" / "8.jpg"
SCANNED = SourceScanned(
    summary=ScanSummary(photos=2, classes=(), splits={}, ignored={}, seconds=0.1),
    examples={"Peach": (PEACH,), "Nectarine": (NECTARINE,)},
)
TWICE = FindingMade(finding=Finding(code="two-classes", photos=2, groups=((NECTARINE, PEACH),)))
NO_COPIES = FindingMade(finding=Finding(code="copies", photos=0))


def looked(state: CheckState) -> dict[str, str]:
    return {kind.kind: kind.looked for kind in state.kinds}


def running() -> CheckState:
    return CheckState().after(SCANNED).begun()


def test_every_kind_of_finding_has_its_place_on_the_page():
    # What a person was not sure of stands there only where there is such a photo.
    assert sorted((*KINDS, "not-sure")) == sorted(get_args(FindingCode))


def test_a_scan_makes_the_page_ready():
    assert CheckState().phase == "no-photos"
    assert CheckState().after(SCANNED).phase == "ready"


def test_findings_appear_one_kind_at_a_time():
    state = running().after(StageStarted(stage="checks", number=2, of=2))
    assert list(looked(state).values()).count("looking") == 1

    state = state.after(TWICE).after(NO_COPIES)

    assert looked(state)["two-classes"] == "found"
    assert looked(state)["copies"] == "nothing"
    assert list(looked(state).values()).count("looking") == 1
    assert state.found == 1

    state = state.after(JobEnded(job="check", seconds=1.0))
    assert state.phase == "done"


def test_the_share_grows_from_reading_to_comparing():
    shares = [
        state.share
        for state in (
            running().after(StageProgressed(stage="photos", done=5, total=10)),
            running().after(StageProgressed(stage="photos", done=10, total=10)),
            running().after(StageStarted(stage="checks", number=2, of=2)).after(NO_COPIES),
            running().after(StageStarted(stage="checks", number=2, of=2)).after(NO_COPIES).after(TWICE),
        )
    ]

    assert running().share is None
    assert shares == sorted(shares)
    assert len(set(shares)) == 4


def test_the_same_photo_in_two_classes_is_open_until_one_class_is_left():
    state = running().after(TWICE)
    assert state.kinds[0].open == 1

    decided = state.with_curation(Curation(left_out=frozenset({PEACH})))
    assert (decided.kinds[0].open, decided.kinds[0].decided) == (0, 1)

    assert decided.with_curation(Curation()).kinds[0].open == 1


def test_nearly_the_same_photos_leave_nothing_to_decide():
    burst = FindingMade(finding=Finding(code="nearly-the-same", photos=2, groups=((NECTARINE, PEACH),)))
    state = running().after(burst)

    assert not any(kind.must_decide for kind in state.kinds)
    assert (state.open_kinds, state.undecided_photos) == (0, 0)


def test_a_check_that_was_stopped_says_what_it_did_not_look_at():
    state = running().after(TWICE).stopping().after(Stopped())

    assert state.phase == "stopped"
    assert looked(state)["two-classes"] == "found"
    assert looked(state)["copies"] == "not-checked"


def test_an_error_keeps_the_findings():
    state = running().after(TWICE).failed(SourceGoneError(folder=ROOT))

    assert (state.phase, looked(state)["two-classes"], looked(state)["copies"]) == ("failed", "found", "not-checked")
    assert state.begun().error is None
    assert state.begun().findings == {}


@pytest.mark.parametrize(
    "event",
    [
        JobStarted(job="train"),
        JobEnded(job="train", seconds=1.0),
        PhotoSkipped(path=PEACH, reason="empty"),
        StageProgressed(stage="photos", done=1, total=2),
        Stopped(),
    ],
    ids=lambda event: event.kind,
)
def test_events_of_other_work_change_nothing(event):
    state = running().after(TWICE).after(JobEnded(job="check", seconds=1.0))

    assert state.after(event) == state
