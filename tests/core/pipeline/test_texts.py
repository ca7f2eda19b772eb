"""`uproto texts` judges as a training does, and what is decided there a training finds again."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.core.texts.encyclopaedia import Encyclopaedia, running
from tests.core.trained import QUICK, only, run_to_end, write_photos
from uproto_core.cancel import CancelToken
from uproto_core.child import ChildEngine
from uproto_core.engine import LocalEngine
from uproto_core.errors import (
    LexiconUnusableError,
    LookUpAddressError,
    OverridesPlaceError,
    OverridesUnusableError,
    PlaceTakenError,
    ProjectInUseError,
    SentenceUnknownError,
    TextsUnusableError,
)
from uproto_core.events import Event, Noted, StageStarted, TextsChosen
from uproto_core.jobs import TextsJob, TrainJob
from uproto_core.settings import Settings, with_values
from uproto_core.store.class_words import ClassWords
from uproto_core.store.overrides import read_overrides
from uproto_core.store.paths import RunPaths, overrides_beside, user_paths
from uproto_core.store.project import Project, create_project
from uproto_core.store.texts import Sentence, read_sentences
from uproto_core.texts.attributes import copy_lexicon

TALE = "It was first described in 1758."
RED = "It has red fur and a bushy tail."


@pytest.fixture(scope="module")
def engine() -> LocalEngine:
    return LocalEngine()


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Read, never changed: a test says so at the end."""
    return write_photos(tmp_path_factory.mktemp("texts") / "photos", {"Fox": 6, "Lynx": 4, "Owl": 2})


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "Fox.txt").write_text(f"{RED} {TALE}", encoding="utf-8")
    (folder / "Lynx.txt").write_text("The fur is spotted. A lynx has ear tufts.", encoding="utf-8")
    return folder


def job(source: Path, texts: Path | None = None, **more: object) -> TextsJob:
    return TextsJob(source=source, texts=texts, backbone="built-in", **more)  # type: ignore[arg-type]


def judged(engine: LocalEngine, asked: TextsJob) -> dict[str, Sentence]:
    (chosen,) = only(run_to_end(engine, asked), TextsChosen)
    sentences = [own for entry in read_sentences(chosen.texts).classes for own in entry.sentences]
    kept = sum(own.is_kept for own in sentences)
    assert (chosen.kept, chosen.dropped) == (kept, len(sentences) - kept)
    return {f"{own.class_name}: {own.text}": own for own in sentences}


def test_it_says_what_a_training_of_the_same_seed_does(engine, photos, texts, tmp_path):
    asked = judged(engine, job(photos, texts, keep=(f"Fox: {TALE}",), drop=(f"Fox: {RED}",)))
    run_to_end(engine, TrainJob(source=photos, out=tmp_path / "run", settings=QUICK, backbone="built-in", texts=texts))

    trained = read_sentences(RunPaths(tmp_path / "run").texts)
    by_training = {f"{own.class_name}: {own.text}": own for entry in trained.classes for own in entry.sentences}
    assert by_training == asked
    pinned = by_training[f"Fox: {TALE}"]
    assert (pinned.reason, pinned.relevance, pinned.is_kept) == ("pinned by hand", 1.0, True)
    assert by_training[f"Fox: {RED}"].reason == "dropped by hand"


def test_decisions_add_up_over_calls_and_are_taken_back(engine, photos, texts):
    judged(engine, job(photos, texts, keep=(f"fox: {TALE}",)))
    judged(engine, job(photos, texts, drop=("Lynx: the fur is spotted.",)))

    assert read_overrides(overrides_beside(texts)) == {
        ("Fox", TALE): "pinned",
        ("Lynx", "The fur is spotted."): "dropped",
    }
    after = judged(engine, job(photos, texts, take_back=(f"Fox: {TALE}",)))
    assert after[f"Fox: {TALE}"].reason == "says nothing visible"
    assert after["Lynx: The fur is spotted."].reason == "dropped by hand"


