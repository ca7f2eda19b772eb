from hypothesis import given
from hypothesis import strategies as st

from uproto_gui.plots.confusion_blocks import MOST_IN_A_BLOCK, ConfusionCounts, Spot, block_of, blocks, overview

COUNTS = ConfusionCounts(
    class_names=("Fox", "Hare", "Lynx", "Genet", "Mink"),
    groups=("many", "medium", "few", "few", "few"),
    cells={(0, 0): 19, (0, 1): 1, (1, 1): 10, (2, 0): 2, (2, 3): 1},
    totals=(20, 10, 3, 0, 0),
)


def test_rows_without_photos_are_folded_and_columns_never_answered_too():
    assert COUNTS.rows == (0, 1, 2)
    assert COUNTS.columns == (0, 1, 2, 3)


def test_a_share_is_of_the_row():
    assert COUNTS.share(2, 0) == 2 / 3
    assert COUNTS.share(3, 0) == 0.0


def test_answers_outside_the_columns_are_counted_as_others():
    assert COUNTS.others(2, [2, 3]) == 2
    assert COUNTS.others(0, COUNTS.columns) == 0


@given(st.integers(0, 3000))
def test_blocks_cover_every_place_once_and_none_is_too_large(n):
    cut = blocks(n)

    assert [place for block in cut for place in block] == list(range(n))
    assert max(len(block) for block in cut) <= MOST_IN_A_BLOCK
    assert max(map(len, cut)) - min(map(len, cut)) <= 1


def test_a_place_knows_its_block():
    assert block_of(40, 81) == range(27, 54)
    assert block_of(0, 3) == range(3)


def test_an_overview_as_fine_as_the_table_holds_each_cell():
    spots = overview(COUNTS, across=4, down=3)

    assert {place: spot.share for place, spot in spots.items()} == {
        (0, 0): 19 / 20,
        (0, 1): 1 / 20,
        (1, 1): 1.0,
        (2, 0): 2 / 3,
        (2, 3): 1 / 3,
    }
    assert spots[0, 0].is_right
    assert not spots[2, 0].is_right


def test_a_coarser_overview_keeps_the_largest_share():
    assert overview(COUNTS, across=1, down=1) == {(0, 0): Spot(share=1.0, is_right=True)}


@given(
    st.integers(41, 400).flatmap(
        lambda n: st.tuples(
            st.just(n), st.dictionaries(st.tuples(*[st.integers(0, n - 1)] * 2), st.integers(1, 9), min_size=1)
        )
    ),
    st.integers(1, 60),
)
def test_no_mistaken_class_is_lost_in_the_overview(table, side):
    n, cells = table
    totals = [sum(count for (row, _), count in cells.items() if row == index) for index in range(n)]
    counts = ConfusionCounts(
        class_names=tuple(map(str, range(n))), groups=("few",) * n, cells=cells, totals=tuple(totals)
    )

    spots = overview(counts, across=side, down=side)

    assert max(spot.share for spot in spots.values()) == max(counts.share(*cell) for cell in cells)
    assert all(0 <= y < side and 0 <= x < side for y, x in spots)
