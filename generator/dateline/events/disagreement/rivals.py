"""Whether two names are of two people or places: no spellings of one, no part of the other."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from dateline.events.disagreement.numbers_en import COMPASS, NICKNAMES, PARTS_OF_COUNTRIES
from dateline.events.en.places import CITIES, COUNTRIES, REGIONS
from dateline.events.names.cues_en import PLACE_WORDS
from dateline.events.names.forms import fold

_ALIKE = 0.75  # share of letters in the same order from which two spellings may be of one name
_FEWEST_LETTERS = 4


def are_two_people(one: str, other: str) -> bool:
    """Whether two names cannot be of one person.

    >>> are_two_people("Karl Moe", "Jens Moe"), are_two_people("Joe", "Joseph")
    (True, False)
    """
    words, others = fold(one).split(), fold(other).split()
    if _are_alike(words, others) or _are_given_alike(words, others):
        return False
    return set(words).isdisjoint(others) or _are_namesakes(words, others)


def are_two_places(one: str, other: str, *, are_towns: bool) -> bool:
    """Whether two names are of two places, of which neither may lie within the other."""
    words, others = fold(one).split(), fold(other).split()
    if _are_alike(words, others) or not set(words).isdisjoint(others):
        return False
    return _are_of_one_level(one, other, are_towns=are_towns)


def _are_given_alike(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether one is nothing but a given name of the other, or what it is called for short."""
    shorter = min(len(words), len(others))
    return shorter == 1 and _full(words[0]) == _full(others[0])


def _full(given: str) -> str:
    return NICKNAMES.get(given, given)


def _are_namesakes(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two people share a surname and no given name.

    >>> _are_namesakes(["jens", "moe"], ["karl", "moe"])
    True
    >>> _are_namesakes(["bob", "moe"], ["robert", "moe"])
    False
    >>> _are_namesakes(["k", "moe"], ["karl", "moe"])
    False
    """
    if min(len(words), len(others)) < 2 or words[-1] != others[-1]:
        return False
    one, other = _full(words[0]), _full(others[0])
    return one[0] != other[0] and set(words[:-1]).isdisjoint(others[:-1])


def _are_alike(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two spellings are of one name, word by word, and not the same.

    >>> _are_alike(["john", "smith"], ["jon", "smyth"])
    True
    >>> _are_alike(["j", "smith"], ["jon", "smith"])
    False
    """
    pairs = [(a, b) for a, b in zip(words, others, strict=False) if a != b]
    return (
        len(words) == len(others)
        and bool(pairs)
        and max(len(a) for a, _ in pairs) >= _FEWEST_LETTERS
        and all(_is_misspelt(a, b) for a, b in pairs)
    )


def _is_misspelt(a: str, b: str) -> bool:
    """Whether neither is short for the other, and most of their letters are the same."""
    if a.startswith(b) or b.startswith(a):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE


def _are_of_one_level(one: str, other: str, *, are_towns: bool) -> bool:
    """Whether neither of two places may lie within the other; both may be called towns."""
    levels = {_level(one), _level(other)}
    if are_towns and levels <= {"town", "unknown"}:
        return True
    return len(levels) == 1 and "part" not in levels


def _level(place: str) -> str:
    words = place.split()
    if place in COUNTRIES:
        return "country"
    if place in REGIONS or words[0] in PARTS_OF_COUNTRIES or words[-1] in PLACE_WORDS:
        return "part"
    if place in CITIES:
        return "town"
    return "part" if words[0] in COMPASS or place.endswith("shire") else "unknown"
