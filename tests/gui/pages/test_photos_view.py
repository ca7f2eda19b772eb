from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.gui.pages.photo_source import said_of, write_source
from uproto_core.errors import NoPhotosError, SourceGoneError
from uproto_core.events import ClassesCounted, SourceScanned, StageProgressed
from uproto_core.jobs import ScanJob
from uproto_core.store.curation import Curation
from uproto_gui.pages.photos.class_table import ClassTable
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.view import PhotosPage
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.photo_grid import PhotoGrid
from uproto_gui.widgets.progress_bar import ProgressBar


def scan(source: Path) -> PhotosState:
    state = PhotosState().begun()
    for event in said_of(ScanJob(source=source)):
        state = state.after(event)
    return state


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> PhotosState:
    source = write_source(tmp_path_factory.mktemp("source") / "Animals", {"Ant": 12, "Bee": 6, "Cat": 3, "Dog": 1})
    (source / "notes.txt").write_text("not a photo")
    return scan(source)


@pytest.fixture
def page(qtbot, thumbnails) -> PhotosPage:
    made = PhotosPage(thumbnails)
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


def shown(page: PhotosPage) -> list[str]:
    return find(page, "classes", ClassTable).shown


def choose(page: PhotosPage, name: str) -> PhotoGrid:
    table = find(page, "classes", ClassTable)
    table.selectRow(table.shown.index(name))
    return find(page, "class-photos", PhotoGrid)


def test_an_empty_page_takes_a_folder_by_drop_and_by_key(page, drop, qtbot, tmp_path):
    with qtbot.waitSignal(page.paths_dropped) as dropped:
        assert drop(find(page, "photos-drop-area", QWidget), tmp_path)
    assert dropped.args == [[tmp_path]]

    with qtbot.waitSignal(page.folder_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_classes_stand_from_few_photos_to_many(page, scanned, qtbot):
    page.show_state(scanned)

    assert shown(page) == ["Dog", "Cat", "Bee", "Ant"]
    assert page.about() == "22 photos, 4 classes"
    qtbot.keyClick(find(page, "sort-classes", QWidget), Qt.Key.Key_Down)
    assert shown(page) == ["Ant", "Bee", "Cat", "Dog"]


def test_the_groups_are_named_with_limits_and_counts(page, scanned):
    page.show_state(scanned)

    assert find(page, "groups", QWidget).words == [
        "6 photos and more · 2 classes",
        "3 to 5 · 1 class",
        "under 3 · 1 class",
    ]
    assert find(page, "classes", ClassTable).horizontalHeader().numbers == ["1", "3", "6", "20"]


def test_ctrl_f_and_a_few_letters_find_a_class(page, scanned, qtbot):
    page.show_state(scanned)
    page.activateWindow()
    field = find(page, "find-class", QWidget)

    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "be")

    assert shown(page) == ["Bee"]
    assert words(page, "class-name") == "Bee"


def test_a_class_that_cannot_be_measured_says_so_and_what_to_do(page, scanned):
    page.show_state(scanned)

    choose(page, "Cat")
    note = find(page, "class-cannot-be-measured", QWidget)
    assert note.isVisible()
    assert note.words == (
        "Can be learned, cannot be measured. Bring it to 4 photos or more, from different days, to see how good it is."
    )

    choose(page, "Ant")
    assert not note.isVisible()
    assert words(page, "class-about") == "12 photos, up to 2 of them will be kept apart for the exam"


def test_x_leaves_the_chosen_photos_out_and_takes_them_back(page, scanned, qtbot):
    page.show_state(scanned)
    grid = choose(page, "Bee")
    photos = grid.photos.photos
    grid.choose_row(1)
    grid.selectionModel().select(grid.photos.index(2), grid.selectionModel().SelectionFlag.Select)

    with qtbot.waitSignal(page.left_out) as out:
        qtbot.keyClick(grid, Qt.Key.Key_X)
    assert out.args == [photos[1:3]]

    page.show_state(scanned.with_curation(Curation(left_out=frozenset(photos[1:3]))))
    assert find(page, "leave-out").text() == "Take back"
    assert words(page, "class-about").startswith("4 photos")
    with qtbot.waitSignal(page.taken_back) as back:
        find(page, "leave-out").click()
    assert back.args == [photos[1:3]]


