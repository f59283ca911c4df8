"""What has capitals and yet names neither who nor where nor what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.places import COUNTRY_ALIASES, DEMONYMS
from dateline.events.names.cues_en import NOT_NAMES, NUMBERED_WORDS, PERSON_TITLES
from dateline.events.names.spelling import CASELESS
from dateline.prose.lexicon import words as words_of

_NAMES_NOTHING = re.compile(r"['’]s (?:Day|Eve)\b| scale\b")  # "Valentine's Day", "Richter scale"
_CLOCKS = (" Standard Time", " Daylight Time", " Summer Time")
_NUMBERED = re.compile(r" \d")
_AMOUNT = re.compile(r"[A-Z]{2,4}\d")  # "GBP44"
_ACRONYMS = COUNTRY_ALIASES.keys() | {"WHO"}
_NOT_ALONE = (
    DEMONYMS
    | PERSON_TITLES
    | words_of(
        """
        Day Eve Federal Inc LLC LLP L.P L.P. Ltd Corp Chief High Supreme Superior New Ex Non Anti
        Pro Mid Al De Le
        """
    )
)


def is_no_name(text: str, end: int, name: str) -> bool:
    """ "Game 7", "Valentine's Day", "the Richter scale", "Eastern Standard Time"."""
    is_numbered = name in NUMBERED_WORDS and _NUMBERED.match(text, end) is not None
    is_of_clock = name.endswith(_CLOCKS)
    return is_numbered or is_of_clock or _NAMES_NOTHING.match(text, end) is not None


def may_be(words: Sequence[str]) -> bool:
    """Not a lone letter, a people's name or a piece of a headline in capitals."""
    if len(words) == 1:
        word = words[0].split("-")[0]
        if word.isupper() and word.capitalize() in NOT_NAMES and word not in _ACRONYMS:
            return False  # "NO", shouted
        if _AMOUNT.match(word):
            return False
        return len(word) > 1 and not {word, word.removesuffix("s"), words[0]} & _NOT_ALONE
    is_shouted = all(word.isupper() and word.isalpha() for word in words)
    return not is_shouted or " ".join(words).casefold() in CASELESS
