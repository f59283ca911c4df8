"""German: a second language through the same seam."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timex_cases import Case, read_cases

from dateline.timex import tag

FOLDER = Path(__file__).parent / "cases" / "timex" / "de"
CASES = read_cases(FOLDER)
WORDS = sorted({word for case in CASES for word in case.text.split()})


def test_there_are_rows() -> None:
    assert len(CASES) >= 200
    assert all(case.options["language"] == "de" for case in CASES)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_each_construction_has_look_alikes(path: Path) -> None:
    of_file = [case for case in CASES if case.name.startswith(f"{path.stem}: ")]
    assert any(not case.expected for case in of_file)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    case.check()


@settings(max_examples=200)
@given(st.one_of(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), st.text(max_size=60)))
def test_any_text_is_tagged_soundly(text: str) -> None:
    found = tag(text, published="2014-05-21", language="de")
    assert all(timex.text == timex.span.of(text).strip() and timex.value for timex in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "unit",
    ["1", "1. ", "mai ", "ein", "und", "neunund", "zwanzig", "vor ", "zehn ", "Montag ", "jahre ",
     "3. Mai ", "letzten ", "ende der ", "v. chr. ", "hundert", ", dem ", "-", "1990er "],
)  # fmt: skip
def test_growth_is_linear(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        started = time.process_time()
        tag(text, published="2014-05-21", language="de")
        return time.process_time() - started

    seconds(500)  # patterns are compiled when first needed
    growths: list[float] = []
    while len(growths) < 3 and (not growths or growths[-1] >= 20):
        growths.append(seconds(8_000) / max(seconds(1_000), 1e-3))
    assert min(growths) < 20, f"eight times the text took {growths} times as long"
