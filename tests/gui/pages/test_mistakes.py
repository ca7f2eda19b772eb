"""Going through the mistakes of an exam: what is shown, what keys and buttons decide, what is pending."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.gui.pages.made_run import write_made_run
from uproto_core.store.curation import Act, Curation
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import Project, create_project
from uproto_core.store.runs import Prediction, SimilarRow, read_predictions, write_predictions, write_similar
from uproto_gui.models.mistake_model import MistakeModel
from uproto_gui.pages.results.class_table import ResultClassTable
from uproto_gui.pages.results.decided_view import DecidedList
from uproto_gui.pages.results.decisions import decisions_of
from uproto_gui.pages.results.mistake_list import MistakeList
from uproto_gui.pages.results.mistakes import Decided, Mistake, Wanted, decided_of, mistakes_of
from uproto_gui.pages.results.mix_ups_tab import View
from uproto_gui.pages.results.state import read_results
from uproto_gui.pages.results.view import ResultsPage, Tab
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.photo import Photo
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.tabs import Tabs

CLASSES = ("Badger", "Fox", "Genet", "Hare", "Lynx", "Marten")


def answer(path: str, class_name: str, said: str, *, sure: float, is_sure: bool = True, second: str = "") -> Prediction:
    return Prediction(path=path, class_name=class_name, answer=said, is_sure=is_sure, confidence=sure, second=second)


# ---------------------------------------------------------------- what is a mistake


def test_mistakes_come_before_doubts_and_the_surest_first():
    rows = [
        answer("a", "Fox", "Fox", sure=0.9),
        answer("b", "Fox", "Lynx", sure=0.6),
        answer("c", "Fox", "Fox", sure=0.5, is_sure=False, second="Hare"),
        answer("d", "Lynx", "Fox", sure=0.95),
        answer("e", "Lynx", "Fox", sure=0.55, is_sure=False),
    ]

    found = mistakes_of(rows, {}, {}, Path("/photos"))

    assert [(mistake.path.name, mistake.kind, mistake.other) for mistake in found] == [
        ("d", "wrong", "Fox"),
        ("b", "wrong", "Lynx"),
        ("e", "unsure", "Fox"),
        ("c", "unsure", "Hare"),
    ]


def test_beside_a_mistake_stand_the_most_similar_photos_or_else_any_of_the_class():
    rows = [answer("a", "Fox", "Lynx", sure=0.6)]
    train = {"Fox": [Path("/photos/f1")], "Lynx": [Path(f"/photos/l{number}") for number in range(5)]}
    similar = [
        SimilarRow(path="a", class_name=name, similar=other, cosine=0.5)
        for name, other in (("Fox", "f9"), ("Lynx", "l9"), ("Lynx", "l8"))
    ]

    (plain,) = mistakes_of(rows, train, {}, Path("/photos"))
    (compared,) = mistakes_of(rows, train, {}, Path("/photos"), similar)

    assert (plain.is_compared, plain.here, len(plain.there)) == (False, (Path("/photos/f1"),), 3)
    assert (compared.is_compared, compared.here) == (True, (Path("/photos/f9"),))
    assert compared.there == (Path("/photos/l9"), Path("/photos/l8"))


def mistake(path: str = "/photos/a", **changes: object) -> Mistake:
    facts = {
        "path": Path(path),
        "class_name": "Fox",
        "group": "few",
        "answer": "Lynx",
        "confidence": 0.8,
        "is_sure": True,
        "other": "Lynx",
    }
    return Mistake(**{**facts, **changes})


def test_mistakes_are_chosen_by_kind_group_letters_class_and_pair():
    fox, doubt = mistake(), mistake(is_sure=False, group="many", class_name="Red hare")

    assert [fox in wanted and doubt not in wanted for wanted in (Wanted(kind="wrong"), Wanted(group="few"))] == [
        True
    ] * 2
    assert doubt in Wanted(letters=" HARE ")
    assert fox in Wanted(letters="lynx")
    assert fox not in Wanted(letters="hare")
    assert fox in Wanted(class_name="Fox", answer="Lynx")
    assert fox not in Wanted(class_name="Fox", answer="Hare")


@pytest.mark.parametrize(
    ("act", "decided"),
    [
        (Act(what="left-out", photos=(Path("/photos/a"),)), Decided(verdict="left-out")),
        (Act(what="not-sure", photos=(Path("/photos/a"),)), Decided(verdict="not-sure")),
        (Act(what="kept", photos=(Path("/photos/a"),)), Decided(verdict="kept")),
        (Act(what="moved", photos=(Path("/photos/a"),), value="Lynx"), Decided(verdict="moved", class_name="Lynx")),
        (Act(what="moved", photos=(Path("/photos/a"),), value="Fox"), Decided(verdict="kept")),
        (Act(what="left-out", photos=(Path("/photos/b"),)), None),
    ],
)
def test_what_holds_of_a_photo_is_told(act, decided):
    assert decided_of(mistake(), Curation[Path]().after(act)) == decided


def test_the_model_is_sound_and_finds_the_next_photo_that_waits(qapp):
    model = MistakeModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_mistakes([mistake("/a"), mistake("/b"), mistake("/c")])
    model.set_decided({Path("/b"): Decided(verdict="kept")})

    assert model.next_open(0) == 2
    assert model.next_open(2) == 0
    model.set_decided({path: Decided(verdict="kept") for path in model.paths})
    assert model.next_open(0) is None


# ---------------------------------------------------------------- the view


class Person:
    """Someone before the page of a project: what is decided goes into the project's log at once."""

    def __init__(self, page: ResultsPage, project: Project, run: Path) -> None:
        self.page, self.project, self.results = page, project, read_results(run)
        tab = page.mix_ups
        mistakes = tab.mistakes
        for told, verdict in (
            (mistakes.left_out, "left-out"),
            (mistakes.kept, "kept"),
            (mistakes.not_sure, "not-sure"),
        ):
            told.connect(lambda photos, verdict=verdict: self._do(lambda: project.decide(verdict, photos)))
        mistakes.moved.connect(lambda photos, name: self._do(lambda: project.decide("moved", photos, name)))
        tab.undo_asked.connect(lambda: self._do(project.undo))
        tab.redo_asked.connect(lambda: self._do(project.redo))
        tab.decided.taken_back.connect(lambda number: self._do(lambda: project.undo(number)))
        page.show_results(self.results)
        page.findChild(Tabs, "results-tabs").setCurrentIndex(Tab.MIX_UPS)
        self.go_to(View.PHOTOS)
        self._tell()

    def _do(self, act) -> None:
        act()
        self._tell()

    def _tell(self) -> None:
        undo = "something" if self.project.decisions.to_undo else ""
        self.page.mix_ups.show_decisions(decisions_of(self.project, self.results.started, CLASSES, undo))

    def go_to(self, view: View) -> None:
        self.page.findChild(Tabs, "mix-up-views").setCurrentIndex(view)

    @property
    def view(self) -> MistakeList:
        return self.page.findChild(MistakeList, "mistakes")

    @property
    def shown(self) -> list[str]:
        return [
            str(index.data()) for index in (self.view.mistakes.index(n) for n in range(self.view.mistakes.rowCount()))
        ]

    def words(self, name: str) -> str:
        label = self.page.findChild(Label, name)
        assert label.isVisibleTo(self.page), name
        return label.text()

    def visible(self, name: str) -> bool:
        return self.page.findChild(QWidget, name).isVisibleTo(self.page)


