"""What belongs to the words before it, so that no title may be cut there."""

from __future__ import annotations

import re

from dateline.events.en.closed import (
    ASKING,
    GERUND_NOUNS,
    INTENDING,
    KEEPING,
    PARTICLES,
    TELLING_NOUNS,
)
from dateline.events.en.titling import (
    BRINGING,
    HELD,
    MOVES,
    PLACING,
    PLANS,
    PROMPTING,
    PROVISOS,
    SEEING,
    STANDING,
    TAKING,
    VALUED,
)
from dateline.events.grammar.tag_context import base_of
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.words import is_rank_bound

_WANTING = ASKING | PROMPTING | {"call"}
_AIMING = INTENDING | {
    "move",
    "rush",
    "begin",
    "start",
    "continue",
    "step",
    "race",
    "gear",
    "work",
    "appear",
    "seem",
}
# "until the council agrees", not "until he died", which tells when.
_AWAITED = re.compile("S[DJNP#'O]{1,8}A?[FHM]")
_ANYBODY = ("people", "person", "persons", "man", "men", "woman", "women", "ones", "those")
_RANKED = frozenset(("first", "last", "only", "youngest", "oldest"))
_INTO = ("under", "into", "in", "on", "at", "out", "behind", "before", "through", "as")


def is_inseparable(tokens: Tokens, index: int) -> bool:
    """Whether a word belongs to what stands before it: "175 million to 180 million"."""
    return any(is_tied(tokens, index) for is_tied in _BONDS)


def _is_of_name(tokens: Tokens, index: int) -> bool:
    """ "Brennet and Hale", "consulting and law", "the recycling | plant"."""
    near = tokens.tags[index - 1 : index + 2]
    return near == "PCP" or tokens.lowers[index] in GERUND_NOUNS or near[1:] == "GC"


def _is_of_compound(tokens: Tokens, index: int) -> bool:
    """ "a glass recycling plant": what is one thing is no object, which would have an article."""
    is_before_noun = tokens.tags[index - 1 : index + 2] == "NGN"
    if is_before_noun and not tokens.lowers[index + 1].endswith("s"):
        return True
    is_led = re.fullmatch("I[NJ]GI", tokens.tags[index - 2 : index + 2]) is not None
    return is_led and not tokens.lowers[index - 1].endswith("s")  # "after fierce fighting with"


def _is_span(tokens: Tokens, index: int) -> bool:
    return re.fullmatch("#[IT][#$]", tokens.tags[index - 1 : index + 2]) is not None


def _is_compared(tokens: Tokens, index: int) -> bool:
    """ "even faster | than expected"."""
    return tokens.lowers[index] == "than"


def _is_excepted(tokens: Tokens, index: int) -> bool:
    """ "all visitors | except doctors", "the first woman | to climb it"."""
    if tokens.lowers[index] in ("except", "excluding"):
        return True
    if tokens.tags[index] != "T":
        return False
    phrase = re.search("[DP'].{0,3}$", tokens.tags[max(0, index - 5) : index])
    start = index - len(phrase[0]) if phrase else index
    return not _RANKED.isdisjoint(tokens.lowers[start:index])


def _is_asked_for(tokens: Tokens, index: int) -> bool:
    """ "asked the town | to pay", "it plans | to raise money", "kept it | from closing"."""
    if tokens.tags[index] == "T":
        return _is_after(tokens, index, _WANTING) or is_intended(tokens, index - 1)
    is_gerund = tokens.lowers[index] == "from" and tokens.tags[index + 1 : index + 2] == "G"
    return is_gerund and _is_after(tokens, index, KEEPING)


def _is_place_put(tokens: Tokens, index: int) -> bool:
    """ "putting the port | under guard", "will be listed | as an accident"."""
    if tokens.lowers[index] == "as" and _is_after(tokens, index, SEEING):
        return True
    return tokens.lowers[index] in _INTO and _is_after(tokens, index, PLACING)


def leaves_open(tokens: Tokens, index: int) -> bool:
    """Whether what stands before a word is open without it, though it may be said.

    "announced plans | to close", "confirmed reports | that", "a formula | for counting", "in
    response | to".
    """
    lower, tag, before = tokens.lowers[index], tokens.tags[index], tokens.lowers[index - 1]
    if tag == "T" and before in PLANS:
        return True
    if tag in "WS" and before in MOVES:
        return True
    if tag == "S" and lower == "that":
        return before in TELLING_NOUNS and tokens.tags[index - 2] not in "P'"
    is_aim = lower == "for" and tokens.tags[index + 1 : index + 2] == "G"
    return is_aim or (tag in "IT" and _is_bare(tokens, index))


