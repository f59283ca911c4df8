"""Where expressions stand and what they say, before they are placed."""

from __future__ import annotations

import pytest

from dateline.timex.expression import Fields, Length, Offset, Unit
from dateline.timex.language import load
from dateline.timex.scanning import fold, scan

ENGLISH = load("en")


def _scanned(text: str) -> list[tuple[str, str | None]]:
    return [(text[f.start : f.end], f.mod) for f in scan(text, fold(text), ENGLISH)]


@pytest.mark.parametrize("text", ["İstanbul’da – 3 MAY", "ẞ…ŉ \u00a01–2", ""])
def test_folding_moves_nothing(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_the_longest_reading_wins() -> None:
    assert _scanned("It took more than two and a half years.") == [
        ("more than two and a half years", "MORE_THAN")
    ]


def test_neighbours_are_one() -> None:
    text = "They met at 5 p.m. EST on Friday and at noon Tuesday, May 4, 1999."
    assert [words for words, _ in _scanned(text)] == [
        "5 p.m. EST",
        "Friday",
        "noon Tuesday, May 4, 1999",
    ]


def test_no_expression_crosses_a_paragraph() -> None:
    assert [words for words, _ in _scanned("It closed in May\n\n2011 people came")] == ["May"]


def test_a_lost_line_end_hides_no_year() -> None:
    assert _scanned("The campaign of 1918The army") == [("1918", None)]
    assert _scanned("Model 1918a was built") == []


def test_a_modifier_needs_its_company() -> None:
    assert _scanned("It lasted for over two years.") == [("over two years", "MORE_THAN")]
    assert _scanned("It is paid over two years.") == [("two years", None)]


def test_expressions_say_what_the_words_say() -> None:
    text = "In June last year, three weeks ago, for ten days"
    said = [f.expression for f in scan(text, fold(text), ENGLISH)]
    assert said == [
        Fields(month=6, within=Offset(-1, Unit.YEAR)),
        Offset(-3, Unit.WEEK),
        Length((("10", Unit.DAY),)),
    ]