def test_leaving_out_waits_for_a_photo(page, scanned):
    page.show_state(scanned)
    choose(page, "Bee")

    button = find(page, "leave-out")
    assert not button.isEnabled()
    assert button.toolTip() == "First choose a photo."


def test_space_shows_a_photo_large_and_the_one_looked_at_last_stays_chosen(page, scanned, qtbot):
    page.show_state(scanned)
    grid = choose(page, "Ant")
    grid.choose_row(0)
    large = find(page, "large-photo", LargePhoto)

    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert large.isVisible()
    assert large.path == grid.photos.photos[0]
    qtbot.keyClick(large, Qt.Key.Key_Right)
    qtbot.keyClick(large, Qt.Key.Key_Escape)

    assert not large.isVisible()
    assert grid.chosen == [grid.photos.photos[1]]


def test_arrows_go_from_photo_to_photo_over_the_end_of_a_row(page, scanned, qtbot):
    page.show_state(scanned)
    grid = choose(page, "Ant")
    grid.choose_row(0)

    for _ in range(7):
        qtbot.keyClick(grid, Qt.Key.Key_Right)

    assert grid.chosen == [grid.photos.photos[7]]


def test_rows_fill_while_a_scan_runs_and_stop_stops_it(page, scanned, qtbot):
    counts = scanned.summary.classes
    running = PhotosState().begun().after(ClassesCounted(classes=counts[:2], files_seen=1824))
    page.show_state(running)

    assert shown(page) == ["Bee", "Ant"]
    assert words(page, "files-seen") == "1,824 files seen"
    with qtbot.waitSignal(page.stop_asked):
        find(page, "stop-scan").click()

    page.show_state(running.stopping())
    assert words(page, "files-seen") == "Stopping"
    assert not find(page, "stop-scan").isEnabled()
    page.show_state(running.stopping().stopped())
    assert find(page, "scan-was-stopped", QWidget).isVisible()


def test_the_chosen_class_stays_chosen_when_the_list_changes(page, scanned):
    page.show_state(scanned)
    choose(page, "Bee")

    page.show_state(scanned.with_curation(Curation(left_out=frozenset(scanned.examples["Bee"][:5]))))

    assert shown(page) == ["Bee", "Dog", "Cat", "Ant"]
    assert words(page, "class-name") == "Bee"


def test_the_first_row_is_the_chosen_one_however_a_scan_moves_the_rows(page, scanned):
    counts = scanned.summary.classes
    running = PhotosState().begun().after(ClassesCounted(classes=counts[:1], files_seen=12))
    page.show_state(running)
    assert words(page, "class-name") == "Ant"

    page.show_state(scanned)

    table = find(page, "classes", ClassTable)
    assert table.chosen.name == shown(page)[0] == "Dog"
    assert words(page, "class-name") == "Dog"


def test_the_sample_is_told_as_drawn_with_how_many_there_are(page, qtbot):
    drawing = PhotosState().begun_drawing()
    page.show_state(drawing)
    assert words(page, "under-way") == "Drawing the sample photos"
    assert not find(page, "classes", ClassTable).isVisible()

    drawing = drawing.after(StageProgressed(stage="sample", done=158, total=1084))
    page.show_state(drawing)
    assert words(page, "under-way") == "Drawing the sample photos, 158 of 1,084"
    assert find(page, "under-way-bar", ProgressBar).share == pytest.approx(158 / 1084)
    with qtbot.waitSignal(page.stop_asked):
        find(page, "under-way-stop").click()

    page.show_state(drawing.stopping())
    assert words(page, "under-way") == "Stopping"
    page.show_state(drawing.stopping().stopped())
    assert not find(page, "drawing", QWidget).isVisible()


def test_the_list_has_the_keys_once_it_is_there(page, scanned, qtbot):
    with qtbot.waitActive(page):
        page.activateWindow()
    page.take_focus()
    assert page.hasFocus()

    page.show_state(scanned)

    assert find(page, "classes", ClassTable).hasFocus()


