"""What decisions about photos and classes come to on the Photos page, against a plain count over every photo."""

from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.gui.pages.test_photos_state import ROOT, scanned
from uproto_core.events import ClassesCounted, PhotosListed, SourceScanned
from uproto_core.figures import ClassCount
from uproto_core.store.curation import Act, Curation
from uproto_gui.pages.photos.state import PhotosState

CLASSES = {"Ant": 30, "Bee": 12, "Cat": 6, "Dog": 3}


def photo(name: str, number: int) -> Path:
    return ROOT / name / f"{number}.jpg"


PHOTOS = [(photo(name, number), name) for name, n in CLASSES.items() for number in range(n)]


def listed(classes: dict[str, int], a_lot: int = 5) -> PhotosState:
    state = PhotosState().begun()
    for name, n in classes.items():
        names = [f"{number}.jpg" for number in range(n)]
        for start in range(0, n, a_lot):
            lot = PhotosListed(
                class_name=name, split=None, folder=ROOT / name, names=tuple(names[start : start + a_lot])
            )
            state = state.after(lot)
    return state.after(scanned(classes))


READY = listed(CLASSES)


def row(state: PhotosState, name: str):
    return next(row for row in state.rows if row.name == name)


def after(*acts: Act[Path]) -> Curation[Path]:
    curation: Curation[Path] = Curation()
    for act in acts:
        curation = curation.after(act)
    return curation


def test_every_photo_of_a_class_is_at_hand_in_its_order():
    assert list(READY.photos_of(row(READY, "Ant"))) == [photo("Ant", number) for number in range(30)]


def test_a_scan_of_an_earlier_session_has_its_examples():
    earlier = PhotosState().after(scanned(CLASSES))

    assert list(earlier.photos_of(row(earlier, "Ant"))) == list(row(earlier, "Ant").examples)
    assert len(row(earlier, "Ant").examples) == 24


def test_classes_of_one_name_are_one_row():
    state = READY.with_curation(after(Act(what="named", classes=("Cat",), value="Bee")))

    assert [entry.name for entry in state.rows] == ["Ant", "Bee", "Dog"]
    assert (row(state, "Bee").photos, row(state, "Bee").filed) == (18, ("Bee", "Cat"))
    assert len(state.photos_of(row(state, "Bee"))) == 18
    assert row(state, "Bee").is_renamed
    assert not row(state, "Ant").is_renamed


def test_moved_photos_count_and_are_shown_in_their_new_class():
    moved = (photo("Ant", 29), photo("Ant", 2))
    state = READY.with_curation(after(Act(what="moved", photos=moved, value="Dog")))

    assert (row(state, "Ant").photos, row(state, "Dog").photos) == (28, 5)
    assert list(state.photos_of(row(state, "Dog")))[3:] == sorted(moved)
    assert not set(moved) & set(state.photos_of(row(state, "Ant")))
    assert set(moved) <= set(row(state, "Dog").examples)
    assert not set(moved) & set(row(state, "Ant").examples)
    assert row(state, "Dog").can_be_measured


def test_photos_may_be_moved_to_a_class_that_was_not_there():
    state = READY.with_curation(after(Act(what="moved", photos=(photo("Ant", 0),), value="Owl")))

    assert row(state, "Owl").photos == 1
    assert list(state.photos_of(row(state, "Owl"))) == [photo("Ant", 0)]


def test_a_class_whose_photos_were_all_moved_is_gone():
    everything = tuple(photo("Dog", number) for number in range(3))
    state = READY.with_curation(after(Act(what="moved", photos=everything, value="Cat")))

    assert "Dog" not in {entry.name for entry in state.rows}
    assert state.classes == 3


