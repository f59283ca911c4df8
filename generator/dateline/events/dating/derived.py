"""Times that follow for other clauses of a sentence from a time that it states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.dates import calendar, stepping
from dateline.events.en.closed import EVENT_NOUNS
from dateline.events.grammar.clauses import Link, Tense
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval, Timex

_DURATION = re.compile(r"P(\d{1,4})([DWMY])")
_UNITS = {
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Y": Granularity.YEAR,
}
_DAYS_A_WEEK = 7
_SIGNS = {"after": -1, "following": -1, "before": 1}
_SIGN_AFTER = re.compile(rf"\s*+(?:{'|'.join(_SIGNS)})\b", re.IGNORECASE)
_PHRASE = re.compile(r"D?[JP#']*[NG](?:I[DJNP#']*[NP])?")


def counted_from(told: Told, found: Sequence[Dated | Undated]) -> Iterator[Dated]:
    """Times counted from another event of the sentence: "a week after its release"."""
    by_clause = {item.clause: item for item in found if isinstance(item, Dated)}
    used = {id(item.timex) for item in found}
    for index, timex in told.placed():
        sign = _sign_after(told, index) if _is_length(timex) and id(timex) not in used else None
        dated = _counted_around(told, index, by_clause) if sign else None
        counted = _counted_by(told, index, dated, sign) if dated and sign else None
        if counted is not None:
            yield from _of_what_follows(told, index + 1, counted, by_clause)


def counted_onward(told: Told, dated: Dated) -> Iterator[Dated]:
    """What a time dates; in "a year after its founding in 1903, Ford sold" the founding."""
    length = _length_in_front(told)
    sign = _sign_after(told, length)
    phrase = _event_phrase(told, length + 2) if sign else None
    if not sign or phrase is None or not _is_beside(told, phrase[1], dated.timex):
        yield dated
        return
    yield replace(dated, phrase=phrase)
    counted = _counted_by(told, length, dated, -sign)
    if counted is not None:
        yield counted


def _counted_by(told: Told, length: int, dated: Dated, sign: int) -> Dated | None:
    """What is dated, by the length of time at a token later or earlier."""
    timex = dict(told.placed())[length]
    match = _DURATION.fullmatch(timex.value)
    when = _counted(dated.when, sign, int(match[1]), _UNITS[match[2]]) if match else None
    why = f"“{timex.text} {told.tokens.texts[length + 1]}” counted from “{dated.timex.text}”"
    return replace(dated, when=when, timex=timex, why=why) if when else None


def _is_length(timex: Timex) -> bool:
    """Whether it is a count of days, weeks, months or years that lies nowhere yet."""
    is_placed = isinstance(timex.when, Interval)
    return not is_placed and _DURATION.fullmatch(timex.value) is not None


def _sign_after(told: Told, index: int) -> int | None:
    """Which way a word behind a length of time counts: "after", "before"."""
    return _SIGNS.get("".join(told.tokens.lowers[index + 1 : index + 2]))


def _length_in_front(told: Told) -> int:
    """The token of a length of time that begins the sentence; before the first, if none does."""
    for index, timex in told.placed():
        if _is_length(timex):
            return index if set(told.tokens.tags[:index]) <= {"A"} else -2
    return -2


def _is_beside(told: Told, end: int, timex: Timex) -> bool:
    """Whether a time stands right behind a phrase, and a comma behind it."""
    place = next(index for index, other in told.placed() if other is timex)
    between, follows = told.tokens.tags[end:place], told.tokens.tags[place + 1 : place + 2]
    return re.fullmatch("I?D?", between) is not None and follows == ","


def leads_from_event(text: str, timex: Timex) -> bool:
    """Whether a word follows by which a length of time counts from an event: "a week after"."""
    return _SIGN_AFTER.match(text, timex.span.end) is not None


def uncounted(told: Told, found: Sequence[Dated | Undated]) -> Iterator[Undated]:
    """What happened some time after a thing whose day the sentence does not tell."""
    known = {item.clause for item in found}
    for index, timex in told.placed():
        if not _is_length(timex) or not _sign_after(told, index):
            continue
        position = _holding(told, index)
        clause = told.clauses[position] if position >= 0 and position not in known else None
        if clause and clause.tense is Tense.PAST and kind_of(told.tokens, clause) is Kind.EVENT:
            yield Undated(timex, "counts from something the text tells", position)


def _counted(when: Interval, sign: int, count: int, unit: Granularity) -> Interval | None:
    """A count of units from a time that is told as finely; months and years are no finer.

    "Two days after" is that very day, "a week after" or "seven days after" about then.
    """
    if when.granularity > max(unit, Granularity.DAY) or unit is Granularity.WEEK < when.granularity:
        return None
    counted = stepping.shift(when, sign * count, unit)
    if unit >= Granularity.MONTH:
        counted = calendar.widen(counted, unit)
    is_exact = unit <= Granularity.DAY and count < _DAYS_A_WEEK and not when.about
    return replace(counted, about=not is_exact)


def _counted_around(told: Told, index: int, by_clause: dict[int, Dated]) -> Dated | None:
    """What is dated around a token: its own clause, else the only one told before it."""
    own = by_clause.get(_holding(told, index))
    before = [item for position, item in by_clause.items() if told.clauses[position].head < index]
    return own or (before[0] if len(before) == 1 else None)


def _of_what_follows(
    told: Told, index: int, counted: Dated, by_clause: dict[int, Dated]
) -> Iterator[Dated]:
    """The event that "after" leads to, told by a clause or by a noun."""
    position = _clause_opened(told, index)
    phrase = _event_phrase(told, index + 1)
    if position is not None and position not in by_clause:
        yield replace(counted, clause=position, phrase=None)
    elif phrase is not None:
        yield replace(counted, phrase=phrase)


def _holding(told: Told, index: int) -> int:
    """The innermost clause around a token; -1 if there is none."""
    holding = [
        (clause.last - clause.first, -position)
        for position, clause in enumerate(told.clauses)
        if clause.first <= index < clause.last
    ]
    return -min(holding)[1] if holding else -1


def _clause_opened(told: Told, index: int) -> int | None:
    """The past event that "after" opens there: "a week after it came out"."""
    for position, clause in enumerate(told.clauses):
        is_opened = clause.first == index and clause.link is Link.SUBORDINATE
        if is_opened and clause.tense is Tense.PAST:
            return position if kind_of(told.tokens, clause) is Kind.EVENT else None
    return None


def _event_phrase(told: Told, start: int) -> tuple[int, int] | None:
    """The noun phrase there, if it names a happening: "its release", "the death of X"."""
    tags = told.tokens.tags
    match = _PHRASE.match(tags, start)
    if match is None:
        return None
    head = min(i for i in range(start, match.end()) if tags[i] in "NG")
    return match.span() if told.tokens.lowers[head] in EVENT_NOUNS else None


def shared_by(told: Told, found: Sequence[Dated | Undated]) -> Iterator[Dated]:
    """A time in front holds for what is joined on: "On Monday Orlo closed, and Hale left"."""
    taken = {item.clause for item in found if isinstance(item, Dated)}
    for dated in found:
        if isinstance(dated, Dated) and _is_in_front(told, dated):
            for position in range(dated.clause + 1, len(told.clauses)):
                if position in taken or not _is_joined_to(told, position, dated.clause):
                    break
                taken.add(position)  # the caller reads on in what is told here
                yield replace(dated, clause=position)


def _is_in_front(told: Told, dated: Dated) -> bool:
    clause = told.clauses[dated.clause]
    is_main = clause.link is Link.MAIN and clause.tense is Tense.PAST and dated.kind is Kind.EVENT
    index = next((i for i, timex in told.placed() if timex is dated.timex), len(told.tokens.tags))
    return is_main and index < clause.subject[0] < clause.subject[1]


def _is_joined_to(told: Told, position: int, leader: int) -> bool:
    """Whether a clause without a time of its own goes on with what the leader told."""
    clause, tags = told.clauses[position], told.tokens.tags
    is_next = clause.link is Link.MAIN or (clause.link is Link.JOINED and clause.parent == leader)
    between = tags[told.clauses[position - 1].verb[1] : clause.verb[0]]
    is_told = clause.tense is Tense.PAST and not clause.is_perfect
    return (
        is_next
        and is_told
        and ("C" in between or ":" in between)
        and not re.search(r"[Ww;.?\"-]", between)
        and "t" not in tags[clause.first : clause.last]
        and kind_of(told.tokens, clause) is Kind.EVENT
    )


def told_with(
    told: Told, found: Sequence[Dated | Undated], published: Interval | None
) -> Iterator[Dated]:
    """Times of clauses that "when" joins: to what happened then, or to the time right before."""
    if "when" not in told.tokens.lowers:
        return
    by_clause = {item.clause: item for item in found if isinstance(item, Dated)}
    for position, clause in enumerate(told.clauses):
        if clause.word != "when" or kind_of(told.tokens, clause) is not Kind.EVENT:
            continue
        if position in by_clause:
            yield from _happening_then(told, position, by_clause)
        else:
            yield from _at_the_time_before(told, position, published)


def _happening_then(told: Told, position: int, by_clause: dict[int, Dated]) -> Iterator[Dated]:
    """ "Nine people were hurt and a pier was lost when the storm hit on Sunday"."""
    for earlier in range(position - 1, -1, -1):
        clause = told.clauses[earlier]
        is_told = clause.tense is Tense.PAST and not clause.is_perfect
        if earlier in by_clause or clause.link not in (Link.MAIN, Link.JOINED) or not is_told:
            return
        if kind_of(told.tokens, clause) is Kind.EVENT:
            yield replace(by_clause[position], clause=earlier)
        if clause.link is Link.MAIN and told.tokens.tags[clause.first - 1 : clause.first] != "C":
            return


def _at_the_time_before(told: Told, position: int, published: Interval | None) -> Iterator[Dated]:
    """ "since 2009, when it bought the mill": the time of what "when" tells."""
    clause = told.clauses[position]
    before = told.tokens.tags[: clause.first].rstrip(",")
    timex = dict(told.placed()).get(len(before) - 1)
    is_told = clause.tense is Tense.PAST and not _is_to_come(told, position)
    if is_told and timex and isinstance(timex.when, Interval):
        if published is not None and timex.when.start >= published.end:
            return
        why = timex.reason
        yield Dated(position, timex.when, timex, why, Kind.EVENT)


def _is_to_come(told: Told, position: int) -> bool:
    """Whether the clause before looks ahead: "could close by Monday, when ..."."""
    before = told.clauses[position - 1] if position else None
    return before is not None and before.tense in (Tense.FUTURE, Tense.MODAL)
