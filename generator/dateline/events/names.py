"""Who and where: the names that a text mentions, and of what kind each is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.events.names_en import (
    BODIES,
    COUNTRY_ALIASES,
    DEMONYMS,
    DEPARTMENTS,
    GIVEN_NAMES,
    NOT_NAMES,
    ORGANIZATION_HEADS,
    ORGANIZATION_WORDS,
    PERSON_TITLES,
    PLACE_HEADS,
    PLACE_WORDS,
    PLACES,
    TITLE_QUALIFIERS,
)
from dateline.model import NameKind, Span

# A word that may begin with a capital (ASCII and Latin-1 small letters are ruled out here, the
# others below), with what may stand inside it: "McDonald's", "U.S", "AT&T", "face-swap".
# The letter stands first, and then that no word goes before it: so the letters are skipped fast.
_CAPITALIZED = re.compile(
    r"[^\W\d_a-zß-öø-ÿ](?<!\w.)"
    r"(?:\.(?:[^\W\d_a-zß-öø-ÿ]\.){1,4}(?!\w)|[\w&]{0,40}(?:[-'’.]\w{1,40}){0,4})"
)
_PARTICLE_GAP = re.compile(r" (?:de|del|della|da|di|la|van|von|bin|al|der|den|du|dos) (?:la )?$")
_BODY_GAP = re.compile(r" (?:of|for)(?: the)? $| and $")
_POSSESSIVE = re.compile(r"['’]s?$")
_INITIAL = re.compile(
    r"^[^\W\d_]$|^(?:St|Jr|Sr|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Capt)$"
)
_OPENING = re.compile(r"(?:^|[.!?:;•*\n\"“”(\[—–])['\"“‘(\[]?\s{0,3}$")
_APPOSITION = re.compile(r"['’]s\s|, (?:who|which|whose|an?|the|\d)\b")
_PLACE_BEFORE = re.compile(
    r"\b(?:in|near|outside|(?:city|town|village|port|capital|province|region|island) of)\s$"
)
_ACRONYM = re.compile(r"^[^\W\d_a-z]{2,6}$|^(?:[^\W\d_a-z]\.){2,5}$")
_MOST_WORDS = 10
_BEFORE_PERSONS = PERSON_TITLES | TITLE_QUALIFIERS
_NOT_ALONE = DEMONYMS | {"New", "Ex"}


@dataclass(frozen=True, slots=True)
class Found:
    """A name where it stands: code points ``[start, end)``, its words, what it seems to be."""

    start: int
    end: int
    text: str
    kind: NameKind
    is_sure: bool = True  # false: it opens a sentence, where every word has a capital


def find_names(text: str) -> tuple[Found, ...]:
    """The names in a text, in reading order.

    >>> [found.text for found in find_names("On Monday the Bank of England met Jack Ma in Paris.")]
    ['Bank of England', 'Jack Ma', 'Paris']
    """
    found = [name for run in _runs(text) for name in _read(text, run)]
    sure = {name.text for name in found if name.is_sure}
    return tuple(name for name in found if name.is_sure or name.text in sure)


def names_within(found: Sequence[Found], span: Span) -> Sequence[Found]:
    """The names that begin within a span; ``found`` is in reading order."""
    first = bisect_left(found, span.start, key=_start)
    return found[first : bisect_left(found, span.end, lo=first, key=_start)]


def _start(name: Found) -> int:
    return name.start


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Words with capitals that stand together, small words of a name between them allowed."""
    run: list[re.Match[str]] = []
    for match in _CAPITALIZED.finditer(text):
        word = match[0]
        if not word[0].isupper():
            continue
        if run and not _goes_on(text[run[-1].end() : match.start()], run, word):
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _goes_on(gap: str, run: list[re.Match[str]], following: str) -> bool:
    last = run[-1][0]
    if len(gap) > 12 or len(run) >= _MOST_WORDS or _bare(last) != last:
        return False
    if gap == " ":
        return True
    if "\n" in gap or "," in gap:
        return False
    if gap == ". ":
        return bool(_INITIAL.match(last))
    if _PARTICLE_GAP.fullmatch(gap):
        return last not in NOT_NAMES
    return bool(_BODY_GAP.fullmatch(gap)) and _is_body(gap, run, following)


