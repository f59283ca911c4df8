"""What may stand between the words of one name, and what is no part of its last word."""

from __future__ import annotations

import re
from typing import TypeAlias

from dateline.events.en.places import COUNTRY_ALIASES, DEMONYMS, PLACES
from dateline.events.names.cues_en import (
    BODIES,
    DEPARTMENTS,
    EVENT_HEADS_OF,
    GENITIVES_OF_NAMES,
    HYPHENED_ENDINGS,
    NAMED_BY_GENITIVE,
    NAMES_IN_S,
    NAMING_WORDS,
    NEVER_NAMES,
    NOT_NAMES,
    OFFICE_FIELDS,
    ORGANIZATION_HEADS,
    PERSON_TITLES,
    PLACE_HEADS_OF,
)

_PARTICLE_GAP = re.compile(
    r" (?:de|del|della|da|di|do|dos|du|des|la|le|van|von|zu|bin|bint|ibn|al|el|der|den|ten|ter)"
    r" (?:la |las |los |der |den )?$"
)
_ARTICLE_GAP = re.compile(r" (?:al|el|ul|ar|as|ash|at|ad)-$")  # "Omar al-Harun"
_PARTICLE_BEFORE = re.compile(r"(?<!\w)(?:(?:bin|ibn) |(?:al|el)-)$")
# A nickname in quotes between the names of a person, up to where the surname begins.
_OF_NICKNAME = r"(?:[^\W\d_a-z][\w’-]{0,20}|of|the)"
_NICKNAME = re.compile(
    rf" [\"“‘']({_OF_NICKNAME}(?: {_OF_NICKNAME}){{0,3}})[\"”’'] (?=[^\W\d_a-z])"
)
_OF_GAP = re.compile(r" (?:of|for)(?: the)? $")
_POSSESSIVE = re.compile(r"['’]s?$")
_INITIAL = re.compile(
    r"^[^\W\d_]$|^(?:St|Ste|Mt|Ft|Jr|Sr|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Capt|Rev|Adm)$"
)
_MOST_WORDS = 10
_QUOTES = ('"', "“", "‘", "'")
_SHARED_HEADS = DEPARTMENTS | {"Company", "Corporation", "Fund", "Protection", "Enforcement"}
_PEOPLES = DEMONYMS | COUNTRY_ALIASES.keys()
_HEADS_OF = PLACE_HEADS_OF | EVENT_HEADS_OF
_NO_NAMES = NOT_NAMES | NEVER_NAMES

Run: TypeAlias = list[re.Match[str]]


def goes_on(gap: str, run: Run, following: str) -> bool:
    """Whether a word with a capital goes on with the name before it, over what stands between."""
    last = run[-1][0]
    if len(run) >= _MOST_WORDS:
        return False
    if bare(last) != last and not ends_in_s(last):
        return gap == " " and following in NAMED_BY_GENITIVE and bare(last) not in PLACES
    if gap == " ":
        return cut_hyphen(last) == last
    if "\n" in gap or "," in gap:
        return False
    if gap == ". ":
        return bool(_INITIAL.match(last))
    if _PARTICLE_GAP.fullmatch(gap):
        return last not in _NO_NAMES
    if gap[-1] == "-" and _ARTICLE_GAP.fullmatch(gap):
        return f"al-{following}" not in BODIES and not {last, last.title()} & (PLACES | _NO_NAMES)
    if gap == " to ":
        return last in ("Committee", "Campaign", "Coalition") and following not in PLACES
    if gap == " & ":
        return last not in PERSON_TITLES
    if gap == " and ":
        return _goes_on_with_and(run, following)
    return bool(_OF_GAP.fullmatch(gap)) and _goes_on_with_of(gap, run, following)


def particle_before(text: str, start: int) -> int:
    """The length of the small word in front that a surname is never told without.

    >>> particle_before("of bin Zayd", 7), particle_before("an al-Harun", 6)
    (4, 3)
    """
    found = _PARTICLE_BEFORE.search(text, max(0, start - 5), start)
    return start - found.start() if found else 0


def nickname_after(text: str, end: int) -> re.Match[str] | None:
    """The nickname in quotes that stands within a person's name, behind the given one.

    >>> nickname_after('Karl "The Rake" Moe', 4)[1], nickname_after('Orlo "Home" opened', 4)
    ('The Rake', None)
    """
    return _NICKNAME.match(text, end) if text[end + 1 : end + 2] in _QUOTES else None


def _goes_on_with_of(gap: str, run: Run, following: str) -> bool:
    """ "Bank of England", "Gulf of Aden", "Secretary of State", but not "King of Spain"."""
    last = run[-1][0]
    if last in PERSON_TITLES:
        return gap == " of " and last in ("Secretary", "Minister") and following in OFFICE_FIELDS
    if gap == " of " and last in _HEADS_OF:
        return True
    return not {match[0] for match in run}.isdisjoint(ORGANIZATION_HEADS)


def _goes_on_with_and(run: Run, following: str) -> bool:
    """Whether "and" goes on with the name of a body.

    "Ministry of Justice and Police" is one; in "Ministry of Justice and Ministry of Trade" and
    "University of Leeds and Tesco" the "and" ends it.
    """
    words = {match[0] for match in run}
    if f"{' '.join(match[0] for match in run)} and {following}" in PLACES:
        return True
    is_told_of = run[-1].start() - run[0].start() > sum(len(m[0]) + 1 for m in run[:-1])
    return is_told_of and bool(words & DEPARTMENTS) and following not in ORGANIZATION_HEADS


def is_one_body(text: str, first: Run, second: Run) -> bool:
    """Whether two names with "and" between them are one: "the Food and Drug Administration"."""
    end = first[-1].end()
    if second[0].start() != end + 5 or not text.startswith(" and ", end):
        return False
    words = [match[0] for match in first]
    is_introduced = text[max(0, first[0].start() - 4) : first[0].start()] == "the "
    if words[0] in ("A", "An") and len(words) > 2:
        words = words[1:]
    if words[0] == "The" and len(words) > 1:
        is_introduced, words = True, words[1:]
    is_led = len(words) > 1 and words[0].rstrip(".") in _PEOPLES
    return (
        (is_introduced or is_led)
        and len(words) <= 3
        and any(match[0] in _SHARED_HEADS for match in second[1:4])
        and words[-1] not in PLACES
        and NAMING_WORDS.isdisjoint(words[is_led:-1])
        and second[0][0] not in PLACES
        and second[0][0] not in DEMONYMS
    )


def ends_in_s(word: str) -> bool:
    """Whether a name may go on after this genitive, or it is none."""
    plain = word.replace("’", "'")
    return plain in GENITIVES_OF_NAMES or plain in NAMES_IN_S


def bare(word: str) -> str:
    """The word without the ending of a genitive."""
    return _POSSESSIVE.sub("", word) if "'" in word or "’" in word else word


def cut_hyphen(word: str) -> str:
    """The word without what a hyphen adds to it: "Tallinn" of "Tallinn-based"."""
    head, hyphen, tail = word.rpartition("-")
    return head if hyphen and tail in HYPHENED_ENDINGS else word
