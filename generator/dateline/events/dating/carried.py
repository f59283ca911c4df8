"""The time of a clause that states none: carried over from what was told before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from dateline.dates import stepping
from dateline.dates.calendar import MINUTES_A_DAY, widen
from dateline.events.en.happenings import RETOLD
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.similarity import term
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval
from dateline.prose.lexicon import words

_OCCASION = re.compile(r"I[DJNP#']*[NG](?![NGP])")
_OCCASIONS = ("at", "during", "in", "on")
_LOOKING_BACK = (Link.RELATIVE, Link.COMPLEMENT, Link.SUBORDINATE)
_BESIDE = ("while", "as", "whereas", "though", "although")
_STALE_DAYS = 3  # what happened on Friday is spoken of on Monday
_TOGETHER = ("when", "as", "while")
_DOER = re.compile(r"[DAJNPG#']*[NG](?![NGP])")
_DOING = words("kill injure wound hurt destroy damage flatten topple wreck strike hit shake")
_SIGNS = {"after": -1, "before": 1}
_DAYS = re.compile(r"P([1-6])D")  # a week is told roughly
_SOON = ("soon", "shortly", "immediately", "moments", "minutes", "seconds", "just", "right")
_THEREUPON = ("after", "as", "when", "while")  # "began on Friday after leaders agreed"


@dataclass(frozen=True, slots=True)
class Known:
    """What a reader knows of days when coming to a sentence.

    ``news`` is the day that the report is about, ``latest`` that of the news told last, ``day``
    the one that a clause is taken to tell of: the latest, or that of an aside. ``by_happening``
    has the day of each happening, by ``concepts`` of its word, for which one day is told.
    """

    published: Interval | None
    news: Interval | None
    latest: Interval | None
    day: Interval | None
    by_happening: dict[str, Interval]
    is_over: bool = False  # the aside was told as what had been: "the index had gained"
    aside: frozenset[str] = frozenset()  # the happenings that the aside told by a noun

    def day_of(self, word: str) -> Interval | None:
        """The day told for a happening, by its verb or noun."""
        days = (self.by_happening.get(concept) for concept in concepts(word))
        return next(filter(None, days), None)


def concepts(word: str) -> Iterator[str]:
    """What a word tells of, if it tells of something: "resign" and "resignation" are one."""
    found = term(word)
    if found is not None:
        yield found


_DAILY = frozenset([*concepts("rise"), *concepts("fall")])


def carried_time(
    told: Told, position: int, times: dict[int, Interval], known: Known
) -> Interval | None:
    """The time of a clause that has none of its own; ``times`` are those that its sentence states.

    It is that of a clause told together with it, else of the same happening told elsewhere, else
    of the occasion that it names ("on its maiden flight"), else the day of the news told last.
    """
    clause = told.clauses[position]
    counted = _days_from(told, clause, times, known)
    if counted is not None:
        return counted
    beside = _beside(told, position, times)
    if beside is not None:
        return beside
    if clause.tense is not Tense.MODAL:
        same = _told_again(clause, known) or _occasion(told, clause, known)
        same = same or _at_happening(told, position, known) or _by_happening(told, clause, known)
        if same is not None and not _is_ahead(clause, same, known.published):
            return same
    if kind_of(told.tokens, clause) is not Kind.SAYING:
        return known.day
    tells_older = any(told.clauses[other].parent == position for other in times)
    return _day_spoken(replace(known, day=known.latest) if tells_older else known)


def _days_from(
    told: Told, clause: Clause, times: dict[int, Interval], known: Known
) -> Interval | None:
    """The day of what came some days before or after: "fell, a day after the bank had failed"."""
    sign = _SIGNS.get(clause.word)
    length = dict(told.placed()).get(clause.first - 1) if sign is not None else None
    days = _DAYS.fullmatch(length.value) if length is not None else None
    told_then = times.get(clause.parent, known.day) if clause.parent is not None else known.day
    if sign is None or days is None or told_then is None or told_then.granularity > Granularity.DAY:
        return None
    return stepping.shift(widen(told_then, Granularity.DAY), sign * int(days[1]), Granularity.DAY)


def _day_spoken(known: Known) -> Interval | None:
    """The day told last, if it is near; people speak to a report about as it appears."""
    published = known.published
    if published is None:
        return known.day
    since = published.start - _STALE_DAYS * MINUTES_A_DAY
    near = (day for day in (known.day, known.latest) if day is not None and day.start >= since)
    return next(near, published)


def _told_again(clause: Clause, known: Known) -> Interval | None:
    """The day told for the same verb, where the clause looks back: shares fall every day."""
    is_aside = clause.link in _LOOKING_BACK and clause.word not in _BESIDE
    if clause.is_perfect and not is_aside and not _DAILY.isdisjoint(concepts(clause.base)):
        return None
    return known.day_of(clause.base) if clause.is_perfect or is_aside else None


def _by_happening(told: Told, clause: Clause, known: Known) -> Interval | None:
    """The day told for the happening that did it: "the quake killed four"."""
    doer = _DOER.match(told.tokens.tags, *clause.subject) if clause.base in _DOING else None
    noun = told.tokens.lowers[doer.end() - 1] if doer else ""
    return known.day_of(noun) if noun in RETOLD else None


def _at_happening(told: Told, position: int, known: Known) -> Interval | None:
    """The day told for what a clause says it happened with: "fled soon after the ship sank"."""
    together = {position}
    for place, other in enumerate(told.clauses[position + 1 :], position + 1):
        if other.parent in together and other.link is Link.JOINED:
            together.add(place)
        is_soon = other.word == "after" and told.tokens.lowers[other.first - 1] in _SOON
        is_when = other.word == "when" and not _is_of_time(told, other)
        if other.parent in together and (is_soon or is_when):
            return known.day_of(other.base)
    return None


def _beside(told: Told, position: int, times: dict[int, Interval]) -> Interval | None:
    """The time of a clause that happens together with this one: joined to it, or its "when"."""
    clause = told.clauses[position]
    if clause.link is Link.JOINED and clause.parent is not None:
        return times.get(clause.parent)
    if clause.word in _THEREUPON and clause.parent is not None and clause.parent in times:
        return times[clause.parent]
    for other in (position - 1, position + 1):
        if other in times and _is_together(told, clause, told.clauses[other]):
            return times[other]
    return None


def _is_together(told: Told, clause: Clause, other: Clause) -> bool:
    """ "When it failed in May, ...", but not "fell to the lowest since May, when it failed"."""
    is_of_time = clause.head < other.first and _is_of_time(told, other)
    return other.word in _TOGETHER and not is_of_time


def _is_of_time(told: Told, clause: Clause) -> bool:
    """Whether a clause tells of the time before it: "in 1991, when it failed"."""
    return told.tokens.tags[: clause.first].rstrip(",").endswith("t")


def _occasion(told: Told, clause: Clause, known: Known) -> Interval | None:
    """The day told for the happening at which this one happened: "failed during the flight"."""
    tokens = told.tokens
    for match in _OCCASION.finditer(tokens.tags, clause.verb[1], clause.last):
        noun = tokens.lowers[match.end() - 1]
        if tokens.lowers[match.start()] in _OCCASIONS and noun in RETOLD:
            return known.day_of(noun)
    return None


def _is_ahead(clause: Clause, when: Interval, published: Interval | None) -> bool:
    """Whether what is told as past would lie after the report of it."""
    is_past = clause.tense is Tense.PAST
    return is_past and published is not None and when.start >= published.end


def tells_now(told: Told, position: int) -> bool:
    """Whether a clause tells what is so as the report appears.

    That is a present, but not a headline's, nor one in what somebody says.
    """
    if told.clauses[position].tense is not Tense.PRESENT:
        return False
    is_after_past = any(clause.tense is Tense.PAST for clause in told.clauses[:position])
    is_said = told.clauses[position].link is Link.COMPLEMENT
    return is_whole(told) and not is_after_past and not is_said


def is_whole(told: Told) -> bool:
    """Whether a sentence ends as one does, and a headline does not."""
    return told.tokens.tags.rstrip('"').endswith(".")


def event_nouns(told: Told, first: int, last: int) -> Iterator[int]:
    """The tokens that name happenings, of a stretch of a sentence."""
    tags, lowers = told.tokens.tags, told.tokens.lowers
    return (i for i in range(first, last) if tags[i] in "NG" and lowers[i] in RETOLD)


def happenings_of(told: Told, clause: Clause) -> Iterator[str]:
    """The concepts of a clause's verb and of the nouns in it that name happenings."""
    nouns = (told.tokens.lowers[i] for i in event_nouns(told, clause.first, clause.last))
    return chain(concepts(clause.base), *map(concepts, nouns))