@pytest.fixture
def run(tmp_path) -> Path:
    """A made run with a doubt beside its mistakes, and similar photos for one of them."""
    root = write_made_run(tmp_path / "run", tmp_path / "photos")
    paths = RunPaths(root)
    rows = [
        row.model_copy(update={"is_sure": False, "confidence": 0.4, "second": "Marten"})
        if row.path == "Badger/exam_00.jpg"
        else row.model_copy(update={"confidence": 0.97})
        if row.path == "Hare/exam_10.jpg"
        else row
        for row in read_predictions(paths)
    ]
    write_predictions(paths, rows)
    similar = [
        SimilarRow(path="Hare/exam_10.jpg", class_name=name, similar=f"{name}/learn_{number:03}.jpg", cosine=0.9)
        for name in ("Hare", "Fox")
        for number in (7, 5, 3)
    ]
    write_similar(paths, similar)
    return root


@pytest.fixture
def project(tmp_path):
    with closing(create_project(tmp_path / "projects", "Mammals", [tmp_path / "photos"])) as opened:
        yield opened


def made_page(qtbot, thumbnails) -> ResultsPage:
    made = ResultsPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    return made


@pytest.fixture
def page(qtbot, thumbnails) -> ResultsPage:
    return made_page(qtbot, thumbnails)


