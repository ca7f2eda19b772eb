from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.pages.at_train import part, press, shown_page, words
from tests.gui.pages.made_training import FACTS, begun, larger, looked, run_of_rounds
from uproto_core.errors import (
    DiskFullError,
    NoPhotosError,
    OutOfMemoryError,
)
from uproto_core.events import MemoryUsed, Noted, PhotoSkipped, StageProgressed
from uproto_core.jobs import BUILT_IN
from uproto_gui.pages.train.choice import TrainChoice, TrainFacts
from uproto_gui.pages.train.state import TrainState
from uproto_gui.pages.train.view import TrainPage
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.photo import Photo


@pytest.fixture
def page(qtbot, thumbnails) -> TrainPage:
    return shown_page(qtbot, thumbnails)


# ---------------------------------------------------------------- ready


def test_ready_says_what_there_is_to_train_on(page):
    assert words(page, "ready-title") == "Ready: 24 classes, 1,216 training photos"


def test_photos_that_are_not_split_yet_are_not_called_training_photos(page):
    page.show_state(TrainState(), replace(FACTS, is_split=False))

    assert words(page, "ready-title") == "Ready: 24 classes, 1,216 photos"


def test_without_photos_the_page_leads_to_them(qtbot, page):
    page.show_state(TrainState(), TrainFacts(project="Moths"))

    with qtbot.waitSignal(page.photos_asked):
        press(qtbot, page, "empty-act")


def test_train_asks_for_the_defaults(qtbot, page):
    with qtbot.waitSignal(page.train_asked) as asked:
        press(qtbot, page, "train")

    assert asked.args == [TrainChoice(preset="quick", backbone=BUILT_IN, seed=0, values={})]


@pytest.mark.parametrize("preset", ["balanced", "thorough"])
def test_a_preset_that_trains_the_model_can_be_chosen_and_says_what_it_wants(qtbot, page, preset):
    choice = part(page, f"preset-{preset}")
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(page.train_asked) as asked:
        press(qtbot, page, "train")

    assert asked.args[0].preset == preset
    assert "graphics card" in choice.accessibleDescription()


# ---------------------------------------------------------------- running


def test_running_shows_the_step_and_the_time_left(page):
    page.show_state(begun(photos=412), FACTS)

    assert words(page, "running-step") == "Reading photos"
    assert words(page, "running-detail") == "412 of 1,216"
    assert words(page, "time-left").startswith("About ")


def test_rounds_have_findings_as_titles(page):
    page.show_state(run_of_rounds(19), FACTS)

    assert words(page, "running-detail") == "Round 19 of 25, 30 rounds a minute"
    assert words(page, "lines-finding") == "Rare classes are catching up"
    assert words(page, "loss-finding") == "Going down: still learning"
    assert "practice photos, not the exam" in words(page, "lines-about")


def test_a_group_with_few_practice_photos_has_no_percent_in_the_lines(page):
    page.show_state(looked(run_of_rounds(0), rare_photos=6), FACTS)

    lines = part(page, "accuracy-lines")
    assert "6 practice photos, too few for a percent" in lines.read(0)


def test_skipped_photos_and_notes_are_counted_and_said(page):
    state = begun(photos=5).after(PhotoSkipped(path=Path("a.jpg"), reason="empty"))
    page.show_state(state, FACTS)
    assert words(page, "skipped") == "1 photo skipped"

    for _ in range(2):
        state = state.after(PhotoSkipped(path=Path("b.jpg"), reason="cut off")).after(
            Noted(code="memory.smaller-steps")
        )
    page.show_state(state, FACTS)

    said = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert words(page, "skipped") == "3 photos skipped"
    assert len([text for text in said if text.startswith("Memory was short")]) == 1


def test_pause_and_go_on_by_key(qtbot, page):
    page.show_state(run_of_rounds(3), FACTS)
    with qtbot.waitSignal(page.pause_asked):
        qtbot.keyClick(page, Qt.Key.Key_P)

    page.show_state(run_of_rounds(3).paused(2000), FACTS)
    assert words(page, "running-step") == "Paused"
    with qtbot.waitSignal(page.go_on_asked):
        qtbot.keyClick(page, Qt.Key.Key_P)


