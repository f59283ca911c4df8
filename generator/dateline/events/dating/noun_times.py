"""Whether a time belongs to a thing that is named, not to what its clause tells."""

from __future__ import annotations

import re

from dateline.events.dating.object_times import OUTCOMES, is_of_object
from dateline.events.en.closed import EVENT_NOUNS, REACTING, SUMMONING
from dateline.events.grammar.clauses import Clause
from dateline.events.telling.told import Told
from dateline.model import AnchorKind, Granularity, Interval, Timex, TimexType
from dateline.prose.lexicon import words

# At these a thing happens: "in the 2009 vote"; behind others one only speaks of it.
_OCCASION_LEADS = ("in", "at", "during", "on")
_PUTTING_OUT = frozenset(["updated", "published", "posted", "modified"])
_RULING = words(
    "uphold overturn reverse quash annul reaffirm appeal dismiss reject criticize defend"
)
_HEEDED = frozenset(["summon", "call"])
_OWNED = re.compile(r"'[JNPG#]{1,6}")
_PHRASE = "DJNPG#'"
_WITH_GERUND = re.compile(r"I[DJNPI#']{1,20}[NP]G[^,;:]*\Z")
_AHEAD = re.compile(r"[DJNPG#'ItC]*\Z")


def is_of_noun(told: Told, index: int, timex: Timex) -> bool:
    """Whether the time at a token is that of a thing named beside it."""
    clause = _clause_before(told, index)
    return (
        _is_stamp(told, index, timex)
        or _is_of_thing_spoken_of(told, index, timex, clause)
        or _is_in_aside(told, index, clause)
        or _is_of_gerund(told, index, clause)
        or _is_ahead_of(told, index, clause)
        or _is_of_what_was_judged(told, index, timex, clause)
        or _is_of_summons(told, index, timex, clause)
        or is_of_object(told, index, timex, clause)
        or _is_of_office(told, index)
        or _is_of_period(told, index)
        or _is_subject(told, index, timex)
        or _is_of_what_was_ruled(told, index, timex, clause)
    )


def _clause_before(told: Told, index: int) -> Clause | None:
    """The clause whose verb stands last before a token."""
    before = [clause for clause in told.clauses if clause.verb[1] <= index]
    return max(before, key=lambda clause: clause.verb[1], default=None)


def _is_stamp(told: Told, index: int, timex: Timex) -> bool:
    """The time at which a page was put out, run into its first sentence: "updated at 21:40"."""
    is_full = timex.anchor.kind is AnchorKind.NOTHING
    if timex.type is not TimexType.TIME or not (is_full or timex.text[:1].isdigit()):
        return False
    lowers = told.tokens.lowers
    if not _PUTTING_OUT.isdisjoint(lowers[max(0, index - 3) : index]):
        return True
    is_first = all(clause.verb[0] > index or clause.base == "update" for clause in told.clauses)
    return is_first and (not index or told.tokens.tags[index - 1] not in "IT")


def _is_of_thing_spoken_of(told: Told, index: int, timex: Timex, clause: Clause | None) -> bool:
    """ "after the April 20 explosion", "behind Monday's attack", "welcomed Friday's verdict"."""
    tags = told.tokens.tags
    when = timex.when
    if not isinstance(when, Interval) or when.granularity > Granularity.DAY:
        return False
    start = index
    while start > 0 and tags[start - 1] in "DJAN":
        start -= 1
    follows = tags[index + 1 : index + 2]
    is_definite = "D" in tags[start:index] or timex.text.lower().startswith("the ")
    if follows != "'" and not (is_definite and follows in ("J", "N")):
        return False
    if start and tags[start - 1] in "IS":
        return told.tokens.lowers[start - 1] not in _OCCASION_LEADS
    if clause is None or clause.verb[1] != start:
        return False
    return clause.base in REACTING or _is_of_outcome(told, index + 1)


def _is_of_outcome(told: Told, owner: int) -> bool:
    """ "digested Friday's jobs data", "wiped out Monday's gains": what was there before."""
    run = _OWNED.match(told.tokens.tags, owner)
    return run is not None and told.tokens.lowers[run.end() - 1] in OUTCOMES


def _is_in_aside(told: Told, index: int, clause: Clause | None) -> bool:
    """Whether it stands in brackets that tell something of their own, behind the verb."""
    tags = told.tokens.tags
    opening = tags.rfind("(", 0, index)
    if clause is None or opening < clause.verb[1] or tags.find(")", opening, index) >= 0:
        return False
    return re.search(r"[VFBMHZN]", tags[opening : tags.find(")", index)]) is not None