def _is_bare(tokens: Tokens, end: int) -> bool:
    """Whether a preposition and one noun end there: "in response", but not "in London"."""
    is_pair = tokens.tags[end - 2 : end] == "IN" and tokens.lowers[end - 2] != "of"
    return is_pair and not tokens.lowers[end - 1].endswith("s")


def is_proviso(tokens: Tokens, index: int) -> bool:
    """Whether a proviso opens there: "if the court agrees", "provided the border is safe"."""
    lower = tokens.lowers[index]
    if tokens.lowers[index - 1] in ("as", "even"):
        return False  # "as if more were to come"
    if lower in ("until", "till"):
        return _AWAITED.match(tokens.tags, index) is not None
    return lower in PROVISOS and (lower in ("if", "unless") or tokens.lowers[index + 1] != "by")


def _is_pair(tokens: Tokens, index: int) -> bool:
    """Whether a joint stands between words that describe one noun: "search and rescue boats"."""
    near = tokens.tags[index - 1 : index + 3]
    if near.startswith("JCJ"):
        return True  # "an environmental | and economic disaster"
    if near == "NCNI" and tokens.lowers[index + 2] == "of":
        return True  # "the kidnap | and murder of a miller"
    is_between = re.fullmatch("[NL]C[NL]N", near) is not None
    return is_between and not tokens.lowers[index - 1].endswith("s")


def is_intended(tokens: Tokens, verb: int) -> bool:
    """Whether a verb there wants an infinitive: "it plans | to raise money"."""
    return tokens.tags[verb] in "VFXLG" and base_of(tokens.lowers[verb]) in _AIMING


def _is_after(tokens: Tokens, index: int, verbs: frozenset[str]) -> bool:
    """Whether the verb before is of those: "asked the town to pay", "keeps it from closing"."""
    for before in range(index - 1, max(index - 10, -1), -1):
        if tokens.tags[before] in "VXFLG":
            return base_of(tokens.lowers[before]) in verbs
    return False


def _is_led_up(tokens: Tokens, index: int) -> bool:
    """ "in the lead up | to the vote", "pull the country out | of the pact", "in order | to"."""
    lower, before = tokens.lowers[index], tokens.lowers[index - 1]
    if lower == "out" and tokens.lowers[index + 1 : index + 2] == ("of",):
        return _is_after(tokens, index, TAKING)
    if lower == "behind" and before == "weight":
        return True
    if tokens.tags[index - 1] == "L" and lower in PARTICLES:
        return True  # "to break | up the march"
    if lower == "up":
        return before in ("lead", "run") and tokens.tags[index - 1] == "N"
    return lower == "to" and before in ("up", "order")


_BONDS = (
    _is_led_up,
    _is_of_name,
    _is_of_compound,
    _is_span,
    _is_compared,
    _is_asked_for,
    _is_excepted,
    _is_place_put,
    _is_pair,
    is_proviso,
    is_rank_bound,
)


def is_bound(tokens: Tokens, before: int, index: int) -> bool:
    """Whether a verb wants what its preposition brings: "to carry out", "to focus solely on"."""
    verb = before - (tokens.tags[before] == "A")
    if tokens.tags[verb - 1 : verb + 1] != "TL" or tokens.lowers[verb] in STANDING:
        return False
    return tokens.lowers[index] in BRINGING


def tells_who(tokens: Tokens, noun: int) -> bool:
    """Whether only what follows tells who is meant: "one of the two people | who died"."""
    if tokens.lowers[noun] not in _ANYBODY:
        return False
    return re.search("D#?$", tokens.tags[:noun]) is not None and tokens.lowers[noun - 1] != "some"


def is_complete(tokens: Tokens, verb: int) -> bool:
    """Whether a verb says enough before a preposition: "was closed | by", not "has met | with"."""
    if base_of(tokens.lowers[verb]) in HELD:
        return False
    is_passive = tokens.tags[verb] == "X" and "B" in tokens.tags[max(0, verb - 2) : verb]
    is_described = tokens.lowers[verb] in VALUED  # it is left out then
    return is_passive or is_described or base_of(tokens.lowers[verb]) in STANDING


def is_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word ends a phrase though it is a verb's form: "the bidding", "it vindicated"."""
    tag, before = tokens.tags[index], tokens.tags[index - 1]
    return (tag == "G" and before in "DJ'") or (tag in "VR" and before == "O")
