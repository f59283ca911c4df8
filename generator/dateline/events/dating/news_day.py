"""The day that a report tells of, and how it moves from sentence to sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.dates.calendar import MINUTES_A_DAY, widen
from dateline.events.dating.carried import Known, concepts, event_nouns, is_whole
from dateline.events.grammar.clauses import TELLING_LINKS, Clause, Tense
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval

_FRESH_DAYS = 15  # news tells of days as late as a fortnight; what is older is background
_OPENING = 2  # sentences, behind a title and a date line
_POINTING = frozenset(["he", "she", "it", "they", "this", "that", "these", "those", "the"])


def news_day(
    told: Sequence[Told], stated: Sequence[dict[int, Interval]], published: Interval | None
) -> Interval | None:
    """The first fresh day told: what a report is about happened then, if not as it appeared."""
    if published is None:
        return None
    sentences = 0
    for one, times in zip(told, stated, strict=True):
        fresh = [position for position in times if _is_fresh(times[position], published)]
        day = day_in(one, published) if not one.clauses else None
        if day is not None:
            return widen(day, Granularity.DAY)
        if fresh:
            return widen(times[_told_first(one, fresh)], Granularity.DAY)
        sentences += bool(one.clauses) and is_whole(one)
        if sentences == _OPENING:
            break
    return published


def day_in(told: Told, published: Interval | None) -> Interval | None:
    """The first day of late that a sentence states whose verb was not found."""
    if published is None or not is_whole(told):
        return None
    times = (timex.when for _, timex in told.placed())
    fresh = (w for w in times if isinstance(w, Interval) and _is_fresh(w, published))
    return next(fresh, None)


def _told_first(told: Told, positions: Sequence[int]) -> int:
    """Of clauses the first that tells a past: "a vote is due on Monday, aides said on Sunday"."""
    return min(positions, key=lambda p: (told.clauses[p].tense is not Tense.PAST, p))


def moved(known: Known, told: Told, times: dict[int, Interval]) -> Known:
    """What is known once a sentence has told its times.

    The news goes on to a later day, and back to that of the report. Any other day is an aside,
    left behind by the next sentence that does not go on with it.
    """
    told_then = _clause_of_day(known, told, times)
    if told_then is None:
        return known if _goes_on(known, told) else replace(known, day=known.latest)
    day = widen(times[told_then], Granularity.DAY)
    if known.latest is None or day == known.news or day.start >= known.latest.start:
        return replace(known, day=day, latest=day)
    is_over = _had(told, told.clauses[told_then])
    return replace(known, day=day, is_over=is_over, aside=frozenset(_nouns_of(told)))


def _nouns_of(told: Told) -> Iterator[str]:
    """The concepts of the nouns that tell happenings in a sentence."""
    for index in event_nouns(told, 0, len(told.tokens.tags)):
        yield from concepts(told.tokens.lowers[index])


def _clause_of_day(known: Known, told: Told, times: dict[int, Interval]) -> int | None:
    """The first clause that tells a day of late, but no aside of its sentence."""
    if known.published is None:
        return None
    fresh = [
        position
        for position, when in times.items()
        if told.clauses[position].link in TELLING_LINKS and _is_fresh(when, known.published)
    ]
    return _told_first(told, fresh) if fresh else None


def _goes_on(known: Known, told: Told) -> bool:
    """Whether a sentence speaks of what the one before it told: "The deal was approved".

    What had been so before ("the index had gained") goes on only with what else had been.
    """
    clauses = _told_by_report(told)
    is_back = bool(clauses) and _had(told, clauses[0])
    if is_back or known.is_over:
        return is_back
    first = next((start for start, end in (c.subject for c in clauses) if start < end), None)
    if any(_is_told_again(known, told, index) for index in _with_article(told)):
        return True
    is_pointing = first is not None and told.tokens.lowers[first] in _POINTING
    return is_pointing or any(_is_further(told, clause) for clause in clauses[:1])


def _with_article(told: Told) -> Iterator[int]:
    """The nouns of happenings with "the" right before: "the earthquake"."""
    for index in event_nouns(told, 1, len(told.tokens.tags)):
        if told.tokens.lowers[index - 1] in ("the", "this", "that"):
            yield index


def _is_told_again(known: Known, told: Told, index: int) -> bool:
    return not known.aside.isdisjoint(concepts(told.tokens.lowers[index]))


def _is_further(told: Told, clause: Clause) -> bool:
    """ "Hale also said": on the day that another spoke, who was told of before."""
    is_also = "also" in told.tokens.lowers[clause.subject[1] : clause.head]
    return is_also and kind_of(told.tokens, clause) is Kind.SAYING


def _told_by_report(told: Told) -> list[Clause]:
    """The clauses of a sentence; of one that opens with somebody's words those that say whose."""
    if not told.tokens.tags.startswith('"'):
        return list(told.clauses)
    return [clause for clause in told.clauses if kind_of(told.tokens, clause) is Kind.SAYING]


def _had(told: Told, clause: Clause) -> bool:
    """Whether it looks back from what is told: "the index had gained"."""
    return clause.is_perfect and "had" in told.tokens.lowers[slice(*clause.verb)]


def within(known: Known, told: Told, times: dict[int, Interval]) -> Known:
    """What is known within a sentence: one that goes back to an older day stays there.

    Not so if it does by an aside behind its news: "fell to its lowest since 1991, when it failed".
    """
    if known.published is None or not times:
        return known
    position = min(times)
    if position > 0 and told.clauses[position].link not in TELLING_LINKS:
        return known
    first = times[position]
    is_fresh = any(_is_fresh(when, known.published) for when in times.values())
    is_frame = first.granularity <= Granularity.DAY or _is_in_front(told, first)
    is_older = is_frame and first.start < known.published.start
    return replace(known, day=first) if is_older and not is_fresh else known


def _is_in_front(told: Told, when: Interval) -> bool:
    """ "In 2020 ...": the year of all that the sentence tells."""
    index, timex = next(iter(told.placed()))
    return index < 2 and timex.when == when


def _is_fresh(when: Interval, published: Interval) -> bool:
    if when.granularity > Granularity.DAY:
        return False
    gap = published.start - widen(when, Granularity.DAY).start
    return 0 <= gap <= _FRESH_DAYS * MINUTES_A_DAY
