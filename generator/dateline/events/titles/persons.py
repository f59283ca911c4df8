"""Whether a phrase names a person: by its noun, by its form, by how the article writes it."""

from __future__ import annotations

import re

from dateline.events.en.closed import CLOSED
from dateline.events.en.given_names import GIVEN_NAMES
from dateline.events.en.people import NOT_PEOPLE, PERSON_NOUNS
from dateline.events.en.places import PLACES
from dateline.events.grammar.tokens import Tokens
from dateline.events.telling.told import Reading

FUNCTION_WORDS = frozenset(" ".join(CLOSED.values()).split())  # "While Orlo", "For Brennet"
_HONOUR = re.compile(r"[A-Z]{2,5}|PhD|DPhil|MPhil")
_SHORTEST_NAME = 2


def is_person(tokens: Tokens, core: list[int], reading: Reading) -> bool:
    """Whether a phrase names one or more persons, by its noun or by how the article writes it."""
    core = _without_honours(tokens, core)
    head = core[-1]
    lower = tokens.lowers[head]
    first_of = next((i for i in core if tokens.tags[i] == "I"), None)
    if first_of is not None:
        lower = tokens.lowers[first_of - 1]
        return lower in PERSON_NOUNS
    if tokens.tags[head] != "P":
        return lower in PERSON_NOUNS
    is_titled = any(tokens.lowers[i] in PERSON_NOUNS for i in core[:-1])
    if is_titled and lower not in PERSON_NOUNS and lower not in NOT_PEOPLE:
        return True
    names = [tokens.texts[i] for i in core if tokens.tags[i] == "P"]
    if len(names) != len([i for i in core if tokens.tags[i] not in "'J#"]):
        return any(tokens.lowers[i] in PERSON_NOUNS for i in core)
    if len(names) == 1:
        is_given = names[0] in GIVEN_NAMES and names[0] not in PLACES
        return is_given or is_surname(names[0], reading)
    return is_full_name(names)


def _without_honours(tokens: Tokens, core: list[int]) -> list[int]:
    """ "Sir Clifford Ash GCB" without what stands behind the name for his honours."""
    kept = list(core)
    while len(kept) > _SHORTEST_NAME and _HONOUR.fullmatch(tokens.texts[kept[-1]]):
        kept.pop()
    return kept


def is_full_name(names: list[str]) -> bool:
    """Whether words are a person's name of two to four parts, by their form."""
    return (
        2 <= len(names) <= 4
        and names[0].lower() not in FUNCTION_WORDS
        and all(name[0].isalpha() for name in names)
        and not any(name.lower().rstrip(".") in NOT_PEOPLE for name in names)
        and not any(len(name) > 1 and name.isupper() and "." not in name for name in names)
        and not any(
            any(map(str.isdigit, name)) or any(map(str.isupper, name[3:])) for name in names
        )
    )


def is_first_name(name: str, reading: Reading) -> bool:
    """Whether the article also writes the name before another, as a person's: "Saddam"."""
    match = re.search(rf"\b{re.escape(name)} [A-Z][a-z]{{2,15}}\b", reading.text)
    return match is not None and is_full_name(match[0].split())


def is_surname(name: str, reading: Reading) -> bool:
    """Whether the article also writes the name after a first name or a title."""
    if name.lower() in NOT_PEOPLE:
        return False
    pattern = re.compile(
        r"(?:\b[A-Z][a-z]{2,15} (?:[A-Z]\. ?)?"
        r"|\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|President|Minister)\.? )"
        rf"{re.escape(name)}\b"
    )
    return any(is_full_name(match[0].split()) for match in pattern.finditer(reading.text))


def names_another(tokens: Tokens, owner: str | None, place: int) -> bool:
    """Whether "his" or "her" may be of somebody else who is named before: "the judge freed Ana
    Hale after her trial".
    """
    if owner is None or tokens.lowers[place] not in ("his", "her"):
        return False
    found = re.compile("P{2,4}").finditer(tokens.tags, 0, place)
    names = [list(tokens.texts[slice(*match.span())]) for match in found]
    return any(is_full_name(name) and name[-1] not in owner for name in names)
