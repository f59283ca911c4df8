"""Of what kind a name is: by its own words, and by what the text says around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from dateline.events.en.companies import COMPANIES
from dateline.events.en.given_names import GIVEN_NAMES, SURNAMES_FIRST
from dateline.events.en.places import PLACES
from dateline.events.names_en import (
    AUXILIARIES,
    BODIES,
    HONOURS,
    IN_ORGANIZATION,
    MOTION_VERBS,
    NUMERALS,
    OF_ORGANIZATION,
    OF_PLACE,
    ORGANIZATION_FIRST,
    ORGANIZATION_FOLLOWERS,
    ORGANIZATION_HAS,
    ORGANIZATION_HEADS,
    ORGANIZATION_ROLES,
    ORGANIZATION_VERBS,
    ORGANIZATION_WORDS,
    PERSON_HAS,
    PERSON_LAST,
    PERSON_OBJECTS,
    PERSON_ROLES,
    PERSON_TITLES,
    PERSON_VERBS,
    PLACE_HAS,
    PLACE_HEADS,
    PLACE_PREPOSITIONS,
    PLACE_ROLES,
    PLACE_SURNAMES,
    PLACE_WORDS,
    SAYING_VERBS,
    SURE_ENDINGS,
    SURNAME_ENDINGS,
    THING_HEADS,
    THING_ROLES,
    THING_WORDS,
    TITLES_OF_PLACES,
    WITH_ORGANIZATION,
)
from dateline.events.names_runs import Part, known_spelling
from dateline.model import NameKind

PERSON, BODY, PLACE, OTHER = (
    NameKind.PERSON,
    NameKind.ORGANIZATION,
    NameKind.PLACE,
    NameKind.OTHER,
)
_ACRONYM = re.compile(r"^[^\W\d_a-z]{2,6}$|^(?:[^\W\d_a-z]\.){2,5}$|^[A-Z]&[A-Z]$")
_INITIALS = re.compile(r"^(?:[^\W\d_a-z](?:\. ?| )){1,3}[^\W\d_]\w|^\w+ (?:[^\W\d_a-z]\.? ){1,3}\w")
_PARTICLE = re.compile(r" (?:van|von|bin|ibn|zu|der|den|ter|ten|al) ")
_PLAIN = re.compile(r"^[^\W\d_]{2,}(?:[-'’][^\W\d_]+)?(?: [^\W\d_]{2,}(?:[-'’][^\W\d_]+)?){1,2}$")
_WORDS_BEFORE = re.compile(r"[\w'’&-]{1,30}")
_WORD_AFTER = re.compile(r" ([a-zA-Z][\w-]{1,30})(?: (?:an? |the )?([a-z][\w-]{1,30}))?")
_HAS_AFTER = re.compile(r"['’]s? ([A-Za-z][\w-]{1,30})(?: ([a-z][\w-]{1,30}))?")
_IN_COMMAS = re.compile(r", (?:now |aged )?\d{1,2}(?:,|\.(?!\d))| \(\d{2}\)")
_WHO = re.compile(r",? who(?:se|m)?\b(?! (?:shares|stock|products|planes))")
_APPOSITION = re.compile(r", (?:an? |the |its |his |her |their )?((?:[\w'’-]+ ){0,5}[\w'’-]+)")
_IN_WHICH = re.compile(r", ([A-Z][\w.]+(?: [A-Z][\w.]+)?)")
_REACH_BEFORE, _REACH_AFTER = 40, 60
_MOST_PLACES = 12  # of one name, that are looked at
# What is told more often is seldom a place for one "in" before it: it has one almost always.
_PLACES_TOLD = 2
_ENOUGH = 1.0  # weight of the cues by which a kind is taken


def kind_by_words(name: str) -> NameKind | None:
    """What a name's own words say that it is; ``None`` where they say nothing.

    >>> kind_by_words("Bank of England"), kind_by_words("Ann Lee"), kind_by_words("Orlo")
    (<NameKind.ORGANIZATION: 'organization'>, <NameKind.PERSON: 'person'>, None)
    """
    known = known_spelling(name)
    if known in BODIES or name in BODIES or known in ("United Nations", "European Union"):
        return BODY
    if known in PLACES:
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
    if words[-1] in HONOURS or words[0] in THING_HEADS or any(one.isdigit() for one in name):
        return OTHER
    if " of " in name or " for " in name:
        return _kind_of_head(re.split(" of | for ", name)[0].split())
    is_person = _is_person(name, words)
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
    is_named = words[0] in GIVEN_NAMES or words[0].split("-")[0] in GIVEN_NAMES
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
        for kind, weight in _cues(text, part):
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
    elif any(one.isdigit() for one in name):
        yield OTHER, 2.0
    elif _PLAIN.match(name) and not has_article:
        is_surnamed = name.endswith(SURNAME_ENDINGS) or name.split()[0] in SURNAMES_FIRST
        yield PERSON, 1.6 if is_surnamed else 0.8
    elif _PARTICLE.search(name) and not has_article:
        yield PERSON, 2.0
    if has_article:
        yield PERSON, -3.0


def _cues(text: str, part: Part) -> Iterator[tuple[NameKind, float]]:
    before = text[max(0, part.start - _REACH_BEFORE) : part.start].replace("\n", " ")
    after = text[part.end : part.end + _REACH_AFTER].replace("\n", " ")
    if part.is_titled:
        yield PERSON, 4.0
    yield from _cues_before(before, is_long=" " in part.text)
    yield from _cues_after(after, is_long=" " in part.text)


def _cues_before(before: str, *, is_long: bool) -> Iterator[tuple[NameKind, float]]:
    words = _WORDS_BEFORE.findall(before.lower())[-3:]
    if not words or not before.endswith(" "):
        return
    last = words[-1]
    if before.endswith(last + ", "):
        yield from _by_role(last, 2.0)
    if not before.endswith(last + " "):
        return
    yield from _by_role(last, 3.0)
    if last in ("of", "for", "at", "in", "with", "from", "to"):
        yield from _by_preposition(last, words[:-1])
    elif last in PLACE_PREPOSITIONS:
        yield PLACE, 1.5
    elif last in PERSON_OBJECTS:
        yield PERSON, 1.0 if is_long else 0.3
    elif last in SAYING_VERBS:
        yield PERSON, 2.0 if is_long else 0.5
    elif last in ("a", "an"):
        yield OTHER, 1.0
    elif last == "by" and not is_long:
        yield BODY, 0.4
    elif last == "the" and words[-2:-1] and words[-2] in PLACE_PREPOSITIONS:
        yield PLACE, 0.5


def _by_role(noun: str, weight: float) -> Iterator[tuple[NameKind, float]]:
    if noun.endswith(("ologist", "grapher", "ician", "woman", "sman")):
        yield PERSON, weight
        return
    for kind, nouns in (
        (PERSON, PERSON_ROLES),
        (BODY, ORGANIZATION_ROLES),
        (PLACE, PLACE_ROLES),
        (OTHER, THING_ROLES),
    ):
        if noun in nouns:
            yield kind, weight
            return


def _by_preposition(last: str, words: Sequence[str]) -> Iterator[tuple[NameKind, float]]:
    """ "in Malmby", "the mayor of Malmby", "a stake in Orlo", "a spokesman for Orlo"."""
    noun = words[-1] if words else ""
    if last == "in":
        yield (BODY, 2.0) if noun in IN_ORGANIZATION else (PLACE, 1.5)
    elif last in ("to", "from") and noun in MOTION_VERBS:
        yield PLACE, 1.5
    elif last in ("of", "from") and noun in OF_PLACE:
        yield PLACE, 2.0
    elif last in ("of", "for", "at", "with", "from") and noun in OF_ORGANIZATION:
        yield BODY, 1.5
    elif last == "with" and noun in WITH_ORGANIZATION:
        yield BODY, 1.0
    elif last == "of" and noun in PLACE_ROLES:
        yield PLACE, 3.0


def _cues_after(after: str, *, is_long: bool) -> Iterator[tuple[NameKind, float]]:
    if _WHO.match(after) or _IN_COMMAS.match(after):
        yield PERSON, 3.0
    if after[:1] in ("'", "’"):
        has = _HAS_AFTER.match(after)
        yield from _by_having(has[1].lower(), has[2] or "") if has else ()
    elif after.startswith("-based"):
        yield PLACE, 3.0
    elif (place := _IN_WHICH.match(after)) is not None and known_spelling(place[1]) in PLACES:
        yield PLACE, 2.5
    elif after.startswith(", of "):
        yield PERSON, 1.0
    elif (apposition := _APPOSITION.match(after)) is not None:
        yield from _by_apposition(apposition[1])
    elif (verb := _WORD_AFTER.match(after)) is not None:
        yield from _by_following(verb[1], verb[2] or "", is_long=is_long)


def _by_having(noun: str, following: str) -> Iterator[tuple[NameKind, float]]:
    if noun in PERSON_HAS:
        yield PERSON, 1.5
    elif noun in PLACE_HAS and following not in ("executive", "revenue"):
        yield PLACE, 1.5
    elif noun in ORGANIZATION_HAS:
        yield BODY, 2.0
    else:
        yield BODY, 0.3


def _by_apposition(phrase: str) -> Iterator[tuple[NameKind, float]]:
    """ "Orlo, a maker of pumps": the first noun that is of a kind."""
    for word in phrase.lower().split():
        found = list(_by_role(word, 2.5))
        if found:
            yield found[0]
            return


def _by_following(word: str, following: str, *, is_long: bool) -> Iterator[tuple[NameKind, float]]:
    low = word.lower()
    if word in TITLES_OF_PLACES:
        yield PLACE, 2.0
    elif word.rstrip(".") in PERSON_TITLES or low in ORGANIZATION_FOLLOWERS:
        yield BODY, 2.0
    elif low in PERSON_VERBS:
        yield PERSON, 1.0
    elif low in ORGANIZATION_VERBS:
        yield BODY, 1.0
    elif low in SAYING_VERBS:
        yield (PERSON, 0.5) if is_long else (BODY, 0.3)
    elif low in ("was", "is", "been") and following in PERSON_OBJECTS:
        yield PERSON, 1.0 if is_long else 0.5
    elif low == "of" and not is_long:
        yield BODY, 0.4
    elif low in AUXILIARIES and not is_long:
        yield BODY, 0.3
