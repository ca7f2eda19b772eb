"""Names and descriptions in the whole window: kept in the project, asked for a choice, undone with the keys."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from tests.gui.opened import Opened, Told, looked
from uproto_core.events import StageStarted, TextsChosen
from uproto_core.jobs import Job, TextsJob
from uproto_core.store.class_words import ClassWords, typed_words
from uproto_core.store.overrides import read_overrides
from uproto_core.store.project import Project, create_project, read_document
from uproto_core.store.texts import Sentence, write_sentences
from uproto_gui.pages.check.described_list import DescribedList
from uproto_gui.pages.check.sentence_list import SentenceList
from uproto_gui.widgets.tabs import Tabs


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    """What a choice of sentences wrote."""
    place = tmp_path / "texts.json"
    sentence = Sentence(
        text="Red fur.", encoded="red fur", source="user", class_name="Fox", relevance=0.9, visible=0.9, weight=1.0,
        is_kept=True, reason="kept",
    )  # fmt: skip
    write_sentences(place, [sentence], ["Fox", "Lynx"], {"Fox": "fox", "Lynx": "lynx"})
    return place


@pytest.fixture
def opened(qtbot, tmp_path: Path, chosen: Path) -> Iterator[Opened]:
    def said(job: Job) -> Told:
        if isinstance(job, TextsJob):
            return [
                StageStarted(stage="texts", number=5, of=5),
                TextsChosen(texts=chosen, classes=2, kept=1, dropped=0),
            ]
        return looked(job)

    project = create_project(tmp_path / "projects", "Tiere", [tmp_path / "photos"])
    project.close()
    made = Opened(said)
    made.session.open_project(project.root)
    qtbot.waitUntil(lambda: made.session.reading.check.phase == "done")
    made.window.go_to("check")
    tabs = made.window.page.findChild(Tabs, "check-tabs")
    tabs.setCurrentIndex(1)
    yield made
    made.close()


def find(opened: Opened, name: str, kind: type):
    found = opened.window.page.findChild(kind, name)
    assert found is not None, name
    return found


def choose(opened: Opened, name: str) -> None:
    find(opened, "described-classes", DescribedList).choose(name)


def test_what_is_typed_is_in_the_project_and_not_among_the_photos(opened, qtbot):
    root = opened.session.project.root
    choose(opened, "Lynx")
    qtbot.keyClicks(find(opened, "read-as", QLineEdit), "lynx cat")
    qtbot.keyClicks(find(opened, "own-description", QPlainTextEdit), "Ear tufts.")

    wanted = {"Lynx": ClassWords(name="lynx cat", description="Ear tufts.")}
    qtbot.waitUntil(lambda: typed_words(root) == wanted)
    assert opened.session.reading.check.words == wanted
    opened.close()
    with closing(Project(root)) as again:
        assert again.class_words == wanted


def test_what_was_typed_last_is_kept_when_the_window_closes_at_once(opened, qtbot):
    root = opened.session.project.root
    choose(opened, "Fox")
    qtbot.keyClicks(find(opened, "own-description", QPlainTextEdit), "Red fur.")

    opened.close()

    assert typed_words(root) == {"Fox": ClassWords(description="Red fur.")}


def test_sentences_are_chosen_on_request_and_a_dropped_one_is_undone_by_the_keys(opened, qtbot):
    root = opened.session.project.root
    find(opened, "choose-sentences", QPushButton).click()
    qtbot.waitUntil(lambda: opened.session.reading.check.texts is not None)
    (job,) = opened.jobs(TextsJob)
    assert job.source == root
    choose(opened, "Fox")
    sentences = find(opened, "sentences", SentenceList)
    sentences.choose("Red fur.")

    qtbot.keyClick(sentences, Qt.Key.Key_X)
    assert read_overrides(root) == {("Fox", "Red fur."): "dropped"}
    find(opened, "undo", QPushButton).click()

    assert read_overrides(root) == {}
    assert sentences.chosen is not None


def test_a_table_dropped_on_check_describes_the_classes_of_the_project(opened, qtbot, tmp_path):
    table = tmp_path / "words.csv"
    table.write_text("class,text\nFox,Red fur.\n", encoding="utf-8")
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "Fox.txt").write_text("Red fur.", encoding="utf-8")

    for dropped in (table, folder):
        opened.window.flows.take([dropped], "check")
        assert read_document(opened.session.project.root).texts == dropped
    assert find(opened, "check-tabs", Tabs).currentIndex() == 1
