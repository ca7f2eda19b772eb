from dataclasses import replace
from pathlib import Path

import pytest

from tests.gui.pages.made_findings import checked, made_findings, photo
from uproto_core.events import PhotosListed
from uproto_core.findings import FINDING_CODES, Finding, FindingCode
from uproto_core.store.curation import Act, Curation
from uproto_gui.models.listing import Listing
from uproto_gui.models.whose_photo import ClassOfPhoto
from uproto_gui.pages.check.decided import needs_another_check, part_key
from uproto_gui.pages.check.fixes import fix
from uproto_gui.pages.check.questions import ASKING, question
from uproto_gui.pages.check.state import CheckState

SOURCE = Path("/photos")
FINDINGS = made_findings(SOURCE)


@pytest.fixture
def state() -> CheckState:
    return checked(SOURCE, FINDINGS)


def counts(state: CheckState, kind: FindingCode) -> tuple[int, int]:
    looked = state.kind(kind)
    return looked.open, looked.decided


def after(state: CheckState, *acts: Act[Path]) -> CheckState:
    curation = state.curation
    for act in acts:
        curation = curation.after(act)
    return state.with_curation(curation)


def test_kinds_stand_by_harm(state):
    assert tuple(kind.kind for kind in state.kinds) == FINDING_CODES


@pytest.mark.parametrize("verdict", ["kept", "left-out", "moved"])
def test_a_photo_in_doubt_is_counted_down_by_each_decision_and_up_by_its_undoing(state, verdict):
    doubtful = photo(SOURCE, "Ant", 0)

    decided = after(state, Act(what=verdict, photos=(doubtful,), value="Bee"))

    assert counts(decided, "wrong-class") == (2, 1)
    assert counts(decided.with_curation(Curation()), "wrong-class") == (3, 0)


def test_the_same_photo_moved_to_its_other_class_contradicts_nothing_any_more(state):
    moved = after(state, Act(what="moved", photos=(photo(SOURCE, "Bee", 0),), value="Ant"))

    assert counts(moved, "two-classes") == (1, 1)
    assert moved.undecided_photos == 2


def test_merging_the_two_classes_of_a_photo_settles_it(state):
    merged = after(state, Act(what="named", classes=("Bee",), value="Ant"))

    assert counts(merged, "two-classes") == (1, 1)


def test_a_class_that_is_left_out_takes_its_copies_with_it(state):
    without = after(state, Act(what="class-left-out", classes=("Bee",)))

    assert counts(without, "two-classes") == (1, 1)


def test_classes_made_one_are_no_longer_alike(state):
    assert counts(after(state, Act(what="named", classes=("Cat",), value="Bee")), "similar-names") == (0, 1)


def test_a_class_that_got_a_name_says_something(state):
    named = after(state, Act(what="named", classes=("Dog",), value="Red fox"))

    assert counts(named, "names-say-nothing") == (0, 1)


@pytest.mark.parametrize("kind", ["similar-names", "names-say-nothing", "shortcut"])
def test_one_question_alone_can_be_good_as_it_is(state, kind):
    before = counts(state, kind)[0]

    ignored = after(state, Act(what="ignored", value=part_key(FINDINGS[kind], 0)))

    assert counts(ignored, kind) == (before - 1, 1)
    assert not ignored.kind(kind).is_ignored


@pytest.mark.parametrize("kind", FINDING_CODES)
def test_a_whole_finding_can_be_ignored_and_shown_again(state, kind):
    key = FINDINGS[kind].key

    ignored = after(state, Act(what="ignored", value=key))

    assert [looked.kind for looked in ignored.kinds if looked.is_ignored] == [kind]
    assert not after(ignored, Act(what="heeded", value=key)).kind(kind).is_ignored


def test_what_could_not_be_checked_is_not_called_nothing_found():
    finding = Finding(code="wrong-class", photos=0, could_not="memory.full")

    assert checked(SOURCE, {"wrong-class": finding}).kind("wrong-class").looked == "not-checked"


