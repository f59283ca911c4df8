"""The subject of a clause: the nominal phrase before its verb, and where the clause opens."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import NOMINATIVES, REPORTING
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.phrases import before_brackets
from dateline.events.grammar.tokens import Tokens
from dateline.prose.lexicon import words

_UTTERING = words(
    """
    adding alleging announcing arguing asserting claiming confirming contending declaring
    insisting noting predicting saying stating stressing suggesting warning
    """
)
_PHRASE = "DJNP#'OGItA&\"TLRXBH~"  # what may stand in a subject between a break and its verb


def phrase_before(tokens: Tokens, clauses: Sequence[Clause], end: int) -> tuple[int, int]:
    """The nominal phrase that ends there, without what introduces the clause."""
    start = end = before_brackets(tokens, end)
    verb_end = _last_verb_end(clauses, end)
    limit = _uttered_from(tokens, verb_end, end)
    while start > limit and tokens.tags[start - 1] in _PHRASE + "C":
        is_name = tokens.tags[start - 2 : start + 1] == "PCP"  # "the Trade and Arts Office"
        if (
            tokens.tags[start - 1] == "C"
            and limit > 0
            and not is_name
            and tokens.lowers[start - 1] not in ("or", "nor")  # "and no money or coal was taken"
            and limit == verb_end
            and not _is_told_from(clauses, limit)
        ):
            break
        start -= 1
    start = (
        0 if not limit and _is_one_list(tokens, start, end) else _with_list(tokens, start, limit)
    )
    if tokens.tags[end - 2 : end] in ("LO", "GO") and _is_nominative(tokens, end - 1):
        return end - 1, end  # "continues to deny | they knew"
    if tokens.lowers[end - 1 : end] == ("there",):
        return end - 1, end  # "assured the board | there would be none"
    if aged := _aged_before(tokens, start):
        return aged
    if not limit and tokens.tags[end - 2 : end] in ("NO", "PO") and _is_nominative(tokens, end - 1):
        return end - 1, end  # "by the end of the war it"
    return _without_opening(tokens, start, end)


def _aged_before(tokens: Tokens, start: int) -> tuple[int, int] | None:
    """The name of "Ana Hale, 31, | of Skell pleaded guilty": where he is from is no subject."""
    is_of = tokens.lowers[start : start + 1] in (("of",), ("from",))
    if not is_of or tokens.tags[max(0, start - 3) : start] != ",#,":
        return None
    end = start - 3
    named = re.search("[JNP]*P\\Z", tokens.tags[:end])
    return named.span() if named else None


def is_uttering(word: str) -> bool:
    """Whether it leads in somebody's words: "issued a statement Monday saying ..."."""
    return word in _UTTERING


def _uttered_from(tokens: Tokens, verb_end: int, end: int) -> int:
    """Where words begin that "saying" leads in behind a verb; that verb's end if none do."""
    gerund = tokens.tags.rfind("G", verb_end, end) if verb_end else -1
    while gerund > verb_end and not is_uttering(tokens.lowers[gerund]):
        gerund = tokens.tags.rfind("G", verb_end, gerund)
    return gerund + 1 if gerund > verb_end else verb_end


def _is_nominative(tokens: Tokens, index: int) -> bool:
    return tokens.lowers[index] in NOMINATIVES


_LISTED = re.compile(r"S(?:[DJNP#']{1,8},){1,8}\Z")  # "said that Hale, Webb | and Ruiz left"
# "said that on Monday, | Hale left", "it fell; in 1998, | Hale left": what stands in front.
_FRONTED = re.compile(r"[SC;:](?:A{1,3},?)?(?:ID?[JNP#']{0,6}t|I[DJNP#']{1,8}|t){1,3}\Z")


def opening_of(tokens: Tokens, clauses: Sequence[Clause], first: int) -> int:
    """Back over what introduces a clause ("On Monday,") as far as it is this clause's own."""
    told = [c for c in clauses if c.link is not Link.PARTICIPLE]
    limit = max((c.verb[1] for c in told if c.verb[1] <= first), default=0)
    limit = _uttered_from(tokens, limit, first)
    index = first
    while index > limit and tokens.tags[index - 1] not in "SWw;:(":
        if tokens.tags[index - 1] == "C" and limit:
            break
        if tokens.tags[index - 1] in ",-" and limit:
            fronted = _FRONTED.search(tokens.tags, limit, index - 1)
            return fronted.start() + 1 if fronted else index
        index -= 1
    return index


