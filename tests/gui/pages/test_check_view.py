import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.conftest import drawn
from tests.gui.pages.photo_source import said_of, write_source
from uproto_core.errors import SourceGoneError
from uproto_core.events import Event, FindingMade, JobEnded, SourceScanned
from uproto_core.figures import ScanSummary
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob
from uproto_core.store.curation import Curation
from uproto_core.store.texts import ClassSentences, Sentence, TextsDocument
from uproto_gui.models.photo_model import ITEM_ROLE, Heading
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.state import KINDS, CheckState
from uproto_gui.pages.check.view import CheckPage
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.photo_grid import PhotoGrid
from uproto_gui.widgets.tabs import Tabs


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> list[Event]:
    """A check of a folder with the same photo in two classes (twice), a copy, a small burst, a black photo, an empty
    file, and a class of three photos."""
    source = write_source(tmp_path_factory.mktemp("source") / "Animals", {"Ant": 8, "Bee": 5, "Cat": 3})
    for number in range(2):
        shutil.copy(source / "Ant" / f"Ant_{number:03}.jpg", source / "Bee" / f"same_{number}.jpg")
    shutil.copy(source / "Ant" / "Ant_003.jpg", source / "Ant" / "copy.jpg")
    burst = drawn("Ant4", (200, 40, 40))
    burst.crop((1, 1, 96, 72)).save(source / "Ant" / "burst.jpg")
    drawn("night", (0, 0, 0)).point(lambda value: value // 20).save(source / "Bee" / "night.jpg")
    (source / "Bee" / "empty.jpg").write_bytes(b"")
    return said_of(CheckJob(source=source, looks_inside=False))


def after(events: list[Event], state: CheckState | None = None) -> CheckState:
    state = state or CheckState()
    for event in events:
        state = state.after(event)
    return state


@pytest.fixture
def checked(events) -> CheckState:
    return after(events)


@pytest.fixture
def page(qtbot, thumbnails) -> CheckPage:
    made = CheckPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    return made


def find(page: QWidget, name: str, kind: type = QPushButton):
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def words(page: QWidget, name: str) -> str:
    return find(page, name, QLabel).text()


def rows(page: CheckPage) -> dict[str, object]:
    model = find(page, "findings", FindingList).findings
    return {
        row.kind: row for row in (model.index(i).data(Qt.ItemDataRole.UserRole + 1) for i in range(model.rowCount()))
    }


def press(page: QWidget, text: str) -> None:
    """Press the answer of that name, of the card that is shown."""
    next(button for button in page.findChildren(QPushButton) if button.isVisible() and button.text() == text).click()


def look_at(page: CheckPage, kind: str) -> PhotoGrid:
    find(page, "findings", FindingList).choose(kind)
    return find(page, "finding-photos", PhotoGrid)


def headings(grid: PhotoGrid) -> list[str]:
    items = [grid.photos.index(row).data(ITEM_ROLE) for row in range(grid.photos.rowCount())]
    return [item.words for item in items if isinstance(item, Heading)]


def test_without_photos_the_page_leads_to_them(page, qtbot):
    with qtbot.waitSignal(page.photos_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_with_photos_the_page_offers_the_check(page, events, qtbot):
    page.show_state(after([event for event in events if isinstance(event, SourceScanned)]))

    assert page.main_button.text() == "Check photos"
    with qtbot.waitSignal(page.check_asked):
        page.main_button.click()


def test_each_kind_is_counted_and_says_what_becomes_of_it(page, checked):
    page.show_state(checked)

    assert page.about() == "6 kinds of trouble found"
    assert {kind: (row.count, row.sign) for kind, row in rows(page).items()} == {
        "two-classes": ("2", "decide"),
        "exam-leak": ("", "nothing"),
        "wrong-class": ("", "not-checked"),
        "shortcut": ("", "nothing"),
        "similar-names": ("", "nothing"),
        "names-say-nothing": ("", "nothing"),
        "too-few": ("1", "know"),
        "one-occasion": ("", "nothing"),
        "dark-blurred-tiny": ("1", "look"),
        "nearly-the-same": (str(checked.findings["nearly-the-same"].photos), "know"),
        "copies": ("2", "know"),
        "unreadable": ("1", "know"),
    }
    assert rows(page)["two-classes"].about == "Decide, or these 4 files stay out of training"
    assert rows(page)["nearly-the-same"].about.endswith("kept whole so that the exam is not too easy")
    assert rows(page)["exam-leak"].about == "Nothing found"


def test_findings_appear_one_kind_at_a_time_with_stop(page, events, qtbot):
    first = next(place for place, event in enumerate(events) if isinstance(event, FindingMade))
    state = after(events[: first + 3])
    page.show_state(state)

    assert words(page, "check-doing") == "Looking at names, 4 of 12"
    assert rows(page)["similar-names"].sign == "looking"
    assert [row.sign for row in rows(page).values()].count("waiting") == 8
    with qtbot.waitSignal(page.stop_asked):
        find(page, "stop-check").click()

    page.show_state(state.stopping())
    assert words(page, "check-doing") == "Stopping"
    page.show_state(state.stopping().stopped())
    assert rows(page)["copies"].about.startswith("Could not be checked")
    assert find(page, "check-again").isVisible()


def test_what_was_found_is_chosen_until_the_person_chooses(page, qtbot):
    summary = ScanSummary(photos=3, classes=(), splits={}, ignored={}, seconds=0.1)
    found = [FindingMade(finding=Finding(code=kind, photos=int(kind == KINDS[3]))) for kind in KINDS]
    state = after([SourceScanned(summary=summary, examples={})]).begun()
    chosen = []
    for event in (*found, JobEnded(job="check", seconds=0.1)):
        state = state.after(event)
        page.show_state(state)
        chosen.append(find(page, "findings", FindingList).chosen.kind)
    assert chosen[-1] == KINDS[3]

    qtbot.keyClick(find(page, "findings", FindingList), Qt.Key.Key_Down)
    page.show_state(state)

    assert find(page, "findings", FindingList).chosen.kind == KINDS[4]


def test_looking_shows_the_photos_and_why_they_matter(page, checked):
    page.show_state(checked)

    grid = look_at(page, "dark-blurred-tiny")

    assert headings(grid) == ["Dark"]
    assert words(page, "finding-photo-name") == "night.jpg"
    assert "in training and in the exam" in words(page, "finding-why")


def test_enter_keeps_a_photo_that_is_fine(page, checked, qtbot):
    night = checked.findings["dark-blurred-tiny"].groups[0][0]
    page.show_state(checked.with_curation(Curation(left_out=frozenset({night}))))
    grid = look_at(page, "dark-blurred-tiny")

    with qtbot.waitSignal(page.photos_kept) as kept:
        qtbot.keyClick(grid, Qt.Key.Key_Return)

    assert kept.args == [[night]]
    page.show_state(checked.with_curation(Curation(kept=frozenset({night}))))
    assert rows(page)["dark-blurred-tiny"].about == "All decided"


def test_one_press_leaves_out_all_copies_but_one_of_each(page, checked, qtbot):
    page.show_state(checked)
    look_at(page, "copies")
    second = checked.findings["copies"].groups[0][1]

    with qtbot.waitSignal(page.left_out) as out:
        press(page, "Leave out the copy")

    assert out.args == [[second]]
    page.show_state(checked.with_curation(Curation(left_out=frozenset({second}))))
    assert rows(page)["copies"].about == "All decided"
    assert words(page, "what-was-done") == "1 photo is left out."


def test_m_moves_a_photo_of_any_finding_to_a_class_that_is_typed(page, checked, qtbot):
    page.show_state(checked)
    grid = look_at(page, "copies")
    first, second = checked.findings["copies"].groups[0]

    qtbot.keyClick(grid, Qt.Key.Key_M)
    field = find(page, "name-field", QLineEdit)
    qtbot.keyClicks(field, "Ca")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.moved) as moved:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert moved.args == [[first], "Cat"]
    assert grid.chosen == [second]
    assert words(page, "what-was-done") == "Moved to Cat."


def test_x_leaves_a_photo_out_and_goes_on(page, checked, qtbot):
    page.show_state(checked)
    grid = look_at(page, "copies")
    first, second = checked.findings["copies"].groups[0]

    with qtbot.waitSignal(page.left_out) as out:
        qtbot.keyClick(grid, Qt.Key.Key_X)

    assert out.args == [[first]]
    assert grid.chosen == [second]
    page.show_state(checked.with_curation(Curation(left_out=frozenset({first}))))
    assert grid.chosen == [second]
    assert words(page, "finding-left-out") == "1 of these photos is left out."


def test_x_on_a_photo_that_is_left_out_takes_it_back(page, checked, qtbot):
    first = checked.findings["copies"].groups[0][0]
    page.show_state(checked.with_curation(Curation(left_out=frozenset({first}))))
    grid = look_at(page, "copies")

    assert find(find(page, "finding-card", QWidget), "answer-2").text() == "Move to class…"
    assert find(find(page, "finding-card", QWidget), "answer-1").text() == "Take back"
    with qtbot.waitSignal(page.taken_back) as back:
        qtbot.keyClick(grid, Qt.Key.Key_X)
    assert back.args == [[first]]


def test_a_file_that_cannot_be_read_asks_for_no_decision(page, checked, qtbot):
    page.show_state(checked)
    grid = look_at(page, "unreadable")

    assert headings(grid) == ["Empty"]
    assert not find(find(page, "finding-card", QWidget), "answer-1").isVisible()
    with qtbot.assertNotEmitted(page.left_out):
        qtbot.keyClick(grid, Qt.Key.Key_X)


def test_undo_and_redo_have_keys_and_buttons(page, checked, qtbot):
    page.show_state(checked)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

    with qtbot.waitSignal(page.undo_asked):
        qtbot.keyClick(page, Qt.Key.Key_Z, control)
    with qtbot.waitSignal(page.redo_asked):
        qtbot.keyClick(page, Qt.Key.Key_Z, control | shift)
    with qtbot.waitSignal(page.undo_asked):
        find(page, "undo").click()


def test_space_shows_a_photo_large(page, checked, qtbot):
    page.show_state(checked)
    grid = look_at(page, "copies")

    qtbot.keyClick(grid, Qt.Key.Key_Space)

    assert find(page, "large-photo", LargePhoto).path == grid.chosen[0]


def test_nothing_found_is_a_green_line(page, events):
    state = after([event for event in events if isinstance(event, SourceScanned)]).begun()
    for kind in KINDS:
        state = state.after(FindingMade(finding=Finding(code=kind, photos=0)))
    page.show_state(state.after(JobEnded(job="check", seconds=1.0)))

    line = find(page, "finding-line", QWidget)
    assert line.isVisible()
    assert (line.kind, line.words) == ("right", "Nothing was found: your folder is fine.")
    assert {row.sign for row in rows(page).values()} == {"nothing"}


def test_an_error_keeps_the_findings_and_says_what_could_not_be_checked(page, events, qtbot):
    first = next(place for place, event in enumerate(events) if isinstance(event, FindingMade))
    page.show_state(after(events[: first + 1]).failed(SourceGoneError(folder=Path("/media/Moths"))))

    assert words(page, "error-what-happened") == "“Moths” cannot be reached any more."
    assert rows(page)["two-classes"].count == "2"
    assert {rows(page)[kind].sign for kind in KINDS[1:]} == {"not-checked"}
    with qtbot.waitSignal(page.check_asked):
        find(page, "error-main").click()


def test_ctrl_enter_goes_on_to_training(page, checked, qtbot):
    page.show_state(checked)

    with qtbot.waitSignal(page.train_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def made_texts() -> TextsDocument:
    kept = Sentence(
        text="Six legs.", encoded="six legs", source="user", class_name="Ant", relevance=0.9, visible=0.8, weight=1.0,
        is_kept=True, reason="kept",
    )  # fmt: skip
    dropped = kept.model_copy(update={"text": "It is busy.", "weight": 0.0, "is_kept": False})
    return TextsDocument(classes=(ClassSentences(class_name="Ant", sentences=(dropped, kept)),))


@pytest.mark.usefixtures("look")
def test_every_kind_can_be_painted_in_both_looks_and_fits_the_smallest_window(page, checked):
    page.show_state(checked.with_texts(made_texts()))

    for kind in KINDS:
        look_at(page, kind)
        page.grab()
        QCoreApplication.sendPostedEvents()
        assert page.minimumSizeHint().width() <= 848
        assert (kind, page.minimumSizeHint().height()) <= (kind, 644)
    find(page, "check-tabs", Tabs).setCurrentIndex(1)
    page.grab()
