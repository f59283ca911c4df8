"""Which clause each time expression dates, and what follows from it for the others."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.dates import calendar
from dateline.events.clauses import Clause, Link, Tense
from dateline.events.dated import Dated, Undated
from dateline.events.derived import counted_from, shared_by
from dateline.events.en.closed import ASKING, EVENT_NOUNS, INTENDING
from dateline.events.happenings import Kind, kind_of
from dateline.events.stating import states_time
from dateline.events.told import Told
from dateline.model import AnchorKind, Granularity, Interval, Timex, TimexType, Unresolved

_TURNABLE = {
    "weekday": Granularity.WEEK,
    "month": Granularity.YEAR,
    "month-day": Granularity.YEAR,
}
_VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")


def date_clauses(told: Told, published: Interval | None) -> list[Dated | Undated]:
    """What the sentence's time expressions date, in the order they are told."""
    found: list[Dated | Undated] = []
    skipped = -1
    for index, timex in told.placed():
        if index <= skipped or timex.type not in (TimexType.DATE, TimexType.TIME):
            continue
        if not states_time(told, index, timex):
            continue
        position = clause_at(told, index)
        if position is None:
            continue
        kind = _kind(told, position, index)
        when, skipped = _range_from(told, index, timex)
        if isinstance(when, Unresolved):
            if kind is not Kind.NONE and timex.value not in _VAGUE:
                found.append(Undated(timex, when.reason))
            continue
        dated = _dated(told, position, kind, when, timex, published, index)
        if dated is not None:
            found.append(dated)
    found = list(_finest(found))
    return [*found, *counted_from(told, found), *shared_by(told, found)]


def _kind(told: Told, position: int, index: int) -> Kind:
    clause = told.clauses[position]
    kind = kind_of(told.tokens, clause)
    if kind is Kind.NONE and _begins_then(told, clause, index):
        return Kind.PLAN
    if kind is Kind.NONE and clause.is_copular and clause.subject[0] < clause.subject[1]:
        head = told.tokens.lowers[clause.subject[1] - 1]
        follows = told.tokens.tags[clause.verb[1] : clause.verb[1] + 2]
        if head in EVENT_NOUNS and not clause.is_negated and "t" in follows:
            return Kind.PLAN if clause.tense is Tense.FUTURE else Kind.EVENT
    return kind


def _begins_then(told: Told, clause: Clause, index: int) -> bool:
    """What will be so from a day on begins on it: "will need a label from 10 January"."""
    lead = told.tokens.lowers[index - 1] if index else ""
    is_ahead = clause.tense is Tense.FUTURE and not clause.is_negated
    return (
        is_ahead and lead in ("from", "starting", "beginning") and clause.subject[0] < clause.head
    )


def _dated(
    told: Told,
    position: int,
    kind: Kind,
    when: Interval,
    timex: Timex,
    published: Interval | None,
    index: int,
) -> Dated | Undated | None:
    clause = told.clauses[position]
    if kind is Kind.NONE:
        return None
    is_ahead = published is not None and when.start >= published.end
    if is_ahead and clause.tense is Tense.PAST and not _is_meant(told, clause, index):
        when, is_ahead = _turned_back(timex, when, published), False
    is_told = clause.tense is Tense.PAST and not is_ahead
    if is_told and published is not None and when.start >= published.end:
        return Undated(timex, "the past is told, but the time lies after the publication date")
    if is_ahead or (kind is Kind.PLAN and not _is_over(when, published)):
        kind = Kind.PLAN
    elif kind is Kind.PLAN:
        return None
    if clause.tense is Tense.PRESENT and not is_ahead and when.granularity > Granularity.DAY:
        return None  # a present tells of a day as it is told, of a year as it always is
    return Dated(position, when, timex, timex.why or f"“{timex.text}” in the text", kind)


def _turned_back(timex: Timex, when: Interval, published: Interval | None) -> Interval:
    """The one before, for a past that names no year: last November, last Monday."""
    is_counted = timex.anchor.kind is AnchorKind.PUBLISHED and timex.rule in _TURNABLE
    if not is_counted or published is None:
        return when
    return calendar.shift(when, -1, _TURNABLE[timex.rule])


def _is_meant(told: Told, clause: Clause, index: int) -> bool:
    """Whether what was meant lies between the verb and the time: "agreed to sell it in June"."""
    is_meant = clause.base in INTENDING | ASKING and "T" in told.tokens.tags[clause.verb[1] : index]
    return is_meant or clause.is_passive


def _is_over(when: Interval, published: Interval | None) -> bool:
    return published is not None and when.end <= published.start


def clause_at(told: Told, index: int) -> int | None:
    """The position of the innermost clause that a token belongs to."""
    holding = [
        (clause.last - clause.first, -position)
        for position, clause in enumerate(told.clauses)
        if clause.first <= index < clause.last
    ]
    if holding:
        found = -min(holding)[1]
        return _main_for(told, found) if _has_time_before(told, found, index) else found
    later = [p for p, clause in enumerate(told.clauses) if clause.verb[0] > index]
    return later[0] if later else (len(told.clauses) - 1 if told.clauses else None)


def _has_time_before(told: Told, position: int, index: int) -> bool:
    """Whether an aside has had its time: "who led it 40 years ago gathered in a rally Saturday"."""
    clause = told.clauses[position]
    is_aside = clause.link in (Link.RELATIVE, Link.PARTICIPLE)
    between = range(clause.verb[1], index)
    is_source = "according" in told.tokens.lowers[clause.verb[1] : index]
    return is_aside and (is_source or any(place in between for place, _ in told.placed()))


def _main_for(told: Told, position: int) -> int:
    for earlier in range(position - 1, -1, -1):
        if told.clauses[earlier].link is Link.MAIN:
            return earlier
    return position


def _range_from(told: Told, index: int, timex: Timex) -> tuple[Interval | Unresolved, int]:
    """The range of "from March 2 to March 5" and "between May and July", and its last token."""
    tokens, when = told.tokens, timex.when
    lead = tokens.lowers[index - 1] if index else ""
    joint = {"from": ("to", "until", "till", "through"), "between": ("and",)}.get(lead, ())
    if index + 2 < len(tokens.tags) and tokens.lowers[index + 1] in joint:
        other = dict(told.placed()).get(index + 2)
        end = other.when if other else None
        if isinstance(end, Interval) and isinstance(when, Interval) and when.start < end.start:
            return calendar.span_of(when, end), index + 2
    return when, index


def _finest(found: list[Dated | Undated]) -> Iterator[Dated | Undated]:
    """One time a clause: the finest, and of equals the first."""
    best: dict[int, Dated] = {}
    for item in found:
        if isinstance(item, Dated):
            kept = best.get(item.clause)
            if kept is None or item.when.granularity < kept.when.granularity:
                best[item.clause] = item
    for item in found:
        if isinstance(item, Undated) or best[item.clause] is item:
            yield item