def test_a_class_that_was_left_out_stays_to_be_taken_back():
    state = READY.with_curation(after(Act(what="class-left-out", classes=("Ant",))))

    assert (row(state, "Ant").photos, row(state, "Ant").left_out, row(state, "Ant").is_left_out) == (0, 30, True)
    assert state.classes == 3
    assert state.photos == 21
    assert "Ant" not in {entry.name for entry in state.not_measurable}
    assert len(state.photos_of(row(state, "Ant"))) == 30
    assert state.rule == listed({name: n for name, n in CLASSES.items() if name != "Ant"}).rule


def test_a_photo_that_is_gone_from_the_disk_is_not_taken_away_twice():
    state = READY.with_curation(after(Act(what="left-out", photos=(photo("Dog", 77),))))

    assert (row(state, "Dog").photos, row(state, "Dog").left_out) == (3, 0)


def test_the_exam_of_the_source_goes_along_with_its_photos():
    own = (
        ClassCount(class_name="Ant", photos=3, group="even", training=2, exam=1),
        ClassCount(class_name="Bee", photos=2, group="even", training=2, exam=0),
    )
    event = scanned({"Ant": 3, "Bee": 2})
    state = PhotosState().begun()
    for split, numbers in (("train", (0, 1)), ("test", (2,))):
        names = tuple(f"{number}.jpg" for number in numbers)
        state = state.after(PhotosListed(class_name="Ant", split=split, folder=ROOT / "Ant", names=names))
    summary = event.summary.model_copy(update={"classes": own})
    state = state.after(SourceScanned(summary=summary, examples=event.examples))

    state = state.with_curation(after(Act(what="moved", photos=(photo("Ant", 2),), value="Bee")))

    assert (row(state, "Ant").learning, row(state, "Ant").exam) == (2, 0)
    assert (row(state, "Bee").learning, row(state, "Bee").exam, row(state, "Bee").photos) == (2, 1, 3)


def test_a_scan_that_runs_counts_merged_classes_as_one():
    curation = after(Act(what="named", classes=("Cat",), value="Bee"))
    state = PhotosState(curation=curation).begun()
    counting = tuple(ClassCount(class_name=name, photos=n, group="even") for name, n in CLASSES.items())

    running = state.after(ClassesCounted(classes=counting, files_seen=51))

    assert row(running, "Bee").photos == 18


ACTS = st.lists(
    st.one_of(
        st.builds(
            lambda photos, verdict: Act(what=verdict, photos=tuple(photos)),
            st.lists(st.sampled_from([path for path, _ in PHOTOS]), min_size=1, max_size=12),
            st.sampled_from(["left-out", "taken-back", "kept"]),
        ),
        st.builds(
            lambda photos, target: Act(what="moved", photos=tuple(photos), value=target),
            st.lists(st.sampled_from([path for path, _ in PHOTOS]), min_size=1, max_size=12),
            st.sampled_from([*CLASSES, "Owl"]),
        ),
        st.builds(
            lambda key, called: Act(what="named", classes=(key,), value=called),
            st.sampled_from(list(CLASSES)),
            st.sampled_from([*CLASSES, "Wasp"]),
        ),
        st.builds(
            lambda key, verdict: Act(what=verdict, classes=(key,)),
            st.sampled_from(list(CLASSES)),
            st.sampled_from(["class-left-out", "class-taken-back"]),
        ),
    ),
    max_size=8,
)


@given(ACTS)
def test_whatever_is_decided_the_rows_are_a_plain_count_of_all_photos(acts):
    curation = after(*acts)
    used, out = Counter(), Counter()
    for path, filed in PHOTOS:
        (out if curation.is_left_out(path, filed) else used)[curation.class_of(path, filed)] += 1

    state = READY.with_curation(curation)

    assert {entry.name: entry.photos for entry in state.rows if entry.photos} == dict(used)
    assert {entry.name: entry.left_out for entry in state.rows if entry.left_out} == dict(out)
    assert state.photos == used.total()
    for entry in state.rows:
        shown = list(state.photos_of(entry))
        assert len(shown) == len(set(shown)) == entry.photos + entry.left_out
        assert {curation.class_of(path, path.parent.name) for path in shown} <= {entry.name}
