"""Where names stand: words with capitals that belong together, without titles and openings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from dateline.events.en.places import DEMONYMS
from dateline.events.names.cues_en import (
    CUTTING_WORDS,
    NAMES_IN_S,
    NAMING_WORDS,
    NEVER_NAMES,
    NOT_NAMES,
    ORGANIZATION_ROLES,
    PERSON_TITLES,
)
from dateline.events.names.gaps import (
    Run,
    bare,
    cut_hyphen,
    ends_in_s,
    goes_on,
    is_one_body,
    nickname_after,
    particle_before,
)
from dateline.events.names.headlines import find_headlines, is_within
from dateline.events.names.no_names import is_no_name, may_be
from dateline.events.names.spelling import KNOWN, known_spelling
from dateline.events.names.titles import find_title, person_behind, without_letters

# A word that may begin with a capital (ASCII and Latin-1 small letters are ruled out here, the
# others below), with what may stand inside it: "McDonald's", "U.S", "AT&T", "face-swap".
# What may be a letter stands first, by its number, then that it is one and that no word goes before
# it: so all else is skipped fast, twice as fast as by asking of each sign whether it is a letter.
_CAPITALIZED = re.compile(
    r"[A-ZÀ-ÖØ-Þª²³µ¹º¼-¾\u0100-\U0010ffff](?<![\W\d_])(?<!\w.)"
    r"(?:\.(?:[^\W\d_a-zß-öø-ÿ]\.){1,4}(?!\w)|[\w&]{0,40}(?:[-'’.]\w{1,40}){0,4})"
)
_OPENING = re.compile(r"(?:^| --? |[.!?:;•*|\n\"“”(\[—–])['\"“‘(\[]?\s{0,3}$")
_APPOSITION = re.compile(r"['’]s\s|, (?:who|which|whose|an?|the|\d\d)\b")
_LONGEST_GAP = 12  # code points between two words of a name
_LONGEST_ACRONYM = 5
_SIDES = frozenset({"North", "South", "East", "West", "Central", "Latin"})
_NO_NAMES = NOT_NAMES | NEVER_NAMES
_NOT_LAST = NOT_NAMES - NAMING_WORDS


class Part(NamedTuple):
    """A name where it stands, before it is known what it is."""

    start: int
    end: int
    text: str
    is_titled: bool
    is_sure: bool  # false: it opens a sentence, where every word has a capital


class _Piece(NamedTuple):
    """A name among the words of a run: its first and its last, ``length`` what counts of that."""

    first: int
    last: int
    length: int
    is_titled: bool
    is_sure: bool


def find_parts(text: str) -> Iterator[Part]:
    """Every stretch of words that may be a name, in reading order."""
    headlines = find_headlines(text)
    for run in _joined(text, _runs(text)):
        if len(run) == 1 and run[0][0] in _NO_NAMES:
            continue  # most are the first word of a sentence
        pieces = _pieces(tuple([match[0] for match in run]))
        if not pieces:
            continue
        if not headlines or not is_within(headlines, run[0].start()):
            for piece in pieces:
                part = _part(text, run, piece)
                if not is_no_name(text, part.end, part.text):
                    yield part


def _part(text: str, run: Run, piece: _Piece) -> Part:
    start, end = run[piece.first].start(), run[piece.last].start() + piece.length
    if text[start - 1 : start] in (" ", "-"):
        start -= particle_before(text, start)
    is_sure = piece.is_sure or _is_sure(text, start, end)
    return Part(start, end, text[start:end], piece.is_titled, is_sure)


def _runs(text: str) -> Iterator[Run]:
    """Words with capitals that stand together, small words of a name between them allowed."""
    run: Run = []
    end = until = 0
    for match in _CAPITALIZED.finditer(text):
        word, start = match[0], match.start()
        if not word[0].isupper():
            continue
        is_far = start - end > _LONGEST_GAP
        if run and start > until and (is_far or not goes_on(text[end:start], run, word)):
            nickname = nickname_after(text, end)
            until = nickname.end() if nickname else 0
            if start > until:
                yield run
                run = []
        run.append(match)
        end = match.end()
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


@lru_cache(maxsize=50_000)  # an archive has the same runs again and again
def _pieces(words: tuple[str, ...]) -> tuple[_Piece, ...]:
    """The names among the words of a run, by the words alone."""
    return tuple(
        piece
        for first, last in _cut_at_words(words)
        for piece in _without_titles(words, first, last)
    )


def _cut_at_words(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The parts of a run between days, months and the like, without the words that open it."""
    first = 0
    for place, word in enumerate(words):
        plain = bare(word)
        is_opening = (
            place == first and not ends_in_s(word) and not NOT_NAMES.isdisjoint((plain, word))
        )
        is_opening = is_opening or (place == 0 and _names_its_maker(words, place))
        if plain in NEVER_NAMES or is_opening or word in CUTTING_WORDS:
            if first < place:
                yield first, place
            first = place + 1
        elif _opens_a_report(words, first, place):
            yield first, place
            first = place
    last = len(words)
    while last - first > 1 and words[last - 1] in _NOT_LAST and words[first] not in PERSON_TITLES:
        last -= 1
    if first < last:
        yield first, last


