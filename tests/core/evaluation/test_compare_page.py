"""A comparison in words, in cells and drawn: what is best, what is not there, and names as they are."""

import csv
import io
import xml.etree.ElementTree as ET

import pytest

from uproto_core.comparison import CommonClasses, Comparison, MethodFigures, PairedDifference
from uproto_core.evaluation.compare import first_of, over_seeds
from uproto_core.evaluation.compare_figure import comparison_figure
from uproto_core.evaluation.compare_page import (
    best_of,
    by_rank,
    comparison_page,
    comparison_table,
    measures_of,
    spread_in_words,
)
from uproto_core.figures import GroupRule

SVG = "{http://www.w3.org/2000/svg}"


def figures(kind: str, *balanced: float, few: tuple[float | None, ...] = ()) -> MethodFigures:
    none = over_seeds([None] * len(balanced))
    return MethodFigures(
        kind=kind,
        balanced_accuracy=over_seeds(balanced),
        many=over_seeds(balanced),
        medium=none,
        few=over_seeds(few) if few else none,
        seconds=1.25,
    )


def comparison(has_few: bool = True, **changes) -> Comparison:
    methods = {
        "uproto": figures("uproto", 0.7, 0.8, few=(0.6, 0.5) if has_few else ()),
        "linear <&>": figures("rival", 0.72, 0.82, few=(0.4, 0.3) if has_few else ()),
        "uproto-without-texts": figures("ablation", 0.5, 0.6, few=(0.6, 0.5) if has_few else ()),
    }
    paired = [
        PairedDifference(
            method="uproto",
            against=name,
            measure="balanced_accuracy",
            difference=difference,
            low=difference - 0.03,
            high=difference + 0.03,
            p=0.2,
            claim=claim,
        )
        for name, difference, claim in (
            ("linear <&>", -0.02, "no difference found"),
            ("uproto-without-texts", 0.2, "better"),
        )
    ]
    values = {
        "methods": methods,
        "first": first_of(methods),
        "first_without_ablations": first_of(methods),
        "paired": tuple(paired),
        "seeds": (0, 1),
        "exam_photos": (30, 31),
        "classes": 3,
        "groups": (GroupRule(kind="thirds", low=5, high=20),) * 2,
        "backbone": "built-in",
        "draws": 10_000,
    }
    return Comparison(**(values | changes))


def rows_of(page: str) -> dict[str, list[str]]:
    lines = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("|")]
    return {cells[0]: cells[1:] for cells in lines}


def test_a_mean_has_its_deviation_and_nothing_is_not_a_number():
    assert spread_in_words(over_seeds([0.7, 0.8])) == "75.0 ± 7.1"
    assert spread_in_words(over_seeds([0.7])) == "70.0"
    assert spread_in_words(over_seeds([None])) == "n/a"


def test_the_highest_mean_comes_first():
    assert [name for name, _ in by_rank(comparison())] == ["linear <&>", "uproto", "uproto-without-texts"]


def test_of_equal_ones_the_earlier_comes_first_whatever_order_they_were_added_in():
    close = {"uproto": figures("uproto", 0.1 + 0.2), "linear": figures("rival", 0.3), "lda": figures("rival", 0.4)}

    assert [name for name, _ in by_rank(comparison(methods=close))] == ["lda", "uproto", "linear"]
    assert first_of({"linear": close["linear"], "uproto": close["uproto"]}).balanced_accuracy == "linear"


def test_no_difference_has_no_minus():
    nothing = comparison().paired[0].model_copy(update={"difference": -1e-9, "low": -1e-9, "high": 0.0})

    page = comparison_page(comparison(paired=(nothing,)), "Moths", {})

    assert rows_of(page)["linear <&>"][3] == "+0.0 (+0.0 to +0.0)"


def test_best_is_who_has_the_highest_figure_in_print():
    assert best_of(comparison(), "balanced_accuracy") == {"linear <&>"}
    assert best_of(comparison(), "few") == {"uproto", "uproto-without-texts"}


def test_a_measure_that_no_method_has_is_no_column():
    assert measures_of(comparison()) == ("balanced_accuracy", "few", "many")
    assert measures_of(comparison(has_few=False)) == ("balanced_accuracy", "many")


