"""Names on which the sources of one event differ: of who it was, or where.

Two spellings of one name are no disagreement.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from dateline.events.disagreement.numbers_en import (
    OFFICE_QUALIFIERS,
    OFFICES,
    SPEAKERS,
)
from dateline.events.disagreement.rivals import are_two_people, are_two_places
from dateline.events.names.cues_en import PERSON_ROLES
from dateline.events.names.joining import full_spellings
from dateline.events.names.names import Found, find_names, names_within
from dateline.events.similarity import term
from dateline.model import Disagreement, Mention, NameKind, Reading

_PLACES = (NameKind.PLACE, NameKind.OTHER)
_PEOPLE = (NameKind.PERSON, NameKind.OTHER)
_SOLE_ROLES = PERSON_ROLES - SPEAKERS
_LOOK_BACK = 60
_WORDS_BEFORE = re.compile(r"(?:[\w'’-]{1,30} ){1,3}$")
_TOWN = re.compile(r"\b(\w{1,30}) (?:the )?(?:\w{1,20} )?(?P<what>town|city|village|port) of $")
_IN = re.compile(r"\b(\w{1,30}) in $")
# Who is told to be the one of his part: "the driver, Karl Moe", "its founder Karl Moe".
_ROLE = re.compile(r"(?:\b[Tt]he|\b[Ii]ts|['’]s) (?:[\w-]{1,20} )?(?P<role>[\w-]{3,20}),? $")


class Part(StrEnum):
    """What a name does in its sentence."""

    OFFICE = "office"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Filled:
    """A name in its part of a sentence: ``key`` is the same where another fills the same part."""

    part: Part
    key: str
    point: str
    name: Found
    mention: Mention


def name_disagreements(
    mentions: Sequence[Mention], names: Mapping[str, Sequence[Found]]
) -> Iterator[Disagreement]:
    """Parts of the sentence that each source fills with one name, and two with different ones.

    That one source names more than another is no disagreement, nor is a name that the other
    source uses elsewhere. ``names`` has those of each article by its path, in reading order;
    what it lacks is looked for.
    """
    filled = [one for mention in mentions for one in _parts(mention, names)]
    by_key: dict[tuple[Part, str], list[Filled]] = defaultdict(list)
    for one in filled:
        by_key[one.part, one.key].append(one)
    if all(len({one.name.text for one in told}) == 1 for told in by_key.values()):
        return  # as in most events: which spellings are one need not be found out
    full = full_spellings(one.name for one in filled)
    seen: set[frozenset[str]] = set()
    for _, told in sorted(by_key.items()):
        readings = _readings(told, full)
        if len(readings) > 1 and frozenset(readings) not in seen and _all_differ(readings):
            seen.add(frozenset(readings))
            yield Disagreement(
                told[0].point,
                tuple(
                    Reading(of[0].name.text, tuple(dict.fromkeys(one.mention for one in of)))
                    for _, of in sorted(readings.items())
                ),
            )


def _parts(mention: Mention, names: Mapping[str, Sequence[Found]]) -> Iterator[Filled]:
    """Every name of the clause in each part of the sentence that it fills."""
    path, prose = mention.article.path, mention.article.prose
    language = mention.article.language
    found = names[path] if path in names else find_names(prose, language=language)
    for name in names_within(found, mention.span):
        first = max(mention.span.start, name.start - _LOOK_BACK)
        before = " ".join(prose[first : name.start].split()) + " "
        for part, key, point in _part_after(before, name.kind):
            yield Filled(part, key, point, name, mention)


def _part_after(before: str, kind: NameKind) -> Iterator[tuple[Part, str, str]]:
    """What the words before a name say that it is: part, key, and the point in words."""
    if kind in _PLACES and (town := _town_before(before)) is not None:
        verb = term(town[1])
        if verb is not None:
            yield Part.PLACE, f"{verb} {town.groupdict().get('what', 'in')}", "place"
    if kind in _PEOPLE:
        yield from _offices_before(before, kind)


def _town_before(before: str) -> re.Match[str] | None:
    """ "in", or "the town of", with the word before it."""
    if before.endswith(" in "):
        return _IN.search(before)
    return _TOWN.search(before) if before.endswith(" of ") else None


def _offices_before(before: str, kind: NameKind) -> Iterator[tuple[Part, str, str]]:
    match = _WORDS_BEFORE.search(before)
    words = match[0].split() if match else []
    before_office, office = _office(words)
    if office:
        yield Part.OFFICE, f"{before_office} {office}", f"name of the {office}"
    role = _ROLE.search(before) if kind is NameKind.PERSON else None
    if role is not None and role["role"] in _SOLE_ROLES:
        yield Part.OFFICE, f"the {role['role']}", f"name of the {role['role']}"


def _office(words: Sequence[str]) -> tuple[str, str]:
    """The office that ends these words, after what may say of whom or which it is.

    >>> _office(["said", "Foreign", "Minister"]), _office(["the", "former", "mayor"])
    (('', 'foreign minister'), ('', 'former mayor'))
    >>> _office(["the", "bank", "chairman"]), _office(["a", "company", "spokesman"])
    (('bank', 'chairman'), ('', ''))
    """
    low = [word.lower() for word in words]
    for size in (2, 1):
        office = " ".join(low[-size:])
        if len(low) >= size and office in OFFICES:
            of = low[-size - 1] if len(low) > size else ""
            if of in OFFICE_QUALIFIERS:
                return "", f"{of} {office}"
            return (of if of and term(of) is not None else ""), office
    return "", ""


def _readings(told: Iterable[Filled], full: Mapping[str, str]) -> dict[str, list[Filled]]:
    """By name those who tell it; none where one article fills the part with two."""
    by_article: dict[str, dict[str, list[Filled]]] = defaultdict(lambda: defaultdict(list))
    for one in told:
        by_article[one.mention.article.path][full[one.name.text]].append(one)
    readings: dict[str, list[Filled]] = defaultdict(list)
    for by_name in by_article.values():
        if len(by_name) > 1:
            return {}
        for name, of in by_name.items():
            readings[name] += of
    return readings


def _all_differ(readings: Mapping[str, Sequence[Filled]]) -> bool:
    return all(
        _exclude(one, other, of_one[0]) and not (_knows(of_other, one) or _knows(of_one, other))
        for (one, of_one), (other, of_other) in combinations(readings.items(), 2)
    )


def _exclude(one: str, other: str, told: Filled) -> bool:
    """Whether of two names in the part of a sentence that ``told`` fills one must be wrong."""
    if told.part is Part.OFFICE:
        return are_two_people(one, other)
    return are_two_places(one, other, are_towns=not told.key.endswith(" in"))


def _knows(told: Iterable[Filled], name: str) -> bool:
    """Whether an article of these has the other reading's name anywhere too."""
    last = name.split()[-1].casefold()
    own = {one.name.text.split()[-1].casefold() for one in told}
    sought = name.casefold() if last in own else last
    return any(
        re.search(rf"\b{re.escape(sought)}\b", one.mention.article.prose.casefold()) for one in told
    )