def _names_its_maker(words: Sequence[str], place: int) -> bool:
    """Whether a word says what the body behind it is: "Brewer Orlo"."""
    word = words[place].lower()
    is_maker = word in ORGANIZATION_ROLES and word.endswith(("er", "or"))
    return is_maker and place + 1 < len(words) and words[place + 1] not in NAMING_WORDS


def _opens_a_report(words: Sequence[str], first: int, place: int) -> bool:
    """Whether a town in capitals stands there, run into the headline above it."""
    word = words[place]
    is_shouted = len(word) >= _LONGEST_ACRONYM and word.isalpha() and word.isupper()
    return is_shouted and place - first > 1 and not words[place - 1].isupper()


def _without_titles(words: Sequence[str], first: int, last: int) -> Iterator[_Piece]:
    """What stands before the title of a person, and the person."""
    part = words[first:last]
    title, after = find_title(part)
    if title == after:
        after = title = person_behind(part)
    if title == after == 0:
        yield from _piece(words, first, last)
        return
    yield from _piece(words, first, first + title, is_sure=True)
    yield from _piece(words, first + after, last, is_titled=True)


def _piece(
    words: Sequence[str], first: int, last: int, *, is_titled: bool = False, is_sure: bool = False
) -> Iterator[_Piece]:
    first = _without_people(words, first, last)
    last = first + without_letters(words[first:last])
    if first == last:
        return
    end = words[last - 1]
    end = cut_hyphen(end if end.replace("’", "'") in NAMES_IN_S else bare(end))
    if may_be([*words[first : last - 1], end]):
        is_sure = is_sure or last - first > 1 or is_titled
        yield _Piece(first, last - 1, len(end), is_titled, is_sure)


def _without_people(words: Sequence[str], first: int, last: int) -> int:
    """Past the name of a people in front, unless it belongs to what follows."""
    plain = [bare(word) for word in words[first:last]]
    skipped = 0
    while (
        skipped < len(plain)
        and (plain[skipped] in DEMONYMS or _is_of_people(plain, skipped))
        and NAMING_WORDS.isdisjoint(plain[skipped + 1 :])
        and " ".join(plain) not in KNOWN
    ):
        skipped += 1
    return first + skipped


def _is_of_people(words: Sequence[str], place: int) -> bool:
    """Whether a word goes before the name of a people: "South" in "South Korean"."""
    following = words[place + 1] if place + 1 < len(words) else ""
    return words[place] in _SIDES and (following in DEMONYMS or following[:-1] in DEMONYMS)


def _is_sure(text: str, start: int, end: int) -> bool:
    """Whether a single word is a name although its capital may be that of a sentence."""
    word = text[start:end]
    if known_spelling(word) in KNOWN or not word[1:].islower():
        return True
    if text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum():
        return True  # most stand within a sentence
    if not _OPENING.search(text[max(0, start - 5) : start]):
        return True
    return not word.endswith("ly") and bool(_APPOSITION.match(text, end))