@pytest.fixture
def person(page, project, run) -> Person:
    return Person(page, project, run)


def photo(person: Person, name: str) -> Path:
    return person.results.source / name


def test_every_mistake_and_doubt_is_there_the_surest_first(person):
    assert person.words("mistakes-title") == "5 exam photos answered wrongly and 1 not surely, the surest first"
    assert person.shown[0] == "Filed under Hare. answered Fox (sure 97 %)"
    assert person.shown[-1] == "Filed under Badger. not sure, nearest Badger (40 %)"
    assert len(person.shown) == 6
    assert person.words("mistake-title") == "Is this Hare?"
    assert person.words("mistake-sentence") == "Filed under Hare, answered Fox (sure 97 %)."
    assert person.words("mistake-place") == "Photo 1 of 6"
    beside = [shown.path.name for shown in person.page.mix_ups.mistakes.card.findChildren(Photo) if shown.path]
    assert beside == ["exam_10.jpg", *["learn_007.jpg", "learn_005.jpg", "learn_003.jpg"] * 2]


def test_keys_decide_and_go_on_to_the_next_photo(qtbot, person):
    person.view.setFocus()
    first, second, third, fourth = person.view.mistakes.paths[:4]

    for key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Q):
        qtbot.keyClick(person.view, key)

    curation = person.project.curation
    assert curation.left_out == {first, third}
    assert curation.unsure == {third}
    assert curation.kept == {second}
    assert person.view.chosen.path == fourth
    assert "Left out" in person.shown[0]
    assert "Kept: the classifier erred" in person.shown[1]
    assert "Not sure yet: out until you know" in person.shown[2]


def test_a_class_is_typed_and_a_number_stands_for_it_afterwards(qtbot, person):
    person.view.setFocus()
    first, second, third = person.view.mistakes.paths[:3]
    field = person.page.mix_ups.findChild(QLineEdit, "name-field")

    qtbot.keyClick(person.view, Qt.Key.Key_M)
    assert field.text() == "Fox"  # what it was taken for: Enter takes it
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(person.view, Qt.Key.Key_M)
    field.selectAll()
    qtbot.keyClicks(field, "Genet")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(person.view, Qt.Key.Key_2)

    assert person.project.curation.moved == {first: "Fox", second: "Genet", third: "Genet"}
    assert "Moved to Genet" in person.shown[1]


