"""What relative times count from: the publication date, the last time told, the story's line."""

from __future__ import annotations

from typing import Literal

import pytest

from dateline.dates import format_edtf
from dateline.model import AnchorKind, Interval, Unresolved
from dateline.timex import tag

Domain = Literal["auto", "news", "narrative"]


def _values(text: str, domain: Domain = "news", published: str | None = "2014-05-21") -> list[str]:
    return [timex.value for timex in tag(text, published=published, domain=domain)]


def test_news_counts_from_its_publication_and_a_story_from_what_it_told() -> None:
    text = "The bridge fell on 3 May 1911. It was rebuilt the next year, in June."
    assert _values(text, "narrative") == ["1911-05-03", "1912", "1912-06"]
    assert _values("The bridge fell in 1911. It was rebuilt last year.") == ["1911", "2013"]


def test_a_story_goes_on_over_the_turn_of_the_year() -> None:
    text = "The siege began in November 1797. In January the town fell. It was retaken in March."
    assert _values(text, "narrative") == ["1797-11", "1798-01", "1798-03"]


def test_a_time_touched_in_passing_leaves_the_line_alone() -> None:
    text = (
        "In June 1950 they landed. The fort stood until 1978. In August they withdrew, and by "
        "September 1950 all was quiet."
    )
    assert _values(text, "narrative") == ["1950-06", "1978", "1950-08", "1950-09"]


def test_figures_are_compared_with_the_quarter_told() -> None:
    text = "Profit for the third quarter of 2013 rose. A year earlier it had fallen."
    assert _values(text) == ["2013-Q3", "2012-Q3"]


def test_auto_tells_a_story_from_news() -> None:
    story = " ".join(
        f"In May 18{n} the mill burned. It was rebuilt in June." for n in range(10, 20)
    )
    assert _values(story, "auto")[1] == "1810-06"
    news = "The mill burned Tuesday. It was built in 1810. Police said today it was no accident."
    assert _values(news, "auto") == ["2014-05-20", "1810", "2014-05-21"]


def test_without_a_publication_date_relative_times_are_not_placed() -> None:
    (timex,) = tag("The mill burned last week.")
    assert isinstance(timex.when, Unresolved)
    assert "publication date" in timex.when.reason
    assert timex.anchor.kind is AnchorKind.NOTHING


def test_a_reader_is_told_what_was_counted_from_and_why() -> None:
    (timex,) = tag("The council will vote in November.", published="2014-03-10")
    assert timex.value == "2014-11"
    assert "2014-03-10" in timex.why
    assert "“will”" in timex.why
    assert timex.anchor.kind is AnchorKind.PUBLISHED


def test_what_no_verb_decides_is_flagged() -> None:
    (timex,) = tag("Open house, Nov. 3.", published="2014-07-01")
    assert timex.is_ambiguous
    (clear,) = tag("Open house was on Nov. 3.", published="2014-07-01")
    assert not clear.is_ambiguous


@pytest.mark.parametrize(
    ("order", "value", "is_ambiguous"),
    [("auto", "2013-03-04", True), ("day-first", "2013-04-03", False)],
)
def test_an_order_nobody_told_is_a_guess(
    order: Literal["auto", "day-first"], value: str, is_ambiguous: bool
) -> None:
    (timex,) = tag("It is dated 3/4/2013.", published="2014-05-21", date_order=order)
    assert (timex.value, timex.is_ambiguous) == (value, is_ambiguous)


def test_a_week_of_a_month_is_its_days() -> None:
    (timex,) = tag("They met in the last week of April 2013.", published="2014-05-21")
    assert isinstance(timex.when, Interval)
    assert format_edtf(timex.when) == "2013-04-24/2013-04-30"


def test_anchored_lengths_have_ends() -> None:
    (timex,) = tag("Prices fell over the last three months.", published="2014-05-21")
    assert (timex.value, timex.begin_point, timex.end_point) == ("P3M", "2014-02", "2014-05-21")


def test_a_length_from_an_event_says_so() -> None:
    (timex,) = tag("It was pulled two weeks after its release.", published="2014-05-21")
    assert (timex.value, timex.anchor.kind) == ("P2W", AnchorKind.EVENT)
