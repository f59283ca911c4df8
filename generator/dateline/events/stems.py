"""A short form that the forms of an English word share, for comparing them."""

from __future__ import annotations

from functools import lru_cache

from dateline.events.similarity_en import IRREGULAR

# What may be taken off a word, longest first, each with the shortest stem it may leave.
_INFLECTIONS = "s es ed ing ings ly"
_DERIVATIONS = (
    "er ers or ors ion ions ation ations ment ments ness ity ally ive ism ist ists ian ians "
    "ance ence able ible ful less ure ures age"
)
_SUFFIXES: tuple[tuple[str, int], ...] = tuple(
    sorted(
        [(suffix, 3) for suffix in _INFLECTIONS.split()]
        + [(suffix, 4) for suffix in _DERIVATIONS.split()]
        + [("al", 5)],  # removal; but an appeal is no app
        key=lambda row: (-len(row[0]), row[0]),
    )
)
_NO_PLURAL = ("ss", "us", "is")


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """A short form that the inflections and common derivations of an English word share.

    It is a light suffix stripper after Porter (1980), for comparing only, never for showing.

    >>> stem("explosions") == stem("explosion"), stem("arrested") == stem("arrests")
    (True, True)
    >>> stem("fined"), stem("Stolen"), stem("companies")
    ('fin', 'steal', 'company')
    """
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    word = IRREGULAR.get(word, word)
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_NO_PLURAL):
        return word
    for suffix, shortest in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= shortest:
            word = word[: -len(suffix)]
            break
    return _without_doubling(word)


def _without_doubling(word: str) -> str:
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] == "e" else word