def _is_of_gerund(told: Told, index: int, clause: Clause | None) -> bool:
    """ "voted for it, with the first ships arriving on Tuesday"."""
    if clause is None:
        return False
    match = _WITH_GERUND.search(told.tokens.tags, clause.verb[1], index)
    return match is not None and told.tokens.lowers[match.start()] == "with"


def _is_ahead_of(told: Told, index: int, clause: Clause | None) -> bool:
    """ "are hardening ahead of the vote on Monday": the time is that of the vote."""
    lowers, tags = told.tokens.lowers, told.tokens.tags
    for place in range(clause.verb[1] if clause else 0, index - 1):
        if lowers[place] == "ahead" and lowers[place + 1] == "of":
            return _AHEAD.match(tags, place + 2, index) is not None
    return False


def _is_of_what_was_judged(told: Told, index: int, timex: Timex, clause: Clause | None) -> bool:
    """ "had condemned the invasion of Orlo on August 2": people speak of what is over."""
    if clause is None or clause.base not in REACTING or is_fresh(timex):
        return False
    return _happening_before(told, clause.verb[1], index) is not None


def is_fresh(timex: Timex) -> bool:
    """Whether it is told as news are: "Monday", "today", "last night"."""
    when = timex.when
    is_day = isinstance(when, Interval) and when.granularity <= Granularity.DAY
    return is_day and not any(letter.isdigit() for letter in timex.text)


def _is_of_summons(told: Told, index: int, timex: Timex, clause: Clause | None) -> bool:
    """ "invited the ministers to a ceremony on July 12", "named captain for a race in May".

    Who was summoned to a meeting on Monday, that being over, was so by then.
    """
    if clause is None or clause.base not in SUMMONING:
        return False
    if clause.base in _HEEDED and is_fresh(timex) and _is_over(timex):
        return False
    place = _happening_before(told, clause.verb[1], index)
    if place is None:
        return False
    lowers = told.tokens.lowers
    while place > clause.verb[1] and told.tokens.tags[place - 1] in _PHRASE:
        place -= 1
    # "ordered a halt to the sale in May": nobody was called to the sale, the halt was in May.
    is_called = place < 2 or lowers[place - 2] not in EVENT_NOUNS
    return is_called and lowers[place - 1] in ("to", "for", "at")


def _is_over(timex: Timex) -> bool:
    """Whether a time lies before what it is counted from."""
    when, anchor = timex.when, timex.anchor.interval
    return isinstance(when, Interval) and anchor is not None and when.start <= anchor.start


def _happening_before(told: Told, start: int, index: int) -> int | None:
    """The noun that names a happening, with only a preposition or place between it and a time."""
    tags, lowers = told.tokens.tags, told.tokens.lowers
    for place in range(index - 1, start - 1, -1):
        if tags[place] not in "DJNPG#'I":
            return None
        if tags[place] in "NG" and lowers[place] in EVENT_NOUNS:
            return place
    return None


def _is_of_office(told: Told, index: int) -> bool:
    """ "Hale, the envoy to Orlo from 1997 to 2001, said": the time of who is told of in commas."""
    tags = told.tokens.tags
    opening, closing = tags.rfind(",", 0, index), tags.find(",", index)
    if opening < 1 or closing < 0 or tags[opening - 1] not in "NP":
        return False
    aside = tags[opening + 1 : closing]
    is_noun = re.fullmatch(r"D?[JN'P]*N[DJNPI#'Tt-]*", aside) is not None
    return is_noun and re.match(r",A*[VFBHMZ]", tags[closing:]) is not None


def _is_of_period(told: Told, index: int) -> bool:
    """ "raised its forecast for the year ending in March": when the year ends."""
    lowers = told.tokens.lowers
    lead = index - 1 - (told.tokens.tags[index - 1 : index] == "I")
    return lead > 0 and lowers[lead] == "ending" and told.tokens.tags[lead - 1] in "Nt"


def _is_subject(told: Told, index: int, timex: Timex) -> bool:
    """ "said 2008 will be difficult", "the Orlo 2000 rose": of that, or by that name."""
    tags, when = told.tokens.tags, timex.when
    if not isinstance(when, Interval) or when.granularity <= Granularity.DAY:
        return False
    if not 0 < index < len(tags) - 1:
        return False  # a heading may end with a year
    if timex.text.isdigit() and tags[index - 1] in "NP" and tags[index + 1] in "VFBM":
        return True
    return tags[index - 1] in "VFSD" and tags[index + 1] in "MB"


def _is_of_what_was_ruled(told: Told, index: int, timex: Timex, clause: Clause | None) -> bool:
    """ "upheld its decision to fine Orlo in 2004": the fine was in 2004, if a ruling was upheld."""
    if clause is None or clause.base not in _RULING or is_fresh(timex):
        return False
    return "TL" in told.tokens.tags[clause.verb[1] : index]
