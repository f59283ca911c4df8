"""What merging asks of one article: found in its own words alone, once, and kept.

Nothing here depends on another article, so it is found where the article is read: in parallel,
and not again until the article changes. Terms stand in strings with spaces between, as often as
they are told: a tenth of the memory of counters, which an archive has no room for.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from dateline.events.concepts import HAPPENINGS
from dateline.events.names.joining import full_spellings
from dateline.events.names.names import Found, find_names, names_within
from dateline.events.similarity import WORD, is_common, terms, terms_told
from dateline.events.similarity_en import DATE_WORDS
from dateline.model import Article, Mention, NameKind, Span
from dateline.prose import split_sentences
from dateline.prose.known import Known

_OPENING = 600  # code points of an article that say what it is about
_YEAR = re.compile(r"[12]\d{3}")
_CLOSED = (".", "!", "?", ".”", '."', ".’", ".'")
_FEWEST_TERMS = 4
_FEWEST_CHARACTERS, _MOST_CHARACTERS = 30, 500
_KINDS = tuple(NameKind)
PERSON_MARK, OTHER_MARK = "@", "~"  # before the last term of a name of this kind
_MARK_OF = {NameKind.PERSON: PERSON_MARK, NameKind.OTHER: OTHER_MARK}
MARKS = tuple(_MARK_OF.values())


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a text in reading order, in columns, and what each spelling is short for."""

    starts: bytes  # native 32-bit integers
    texts: tuple[str, ...]
    kinds: bytes  # places in ``NameKind``
    longer: tuple[tuple[str, str], ...]  # spellings, and the fuller ones that the text has

    def found(self) -> tuple[Found, ...]:
        """The names as they were found."""
        starts = array("I", self.starts)
        return tuple(
            Found(start, start + len(text), text, _KINDS[kind])
            for start, text, kind in zip(starts, self.texts, self.kinds, strict=True)
        )

    def full(self) -> Iterator[tuple[str, NameKind]]:
        """Each name, in reading order, by the fullest spelling that the text has for it."""
        longer = dict(self.longer)
        for text, kind in zip(self.texts, self.kinds, strict=True):
            yield longer.get(text, text), _KINDS[kind]


class Untold(NamedTuple):
    """A sentence that names no time and is no mention, but may tell a sibling's event."""

    start: int
    end: int
    terms: str


@dataclass(frozen=True, slots=True)
class Gist:
    """One article as merging sees it; ``tellings`` and ``named`` have a string a mention."""

    document: str  # terms of what it is about: its title, its opening, what its mentions tell
    tellings: tuple[str, ...]  # of clause and title
    named: tuple[str, ...]  # of the names in the clause
    untold: tuple[Untold, ...]
    names: Names


NOTHING = Gist("", (), (), (), Names(b"", (), b"", ()))


def gist_of(article: Article, mentions: Sequence[Mention]) -> Gist:
    """What merging asks of an article that has these mentions."""
    if not mentions:
        return NOTHING
    names = find_names(article.prose, language=article.language)
    bags = [bag_of(mention) for mention in mentions]
    about = terms(f"{article.title}\n{article.prose.strip()[:_OPENING]}")
    for bag in bags:
        about.update(bag)
    return Gist(
        _written(about),
        tuple(map(_written, bags)),
        tuple(_named(mention, names) for mention in mentions),
        tuple(_untold(article, [mention.sentence for mention in mentions])),
        _columns(names),
    )


def counted(written: str) -> Counter[str]:
    """Terms with their counts.

    >>> counted("fire mill fire")
    Counter({'fire': 2, 'mill': 1})
    """
    return Counter(written.split())


def _written(bag: Counter[str]) -> str:
    return " ".join(bag.elements())


def bag_of(mention: Mention) -> Counter[str]:
    """The terms of the clause that tells it and of its title, without the words of its date."""
    prose, span, timex = mention.article.prose, mention.span, mention.timex
    clause = span.of(prose)
    if timex is not None and span.holds(timex.span):
        clause = prose[span.start : timex.span.start] + " " + prose[timex.span.end : span.end]
    # The title says who it was where the clause has a pronoun.
    return terms(clause) | terms(mention.title)


def _named(mention: Mention, names: Sequence[Found]) -> str:
    """The terms of the names in its clause, and in its title: that says who "he" is.

    What ends the name of a person, or of what is neither body nor place, stands there once more,
    marked as such.
    """
    told = [*names_within(names, mention.span)]
    told += (name for name in names if name.text in mention.title)
    found = dict.fromkeys(one for name in told for one in _telling_terms(name.text))
    marked = ((_MARK_OF.get(name.kind), _telling_terms(name.text)[-1:]) for name in told)
    found |= dict.fromkeys(mark + one for mark, of in marked if mark for one in of)
    return " ".join(found)


@lru_cache(maxsize=20_000)  # an archive names the same again and again
def _telling_terms(name: str) -> tuple[str, ...]:
    """The terms of a name that tell it from others: none of "Supreme Court"."""
    return tuple(one for one in terms(name) if not is_common(one))


def _untold(article: Article, told: Iterable[Span]) -> Iterator[Untold]:
    """Sentences that tell of a happening, are no mention and name no time."""
    known = sorted((span.start, span.end) for span in told)
    prose = article.prose
    for sentence in split_sentences(prose, language=article.language):
        start, end = sentence.start, sentence.end
        if not _FEWEST_CHARACTERS <= end - start <= _MOST_CHARACTERS:
            continue
        if not prose.endswith(_CLOSED, start, end) or _overlaps(sentence, known):
            continue
        pieces = prose[start:end].split()
        told_of = list(terms_told(pieces))
        # Most sentences tell of nothing: that is asked before their terms are counted.
        if HAPPENINGS.isdisjoint(told_of):
            continue
        kinds = len(set(told_of))
        if kinds >= _FEWEST_TERMS and not any(map(_NAMES_TIME.__getitem__, pieces)):
            once = kinds == len(told_of)
            written = " ".join(told_of) if once else _written(Counter(told_of))
            yield Untold(start, end, written)


def _overlaps(sentence: Span, known: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the spans, which are in order and disjoint, overlaps the sentence."""
    place = bisect_left(known, (sentence.end, 0))
    return place > 0 and known[place - 1][1] > sentence.start


def _names_time(piece: str) -> bool:
    """Whether a year, or a word of dates, is among what stands between two blanks."""
    words = WORD.findall(piece)
    return any(_YEAR.fullmatch(word) or word.lower() in DATE_WORDS for word in words)


_NAMES_TIME = Known(_names_time, most=50_000)


def _columns(names: Sequence[Found]) -> Names:
    full = full_spellings(names, is_one_text=True)
    return Names(
        array("I", [name.start for name in names]).tobytes(),
        tuple(name.text for name in names),
        bytes(_KINDS.index(name.kind) for name in names),
        tuple((short, full) for short, full in full.items() if short != full),
    )