def test_buttons_decide_as_keys_do_and_leave_the_keys_to_the_list(qtbot, person):
    first, second = person.view.mistakes.paths[:2]

    for name in ("mistake-leave-out", "mistake-not-sure"):
        qtbot.mouseClick(person.page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    assert person.project.curation.left_out == {first, second}
    assert person.page.focusWidget() is person.view


def test_undo_and_redo_go_back_and_forth_after_a_restart_too(qtbot, thumbnails, project, run, person):
    person.view.setFocus()
    qtbot.keyClick(person.view, Qt.Key.Key_X)
    qtbot.keyClick(person.view, Qt.Key.Key_X)
    root = project.root
    person.page.close()
    project.close()

    with closing(Project(root)) as again:
        later = Person(made_page(qtbot, thumbnails), again, run)
        assert len(again.curation.left_out) == 2
        with qtbot.waitActive(later.page):
            later.page.activateWindow()
        later.view.setFocus()
        qtbot.keyClick(later.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len(again.curation.left_out) == 1
        qtbot.mouseClick(later.page.findChild(QPushButton, "mistake-undo"), Qt.MouseButton.LeftButton)
        assert not again.curation.left_out
        shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(later.view, Qt.Key.Key_Z, shift)
        assert len(again.curation.left_out) == 1


def test_filters_leave_what_is_wanted_and_say_so_where_that_is_nothing(qtbot, person):
    kinds, groups = person.page.findChild(DropDown, "mistakes-kind"), person.page.findChild(DropDown, "mistakes-group")

    kinds.setCurrentIndex(2)
    kinds.chosen.emit(2)
    assert len(person.shown) == 1
    groups.setCurrentIndex(1)
    groups.chosen.emit(1)
    assert person.words("mistakes-none") == "None of the mistakes is like that."
    kinds.setCurrentIndex(0)
    kinds.chosen.emit(0)
    assert all("Lynx" in words for words in person.shown)

    groups.setCurrentIndex(0)
    groups.chosen.emit(0)
    qtbot.keyClicks(person.page.findChild(SearchField, "find-mix-up"), "badg")
    assert len(person.shown) == 2


def test_a_mix_up_and_a_class_open_their_own_mistakes(qtbot, person):
    person.go_to(View.LIST)
    qtbot.keyClick(person.page.mix_ups.list, Qt.Key.Key_Return)
    assert person.words("mistakes-only") == "Only Lynx taken for Fox"
    assert len(person.shown) == 2
    qtbot.mouseClick(person.page.findChild(QPushButton, "mistakes-show-all"), Qt.MouseButton.LeftButton)
    assert len(person.shown) == 6

    person.page.findChild(Tabs, "results-tabs").setCurrentIndex(Tab.CLASSES)
    table = person.page.findChild(ResultClassTable, "class-table")
    table.choose("Hare")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert person.visible("mistakes")
    assert person.words("mistakes-only") == "Only photos filed under Hare"
    assert len(person.shown) == 2


def test_space_shows_a_photo_large_with_its_neighbours(qtbot, person):
    person.view.setFocus()

    qtbot.keyClick(person.view, Qt.Key.Key_Space)

    large = person.page.findChild(LargePhoto)
    assert large.isVisible()
    assert large.path == person.view.mistakes.paths[0]


# ---------------------------------------------------------------- what is pending


def test_what_was_decided_since_is_counted_listed_and_taken_back_one_by_one(qtbot, person):
    person.view.setFocus()
    for key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Q):
        qtbot.keyClick(person.view, key)
    first, second, third = person.view.mistakes.paths[:3]

    note = person.page.findChild(Note, "pending")
    assert note.words == "3 photos decided since this training: they count in the next one."
    qtbot.mouseClick(note.action, Qt.MouseButton.LeftButton)
    assert person.words("decided-title") == note.words
    decided = person.page.findChild(DecidedList, "decided")
    assert [entry.photos for entry in decided.decisions.decisions] == [(third,), (second,), (first,)]

    decided.setCurrentIndex(decided.decisions.index(2))
    qtbot.keyClick(decided, Qt.Key.Key_Delete)

    assert person.project.curation.left_out == {third}
    assert person.project.curation.kept == {second}
    assert decided.decisions.rowCount() == 2
    assert "2 photos" in person.words("decided-title")


def test_what_a_training_knew_already_is_not_pending(page, project, run):
    project.decide("left-out", [Path("/photos/elsewhere.jpg")])
    now = datetime.now(UTC).replace(microsecond=0)

    assert decisions_of(project, now, CLASSES).since == ()
    assert len(decisions_of(project, datetime(2024, 5, 1, tzinfo=UTC), CLASSES).since) == 1


def test_nothing_pending_is_said_and_the_next_training_is_a_click_away(qtbot, person):
    person.go_to(View.DECIDED)
    assert person.words("decided-title") == "Nothing was decided since this training."
    assert not person.visible("decided-take-back")

    with qtbot.waitSignal(person.page.train_asked):
        qtbot.mouseClick(person.page.findChild(QPushButton, "decided-train"), Qt.MouseButton.LeftButton)


def test_whoever_only_looks_decides_nothing(qtbot, page, project, run):
    root = project.root
    with closing(Project(root, is_look_only=True)) as other:
        person = Person(page, other, run)
        person.view.setFocus()
        for key in (Qt.Key.Key_X, Qt.Key.Key_M, Qt.Key.Key_Return, Qt.Key.Key_Q):
            qtbot.keyClick(person.view, key)

        assert other.curation == Curation()
        button = page.findChild(QPushButton, "mistake-leave-out")
        assert not button.isEnabled()
        assert button.toolTip() == "This project is open to look only."


@pytest.mark.parametrize("size", [(1104, 744), (848, 644)])
def test_nothing_is_cut_in_either_view(person, size):
    person.page.resize(*size)
    for view in (View.PHOTOS, View.DECIDED):
        person.go_to(view)
        for button in person.page.mix_ups.findChildren(QPushButton):
            if button.isVisibleTo(person.page):
                assert button.width() >= button.sizeHint().width(), button.objectName()
                right = button.mapTo(person.page, QPoint(button.width(), 0)).x()
                assert right <= person.page.width()
