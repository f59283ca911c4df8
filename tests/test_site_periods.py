"""Chapters, strips and marks for every span, from one day to millennia, before year 1 too."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.site_files import render_sample

from dateline.dates import calendar, parse_edtf
from dateline.model import Curated, Event, Granularity, Interval, Open, Timeline
from dateline.site.cutting import read_periods
from dateline.site.gauge import WIDTH, read_gauge
from dateline.site.language import read_language
from dateline.site.periods import chapter_unit, period_of, read_chapters
from dateline.site.strip import HEIGHT, read_strip


def event(when: Interval, number: int = 0) -> Event:
    curated = Curated(path=f"events/{number}.md", slug=str(number), title="An event", when=when)
    return Event(id=f"event-{number}", title=f"Event {number}", when=when, curated=curated)


def events(*dates: str) -> tuple[Event, ...]:
    found = [event(parse_edtf(date), number) for number, date in enumerate(dates)]
    return tuple(sorted(found, key=lambda e: (e.when.start, e.when.end)))


UNITS = [g for g in Granularity if g is not Granularity.PART]
LAST = calendar.to_minutes(9000)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    unit = calendar.unit_at(
        draw(st.integers(calendar.to_minutes(-9000), LAST)), draw(st.sampled_from(UNITS))
    )
    return Interval(
        unit.start,
        unit.end + draw(st.sampled_from([0, 0, 0, 1440, 90_000])),
        unit.granularity,
        about=draw(st.booleans()),
        open=draw(st.sampled_from([None, None, Open.START, Open.END])),
    )


@given(st.lists(intervals(), min_size=1, max_size=12))
@settings(max_examples=60)
def test_every_event_lies_in_one_chapter_and_every_mark_on_its_line(times: list[Interval]) -> None:
    some = tuple(event(when, number) for number, when in enumerate(times))
    unit = chapter_unit(some)
    listed = [e.id for chapter in read_chapters(some, unit) for e in chapter.events]
    assert sorted(listed) == sorted(e.id for e in some)
    for one in some:
        gauge = read_gauge(one.when, period_of(one, unit))
        assert -WIDTH <= gauge.x <= WIDTH
        assert 0 <= gauge.width <= 1.6 * WIDTH
    strip = read_strip(some, lambda _: "#", read_language("en"))
    if strip is not None:
        for bar in (*strip.bars, *(span.bar for span in strip.spans)):
            assert -0.01 <= bar.x <= bar.x + bar.width <= 100.02
            assert 0 < bar.height <= HEIGHT
        assert len(strip.ticks) <= 14


def test_spans_that_overlap_lie_in_lanes_of_their_own() -> None:
    weeks = [Interval(day * 1440, (day + 7) * 1440, Granularity.WEEK) for day in (0, 7, 14)]
    month = Interval(0, 30 * 1440, Granularity.MONTH)
    days = [Interval(day * 1440, (day + 1) * 1440, Granularity.DAY) for day in range(30)]
    told = [event(when, number) for number, when in enumerate([*weeks, month, *days])]
    strip = read_strip(told, lambda _: "#", read_language("en"))
    assert strip is not None
    month_lane, *week_lanes = [span.top for span in strip.spans]
    assert len(set(week_lanes)) == 1  # one after the other
    (week,) = set(week_lanes)
    assert month_lane + strip.spans[0].room <= week
    alone = read_strip([*told[:3], *told[4:]], lambda _: "#", read_language("en"))
    assert alone is not None
    assert {span.room for span in alone.spans} == {8}


@given(st.lists(intervals(), min_size=1, max_size=6))
@settings(max_examples=15)
def test_any_times_make_a_site_with_valid_machine_dates(times: list[Interval]) -> None:
    ordered = sorted(times, key=lambda when: (when.start, when.end))
    files = render_sample(Timeline(tuple(event(w, n) for n, w in enumerate(ordered))))
    html = files[PurePosixPath("index.html")].decode()
    assert html.count('<li class="ev"') == len(times)
    for attribute in re.findall(r'datetime="([^"]*)"', html):
        assert re.fullmatch(r"\d{4}(-W\d\d|-\d\d(-\d\d(T\d\d:\d\d)?)?)?", attribute)
        assert int(attribute[:4]) >= 1


@pytest.mark.parametrize(
    ("dates", "chapters", "bars"),
    [
        (["2021-03-02T09:00", "2021-03-02T17:30"], ["DAY"], "HOUR"),
        (["2021-03-02", "2021-03-28"], ["YEAR"], "DAY"),
        (["2019-03-02", "2021-03-28"], ["YEAR"], "MONTH"),
        (["1950", "2021-03-28"], ["YEAR"], "YEAR"),
        (["-0480", "1453-05-29"], ["YEAR"], "DECADE"),
        (["-5000", "1453-05-29"], ["YEAR"], "CENTURY"),
    ],
)
def test_units_follow_the_span(dates: list[str], chapters: list[str], bars: str) -> None:
    some = events(*dates)
    assert [chapter_unit(some).name] == chapters
    strip = read_strip(some, lambda period: period.granularity.name, read_language("en"))
    assert strip is not None
    assert {bar.href for bar in strip.bars} == {bars}


def test_the_ends_of_the_calendar_have_their_place() -> None:
    some = events("-9998", "-9000-03", "9998-12-31", "9999")
    listed = [e for c in read_chapters(some, Granularity.MILLENNIUM) for e in c.events]
    assert len(listed) == len(some)
    assert render_sample(Timeline(some))


def test_years_without_months_are_bars_of_their_own() -> None:
    """A hundred and twenty months would fit, but no event is known to one."""
    some = events(*(f"184{n % 10}" for n in range(40)), "1843-05-02")
    strip = read_strip(some, lambda period: period.granularity.name, read_language("en"))
    assert strip is not None
    assert [bar.href for bar in strip.bars] == ["YEAR"] * 10
    assert strip.spans == ()


def test_empty_stretches_keep_their_length() -> None:
    some = events("2001-01", "2001-02", "2010-12")
    strip = read_strip(some, lambda _: "#", read_language("en"))
    assert strip is not None
    first, second, third = (bar.x for bar in strip.bars)
    assert second - first < 1 < 98 < third


def test_what_happened_in_a_decade_did_not_happen_in_its_first_year() -> None:
    chapters = read_chapters(events("193X", "1930-05-02"), Granularity.YEAR)
    assert [chapter.period.granularity.name for chapter in chapters] == ["DECADE", "YEAR"]


def test_a_crowded_period_is_cut_finer_and_finds_its_page_again() -> None:
    some = events(*(f"2001-{n % 12 + 1:02}-{n % 28 + 1:02}" for n in range(600)), "2003-05-01")
    periods = read_periods(some, Granularity.YEAR)
    assert calendar.year(2001) in periods.parts
    assert periods.addresses.page_of(calendar.day(2001, 5, 3).start) == calendar.month(2001, 5)
    assert periods.addresses.page_of(calendar.day(2003, 5, 1).start) == calendar.year(2003)


def test_every_bar_leads_to_a_heading_even_where_it_is_coarser_than_the_chapters() -> None:
    """Decades as bars, years as chapters, and no chapter for most decades' first years."""
    some = events(*(f"{1500 + 7 * n}-05-0{n % 9 + 1}" for n in range(40)), "2021-03")
    html = render_sample(Timeline(some))[PurePosixPath("index.html")].decode()
    bars = re.findall(r'<a href="([^"]*)" aria-label="[^"]*, \d+ events?"', html)
    assert len(bars) > 20
    anchors = set(re.findall(r' id="([^"]+)"', html))
    assert {bar.removeprefix("#") for bar in bars} <= anchors


@pytest.mark.parametrize(
    ("dates", "language", "ticks"),
    [
        (["1997-08", "2023-01"], "en", ["2000", "2005", "2010", "2015", "2020"]),
        (["2021-02-03", "2021-06-28"], "en", ["Mar 2021", "Apr", "May", "Jun"]),
        (["2020-11-03", "2021-02-28"], "de", ["Dez 2020", "Jan 2021", "Feb"]),
        (["-0480", "1453-05-29"], "en", ["400 BC", "200 BC", "1", "200", "1000"]),
    ],
)
def test_ticks_stand_at_round_times(dates: list[str], language: str, ticks: list[str]) -> None:
    strip = read_strip(events(*dates), lambda _: "#", read_language(language))
    assert strip is not None
    told = [tick.label for tick in strip.ticks]
    assert [label for label in told if label in ticks] == ticks, told


def test_one_event_alone_is_no_tower() -> None:
    strip = read_strip(events("2001-01", "2010-12"), lambda _: "#", read_language("en"))
    assert strip is not None
    assert max(bar.height for bar in strip.bars) < HEIGHT / 2
