"""Patterns and their shorthand."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.timex_cases import read_cases

from dateline.timex.expression import Vague
from dateline.timex.language import load
from dateline.timex.rule import NEEDS_WITHIN, always, compile_pattern, factored, opening, rule
from dateline.timex.scanning import fold

WORDS = st.lists(st.text("abc' -", min_size=1, max_size=6), min_size=1, max_size=12)


@given(WORDS, st.text("abc' -", max_size=8))
def test_a_factored_pattern_finds_the_same_words(words: list[str], text: str) -> None:
    found = re.fullmatch(factored(words), text)
    assert (found is not None) == (text in words)


def test_a_space_is_any_short_white_space_and_a_tilde_also_a_hyphen() -> None:
    pattern = compile_pattern("two~years ago")
    assert pattern.fullmatch("two-years\n ago")
    assert pattern.fullmatch("two  years\tago")
    assert not pattern.fullmatch("twoyears ago")
    assert not pattern.fullmatch("two years" + " " * 50 + "ago")


def test_a_rule_ends_where_a_word_ends() -> None:
    row = rule("may", "may", always(Vague("PRESENT_REF")))
    assert row.compile().match("may")
    assert not row.compile().match("maybe")


def test_what_a_rule_needs_is_in_its_pattern_and_near() -> None:
    """A literal that no match could hold would silence the rule."""
    for rules in load("en").language.rules.values():
        for row in rules:
            for literal in row.needs:
                assert len(literal) < NEEDS_WITHIN, row.name
                shown = row.pattern.replace("~", "-").replace("[ -]", "-")
                plain = shown.replace("\\s?", "").replace("?", "")
                assert literal.strip() in plain or literal.strip("s") in plain, (row.name, literal)


def test_a_match_begins_as_its_rule_says() -> None:
    """A letter left out would silence the rule where it stands first."""
    rows = {row for rules in load("en").language.rules.values() for row in rules if row.begins}
    patterns = [(row, row.compile()) for row in rows]
    cases = read_cases(Path(__file__).parent / "cases" / "timex")
    texts = [fold(case.text) for case in cases]
    seen = set()
    for low in texts:
        for start in (match.start() for match in re.finditer(r"(?<![^\W_])[^\W_]|'", low)):
            for row, pattern in patterns:
                if pattern.match(low, start):
                    seen.add(row.name)
                    assert row.may_open(opening(low[start:])), (row.name, low[start : start + 40])
    assert len(seen) > len(rows) * 0.8, sorted({row.name for row in rows} - seen)


def test_names_of_rules_are_stable_words() -> None:
    names = {row.name for rules in load("en").language.rules.values() for row in rules}
    assert {"ago", "month-year", "which-unit", "weekday"} <= names
    assert all(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name) for name in names)
