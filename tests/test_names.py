"""Who and where: names found, told apart, and joined."""

from __future__ import annotations

from itertools import pairwise
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.merge_cases import article, load, mention

from dateline.events.merging.merge import merge
from dateline.events.names.joining import full_spellings, join_names, tally
from dateline.events.names.names import find_names

CASES = load("names")
FIND = [(name, case) for name, case in CASES if "text" in case]
JOIN = [(name, case) for name, case in CASES if "texts" in case]


@pytest.mark.parametrize("case", [c for _, c in FIND], ids=[name for name, _ in FIND])
def test_names_are_found(case: dict[str, Any]) -> None:
    names = find_names(case["text"], language=case.get("language", "en"))
    assert {name.text: name.kind.value for name in names} == case["names"], case.get("why")


@pytest.mark.parametrize("case", [c for _, c in JOIN], ids=[name for name, _ in JOIN])
def test_names_are_joined(case: dict[str, Any]) -> None:
    found = [name for text in case["texts"] for name in find_names(text)]
    if case.get("one_text"):
        joined: dict[str, list[str]] = {}
        for spelling, full in full_spellings(found, is_one_text=True).items():
            joined.setdefault(full, []).extend({spelling} - {full})
    else:
        joined = {name.name: sorted(name.variants) for name in join_names(tally(found)).values()}
    assert joined == case["names"], case.get("why")


@given(st.text(max_size=300), st.sampled_from(["en", "de"]))
def test_every_name_quotes_its_text_and_none_overlap(text: str, language: str) -> None:
    last = 0
    for name in find_names(text, language=language):
        assert text[name.start : name.end] == name.text
        assert name.start >= last
        last = name.end


def test_cost_grows_with_the_text() -> None:
    """Names that are all different, in headlines and out of them, from one text to twice of it."""

    def seconds(count: int) -> float:
        words = [
            f"Q{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}x"
            for i in range(count)
        ]
        text = "\n".join(
            f"Big {a} Beats {b} And Wins\nhe met {a} of {b}." for a, b in pairwise(words)
        )
        started = process_time()
        find_names(text)
        return process_time() - started

    assert min(seconds(1600) for _ in range(3)) < 4 * min(seconds(800) for _ in range(3))


def test_names_of_an_event_are_spelled_alike_over_articles() -> None:
    one = article(
        "a.md", "The Cyberspace Administration of China called in Ant Group on 2 May.", "2021-05-03"
    )
    two = article(
        "b.md",
        "On 2 May 2021 Ant was called in by the CAC. The Cyberspace Administration of China (CAC) "
        "guards the web, and Ant Group pays.",
        "2021-05-04",
    )
    events = merge(
        [
            mention(one, one.prose, "2021-05-02"),
            mention(two, "On 2 May 2021 Ant was called in by the CAC.", "2021-05-02"),
        ]
    )
    (event,) = events
    assert [(name.name, name.variants) for name in event.names] == [
        ("Cyberspace Administration of China", ("CAC",)),
        ("Ant Group", ("Ant",)),
    ]
