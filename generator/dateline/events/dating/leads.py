"""The lead of a news article: what it tells without a time happened on the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.boilerplate import is_sentence
from dateline.events.dating.told_kinds import is_supposed
from dateline.events.en.closed import CHANGING, GRADUAL
from dateline.events.grammar.clauses import TELLING_LINKS, Clause, Link, Tense
from dateline.events.telling.dated import Dated
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Reading, Told
from dateline.model import Granularity, Interval, Span, Timex, TimexType
from dateline.prose.lexicon import words

_COUNTING = frozenset(["after", "before", "later", "earlier", "since"])
_STRETCHES = ("years", "months", "weeks", "days", "decades", "times", "centuries")
_CORRECTING = frozenset(["incorrectly", "mistakenly", "erroneously", "wrongly"])
_FINDING = words(
    """
    study studies report survey research poll analysis figures data review paper audit statistics
    findings documents evidence researchers scientists
    """
)
_NO_NEWS = frozenset(["being", "already", "previously"])  # within a verb
_IMPOSING = words("jail imprison sentence ban bar disqualify exile banish elect appoint adjourn")
_DOUBTING = words("claim allege suggest suspect believe fear think")
_UP_TO_NOW = re.compile(r"the (?:past|last) .*s\Z", re.IGNORECASE)  # "the past five years"
_BACKGROUND_TIMES = 4  # an article that tells as many, and none of the week, is no report
_NEWS_DAYS = 7


def lead_of(reading: Reading, is_news: Sequence[bool], *, is_parsed: bool) -> int | None:
    """The position of the first full sentence of news; ``is_parsed``: one that has a clause."""
    for index, good in enumerate(is_news):
        is_full = good and is_sentence(reading.sentences[index].of(reading.text))
        if is_full and (not is_parsed or reading[index].clauses):
            return index
    return None


def is_told_first(told: Told, position: int) -> bool:
    """Whether a clause tells what the sentence is mainly about, not an aside of it."""
    clause = told.clauses[position]
    while clause.link is Link.JOINED and clause.parent is not None:
        clause = told.clauses[clause.parent]
    return clause.link in TELLING_LINKS


def tells_news(told: Told) -> bool:
    """Whether a sentence without a time of its own could tell what happened on one day."""
    return _first_event(told) is not None and not _tells_of_another_time(told)


def date_lead(told: Told, published: Interval, times: Iterable[Timex] = ()) -> Dated | None:
    """What a lead tells, on the day of publication; about then, where it says "recently".

    ``times`` are those of the whole article: one that tells none of the week looks back.
    """
    position = _first_event(told)
    if position is None or _tells_of_another_time(told):
        return None
    if not told.clauses[position].is_perfect and _looks_back(times, published):
        return None
    vague = next((t for t in told.timexes if t.value == "PAST_REF"), None)
    if vague is None:
        why = "the lead of a report tells no time: taken as the day of publication"
        return Dated(position, published, _no_timex(told, published), why, Kind.EVENT)
    why = f"“{vague.text}”, counted from the day of publication"
    return Dated(position, replace(published, about=True), vague, why, Kind.EVENT)


def _looks_back(times: Iterable[Timex], published: Interval) -> bool:
    """Whether an article tells of times enough, and of none near its publication."""
    placed = [time.when for time in times if isinstance(time.when, Interval)]
    since = published.start - _NEWS_DAYS * MINUTES_A_DAY
    is_near = any(
        when.end > since and when.start < published.end and when.granularity <= Granularity.MONTH
        for when in placed
    )
    return len(placed) >= _BACKGROUND_TIMES and not is_near


def _tells_of_another_time(told: Told) -> bool:
    """Whether a lead tells of a stretch of time, or of the day of something else."""
    return (
        _tells_of_weeks(told)
        or _is_counted(told)
        or any(_is_when_said(told, clause) for clause in told.clauses)
        or not _CORRECTING.isdisjoint(told.tokens.lowers)
    )


def _tells_of_weeks(told: Told) -> bool:
    """ "For a few weeks, ...", "In recent years ...", "has risen since the start of the year"."""
    lowers = told.tokens.lowers
    for index, timex in told.placed():
        is_length = timex.type is TimexType.DURATION and "for" in lowers[max(0, index - 1) : index]
        is_length = is_length and not _is_term(told, index)
        is_length |= timex.type is TimexType.DURATION and bool(_UP_TO_NOW.match(timex.text))
        is_vague = timex.value == "PAST_REF" and timex.text.lower().endswith(_STRETCHES)
        if is_length or is_vague:
            return True
    has_since = lowers[0] == "since"
    return has_since and any(clause.is_perfect for clause in told.clauses)


def _is_term(told: Told, index: int) -> bool:
    """ "Jailed for five years": how long it is to be, not how long it has been so."""
    before = [clause for clause in told.clauses if clause.verb[1] <= index]
    clause = max(before, key=lambda clause: clause.verb[1], default=None)
    return clause is not None and clause.base in _IMPOSING


def _is_counted(told: Told) -> bool:
    """ "Days after the rig sank, ...", "When the firm failed in 2006, ..."."""
    tags, lowers = told.tokens.tags, told.tokens.lowers
    for index, timex in told.placed():
        is_vague = timex.type is TimexType.DURATION and timex.value.startswith("PX")
        if is_vague and not _COUNTING.isdisjoint(lowers[index + 1 : index + 2]):
            return True
    opening = told.clauses[0] if told.clauses else None
    is_fronted = opening is not None and opening.link is Link.SUBORDINATE and opening.first == 0
    return opening is not None and is_fronted and "t" in tags[: opening.last]


def _is_when_said(told: Told, clause: Clause) -> bool:
    """Whether it was said on a day that is told: the lead is as old as that."""
    within = told.tokens.tags[clause.verb[1] : clause.last]
    return kind_of(told.tokens, clause) is Kind.SAYING and within.startswith(("t", "It"))


def _first_event(told: Told) -> int | None:
    """The clause that a lead is about: what was said, rather than that it was."""
    for position, clause in enumerate(told.clauses):
        is_past = clause.tense is Tense.PAST or clause.is_perfect
        is_act = not (clause.is_perfect and clause.base in GRADUAL) and not _goes_on(told, clause)
        is_event = is_past and is_act and kind_of(told.tokens, clause) is Kind.EVENT
        if is_event and is_told_first(told, position) and not _is_held(told, clause):
            return position
    for position, clause in enumerate(told.clauses):
        is_said = kind_of(told.tokens, clause) is Kind.SAYING and clause.tense is Tense.PAST
        if is_said and not _goes_on(told, clause):
            return position
    return None


def _is_held(told: Told, clause: Clause) -> bool:
    """Whether it is supposed or found to be so: "a study shows that half have been hurt"."""
    if clause.link is Link.COMPLEMENT and clause.parent is not None:
        reporting = told.clauses[clause.parent]
        source = told.tokens.lowers[slice(*reporting.subject)]
        is_finding = reporting.tense is Tense.PRESENT and not _FINDING.isdisjoint(source)
        if (
            is_finding
            or reporting.base in _DOUBTING
            or (clause.is_perfect and clause.base in CHANGING)
        ):
            return True
    return is_supposed(told, clause)


def _goes_on(told: Told, clause: Clause) -> bool:
    """What went on, or was over, is no news: "was being treated", "By 1948 Orlo had opened it"."""
    group = told.tokens.lowers[slice(*clause.verb)]
    had_been = clause.link is Link.MAIN and clause.is_perfect and "had" in group
    return had_been or not _NO_NEWS.isdisjoint(group)


def _no_timex(told: Told, when: Interval) -> Timex:
    return Timex(Span(told.sentence.start, told.sentence.end), "", TimexType.DATE, "", when, "lead")
