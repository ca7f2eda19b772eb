"""The maintainer's tool for translations: what it finds in code, what Qt makes of it, and what it refuses."""

import shutil
from pathlib import Path

import pytest

import uproto_gui
from tools.translations.catalogue import LANGUAGES, catalogue, compiled, read_messages, write_forms
from tools.translations.checks import faults
from tools.translations.qt_tools import release, update
from tools.translations.sentences import Sentence, Unreadable, read_sentences

CODE = """
from PySide6.QtCore import QCoreApplication
from uproto_gui.i18n.marked import marked

translate = QCoreApplication.translate
_TABLE = {"a": "In a table", "b": ("%Ln of them", "")}
marked("table", _TABLE)


def _tr(text, n=-1):
    return QCoreApplication.translate("table", text, "", n)


class Page:
    def words(self, n):
        return self.tr("Said by a page"), self.tr("%n photo(s)", "", n), self.tr("Found", "a button")


def more(n):
    return translate("Context", "A sentence " "in two parts"), _tr("Short"), _tr("%Ln copies", n), _tr(_TABLE["a"])
"""


def read(folder: Path, code: str) -> list[Sentence]:
    package = folder / "package"
    package.mkdir(exist_ok=True)
    (package / "page.py").write_text(code, encoding="utf-8")
    return read_sentences(package)


def test_every_form_of_a_sentence_is_found(tmp_path):
    found = {(one.context, one.source, one.comment, one.is_plural) for one in read(tmp_path, CODE)}

    assert found == {
        ("table", "In a table", "", False),
        ("table", "%Ln of them", "", True),
        ("Page", "Said by a page", "", False),
        ("Page", "%n photo(s)", "", True),
        ("Page", "Found", "a button", False),
        ("Context", "A sentence in two parts", "", False),
        ("table", "Short", "", False),
        ("table", "%Ln copies", "", True),
    }


@pytest.mark.parametrize(
    "call",
    [
        'translate("C", f"glued {1}")',
        'translate("C", "glued " + word)',
        'translate("C", word)',
        'translate(word, "Sentence")',
        'other.tr("Whose?")',
        'translate("C", "%n photo(s)")',
        'translate("C", "No number", "", n)',
        'marked("C", {"a": "not named"})',
    ],
)
def test_what_no_one_could_translate_is_refused(tmp_path, call):
    with pytest.raises(Unreadable):
        read(tmp_path, f"def said(word, n, other):\n    return {call}\n")


def test_every_sentence_of_the_window_can_be_translated():
    found = read_sentences(Path(uproto_gui.__file__).parent)

    assert len(found) > 1500
    assert any(sentence.context == "errors" for sentence in found)


def sentences() -> list[Sentence]:
    return [
        Sentence(context="Page", source="Found {n} of “it”"),
        Sentence(context="Page", source="%n photo(s)", is_plural=True),
        Sentence(context="Page", source='Two\nlines, and "quoted" \\ too', comment="a note"),
    ]


@pytest.mark.parametrize(("language", "forms"), [("de", 2), ("zh_CN", 1)])
def test_qt_makes_a_catalogue_with_the_forms_of_the_language(tmp_path, language, forms):
    path = tmp_path / f"uproto_{language}.ts"

    update(sentences(), path, language, keeps_obsolete=True)

    made = {message.source: message for message in read_messages(path)}
    assert set(made) == {sentence.source for sentence in sentences()}
    assert len(made["%n photo(s)"].forms) == forms
    assert made['Two\nlines, and "quoted" \\ too'].comment == "a note"
    assert not any(message.is_finished for message in made.values())


def test_what_is_translated_stays_when_the_window_says_something_new(tmp_path):
    path = tmp_path / "uproto_de.ts"
    first, *others = sentences()
    update([first], path, "de", keeps_obsolete=True)
    write_forms(path, {first.key: ("{n} von „ihm“ gefunden",)})

    update([first, *others], path, "de", keeps_obsolete=True)

    made = {message.key: message for message in read_messages(path)}
    assert made[first.key].forms == ("{n} von „ihm“ gefunden",)
    assert made[first.key].is_finished
    assert sum(message.is_finished for message in made.values()) == 1


@pytest.mark.parametrize(
    ("source", "forms", "is_plural"),
    [
        ("Found {n} of {all}", ("{n} gefunden",), False),
        ("Found {n}", ("{N} gefunden",), False),
        ("%n photo(s)", ("%n Fotos",), True),
        ("%n photo(s) in {folder}", ("ein Foto", "%n Fotos in {folder}"), True),
        ("Undo (Ctrl+Z)", ("Rückgängig",), False),
        ("Undo (Ctrl+Z)", ("Rückgängig (Strg+Y)",), False),
        (" and ", ("und",), False),
        ("Found", ("",), False),
        ("<b>Found</b>", ("Gefunden",), False),
    ],
)
def test_what_a_translation_loses_is_refused(source, forms, is_plural):
    assert faults(source, forms, language="de", is_plural=is_plural)


@pytest.mark.parametrize(
    ("source", "forms", "is_plural"),
    [
        ("Found {n} of {all}", ("Von {all} {n} gefunden",), False),
        ("%n photo(s) in {folder}", ("ein Foto in {folder}", "%Ln Fotos in {folder}"), True),
        ("Undo (Ctrl+Shift+Z)", ("Rückgängig (Strg+Umschalt+Z)",), False),
        ("; ", ("; ",), False),
    ],
)
def test_what_keeps_everything_is_taken(source, forms, is_plural):
    assert faults(source, forms, language="de", is_plural=is_plural) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_was_made_of_the_catalogue(tmp_path, language):
    made = tmp_path / compiled(language).name

    release(catalogue(language), made)

    assert made.read_bytes() == compiled(language).read_bytes(), "run `python -m tools.translations compile`"


def test_a_catalogue_is_written_as_lupdate_writes_it(tmp_path):
    """So that a commit shows what was translated, and nothing else."""
    copy = tmp_path / catalogue("de").name
    shutil.copy(catalogue("de"), copy)
    messages = [message for message in read_messages(copy) if not message.is_obsolete]
    kept = [
        Sentence(context=one.context, source=one.source, comment=one.comment, is_plural=one.is_plural)
        for one in messages
    ]

    update(kept, copy, "de", keeps_obsolete=True)

    assert copy.read_text(encoding="utf-8") == catalogue("de").read_text(encoding="utf-8")


def test_a_sign_of_full_width_brings_the_room_after_it_along():
    assert faults(", ", ("、",), language="zh_CN", is_plural=False) == []
    assert faults(", ", (",",), language="zh_CN", is_plural=False)
    assert faults("Stop.", ("停止。",), language="zh_CN", is_plural=False) == []