def test_finish_now_waits_until_there_is_something_to_finish(qtbot, page):
    page.show_state(begun(photos=5), FACTS)
    assert not part(page, "finish").isEnabled()
    assert part(page, "finish").toolTip()

    page.show_state(run_of_rounds(2), FACTS)
    with qtbot.waitSignal(page.finish_asked):
        press(qtbot, page, "finish")

    page.show_state(run_of_rounds(2).finishing(), FACTS)
    assert not part(page, "finish").isEnabled()


# ---------------------------------------------------------------- stop


@pytest.fixture
def asked(qtbot, page) -> TrainPage:
    page.show_state(run_of_rounds(3), FACTS)
    qtbot.keyClick(page, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    # Qt shows a button that a key presses as pressed, and clicks it a moment later.
    qtbot.waitUntil(lambda: part(page, "stop-question").isVisible())
    return page


@pytest.mark.parametrize(("button", "signal"), [("stop-and-keep", "stop_asked"), ("throw-away", "throw_away_asked")])
def test_stop_asks_once_and_answers_in_the_same_turn(qtbot, asked, button, signal):
    heard = []
    getattr(asked, signal).connect(lambda: heard.append(words(asked, "running-step")))

    press(qtbot, asked, button)

    assert heard == ["Stopping"]
    assert not part(asked, "stop-question").isVisible()
    assert not part(asked, "stop").isEnabled()


def test_go_on_leaves_the_training_alone(qtbot, asked):
    with qtbot.assertNotEmitted(asked.stop_asked), qtbot.assertNotEmitted(asked.go_on_asked):
        press(qtbot, asked, "stop-go-on")

    assert not part(asked, "stop-question").isVisible()
    assert words(asked, "running-step") == "Matching photos and words"


def test_esc_goes_on(qtbot, asked):
    qtbot.keyClick(part(asked, "stop-and-keep"), Qt.Key.Key_Escape)

    assert not part(asked, "stop-question").isVisible()


def test_a_training_that_ends_meanwhile_takes_the_question_away(asked):
    asked.show_state(replace(run_of_rounds(25), phase="finished", seconds=220.4), FACTS)

    assert not part(asked, "stop-question").isVisible()
    assert words(asked, "running-step") == "Done in 3 min 40 s"


# ---------------------------------------------------------------- afterwards


def test_done_leads_to_the_results_by_the_main_key(qtbot, page):
    page.show_state(replace(run_of_rounds(25), phase="finished", seconds=220.4), FACTS)

    with qtbot.waitSignal(page.results_asked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_another_training_can_be_prepared_and_ends_the_old_view(qtbot, page):
    page.show_state(replace(run_of_rounds(25), phase="finished", seconds=220.4), FACTS)

    press(qtbot, page, "train-anew")
    assert part(page, "train").isVisible()

    page.show_state(begun(photos=1), FACTS)
    assert not part(page, "train").isVisible()


def test_what_was_stopped_can_go_on(qtbot, page):
    page.show_state(run_of_rounds(3).stopping().stopped(), FACTS)

    assert words(page, "running-detail") == "What is done so far is kept."
    with qtbot.waitSignal(page.go_on_asked):
        press(qtbot, page, "resume")


def test_an_error_says_what_happened_and_goes_on(qtbot, page):
    page.show_state(run_of_rounds(3).failed(DiskFullError(path=Path("run.json"), free_mb=12)), FACTS)

    assert "12 MB are free" in words(page, "error-what-happened")
    assert part(page, "accuracy-lines").isVisible()
    with qtbot.waitSignal(page.go_on_asked):
        press(qtbot, page, "error-main")


def test_too_little_memory_leads_to_the_smaller_model(qtbot, page):
    page.show_state(
        begun(photos=1).failed(OutOfMemoryError(model="vit-b-32")), replace(FACTS, models=larger(is_here=True))
    )

    press(qtbot, page, "error-main")

    with qtbot.waitSignal(page.train_asked) as asked:
        press(qtbot, page, "train")
    assert asked.args[0].backbone == BUILT_IN


def test_trouble_with_the_photos_leads_to_them(qtbot, page):
    page.show_state(TrainState().failed(NoPhotosError(folder=Path("empty"))), FACTS)

    with qtbot.waitSignal(page.photos_asked):
        press(qtbot, page, "error-second")


# ---------------------------------------------------------------- taking along


def test_the_numbers_go_to_the_clipboard_as_a_table(qtbot, page):
    page.show_state(run_of_rounds(4), FACTS)

    press(qtbot, page, "copy-lines")

    rows = QApplication.clipboard().text().splitlines()
    assert len(rows) == 5
    assert rows[0].split("\t")[0] == "round"


def test_the_picture_is_saved_where_it_is_asked_for(qtbot, page, tmp_path):
    page.show_state(run_of_rounds(4), FACTS)

    press(qtbot, page, "save-lines")
    dialog = part(page, "ask-place")
    dialog.fileSelected.emit(str(tmp_path / "lines.png"))

    assert (tmp_path / "lines.png").read_bytes().startswith(b"\x89PNG")
    assert words(page, "lines-about").startswith("Saved ")
    dialog.close()


def test_a_round_is_read_out_by_the_arrow_keys(qtbot, page):
    page.show_state(run_of_rounds(4), FACTS)

    qtbot.keyClick(part(page, "accuracy-lines"), Qt.Key.Key_Left)

    assert words(page, "lines-about").startswith("Round 4: All classes equal ")


# ---------------------------------------------------------------- rare classes that turn right


def test_rare_classes_that_were_just_learned_are_named_with_their_counts(page):
    page.show_state(run_of_rounds(17), FACTS)

    card = part(page, "just-learned").parentWidget()
    shown = [label.text() for label in card.findChildren(Label) if label.isVisible()]
    assert shown == [
        "Just learned", "Found for the first time in the last 5 rounds",
        "Clifden nonpareil", "its only practice photo", "Scarlet tiger", "4 of 5 practice photos",
    ]  # fmt: skip


def test_where_no_rare_class_is_newly_found_the_card_says_so(page):
    page.show_state(run_of_rounds(10), FACTS)

    assert words(page, "just-learned") == "No rare class newly found"


def test_by_the_clock_the_end_is_said_once_the_estimate_is_calm(page):
    page.show_state(begun(photos=100), FACTS)
    assert "ready at" not in words(page, "running-since")

    page.show_state(run_of_rounds(17), FACTS)
    assert words(page, "running-since").startswith("running for 1 min 14 s, ready at about ")


def test_photos_a_second_stand_beside_the_count(page):
    state = begun(photos=100).after(StageProgressed(stage="features", done=300, total=1216, time=1023.0))

    page.show_state(state, FACTS)

    assert words(page, "running-detail") == "300 of 1,216, 20 photos a second"


def test_the_memory_in_use_is_said_while_it_runs(page):
    page.show_state(run_of_rounds(3).after(MemoryUsed(bytes=1_234_000_000)), FACTS)

    assert words(page, "train-about").endswith("It takes 1.2 GB of memory.")


def test_a_just_learned_class_is_shown_by_a_photo_of_it_where_there_is_one(page, draw_photo, tmp_path):
    photo = draw_photo(tmp_path / "tiger.jpg")

    page.show_state(run_of_rounds(17), replace(FACTS, examples={"Scarlet tiger": photo}))

    card = part(page, "just-learned").parentWidget()
    assert [shown.isVisible() for shown in card.findChildren(Photo)] == [False, True]


@pytest.mark.parametrize(
    ("code", "trouble", "button"),
    [("texts.language", "language", "Add names"), ("texts.names-say-nothing", "says-nothing", "Name them")],
)
def test_a_note_about_names_leads_to_where_they_are_given(qtbot, page, code, trouble, button):
    page.show_state(begun(photos=5).after(Noted(code=code, facts={"classes": 2, "first": "class_07"})), FACTS)

    assert part(page, "name-classes").text() == button
    with qtbot.waitSignal(page.words_asked) as asked:
        press(qtbot, page, "name-classes")

    assert asked.args == [trouble]
