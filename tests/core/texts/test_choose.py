"""The whole way from names and descriptions to one text a class, with a tower that can be followed by hand."""

import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch.testing import assert_close

from tests.core.texts.word_tower import DIM, photos_showing, text_feature, word_tower
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import TextsUnusableError
from uproto_core.events import Event, Noted, StageProgressed
from uproto_core.settings import TextSettings
from uproto_core.store.texts import Sentence, read_sentences
from uproto_core.texts.choose import ChosenTexts, choose_texts, write_texts_json
from uproto_core.texts.gather import Sources
from uproto_core.texts.relevance import Evidence
from uproto_core.texts.sources import LEXICON_NAME

CLASSES = ["Fox", "Lynx", "Owl"]
SEEN = ["fox red fur bushy tail", "lynx spotted fur ear tufts", "owl brown feathers round head"]
NO_PHOTOS = Evidence(features=torch.zeros(0, DIM), labels=torch.zeros(0, dtype=torch.int64))
DEFAULTS = TextSettings()
PHOTOS = photos_showing(SEEN, [8, 4, 1])
DESCRIPTIONS = {
    "Fox": "It has red fur and a bushy tail. It was first described in 1758. It has red fur, and a bushy tail!",
    "Lynx": "The fur is spotted. A lynx has long ear tufts. It feeds on hares.",
}


def described(folder: Path, descriptions: dict[str, str] = DESCRIPTIONS) -> Path:
    texts = folder / "texts"
    texts.mkdir()
    for name, text in descriptions.items():
        (texts / f"{name}.txt").write_text(text, encoding="utf-8")
    return texts


def to_end(choosing: Generator[Event, None, ChosenTexts]) -> tuple[ChosenTexts, list[Event]]:
    events: list[Event] = []
    while True:
        try:
            events.append(next(choosing))
        except StopIteration as end:
            return end.value, events


def choose(
    texts: Path | None = None,
    *,
    classes: list[str] = CLASSES,
    evidence: Evidence = PHOTOS,
    settings: TextSettings = DEFAULTS,
    decisions: dict | None = None,
) -> tuple[ChosenTexts, list[Event]]:
    return to_end(
        choose_texts(classes, Sources(texts=texts), evidence, word_tower(), settings, CancelToken(), decisions)
    )


def reason(chosen: ChosenTexts, text: str) -> str:
    return sentence(chosen, text).reason


def sentence(chosen: ChosenTexts, text: str) -> Sentence:
    return next(entry for entry in chosen.sentences if entry.text == text)


def test_every_sentence_has_its_reason(tmp_path):
    chosen, _ = choose(described(tmp_path))

    assert reason(chosen, "a photo of a Fox.") == "name"
    assert reason(chosen, "It has red fur and a bushy tail.") == "kept"
    assert reason(chosen, "It was first described in 1758.") == "says nothing visible"
    assert reason(chosen, "It has red fur, and a bushy tail!") == "repeats another sentence"
    assert reason(chosen, "It feeds on hares.") == "says nothing visible"
    assert sentence(chosen, "The fur is spotted.").encoded == "Lynx: The fur is spotted."
    assert sentence(chosen, "A lynx has long ear tufts.").encoded == "A lynx has long ear tufts."


def test_kept_rows_are_the_kept_sentences_and_their_shares_make_the_class_text(tmp_path):
    chosen, _ = choose(described(tmp_path))

    for label, name in enumerate(CLASSES):
        kept = [entry for entry in chosen.sentences if entry.class_name == name and entry.is_kept]
        assert sum(entry.weight for entry in kept) == pytest.approx(1.0, abs=1e-5)
        assert sorted(entry.weight for entry in kept) == pytest.approx(
            sorted(chosen.weights[chosen.labels == label].tolist())
        )
        merged = torch.stack([entry.weight * text_feature(entry.encoded) for entry in kept]).sum(dim=0)
        assert_close(chosen.class_texts[label], merged / merged.norm(), atol=1e-5, rtol=1e-5)
    assert all(entry.weight == 0 for entry in chosen.sentences if not entry.is_kept)
    assert chosen.has_text.all()