def test_an_error_keeps_the_list_and_offers_its_ways_out(page, scanned, qtbot):
    page.show_state(scanned.failed(SourceGoneError(folder=Path("/media/Moths"))))

    assert words(page, "error-what-happened") == "“Moths” cannot be reached any more."
    assert shown(page) == ["Dog", "Cat", "Bee", "Ant"]
    assert not find(page, "next-check").isVisible()
    with qtbot.waitSignal(page.scan_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.folder_asked):
        find(page, "error-second").click()


def test_a_folder_without_photos_is_answered_with_another_folder(page, qtbot):
    page.show_state(PhotosState().begun().failed(NoPhotosError(folder=Path("/media/Texts"))))

    assert words(page, "error-what-happened") == "No photos were found in “Texts”."
    assert not find(page, "error-second").isVisible()
    with qtbot.waitSignal(page.folder_asked):
        find(page, "error-main").click()


def test_files_that_were_passed_over_are_counted_and_explained(page, scanned):
    page.show_state(scanned)
    reasons = find(page, "ignored-reasons", QLabel)

    assert words(page, "ignored-files") == "1 file was left out: 1 not a photo"
    assert not reasons.isVisible()
    find(page, "show-ignored-files").click()
    assert reasons.isVisible()
    assert reasons.text().startswith("1 not a photo: ")


def test_folders_without_a_photo_are_named(page, scanned):
    bare = tuple(f"Class {number}" for number in range(7))
    summary = scanned.summary.model_copy(update={"bare_folders": bare, "ignored": {"no photo in it": 7}})
    page.show_state(replace(scanned, summary=summary))

    find(page, "show-ignored-files").click()

    reasons = find(page, "ignored-reasons", QLabel).text()
    assert "Folders without a photo: Class 0, Class 1, Class 2, Class 3, Class 4 and 2 more" in reasons


def test_f5_scans_again_and_the_main_button_goes_on_to_check(page, scanned, qtbot):
    page.show_state(scanned)

    with qtbot.waitSignal(page.scan_asked):
        qtbot.keyClick(page, Qt.Key.Key_F5)
    with qtbot.waitSignal(page.check_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_an_exam_of_the_folder_itself_is_named_as_such(page, tmp_path):
    write_source(tmp_path / "train", {"Ant": 6, "Bee": 5})
    write_source(tmp_path / "test", {"Ant": 4})
    page.show_state(scan(tmp_path))

    choose(page, "Ant")
    assert words(page, "class-about") == "10 photos: 6 for training, 4 in the exam of your folder"
    choose(page, "Bee")
    assert find(page, "class-cannot-be-measured", QWidget).words == (
        "Can be learned, cannot be measured. Your folder has no exam photo of this class."
    )


def test_the_page_fits_the_smallest_window_in_every_state(page, scanned):
    error = SourceGoneError(folder=Path("/media/Moths"))
    for state in (PhotosState(), PhotosState().begun(), scanned, scanned.begun(), scanned.failed(error)):
        page.show_state(state)

        assert page.minimumSizeHint().width() <= 848
        assert page.minimumSizeHint().height() <= 644


def test_thumbnails_fill_rows_and_card(page, scanned, thumbnails, qtbot):
    page.show_state(scanned)
    choose(page, "Bee")
    page.grab()

    side = find(page, "class-photos", PhotoGrid).itemDelegate()._side
    path = scanned.examples["Bee"][0]
    qtbot.waitUntil(lambda: thumbnails.pixmap(path, 34) is not None and thumbnails.pixmap(path, side) is not None)


@pytest.mark.usefixtures("look")
def test_a_thousand_classes_are_painted_without_a_widget_each(page, scanned):
    names = {f"Class {number:04}": () for number in range(1000)}
    counts = tuple(scanned.summary.classes[0].model_copy(update={"class_name": name}) for name in names)
    summary = scanned.summary.model_copy(update={"classes": counts})
    before = len(page.findChildren(QWidget))

    page.show_state(PhotosState().after(SourceScanned(summary=summary, examples=names)))
    page.grab()

    assert len(shown(page)) == 1000
    assert len(page.findChildren(QWidget)) == before
