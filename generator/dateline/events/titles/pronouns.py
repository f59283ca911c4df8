"""Names for the pronouns that follow the verb of a title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dateline.events.en.closed import FIRST_AND_SECOND
from dateline.events.en.people import COMPANY_NOUNS, GROUP_NOUNS, OFFICES
from dateline.events.grammar.agreement import is_plural_phrase
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.phrases import name_beside
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.attribution import said_by
from dateline.events.titles.naming import Names
from dateline.events.titles.owners import is_result, reporter
from dateline.events.titles.referents import could_act
from dateline.events.titles.whose import owners_behind

_THINGS = ("it", "them", "him", "her")
_BODIES = GROUP_NOUNS | COMPANY_NOUNS | OFFICES
_AGAINST = ("against", "with", "by", "told", "arrested", "charged", "jailed", "accused")
_SINGULAR = ("it", "he", "she", "him", "her")


def names_instead(
    tokens: Tokens, clauses: Sequence[Clause], index: int, kept: list[int], names: Names
) -> dict[int, str] | None:
    """Names to be put for pronouns, by token; ``None`` where one is not clear.

    Pronouns of clauses that tell which are those of the subject. What hangs on a pronoun by a
    preposition ("questions about it") is taken off ``kept``.
    """
    found = owners_behind(tokens, clauses[index], kept, names)
    found |= _companies(tokens, clauses, index, kept, names)
    said = _said_instead(tokens, clauses, index, names)
    if said is None:
        return None
    found |= said
    for place, token in reversed(list(enumerate(kept))):
        if place >= len(kept):
            continue  # taken off
        if _is_own(tokens, kept, place):
            return None
        if not _is_loose(tokens, clauses, index, token):
            continue
        if _is_told_again(tokens, kept, place, found):
            continue
        meant = _meant(tokens, clauses, index, token, names)
        if meant:
            found[token] = meant
        elif place > 0 and tokens.tags[kept[place - 1]] == "I" and _ends(tokens, kept, place + 1):
            del kept[place - 1 : place + 1]
        else:
            return None
    return found


def _ends(tokens: Tokens, kept: Sequence[int], place: int) -> bool:
    """Whether nothing follows, or another phrase: "a case was filed against them | by police"."""
    return place == len(kept) or tokens.tags[kept[place]] == "I"


def _is_told_again(
    tokens: Tokens, kept: Sequence[int], place: int, found: Mapping[int, str]
) -> bool:
    """Whether the same pronoun stands before: "took them to hospital after picking them up"."""
    before = kept[:place]
    return any(tokens.lowers[i] == tokens.lowers[kept[place]] for i in before) and not found


def _companies(
    tokens: Tokens, clauses: Sequence[Clause], index: int, kept: list[int], names: Names
) -> dict[int, str]:
    """The company that "the company" is, of which somebody else is told; drops its article."""
    clause, found = clauses[index], {}
    for place in range(len(kept) - 1, 0, -1):
        if not _is_company(tokens, kept[place - 1], kept[place]):
            continue
        owner = _owner_beside(tokens, clauses, clause, names)
        owner = owner or _sole_owner(tokens, clause, kept, names)
        is_doubled = bool(owner) and f"{owner}{tokens.tags[kept[place] + 1]}".endswith("s'")
        if owner and not is_doubled:
            found[kept[place]] = owner
            del kept[place - 1]
    return found


def _sole_owner(tokens: Tokens, clause: Clause, kept: Sequence[int], names: Names) -> str | None:
    """The one company that an article is about, where somebody else did something to it."""
    start, end = clause.subject
    if (
        start >= end
        or tokens.tags[start] == "O"
        or not COMPANY_NOUNS.isdisjoint(tokens.lowers[start:end])
        or is_result(tokens, clause.subject)  # that company's: "Orlo's sales are half the firm's"
    ):
        return None
    owner = names.sole_owner()
    near = {tokens.lowers[i] for i in (*range(start, end), *kept)}
    is_other = owner is not None and owner.split()[0].lower() not in near
    return owner if is_other else None


def _is_company(tokens: Tokens, before: int, index: int) -> bool:
    """Whether "the company" stands there, not "the company spokesman"."""
    is_pointed = tokens.lowers[before] == "the" and before == index - 1
    follows = tokens.tags[index + 1 : index + 2]
    return is_pointed and tokens.lowers[index] in COMPANY_NOUNS and follows not in ("N", "P")


def _owner_beside(
    tokens: Tokens, clauses: Sequence[Clause], clause: Clause, names: Names
) -> str | None:
    """Who reports what somebody else did to "the company"; no other company is told of."""
    start, end = clause.subject
    if start >= end or tokens.tags[start] == "O" or tokens.lowers[end - 1] in COMPANY_NOUNS:
        return None
    if clause.parent is None or is_result(tokens, clause.subject):
        return None
    sayer = clauses[clause.parent].subject
    is_named = sayer[0] < sayer[1] and tokens.tags[sayer[1] - 1] == "P"
    owner = reporter(tokens, clauses, clause, names) if is_named else None
    is_other = owner is not None and owner.split()[0].lower() not in tokens.lowers[start:end]
    return owner if is_other else None


def _meant(
    tokens: Tokens, clauses: Sequence[Clause], index: int, token: int, names: Names
) -> str | None:
    """What a pronoun stands for; of several, "of" asks for "the"."""
    said = said_by(clauses, index)
    if said and token >= said.verb[1]:
        names = names.at(clauses.index(said))
    found = names.object(tokens.lowers[token])
    own = tokens.lowers[slice(*clauses[index].subject)]
    if found and found.rpartition(" ")[2].lower() in own:
        return None  # nobody is told to have asked himself
    is_against = token > 0 and tokens.lowers[token - 1] in _AGAINST
    if found and is_against and tokens.lowers[token] == "them" and not could_act(found):
        return None  # "filed a case against them": against people
    is_share = token > 0 and tokens.lowers[token - 1] == "of"
    is_bare = is_share and found and found.partition(" ")[0] not in ("the", "a", "an")
    return f"the {found}" if is_bare and found and found[0].islower() else found


def _is_loose(tokens: Tokens, clauses: Sequence[Clause], index: int, token: int) -> bool:
    """Whether a token is a pronoun that nobody in the title stands for."""
    if tokens.tags[token] != "O" or tokens.lowers[token] not in _THINGS:
        return False
    clause, said = clauses[index], said_by(clauses, index)
    follows = tokens.tags[token + 1 : token + 2]
    if follows == '"':
        follows = tokens.tags[token + 2 : token + 3]  # "said it “would” close"
    if follows in ("V", "F", "M") or (follows in ("J", "T") and tokens.lowers[token] == "it"):
        return False  # "made it clear"
    if said and token >= said.first:
        return token >= said.verb[1] and not _could_be(tokens, clause, tokens.lowers[token])
    is_within = "I" in tokens.tags[slice(*clause.subject)]  # "holders of bonds sold them"
    is_within = is_within and tokens.lowers[token] in ("it", "them")
    return token < clause.last and not is_within and not _is_bound(tokens, clause, token)


def _is_bound(tokens: Tokens, clause: Clause, token: int) -> bool:
    """Whether a pronoun is the subject of the title: "asked Hale to meet him"."""
    between = tokens.tags[clause.verb[1] : token]
    is_asked = re.search("[NP#O].*T", between) is not None
    return is_asked and _could_be(tokens, clause, tokens.lowers[token])


def _could_be(tokens: Tokens, sayer: Clause, pronoun: str) -> bool:
    """Whether what was said may be about who said it: "Hale said the mill had fired him"."""
    if sayer.subject[0] >= sayer.subject[1]:
        return False
    return is_plural_phrase(tokens, sayer.subject) == (pronoun not in _SINGULAR)


def _said_instead(
    tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names
) -> dict[int, str] | None:
    """The name for a pronoun as the subject of what was said, where that is not who said it.

    ``None`` where it is neither clear nor empty ("it was time to go").
    """
    said = said_by(clauses, index)
    if said is not None and said.subject[0] >= said.subject[1]:
        return None  # "said 2001 brought rain"
    if said is None or said.subject[1] - said.subject[0] != 1:
        return {}
    token = said.subject[0]
    pronoun = tokens.lowers[token]
    if pronoun in ("this", "that"):
        return None
    after = tokens.tags[said.verb[1] :]
    is_empty = pronoun == "it" and said.is_copular and re.search("[TS]", after) is not None
    if pronoun not in _SINGULAR or is_empty or _is_sayer(tokens, clauses[index], pronoun):
        return {}
    if pronoun == "it":
        return None
    meant = names.at(clauses.index(said)).other(pronoun, index)
    return {token: meant} if meant else None


def _is_sayer(tokens: Tokens, sayer: Clause, pronoun: str) -> bool:
    """Whether a pronoun can stand for who said so: "he" for no company."""
    if not _could_be(tokens, sayer, pronoun):
        return False
    phrase = name_beside(tokens, sayer.subject)
    if pronoun == "it" or tokens.tags[phrase[1] - 1] == "O":
        return True
    head = tokens.lowers[phrase[1] - 1]
    return head not in _BODIES


def _is_own(tokens: Tokens, kept: Sequence[int], place: int) -> bool:
    """Whether somebody speaks of himself or to the reader, outside quotation marks."""
    is_pronoun = tokens.tags[kept[place]] in "OD"
    if not is_pronoun or tokens.lowers[kept[place]] not in FIRST_AND_SECOND:
        return False
    return sum(tokens.tags[i] == '"' for i in kept[:place]) % 2 == 0
