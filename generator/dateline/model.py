"""The nouns every stage speaks: places in text, times, articles, mentions, events, the timeline.

Everything here is frozen and whole when it is built. Stages take these values and return new
ones; no stage fills in a field that an earlier one left empty.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias


class Away:
    """What stands in for the fields of one value that are put away."""

    __slots__ = ()

    @abstractmethod
    def fields(self) -> tuple[Any, ...]:
        """Get them, in order: equal ones every time."""


class MayBeAway:
    """A value some of whose fields may be let go of, and got again when somebody asks for them."""

    __slots__ = ("_away",)
    _away: Away

    if not TYPE_CHECKING:  # else any name would pass for a field

        def __getattr__(self, name: str) -> Any:
            """What is put away: Python asks here only for what is not there."""
            names, known = _PUT_AWAY[type(self)]
            if name not in names:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return known(self._away)[names.index(name)]


_PUT_AWAY: dict[type, tuple[tuple[str, ...], Callable[[Away], tuple[Any, ...]]]] = {}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``[start, end)`` of an article exactly as read."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"empty or negative span [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        """The words at this place.

        >>> Span(4, 8).of("The mill closed.")
        'mill'
        """
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether the other span lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end


class Granularity(IntEnum):
    """How finely a time is stated, from fine to coarse."""

    MINUTE = 1
    HOUR = 2
    PART = 3  # part of a day: morning, afternoon, evening, night
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    SEASON = 8
    QUARTER = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14

    __hash__ = int.__hash__  # Enum's own hashes the name, in Python, whenever a cache is asked


class Open(StrEnum):
    """The side on which an interval has no stated end: EDTF ``../2020`` and ``2020/..``."""

    START = "start"
    END = "end"


class Phase(StrEnum):
    """The part of a month, season or year that was meant: TIMEX3's START, MID and END."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Interval:
    """Minutes ``[start, end)``, proleptic Gregorian; ``end`` is the first minute after.

    ``granularity`` is that of the unit stated, or of the two ends of a range. An interval that
    is ``open`` covers the one unit that was stated and goes on, on that side, for an unknown
    time. ``about`` is EDTF's ``~`` (approximate), ``uncertain`` its ``?``.
    """

    start: int  # minutes since 0000-01-01T00:00 (1 BC): years before 1 are times too
    end: int
    granularity: Granularity
    about: bool = False
    uncertain: bool = False
    open: Open | None = None
    phase: Phase | None = None  # "late January": words only, the interval is all of January

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError(f"empty interval [{self.start}, {self.end})")

    def __hash__(self) -> int:
        """By its bounds, which seldom leave two in doubt: half the time of all seven fields."""
        return hash((self.start, self.end))


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A time that could not be placed on the calendar, and why, in words for a reader."""

    reason: str


Placed: TypeAlias = Interval | Unresolved


class TimexType(StrEnum):
    """The four kinds of TIMEX3 (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class AnchorKind(StrEnum):
    """What a temporal expression counts from."""

    NOTHING = "nothing"  # a full date needs none
    PUBLISHED = "published"  # the document creation time
    MENTION = "mention"  # the last time told
    EVENT = "event"  # another event of the same sentence ("a week after its release")


@dataclass(frozen=True, slots=True)
class Anchor:
    """What an expression was counted from; ``span`` is where that time is told, if it is."""

    kind: AnchorKind = AnchorKind.NOTHING
    interval: Interval | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression in a text, as TIMEX3 has it.

    ``value`` is TIMEX3 notation; ``when`` the placed interval, or why there is none (durations,
    sets and vague references have no place). ``rule`` names the row of the rule table that took
    it; ``why`` says, for a reader, how its value was reached.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    when: Placed
    rule: str
    anchor: Anchor = Anchor()
    why: str = ""
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    begin_point: str | None = None  # TIMEX3 value of the start of an anchored duration or range
    end_point: str | None = None
    is_ambiguous: bool = False

    @property
    def reason(self) -> str:
        """How its value was reached, or that the words themselves tell."""
        return self.why or f"“{self.text}” in the text"


# How 03/04/2021 is read; "auto" goes by the text's own unambiguous dates.
DateOrder: TypeAlias = Literal["auto", "day-first", "month-first"]


class Origin(StrEnum):
    """Where an article's publication date comes from."""

    STATED = "front matter"
    TEXT = "text"
    SIBLING = "sibling"


@dataclass(frozen=True, slots=True)
class Published:
    """An article's document creation time, and the evidence for it.

    ``evidence`` is a sentence for a reader when the date was not stated in front matter
    ("“Last Updated: Mar 18 2021” in the text"; "tells the same event as articles/a.txt").
    """

    when: Interval
    origin: Origin
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Article(MayBeAway):
    """One article as read.

    ``raw`` is the file's text as a reader of the file sees it: UTF-8, line ends as ``\\n``.
    ``prose`` has the same length: everything that is not prose (front matter, markup, code,
    link targets) is spaces there, line ends kept, so that an offset into one is an offset into
    the other. ``path`` is relative to the content folder, with ``/``.
    """

    path: str
    slug: str
    raw: str
    prose: str
    title: str
    is_title_stated: bool  # false: the first heading or line stands in for it
    published: Published | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str = "en"
    tags: tuple[str, ...] = ()
    image: Image | None = None
    is_markdown: bool = False
    is_draft: bool = False  # "draft: true" in front matter: left out unless asked for
    date_order: DateOrder = "auto"


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of an article or event: a path within the project, its alt text."""

    path: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a reader can check an entry."""

    title: str
    url: str | None = None
    publisher: str | None = None
    published: Interval | None = None
    article: str | None = None  # path of the article, where the source is one of ours


class NameKind(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Name:
    """Someone or something named: the fullest spelling in use, and its other spellings."""

    name: str
    kind: NameKind = NameKind.OTHER
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention(MayBeAway):
    """An event as one article tells it once.

    ``span`` is the clause that tells it, within ``sentence``; ``timex`` the expression that
    dates it, or ``None`` where the date was inferred from the publication date. ``why`` says,
    for a reader, how the date was reached. ``is_lead`` marks the article's first news sentence.
    """

    article: Article
    sentence: Span
    span: Span
    title: str
    when: Interval
    timex: Timex | None
    why: str
    is_inferred: bool = False
    is_planned: bool = False
    is_lead: bool = False
    attribution: str | None = None
    names: tuple[Name, ...] = ()

    @property
    def quote(self) -> str:
        """The sentence, verbatim."""
        return self.sentence.of(self.article.raw)


@dataclass(frozen=True, slots=True)
class Aside:
    """A time that the text tells and that no event has: "since 2003", "before the vote in May"."""

    article: Article
    span: Span
    when: Interval


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Words that tell of a time we could not place: where, why, and how to mend it."""

    article: Article
    span: Span
    reason: str
    mend: str

    @property
    def text(self) -> str:
        return self.span.of(self.article.raw)


@dataclass(frozen=True, slots=True)
class Reading:
    """What some sources say on one point: ``value`` as worded by them."""

    value: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which sources differ ("companies fined": ten / twelve), every reading kept.

    Where ``is_update``, the number grew from report to report and the last reading stands.
    """

    point: str
    readings: tuple[Reading, ...]
    is_update: bool = False


@dataclass(frozen=True, slots=True)
class Curated:
    """An event entered by hand or from a table: ``content/events/*``. ``body`` is Markdown."""

    path: str
    slug: str
    title: str
    when: Interval
    body: str = ""
    sources: tuple[Source, ...] = ()
    tags: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    importance: float | None = None  # 0 to 1; None: not said
    image: Image | None = None
    extra: tuple[tuple[str, str], ...] = ()  # unknown fields, kept for the export (JSON values)
    id: str | None = None  # the event's, where it comes from an export that is read in again
    quote: str = ""  # a sentence that tells it, verbatim from its source
    salience: float | None = None  # 0 to 1, as an export had it; a stated importance stands
    is_inferred: bool = False
    is_planned: bool = False


@dataclass(frozen=True, slots=True)
class Event(MayBeAway):
    """One happening, over all the articles that tell it.

    ``id`` is stable: made from content, unchanged when other articles come and go. An event has
    mentions, or a curated entry, or both. ``salience`` runs from 0 to 1.
    """

    id: str
    title: str
    when: Interval
    mentions: tuple[Mention, ...] = ()
    curated: Curated | None = None
    sources: tuple[Source, ...] = ()
    tags: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    salience: float = 0.0
    is_inferred: bool = False
    is_planned: bool = False
    disagreements: tuple[Disagreement, ...] = ()
    image: Image | None = None
    description: str = ""  # Markdown, where an editor described the event
    is_pinned: bool = False  # kept however few events are asked for
    aliases: tuple[str, ...] = ()  # ids it would have if another of its mentions named it

    def __post_init__(self) -> None:
        if not self.mentions and self.curated is None:
            raise ValueError(f"event {self.id} has neither a mention nor a curated entry")

    @property
    def is_disputed(self) -> bool:
        """Whether sources contradict each other: a number that grew by the day is no dispute."""
        return any(not point.is_update for point in self.disagreements)

    @property
    def is_updated(self) -> bool:
        """Whether all that the sources differ on is what later ones brought up to date."""
        return bool(self.disagreements) and not self.is_disputed


@dataclass(frozen=True, slots=True)
class Edit:
    """An editor's word on one event: an entry of ``content/curation.yaml``.

    ``split`` names the mentions to take out, by article path or by alias; ``merge`` the events
    that join this one, ``distinct`` those that are other happenings. ``places`` says where each
    key stands: ``(key, line, column)``, from 1.
    """

    event: str
    path: str
    line: int
    column: int
    hide: bool = False
    retitle: str | None = None
    redate: Interval | None = None
    describe: str | None = None
    merge: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    tag: tuple[str, ...] = ()
    pin: bool = False
    sources: tuple[Source, ...] = ()
    places: tuple[tuple[str, int, int], ...] = ()
    distinct: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Curation:
    """Every edit, in the order of the file."""

    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something in a file that a writer should look at; line and column from 1."""

    path: str
    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything the site tells: events in order of time, what could not be placed, articles."""

    events: tuple[Event, ...]
    unplaced: tuple[Unplaced, ...] = ()
    articles: tuple[Article, ...] = field(default=())
    notices: tuple[Notice, ...] = ()  # curation whose event is gone
    distinct: frozenset[tuple[str, str]] = frozenset()  # ids of two events, by alphabet, not one
    asides: tuple[Aside, ...] = ()  # times that are no event's, by article and place


def may_put_away(kind: type[MayBeAway], *names: str, at_hand: int) -> None:
    """Have these fields of a dataclass put away where that is asked for (``put_away``).

    Values near each other are asked for together: the fields of so many are at hand.
    """
    _PUT_AWAY[kind] = names, lru_cache(maxsize=at_hand)(lambda away: away.fields())


# Most of an archive's memory, and asked for now and then.
may_put_away(Article, "raw", "prose", at_hand=256)
may_put_away(Event, "mentions", "disagreements", at_hand=2048)
_OF_MENTION = ("sentence", "span", "title", "timex", "why", "attribution", "names")
may_put_away(Mention, *_OF_MENTION, at_hand=2048)


def names_put_away(kind: type[MayBeAway]) -> tuple[str, ...]:
    """The fields of a kind of value that are put away, in order."""
    return _PUT_AWAY[kind][0]


def put_away(value: MayBeAway, away: Away) -> None:
    """Let go of those fields of a value that ``may_put_away`` names for its kind.

    ``away`` gives equal ones whenever somebody asks for them: the value is what it was.
    """
    object.__setattr__(value, "_away", away)
    for name in _PUT_AWAY[type(value)][0]:
        object.__delattr__(value, name)


def is_away(value: MayBeAway) -> bool:
    """Whether they are put away."""
    return hasattr(value, "_away")


def dated(article: Article, published: Published) -> Article:
    """The article with this date; texts that are put away stay where they are."""
    found = replace(article, published=published)
    if is_away(article):
        put_away(found, article._away)
    return found