def test_a_decision_about_a_sentence_that_is_gone_can_be_taken_back(engine, photos, texts):
    judged(engine, job(photos, texts, keep=(f"Fox: {TALE}",)))
    (texts / "Fox.txt").write_text(RED, encoding="utf-8")

    judged(engine, job(photos, texts, take_back=(f"Fox: {TALE}",)))

    assert read_overrides(overrides_beside(texts)) == {}


def test_a_second_look_does_only_what_changed(engine, photos, texts):
    first = run_to_end(engine, job(photos, texts))
    second = run_to_end(engine, job(photos, texts))

    assert [event.stage for event in only(first, StageStarted)] == ["scan", "photos", "split", "features", "texts"]
    assert [(event.number, event.of) for event in only(first, StageStarted)] == [(n, 5) for n in range(1, 6)]
    reused = {event.stage: event.is_reused for event in second if event.kind == "stage-ended"}
    assert reused["split"]
    assert reused["texts"]


def test_a_project_keeps_decisions_in_its_database(engine, photos, texts, tmp_path):
    project = create_project(tmp_path / "projects", "Foxes", [photos], texts)
    project.close()

    judged(engine, job(project.root, keep=(f"Fox: {TALE}",)))

    assert read_overrides(project.root) == {("Fox", TALE): "pinned"}
    assert not overrides_beside(texts).exists()
    # A window trains its one folder, and names the project.
    asked = job(photos, texts, overrides=project.root)
    assert judged(engine, asked)[f"Fox: {TALE}"].reason == "pinned by hand"
    with closing(Project(project.root)), pytest.raises(ProjectInUseError):
        judged(engine, job(project.root, take_back=(f"Fox: {TALE}",)))


def test_without_a_place_for_decisions_it_is_said_before_any_work(engine, photos, tmp_path):
    with pytest.raises(OverridesPlaceError):
        judged(engine, job(photos, keep=("Fox: anything",)))

    beside = tmp_path / "photos"
    shutil.copytree(photos, beside)
    (beside / "descriptions.csv").write_text(f"class,text\nFox,{RED} {TALE}\n", encoding="utf-8")
    before = sorted(beside.rglob("*"))
    with pytest.raises(OverridesPlaceError):
        judged(engine, job(beside, keep=(f"Fox: {TALE}",)))
    named = tmp_path / "mine.json"
    asked = job(beside, keep=(f"Fox: {TALE}",), overrides=named)
    assert judged(engine, asked)[f"Fox: {TALE}"].is_kept
    assert read_overrides(named) == {("Fox", TALE): "pinned"}
    assert sorted(beside.rglob("*")) == before


def test_no_file_is_put_among_the_photos_even_when_asked(engine, photos, texts):
    for asked in (
        job(photos, texts, keep=(f"Fox: {TALE}",), overrides=photos / "by-hand.json"),
        job(photos, texts, out=photos / "work"),
    ):
        with pytest.raises(PlaceTakenError):
            judged(engine, asked)


@pytest.mark.parametrize(
    ("word", "because"),
    [
        ("Fox", "not written as"),
        ("Yeti: It is white.", "no such class"),
        ("Fox: It is white.", "no such sentence"),
        ("Fox: a photo of a Fox.", "always stays"),
        (": ", "no such class"),
    ],
)
def test_what_is_no_sentence_can_be_neither_kept_nor_dropped(engine, photos, texts, word, because):
    for wish in ("keep", "drop", "take_back"):
        with pytest.raises(SentenceUnknownError, match=because):
            judged(engine, job(photos, texts, **{wish: (word,)}))
    assert not overrides_beside(texts).exists()


def test_a_colon_in_a_sentence_or_a_name_is_part_of_it(engine, photos, texts):
    (texts / "Owl.txt").write_text("It has two colours: brown and white.", encoding="utf-8")

    after = judged(engine, job(photos, texts, keep=("Owl: It has two colours: brown and white.",)))

    assert after["Owl: It has two colours: brown and white."].reason == "pinned by hand"


