"""When somebody was born and died, by the brackets behind the name: "Ash (1874–1965) was a …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dateline.events.en.given_names import GIVEN_NAMES
from dateline.events.en.people import COMPANY_NOUNS, PERSON_NOUNS
from dateline.events.telling.dated import Dated
from dateline.events.telling.happenings import Kind
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval, Timex
from dateline.prose.lexicon import words

# A name, what else it is called, brackets with a time; then what the one named was.
_LIFE = re.compile(
    r'(?P<name>P(?:P|ID?P|"P{1,3}"){0,7})(?:,[^(;.]{1,12})?\((?P<inside>[^()]{1,30})\)'
    r",?(?:[^B.;(]{1,14},)?(?:B(?=[DAOPN#])|V(?=I))"  # "was a painter", "served as a general"
)
_SIGNS = {
    **dict.fromkeys(("born", "b", "b.", "*"), "born"),
    **dict.fromkeys(("died", "d", "d.", "†", "+"), "dies"),
}
_PASSED = words("on in about . ,")  # between such a sign and its time
_TRADES = ("er", "or", "ist", "ian", "man", "woman", "eer", "ess", "poet", "saint", "monk", "nun")
_REIGNING = words("king queen emperor empress pope president tsar czar sultan")
_DASHES = ("-", "–", "—", "--", "to", "until")
_REACH = 9  # tokens behind "was" within which it is told what somebody was
_UNITS = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)


class _Time(NamedTuple):
    """A time within the brackets, with its token and where it lies."""

    place: int
    timex: Timex
    when: Interval


def lives(told: Told) -> list[Dated]:
    """Birth and death of whom the sentence begins with, as far as the brackets tell them.

    Years alone may be those of a reign or of a firm: then it must be somebody by name and trade.
    """
    match = _LIFE.match(told.tokens.tags) if told.clauses and "(" in told.tokens.texts else None
    if match is None:
        return []
    times = _times_in(told, *match.span("inside"))
    if not times or not _is_somebody(told, match, times):
        return []
    return [
        Dated(0, one.when, one.timex, one.timex.reason, Kind.EVENT, match.span("name"), word)
        for one in times
        if (word := _word_for(told, one, times))
    ]


def _times_in(told: Told, start: int, end: int) -> list[_Time]:
    return [
        _Time(index, timex, timex.when)
        for index, timex in told.placed()
        if start <= index < end
        and isinstance(timex.when, Interval)
        and timex.when.granularity in _UNITS
    ]


def _is_somebody(told: Told, match: re.Match[str], times: Sequence[_Time]) -> bool:
    lowers = told.tokens.lowers
    name, trade = lowers[slice(*match.span("name"))], lowers[match.end() : match.end() + _REACH]
    if not COMPANY_NOUNS.isdisjoint(name) or not any(map(_is_trade, trade)):
        return False
    is_signed = any(word in _SIGNS for word in lowers[match.end("name") : match.end()])
    is_sure = is_signed or all(one.when.granularity is Granularity.DAY for one in times)
    return is_sure or (name[0] in _GIVEN and _REIGNING.isdisjoint(trade))


_GIVEN = frozenset(name.lower() for name in GIVEN_NAMES) | {"sir", "dame"}


def _is_trade(word: str) -> bool:
    one = word.removesuffix("s")
    return one in PERSON_NOUNS or one.endswith(_TRADES)


def _word_for(told: Told, one: _Time, times: Sequence[_Time]) -> str:
    """What happened then: as a sign before it tells, or by which side of the dash it stands."""
    lowers, place = told.tokens.lowers, one.place - 1
    while lowers[place] in _PASSED:
        place -= 1
    if lowers[place] in _SIGNS:
        return _SIGNS[lowers[place]]
    position = times.index(one)
    if position and _is_dashed(told, times[position - 1], one):
        return "dies"
    follows = times[position + 1 : position + 2]
    return "born" if follows and _is_dashed(told, one, follows[0]) else ""


def _is_dashed(told: Told, first: _Time, last: _Time) -> bool:
    between = range(first.place + 1, last.place)
    return len(between) == 1 and told.tokens.lowers[between[0]] in _DASHES
