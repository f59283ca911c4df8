"""What the words around a name say that it is, each cue with its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from dateline.events.en.places import PLACES
from dateline.events.names.cues_en import (
    AFTER_NOUNS,
    AUXILIARIES,
    HONORIFICS,
    IN_ORGANIZATION,
    MOTION_VERBS,
    OF_ORGANIZATION,
    OF_PLACE,
    ORGANIZATION_FOLLOWERS,
    ORGANIZATION_HAS,
    ORGANIZATION_ROLES,
    ORGANIZATION_VERBS,
    PERSON_FOLLOWERS,
    PERSON_HAS,
    PERSON_OBJECTS,
    PERSON_ROLES,
    PERSON_TITLES,
    PERSON_VERBS,
    PLACE_FOLLOWERS,
    PLACE_HAS,
    PLACE_PREPOSITIONS,
    PLACE_ROLES,
    SAYING_VERBS,
    STATES_IN_SHORT,
    THING_ROLES,
    TITLES_OF_PLACES,
    WITH_ORGANIZATION,
)
from dateline.events.names.runs import Part
from dateline.events.names.spelling import known_spelling
from dateline.model import NameKind

PERSON, BODY, PLACE, OTHER = (
    NameKind.PERSON,
    NameKind.ORGANIZATION,
    NameKind.PLACE,
    NameKind.OTHER,
)
_WORDS_BEFORE = re.compile(r"[\w'’&-]{1,30}")
_WORD_AFTER = re.compile(r" ([a-zA-Z][\w-]{1,30})(?: (?:an? |the )?([a-z][\w-]{1,30}))?")
_HAS_AFTER = re.compile(r"['’]s? ([A-Za-z][\w-]{1,30})(?: ([a-z][\w-]{1,30}))?")
_IN_COMMAS = re.compile(r", (?:now |aged )?\d{1,2}(?:,|\.(?!\d))| \(\d{2}\)")
_AGE = re.compile(r", (?:aged )?\d\d,")
_WHO = re.compile(r",? who(?:se|m)?\b(?! (?:shares|stock|products|planes))")
_APPOSITION = re.compile(r", (?:an? |the |its |his |her |their )?((?:[\w'’-]+ ){0,5}[\w'’-]+)")
# "the mayor of Malmby, " and nothing else before the comma.
_OFFICE_OF = re.compile(
    r"\b(\w{3,14})(?:-general)? (?:of|for|at) (?:the )?"
    r"[A-Z][\w'’-]{0,20}(?: [A-Z][\w'’-]{0,20}| of| and){0,5}, $"
)
_OF_COMPANY = re.compile(r",? (?:Inc|LLC|L\.L\.C|LLP|L\.P|Ltd|Corp|plc|PLC|S\.A|N\.V)\b")
_IN_WHICH = re.compile(r", ([A-Z][\w.]+(?: [A-Z][\w.]+)?)")
_KIND_OF_ROLE = {  # of a noun in two lists, that of the later one
    **dict.fromkeys(THING_ROLES, OTHER),
    **dict.fromkeys(PLACE_ROLES, PLACE),
    **dict.fromkeys(ORGANIZATION_ROLES, BODY),
    **dict.fromkeys(PERSON_ROLES, PERSON),
}
_MAKING = ("reporting", "editing", "writing", "written", "photograph", "directed")
_OFFICES = PERSON_TITLES - HONORIFICS
_REACH_BEFORE, _REACH_AFTER = 40, 60


def find_cues(text: str, part: Part) -> Iterator[tuple[NameKind, float]]:
    before = text[max(0, part.start - _REACH_BEFORE) : part.start].replace("\n", " ")
    after = text[part.end : part.end + _REACH_AFTER].replace("\n", " ")
    if part.is_titled:
        yield PERSON, 4.0
    yield from _cues_before(before, is_long=" " in part.text)
    yield from _cues_after(after, is_long=" " in part.text)


def is_of_age(text: str, end: int) -> bool:
    """Whether an age follows in commas, as only that of a person does.

    >>> is_of_age("Rose Council, 34, sang.", 12), is_of_age("At Rose Hill, 34 sang.", 12)
    (True, False)
    """
    return text.startswith(", ", end) and _AGE.match(text, end) is not None


def _cues_before(before: str, *, is_long: bool) -> Iterator[tuple[NameKind, float]]:
    words = _WORDS_BEFORE.findall(before.lower())[-3:]
    if not words or not before.endswith(" "):
        return
    last = words[-1]
    if is_long and before.endswith(", ") and (office := _OFFICE_OF.search(before)) is not None:
        role = _kind_of_role(office[1].lower())
        if role is PERSON:
            yield PERSON, 2.0
    role = _kind_of_role(last)
    if role is not None and before.endswith(last + ", "):
        yield role, 2.0
    if not before.endswith(last + " "):
        return
    if role is not None:
        yield role, 3.0
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
    elif last == "by" and words[-2:-1] and words[-2] in _MAKING:
        yield PERSON, 2.0
    elif last == "by" and not is_long:
        yield BODY, 0.4
    elif last == "the" and words[-2:-1] and words[-2] in PLACE_PREPOSITIONS:
        yield PLACE, 0.5


def _kind_of_role(noun: str) -> NameKind | None:
    """ "mayor" is said of a person, "maker" of a body."""
    if noun.endswith(("ologist", "grapher", "ician", "woman", "sman")):
        return PERSON
    return _KIND_OF_ROLE.get(noun)


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
    if _OF_COMPANY.match(after):
        yield BODY, 4.0
    if after.startswith(": "):
        yield PERSON, 0.6  # who speaks in a transcript
    if after[:1] in ("'", "’"):
        has = _HAS_AFTER.match(after)
        yield from _by_having(has[1].lower(), has[2] or "") if has else ()
    elif after.startswith("-based"):
        yield PLACE, 3.0
    elif (place := _IN_WHICH.match(after)) is not None and _is_region(place[1]):
        yield PLACE, 2.5
    elif after.startswith(", of "):
        yield PERSON, 1.0
    elif (apposition := _APPOSITION.match(after)) is not None:
        yield from _by_apposition(apposition[1])
    elif (verb := _WORD_AFTER.match(after)) is not None:
        yield from _by_following(verb[1], verb[2] or "", is_long=is_long)


def _is_region(name: str) -> bool:
    """Whether a town lies in it: "Malmby, Ohio", "Malmby, Calif.", "Malmby, Skellshire"."""
    plain = name.rstrip(".")
    is_state = plain in STATES_IN_SHORT and name != plain
    return known_spelling(name) in PLACES or is_state or plain.endswith("shire")


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
    """ "Orlo, a maker of pumps": the first noun of a kind that ends its phrase."""
    words = phrase.lower().split()
    if words[0] in AUXILIARIES:
        return
    for word, following in zip_longest(words, words[1:], fillvalue="of"):
        kind = _kind_of_role(word) if following in AFTER_NOUNS else None
        if kind is not None:
            yield kind, 2.5
            return


def _by_following(word: str, following: str, *, is_long: bool) -> Iterator[tuple[NameKind, float]]:
    low = word.lower()
    if word in TITLES_OF_PLACES or low in PLACE_FOLLOWERS:
        yield PLACE, 2.0
    elif word.rstrip(".") in _OFFICES or low in ORGANIZATION_FOLLOWERS:
        yield BODY, 2.0
    elif low in PERSON_FOLLOWERS:
        yield PERSON, 4.5  # an article stands before it, which no other name of a person has
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