def test_visible_things_weigh_more(tmp_path):
    texts = described(tmp_path, {"Fox": "A fox with red fur.\nA fox in a forest."})
    settings = TextSettings(relevance=0, attribute_sentences=0)

    chosen, _ = choose(texts, settings=settings)
    even, _ = choose(texts, settings=replace(settings, attributes=0.0))

    for found, gain in ((chosen, 1.0), (even, 0.0)):
        red, forest = sentence(found, "A fox with red fur."), sentence(found, "A fox in a forest.")
        expected = red.relevance * (1 + gain * red.visible) / (forest.relevance * (1 + gain * forest.visible))
        assert red.weight / forest.weight == pytest.approx(expected, rel=1e-5)
    assert sentence(chosen, "A fox with red fur.").visible > 0


def test_attributes_are_said_again_with_the_name(tmp_path):
    chosen, _ = choose(described(tmp_path))
    without, _ = choose(tmp_path / "texts", settings=TextSettings(attribute_sentences=0))

    made = [entry.text for entry in chosen.sentences if entry.source == "attribute"]
    assert "a photo of a Fox, which has red fur." in made
    assert "a photo of a Fox, which has a bushy tail." in made
    assert not any(entry.source == "attribute" for entry in without.sentences)


def test_a_limit_holds_for_written_and_made_sentences_together(tmp_path):
    chosen, _ = choose(described(tmp_path), settings=TextSettings(most_sentences=1))

    kept = [entry for entry in chosen.sentences if entry.is_kept and entry.source != "name"]
    assert len(kept) == len({entry.class_name for entry in kept})
    assert "enough already" in {entry.reason for entry in chosen.sentences}


def test_decisions_by_hand_are_kept(tmp_path):
    decisions = {
        ("Fox", "It was first described in 1758."): "pinned",
        ("Fox", "It has red fur and a bushy tail."): "dropped",
    }

    chosen, _ = choose(described(tmp_path), decisions=decisions)

    pinned = sentence(chosen, "It was first described in 1758.")
    assert (pinned.reason, pinned.relevance) == ("pinned by hand", 1.0)
    assert pinned.weight > 0
    assert reason(chosen, "It has red fur and a bushy tail.") == "dropped by hand"


def test_names_alone_are_the_texts_where_nothing_is_written():
    chosen, events = choose()

    assert {entry.source for entry in chosen.sentences} == {"name"}
    assert chosen.has_text.all()
    assert chosen.labels.tolist() == [0] * 8 + [1] * 8 + [2] * 8
    assert not any(isinstance(event, Noted) for event in events)


def test_without_any_photo_names_judge_alone(tmp_path):
    chosen, _ = choose(described(tmp_path), evidence=NO_PHOTOS)

    assert chosen.has_text.all()
    assert reason(chosen, "It was first described in 1758.") == "says nothing visible"


def test_two_classes_of_one_photo_each_are_enough(tmp_path):
    chosen, _ = choose(described(tmp_path), classes=CLASSES[:2], evidence=photos_showing(SEEN[:2], [1, 1]))

    assert chosen.has_text.tolist() == [True, True]


def test_photos_that_all_look_the_same_leave_text_to_every_class(tmp_path):
    same = Evidence(features=PHOTOS.features[:1].repeat(13, 1), labels=PHOTOS.labels)

    chosen, _ = choose(described(tmp_path), evidence=same)

    # An order of photos that are all the same is no order: the names of the two classes with photos enough go.
    assert {entry.reason for entry in chosen.sentences if entry.source == "name"} == {"name", "fits the photos badly"}
    assert chosen.has_text.all()


def test_a_class_without_any_text_is_marked(tmp_path):
    classes = ["class_01", "Fox", "Lynx"]

    chosen, events = choose(described(tmp_path), classes=classes, evidence=photos_showing(["x", *SEEN[:2]], [3, 3, 3]))

    assert chosen.has_text.tolist() == [False, True, True]
    assert not chosen.class_texts[0].any()
    assert [event.code for event in events if isinstance(event, Noted)] == ["texts.names-say-nothing"]


def test_a_description_stands_for_a_name_that_says_nothing(tmp_path):
    classes = ["class_01", "Fox"]
    texts = described(tmp_path, {"class_01": "It feeds on hares. The fur is spotted."})

    chosen, _ = choose(texts, classes=classes, evidence=photos_showing(["lynx spotted fur", SEEN[0]], [3, 3]))

    assert chosen.has_text.tolist() == [True, True]
    assert sentence(chosen, "The fur is spotted.").encoded == "The fur is spotted."
    assert reason(chosen, "a photo of a class 01.") == "name says nothing"


