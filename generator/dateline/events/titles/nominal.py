"""The headline of a happening that a noun tells: "Collapse of Orlo", "Hale's arrest"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import POSSESSIVES
from dateline.events.grammar.tokens import Tokens
from dateline.events.telling.dated import Dated
from dateline.events.telling.told import Reading
from dateline.events.titles.naming import Names
from dateline.events.titles.persons import is_person, names_another
from dateline.events.titles.words import MAX_LENGTH, join, possessive

_OWNERS = {"its": "it", "his": "he", "her": "she", "their": "they"}


def title_of_phrase(reading: Reading, index: int, dated: Dated) -> str | None:
    """The words of a dated noun phrase without its time; ``None`` where they are too few."""
    tokens = reading[index].tokens
    start, end = dated.phrase or (0, 0)
    if tokens.tags[end - 2 : end + 2] in ("INtN", "IJtN"):
        return None  # "release of flat third-quarter | results"
    kept = [i for i in range(start, end) if tokens.tags[i] != "t"]
    if tokens.tags[kept[0]] == "'" or (
        tokens.tags[kept[0]] == "D" and tokens.lowers[kept[0]] not in POSSESSIVES
    ):
        del kept[0]  # "Last year's | floods", "the | fall of Skell"
    owners = _owners(reading, index, dated, kept)
    if any(tokens.lowers[i] in POSSESSIVES and i not in owners for i in kept):
        return None
    owners |= _called(reading, index, dated, kept)
    text = f"{join(tokens, kept, owners)} {dated.word}".strip()
    if " " not in text or len(text) > MAX_LENGTH:
        return None
    return text[0].upper() + text[1:]


def _owners(reading: Reading, index: int, dated: Dated, kept: Sequence[int]) -> dict[int, str]:
    """Names for "its" and the like: of the subject of the clause, else of what was told before."""
    told = reading[index]
    tokens, names = told.tokens, Names(reading, index, dated.clause)
    subject = [i for i in range(*told.clauses[dated.clause].subject) if tokens.tags[i] not in '"A']
    is_article = bool(subject) and tokens.tags[subject[0]] == "D"
    is_named = bool(subject) and not any(tokens.tags[i] == "O" or i in kept for i in subject)
    is_one = is_named and is_person(tokens, subject[is_article:], reading)
    found: dict[int, str] = {}
    for place in kept:
        word = tokens.lowers[place]
        if word in POSSESSIVES:
            is_own = is_named and (word not in ("his", "her") or is_one)
            owner = join(tokens, subject[is_article:]) if is_own else None
            owner = owner or _genitive(tokens, place, word) or names.subject(_OWNERS[word])
            if owner and not names_another(tokens, owner, place):
                found[place] = possessive(names.whole(owner))
    return found


def _called(reading: Reading, index: int, dated: Dated, kept: Sequence[int]) -> dict[int, str]:
    """The name for "the superstar" in "the superstar's death"."""
    tokens = reading[index].tokens
    is_bare = len(kept) > 1 and tokens.tags[kept[1]] == "'" and kept[0] > 0
    if not is_bare or tokens.lowers[kept[0] - 1] != "the":
        return {}
    name = Names(reading, index, dated.clause).called(tokens.lowers[kept[0]])
    return {kept[0]: name} if name else {}


def _genitive(tokens: Tokens, place: int, word: str) -> str | None:
    """Whose the subject is, where that has a founding: "Orlo's aim since its founding"."""
    match = re.match("D?[JN]{0,3}(P{1,4})'", tokens.tags) if word == "its" else None
    return join(tokens, range(*match.span(1))) if match and match.end() < place else None
