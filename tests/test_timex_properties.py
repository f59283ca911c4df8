"""What holds for every text: found words are quoted, apart, in order, and have a value."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from bench._timex_worst import UNITS
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline.dates import format_timex3, parse_timex3
from dateline.model import AnchorKind, Interval, Timex, TimexType, Unresolved
from dateline.sources.timeml import MODS
from dateline.timex import tag
from dateline.timex.tagging import Domain

# Values of TimeML 1.2.1; X stands for a digit that is not known.
_DAY = (
    r"(?:BC10000|(?:BC)?[\dX]{1,4})(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|[1-7X]))?"
    r"|Q[1-4X]|H[12X]|SP|SU|FA|WI))?"
)
_TIME = r"T(?:MO|MI|AF|EV|NI|DT|[\dX]{2}(?::[\dX]{2}(?::[\dX]{2})?)?)(?:Z|[+-]\d\d(?::?\d\d)?)?"
_AMOUNT = r"(?:\d+(?:\.\d+)?|X{1,2})"
_LENGTH = rf"P(?=.)(?:{_AMOUNT}(?:ML|CE|DE|SE|WE|Y|H|Q|M|W|N|D))*(?:T(?:{_AMOUNT}[HMS])+)?"
VALUES = {
    TimexType.DATE: re.compile(rf"{_DAY}|FY\d{{4}}|(?:PAST|PRESENT|FUTURE)_REF", re.ASCII),
    TimexType.TIME: re.compile(rf"(?:{_DAY})?{_TIME}|PRESENT_REF", re.ASCII),
    TimexType.DURATION: re.compile(_LENGTH, re.ASCII),
    TimexType.SET: re.compile(rf"{_LENGTH}|{_DAY}(?:{_TIME})?|{_TIME}", re.ASCII),
}
_SAID = """
    a in on by since until before after between from to it he will may might rose fell said to be
    is was this next past coming following previous same week weeks month year decade century
    quarter half summer winter spring fall morning night noon midnight a.m. p.m. GMT 1990s '07 2014
    31 12:30 12:99 25:00 99 0 1/13/2014 31/12/99 2014-02-30 2014-W60 BC AD B.C. nineteen ninety-four
    3rd 33rd first second hundred 1.5 Christmas Easter daily annually twice once per each mid late
    about nearly more than less at least former recently now soon ago earlier later old aged fiscal
    end start beginning February June Feb. Sept. , . ; -
    """
WORDS = sorted({word for unit in UNITS.values() for word in unit.split()} | set(_SAID.split()))
SOUP = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
GLUED = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)
TEXTS = st.one_of(SOUP, GLUED, st.text(max_size=60))
DAYS = st.sampled_from([None, "2014-05-21", "2013-12-31", "2000-02-29", "0001-01-01", "9999-12-31"])
DOMAINS = st.sampled_from(["auto", "news", "narrative"])


def _check(text: str, found: list[Timex]) -> None:
    for timex in found:
        assert timex.text == timex.span.of(text)
        assert timex.text == timex.text.strip() != ""
        assert VALUES[timex.type].fullmatch(timex.value), (
            f"{timex.type} {timex.value!r} {timex.text!r}"
        )
        assert timex.mod is None or timex.mod in MODS
        assert timex.rule
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@settings(max_examples=400)
@given(TEXTS, DAYS, DOMAINS)
@example("On February 30 2014 and 31/02/2014 at 25:61 it fell.", "2014-05-21", "auto")
@example("in the year 9999 the next year and 9999-12-31 and 99999", "9999-12-31", "narrative")
@example("10000 years ago, 99999999999999 days later, 5000 BC, 99999 BC", "0001-01-01", "news")
@example("on\n\nnineteen\n\n3", "0001-01-01", "auto")
@example("Two nights later it fell.", None, "auto")
@example("1.5 days later it fell.", "2014-05-21", "auto")
@example("the 0th century, the 99th century BC, the 00s, 0 years ago", "2014-05-21", "auto")
def test_any_text_is_tagged_soundly(text: str, published: str | None, domain: Domain) -> None:
    _check(text, tag(text, published=published, domain=domain))


@settings(max_examples=150)
@given(TEXTS, DAYS)
def test_places_agree_with_values(text: str, published: str | None) -> None:
    for timex in tag(text, published=published):
        if isinstance(timex.when, Unresolved):
            assert timex.when.reason
            continue
        assert isinstance(timex.when, Interval)
        if timex.type in (TimexType.DATE, TimexType.TIME) and format_timex3(timex.when):
            placed = parse_timex3(timex.value)
            assert placed is None or placed.start < timex.when.end
            assert placed is None or timex.when.start < placed.end


@settings(max_examples=100)
@given(TEXTS)
def test_without_a_publication_date_nothing_counts_from_it(text: str) -> None:
    for timex in tag(text):
        assert timex.anchor.kind is not AnchorKind.PUBLISHED


@settings(max_examples=50)
@given(SOUP, DAYS)
def test_the_same_text_gives_the_same_expressions(text: str, published: str | None) -> None:
    assert tag(text, published=published) == tag(text, published=published)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ud800", "🎉" * 10])
def test_texts_without_words_hold_no_time(text: str) -> None:
    assert tag(text, published="2014-05-21") == []


def test_offsets_count_code_points() -> None:
    (timex,) = tag("🎉🎉 It fell on 3 May 2014.", published="2014-05-21")
    assert (timex.span.start, timex.span.end) == (14, 24)
