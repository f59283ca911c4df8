"""Where a title reads on after a comma: in a list, past an aside, behind a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from dateline.events.en.closed import PARTICLES, SAYING
from dateline.events.en.titling import PAIRED
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.tokens import Tokens

# The token to read on at, and whether what lies between is kept; ``None``: the title ends.
Following: TypeAlias = tuple[int, bool] | None

_LIST = re.compile(r",(?:[DJNP#']+,)*[DJNP#']*,?C[DJNP#']+")
# What may be left out between commas: "the firm, unsuccessfully, to"; "Hale, his deputy, to".
_ASIDE = re.compile(r",(?:A+,|A?(?:I[DJNP#']{1,6}|[DJNP#']{1,8}(?:I[DJNP#']{1,6})?),(?=[TI]))")
_OWNED = (("its",), ("his",), ("her",), ("their",), ("the",))
_SEAT = re.compile(r",P{1,2},(?=P+[^,C])")
_DESCRIBED = re.compile("[JN]|#N")
_PLACE = re.compile(r",P{1,2},(?=[NJ])")  # "the Peoria, Ill., bank"


def after_comma(
    tokens: Tokens, clause: Clause, kept: Sequence[int], comma: int, last: int
) -> Following:
    """Where to read on after a comma behind the tokens kept, up to token ``last``."""
    return (
        _listed(tokens, kept, comma, last)
        or _described(tokens, kept, comma)
        or _paired(tokens, kept, comma)
        or _seated(tokens, kept, comma, last)
        or _past_aside(tokens, comma, last)
        or _spoken(tokens, clause, kept, comma)
        or _behind_time(tokens, comma)
    )


def after_aside(tokens: Tokens, comma: int, verb: int) -> Following:
    """Past an aside between commas that parts what is said from its verb."""
    closing = tokens.tags.rfind(",", comma + 1, verb)
    is_relative = tokens.tags[comma + 1] == "W" or tokens.tags[comma + 1 : comma + 3] == "IW"
    is_aside = is_relative or set(tokens.tags[closing + 1 : verb]) <= {"A"}
    return (closing + 1, False) if is_aside and closing > 0 else None


def _listed(tokens: Tokens, kept: Sequence[int], comma: int, last: int) -> Following:
    """Over "the mill, the port and the bridge"."""
    if not kept or tokens.tags[kept[-1]] not in "NP#" or _is_opposed(tokens, comma):
        return None
    listed = _LIST.match(tokens.tags, comma)
    return (listed.end(), True) if listed and listed.end() <= last else None


def _is_opposed(tokens: Tokens, comma: int) -> bool:
    """Whether "but" or "and its" follows, which goes on with more than the last of a list."""
    follows = tokens.lowers[comma + 1 : comma + 3]
    return follows[:1] == ("but",) or (follows[:1] == ("and",) and follows[1:] in _OWNED)


def _described(tokens: Tokens, kept: Sequence[int], comma: int) -> Following:
    """ "his small, crowded shop", said without the comma."""
    before = tokens.tags[kept[-1]] if kept else ""
    is_open = before == "J" or (before == "G" and tokens.tags[kept[-1] - 1] == "D")
    return (comma + 1, False) if is_open and _DESCRIBED.match(tokens.tags, comma + 1) else None


def _paired(tokens: Tokens, kept: Sequence[int], comma: int) -> Following:
    """ "either sold, or closed"."""
    is_joint = tokens.tags[comma + 1 : comma + 2] == "C"
    return (comma + 2, True) if is_joint and any(tokens.lowers[i] in PAIRED for i in kept) else None


def _seated(tokens: Tokens, kept: Sequence[int], comma: int, last: int) -> Following:
    """ "the Peoria, Ill., bank", "the Peoria, Ill., Police Office", "the Peoria, Ill.-based"."""
    if not kept or tokens.tags[kept[-1]] != "P":
        return None
    place = _PLACE.match(tokens.tags, comma)
    if not place and re.search("D[JN]*P+$", tokens.tags[:comma]):
        place = _SEAT.match(tokens.tags, comma)
    if place and place.end() < last:
        return place.end(), True
    return (comma + 2, True) if tokens.lowers[comma + 1].endswith("-based") else None


def _past_aside(tokens: Tokens, comma: int, last: int) -> Following:
    aside = _ASIDE.match(tokens.tags, comma)
    return (aside.end(), False) if aside and aside.end() < last else None


def _spoken(tokens: Tokens, clause: Clause, kept: Sequence[int], comma: int) -> Following:
    """ "said, “the port is closed”"."""
    is_speech = clause.base in SAYING and not kept and tokens.tags[comma + 1 : comma + 2] == '"'
    return (comma + 1, False) if is_speech else None


def _behind_time(tokens: Tokens, comma: int) -> Following:
    """ "on 2 May 2019, in Harbury", "the 2 May 2019, bombing"; not ", with two to follow"."""
    word = tokens.lowers[comma + 1 : comma + 2]
    if tokens.tags[comma - 1] != "t" or word == ("with",) or not PARTICLES.isdisjoint(word):
        return None
    is_within = re.fullmatch("Dt,[NG]", tokens.tags[comma - 2 : comma + 2]) is not None
    follows = tokens.tags[comma + 1 : comma + 2]
    return (comma + 1, False) if is_within or (follows and follows in "TI") else None
