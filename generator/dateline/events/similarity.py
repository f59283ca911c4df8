"""What a telling says, as weighted terms, and how much two of them say the same."""

from __future__ import annotations

import math
import re
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TypeAlias

from dateline.events.concepts import CONCEPT_OF
from dateline.events.similarity_en import (
    COMMON_WORDS,
    DATE_WORDS,
    FUNCTION_WORDS,
    NAME_PARTICLES,
    REPORT_WORDS,
)
from dateline.events.stems import stem
from dateline.prose.known import Known

Vector: TypeAlias = dict[str, float]  # of unit length

# A small archive says little about which words are rare: it is topped up by this many imagined
# documents, each of which has a given word with this chance.
_PRIOR_DOCUMENTS = 200
_PRIOR_CHANCE = 0.005
_PRIOR_CHANCE_OF_CONCEPT = 0.03
_PRIOR_CHANCE_OF_COMMON = 0.1
_STEP = 1.5  # between the counts of documents that are told apart

# A word with its inner hyphens and apostrophes, or a number with its separators. First what most
# words are: plain letters that nothing joins on to, told in a third less time than any letters.
WORD = re.compile(r"[a-zA-Z]++(?![\w'’-])|\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*")

_SILENT = FUNCTION_WORDS | REPORT_WORDS | DATE_WORDS | NAME_PARTICLES
_COMMON = frozenset(CONCEPT_OF.get(stem(word), stem(word)) for word in COMMON_WORDS)


@lru_cache(maxsize=200_000)
def term(word: str) -> str | None:
    """The term that stands for a word in comparisons; ``None`` for a word that says little.

    >>> term("the"), term("slain") == term("killed"), term("12,000"), term("'s")
    (None, True, '12000', None)
    """
    low = plain(word.lower()).replace("’", "'").removesuffix("'s")
    if low[:1].isdigit():
        return low.replace(",", "")
    if len(low) < 2 or low in _SILENT:
        return None
    base = stem(low)
    return CONCEPT_OF.get(base, base)


@lru_cache(maxsize=20_000)  # a text names the same again and again
def plain(word: str) -> str:
    """Without accents, which one writer sets and another does not.

    >>> plain("peña"), plain("orlo")
    ('pena', 'orlo')
    """
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(one for one in parts if not unicodedata.combining(one))


def terms(text: str) -> Counter[str]:
    """Terms of a text with their counts."""
    return Counter(terms_told(text.split()))


def terms_told(pieces: Iterable[str]) -> Iterator[str]:
    """The terms of a text that is cut at blanks, which cost less to find than words."""
    return chain.from_iterable(map(_TERMS_OF.__getitem__, pieces))


def _terms_of(piece: str) -> tuple[str, ...]:
    """The terms of what stands between two blanks."""
    return tuple(filter(None, map(term, WORD.findall(piece))))


_TERMS_OF = Known(_terms_of, most=50_000)


@dataclass(frozen=True, slots=True)
class Weights:
    """How telling each term is, from the number of documents that have it (inverse frequency)."""

    documents: int
    by_term: Mapping[str, float]

    def of(self, one: str) -> float:
        known = self.by_term.get(one)
        return _weight(self.documents, 0, one) if known is None else known

    def of_all(self, terms: Iterable[str]) -> array[float]:
        """The weights of terms that the archive has, in their order."""
        return array("d", map(self.by_term.__getitem__, terms))


def _weight(documents: int, holding: int, one: str) -> float:
    expected = _coarse(holding) + _prior_chance(one) * _PRIOR_DOCUMENTS
    return max(0.0, math.log((_coarse(documents) + _PRIOR_DOCUMENTS) / expected))


@lru_cache(maxsize=100_000)
def _coarse(count: int) -> float:
    """A count to the nearest power of 1.5, so that an edit moves few of an archive's weights.

    On ECB+ merging does as well with it as with the count itself.
    """
    return _STEP ** round(math.log(count, _STEP)) if count else 0.0


def is_common(one: str) -> bool:
    """Whether much of the news has this term, whatever it is about."""
    return one in _COMMON


def uncommon(terms: frozenset[str]) -> frozenset[str]:
    """Those that little of the news has."""
    return terms - _COMMON


def _prior_chance(one: str) -> float:
    if one in _COMMON:
        return _PRIOR_CHANCE_OF_COMMON
    return _PRIOR_CHANCE_OF_CONCEPT if one.startswith("*") else _PRIOR_CHANCE


def weigh(bags: Iterable[Iterable[str]]) -> Weights:
    """Weights from an archive, a bag of terms a document."""
    holding: Counter[str] = Counter()
    documents = 0
    for bag in bags:
        holding.update(set(bag))
        documents += 1
    weights = {one: _weight(documents, count, one) for one, count in holding.items()}
    return Weights(documents, weights)


def vector(bag: Mapping[str, int], weights: Weights) -> Vector:
    """The bag as a unit vector: logarithmic counts by inverse document frequency."""
    known, of = weights.by_term, weights.of
    return to_unit(
        {one: worth(n) * (known[one] if one in known else of(one)) for one, n in bag.items()}
    )


def worth(count: int) -> float:
    """What a term is worth that is told so often: each further time adds less."""
    return 1.0 if count == 1 else 1 + math.log(count)


def to_unit(values: Vector) -> Vector:
    """The same direction at length 1; the empty vector stays empty."""
    length = math.hypot(*values.values())
    return {one: value / length for one, value in values.items() if value} if length else {}


def cosine(a: Vector, b: Vector) -> float:
    """From 0, nothing in common, to 1, the same direction."""
    # Exact, so that the order of terms cannot show.
    return math.fsum([a[one] * b[one] for one in a.keys() & b.keys()])
