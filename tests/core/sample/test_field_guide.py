import pytest

from uproto_core.figures import group_rule
from uproto_core.sample.draw import FULL
from uproto_core.sample.field_guide import FIELD_GUIDE
from uproto_core.sample.guide import text_of, visible_sentences
from uproto_core.sample.lore import LORE
from uproto_core.texts.sentences import split_passages
from uproto_core.texts.sources import Passage

COUNTS = [species.training_photos for species in FIELD_GUIDE]


def test_the_tail_is_long_and_all_three_groups_are_there():
    assert len(FIELD_GUIDE) >= 12
    assert (max(COUNTS), min(COUNTS)) == (200, 4)
    assert sorted(COUNTS, reverse=True) == COUNTS
    assert 750 <= sum(COUNTS) <= 900
    assert {group_rule(COUNTS).group_of(count) for count in COUNTS} == {"many", "medium", "few"}


def test_the_exam_has_enough_photos_of_each_species_to_say_something():
    assert FULL.species == FIELD_GUIDE
    assert FULL.exam_photos >= 15


def test_names_are_unique_and_each_has_its_lore():
    names = [species.name for species in FIELD_GUIDE]

    assert len(set(names)) == len(names)
    assert set(LORE) == set(names)


def test_no_two_species_look_the_same():
    seen = {
        (species.forewing, species.hindwing, species.ground, species.under, species.markings) for species in FIELD_GUIDE
    }

    assert len(seen) == len(FIELD_GUIDE)


@pytest.mark.parametrize("species", FIELD_GUIDE, ids=lambda species: species.name)
def test_a_text_has_what_is_visible_and_what_is_not(species):
    sentences = text_of(species).splitlines()

    assert 8 <= len(sentences) <= 14
    assert set(sentences) == set(visible_sentences(species)) | set(LORE[species.name])
    assert len(visible_sentences(species)) >= 5
    assert len(LORE[species.name]) >= 4
    assert all(sentence.endswith(".") and sentence[0].isupper() for sentence in sentences)
    # The program's own reader finds the same sentences.
    assert list(split_passages([Passage(text=text_of(species))])) == sentences


@pytest.mark.parametrize("species", FIELD_GUIDE, ids=lambda species: species.name)
def test_the_visible_sentences_name_the_colours_that_are_drawn(species):
    text = " ".join(visible_sentences(species))

    assert species.ground.word in text
    assert species.under.word in text
    for marking in species.markings:
        assert (marking.iris if hasattr(marking, "iris") else marking.colour).word in text
