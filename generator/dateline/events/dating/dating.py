"""Which clause each time expression dates, and what follows from it for the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dateline.events.dating.choosing import finest, is_when_said
from dateline.events.dating.clefts import fronted_at
from dateline.events.dating.derived import (
    counted_from,
    counted_onward,
    leads_from_event,
    shared_by,
    told_with,
)
from dateline.events.dating.phases import with_doubt, with_phase
from dateline.events.dating.sessions import in_session
from dateline.events.dating.stating import is_modifier, states_time
from dateline.events.dating.told_kinds import existing, kind_at
from dateline.events.dating.told_ranges import range_from
from dateline.events.dating.turning import Stated, is_meant, is_over, turned
from dateline.events.en.closed import INTENDING, OFFERING, REPORTING
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.happenings import Kind, tells_deed
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval, Timex, TimexType, Unresolved
from dateline.prose.lexicon import words

_FOLLOWING = re.compile(r",A*G[^,]*\Z")
_DOCUMENTS = words(
    """
    statement interview letter memo email e-mail tweet speech briefing video report study document
    documents figures data survey poll findings paper commentary article essay column post
    remarks filing transcript notice testimony release
    """
)
_ASIDE_WORDS = ("after", "before", "although", "though", "while")
_VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")


def may_date(text: str, timex: Timex) -> bool:
    """Whether a time can date a clause, or is listed where it cannot: no length, and no "now"."""
    if isinstance(timex.when, Interval):
        return True
    if timex.type in (TimexType.DATE, TimexType.TIME):
        return timex.value not in _VAGUE
    return leads_from_event(text, timex)


def date_clauses(told: Told, published: Interval | None) -> list[Dated | Undated]:
    """What the sentence's time expressions date, in the order they are told."""
    found = date_all_clauses(told, published)
    return [item for item in found if not is_when_said(told, item, found)]


def date_all_clauses(told: Told, published: Interval | None) -> list[Dated | Undated]:
    """The same, with those of which only the day of saying so is told."""
    dated = (_dated(told, stated, published) for stated in _stated(told))
    found = list(_onward(told, finest(told, [item for item in dated if item is not None])))
    found += counted_from(told, found)
    found += shared_by(told, found)
    found += told_with(told, found, published)
    return found


def _onward(told: Told, found: Iterable[Dated | Undated]) -> Iterator[Dated | Undated]:
    for item in found:
        if isinstance(item, Dated):
            yield from counted_onward(told, item)
        else:
            yield item


def _stated(told: Told) -> Iterator[Stated]:
    skipped = -1
    for index, timex in told.placed():
        if index <= skipped or timex.type not in (TimexType.DATE, TimexType.TIME):
            continue
        position = fronted_at(told, index)
        if position is None and states_time(told, index, timex):
            position = clause_at(told, index)
        if position is not None:
            when, skipped = range_from(told, index, timex)
            yield Stated(index, timex, position, kind_at(told, position, index), when)


def _dated(told: Told, stated: Stated, published: Interval | None) -> Dated | Undated | None:
    _, timex, position, kind, when = stated
    if kind is Kind.NONE:
        return None
    if isinstance(when, Unresolved):
        return None if timex.value in _VAGUE else Undated(timex, when.reason, position)
    if _is_of_aside(told, stated, when) or _is_nowadays(told, stated):
        return None
    word_before = told.tokens.lowers[stated.token - 1] if stated.token else ""
    when = in_session(told, stated.token, timex, when, published)
    when = with_doubt(with_phase(when, timex), word_before)
    when, why = turned(told, stated, when, published)
    clause = told.clauses[position]
    is_ahead = published is not None and when.start >= published.end
    if is_ahead and clause.tense is Tense.PAST and not is_meant(told, clause, stated.token):
        reason = "the past is told, but the time lies after the publication date"
        return Undated(timex, reason, position)
    if not _is_told_then(told, stated, is_ahead=is_ahead, is_over=is_over(when, published)):
        return None
    if clause.tense is Tense.PRESENT and not is_ahead and not _is_told_as_it_is(told, clause, when):
        return None
    kind = Kind.PLAN if is_ahead else kind
    return Dated(position, when, timex, why, kind, existing(told, clause))


def _is_told_as_it_is(told: Told, clause: Clause, when: Interval) -> bool:
    """A present may tell what happened on a day; not what goes on, nor of what a year is like."""
    if clause.is_passive and tells_deed(told.tokens, clause):
        return True
    return when.granularity <= Granularity.DAY and not clause.is_progressive


def _is_told_then(told: Told, stated: Stated, *, is_ahead: bool, is_over: bool) -> bool:
    """Whether the clause tells of that time: a plan for a time that is over tells nothing."""
    if is_ahead:
        clause = told.clauses[stated.position]
        after = told.tokens.tags[clause.verb[1] : stated.token]
        return clause.base not in OFFERING or "T" not in after
    return stated.kind is not Kind.PLAN or not is_over


