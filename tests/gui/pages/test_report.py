"""The printable report: what the page says, as a file that holds everything it shows."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from tests.gui.pages.made_run import ANSWERS, write_made_run
from uproto_gui.pages.results.report import report_html
from uproto_gui.pages.results.report_button import ReportButton
from uproto_gui.pages.results.state import ResultsState, read_results
from uproto_gui.pages.results.view import ResultsPage
from uproto_gui.widgets.note import Note

NOW = datetime(2024, 5, 2, 9, 0, tzinfo=UTC)


class _Reader(HTMLParser):
    """Words, cells and pictures of a page; fails on a tag that is never closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.rows: list[list[str]] = []
        self.pictures: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag in {"meta", "img"}:
            self.pictures += [value for name, value in attrs if name == "src"]
            return
        self.open.append(tag)
        if tag == "tr":
            self.rows.append([])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)
        if {"td", "th"} & set(self.open[-1:]):
            self.rows[-1].append(data.replace("\xa0", " "))


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    assert not reader.open
    return reader


def report(results: ResultsState, *, with_photos: bool = False, project: str = "Moths 2024") -> str:
    return report_html(results, project=project, now=NOW, with_photos=with_photos)


@pytest.fixture
def run(tmp_path, draw_photo) -> Path:
    return write_made_run(tmp_path / "run", tmp_path / "photos", draw_photo)


@pytest.fixture
def results(run) -> ResultsState:
    return read_results(run)


def test_every_class_has_its_count_and_range(results):
    rows = {row[0]: row for row in read(report(results)).rows if len(row) == 6}

    for name, given in ANSWERS.items():
        assert rows[name][3] == f"{given.count(name)} of {len(given)}"
        assert re.fullmatch(r"\d+–\d+", rows[name][4])
    assert next(row for row in read(report(results)).rows if row[:1] == ["Genet"])[3] == "not measured"


def test_no_percent_stands_without_enough_photos(results):
    rows = {row[0]: row for row in read(report(results)).rows if len(row) == 5}

    assert rows["Rare"][1] == "3 of 5"
    assert rows["Common"][1].endswith("%")


def test_names_of_people_are_words_and_no_tags(tmp_path):
    results = read_results(write_made_run(tmp_path / "run", tmp_path / "photos"))

    html = report(results, project="<b>Tom & Co</b>")

    assert "<b>Tom" not in html
    assert "Report: <b>Tom & Co</b>" in "".join(read(html).words)


def test_photos_go_along_only_where_that_was_asked_for(results):
    assert read(report(results)).pictures == []

    pictures = read(report(results, with_photos=True)).pictures
    assert pictures
    assert all(picture.startswith("data:image/jpeg;base64,") for picture in pictures)


def test_it_reaches_for_nothing_outside(results):
    html = report(results, with_photos=True)

    assert not re.search(r"https?:|file:|<script|<link|url\(", html)
    assert str(results.source) not in html


def test_without_an_exam_it_says_practice(tmp_path):
    results = read_results(write_made_run(tmp_path / "run", tmp_path / "photos", has_exam=False))

    words = "".join(read(report(results)).words)

    assert "All classes equal, in practice" in words
    assert "exam photos of" not in words


@pytest.fixture
def page(qtbot, thumbnails, results) -> ResultsPage:
    made = ResultsPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    made.show_results(results, project="Moths 2024")
    return made


@pytest.mark.parametrize(("kind", "begins"), [("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>")])
def test_it_is_saved_from_the_menu(page, qtbot, tmp_path, kind, begins):
    button = page.findChild(ReportButton, "report")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.menu_of_kinds.findChild(QAction, f"report-{kind}").trigger()
    button.menu_of_kinds.close()
    dialog = page.findChild(QFileDialog, "ask-place")

    with qtbot.waitSignal(button._saving.saved):
        dialog.fileSelected.emit(str(tmp_path / f"report.{kind}"))
    dialog.close()

    assert (tmp_path / f"report.{kind}").read_bytes().startswith(begins)
    assert page.findChild(Note, "report-note").isVisibleTo(page)


def test_a_place_that_cannot_be_written_is_said(page, qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    button = page.findChild(ReportButton, "report")

    with qtbot.waitSignal(button._saving.failed):
        button.save(tmp_path / "file" / "report.pdf")

    assert page.findChild(Note, "report-note").isVisibleTo(page)
    assert not page.findChild(Note, "report-note").action.isVisibleTo(page)
