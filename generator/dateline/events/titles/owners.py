"""Who a title is about and whose a thing in it is: names for pronouns and for results."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import (
    CHANGES,
    FIRST_AND_SECOND,
    HOLDINGS,
    OBSERVING,
    OF_ALL,
    POSSESSIVES,
    PRONOUNS,
    RESULTS,
)
from dateline.events.en.people import COMPANY_NOUNS, KIN
from dateline.events.en.titling import ANOTHER, CALLINGS, FIRMS, NAMED_BEHIND
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.naming import Names
from dateline.events.titles.phrase import bare
from dateline.events.titles.words import join, possessive

_CALLED = FIRMS | CALLINGS | NAMED_BEHIND
_DEMONSTRATIVES = ("this", "that", "these", "those", "such")
_ANYTHING = ("everything", "something", "nothing", "anything", "things", "someone", "somebody")
_OWNERS = {"its": "it", "his": "he", "her": "she", "their": "they"}


def owners_within(tokens: Tokens, kept: Sequence[int], names: Names) -> dict[int, str]:
    """What "its" and "them" stand for within a subject: "holders of its bonds", "two of them".

    A name before is the owner itself: "Orlo's stake in its port".
    """
    found: dict[int, str] = {}
    head = tokens.lowers[kept[0] - 1] if kept else ""
    for index in kept:
        lower = tokens.lowers[index]
        if tokens.tags[index] in "'P":
            break
        if lower in POSSESSIVES and index > kept[0] and tokens.tags[index - 1] == "C":
            continue  # "the president and his aides"
        owner = names.subject(_OWNERS[lower]) if lower in POSSESSIVES else None
        if owner and owner.lower() != head:  # "a union that speaks for its members"
            found[index] = possessive(owner)
        if lower == "them" and (things := names.object(lower)):
            found[index] = things
    return found


def resolved(tokens: Tokens, kept: Sequence[int], text: str, names: Names) -> str | None:
    """The words, with a pronoun at their head replaced by what it stands for."""
    first = tokens.lowers[kept[0]]
    if len(kept) == 1 and (first in PRONOUNS or first in _DEMONSTRATIVES):
        return names.subject(first) if first not in FIRST_AND_SECOND else None
    if len(kept) == 1 and first in _ANYTHING:
        return None
    if tokens.tags[kept[0]] == "O" and first in PRONOUNS:
        return None
    if first in POSSESSIVES:
        owner = _first_owner(names.subject(first))
        rest = text.partition(" ")[2]
        is_other = owner is not None and owner.lower() not in rest.lower()
        if owner and is_other:
            return f"{possessive(owner)} {rest}"
        return None if tokens.lowers[kept[-1]] in KIN else rest or None
    if first == "such":
        return None
    if first in _DEMONSTRATIVES:
        return text.partition(" ")[2] or None
    if first in COMPANY_NOUNS and (len(kept) == 1 or tokens.tags[kept[1]] == "'"):
        return (names.owner() or names.called(first) or tokens.texts[kept[0]]) + text[len(first) :]
    return _called_again(tokens, kept, text, names) or text


def _called_again(tokens: Tokens, kept: Sequence[int], text: str, names: Names) -> str | None:
    """The name of whom "the oil giant's" or "the singer" is, where the article is about one."""
    end = next((place for place, i in enumerate(kept) if tokens.tags[i] == "'"), len(kept))
    phrase = kept[:end]
    if not phrase or not _is_called_again(tokens, phrase):
        return None
    name = names.called(tokens.lowers[phrase[-1]])
    words = join(tokens, phrase)
    return name + text[len(words) :] if name and text.startswith(words) else None


def _is_called_again(tokens: Tokens, phrase: Sequence[int]) -> bool:
    """Whether "the", no name, and a word for companies or callings stand there."""
    head, start = phrase[-1], phrase[0]
    if tokens.lowers[head] not in _CALLED or tokens.lowers[start - 1] != "the":
        return False
    if tokens.lowers[head] in NAMED_BEHIND and start != head:
        return False  # "the former judge"
    is_plain = all(tokens.tags[i] in "JNG" for i in phrase) and phrase[-1] - start < len(phrase)
    is_same = ANOTHER.isdisjoint(tokens.lowers[i] for i in phrase)
    return is_plain and is_same and tokens.tags[head + 1] not in "PNIWR"


def _first_owner(owner: str | None) -> str | None:
    """Whose a thing's own things are: of "Orlo's value" it is Orlo that "its shares" are of."""
    return owner.partition("'s ")[0] if owner else None