def _is_told_from(clauses: Sequence[Clause], verb_end: int) -> bool:
    """Whether what was said begins right after that verb: all of it is one subject."""
    return any(c.verb[1] == verb_end and c.base in REPORTING and not c.is_passive for c in clauses)


# "Mills in each town on the Wye, the Lugg | and the Arrow": all that stands before the first verb.
_WHOLE_LIST = re.compile(
    r"[DJNP#']{1,6}(?:I[DJNP#']{1,8}){1,4}(?:,[DJNP#']{1,8}){1,6},?C[DJNP#']+\Z"
)


def _is_one_list(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the sentence begins with a noun, of whose places or parts a list ends there."""
    is_listed = start > 0 and tokens.tags[start - 1] == "," and "C" in tokens.tags[start:end]
    return is_listed and _WHOLE_LIST.fullmatch(tokens.tags, 0, end) is not None


def _with_list(tokens: Tokens, start: int, limit: int) -> int:
    """Back over "Orlo, Brennet" of "Orlo, Brennet and Hale"."""
    if "C" not in tokens.tags[start:]:
        return start
    if limit > 0:
        told = _LISTED.search(tokens.tags, limit, start)
        return told.start() + 1 if told else start
    head = tokens.tags[start : tokens.tags.find("C", start)]
    is_plain = re.fullmatch(r"[DJNP#'I]*", head) is not None
    if not is_plain or any(
        tokens.lowers[start + place] != "of" for place, tag in enumerate(head) if tag == "I"
    ):
        return start
    while start > 1 and tokens.tags[start - 1] == ",":
        item = re.search(r"(?:[DJNP#']+I)?[DJNP#']+\Z", tokens.tags[max(0, start - 13) : start - 1])
        if item is None:
            return start
        begin = max(0, start - 13) + item.start()
        lead = tokens.tags.find("I", begin, start)
        if lead >= 0 and tokens.lowers[lead] != "of":
            return start  # "Contrary to reports, Orlo and Brennet"
        start = begin
    return start


# Words that open a sentence and tell nothing of its subject.
_OPENINGS = (
    ("by", "all", "accounts"),
    ("in", "effect"),
    ("in", "fact"),
    ("in", "addition"),
    ("of", "course"),
    ("for", "example"),
    ("for", "instance"),
    ("as", "a", "result"),
    ("at", "first"),
    ("at", "last"),
    ("in", "turn"),
    ("in", "all"),
)


def _past_idiom(tokens: Tokens, start: int, end: int) -> int:
    for idiom in _OPENINGS:
        if tokens.lowers[start : start + len(idiom)] == idiom and start + len(idiom) < end:
            return start + len(idiom)
    return start


def _without_opening(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    start = _past_idiom(tokens, start, end)
    while start < end and tokens.tags[start] in 'tA"C~&T' and not _is_ordinal(tokens, start):
        start += 1
    if start < end and tokens.tags[start] == "I":
        timex = tokens.tags.find("t", start, end)
        if timex >= 0 and tokens.tags[timex + 1 : timex + 2] != "I":
            return _without_opening(tokens, timex + 1, end)
        named = re.compile(r".*N(?=P+$)|I[DJNP#']*[NP](?=D[JNP#]+$)").match(tokens.tags[start:end])
        start = start + named.end() if named else min(start + 1, end)
    while end > start and tokens.tags[end - 1] in 'At"I':
        end -= 1
    return start, end


def _is_ordinal(tokens: Tokens, index: int) -> bool:
    """ "First flight": which one, not what came first ("First nurses left, then doctors")."""
    if "then" in tokens.lowers:
        return False
    return tokens.lowers[index] == "first" and tokens.tags[index + 1 : index + 2] == "N"


def _last_verb_end(clauses: Sequence[Clause], before: int) -> int:
    return max((c.verb[1] for c in clauses if c.verb[1] <= before), default=0)
