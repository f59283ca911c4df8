"""Whether a time expression says when something happened, or bounds, names or exemplifies."""

from __future__ import annotations

import re

from dateline.events.told import Told
from dateline.model import Granularity, Interval, Timex
from dateline.prose.lexicon import words

# What these lead to bounds a time and does not state it: "since 2003", "until Friday".
_BOUNDS = words("since until till than before after by to through")


def states_time(told: Told, index: int, timex: Timex) -> bool:
    """Whether the time at a token says when its clause happened, by the words around it."""
    tokens = told.tokens
    lead = index - 1
    while lead >= 0 and tokens.tags[lead] in "DA":
        lead -= 1
    if lead >= 0 and tokens.lowers[lead] in ("due", "payable", "effective", "record"):
        return False
    if _is_quoted_title(told, index) or _is_in_example(told, index):
        return False
    if lead >= 0 and tokens.lowers[lead] in _BOUNDS and tokens.tags[lead] in "IST":
        return False
    if lead >= 0 and tokens.lowers[lead] == "of":
        return False  # "the protests of 1989", "the Clean Air Act of 1990", "as of June"
    if tokens.lowers[index + 1 : index + 2] == ("as",):
        return False  # "set May 10 as the last day"
    if _is_of_bound(told, lead):
        return False
    return not _is_modifier(told, index, timex)


def _is_of_bound(told: Told, lead: int) -> bool:
    """Whether the time is that of a bound's happening: "since its founding in 1949"."""
    tokens = told.tokens
    if lead < 1 or tokens.tags[lead] != "I":
        return False
    place = lead - 1
    while place >= 0 and tokens.tags[place] in "DJNPG'":
        place -= 1
    return place >= 0 and tokens.lowers[place] in ("since", "until", "before")


def _is_quoted_title(told: Told, index: int) -> bool:
    """Whether the time stands in a quotation that has no verb: “Hale 1955–2011”."""
    tags = told.tokens.tags
    if tags.count('"', 0, index) % 2 == 0:
        return False
    opening, closing = tags.rfind('"', 0, index), tags.find('"', index)
    return not re.search(r"[VFMBHZ]", tags[opening : closing if closing > 0 else len(tags)])


def _is_in_example(told: Told, index: int) -> bool:
    """Whether the time is that of an example: "accidents, including two last year"."""
    comma = told.tokens.tags.rfind(",", 0, index)
    return comma >= 0 and told.tokens.lowers[comma + 1] in ("including", "such", "like")


def _is_modifier(told: Told, index: int, timex: Timex) -> bool:
    """Whether the time is part of a thing's name: "the 2019 law", "June's figures"."""
    tags = told.tokens.tags
    follows = tags[index + 1] if index + 1 < len(tags) else ""
    before = tags[index - 1] if index else ""
    when = timex.when
    is_coarse = isinstance(when, Interval) and when.granularity > Granularity.DAY
    if isinstance(when, Interval) and when.granularity < Granularity.DAY:
        return follows in ("N", "J") and before in ("D", "J", "'")
    if follows == "'":
        return is_coarse
    return is_coarse and follows in "NJP" and follows != "" and before in "D'JNPI"