@pytest.mark.parametrize(
    "act",
    [
        Act(what="left-out", photos=(photo(SOURCE, "Ant", 0),)),
        Act(what="kept", photos=(photo(SOURCE, "Ant", 0),)),
        Act(what="moved", photos=(photo(SOURCE, "Ant", 0),), value="Bee"),
    ],
    ids=lambda act: act.what,
)
def test_a_decision_about_photos_needs_another_check_only_when_it_is_taken_back(act):
    before: Curation[Path] = Curation()

    assert not needs_another_check(before, before.after(act))
    assert needs_another_check(before.after(act), before)


def test_a_decision_about_classes_needs_another_check():
    named: Curation[Path] = Curation().after(Act(what="named", classes=("Dog",), value="Red fox"))

    assert needs_another_check(Curation(), named)
    assert not needs_another_check(named, named)


def test_a_finding_speaks_of_classes_as_they_are_called_now(state):
    asked = question(FINDINGS["wrong-class"], 0, after(state, _named("Bee", "Hornet")).as_decided)

    assert asked.answers[0].text == "Move to Hornet"
    assert asked.answers[0].acts[0].value == "Hornet"


def test_a_finding_made_after_a_renaming_still_finds_its_class(state):
    hornet: Curation[Path] = Curation().after(_named("Bee", "Hornet"))
    told = FINDINGS["wrong-class"].model_copy(
        update={"doubts": tuple(d.model_copy(update={"suggestion": "Hornet"}) for d in FINDINGS["wrong-class"].doubts)}
    )
    later = hornet.after(_named("Bee", "Wasp"))

    now = state.with_findings([told], hornet).with_curation(later).as_decided

    assert question(told, 0, now).answers[0].text == "Move to Wasp"


def _named(old: str, new: str) -> Act[Path]:
    return Act(what="named", classes=(old,), value=new)


@pytest.mark.parametrize("kind", sorted(ASKING & {*FINDING_CODES}))
def test_every_answer_settles_its_question(state, kind):
    """An answer that asks for a name first is given one."""
    finding = FINDINGS[kind]
    for answer in question(finding, 0, state.as_decided).answers:
        acts = tuple(Act(what=a.what, photos=a.photos, classes=a.classes, value=a.value or "New") for a in answer.acts)

        decided = after(state, *acts)

        assert counts(decided, kind)[1] == 1, answer.text
        assert question(finding, 0, decided.as_decided).outcome, answer.text


@pytest.mark.parametrize("kind", sorted(ASKING & {*FINDING_CODES}))
def test_no_two_answers_share_a_key(state, kind):
    finding = FINDINGS[kind]

    keys = [key for answer in question(finding, 0, state.as_decided).answers for key in (answer.key, *answer.also)]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("kind", ["copies", "dark-blurred-tiny"])
def test_the_fix_of_a_finding_settles_all_of_it(state, kind):
    answer = fix(FINDINGS[kind], state.as_decided)
    assert answer is not None

    decided = after(state, *answer.acts)

    assert counts(decided, kind)[0] == 0
    assert fix(FINDINGS[kind], decided.as_decided) is None


def test_keeping_in_a_class_after_all_were_left_out_is_one_act(state):
    finding = FINDINGS["two-classes"]
    out = after(state, Act(what="left-out", photos=finding.groups[0]))

    answer = question(finding, 0, out.as_decided).answers[1]

    assert answer.text == "Keep in Bee"
    assert [(act.what, act.photos) for act in answer.acts] == [("kept", (photo(SOURCE, "Bee", 0),))]
    assert question(finding, 0, after(out, *answer.acts).as_decided).outcome == "Kept in Bee."


def test_a_leak_is_mended_by_leaving_out_what_is_not_in_the_exam(state):
    lots = [
        PhotosListed(folder=SOURCE / "Dog", class_name="Dog", split=split, names=(f"Dog_{number:03}.jpg",))
        for number, split in enumerate(("train", "test"))
    ]
    told = replace(state, class_of=ClassOfPhoto({}, Listing(lots)), filed_where={}, known={})
    answer = fix(FINDINGS["exam-leak"], told.as_decided)
    assert answer is not None

    assert answer.acts == (Act(what="left-out", photos=(photo(SOURCE, "Dog", 0),)),)
    assert counts(after(told, *answer.acts), "exam-leak") == (0, 1)


def test_where_the_exam_is_not_known_nothing_is_offered_to_be_left_out_of_training(state):
    assert fix(FINDINGS["exam-leak"], state.as_decided) is None
    assert counts(state, "exam-leak") == (1, 0)
