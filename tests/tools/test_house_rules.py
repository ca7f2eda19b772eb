"""Rules of each language's signs and words: what they find, and what they let pass."""

from pathlib import Path

import pytest

from tools.translations.catalogue import LANGUAGES
from tools.translations.checks import faults, with_kept_units
from tools.translations.house_rules import sign_faults, word_faults

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "languages.md"


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("de", 'Das Projekt "Falter"'),
        ("de", "Das Projekt “Falter”"),
        ("de", "Das Projekt „Falter"),
        ("de", "Andere Klasse..."),
        ("de", "Fertig ."),
        ("de", "50-86 Fotos"),
        ("zh_CN", "已保存,可以关闭"),
        ("zh_CN", "已保存."),
        ("zh_CN", '项目"蛾"'),
        ("zh_CN", "项目“蛾"),
        ("zh_CN", "已保存。 可以关闭"),
        ("zh_CN", "用uproto打开"),
        ("zh_CN", "一张 照片"),
        ("zh_CN", "把握 {sure} %"),
        ("zh_CN", "%Ln 照片"),
    ],
)
def test_a_sign_of_another_language_is_found(language, form):
    assert sign_faults(form, language)


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("de", "Das Projekt „{project}“: 1.412 Fotos, 50–86 davon…"),
        ("de", "keine Tabelle (.csv, .tsv)"),
        ("de", 'nicht wie {"groups": {"colour": ["word", "word"]}}'),
        ("de", "Gibt's das schon?"),
        ("zh_CN", "项目“{project}”：%Ln 张照片，用 uproto 打开（{n}%）…"),
        ("zh_CN", "照片 (*.jpg *.png);;所有文件 (*)"),
        ("zh_CN", "更好，{points} 个百分点\n（{low} 到 {high}）"),
    ],
)
def test_a_languages_own_signs_pass(language, form):
    assert sign_faults(form, language) == []


@pytest.mark.parametrize(
    ("language", "source", "form"),
    [
        ("de", "9 exam photos", "9 Testfotos"),
        ("de", "The anchor of a class", "Der Prototyp einer Klasse"),
        ("de", "Round {number}", "Epoche {number}"),
        ("de", "Found", "Recall"),
        ("de", "Choose a folder", "Bitte einen Ordner wählen"),
        ("de", "Your photos stay", "Deine Fotos bleiben"),
        ("de", "Leave the photos out", "Leave the Fotos weg"),
        ("zh_CN", "9 exam photos", "9 张测试照片"),
        ("zh_CN", "Found", "召回率"),
        ("zh_CN", "Your photos stay", "你的照片留在原处"),
        ("zh_CN", "Saved.", "saved and 已保存"),
    ],
)
def test_a_word_that_is_said_otherwise_here_is_found(language, source, form):
    assert word_faults(source, form, language)


@pytest.mark.parametrize(
    ("language", "source", "form"),
    [
        ("de", "{exam} of {photos}", "{exam} von {photos}"),
        ("de", "a column `label`", "eine Spalte `label`"),
        ("de", "model.safetensors is missing", "model.safetensors fehlt"),
        ("de", "the other way round", "umgekehrt"),
        ("zh_CN", "Right when it says so", "判定正确率"),
        ("zh_CN", "Plain accuracy", "总正确率"),
        ("zh_CN", "Tabs", "标签页"),
    ],
)
def test_facts_file_names_and_our_own_words_pass(language, source, form):
    assert word_faults(source, form, language) == []


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("{n} % von 90 %", "{n}\u00a0% von 90\u00a0%"),
        ("k. A.: {mb} MB", "k.\u00a0A.: {mb}\u00a0MB"),
        ("{hours} h {minutes} min", "{hours}\u00a0h {minutes}\u00a0min"),
        ("{times}-mal, %Ln-mal", "{times}\u2011mal, %Ln\u2011mal"),
        ("{n} %Ln {names} heute", "{n} %Ln {names} heute"),
    ],
)
def test_a_german_number_and_its_unit_stay_in_one_line(written, kept):
    assert with_kept_units(written, "de") == kept
    assert with_kept_units(written, "zh_CN") == written


def test_what_breaks_a_rule_of_signs_is_refused():
    assert faults("Another class…", ("Andere Klasse...",), language="de", is_plural=False)
    assert faults("{n} %", ("{n} %",), language="de", is_plural=False)
    assert faults("{n} %", ("{n}\u00a0%",), language="de", is_plural=False) == []


@pytest.mark.parametrize(("place", "language"), list(enumerate(LANGUAGES, start=2)))
def test_the_words_of_the_guide_are_those_that_are_looked_for(place, language):
    rows = [line.strip("| ").split(" | ") for line in GUIDE.read_text(encoding="utf-8").splitlines() if " | " in line]
    words = [(row[1], row[place]) for row in rows[1:] if len(row) == 4 and "---" not in row[1]]

    assert len(words) > 15
    assert {said: word_faults(source, said, language) for source, said in words} == {said: [] for _, said in words}
