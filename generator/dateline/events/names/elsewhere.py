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
from dateline.events.names.runs import Part, known_spelling
from dateline.model import NameKind

_ACRONYM = re.compile(r"[A-Z]{3,5}")
_MOST_WORDS = 3  # of a person, from the given name on


def known_names(parts: Iterable[Part]) -> Iterator[tuple[Part, NameKind]]:
    """The part of each stretch of words that is a person, a place or a body for certain."""
    for part in parts:
        words = part.text.split()
        found = _known(words)
        if found is not None:
            first, after, kind = found
            yield _cut(part, words, first, after), kind


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


def _kind(name: str) -> NameKind | None:
    known = known_spelling(name)
    if known in PLACES:
        return NameKind.PLACE
    is_body = known in BODIES or known in COMPANIES or _ACRONYM.fullmatch(name) is not None
    return NameKind.ORGANIZATION if is_body else None


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
