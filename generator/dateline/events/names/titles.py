"""The title that stands before a person's name, among words with capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.given_names import GIVEN_NAMES
from dateline.events.names.cues_en import (
    ADDRESSES,
    BODIES,
    HONORIFICS,
    LETTERS_AFTER,
    NAMING_WORDS,
    ORGANIZATION_WORDS,
    PERSON_ROLES,
    PERSON_TITLES,
    PLACE_SURNAMES,
    SITES,
    TITLE_QUALIFIERS,
    TITLE_SURNAMES,
)

_BEFORE_PERSONS = PERSON_TITLES | TITLE_QUALIFIERS
_ACRONYM = re.compile(r"AP|[A-Z]{3,6}")


def find_title(words: Sequence[str]) -> tuple[int, int]:
    """Where a person's title stands among these words, ``(0, 0)`` for none.

    >>> find_title(["Norrland", "Prime", "Minister", "Ito"]), find_title(["Prince", "Hotel"])
    ((1, 3), (0, 0))
    """
    title = next((i for i in range(len(words)) if _is_title_at(words, i)), None)
    if title is None:
        return 0, 0
    first, after = title, title + 1
    while first > 0 and _is_title(words[first - 1]):
        first -= 1
    while after < len(words) and _is_title(words[after]):
        after += 1
    return (first, after) if _is_before_person(words, first, after) else (0, 0)


def person_behind(words: Sequence[str]) -> int:
    """Where a person's name stands right behind that of a body, 0 for nowhere.

    >>> person_behind(["Harbour", "Board", "Ann", "Lee"]), person_behind(["Bank", "Orlo"])
    (2, 0)
    """
    for i in (len(words) - 2, len(words) - 3):
        if (
            i > 0
            and words[i] in GIVEN_NAMES
            and _ends_body(words[:i])
            and _may_be_person(words[i:])
        ):
            return i
    return 0


def without_letters(words: Sequence[str]) -> int:
    """How many of these words are the name of a person, without the letters behind it.

    >>> without_letters(["Ann", "Lee", "QC", "SC"]), without_letters(["Orlo", "Rovers", "SC"])
    (2, 3)
    """
    length = len(words)
    while length > 2 and words[length - 1] in LETTERS_AFTER and words[0] in GIVEN_NAMES:
        length -= 1
    return length


def _ends_body(words: Sequence[str]) -> bool:
    """ "Harbour Board", "AP": what may stand right before a person, as his seat or a credit."""
    if len(words) == 1:
        return words[0] in BODIES or _ACRONYM.fullmatch(words[0]) is not None
    return words[-1] in ORGANIZATION_WORDS or words[-1] in SITES


def _is_title_at(words: Sequence[str], i: int) -> bool:
    """ "President", "Vice-President", and "Guitarist" before a given name."""
    if words[i].rstrip(".") in PERSON_TITLES or _is_hyphened_title(words[i]):
        return True
    if words[i] == "Agent":  # otherwise it may be Orange
        return i > 0 and words[i - 1] == "Special"
    return words[i].lower() in PERSON_ROLES and i + 1 < len(words) and words[i + 1] in GIVEN_NAMES


def _may_be_person(words: Sequence[str]) -> bool:
    """Whether no word says that a name is none of a person: Bill Gates is one all the same."""
    named = words[1:] if words[0] in GIVEN_NAMES else words
    return NAMING_WORDS.isdisjoint(named) or (named is not words and named[-1] in PLACE_SURNAMES)


def _is_title(word: str) -> bool:
    return word.rstrip(".") in _BEFORE_PERSONS or _is_hyphened_title(word)


def _is_hyphened_title(word: str) -> bool:
    """ "Attorney-General", "Lieutenant-Colonel"; the last part is a title, and the others go so.

    >>> _is_hyphened_title("Attorney-General"), _is_hyphened_title("Baker-Hill")
    (True, False)
    """
    first, hyphen, last = word.rpartition("-")
    return bool(hyphen) and last in PERSON_TITLES and _BEFORE_PERSONS.issuperset(first.split("-"))


def _is_before_person(words: Sequence[str], first: int, after: int) -> bool:
    """Whether the words between are a title, and not the surname of a person or part of a body."""
    if after < len(words) and not _may_be_person(words[after:]):
        is_surname = after == len(words) - 1 and words[after] in PLACE_SURNAMES
        return is_surname and first == 0 and words[after - 1].rstrip(".") in ADDRESSES
    if first == 0:
        return True
    if after == len(words):
        return words[first] not in TITLE_SURNAMES
    is_plain = words[first].rstrip(".") in HONORIFICS
    return is_plain or words[0] not in GIVEN_NAMES or after - first > 1