def owned(tokens: Tokens, clauses: Sequence[Clause], index: int, subject: str, names: Names) -> str:
    """Whose a result is: of who reports it, or else of the company told of before."""
    clause = clauses[index]
    if is_result(tokens, clause.subject):
        owner = _owner_ahead(tokens, clause) or reporter(tokens, clauses, clause, names)
        owner = owner or names.owner()
    elif _is_holding(tokens, clause):
        owner = names.sole_owner()
    else:
        return subject
    if owner is None:
        return subject
    whose = owner if "'s" in subject else possessive(owner)  # "Orlo stock's decline"
    return f"{whose} {subject[0].lower()}{subject[1:]}"


def is_result(tokens: Tokens, phrase: tuple[int, int]) -> bool:
    """Whether it is a company's figure: "operating income", "the drop in sales"."""
    words = tokens.lowers[slice(*phrase)]
    tags = tokens.tags[slice(*phrase)]
    change = re.fullmatch("D?J*NI([JN]+)", tags)
    is_change = change is not None and words[change.start(1) - 1] == "in"
    if is_change and change and words[change.start(1) - 2] in CHANGES:
        return words[-1] in RESULTS
    head = words.index("per") if "per" in words else len(words)
    is_bare = not re.search("[PDIO]", tags[:head])
    is_general = not OF_ALL.isdisjoint(words[:head])
    return is_bare and not is_general and head > 0 and words[head - 1] in RESULTS


def _is_holding(tokens: Tokens, clause: Clause) -> bool:
    """Whether it is a part of a company that is told of: "the stock", "the unit's sales"."""
    start, end = clause.subject
    words = tokens.lowers[start:end]
    if words[:1] == ("the",):
        is_owner = words[2:3] in ((), ("'s",))
        return is_owner and words[1:2] in tuple((noun,) for noun in HOLDINGS)
    follows = tokens.lowers[clause.verb[1] : clause.verb[1] + 2]
    return words == ("shares",) and follows[1:] in (("pence",), ("cents",), ("cent",), ("percent",))


def _owner_ahead(tokens: Tokens, clause: Clause) -> str | None:
    """ "At Orlo, profit rose": Orlo's profit."""
    match = re.compile("I(P{1,4}),[At]?").match(tokens.tags, clause.first)
    is_ahead = match is not None and match.end() == clause.subject[0]
    is_ahead = is_ahead and tokens.lowers[clause.first] in ("at", "for")
    return join(tokens, range(*match.span(1))) if match and is_ahead else None


def reporter(tokens: Tokens, clauses: Sequence[Clause], clause: Clause, names: Names) -> str | None:
    """Who says so, if it is a company: a name, or "the chemical group"."""
    if clause.link is not Link.COMPLEMENT or clause.parent is None:
        return None
    start, end = clauses[clause.parent].subject
    kept = bare(tokens, list(range(start, end)))
    if not kept:
        return None
    if not re.fullmatch("[JNP]{1,6}", tokens.tags_of(kept)):
        return None
    if tokens.lowers[kept[-1]] in COMPANY_NOUNS and (owner := names.owner()):
        return owner
    last = tokens.lowers[kept[-1]]
    is_many = tokens.tags[kept[-1]] == "N" and last.endswith("s")  # "economists said"
    is_firm = last in COMPANY_NOUNS or not (is_many or last in OBSERVING)
    return resolved(tokens, kept, join(tokens, kept), names) if is_firm else None
