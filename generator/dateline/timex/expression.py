"""What words say about time, before it is placed: no anchor, no calendar, no language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TypeAlias

from dateline.model import Granularity


class Base(Enum):
    """What an expression counts from."""

    PUBLISHED = "published"
    TOLD = "told"  # the last time told
    EVENT = "event"  # something the sentence tells ("a week after its release")


class Which(Enum):
    """Which one of the recurring units is meant: "last March", "the following spring"."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    ENSUING = "ensuing"  # "the next": as a plan or as a story has it
    PREVIOUS = "previous"
    SAME = "same"
    FOLLOWING = "following"

    @property
    def base(self) -> Base:
        """Whether it counts from the publication date or from the last time told."""
        return Base.PUBLISHED if self in _COUNTED_FROM_PUBLICATION else Base.TOLD

    @property
    def step(self) -> int:
        """-1, 0 or 1: before, at or after what it counts from."""
        return {"last": -1, "previous": -1, "next": 1, "ensuing": 1, "following": 1}.get(
            self.value, 0
        )


_COUNTED_FROM_PUBLICATION = (Which.LAST, Which.THIS, Which.NEXT, Which.ENSUING)


class Unit(StrEnum):
    """Units that durations and offsets count in; the value is TIMEX3's, after "T" where fine."""

    SECOND = "TS"
    MINUTE = "TM"
    HOUR = "TH"
    NIGHT = "N"
    DAY = "D"
    WEEKEND = "WE"
    WEEK = "W"
    MONTH = "M"
    SEASON = "SE"
    QUARTER = "Q"
    HALF = "H"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "ML"

    @property
    def granularity(self) -> Granularity:
        return _GRANULARITIES[self]


_GRANULARITIES = {
    Unit.SECOND: Granularity.MINUTE,
    Unit.MINUTE: Granularity.MINUTE,
    Unit.HOUR: Granularity.HOUR,
    Unit.NIGHT: Granularity.PART,
    Unit.DAY: Granularity.DAY,
    Unit.WEEKEND: Granularity.WEEKEND,
    Unit.WEEK: Granularity.WEEK,
    Unit.MONTH: Granularity.MONTH,
    Unit.SEASON: Granularity.SEASON,
    Unit.QUARTER: Granularity.QUARTER,
    Unit.HALF: Granularity.HALF,
    Unit.YEAR: Granularity.YEAR,
    Unit.DECADE: Granularity.DECADE,
    Unit.CENTURY: Granularity.CENTURY,
    Unit.MILLENNIUM: Granularity.MILLENNIUM,
}


class NamedDay(StrEnum):
    """Days and festivals with a name, whose date the year decides."""

    NEW_YEAR = "new year's day"
    NEW_YEARS_EVE = "new year's eve"
    MLK_DAY = "martin luther king day"
    VALENTINE = "valentine's day"
    PRESIDENTS_DAY = "presidents' day"
    SAINT_PATRICK = "saint patrick's day"
    WOMENS_DAY = "international women's day"
    APRIL_FOOLS = "april fools' day"
    ASH_WEDNESDAY = "ash wednesday"
    PALM_SUNDAY = "palm sunday"
    GOOD_FRIDAY = "good friday"
    EASTER = "easter"
    EASTER_MONDAY = "easter monday"
    ASCENSION = "ascension day"
    PENTECOST = "pentecost"
    MAY_DAY = "may day"
    MOTHERS_DAY = "mother's day"
    MEMORIAL_DAY = "memorial day"
    JUNETEENTH = "juneteenth"
    FATHERS_DAY = "father's day"
    INDEPENDENCE_DAY = "independence day"
    BASTILLE_DAY = "bastille day"
    LABOR_DAY = "labor day"
    COLUMBUS_DAY = "columbus day"
    HALLOWEEN = "halloween"
    ALL_SAINTS = "all saints' day"
    VETERANS_DAY = "veterans day"
    GUY_FAWKES = "guy fawkes night"
    THANKSGIVING = "thanksgiving"
    BLACK_FRIDAY = "black friday"
    CYBER_MONDAY = "cyber monday"
    CHRISTMAS_EVE = "christmas eve"
    CHRISTMAS = "christmas"
    BOXING_DAY = "boxing day"
    ELECTION_DAY = "election day"
    INAUGURATION_DAY = "inauguration day"
    NINE_ELEVEN = "9/11"
    D_DAY = "d-day"


@dataclass(frozen=True, slots=True)
class Fields:
    """The parts of a date that were stated; ``None`` is what was not.

    ``decade`` and ``century`` are first years (1990, 1900); years before 1 count astronomically
    (1 BC is 0). ``is_short`` marks a year, decade or range end told by its last two digits.
    ``within`` holds what the words themselves count in ("June last year").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 0
    decade: int | None = None
    century: int | None = None
    millennium: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    is_weekend: bool = False
    part: str | None = None  # MO, MI, AF, EV, NI, DT
    hour: int | None = None
    minute: int | None = None
    zone: str | None = None  # "Z", "+08", "-05:30"
    named: NamedDay | None = None
    is_short: bool = False
    is_bc: bool = False
    which: Which | None = None
    within: Expression | None = None
    is_guess: bool = False  # day and month could be the other way round


@dataclass(frozen=True, slots=True)
class Numeric:
    """A date in digits of which the words do not say whether day or month comes first."""

    first: int
    second: int
    year: int
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units from something: "three weeks ago", "last month", "the next day", "today".

    ``granularity`` is that of the answer where it is not the unit's own.
    """

    count: int
    unit: Unit
    base: Base = Base.PUBLISHED
    granularity: Granularity | None = None
    keeps_told: bool = False  # "a year earlier": as fine as the time it counts from
    of: Expression | None = None  # "the week of March 6": what it counts from, told on the spot


@dataclass(frozen=True, slots=True)
class Nth:
    """One of the shorter units of a longer time: "the first week of May", "the last day of 2010".

    ``number`` counts from 1, or from -1 at the end.
    """

    number: int
    unit: Unit
    of: Expression | None = None
    weekday: int | None = None  # "the third Monday of April": counted are its Mondays


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time; amounts as TIMEX3 writes them ("3", "2.5", "X").

    ``which`` ties it to an anchor: "the last three months" end at the publication date.
    """

    amounts: tuple[tuple[str, Unit], ...]
    which: Which | None = None
    event: int = 0  # -1: so long before an event the sentence tells; 1: after it


@dataclass(frozen=True, slots=True)
class Repeat:
    """Something that comes again: every so long, or on every such day."""

    every: Length | None = None
    fields: Fields | None = None
    quant: str | None = None
    freq: str | None = None


@dataclass(frozen=True, slots=True)
class Vague:
    """TIMEX3's PAST_REF, PRESENT_REF, FUTURE_REF; ``base`` tells whose present it is."""

    ref: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A time the words point at without telling it: "that time", "the monsoon season"."""

    value: str
    is_duration: bool = False


Expression: TypeAlias = Fields | Numeric | Offset | Nth | Length | Repeat | Vague | Unknown
