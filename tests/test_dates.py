"""Calendar arithmetic and notation: what must hold for every time from -9999 to 9999."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import calendar, format_edtf, format_timex3, parse_edtf, parse_timex3, stepping
from dateline.model import Granularity, Interval, Open

MINUTES = st.integers(calendar.to_minutes(-7999), calendar.to_minutes(7999))
UNITS = st.sampled_from([g for g in Granularity if g is not Granularity.PART])
WRITTEN = st.sampled_from(
    [
        g
        for g in Granularity
        if g not in (Granularity.PART, Granularity.WEEK, Granularity.WEEKEND, Granularity.HOUR)
    ]
)


@given(MINUTES)
def test_minutes_read_back(minutes: int) -> None:
    assert calendar.to_minutes(*calendar.from_minutes(minutes)) == minutes


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9998, 12, 30)))  # noqa: DTZ001
def test_minutes_agree_with_datetime(moment: datetime) -> None:
    moment = moment.replace(second=0, microsecond=0, tzinfo=UTC)
    minutes = calendar.to_minutes(moment.year, moment.month, moment.day, moment.hour, moment.minute)
    assert calendar.weekday(minutes) == moment.weekday()
    assert calendar.iso_week(minutes) == moment.isocalendar()[:2]
    later = moment + timedelta(minutes=61)
    assert calendar.from_minutes(minutes + 61) == (
        later.year,
        later.month,
        later.day,
        later.hour,
        later.minute,
    )


@given(MINUTES, UNITS)
def test_a_unit_holds_its_minute_unless_it_is_a_weekend(minutes: int, unit: Granularity) -> None:
    found = calendar.unit_at(minutes, unit)
    assert found.granularity is unit
    if unit is not Granularity.WEEKEND:
        assert found.start <= minutes < found.end


@given(MINUTES, UNITS.filter(lambda unit: unit is not Granularity.WEEKEND))
def test_a_unit_touches_its_neighbours(minutes: int, unit: Granularity) -> None:
    found = calendar.unit_at(minutes, unit)
    assert stepping.shift(found, 1, unit).start == found.end
    assert stepping.shift(found, -1, unit).end == found.start


@given(MINUTES, WRITTEN, st.booleans(), st.booleans(), st.sampled_from([None, *Open]))
def test_edtf_reads_back(
    minutes: int, unit: Granularity, about: bool, uncertain: bool, side: Open | None
) -> None:
    found = calendar.unit_at(minutes, unit)
    if unit > Granularity.YEAR and calendar.from_minutes(found.start)[0] < 0:
        return  # EDTF's masked digits count the other way before year 0: told as ranges of years
    stated = Interval(found.start, found.end, unit, about, uncertain, side)
    assert parse_edtf(format_edtf(stated)) == stated


@given(MINUTES, MINUTES)
def test_edtf_ranges_of_days_read_back(one: int, other: int) -> None:
    first, last = (calendar.unit_at(m, Granularity.DAY) for m in sorted((one, other)))
    stated = calendar.span_of(first, last)
    assert parse_edtf(format_edtf(stated)) == stated


@given(MINUTES, UNITS)
def test_timex3_reads_back(minutes: int, unit: Granularity) -> None:
    found = calendar.unit_at(minutes, unit)
    value = format_timex3(found)
    if value is not None:
        assert parse_timex3(value) == found


@given(
    st.integers(-9000, 9000),
    st.integers(1, 12),
    st.integers(1, 28),
    st.sampled_from(sorted(calendar.PARTS_OF_DAY)),
)
def test_parts_of_a_day_read_back(y: int, m: int, d: int, code: str) -> None:
    part = calendar.part_of_day(y, m, d, code)
    assert calendar.part_code(part) == code
    assert parse_timex3(format_timex3(part) or "") == part


@given(st.text(alphabet="0123456789-/.~?%XYT:Q ", max_size=24))
def test_edtf_is_read_and_written_or_refused(text: str) -> None:
    try:
        found = parse_edtf(text)
    except ValueError:
        return
    assert found.start < found.end
    assert format_edtf(found)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2021-13", 'expected a month from 01 to 12, found "13"'),
        ("2021-02-30", "day is out of range for month"),
        ("12 Mach 2011", "expected a date such as 2021, 2021-03 or 2021-03-02 (EDTF)"),
        ("../..", 'expected a date on one side of "/"'),
        ("2021/2020/2019", 'expected one "/" between two dates'),
        ("2021-05/2021-03", "expected the earlier date first"),
        ("2021-03T10:00", "expected a day before the time of day"),
        ("2021-03-02T25:00", 'expected an hour from 00 to 23, found "25"'),
    ],
)
def test_edtf_says_what_is_wrong(text: str, message: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the message is the point
        parse_edtf(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("edtf", "timex3"),
    [
        ("2019", "2019"),
        ("2020-11", "2020-11"),
        ("2021-03-02", "2021-03-02"),
        ("-0480", "BC0481"),
        ("0000", "BC0001"),
        ("199X", "199"),
        ("19XX", "19"),
        ("2021-22", "2021-SU"),
        ("2021-34", "2021-Q2"),
        ("2021-41", "2021-H2"),
        ("2021-03-02T10:30", "2021-03-02T10:30"),
    ],
)
def test_the_two_notations_agree(edtf: str, timex3: str) -> None:
    assert format_timex3(parse_edtf(edtf)) == timex3
    assert format_edtf(parse_timex3(timex3) or parse_edtf("0001")) == edtf


@pytest.mark.parametrize(
    "value", ["P2D", "XXXX-WXX-4", "PAST_REF", "2021-02-30", "2021-W60", "2021-03TMO", "", "²021"]
)
def test_values_without_a_place_have_none(value: str) -> None:
    assert parse_timex3(value) is None
