"""The time of every clause, told or carried: what a reader takes it to be."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat

from dateline.dates.calendar import widen
from dateline.events.anchoring import times_of
from dateline.events.boilerplate import news_sentences
from dateline.events.dating.beside import nouns_with_time, verbs_with_time
from dateline.events.dating.carried import (
    Known,
    carried_time,
    concepts,
    event_nouns,
    happenings_of,
    tells_now,
)
from dateline.events.dating.dating import date_all_clauses
from dateline.events.dating.news_day import day_in, moved, news_day, within
from dateline.events.en.closed import PLANNING
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.telling.dated import Dated
from dateline.events.telling.told import Reading, Told
from dateline.model import Article, Granularity, Interval, Span
from dateline.prose import split_sentences

_DOING = re.compile(r"(?:,A?|[ISD][JN]{0,3}N)(?P<verb>G)(?=[DJNPIATOR#'])")
_LONGEST_QUOTE = 2000  # code points: an opening mark further back has been forgotten


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
    dated = [_dated(one, published) for one in told]
    stated = [{item.clause: item.when for item in items} for items in dated]
    news = news_day(told, stated, published)
    known = Known(published, news, news, news, _by_happening(told, stated))
    clauses = _narrate(article.prose, told, stated, known)
    return (*clauses, *chain.from_iterable(map(_verbs, told, dated, repeat(published))))


def _dated(told: Told, published: Interval | None) -> list[Dated]:
    """The clauses whose time an expression states."""
    found = date_all_clauses(told, published)
    return [item for item in found if isinstance(item, Dated) and item.phrase is None]


def _verbs(told: Told, dated: Sequence[Dated], published: Interval | None) -> Iterator[Narrated]:
    """What a verb without tense tells, with a time beside it that no clause has."""
    taken = {item.timex.span.start for item in dated}
    for (first, last), when in verbs_with_time(told, published, taken):
        yield Narrated(told.tokens.span(first, last), when, True)


def _by_happening(
    told: Sequence[Told], stated: Sequence[dict[int, Interval]]
) -> dict[str, Interval]:
    """For each happening, by the stem of its word, the one day told for it.

    That is the day beside it, or of what it does, else of what is told with it.
    """
    near: dict[str, set[Interval]] = defaultdict(set)
    with_it: dict[str, set[Interval]] = defaultdict(set)
    for one, times in zip(told, stated, strict=True):
        for index, when in nouns_with_time(one):
            _note(near, concepts(one.tokens.lowers[index]), when)
        for position, when in times.items():
            clause = one.clauses[position]
            done = (one.tokens.lowers[i] for i in event_nouns(one, *clause.subject))
            _note(near, chain(concepts(clause.base), *map(concepts, done)), when)
            _note(with_it, happenings_of(one, clause), when)
    return {word: next(iter(days)) for word, days in (with_it | near).items() if len(days) == 1}


def _note(days: dict[str, set[Interval]], found: Iterable[str], when: Interval) -> None:
    if when.granularity <= Granularity.DAY:
        for concept in found:
            days[concept].add(widen(when, Granularity.DAY))


def _narrate(
    text: str, told: Sequence[Told], stated: Sequence[dict[int, Interval]], known: Known
) -> Iterator[Narrated]:
    for one, times in zip(told, stated, strict=True):
        known = moved(known, one, times)
        if one.clauses:
            yield from _clauses(text, one, times, within(known, one, times))
        else:
            yield from _heading(one, known)
        yield from _nouns(one, known)


def _heading(told: Told, known: Known) -> Iterator[Narrated]:
    """A line without a verb has the day of the happening that it names, else of the news."""
    last = len(told.tokens.tags)
    named = (known.day_of(told.tokens.lowers[i]) for i in event_nouns(told, 0, last))
    when = day_in(told, known.published) or next(filter(None, named), known.day)
    if when is not None and last:
        yield Narrated(told.tokens.span(0, last), when, False)


def _clauses(text: str, told: Told, times: dict[int, Interval], known: Known) -> Iterator[Narrated]:
    for position, clause in enumerate(told.clauses):
        if position in times:
            yield from _stated_clause(told, position, times[position], known)
        elif not _is_state(told, clause):
            yield from _carried_clause(text, told, position, times, known)
        elif clause.tense is not Tense.MODAL:
            yield from _named(told, clause, known)
            yield from _alongside(told, clause, known)


def _stated_clause(told: Told, position: int, when: Interval, known: Known) -> Iterator[Narrated]:
    clause = told.clauses[position]
    yield Narrated(told.tokens.span(clause.first, clause.last), when, True)
    day = known.published if tells_now(told, position) else known.day
    if day is not None and clause.base in PLANNING and clause.is_passive:
        yield Narrated(told.tokens.span(*clause.verb), day, False)  # the plan, not what is planned


def _carried_clause(
    text: str, told: Told, position: int, times: dict[int, Interval], known: Known
) -> Iterator[Narrated]:
    clause = told.clauses[position]
    when = carried_time(told, position, times, known)
    place = told.tokens.spans[clause.head][0]
    if when == known.day and tells_now(told, position) and not _is_quoted(text, place):
        when = known.published
        yield from _named(told, clause, known)  # of what it tells now, the happening is over
    if when is not None:
        yield Narrated(told.tokens.span(clause.first, clause.last), when, False)


def _is_state(told: Told, clause: Clause) -> bool:
    """What was so, or might be, happened on no day that could be told.

    Not so what somebody said would be, nor what there was: "there was a fault on the flight".
    """
    if clause.tense is Tense.MODAL:
        return clause.link is not Link.COMPLEMENT or "would" not in _group(told, clause)
    is_there = told.tokens.lowers[slice(*clause.subject)] == ("there",)
    return clause.is_copular and clause.tense is Tense.PAST and not is_there


def _group(told: Told, clause: Clause) -> tuple[str, ...]:
    return told.tokens.lowers[slice(*clause.verb)]


def _is_quoted(text: str, place: int) -> bool:
    """Whether somebody's own words, perhaps of several sentences, are told there."""
    start = max(0, place - _LONGEST_QUOTE, text.rfind("\n\n", 0, place))
    is_open = text.rfind("“", start, place) > text.rfind("”", start, place)
    return is_open or text.count('"', start, place) % 2 == 1


def _named(told: Told, clause: Clause, known: Known) -> Iterator[Narrated]:
    """What a state is said of may be a happening: "the landing was a milestone"."""
    for index in event_nouns(told, clause.first, clause.last):
        if known.day is not None and known.day_of(told.tokens.lowers[index]) is None:
            yield Narrated(told.tokens.span(index, index + 1), known.day, False)


def _alongside(told: Told, clause: Clause, known: Known) -> Iterator[Narrated]:
    """What is done while a state lasts: "was the top gainer, adding 11 percent"."""
    if clause.tense is not Tense.PAST or known.day is None:
        return
    for match in _DOING.finditer(told.tokens.tags, clause.verb[1], clause.last):
        span = told.tokens.span(match.start("verb"), clause.last)
        yield Narrated(span, known.day, False)


def _nouns(told: Told, known: Known) -> Iterator[Narrated]:
    """Happenings told by a noun, each with the time beside it or the one day told for it."""
    beside = dict(nouns_with_time(told))
    for index, when in beside.items():
        yield Narrated(told.tokens.span(index, index + 1), when, True)
    for index in event_nouns(told, 0, len(told.tokens.tags)):
        day = known.day_of(told.tokens.lowers[index])
        if day is not None and index not in beside and told.tokens.tags[index] == "N":
            yield Narrated(told.tokens.span(index, index + 1), day, False)
