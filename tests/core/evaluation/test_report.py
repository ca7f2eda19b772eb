import torch

from uproto_core.evaluation.metrics import exam_figures
from uproto_core.evaluation.report import groups_in_words, in_words, model_card, share_in_words
from uproto_core.figures import GroupRule, group_rule, share_of_photos

NAMES, COUNTS = ("Fox", "Red | grey\nlynx"), (40, 4)


def card(exam: bool = True) -> str:
    rule = group_rule(COUNTS)
    probabilities = torch.eye(2)[torch.tensor([0] * 18 + [1, 1])]
    figures = exam_figures(
        torch.tensor([0] * 17 + [1, 1, 1]),
        probabilities,
        train_counts=COUNTS,
        class_names=NAMES,
        rule=rule,
        target=0.9,
        is_sure=torch.tensor([True] * 15 + [False] * 5),
    )
    return model_card(NAMES, COUNTS, rule, figures if exam else None, "tiny")


def test_a_share_of_many_photos_is_a_percentage_with_its_range():
    assert share_in_words(share_of_photos(81, 100)) == "81 % (72-87)"
    assert in_words(share_of_photos(81, 100, classes=3)) == "81 % (72-87), 100 photos, 3 classes"


def test_a_share_of_few_photos_is_a_count():
    assert share_in_words(share_of_photos(2, 3)) == "2 of 3"
    assert in_words(share_of_photos(2, 3)) == "2 of 3, 1 class"


def test_a_share_of_nothing_is_no_number():
    assert in_words(share_of_photos(0, 0)) == share_in_words(share_of_photos(0, 0)) == "n/a: no photos"


def test_the_convention_of_the_groups_is_named_with_its_numbers():
    assert "under 20" in groups_in_words(GroupRule(kind="benchmark", low=20, high=100))
    assert "literature" in groups_in_words(GroupRule(kind="benchmark", low=20, high=100))
    assert "Thirds" in groups_in_words(group_rule([54, 2]))
    assert "under 6 training photos. Middle: 6 to 18. Common: over 18." in groups_in_words(group_rule([54, 2]))
    assert groups_in_words(group_rule([5, 4])).startswith("No groups")


def test_a_card_says_how_good_it_is_with_counts_and_ranges():
    text = card()

    assert "tells 2 classes apart and was trained on 44 photos" in text
    assert "- Common: 100 % (82-100), 17 photos, 1 class" in text
    assert "- Rare: 2 of 3, 1 class" in text
    assert "- Middle: n/a: no photos" in text
    assert "- It answers 75 % (53-89) of 20 photos and says not sure to the rest" in text
    assert "- Right among the answers: 100 % (80-100)" in text


def test_a_card_without_an_exam_says_so_and_tells_no_figure():
    text = card(exam=False)

    assert "It was not examined: no class had photos to spare for an exam." in text
    assert "%" not in text


def test_a_class_name_cannot_break_the_cards_table():
    assert "| Red \\| grey lynx | 4 |" in card()