def test_what_cannot_be_used_is_said_before_the_photos_are_looked_at(engine, photos, texts, tmp_path):
    def stages(asked: TextsJob, error: type[Exception]) -> list[str]:
        seen: list[Event] = []
        with pytest.raises(error):
            seen.extend(engine.run(asked, CancelToken()))
        return [event.stage for event in only(seen, StageStarted)]

    damaged = tmp_path / "mine.json"
    damaged.write_text("{")
    assert "features" not in stages(job(photos, tmp_path / "nowhere"), TextsUnusableError)
    assert "features" not in stages(job(photos, texts, overrides=damaged), OverridesUnusableError)
    assert "features" not in stages(job(photos, texts, look_up="No Such"), LookUpAddressError)
    copy_lexicon().write_text("{")
    assert "features" not in stages(job(photos, texts), LexiconUnusableError)


def test_an_encyclopaedia_is_asked_only_with_consent_and_a_training_goes_on_without_it(engine, photos, tmp_path):
    with running(Encyclopaedia()) as wiki:
        wiki.has("Fox", "Foxes have red fur and a bushy tail.")
        without = judged(engine, job(photos))
        with_consent = judged(engine, job(photos, look_up=wiki.address))
        asked = list(wiki.asked)
    run = TrainJob(
        source=photos, out=tmp_path / "run", settings=QUICK, backbone="built-in", look_up="http://127.0.0.1:9/"
    )
    offline = run_to_end(engine, run)

    assert not any(own.source == "encyclopaedia" for own in without.values())
    assert with_consent["Fox: Foxes have red fur and a bushy tail."].source == "encyclopaedia"
    assert asked == ["Fox", "Lynx", "Owl"]
    assert json.loads(RunPaths(tmp_path / "run").run_json.read_text())["job"]["look_up"] == "http://127.0.0.1:9/"
    assert "texts.look-up-failed" in [event.code for event in only(offline, Noted)]
    assert offline[-1].kind == "job-ended"


def test_the_dictionary_and_the_settings_take_part(engine, photos):
    asked = job(photos, settings=with_values(Settings(), {"texts.dictionary": "true"}))

    after = judged(engine, asked)

    assert any(own.source == "dictionary" and own.class_name == "Lynx" for own in after.values())


def test_it_runs_behind_a_pipe_as_it_does_here(engine, photos, texts):
    child = ChildEngine()
    try:
        told = list(child.run(job(photos, texts), CancelToken()))
    finally:
        child.close()

    (chosen,) = only(told, TextsChosen)
    here = judged(engine, job(photos, texts))
    there = {
        f"{own.class_name}: {own.text}": own
        for entry in read_sentences(chosen.texts).classes
        for own in entry.sentences
    }
    assert {key: own.reason for key, own in there.items()} == {key: own.reason for key, own in here.items()}
    assert chosen.texts.is_relative_to(user_paths().cache)


def test_the_photos_are_as_they_were(photos):
    assert {path.name for path in photos.iterdir()} == {"Fox", "Lynx", "Owl"}
    assert len([path for path in photos.rglob("*") if path.is_file()]) == 12


def test_what_is_typed_in_a_project_reaches_the_choice_and_the_training(engine, photos, tmp_path):
    project = create_project(tmp_path / "projects", "Tiere", [photos])
    project.type_words("Owl", ClassWords(name="barn owl, night bird", description=f"{RED}\nBrown feathers."))
    before = sorted(photos.rglob("*"))

    asked = judged(engine, job(project.root))

    assert asked["Owl: a photo of a barn owl."].is_kept
    assert "Owl: a photo of a Owl." not in asked
    assert asked["Owl: Brown feathers."].source == "user"
    first = TrainJob(source=project.root, out=tmp_path / "run", settings=QUICK, backbone="built-in")
    run_to_end(engine, first)
    trained = read_sentences(RunPaths(tmp_path / "run").texts)
    assert {entry.class_name: entry.name for entry in trained.classes}["Owl"] == "barn owl, night bird"
    assert {f"{own.class_name}: {own.text}" for entry in trained.classes for own in entry.sentences} == set(asked)
    project.type_words("Owl", ClassWords(name="snowy owl"))
    again = judged(engine, job(project.root))
    assert "Owl: a photo of a snowy owl." in again
    assert "Owl: Brown feathers." not in again
    project.close()
    assert sorted(photos.rglob("*")) == before
