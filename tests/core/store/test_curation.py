"""What decisions add up to, by themselves and after each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.store.curation import Act, Curation


def after(*acts: Act[str]) -> Curation[str]:
    curation: Curation[str] = Curation()
    for act in acts:
        curation = curation.after(act)
    return curation


def named(name: str, *keys: str) -> Act[str]:
    return Act(what="named", classes=keys, value=name)


def test_a_photo_is_where_it_is_filed_until_it_is_moved():
    assert Curation().class_of("1.jpg", "Fox") == "Fox"
    assert after(Act(what="moved", photos=("1.jpg",), value="Lynx")).class_of("1.jpg", "Fox") == "Lynx"
    assert after(Act(what="moved", photos=("1.jpg",), value="Lynx")).class_of("2.jpg", "Fox") == "Fox"


def test_whoever_moves_or_confirms_a_photo_wants_it_used():
    out = Act(what="left-out", photos=("1.jpg", "2.jpg", "3.jpg"))

    curation = after(out, Act(what="moved", photos=("1.jpg",), value="Lynx"), Act(what="kept", photos=("2.jpg",)))

    assert curation.left_out == {"3.jpg"}
    assert curation.kept == {"1.jpg", "2.jpg"}


def test_a_photo_that_nobody_can_tell_is_out_until_something_else_is_decided():
    unsure = after(Act(what="kept", photos=("1.jpg",)), Act(what="not-sure", photos=("1.jpg", "2.jpg")))

    assert unsure.unsure == unsure.left_out == {"1.jpg", "2.jpg"}
    assert unsure.kept == frozenset()
    assert unsure.is_left_out("1.jpg", "Fox")
    for decided in ("left-out", "taken-back", "moved", "kept"):
        later = unsure.after(Act(what=decided, photos=("1.jpg",), value="Lynx"))
        assert later.unsure == {"2.jpg"}
        assert later.is_left_out("1.jpg", "Fox") == (decided == "left-out")


def test_leaving_out_what_nobody_could_tell_is_a_decision_and_saying_the_same_twice_is_none():
    unsure = after(Act(what="not-sure", photos=("1.jpg",)))

    assert unsure.trimmed(Act(what="not-sure", photos=("1.jpg", "2.jpg"))) == Act(what="not-sure", photos=("2.jpg",))
    assert unsure.trimmed(Act(what="not-sure", photos=("1.jpg",))) is None
    assert unsure.trimmed(Act(what="left-out", photos=("1.jpg",))) == Act(what="left-out", photos=("1.jpg",))


def test_a_class_has_its_new_name_and_photos_moved_into_it_follow():
    curation = after(named("Red fox", "Fox"), Act(what="moved", photos=("1.jpg",), value="Fox"))

    assert curation.class_of("9.jpg", "Fox") == "Red fox"
    assert curation.class_of("1.jpg", "Lynx") == "Red fox"


def test_classes_of_one_name_are_one_class():
    curation = after(named("Fox", "Foxes", "Fox"))

    assert curation.class_of("1.jpg", "Foxes") == curation.class_of("2.jpg", "Fox") == "Fox"
    assert curation.keys_of("Fox") == ("Fox", "Foxes")
    assert curation.names == {"Foxes": "Fox"}


def test_what_is_merged_and_renamed_later_stays_one_class():
    merged = after(named("Fox", "Foxes", "Fox"))

    curation = merged.after(named("Red fox", *merged.keys_of("Fox")))

    assert {curation.class_of("", key) for key in ("Fox", "Foxes")} == {"Red fox"}


def test_a_class_called_by_the_former_name_of_another_is_another_class():
    curation = after(named("Lynx", "Fox"), named("Fox", "Hare"))

    assert curation.keys_of("Fox") == ("Hare",)
    assert curation.class_of("", "Fox") == "Lynx"
    # To be of the class that is called Fox now, a photo must be filed under a key of that class.
    assert curation.class_of("", curation.key_of("Fox")) == "Fox"


def test_a_class_is_left_out_with_what_was_moved_into_it_and_without_what_was_moved_away():
    curation = after(
        Act(what="class-left-out", classes=("Background",)),
        Act(what="moved", photos=("in",), value="Background"),
        Act(what="moved", photos=("out",), value="Fox"),
    )

    assert curation.is_left_out("in", "Fox")
    assert not curation.is_left_out("out", "Background")
    assert curation.is_left_out("other", "Background")
    assert not curation.after(Act(what="class-taken-back", classes=("Background",))).is_left_out("other", "Background")


def test_a_class_that_is_merged_is_used_again():
    curation = after(Act(what="class-left-out", classes=("Foxes",)), named("Fox", "Foxes"))

    assert not curation.is_left_out("1.jpg", "Foxes")


def test_a_finding_is_ignored_until_it_is_heeded():
    ignored = after(Act(what="ignored", value="copies 1"))

    assert ignored.ignored == {"copies 1"}
    assert ignored.is_empty
    assert not ignored.after(Act(what="heeded", value="copies 1")).ignored


@pytest.mark.parametrize(
    "act",
    [
        Act(what="taken-back", photos=("1.jpg",)),
        Act(what="left-out"),
        Act(what="class-taken-back", classes=("Fox",)),
        named("Fox", "Fox"),
        Act(what="heeded", value="copies 1"),
    ],
    ids=lambda act: act.what,
)
def test_what_is_so_already_is_no_act(act):
    assert Curation().trimmed(act) is None


NAMES = st.sampled_from(["Fox", "Lynx", "Hare"])
ACTS = st.one_of(
    st.builds(
        Act,
        what=st.sampled_from(["left-out", "taken-back", "kept", "not-sure"]),
        photos=st.tuples(st.sampled_from(["1", "2"])),
    ),
    st.builds(Act, what=st.just("moved"), photos=st.tuples(st.sampled_from(["1", "2"])), value=NAMES),
    st.builds(Act, what=st.just("named"), classes=st.lists(NAMES, min_size=1).map(tuple), value=NAMES),
    st.builds(
        Act,
        what=st.sampled_from(["class-left-out", "class-taken-back"]),
        classes=st.lists(NAMES, min_size=1).map(tuple),
    ),
)


@given(st.lists(ACTS, max_size=12))
def test_names_and_keys_lead_to_each_other(acts):
    curation = after(*acts)

    for key in ("Fox", "Lynx", "Hare"):
        assert key in curation.keys_of(curation.name_of(key))
    for name in {curation.name_of(key) for key in ("Fox", "Lynx", "Hare")}:
        assert curation.name_of(curation.key_of(name)) == name


@given(st.lists(ACTS, max_size=12), ACTS)
def test_a_trimmed_act_does_what_the_whole_one_does(acts, act):
    curation = after(*acts)
    trimmed = curation.trimmed(act)

    assert curation.after(act) == (curation if trimmed is None else curation.after(trimmed))


@given(st.lists(ACTS, max_size=12))
def test_other_keys_say_the_same(acts):
    curation = after(*acts)
    other = curation.rekeyed(lambda photo: f"/photos/{photo}")

    for photo in ("1", "2"):
        for filed in ("Fox", "Lynx"):
            assert other.class_of(f"/photos/{photo}", filed) == curation.class_of(photo, filed)
            assert other.is_left_out(f"/photos/{photo}", filed) == curation.is_left_out(photo, filed)
