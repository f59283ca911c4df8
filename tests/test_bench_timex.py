"""The bench's measures are TempEval-3's: worked by hand on small examples."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench._timex_gold import (
    Document,
    Score,
    Tagged,
    align,
    score,
    score_document,
    without_overlaps,
)
from bench.timex import Result, format_table, read_sets
from hypothesis import given
from hypothesis import strategies as st

TEXT = "It rose on 3 May 2014 and fell two days later."
MAY = Tagged(11, 21, "DATE", "2014-05-03")
LATER = Tagged(31, 45, "DATE", "2014-05-05")
GOLD = Document("tide", TEXT, "2014-05-21", (MAY, LATER))

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 10)).map(
        lambda at: Tagged(at[0], at[0] + at[1], "DATE", "2014")
    ),
    max_size=12,
)


def test_all_right_is_a_hundred() -> None:
    assert score([GOLD], {"tide": [MAY, LATER]}).measures == {
        "strict": 100,
        "relaxed": 100,
        "type": 100,
        "value": 100,
    }


def test_each_measure_counts_its_own() -> None:
    shorter = Tagged(
        31, 39, "DURATION", "P2D"
    )  # "two days": relaxed, not strict; type, value wrong
    counted = score_document(GOLD, [MAY, shorter])
    assert counted == Score(gold=2, found=2, pairs=2, strict=1, type=1, value=1)
    assert counted.measures == {"strict": 50, "relaxed": 100, "type": 50, "value": 50}


def test_spurious_and_missed_lower_f1() -> None:
    spurious = Tagged(0, 2, "DATE", "2014")
    measures = score([GOLD], {"tide": [spurious, MAY]}).measures
    assert measures["strict"] == 50  # precision 1/2, recall 1/2
    assert score([GOLD], {"tide": [MAY]}).measures["strict"] == pytest.approx(200 / 3)
    assert score([GOLD], {}).measures["value"] == 0


def test_counts_are_summed_over_documents() -> None:
    other = Document("ebb", TEXT, "2014-05-21", (MAY,))
    counted = score([GOLD, other], {"tide": [MAY], "ebb": [MAY]})
    assert (counted.gold, counted.found, counted.strict) == (3, 2, 2)


def test_an_expression_is_paired_once() -> None:
    whole = Tagged(11, 45, "DATE", "2014")
    assert align([whole], [MAY, LATER]) == [(whole, MAY)]
    assert align([MAY, LATER], [whole]) == [(MAY, whole)]


def test_neighbours_do_not_overlap() -> None:
    assert align([Tagged(0, 5, "DATE", "2014")], [Tagged(5, 9, "DATE", "2014")]) == []


def test_the_earliest_and_longest_is_kept() -> None:
    long, short, late = (Tagged(*at, "DATE", "2014") for at in ((0, 9), (0, 4), (8, 12)))
    assert without_overlaps([late, short, long]) == [long]


@given(SPANS, SPANS)
def test_pairs_share_a_character_and_are_one_to_one(
    gold: list[Tagged], found: list[Tagged]
) -> None:
    system = without_overlaps(found)
    annotated = without_overlaps(gold)
    pairs = align(annotated, system)
    assert len({g for g, _ in pairs}) == len({s for _, s in pairs}) == len(pairs)
    assert all(g.start < s.end and s.start < g.end for g, s in pairs)
    if annotated == system:
        assert len(pairs) == len(system)


def test_sets_hold_back_every_third_of_timebank(tmp_path: Path) -> None:
    folder = tmp_path / "timebank"
    folder.mkdir()
    for n in range(7):
        raw = f'<a><DCT><TIMEX3 value="2014-05-2{n}"/></DCT><TEXT>Tide {n}.</TEXT></a>'
        (folder / f"tide{n}.tml").write_text(raw, "utf-8")
    sets = read_sets(folder.parent)
    assert [d.name for d in sets["timebank, third unread"]] == ["tide2", "tide5"]
    assert len(sets["timebank, two thirds read"]) == 5
    assert sets["timebank"][3].published == "2014-05-23"


def test_table_has_a_row_a_set() -> None:
    result = Result("ours", {"tides": score([GOLD], {"tide": [MAY]}).measures}, 123456.0, 0.2)
    lines = format_table([result], {"tides": "1 document"}).splitlines()
    assert [cell.strip() for cell in lines[0].split("|")] == ["", "set", "ours", ""]
    assert "66.67 / 66.67 / 66.67 / 66.67" in lines[2]
    assert "123,456" in lines[3]
