"""Whether a time is that of what a clause reports, foretells or is moved by."""

from __future__ import annotations

import re

from dateline.events.en.closed import EVENT_NOUNS, FORECASTING, RESULTS
from dateline.events.en.happenings import RETOLD
from dateline.events.grammar.clauses import Clause
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval, Timex
from dateline.prose.lexicon import words

_RESULTS = (Granularity.MONTH, Granularity.QUARTER, Granularity.HALF, Granularity.YEAR)
OUTCOMES = words(
    """
    data figures numbers report reports results comments remarks announcement news price prices
    close high low level levels gain gains loss losses advance decline drop fall jump plunge rally
    rise slide slump surge sell-off selloff rebound trend move moves
    """
)
_FORECASTS = words("forecast forecasts outlook estimate estimates projection projections guidance")
_FORETELLING = re.compile(r"[DJNPG#'I]{2,14}")
_WORD = words("report reports news word announcement statement rumors rumours speculation")
_MOVING = words(
    """
    spook unnerve rattle worry alarm hearten encourage buoy cheer disappoint depress dampen boost
    lift hurt help shock stun surprise anger outrage sadden
    """
)
_MOVERS = OUTCOMES | EVENT_NOUNS | RETOLD | words("decision ruling warning verdict threat")
_ANSWERING = words("follow reverse erase recoup offset echo mirror parallel track")
_WHAT = re.compile(r"[DJNPG#']{0,8}(?P<noun>[NG])I?")
_ENDING = words("end ending finish finishing close closing cap capping start starting")
_CAUSING = ("on", "after", "by", "amid", "following", "over", "despite")
_BY_WHAT = re.compile(r"I[DJNPG#']{0,8}[NG]")


def is_of_object(told: Told, index: int, timex: Timex, clause: Clause | None) -> bool:
    """Whether the time at a token is that of an object; ``clause`` has the last verb before it."""
    return (
        _is_of_results(told, index, timex, clause)
        or _is_of_forecast(told, index, timex, clause)
        or _is_of_word(told, index)
        or _is_of_mover(told, index, clause)
        or _is_of_answered(told, index, clause)
        or _is_ended(told, index)
    )


def _is_of_results(told: Told, index: int, timex: Timex, clause: Clause | None) -> bool:
    """ "reported a loss for the third quarter": the time of what was lost, not of the report."""
    when = timex.when
    if clause is None or not isinstance(when, Interval) or when.granularity not in _RESULTS:
        return False
    lead = told.tokens.lowers[index - 1] if index else ""
    if when.granularity is Granularity.MONTH and told.tokens.lowers[index - 2] not in RESULTS:
        return False
    leads = ("for",) if when.granularity is Granularity.YEAR else ("for", "in", "of")
    has_object = clause.verb[1] < index - 1 and not clause.is_passive
    return has_object and lead in leads and clause.base in FORECASTING


def _is_of_forecast(told: Told, index: int, timex: Timex, clause: Clause | None) -> bool:
    """ "lowered its forecast for growth this year": of what is foretold, not when it was."""
    when = timex.when
    if clause is None or not isinstance(when, Interval) or when.granularity <= Granularity.DAY:
        return False
    between = told.tokens.lowers[clause.verb[1] : index]
    if _FORECASTS.isdisjoint(between) or "for" not in between or between[-1] in ("in", "on", "by"):
        return False
    return _FORETELLING.fullmatch(told.tokens.tags, clause.verb[1], index) is not None


def _is_of_word(told: Told, index: int) -> bool:
    """ "rose on reports on Sunday that it is for sale": the time of what was said before."""
    if told.tokens.lowers[index + 1 : index + 2] != ("that",):
        return False
    noun = index - 1 - (told.tokens.tags[index - 1 : index] == "I")
    return noun > 0 and told.tokens.lowers[noun] in _WORD and _is_led(told, noun)


def _is_led(told: Told, noun: int) -> bool:
    """Whether something came of it: "after a report", "on media reports"."""
    while noun > 0 and told.tokens.tags[noun - 1] in "DJNPG'":
        noun -= 1
    return noun > 0 and told.tokens.lowers[noun - 1] in _CAUSING


def _is_of_mover(told: Told, index: int, clause: Clause | None) -> bool:
    """ "were unnerved by the bank's decision Sunday": what was done to them came of it."""
    if clause is None or not clause.is_passive or clause.base not in _MOVING:
        return False
    run = _BY_WHAT.fullmatch(told.tokens.tags, clause.verb[1], index)
    is_by = run is not None and told.tokens.lowers[clause.verb[1]] == "by"
    return is_by and told.tokens.lowers[index - 1] in _MOVERS


def _is_of_answered(told: Told, index: int, clause: Clause | None) -> bool:
    """ "reversed a selloff earlier in the week", "followed a slump on Friday": what came first."""
    if clause is None or clause.is_passive or clause.base not in _ANSWERING:
        return False
    run = _WHAT.fullmatch(told.tokens.tags, clause.verb[1], index)
    noun = told.tokens.lowers[run.start("noun")] if run else ""
    return noun in _MOVERS or noun.removesuffix("s") in _MOVERS


def _is_ended(told: Told, index: int) -> bool:
    """ "rose to finish off the week": what came to an end, not when."""
    lowers = told.tokens.lowers
    verb = index - 1 - (lowers[index - 1 : index] in (("off",), ("out",)))
    is_ending = verb > 0 and lowers[verb] in _ENDING and told.tokens.tags[verb] in "LG"
    return is_ending and lowers[index].startswith("the ")
