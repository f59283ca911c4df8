"""Sentences: a table of cases, what holds for all text, and growth with length."""

from __future__ import annotations

import time
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.prose import split_sentences

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "prose" / "sentences.toml").read_text(encoding="utf-8")
)["case"]

# Words and marks that the rules look at, so that random texts reach every branch.
PIECES = st.sampled_from(
    [*"ab .\n", ". ", "...", "!”", "Mr.", "U.S.", "5", "p.m.", "• ", "The", "said", "(", ")", "。"]
)


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    spans = split_sentences(case["text"], language=case.get("language", "en"))
    assert [span.of(case["text"]) for span in spans] == case["sentences"]


@given(st.lists(PIECES, max_size=60).map("".join))
def test_sentences_are_ordered_disjoint_and_leave_out_only_space(text: str) -> None:
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    told = "".join(span.of(text) for span in spans)
    assert "".join(told.split()) == "".join(text.split())


@pytest.mark.parametrize(
    "unit",
    [
        *(". ", "..", "1. ", "Mr. A ", ".'", "A\n", "\n", "?!) x", "“a?” B ", "U.S. A "),
        *(
            "a The b ",
            "a Hats b ",
            "3 May 2011 10:15 ",
            "(AP) - ",
            "A B (AP) - ",
            "By A B and ",
            "| A ",
        ),
        *(
            "A ",
            "Ab The C ",
            "(a",
            "AB: ",
            "AB, ",
            "Photo: A B ",
            "2011 The a",
            "-- ",
            "* A",
            "(By A) ",
        ),
    ],
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(copies: int) -> float:
        text = unit * copies
        began = time.process_time()
        split_sentences(text)
        return time.process_time() - began

    small = min(seconds(4_000) for _ in range(3))
    assert min(seconds(16_000) for _ in range(3)) < max(10 * small, 0.05)