def _is_body(gap: str, run: list[re.Match[str]], following: str) -> bool:
    """Whether "of", "for" or "and" goes on with the name of a body.

    "Ministry of Justice and Police" is one; in "Ministry of Justice and Ministry of Trade" and
    "University of Leeds and Tesco" the "and" ends it.
    """
    words = {match[0] for match in run}
    if gap != " and ":
        return bool(words & ORGANIZATION_HEADS)
    is_told_of = run[-1].start() - run[0].start() > sum(len(m[0]) + 1 for m in run[:-1])
    return is_told_of and bool(words & DEPARTMENTS) and following not in ORGANIZATION_HEADS


def _read(text: str, run: list[re.Match[str]]) -> Iterator[Found]:
    """The names in a run: cut at days and months, bared of opening words and titles."""
    part: list[re.Match[str]] = []
    for match in run:
        if _bare(match[0]) in NOT_NAMES:
            if part:
                yield from _name(text, part)
            part = []
        else:
            part.append(match)
    if part:
        yield from _name(text, part)


def _bare(word: str) -> str:
    """The word without the ending of a genitive."""
    return _POSSESSIVE.sub("", word) if "'" in word or "’" in word else word


def _name(text: str, part: list[re.Match[str]]) -> Iterator[Found]:
    words = [_bare(match[0]) for match in part]
    titles = _titles(words)
    rest = part[titles:]
    words = words[titles:]
    while rest and words[0] in DEMONYMS and ORGANIZATION_WORDS.isdisjoint(words[1:]):
        rest, words = rest[1:], words[1:]
    if not rest or not _may_be(words):
        return
    start, end = rest[0].start(), rest[-1].start() + len(words[-1])
    kind = _kind(
        text[start:end], words, is_titled=titles > 0, before=text[max(0, start - 16) : start]
    )
    is_sure = len(words) > 1 or titles > 0 or _is_sure(text, start, end)
    yield Found(start, end, text[start:end], kind, is_sure)


def _may_be(words: list[str]) -> bool:
    """Not a lone letter, a people's name or a piece of a headline in capitals."""
    if len(words) == 1:
        return len(words[0]) > 1 and words[0].split("-")[0] not in _NOT_ALONE
    return not all(word.isupper() and word.isalpha() for word in words)


def _is_sure(text: str, start: int, end: int) -> bool:
    """Whether a single word is a name although its capital may be that of a sentence."""
    word = text[start:end]
    if word in PLACES or word.rstrip(".") in COUNTRY_ALIASES or not word[1:].islower():
        return True
    if not _OPENING.search(text[max(0, start - 5) : start]):
        return True
    return bool(_APPOSITION.match(text, end))


def _titles(words: list[str]) -> int:
    """How many words before a person's name are a title ("Prime Minister Ito": 2)."""
    count = 0
    while count < len(words) - 1 and words[count].rstrip(".") in _BEFORE_PERSONS:
        count += 1
    if not count or PERSON_TITLES.isdisjoint(words[:count]):
        return 0
    return count if ORGANIZATION_WORDS.isdisjoint(words[count:]) else 0


def _kind(name: str, words: list[str], *, is_titled: bool, before: str) -> NameKind:
    known = COUNTRY_ALIASES.get(name.rstrip("."), name)
    if known in BODIES:
        return NameKind.ORGANIZATION
    if known in PLACES:
        return NameKind.PLACE
    if not ORGANIZATION_WORDS.isdisjoint(words):
        return NameKind.ORGANIZATION
    if is_titled or (len(words) > 1 and words[0] in GIVEN_NAMES):
        return NameKind.PERSON
    if len(words) > 1 and (words[-1] in PLACE_WORDS or words[0] in PLACE_HEADS):
        return NameKind.PLACE
    if _ACRONYM.match(name):
        return NameKind.ORGANIZATION
    return NameKind.PLACE if _PLACE_BEFORE.search(before) else NameKind.OTHER
