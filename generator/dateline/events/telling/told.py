"""One sentence as the event rules see it: its tokens, clauses and time expressions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from dateline.events.en.closed import REFERRING_ADJECTIVES
from dateline.events.grammar.acronyms import without_acronyms
from dateline.events.grammar.clause_reader import find_clauses
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.seats import with_seats
from dateline.events.grammar.tagging import disambiguate
from dateline.events.grammar.tokens import Tokens, tokenize
from dateline.model import Span, Timex, TimexType, Unresolved
from dateline.prose.datelines import dateline_end
from dateline.prose.hyphens import bound_hyphens

# A capitalised word after a lower-case one or a comma: a name, whatever it begins.
_NAME_WITHIN = re.compile(r"[A-Z](?<=[a-z,;] .)[\w’'-]{1,30}")  # what is rarer stands first
_DATES = (TimexType.DATE, TimexType.TIME)  # lengths of time are things that a verb may take


_PERSON_TITLE = re.compile(r"[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){1,3}")
_OPENING = 400  # code points within which a life names whom it tells of
_OFTEN = 5  # times that a life has its pronoun
_LONGEST = 3000  # code points of a sentence that are read: more is a table or an attack
_RATES = ("a ", "an ", "per ")  # "9 percent a year" is an amount


@dataclass(frozen=True, slots=True)
class Told:
    """``timexes`` are those within the sentence, each a token of its own, ``places`` where."""

    sentence: Span
    tokens: Tokens
    clauses: tuple[Clause, ...]
    timexes: tuple[Timex, ...]
    places: tuple[int, ...]

    def placed(self) -> Iterator[tuple[int, Timex]]:
        """Each time expression with the index of its token."""
        return zip(self.places, self.timexes, strict=True)


class Reading:
    """An article's sentences, each analysed when it is first asked for."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Span],
        timexes: Sequence[Timex],
        headline: str | None = None,
    ) -> None:
        self.text = text
        self.sentences = sentences
        self._title = headline
        self.names = frozenset(_NAME_WITHIN.findall(text))
        self._hyphens = bound_hyphens(text)
        self._timexes = _by_sentence(sentences, timexes)
        self._told: dict[int, Told] = {}
        self._tagged: dict[int, tuple[Tokens, tuple[Timex, ...]]] = {}

    def __getitem__(self, index: int) -> Told:
        if index not in self._told:
            self._told[index] = self._read(index)
        return self._told[index]

    def timexes_of(self, index: int) -> tuple[Timex, ...]:
        return self._timexes[index]

    def times(self) -> Iterator[Timex]:
        """Every time expression, sentence by sentence."""
        return chain.from_iterable(self._timexes)

    @cached_property
    def headline(self) -> Told | None:
        """The article's title, read like a sentence, if somebody gave it one."""
        if not self._title:
            return None
        whole = Span(0, len(self._title))
        tokens = disambiguate(tokenize(self._title, whole, names=self.names))
        return Told(whole, tokens, find_clauses(tokens), (), ())

    @cached_property
    def protagonist(self) -> tuple[str, str] | None:
        """The surname and pronoun of whom a life is told: its title's name begins it, and "he"
        or "she" is told of far more often than the other.
        """
        title = (self._title or "").partition(" (")[0]
        if not _PERSON_TITLE.fullmatch(title) or not self.text[:_OPENING].lstrip().startswith(
            title
        ):
            return None
        counts = {word: len(re.findall(rf"\b{word}\b", self.text, re.I)) for word in ("he", "she")}
        more, less = sorted(counts, key=lambda word: -counts[word])
        is_life = counts[more] >= max(_OFTEN, 4 * counts[less])
        return (title.rpartition(" ")[2], more) if is_life else None

    def tokens_of(self, index: int) -> Tokens:
        """The tokens of a sentence alone: its clauses cost as much again."""
        return self._tagged_of(index)[0]

    def _read(self, index: int) -> Told:
        tokens, timexes = self._tagged_of(index)
        places = tuple(bisect_left(tokens.spans, (timex.span.start,)) for timex in timexes)
        return Told(self.sentences[index], tokens, find_clauses(tokens), timexes, places)

    def _tagged_of(self, index: int) -> tuple[Tokens, tuple[Timex, ...]]:
        if index not in self._tagged:
            self._tagged[index] = self._tag(index)
        return self._tagged[index]

    def _tag(self, index: int) -> tuple[Tokens, tuple[Timex, ...]]:
        tokens, timexes = self.as_cut(index)
        return disambiguate(tokens), timexes

    def as_cut(self, index: int) -> tuple[Tokens, tuple[Timex, ...]]:
        """The tokens of a sentence with the tags that they have by themselves, and its timexes."""
        whole, timexes = self.sentences[index], self._timexes[index]
        sentence = Span(whole.start, min(whole.end, whole.start + _LONGEST))
        timexes = tuple(timex for timex in timexes if sentence.holds(timex.span))
        begin = dateline_end(self.text, sentence.start, sentence.end)
        if begin > sentence.start:
            sentence = Span(begin, sentence.end)
            timexes = tuple(timex for timex in timexes if sentence.holds(timex.span))
        marks = [(timex.span, _tag_of(timex, self.text)) for timex in timexes]
        tokens = tokenize(self.text, sentence, marks, names=self.names, hyphens=self._hyphens)
        return with_seats(without_acronyms(tokens)), timexes


def _tag_of(timex: Timex, text: str) -> str:
    """``t`` for a date; "former" and the like describe a noun, lengths of time are nouns.

    So is a day counted within something: "the ninth day of talks ended in a quarrel".
    """
    if isinstance(timex.when, Unresolved) and text.startswith(" of ", timex.span.end):
        return "N"
    if timex.value.endswith("_REF") and timex.text.lower() in REFERRING_ADJECTIVES:
        return "J"
    is_rate = timex.type is TimexType.SET and not timex.text.lower().startswith(_RATES)
    return "t" if timex.type in _DATES or is_rate else "N"


def _by_sentence(
    sentences: Sequence[Span], timexes: Sequence[Timex]
) -> tuple[tuple[Timex, ...], ...]:
    found: list[tuple[Timex, ...]] = []
    position = 0
    for sentence in sentences:
        within = []
        while position < len(timexes) and timexes[position].span.start < sentence.end:
            if sentence.holds(timexes[position].span):
                within.append(timexes[position])
            position += 1
        found.append(_disjoint(within) if len(within) > 1 else tuple(within))
    return tuple(found)


def _disjoint(timexes: Sequence[Timex]) -> tuple[Timex, ...]:
    """The outermost of nested expressions."""
    kept: list[Timex] = []
    for timex in sorted(timexes, key=lambda t: (t.span.start, -t.span.end)):
        if not kept or kept[-1].span.end <= timex.span.start:
            kept.append(timex)
    return tuple(kept)
