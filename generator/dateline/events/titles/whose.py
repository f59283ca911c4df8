"""Whose the things behind a verb are: "its", "his" and "their" that the subject does not own."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.events.en.people import COMPANY_NOUNS, GROUP_NOUNS, OFFICES, PERSON_NOUNS
from dateline.events.en.titling import CALLINGS, PLEAS, REFUSING
from dateline.events.grammar.agreement import is_plural_phrase
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.naming import Names
from dateline.events.titles.persons import names_another
from dateline.events.titles.referents import could_act
from dateline.events.titles.words import possessive

_BODIES = (GROUP_NOUNS | COMPANY_NOUNS) - OFFICES  # told of as several
_SOMEBODY = PERSON_NOUNS | CALLINGS
_OWNED = {"its": "its", "his": "his", "her": "she", "their": "they"}
_ONES_OWN = ("favour", "favor", "honour", "honor", "name", "absence", "behalf", "own", "memory")


def owners_behind(tokens: Tokens, clause: Clause, kept: list[int], names: Names) -> dict[int, str]:
    """What "its", "his" and "her" stand for, where the subject cannot be their owner."""
    start, end = clause.subject
    singular = [i for i in kept if tokens.lowers[i] in _OWNED and tokens.tags[i] == "D"]
    if not singular or start >= end:
        return {}
    is_said = clause.link is Link.COMPLEMENT and is_plural_phrase(tokens, clause.subject)
    singular = [
        i
        for i in singular
        if (is_said and tokens.lowers[i] != "their") or _is_nobodys(tokens, clause, kept, i)
    ]
    owners = {i: names.subject(_OWNED[tokens.lowers[i]]) for i in singular}
    owners = {i: None if names_another(tokens, owner, i) else owner for i, owner in owners.items()}
    for index in [i for i, owner in owners.items() if not owner]:
        is_noun = tokens.texts[end - 1].islower() or tokens.lowers[end - 1] != tokens.lowers[start]
        if is_noun and tokens.lowers[index + 1] not in _ONES_OWN:
            kept.remove(index)  # "a fire broke out at | his | house"
    return {index: possessive(owner) for index, owner in owners.items() if owner}


def _is_nobodys(tokens: Tokens, clause: Clause, kept: Sequence[int], index: int) -> bool:
    """Whether "his" is nobody's in the title: "a fire broke out at his house"."""
    lower = tokens.lowers[index]
    if clause.base in REFUSING and tokens.lowers[index + 1] in PLEAS:
        return True  # "the court rejected its appeal"
    if lower in ("its", "their"):
        return lower == "their" and _is_none_of_several(tokens, clause, kept, index)
    near = [*range(*clause.subject), *(i for i in kept if i < index)]
    is_somebody = any(
        tokens.tags[i] in "PO" or tokens.lowers[i].removesuffix("s") in _SOMEBODY for i in near
    )
    is_agent = could_act(tokens.lowers[clause.subject[1] - 1])
    return not is_somebody and not (is_agent and not is_plural_phrase(tokens, clause.subject))


def _is_none_of_several(tokens: Tokens, clause: Clause, kept: Sequence[int], index: int) -> bool:
    """Whether "their" is of no one in the title: "the court signed off on their merger"."""
    start, end = clause.subject
    is_one = tokens.lowers[start] in ("the", "a") and not is_plural_phrase(tokens, (start, end))
    is_body = tokens.lowers[end - 1] in _BODIES
    several = any(
        tokens.tags[i] == "O" or (tokens.tags[i] in "NP" and tokens.lowers[i].endswith("s"))
        for i in kept
        if i < index
    )
    is_behind = index > clause.verb[1]  # "United | sacked their coach" is several
    return is_one and is_behind and not is_body and not several
