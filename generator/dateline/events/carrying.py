"""The time of every clause, told or carried: what a reader takes it to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.dates.calendar import MINUTES_A_DAY, widen
from dateline.events.anchoring import times_of
from dateline.events.boilerplate import news_sentences
from dateline.events.clauses import Clause, Link, Tense
from dateline.events.dated import Dated
from dateline.events.dating import date_clauses
from dateline.events.en.closed import EVENT_NOUNS, PLANNING
from dateline.events.similarity import term
from dateline.events.told import Reading, Told
from dateline.model import Article, Granularity, Interval, Span
from dateline.prose import split_sentences

_FRESH_DAYS = 15  # news tells of days as late as a fortnight; what is older is background
_OPENING = 6  # sentences


@dataclass(frozen=True, slots=True)
class Narrated:
    """A clause and its time; ``is_stated`` where an expression in its sentence says so."""

    span: Span
    when: Interval
    is_stated: bool


def date_everything(article: Article) -> tuple[Narrated, ...]:
    """Each clause of an article's news with the time a reader takes it to have happened at.

    Happenings told by a noun ("the flight") take the time of the clause that told them, where
    one day is told for them.
    """
    published = article.published.when if article.published else None
    sentences = split_sentences(article.prose, language=article.language)
    reading = Reading(article.prose, sentences, times_of(article))
    flags = news_sentences(article.prose, sentences)
    told = [reading[index] for index, good in enumerate(flags) if good]
    stated = [_stated(one, published) for one in told]
    days = _days_by_stem(told, stated)
    return tuple(_narrate(told, stated, days, published))


def _stated(told: Told, published: Interval | None) -> dict[int, Interval]:
    """The time of each clause, by position, that an expression states."""
    return {
        item.clause: item.when
        for item in date_clauses(told, published)
        if isinstance(item, Dated) and item.phrase is None
    }


def _days_by_stem(told: list[Told], stated: list[dict[int, Interval]]) -> dict[str, Interval]:
    """For each happening, by the stem of its word, the one day told for it."""
    found: dict[str, set[Interval]] = defaultdict(set)
    for one, times in zip(told, stated, strict=True):
        for position, when in times.items():
            if when.granularity <= Granularity.DAY:
                for stemmed in _happenings(one, one.clauses[position]):
                    found[stemmed].add(widen(when, Granularity.DAY))
    return {word: next(iter(days)) for word, days in found.items() if len(days) == 1}


def _happenings(told: Told, clause: Clause) -> Iterator[str]:
    yield from _concept(clause.base)
    for index in range(clause.first, clause.last):
        if told.tokens.tags[index] == "N" and told.tokens.lowers[index] in EVENT_NOUNS:
            yield from _concept(told.tokens.lowers[index])


def _concept(word: str) -> Iterator[str]:
    """What a word tells of, if it tells of something: "resign" and "resignation" are one."""
    found = term(word)
    if found is not None:
        yield found


def _narrate(
    told: list[Told],
    stated: list[dict[int, Interval]],
    days: dict[str, Interval],
    published: Interval | None,
) -> Iterator[Narrated]:
    day = _day_of_the_news(stated, published)
    for one, times in zip(told, stated, strict=True):
        fresh = [
            when for p, when in sorted(times.items()) if _carries(one.clauses[p], when, published)
        ]
        day = fresh[0] if fresh else day
        yield from _clauses(one, times, day, days)
        yield from _nouns(one, days)


def _day_of_the_news(
    stated: list[dict[int, Interval]], published: Interval | None
) -> Interval | None:
    """The first fresh day told: what a report is about happened then, if not as it appeared."""
    if published is None:
        return None
    for times in stated[:_OPENING]:
        for _, when in sorted(times.items()):
            if _is_fresh(when, published):
                return when
    return published


def _carries(clause: Clause, when: Interval, published: Interval | None) -> bool:
    is_told = clause.link in (Link.MAIN, Link.COMPLEMENT, Link.JOINED)
    return is_told and published is not None and _is_fresh(when, published)


def _is_fresh(when: Interval, published: Interval) -> bool:
    gap = published.start - when.start
    return when.granularity <= Granularity.DAY and 0 <= gap <= _FRESH_DAYS * MINUTES_A_DAY


def _clauses(
    told: Told, times: dict[int, Interval], day: Interval | None, days: dict[str, Interval]
) -> Iterator[Narrated]:
    if not told.clauses and day and told.tokens.tags:
        yield Narrated(told.tokens.span(0, len(told.tokens.tags)), day, False)
    for position, clause in enumerate(told.clauses):
        if position not in times and _is_state(clause):
            yield from _named(told, clause, day, days)
            continue
        span = told.tokens.span(clause.first, clause.last)
        when = times.get(position) or _beside(told, position, times)
        if when is None and clause.tense is not Tense.MODAL:
            when = next((days[one] for one in _concept(clause.base) if one in days), None)
        when = when or day
        if when is not None:
            yield Narrated(span, when, position in times)
        if day is not None and position in times and clause.base in PLANNING and clause.is_passive:
            yield Narrated(told.tokens.span(*clause.verb), day, False)  # it is planned now


def _named(
    told: Told, clause: Clause, day: Interval | None, days: dict[str, Interval]
) -> Iterator[Narrated]:
    """What a state is said of may be a happening: "the landing was a milestone"."""
    if day is None or clause.tense is Tense.MODAL:
        return
    for index in range(clause.first, clause.last):
        word = told.tokens.lowers[index]
        is_named = told.tokens.tags[index] in "NG" and word in EVENT_NOUNS
        if is_named and not any(concept in days for concept in _concept(word)):
            yield Narrated(told.tokens.span(index, index + 1), day, False)


def _is_state(clause: Clause) -> bool:
    """What was so, or might be, happened on no day that could be told."""
    return clause.tense is Tense.MODAL or (clause.is_copular and clause.tense is Tense.PAST)


def _beside(told: Told, position: int, times: dict[int, Interval]) -> Interval | None:
    """The time of a clause that happens together with this one: joined to it, or its "when"."""
    clause = told.clauses[position]
    if clause.link is Link.JOINED and clause.parent is not None:
        return times.get(clause.parent)
    for other in (position - 1, position + 1):
        if other in times and told.clauses[other].word in ("when", "as", "while"):
            return times[other]
    return None


def _nouns(told: Told, days: dict[str, Interval]) -> Iterator[Narrated]:
    for index, tag_ in enumerate(told.tokens.tags):
        if tag_ == "N" and told.tokens.lowers[index] in EVENT_NOUNS:
            for concept in _concept(told.tokens.lowers[index]):
                when = days.get(concept)
                if when is None:
                    continue
                yield Narrated(told.tokens.span(index, index + 1), when, False)