def _is_of_aside(told: Told, stated: Stated, when: Interval) -> bool:
    """Whether it is the time of what followed: "added sound, prompting a suit in 1989".

    A day may be so only behind another: "slumped on Friday, tracking losses overnight".
    """
    verb_end = told.clauses[stated.position].verb[1]
    gerund = _FOLLOWING.search(told.tokens.tags, verb_end, stated.token)
    if gerund is None or when.granularity > Granularity.DAY:
        return gerund is not None
    return "t" in told.tokens.tags[verb_end : gerund.start()]


def _is_nowadays(told: Told, stated: Stated) -> bool:
    """ "Today, thousands of wells have been drilled" tells how things are."""
    is_fronted = stated.timex.text == "Today" and stated.token == 0
    return is_fronted and told.clauses[stated.position].is_perfect


def clause_at(told: Told, index: int) -> int | None:
    """The position of the innermost clause that a token belongs to."""
    holding = [
        (clause.last - clause.first, -position)
        for position, clause in enumerate(told.clauses)
        if clause.first <= index < clause.last
    ]
    if holding:
        found = -min(holding)[1]
        if (main := _told_in_document(told, found)) is not None:
            return main
        is_over = _has_time_before(told, found, index) or _is_habit(told, found)
        is_over = is_over or _is_resumed(told, found, index)
        return _main_for(told, found) if is_over or _is_closed(told, found, index) else found
    later = [p for p, clause in enumerate(told.clauses) if clause.verb[0] > index]
    if later and _is_aside(told, told.clauses[later[0]]):
        return next((p for p in later if told.clauses[p].link is Link.MAIN), later[0])
    return later[0] if later else (len(told.clauses) - 1 if told.clauses else None)


def _is_aside(told: Told, clause: Clause) -> bool:
    """ "On Friday, a week | after it had closed, ...", "On Friday the firm (which ...) closed"."""
    is_bracketed = told.tokens.tags[clause.first - 1 : clause.first] == "("
    return is_bracketed or clause.word in _ASIDE_WORDS


def _is_closed(told: Told, position: int, index: int) -> bool:
    """Whether commas enclose an aside before the time: "the drug, made by Orlo, on Friday"."""
    clause, tags = told.clauses[position], told.tokens.tags
    is_aside = clause.link in (Link.RELATIVE, Link.PARTICIPLE) and position > 0
    is_opened = is_aside and tags[clause.first - 1 : clause.first] == ","
    return is_opened and re.search(r",A*I?D?\Z", tags[clause.verb[1] : index]) is not None


def _told_in_document(told: Told, position: int) -> int | None:
    """The clause that "in a statement released on Friday" goes with: what was said then."""
    clause, lowers = told.clauses[position], told.tokens.lowers
    start, end = clause.subject
    if clause.link is not Link.PARTICIPLE or _DOCUMENTS.isdisjoint(lowers[end - 1 : end]):
        return None
    following = told.clauses[position + 1] if position + 1 < len(told.clauses) else None
    if following and following.subject == clause.subject and following.base in REPORTING:
        return position + 1  # "a report released on Monday says"
    is_in = start > 0 and lowers[start - 1] in ("in", "during", "with") and end == clause.verb[0]
    mains = [p for p, other in enumerate(told.clauses) if other.link is Link.MAIN]
    after = next((p for p in mains if p > position), None) if start < 3 else None
    before = next((p for p in reversed(mains) if p < position), after)
    return before if is_in else None


def _is_resumed(told: Told, position: int, index: int) -> bool:
    """ "found bodies in a ship that sank, resuming the search on Friday": of what was found."""
    clause = told.clauses[position]
    is_aside = clause.link is Link.RELATIVE and position > 0
    return is_aside and _FOLLOWING.search(told.tokens.tags, clause.verb[1], index) is not None


def _is_habit(told: Told, position: int) -> bool:
    """Whether an aside tells how things always are: "banned boats that burn coal on Monday"."""
    clause = told.clauses[position]
    is_present = clause.tense is Tense.PRESENT and clause.head - clause.verb[0] == 0
    before = told.clauses[:position]
    is_aside = clause.link is Link.RELATIVE and not clause.is_copular
    is_aside = is_aside and clause.base not in INTENDING
    return is_present and is_aside and any(c.tense is Tense.PAST for c in before)


def _has_time_before(told: Told, position: int, index: int) -> bool:
    """Whether an aside has had its time: "who led it 40 years ago gathered in a rally Saturday"."""
    clause = told.clauses[position]
    is_aside = clause.link in (Link.RELATIVE, Link.PARTICIPLE)
    between = range(clause.verb[1], index)
    is_source = "according" in told.tokens.lowers[clause.verb[1] : index]
    if not is_aside or is_source:
        return is_aside
    times = ((place, timex) for place, timex in told.placed() if place in between)
    return any(not is_modifier(told, place, timex) for place, timex in times)


def _main_for(told: Told, position: int) -> int:
    for earlier in range(position - 1, -1, -1):
        if told.clauses[earlier].link is Link.MAIN:
            return earlier
    return position
