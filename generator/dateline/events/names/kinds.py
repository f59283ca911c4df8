"""Of what kind a name is: by its own words, and by what the text says around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from dateline.events.en.companies import COMPANIES
from dateline.events.en.given_names import GIVEN_NAMES, SURNAMES_FIRST
from dateline.events.en.places import COUNTRY_ALIASES, PLACES
from dateline.events.names.cues import BODY, OTHER, PERSON, PLACE, find_cues
from dateline.events.names.cues_en import (
    BODIES,
    HONOURS,
    NUMERALS,
    ORGANIZATION_FIRST,
    ORGANIZATION_HEADS,
    ORGANIZATION_WORDS,
    PERSON_LAST,
    PLACE_HEADS,
    PLACE_SURNAMES,
    PLACE_WORDS,
    SPANISH_ARTICLES,
    SURE_ENDINGS,
    SURNAME_ENDINGS,
    THING_HEADS,
    THING_WORDS,
)
from dateline.events.names.forms import nickname_of
from dateline.events.names.runs import Part
from dateline.events.names.spelling import known_spelling
from dateline.events.similarity import plain
from dateline.model import NameKind

_ACRONYM = re.compile(r"^[^\W\d_a-z]{2,6}$|^(?:[^\W\d_a-z]\.){2,5}$|^[A-Z]&[A-Z]$")
_INITIALS = re.compile(r"^(?:[^\W\d_a-z](?:\. ?| )){1,3}[^\W\d_]\w|^\w+ (?:[^\W\d_a-z]\.? ){1,3}\w")
# Capitals within a word: brands have them, people only after these.
_INNER_CAPITAL = re.compile(
    r"\b(?!Mc|Mac|De|Di|La|Le|Van|O['’]|Fitz|Du|Al)[A-Z]*[a-z]+[A-Z]|\b[A-Z]{3,}[a-z]{2}"
)
_PARTICLE = re.compile(r" (?:van|von|bin|ibn|zu|der|den|ter|ten|al) ")
_PLAIN = re.compile(r"^[^\W\d_]{2,}(?:[-'’][^\W\d_]+)?(?: [^\W\d_]{2,}(?:[-'’][^\W\d_]+)?){1,2}$")
_COUNTY = re.compile(r"[A-Z][a-z]{3,}shire")
_SYSTEMS = ("Health", "Healthcare", "Hospital", "School", "University", "College")
_MOST_PLACES = 12  # of one name, that are looked at
# What is told more often is seldom a place for one "in" before it: it has one almost always.
_PLACES_TOLD = 2
_ENOUGH = 1.0  # weight of the cues by which a kind is taken


@lru_cache(maxsize=50_000)  # an archive names the same again and again
def kind_by_words(name: str) -> NameKind | None:
    """What a name's own words say that it is; ``None`` where they say nothing.

    >>> kind_by_words("Bank of England"), kind_by_words("Ann Lee"), kind_by_words("Orlo")
    (<NameKind.ORGANIZATION: 'organization'>, <NameKind.PERSON: 'person'>, None)
    """
    known = known_spelling(name)
    if known in BODIES or name in BODIES or known in ("United Nations", "European Union"):
        return BODY
    if known in PLACES or _COUNTY.fullmatch(name):
        return PLACE
    words = name.split()
    if known in COMPANIES:
        return BODY
    if len(words) == 1:
        return None
    return _kind_of_words(name, [word.rstrip(".") for word in words])


def _kind_of_words(name: str, words: Sequence[str]) -> NameKind | None:
    if not SURE_ENDINGS.isdisjoint(words[1:]):
        return BODY
    if nickname_of(name):
        return PERSON
    if "&" in words:
        return BODY
    if words[-1] == "System" and words[-2] in _SYSTEMS:
        return BODY
    if words[-1] in HONOURS or words[0] in THING_HEADS or any(one.isdigit() for one in name):
        return OTHER
    if " of " in name or " for " in name:
        return _kind_of_head(re.split(" of | for ", name)[0].split())
    is_person = words[0] not in COUNTRY_ALIASES and _is_person(name, words)
    if is_person and (words[-1] in PLACE_SURNAMES or _are_plain(words[1:])):
        return PERSON
    found = _kind_of_word(words[-1])
    if found is not None:
        return found
    if words[0] in ORGANIZATION_FIRST:
        return BODY
    if words[0] in PLACE_HEADS:
        return PLACE
    if not ORGANIZATION_WORDS.isdisjoint(words):
        return BODY
    return PERSON if is_person else None


def _kind_of_head(words: Sequence[str]) -> NameKind | None:
    """The kind of a name by what stands before "of": "Court" is a body, "Gulf" a place."""
    if words[0] in ORGANIZATION_FIRST or not ORGANIZATION_HEADS.isdisjoint(words):
        return BODY
    return _kind_of_word(words[-1])


def _kind_of_word(word: str) -> NameKind | None:
    """The kind that a name has by its last word."""
    for kind, words in ((PLACE, PLACE_WORDS), (BODY, ORGANIZATION_WORDS), (OTHER, THING_WORDS)):
        if word in words:
            return kind
    return None


def _is_person(name: str, words: Sequence[str]) -> bool:
    first = plain(words[0])
    is_named = first in GIVEN_NAMES or first.split("-")[0] in GIVEN_NAMES
    is_eastern = (
        words[0] in SURNAMES_FIRST
        and len(words) <= 3
        and all(w.isalpha() or "-" in w for w in words)
    )
    return (
        is_named
        or (is_eastern and ("-" in name or len(words) == 3))
        or bool(_INITIALS.match(name))
        or words[-1] in PERSON_LAST
        or (words[-1] in NUMERALS and is_named)
    )


def _are_plain(words: Sequence[str]) -> bool:
    """Whether none of these words is that of a body, a place or a thing."""
    return all(_kind_of_word(word) is None and not any(c.isdigit() for c in word) for word in words)


def kind_by_context(text: str, parts: Sequence[Part]) -> NameKind | None:
    """What a text says around its mentions of one name; ``None`` where it says nothing."""
    weights: dict[NameKind, float] = defaultdict(float)
    for part in parts[:_MOST_PLACES]:
        for kind, weight in find_cues(text, part):
            weights[kind] += weight
    weights[PLACE] *= min(1.0, _PLACES_TOLD / len(parts))
    for kind, weight in _shape(text, parts):
        weights[kind] += weight
    kind, weight = max(weights.items(), key=lambda pair: pair[1], default=(OTHER, 0.0))
    return kind if weight >= _ENOUGH else None


def _shape(text: str, parts: Sequence[Part]) -> Iterator[tuple[NameKind, float]]:
    """What the letters of a name say."""
    name = parts[0].text
    has_article = any(text[max(0, p.start - 4) : p.start].lower() == "the " for p in parts)
    if _ACRONYM.match(name):
        yield BODY, 2.0
        yield PERSON, -2.5  # "broadcaster NHK said"
    elif _INNER_CAPITAL.search(name):
        yield BODY, 1.0
        yield PERSON, -2.5
    elif name.split()[0] in SPANISH_ARTICLES:
        yield PLACE, 1.0
    elif any(one.isdigit() for one in name):
        yield OTHER, 2.0
    elif _PLAIN.match(name) and not has_article:
        is_surnamed = name.endswith(SURNAME_ENDINGS) or name.split()[0] in SURNAMES_FIRST
        yield PERSON, 1.6 if is_surnamed else 0.8
    elif _PARTICLE.search(name) and not has_article:
        yield PERSON, 2.0
    if has_article:
        yield PERSON, -3.0
