"""Annotated corpora and the measures of TempEval-3 (UzZaman et al., SemEval 2013, task 1).

Strict counts an expression found with the very words of the annotation, relaxed one that shares
any; type and value F1 are the relaxed F1 times the share of the pairs that agree in it. Counts are
summed over documents. Annotations of the creation time itself are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dateline.dates import format_timex3
from dateline.sources.timeml import read_timeml


@dataclass(frozen=True, slots=True, order=True)
class Tagged:
    """An expression found or annotated: code points ``[start, end)``, TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """An annotated document; ``published`` is a day, ``2013-03-22``."""

    name: str
    text: str
    published: str
    gold: tuple[Tagged, ...]


def read_corpus(folder: Path) -> tuple[Document, ...]:
    """The folder's TimeML documents by file name."""
    return tuple(_read_document(path) for path in sorted(folder.glob("*.tml")))


def _read_document(path: Path) -> Document:
    read = read_timeml(path.read_text(encoding="utf-8", errors="replace"), path=path.name)
    gold = tuple(
        Tagged(
            mark.span.start,
            mark.span.end,
            mark.attributes.get("type", ""),
            mark.attributes.get("value", ""),
        )
        for mark in read.marks
    )
    published = format_timex3(read.published) if read.published else None
    return Document(path.stem, read.text, (published or "")[:10], gold)


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over documents: expressions annotated and found, pairs of them, and what agrees."""

    gold: int = 0
    found: int = 0
    pairs: int = 0
    strict: int = 0
    type: int = 0
    value: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.gold + other.gold,
            self.found + other.found,
            self.pairs + other.pairs,
            self.strict + other.strict,
            self.type + other.type,
            self.value + other.value,
        )

    @property
    def measures(self) -> dict[str, float]:
        """Strict, relaxed, type and value F1 in percent."""
        relaxed = self._f1(self.pairs)
        of_pairs = relaxed / self.pairs if self.pairs else 0.0
        return {
            "strict": self._f1(self.strict),
            "relaxed": relaxed,
            "type": self.type * of_pairs,
            "value": self.value * of_pairs,
        }

    def _f1(self, hits: int) -> float:
        """2PR / (P + R) with P = hits / found and R = hits / gold."""
        return 200.0 * hits / (self.gold + self.found) if hits else 0.0


def score(documents: Iterable[Document], found: Mapping[str, Sequence[Tagged]]) -> Score:
    """The counts of all documents; one that nothing was found in may be missing."""
    return sum((score_document(each, found.get(each.name, ())) for each in documents), Score())


def score_document(document: Document, found: Sequence[Tagged]) -> Score:
    system = without_overlaps(found)
    pairs = align(document.gold, system)
    return Score(
        gold=len(document.gold),
        found=len(system),
        pairs=len(pairs),
        strict=sum(is_strict(document.text, gold, of) for gold, of in pairs),
        type=sum(gold.type == of.type for gold, of in pairs),
        value=sum(gold.value == of.value for gold, of in pairs),
    )


def is_strict(text: str, gold: Tagged, found: Tagged) -> bool:
    """Whether both enclose the same words; blanks at the edges are no words."""
    return text[gold.start : gold.end].strip() == text[found.start : found.end].strip()


def without_overlaps(found: Sequence[Tagged]) -> list[Tagged]:
    """Of expressions that overlap, the first, and the longest of those that start together."""
    kept: list[Tagged] = []
    for each in sorted(found, key=lambda tagged: (tagged.start, -tagged.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def align(gold: Sequence[Tagged], found: Sequence[Tagged]) -> list[tuple[Tagged, Tagged]]:
    """Pairs (annotated, found), one to one, as the TempEval-3 toolkit makes them.

    One sweep from left to right: an expression is paired, as it starts, with the one of the other
    side that started last, if that has not ended and is not paired.
    """
    starts = [(tagged.start, 0, tagged) for tagged in sorted(gold, key=_position)]
    starts += [(tagged.start, 1, tagged) for tagged in sorted(found, key=_position)]
    pairs: list[tuple[Tagged, Tagged]] = []
    latest: list[Tagged | None] = [None, None]
    for start, side, tagged in sorted(starts, key=lambda each: each[:2]):
        other = latest[1 - side]
        if other is not None and other.end > start:
            pairs.append((tagged, other) if side == 0 else (other, tagged))
            latest = [None, None]
        else:
            latest[side] = tagged
    return pairs


def _position(tagged: Tagged) -> tuple[int, int]:
    return tagged.start, tagged.end