def test_no_text_at_all_is_noted():
    chosen, events = choose(classes=["class_01", "class_02"], evidence=photos_showing(SEEN[:2], [3, 3]))

    assert not chosen.has_text.any()
    assert chosen.features.shape == (0, DIM)
    assert chosen.class_texts.shape == (2, DIM)
    notes = [event for event in events if isinstance(event, Noted)]
    assert [note.code for note in notes] == ["texts.names-say-nothing", "texts.none"]
    assert notes[0].facts == {"classes": 2, "first": "class_01"}


def test_other_scripts_are_not_for_a_tower_of_one_language(tmp_path):
    texts = described(tmp_path, {"橙子": "The peel is orange. 果皮是橙色的。", "Fox": "果皮是橙色的。"})

    chosen, events = choose(texts, classes=["Fox", "橙子"], evidence=NO_PHOTOS)

    assert reason(chosen, "果皮是橙色的。") == "in another language"
    assert reason(chosen, "The peel is orange.") == "kept"
    assert chosen.has_text.tolist() == [True, True]
    assert [(event.code, event.facts) for event in events if isinstance(event, Noted)] == [
        ("texts.language", {"classes": 1, "first": "橙子"}),
        ("texts.sentences-in-another-language", {"sentences": 2, "classes": 2, "first": "Fox"}),
    ]


def test_the_same_text_for_two_classes_is_encoded_once_and_serves_both(tmp_path):
    texts = described(tmp_path, {"Red fox": "It has red fur.", "red_fox": "It has red fur."})
    evidence = photos_showing([SEEN[0], SEEN[0]], [4, 4])

    chosen, events = choose(texts, classes=["Red fox", "red_fox"], evidence=evidence)

    assert chosen.has_text.tolist() == [True, True]
    done = [event.done for event in events if isinstance(event, StageProgressed)]
    assert done == sorted(set(done))


def test_two_dimensions_are_enough_to_go_through(tmp_path):
    evidence = photos_showing(SEEN, [3, 3, 3], dim=2)

    chosen, _ = to_end(
        choose_texts(
            CLASSES, Sources(texts=described(tmp_path)), evidence, word_tower(2), TextSettings(), CancelToken()
        )
    )

    assert chosen.class_texts.shape == (3, 2)
    assert chosen.class_texts.isfinite().all()
    assert chosen.has_text[:2].all(), "what was written stays whatever the photos say"


def test_the_result_is_the_same_again_and_looks_at_the_evidence_alone(tmp_path):
    texts = described(tmp_path)
    (tmp_path / "test" / "Fox").mkdir(parents=True)

    first, _ = choose(texts)
    (tmp_path / "test" / "Fox" / "exam.jpg").write_bytes(b"another exam photo")
    second, _ = choose(texts)

    assert first.sentences == second.sentences
    assert torch.equal(first.class_texts, second.class_texts)
    assert torch.equal(first.weights, second.weights)


def test_other_evidence_gives_other_figures(tmp_path):
    texts = described(tmp_path)

    one, _ = choose(texts)
    other, _ = choose(texts, evidence=photos_showing([SEEN[1], SEEN[0], SEEN[2]], [8, 8, 8]))

    assert one.sentences != other.sentences


def test_a_person_s_lexicon_beside_the_texts_counts(tmp_path):
    texts = described(tmp_path, {"Fox": "A fox is a grumpkin."})
    (texts / LEXICON_NAME).write_text(json.dumps({"groups": {"not visible": ["grumpkin"]}}))

    chosen, _ = choose(texts)

    assert reason(chosen, "A fox is a grumpkin.") == "says nothing visible"


def test_descriptions_of_other_classes_are_an_error(tmp_path):
    with pytest.raises(TextsUnusableError):
        choose(described(tmp_path, {"Wolf": "It has grey fur."}))


def test_choosing_stops_when_asked(tmp_path):
    cancel = CancelToken()
    choosing = choose_texts(CLASSES, Sources(texts=described(tmp_path)), PHOTOS, word_tower(), TextSettings(), cancel)
    next(choosing)

    cancel.cancel()

    with pytest.raises(Cancelled):
        to_end(choosing)


def test_what_was_chosen_is_read_back_class_by_class(tmp_path):
    chosen, _ = choose(described(tmp_path))

    write_texts_json(tmp_path / "texts.json", chosen, CLASSES)

    document = read_sentences(tmp_path / "texts.json")
    assert [entry.class_name for entry in document.classes] == CLASSES
    assert tuple(one for entry in document.classes for one in entry.sentences) == chosen.sentences
