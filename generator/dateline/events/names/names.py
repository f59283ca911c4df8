"""Who and where: the names that a text mentions, and of what kind each is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Container, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from dateline.events.en.given_names import GIVEN_NAMES, SURNAMES_FIRST
from dateline.events.en.places import PLACES
from dateline.events.names.cues import is_of_age
from dateline.events.names.cues_en import GENERIC_BODIES, NAMING_WORDS
from dateline.events.names.elsewhere import known_names
from dateline.events.names.forms import nickname_of
from dateline.events.names.kinds import kind_by_context, kind_by_words
from dateline.events.names.lists import kinds_in_lists
from dateline.events.names.runs import Part, find_parts
from dateline.model import NameKind, Span

_WORD = re.compile(r"\w+")
_FEW_WORDS = 16
_SMALL = re.compile(r"[^\W\d_A-Z]\w{1,40}")


class Found(NamedTuple):
    """A name where it stands: code points ``[start, end)``, its words, what it seems to be."""

    start: int
    end: int
    text: str
    kind: NameKind
    is_bracketed: bool = False  # it stands alone in brackets


def find_names(text: str, *, language: str = "en") -> tuple[Found, ...]:
    """The names in a text, in reading order; in other languages those that lists know.

    >>> [found.text for found in find_names("On Monday the Bank of England met Jack Ma in Paris.")]
    ['Bank of England', 'Jack Ma', 'Paris']
    """
    parts = list(find_parts(text))
    if language.partition("-")[0] != "en":
        return tuple(
            Found(part.start, part.end, part.text, kind)
            for part, kind in known_names(parts, language)
        )
    sure = {part.text for part in parts if part.is_sure}
    sure |= {word for name in sure if " " in name for word in name.split()} - NAMING_WORDS
    parts = [part for part in parts if part.text in sure]
    kinds = _kinds(text, parts)
    return tuple(
        Found(
            part.start,
            part.end,
            part.text,
            NameKind.PERSON if part.is_titled else kind,
            text[part.start - 1 : part.start] == "(" and text[part.end : part.end + 1] == ")",
        )
        for part in parts
        if (kind := kinds[part.text]) is not None
    )


def names_within(found: Sequence[Found], span: Span) -> Sequence[Found]:
    """The names that begin within a span; ``found`` is in reading order."""
    # A start by itself comes before any name that has it first.
    first = bisect_left(found, (span.start,))
    return found[first : bisect_left(found, (span.end,), lo=first)]


def _kinds(text: str, parts: Sequence[Part]) -> dict[str, NameKind | None]:
    """What each name is; ``None`` for a word that is no name after all."""
    told: dict[str, list[Part]] = defaultdict(list)
    for part in parts:
        told[part.text].append(part)
    kinds = {name: _kind(text, name, of) for name, of in told.items()}
    kinds |= dict.fromkeys((*_speakers(told), *_nicknames(told)), NameKind.PERSON)
    for name, kind in kinds.items():
        if kind is None and _is_called_by_surname(name, kinds):
            kinds[name] = NameKind.PERSON  # "Penhallow, 54," tells of "Rhys Penhallow" too
        elif kind is NameKind.PERSON and _is_called_after(name, told):
            kinds[name] = NameKind.OTHER
    kinds |= kinds_in_lists(text, parts, kinds)
    of_words = _kinds_of_parts(kinds)
    words = _Words(text)
    return {name: _settled(name, kinds, of_words, words) for name in kinds}


def _kind(text: str, name: str, told: Sequence[Part]) -> NameKind | None:
    """By the name's own words, unless an age stands behind it; else by what stands around it."""
    kind = kind_by_words(name)
    if kind is not None and kind is not NameKind.PERSON and name.count(" ") == 1:
        return NameKind.PERSON if any(is_of_age(text, part.end) for part in told) else kind
    return kind or kind_by_context(text, told)


def _kinds_of_parts(kinds: Mapping[str, NameKind | None]) -> dict[str, NameKind]:
    """By the words of longer names the kind of these: "Voss" is a person where Ann Voss is."""
    found: dict[str, NameKind] = {}
    for wanted in (NameKind.ORGANIZATION, NameKind.PERSON):
        for name, kind in kinds.items():
            if kind is wanted and " " in name:
                words = name.split()
                own = words if kind is NameKind.PERSON else (words[0], words[-1])
                found.update(dict.fromkeys(own, kind))
    return found


def _speakers(names: Collection[str]) -> list[str]:
    """Surnames in capitals, as transcripts have them before what is said."""
    surnames = {name.rpartition(" ")[2].upper() for name in names if name.count(" ") == 1}
    return [name for name in names if len(name) > 2 and name.isupper() and name in surnames]


def _nicknames(names: Collection[str]) -> list[str]:
    """Those that a longer name has in quotes."""
    found = (nickname_of(name) for name in names)
    return [nickname for nickname in found if nickname in names]


def _is_called_by_surname(name: str, kinds: Mapping[str, NameKind | None]) -> bool:
    """Whether the last word of a name stands alone for a person, or before what he says."""
    last = name.rpartition(" ")[2]
    return NameKind.PERSON in (kinds.get(last), kinds.get(last.upper()))


def _is_called_after(name: str, told: Mapping[str, Sequence[Part]]) -> bool:
    """Whether the first word of a name stands alone in the text: "Norrland Pro" is no person."""
    first, _, rest = name.partition(" ")
    return (
        bool(rest)
        and (first in told or first in PLACES)
        and first not in GIVEN_NAMES
        and first not in SURNAMES_FIRST
        and not any(part.is_titled for part in told[name])
    )


def _settled(
    name: str,
    kinds: Mapping[str, NameKind | None],
    of_words: Mapping[str, NameKind],
    words: Container[str],
) -> NameKind | None:
    """What a name is at last; ``None`` for a word that the text has without a capital too."""
    kind = kinds[name]
    if " " in name:
        return kind or NameKind.OTHER
    if name in GENERIC_BODIES:
        return _kind_of_body(name, kinds)
    if kind is None or of_words.get(name) is NameKind.PERSON:
        kind = of_words.get(name, kind)
    if kind is None and name[1:].islower() and _is_small(name.lower(), words):
        return None
    return kind or NameKind.OTHER


class _Words(Container[str]):
    """The words of a text, which are cut only where many are asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._asked = 0

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self._text))

    def __contains__(self, word: object) -> bool:
        self._asked += 1
        if self._asked > _FEW_WORDS:  # each would be looked for through the whole text
            return word in self._all
        return _stands_alone(self._text, str(word))


def _stands_alone(text: str, word: str) -> bool:
    """Whether letters stand in a text as a word, not only within longer ones.

    >>> _stands_alone("Coalition, coal", "coal"), _stands_alone("a charcoal fire", "coal")
    (True, False)
    """
    place = text.find(word)
    while place >= 0:
        end = place + len(word)
        if not (_is_of_word(text[end : end + 1]) or _is_of_word(text[place - 1 : place])):
            return True
        place = text.find(word, end)
    return False


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _is_small(word: str, words: Container[str]) -> bool:
    return word in words and _SMALL.fullmatch(word) is not None


def _kind_of_body(name: str, kinds: Mapping[str, NameKind | None]) -> NameKind | None:
    """That of the one longer name in which the word stands; "the Commission" alone is no name."""
    longer = [other for other in kinds if " " in other and name in other.split()]
    return kinds[longer[0]] or NameKind.OTHER if len(longer) == 1 else None
