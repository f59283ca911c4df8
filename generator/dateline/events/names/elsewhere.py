"""Names in languages whose words around a name we cannot read: those that lists know alone.

German writes every noun with a capital, so a capital says nothing there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from dateline.events.en.companies import COMPANIES
from dateline.events.en.given_names import GIVEN_NAMES
from dateline.events.en.places import PLACES
from dateline.events.names.cues_en import BODIES, SURE_ENDINGS
from dateline.events.names.places_de import BODIES_DE, PLACES_DE
from dateline.events.names.runs import Part
from dateline.events.names.spelling import known_spelling
from dateline.model import NameKind

_ACRONYM = re.compile(r"[A-Z]{3,5}")
_MOST_WORDS = 3  # of a person, from the given name on


def known_names(parts: Iterable[Part], language: str) -> Iterator[tuple[Part, NameKind]]:
    """The part of each stretch of words that is a person, a place or a body for certain."""
    is_german = language.partition("-")[0].lower() == "de"
    for part in parts:
        words = part.text.split()
        found = (_known_in_german(words) if is_german else None) or _known(words)
        if found is not None:
            first, after, kind = found
            yield _without_genitive(_cut(part, words, first, after), is_german=is_german), kind


def _known(words: Sequence[str]) -> tuple[int, int, NameKind] | None:
    """First word, the one after the last, and the kind.

    >>> _known(["Bürgermeister", "Anton", "Brehm"]), _known(["Brücke"])
    ((1, 3, <NameKind.PERSON: 'person'>), None)
    """
    kind = _kind(" ".join(words))
    if kind is not None:
        return 0, len(words), kind
    given = next((i for i, word in enumerate(words[:-1]) if word in GIVEN_NAMES), None)
    if given is not None:
        return given, min(len(words), given + _MOST_WORDS), NameKind.PERSON
    if len(words) > 1 and words[-1] in SURE_ENDINGS:
        return len(words) - 2, len(words), NameKind.ORGANIZATION
    return None


def _known_in_german(words: Sequence[str]) -> tuple[int, int, NameKind] | None:
    """The first place or body by its German name, of most words: "Stadt München", "Bayerns".

    >>> _known_in_german(["Stadt", "München"]), _known_in_german(["Staat"])
    ((1, 2, <NameKind.PLACE: 'place'>), None)
    """
    for first in range(len(words)):
        for after in range(min(len(words), first + _MOST_WORDS), first, -1):
            kind = _kind_in_german(" ".join(words[first:after]))
            if kind is not None:
                return first, after, kind
    return None


def _kind_in_german(name: str) -> NameKind | None:
    plain = name.removesuffix("s")  # "Frankreichs"
    if name in PLACES_DE or plain in PLACES_DE:
        return NameKind.PLACE
    return NameKind.ORGANIZATION if name in BODIES_DE else None


def _kind(name: str) -> NameKind | None:
    known = known_spelling(name)
    if known in PLACES:
        return NameKind.PLACE
    is_body = known in BODIES or known in COMPANIES or _ACRONYM.fullmatch(name) is not None
    return NameKind.ORGANIZATION if is_body else None


def _without_genitive(part: Part, *, is_german: bool) -> Part:
    """ "Frankreich" of "Frankreichs"."""
    plain = part.text.removesuffix("s")
    if not is_german or part.text in PLACES_DE or plain not in PLACES_DE:
        return part
    return part._replace(end=part.start + len(plain), text=plain)


def _cut(part: Part, words: Sequence[str], first: int, after: int) -> Part:
    """The words of a part from one to another, where they stand."""
    start = part.start
    at = 0
    for word in words[:first]:
        at = part.text.index(word, at) + len(word)
    begin = part.text.index(words[first], at)
    for word in words[first:after]:
        at = part.text.index(word, max(at, begin)) + len(word)
    return Part(start + begin, start + at, part.text[begin:at], part.is_titled, part.is_sure)
