"""Points on which the sources of one event differ; every reading is kept."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from dateline.dates import format_edtf
from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.disagreement.alike import names_its_day, titled_alike, told_alike
from dateline.events.disagreement.counts import find_counts
from dateline.events.disagreement.names import name_disagreements
from dateline.events.disagreement.number import Count
from dateline.events.names.names import Found
from dateline.events.similarity_en import SAYING_WORDS
from dateline.model import Disagreement, Granularity, Interval, Mention, Reading

# What makes one happening lie on two days: the hour was late, or told by another clock.
_OTHER_CLOCK = re.compile(
    r"\b(?:GMT|UTC|local time|[ECMP][SD]T|CES?T|BST|overnight|midnight|night|evening"
    r"|late on|early on|hours of)\b|\b[Ll]ate [A-Z]|\b[Ee]arly [A-Z]"
)

_GOES_ON = re.compile(
    r"\bfor (?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?: straight| consecutive)? (?:day|night|week)\b"
)


def find_disagreements(
    mentions: Sequence[Mention], names: Mapping[str, Sequence[Found]]
) -> tuple[Disagreement, ...]:
    """Dates first, then counts and amounts in order of their wording, then names.

    ``names`` has the names of articles by their paths, in reading order.
    """
    if len(mentions) < 2:
        return ()
    dates = tuple(_dates(mentions))
    if len({mention.article.path for mention in mentions}) < 2:
        return dates
    return (*dates, *_counts(mentions), *name_disagreements(mentions, names))


def _counts(mentions: Sequence[Mention]) -> Iterator[Disagreement]:
    told: dict[str, dict[str, list[tuple[Count, Mention]]]] = defaultdict(lambda: defaultdict(list))
    for mention in mentions:
        for count in find_counts(mention.span.of(mention.article.prose)):
            told[count.point][mention.article.path].append((count, mention))
    for point in sorted(told):
        # An article with two numbers for one noun tells of two things; which, we cannot say.
        by_article = told[point].values()
        if all(len({count.value for count, _ in of}) == 1 for of in by_article):
            readings = _readings([one for of in by_article for one in of])
            if _cannot_all_be(readings):
                alike = told_alike([mentions for _, mentions in readings])
                readings = [readings[place] for place in alike]
            if _cannot_all_be(readings) and not _are_of_other_hours(readings):
                yield _disagreement(readings)


def _readings(
    told: Sequence[tuple[Count, Mention]],
) -> list[tuple[Count, tuple[Mention, ...]]]:
    """Each number with those who tell it, the lowest first."""
    by_value: dict[float, list[tuple[Count, Mention]]] = defaultdict(list)
    for count, mention in told:
        by_value[count.value].append((count, mention))
    return [(of[0][0], tuple(mention for _, mention in of)) for _, of in sorted(by_value.items())]


def _cannot_all_be(readings: Sequence[tuple[Count, tuple[Mention, ...]]]) -> bool:
    """Whether two of the numbers exclude each other."""
    return any(
        one.high < other.low or other.high < one.low
        for (one, _), (other, _) in combinations(readings, 2)
    )


def _are_of_other_hours(readings: Sequence[tuple[Count, tuple[Mention, ...]]]) -> bool:
    """Whether each number is told of an hour of its own, as a price through the day."""
    hours = [sorted({(m.when.start, m.when.end) for m in told}) for _, told in readings]
    return all(end - start < MINUTES_A_DAY / 4 for of in hours for start, end in of) and all(
        one[1] <= other[0] or other[1] <= one[0]
        for of_one, of_other in combinations(hours, 2)
        for one in of_one
        for other in of_other
    )


def _disagreement(readings: Sequence[tuple[Count, tuple[Mention, ...]]]) -> Disagreement:
    """The readings side by side; those of a number that grew by the day are updates."""
    grown = readings[0][0].may_grow and _grew(readings)
    return Disagreement(
        readings[0][0].label,
        tuple(Reading(count.words, told) for count, told in readings),
        is_update=grown,
    )


def _grew(readings: Sequence[tuple[Count, tuple[Mention, ...]]]) -> bool:
    """Whether each higher number was first told on a later day than the one below it."""
    days = [min(map(_told_on, told)) for _, told in readings]
    return all(one < other for one, other in pairwise(days))


def _told_on(mention: Mention) -> int:
    published = mention.article.published
    return (published.when if published else mention.when).start // MINUTES_A_DAY


def _dates(mentions: Sequence[Mention]) -> Iterator[Disagreement]:
    stated = [mention for mention in _first_printed(mentions) if _states_a_date(mention)]
    held = [mention for mention in stated if not mention.is_planned]
    yield from _days(held or stated)
    planned = [mention for mention in stated if mention.is_planned]
    if held and planned and not any(_overlap(one, other) for one in held for other in planned):
        told = _by_date(planned) + _by_date(held)
        if titled_alike([planned, held]):
            yield Disagreement("planned date", told, is_update=True)


def _first_printed(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Each sentence where it came out first: "today" printed again a day later is no other day."""
    first: dict[str, Mention] = {}
    for mention in sorted(mentions, key=_told_on):
        first.setdefault(" ".join(mention.quote.split()), mention)
    return list(first.values())


def _states_a_date(mention: Mention) -> bool:
    is_vague = mention.is_inferred or mention.when.about or mention.when.open is not None
    is_said = not SAYING_WORDS.isdisjoint(mention.title.split())  # and may be said again
    goes_on = _GOES_ON.search(mention.quote) is not None
    return not (is_vague or is_said or goes_on) and names_its_day(mention)


def _overlap(one: Mention, other: Mention) -> bool:
    (first, last), (start, end) = _day(one.when), _day(other.when)
    return first < end and start < last


def _by_date(mentions: Sequence[Mention]) -> tuple[Reading, ...]:
    """Each date with those who tell it, in order of time."""
    by_day: dict[tuple[int, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_day[_day(mention.when)].append(mention)
    return tuple(
        Reading(format_edtf(told[0].when), tuple(told)) for _, told in sorted(by_day.items())
    )


def _days(mentions: Sequence[Mention]) -> Iterator[Disagreement]:
    """Days of which only one can be right."""
    fine = [mention for mention in mentions if mention.when.granularity <= Granularity.DAY]
    readings = _by_date(fine)
    if len(readings) < 2:
        return
    alike = titled_alike([reading.mentions for reading in readings])
    readings = tuple(readings[place] for place in alike)
    fine = [mention for reading in readings for mention in reading.mentions]
    days = sorted({_day(mention.when) for mention in fine})
    are_disjoint = all(first[1] <= second[0] for first, second in pairwise(days))
    if len(days) > 1 and are_disjoint and not _are_of_one_night(days, fine):
        yield Disagreement("date", readings)


def _day(when: Interval) -> tuple[int, int]:
    return when.start // MINUTES_A_DAY, -(-when.end // MINUTES_A_DAY)


def _are_of_one_night(days: Sequence[tuple[int, int]], mentions: Sequence[Mention]) -> bool:
    """Whether two days follow each other and the sentences say why both may be right."""
    follow = len(days) == 2 and days[0][1] == days[1][0]
    return follow and any(_OTHER_CLOCK.search(mention.quote) for mention in mentions)
