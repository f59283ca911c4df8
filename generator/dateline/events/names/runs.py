"""Where names stand: words with capitals that belong together, without titles and openings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.events.en.places import COUNTRY_ALIASES, DEMONYMS, PLACES
from dateline.events.names.cues_en import (
    BODIES,
    NAMES_IN_S,
    NAMING_WORDS,
    NEVER_NAMES,
    NOT_NAMES,
    PERSON_TITLES,
)
from dateline.events.names.gaps import Run, bare, cut_hyphen, ends_in_s, goes_on, is_one_body
from dateline.events.names.titles import find_title, person_behind

# A word that may begin with a capital (ASCII and Latin-1 small letters are ruled out here, the
# others below), with what may stand inside it: "McDonald's", "U.S", "AT&T", "face-swap".
# The letter stands first, and then that no word goes before it: so the letters are skipped fast.
_CAPITALIZED = re.compile(
    r"[^\W\d_a-zß-öø-ÿ](?<!\w.)"
    r"(?:\.(?:[^\W\d_a-zß-öø-ÿ]\.){1,4}(?!\w)|[\w&]{0,40}(?:[-'’.]\w{1,40}){0,4})"
)
_OPENING = re.compile(r"(?:^| --? |[.!?:;•*|\n\"“”(\[—–])['\"“‘(\[]?\s{0,3}$")
_APPOSITION = re.compile(r"['’]s\s|, (?:who|which|whose|an?|the|\d\d)\b")
_LINE = re.compile(r"^[^\n]{1,160}$", re.MULTILINE)
_CLOSED = (".", "!", "?", ",", ";", ".”", '."', ":")
_HEADLINE_WORDS = 5  # a line of so many words, most of them with capitals, is a headline
_HEADLINE_SHARE = 0.6
_ACRONYMS = COUNTRY_ALIASES.keys() | {"WHO"}
_NO_NAMES = NOT_NAMES | NEVER_NAMES
_NOT_LAST = NOT_NAMES - NAMING_WORDS
_NOT_ALONE = DEMONYMS | PERSON_TITLES | {"New", "Ex", "Non", "Anti", "Pro", "Mid", "Al", "De", "Le"}
_KNOWN = PLACES | BODIES
_CASELESS = {name.casefold(): name for name in _KNOWN}


@dataclass(frozen=True, slots=True)
class Part:
    """A name where it stands, before it is known what it is."""

    start: int
    end: int
    text: str
    is_titled: bool
    is_sure: bool  # false: it opens a sentence, where every word has a capital


def find_parts(text: str) -> Iterator[Part]:
    """Every stretch of words that may be a name, in reading order."""
    headlines = _headlines(text)
    for run in _joined(text, _runs(text)):
        if len(run) == 1 and run[0][0] in _NO_NAMES:
            continue  # most runs are the first word of a sentence
        line = bisect_right(headlines, (run[0].start(), len(text))) - 1
        if line < 0 or run[0].start() >= headlines[line][1]:
            for part in _cut_at_words(run):
                yield from _without_titles(text, part)


def known_spelling(name: str) -> str:
    """The name as the lists of places and bodies have it, whatever its capitals.

    >>> known_spelling("NEW YORK"), known_spelling("U.S.")
    ('New York', 'United States')
    """
    known = COUNTRY_ALIASES.get(name.rstrip("."), name)
    return _CASELESS.get(known.casefold(), known) if known.isupper() else known


def _headlines(text: str) -> list[tuple[int, int]]:
    """Lines in which most words have a capital, so that none says anything."""
    found = []
    for line in _LINE.finditer(text):
        words = line[0].split()
        if len(words) < _HEADLINE_WORDS or line[0].rstrip().endswith(_CLOSED):
            continue
        long = [word for word in words if len(word) > 3 and word[0].isalpha()]
        if sum(word[0].isupper() for word in long) > _HEADLINE_SHARE * max(len(long), 4):
            found.append(line.span())
    return found


def _runs(text: str) -> Iterator[Run]:
    """Words with capitals that stand together, small words of a name between them allowed."""
    run: Run = []
    for match in _CAPITALIZED.finditer(text):
        word = match[0]
        if not word[0].isupper():
            continue
        if run and not goes_on(text[run[-1].end() : match.start()], run, word):
            yield run
            run = []
        run.append(match)
    if run:
        yield run


def _joined(text: str, runs: Iterator[Run]) -> Iterator[Run]:
    """Runs with "and" between them that are one body: "the Food and Drug Administration"."""
    before: Run = []
    for run in runs:
        if before and is_one_body(text, before, run):
            before = [*before, *run]
            continue
        if before:
            yield before
        before = run
    if before:
        yield before


def _cut_at_words(run: Run) -> Iterator[Run]:
    """The parts of a run between days, months and the like, without the words that open it."""
    part: Run = []
    for match in run:
        word = bare(match[0])
        is_opening = (
            not part and not ends_in_s(match[0]) and not NOT_NAMES.isdisjoint((word, match[0]))
        )
        if word in NEVER_NAMES or is_opening:
            if part:
                yield part
            part = []
        else:
            part.append(match)
    while len(part) > 1 and part[-1][0] in _NOT_LAST and part[0][0] not in PERSON_TITLES:
        part = part[:-1]
    if part:
        yield part


def _without_titles(text: str, part: Run) -> Iterator[Part]:
    """What stands before the title of a person, and the person."""
    words = [match[0] for match in part]
    first, after = find_title(words)
    if first == after:
        after = first = person_behind(words)
    if first == after == 0:
        yield from _name(text, part, is_titled=False)
        return
    yield from _name(text, part[:first], is_titled=False, is_sure=True)
    yield from _name(text, part[after:], is_titled=True)


def _name(text: str, part: Run, *, is_titled: bool, is_sure: bool = False) -> Iterator[Part]:
    part = _without_people(part)
    words = [match[0] for match in part]
    if not part:
        return
    words[-1] = words[-1] if words[-1].replace("’", "'") in NAMES_IN_S else bare(words[-1])
    words[-1] = cut_hyphen(words[-1])
    if not _may_be(words):
        return
    start, end = part[0].start(), part[-1].start() + len(words[-1])
    is_sure = is_sure or len(words) > 1 or is_titled or _is_sure(text, start, end)
    yield Part(start, end, text[start:end], is_titled, is_sure)


def _without_people(part: Run) -> Run:
    """The words without the name of a people in front, unless it belongs to what follows."""
    words = [bare(match[0]) for match in part]
    first = 0
    while (
        first < len(words)
        and words[first] in DEMONYMS
        and NAMING_WORDS.isdisjoint(words[first + 1 :])
        and " ".join(words) not in _KNOWN
    ):
        first += 1
    return part[first:]


def _may_be(words: Sequence[str]) -> bool:
    """Not a lone letter, a people's name or a piece of a headline in capitals."""
    if len(words) == 1:
        word = words[0].split("-")[0]
        if word.isupper() and word.capitalize() in NOT_NAMES and word not in _ACRONYMS:
            return False  # "NO", shouted
        return len(word) > 1 and not {word, word.removesuffix("s"), words[0]} & _NOT_ALONE
    is_shouted = all(word.isupper() and word.isalpha() for word in words)
    return not is_shouted or " ".join(words).casefold() in _CASELESS


def _is_sure(text: str, start: int, end: int) -> bool:
    """Whether a single word is a name although its capital may be that of a sentence."""
    word = text[start:end]
    if known_spelling(word) in _KNOWN or not word[1:].islower():
        return True
    if not _OPENING.search(text[max(0, start - 5) : start]):
        return True
    return bool(_APPOSITION.match(text, end))
