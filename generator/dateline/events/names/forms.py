"""The shorter forms that stand for a name, and what two spellings of one name have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from dateline.events.en.given_names import GIVEN_NAMES, SURNAMES_FIRST
from dateline.events.en.places import COUNTRY_ALIASES, DEMONYMS, PLACES
from dateline.events.names.cues_en import (
    COMPANY_ENDINGS,
    GENERIC_BODIES,
    NAMING_WORDS,
    SURE_ENDINGS,
    TRADES,
)
from dateline.model import NameKind
from dateline.prose.lexicon import words as words_of

_SMALL_WORDS = frozenset({"of", "the", "and", "for", "de", "la", "&"})
_INITIAL = re.compile(r"^[^\W\d_]\.?$")
_NICKNAME = re.compile(r" [\"“‘']([^\"”]{2,40})[\"”’'] ")
_SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
_PARTICLES = words_of("Le La De Du Di Da Del Van Von Ben Bin Al El Mac Ter Ten St")
_SEAT = re.compile(r" (?:of|for) (?:the )?[^\W\d_a-z][^,]{1,40}$")


@lru_cache(maxsize=100_000)
def fold(spelling: str) -> str:
    """A key that spellings of one name share: no case, accents, dots, hyphens or "the".

    >>> fold("The Côte-d'Or") == fold("Cote d'Or"), fold("U.S. Senate") == fold("US Senate")
    (True, True)
    """
    plain = unicodedata.normalize("NFKD", _with_state(spelling))
    kept = "".join(
        " " if one in "-–" else one
        for one in plain
        if not unicodedata.combining(one) and one not in ".'’"
    )
    return kept.casefold().removeprefix("the ").strip()


def _with_state(spelling: str) -> str:
    """With the state in front spelt out: "United States Senate"."""
    first, space, rest = spelling.partition(" ")
    return COUNTRY_ALIASES.get(first.rstrip("."), first) + space + rest if space else spelling


@lru_cache(maxsize=50_000)  # an archive names the same again and again
def short_forms(spelling: str, kind: NameKind, *, is_one_text: bool) -> frozenset[str]:
    """The folded shorter forms that may stand for a name of several words.

    Some do so only within the text that tells the longer one: "the Commission", and "Supreme
    Court" for that of India.
    """
    words = spelling.split()
    spelt_out = _with_state(spelling).split()
    own = words[1:] if len(words) > 2 and words[0].rstrip(".") in COUNTRY_ALIASES else spelt_out
    told = {*_initials(spelt_out), *_initials(own)}  # of the U.S. Department of Trade: DOT
    forms = {initials for initials in told if len(initials) > 2}
    if kind is NameKind.PERSON:
        forms |= _of_person(words)
        if is_one_text and words[0] in GIVEN_NAMES:
            forms.add(words[0])
    else:
        forms |= set(map(" ".join, _without_endings(words)))
        if is_one_text:
            forms |= _of_body(spelling, words)
    return frozenset(map(fold, forms))


def nickname_of(name: str) -> str:
    """What stands in quotes within a name; nothing if nothing does.

    >>> nickname_of('Karl "The Rake" Moe'), nickname_of("Karl Moe")
    ('The Rake', '')
    """
    found = _NICKNAME.search(name)
    return found[1] if found else ""


def _initials(words: list[str]) -> tuple[str, str, str]:
    """Those of all words, of the parts of hyphened ones too, and of "of": WADA, GRC, DOT."""
    telling = [word for word in words if word.lower() not in _SMALL_WORDS]
    parts = [part for word in telling for part in word.split("-") if part]
    with_of = [word[0].upper() for word in words if word == "of" or word in telling]
    return (
        "".join(word[0] for word in telling),
        "".join(part[0] for part in parts),
        "".join(with_of),
    )


def _of_person(words: list[str]) -> set[str]:
    """Surname, and the name without its initials: "Ruth A. Orr" is "Ruth Orr", "Orr".

    A son has his father's name; the one with "Jr" is not taken for the one without.
    """
    nickname = nickname_of(" ".join(words))
    if nickname:
        rest = _NICKNAME.sub(" ", " ".join(words))
        return {nickname, rest} | _of_person(rest.split())
    is_younger = words[-1].rstrip(".") in _SUFFIXES
    names = words[:-1] if is_younger else words
    forms = {names[-1]}
    if len(names) > 2 and names[-2] in _PARTICLES:
        forms.add(" ".join(names[-2:]))  # "Le Brun" of Marie Le Brun
    if len(names) > 2 and names[0] in GIVEN_NAMES and names[1] not in GIVEN_NAMES:
        forms.add(" ".join(names[1:]))  # "Karla Ruiz Moreno"
    if names[0] in SURNAMES_FIRST and not _INITIAL.match(names[0]):
        forms.add(names[0])
    full = [word for word in names if not _INITIAL.match(word)]
    if len(full) > 1 and not is_younger:
        forms.add(" ".join(full))
    return forms


def _of_body(spelling: str, words: list[str]) -> set[str]:
    """ "Cyberspace Administration" of one of China, "Senate" of the U.S. Senate, "Commission"."""
    forms = {word for word in (words[0], words[-1]) if word in GENERIC_BODIES}
    seat = _SEAT.search(spelling)
    if seat is not None:
        bare = spelling[: seat.start()]
        forms.add(bare)
        forms |= {word for word in bare.split()[-1:] if word in GENERIC_BODIES}
    first = words[0].rstrip(".")
    if (first in COUNTRY_ALIASES or first in DEMONYMS) and len(words) > 1:
        forms.add(" ".join(words[1:]))
    if words[-1] in NAMING_WORDS and len(words) == 2:
        forms.add(words[0])
    # Of the Sundvik Weaving Company the first word is where it weaves.
    is_company = words[-1].rstrip(".") in SURE_ENDINGS and words[-1] != "Company"
    if is_company and words[0] not in PLACES | DEMONYMS | NAMING_WORDS:
        forms.add(words[0])  # of Orlo Ireland Ltd
    forms |= {initials for initials in _initials(words) if len(initials) > 1}
    return forms


def _without_endings(words: list[str]) -> Iterator[list[str]]:
    """The name without its last ending, without the one before it too, and so on.

    Last without its trade: "Helvor" of Helvor Insurance Group Inc.
    """
    while len(words) > 1 and words[-1].rstrip(".") in COMPANY_ENDINGS:
        words = words[:-1]
        yield words
    is_named = not words[0].isupper() and words[0] not in DEMONYMS | GENERIC_BODIES
    if len(words) > 1 and words[-1] in TRADES and is_named:
        yield words[:-1]