def test_the_page_has_the_best_in_bold_and_what_may_be_said():
    rows = rows_of(comparison_page(comparison(), "Moths", {"linear <&>": "Ordinary"}))

    assert rows["linear <&>"][0] == "**77.0 ± 7.1**"
    assert rows["**uproto**"][:2] == ["75.0 ± 7.1", "**55.0 ± 7.1**"]
    assert rows["linear <&>"][3:5] == ["-2.0 (-5.0 to +1.0)", "no difference found"]
    assert rows["uproto-without-texts"][3:5] == ["+20.0 (+17.0 to +23.0)", "better"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Rare: under 5 training photos"),
        ({}, "2 seeds (0, 1), 30 to 31 exam photos in each"),
        ({"backbone": "models/large"}, "model `large`"),
        ({"has_one_exam": True}, "All seeds share their exam photos"),
        ({"has_redrawn_tails": True}, "The folder's own exam took no part"),
        (
            {"not_compared": {"uproto-without-filter": "nothing to filter"}},
            "`uproto-without-filter`: nothing to filter.",
        ),
        (
            {"groups": (GroupRule(kind="even", low=0, high=0), GroupRule(kind="thirds", low=5, high=9))},
            "differ by seed",
        ),
    ],
)
def test_the_page_says_how_it_came_about(changes, words):
    assert words in comparison_page(comparison(**changes), "Moths", {})


def test_the_table_is_whole_and_has_empty_cells_for_what_is_not_there():
    rows = {row["method"]: row for row in csv.DictReader(io.StringIO(comparison_table(comparison())))}

    assert list(rows) == ["linear <&>", "uproto", "uproto-without-texts"]
    assert float(rows["uproto"]["balanced_accuracy"]) == 0.75
    assert rows["uproto"]["medium"] == rows["uproto"]["uproto_minus_balanced_accuracy"] == ""
    assert rows["uproto-without-texts"]["balanced_accuracy_claim"] == "better"
    assert None not in rows["uproto"]


def drawn(one: Comparison) -> ET.Element:
    return ET.fromstring(comparison_figure(one))  # noqa: S314  (our own)


def test_the_figure_has_a_row_a_method_and_a_dot_for_each_mean_and_seed():
    svg = drawn(comparison())

    words = [element.text for element in svg.iter(f"{SVG}text")]
    dots = [element.get("r") for element in svg.iter(f"{SVG}circle")]
    # The first is the legend's.
    names = [word for word in words if word in comparison().methods][1:]
    assert names == ["linear <&>", "uproto", "uproto-without-texts"]
    assert "All classes equal, exam photos found" in words
    assert "Rare, exam photos found" in words
    # Two panels; three of the large dots are the legend's.
    assert dots.count("5") == 3 + 2 * 3
    assert dots.count("2") == 2 * 3 * 2


def test_everything_in_the_figure_lies_within_it():
    svg = drawn(comparison())

    width = float(svg.get("width"))
    for element in svg.iter():
        for name in ("x", "x1", "x2", "cx"):
            assert 0 <= float(element.get(name, 0)) <= width


def test_a_figure_without_groups_has_one_panel_and_one_of_a_single_seed_no_lines_of_spread():
    one = figures("uproto", 0.7)
    alone = comparison(methods={"uproto": one}, seeds=(0,), exam_photos=(30,), paired=())

    words = [element.text for element in drawn(alone).iter(f"{SVG}text")]

    assert "Rare, exam photos found" not in words
    assert "One seed: no spread is known. Dashed: uproto." in words
    assert not [line for line in drawn(alone).iter(f"{SVG}line") if line.get("stroke-width")]


def test_a_share_that_is_the_same_for_all_still_has_a_scale():
    full = comparison(methods={"uproto": figures("uproto", 1.0, 1.0), "linear": figures("rival", 1.0, 1.0)})

    ticks = [word.text for word in drawn(full).iter(f"{SVG}text") if (word.text or "").endswith("%")]

    assert ticks == ["99 %", "100 %"]


def test_the_price_on_common_classes_is_a_sentence():
    price = CommonClasses(against="linear-adjusted", difference=-0.012, low=-0.03, high=0.0)

    page = comparison_page(comparison(common_classes=price), "photos", {})

    assert "On common classes uproto minus linear-adjusted" in page
    assert "-1.2 (-3.0 to +0.0) points" in page
    assert "On common classes" not in comparison_page(comparison(), "photos", {})
