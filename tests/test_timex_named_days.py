"""Named days against the calendar."""

from __future__ import annotations

import pytest

from dateline.dates import calendar
from dateline.timex.expression import NamedDay
from dateline.timex.named_days import day_of

# Easter Sundays as almanacs have them.
EASTERS = {1818: (3, 22), 1943: (4, 25), 1961: (4, 2), 2008: (3, 23), 2011: (4, 24), 2024: (3, 31)}


@pytest.mark.parametrize("year", EASTERS)
def test_easter(year: int) -> None:
    assert calendar.from_minutes(day_of(NamedDay.EASTER, year))[1:3] == EASTERS[year]


@pytest.mark.parametrize(
    ("named", "year", "month", "day"),
    [
        (NamedDay.THANKSGIVING, 2012, 11, 22),
        (NamedDay.BLACK_FRIDAY, 2012, 11, 23),
        (NamedDay.CYBER_MONDAY, 2012, 11, 26),
        (NamedDay.MEMORIAL_DAY, 2010, 5, 31),
        (NamedDay.LABOR_DAY, 2010, 9, 6),
        (NamedDay.ELECTION_DAY, 2010, 11, 2),
        (NamedDay.MLK_DAY, 2013, 1, 21),
        (NamedDay.PENTECOST, 2011, 6, 12),
    ],
)
def test_a_year_of_them(named: NamedDay, year: int, month: int, day: int) -> None:
    assert calendar.from_minutes(day_of(named, year))[:3] == (year, month, day)


@pytest.mark.parametrize("named", NamedDay)
def test_every_named_day_begins_at_midnight(named: NamedDay) -> None:
    assert day_of(named, 2015) % calendar.MINUTES_A_DAY == 0
