"""Train the weights by which a word that may be a verb is read: noun or verb, past or participle.

usage: python bench/verb_readings.py PARSED.jsonl… [--check PARSED.jsonl] [--out WEIGHTS.py]

A line of PARSED is a sentence that a dependency parser has read: ``{"text", "parse"}``, where
``parse`` has for each word its text, its place in code points, its Penn Treebank tag, its relation
and the index of its head. Nothing is written without ``--out``; the same input gives the same file.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from dateline.events.en.closed import CLOSED
from dateline.events.en.verb_weights import QUOTATION_MARK
from dateline.events.grammar.tagging import disambiguate
from dateline.events.grammar.tokens import Tokens
from dateline.events.grammar.verb_reading import READINGS, Stretch, contexts, near
from dateline.events.telling.told import Reading
from dateline.model import Span
from dateline.timex import tag

_EPOCHS = 4
_SEED = 1
_SELDOM = 6  # contexts met less often than this are left out
_MARGIN = 8.0  # by which the right reading is to be ahead of the next
_LEAST = 0.5  # contexts of less weight are left out
_SCALE = 10  # what a weight of one becomes, rounded to a whole number
_CLOSED_WORDS = {"that", "to", "^", "$"}.union(*(row.split() for row in CLOSED.values()))
_ENOUGH, _SURE = 25, 0.985  # how often, and in which share, what is near settles a reading
_BY_TAG = {"VBD": "V", "VBZ": "F", "VBP": "F", "VB": "L", "VBG": "G", "MD": "M"}
_HELPING = ("aux", "auxpass")
_DESCRIBING = ("amod", "compound", "nmod")


_MODULE = '''"""What speaks for a reading of a word that may be a verb: see ``verb_reading``.

Written by bench/verb_readings.py. A line is a tag with what is near and the reading that settles,
or a tag with a context and the weights of its readings.
"""

QUOTATION_MARK = "{mark}"  # stands for the tag of one, which would end the text
WEIGHTS = """\\
{rows}
"""
'''


Take: TypeAlias = Callable[[str, str, list[str], str], str]  # tag, what is near, contexts, reading


class Word(NamedTuple):
    """A word as the parser reads it; ``head`` is the index of another, or of itself."""

    text: str
    start: int
    tag: str
    relation: str
    head: int


class Sentence(NamedTuple):
    """Tokens as cut, and for each the reading that the parser gives it, if it has one."""

    tokens: Tokens
    readings: tuple[str, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("parsed", type=Path, nargs="+", metavar="PARSED.jsonl")
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    sentences = [s for file in options.parsed for s in read_sentences(file)]
    learner = Learner(sentences)
    shuffled = random.Random(_SEED)
    for epoch in range(_EPOCHS):
        shuffled.shuffle(sentences)
        print(f"epoch {epoch + 1}: {learner.learn(sentences):.2f} % as the parser")
    rows = learner.rows()
    if options.out:
        text = "\n".join(rows).replace('"', QUOTATION_MARK)
        options.out.write_text(_MODULE.format(mark=QUOTATION_MARK, rows=text), "utf-8")
    print(f"{len(sentences)} sentences, {len(rows)} contexts")
    for file in options.check:
        _print_check(list(read_sentences(file)))


def read_sentences(file: Path) -> Iterator[Sentence]:
    for line in file.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        words = [Word(*word[:5]) for word in row["parse"]]
        if not text or not words:
            continue
        tokens, _ = Reading(text, [Span(0, len(text))], list(tag(text))).as_cut(0)
        by_span = {(w.start, w.start + len(w.text)): i for i, w in enumerate(words)}
        places = [by_span.get(span) for span in tokens.spans]
        helped = _helped(words)
        readings = ("" if i is None else _reading(words, i, helped) for i in places)
        yield Sentence(tokens, tuple(readings))


def _helped(words: Sequence[Word]) -> set[int]:
    """The verbs that an auxiliary before them helps."""
    return {w.head for i, w in enumerate(words) if w.relation in _HELPING and w.head > i}


def _reading(words: Sequence[Word], index: int, helped: set[int]) -> str:
    """The one-letter tag of ``tokens.py`` for what the parser says; empty for other words."""
    word = words[index]
    if word.tag == "VBN":
        return _participle(words, index, helped)
    kind = {"NN": "N", "JJ": "J"}.get(word.tag[:2], "")
    return _BY_TAG.get(word.tag, kind)


def _participle(words: Sequence[Word], index: int, helped: set[int]) -> str:
    """Of "has sold", "sold goods", "was held and sold" (told like a past) or "goods sold"."""
    word = words[index]
    if index in helped:
        return "X"
    if word.relation in _DESCRIBING:
        return "J"
    if word.relation != "conj":
        return "R"
    leader = word.head
    while words[leader].relation == "conj" and leader not in helped:
        leader = words[leader].head
    return "V" if leader in helped or words[leader].tag == "VBD" else "R"


class Learner:
    """An averaged perceptron with a margin: weights by tag and context, one for each reading."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.weights: dict[str, list[float]] = {}
        self.changes: dict[str, list[float]] = {}  # each times the step at which it was made
        self.steps = 0
        self.met: Counter[str] = Counter()
        self.beside: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.sure: dict[str, str] = {}
        self._pass(sentences, self._meet)
        self.sure = {key: found for key, seen in self.beside.items() if (found := _settled(seen))}

    def learn(self, sentences: Sequence[Sentence]) -> float:
        """One pass; the share of words, in percent, that were read as the parser does."""
        right = self._pass(sentences, self._correct)
        return 100 * sum(right) / len(right)

    def _pass(self, sentences: Sequence[Sentence], take: Take) -> list[bool]:
        right: list[bool] = []
        for sentence in sentences:

            def choice(
                tags: list[str],
                tokens: Tokens,
                index: int,
                stretch: Stretch,
                readings: tuple[str, ...] = sentence.readings,
            ) -> str:
                tag = tags[index]
                parsers = readings[index] if readings[index] in READINGS[tag] else ""
                beside = tag + near(tags, tokens.tags, index)
                best = self.sure.get(beside) or take(
                    tag, beside, _keys(tag, contexts(tags, tokens, index, stretch)), parsers
                )
                if parsers:
                    right.append(best == parsers)
                return best

            disambiguate(sentence.tokens, choice)
        return right

    def _meet(self, tag: str, beside: str, keys: list[str], parsers: str) -> str:
        self.met.update(keys)
        if parsers:
            self.beside[beside][parsers] += 1
        return parsers or READINGS[tag][0]

    def _correct(self, tag: str, _: str, keys: list[str], parsers: str) -> str:
        """The reading told; where the parser's is not ahead by the margin, weights shift to it."""
        keys = [key for key in keys if self.met[key] >= _SELDOM]
        readings = READINGS[tag]
        rows = [row for key in keys if (row := self.weights.get(key))]
        scores = [sum(column) for column in zip(*rows, strict=True)] or [0.0] * len(readings)
        best = max(range(len(readings)), key=scores.__getitem__)
        if not parsers:
            return readings[best]
        self.steps += 1
        right = readings.index(parsers)
        rivals = [place for place in range(len(readings)) if place != right]
        rival = max(rivals, key=scores.__getitem__)
        if scores[right] < scores[rival] + _MARGIN:
            for key in keys:
                self._shift(key, right, rival, len(readings))
        return readings[best]

    def _shift(self, key: str, right: int, rival: int, count: int) -> None:
        row = self.weights.setdefault(key, [0.0] * count)
        changes = self.changes.setdefault(key, [0.0] * count)
        row[right] += 1
        row[rival] -= 1
        changes[right] += self.steps
        changes[rival] -= self.steps

    def rows(self) -> list[str]:
        """A line for each context that counts: tag and context, and the weight of each reading."""
        found = [f"{key}\t{reading}" for key, reading in sorted(self.sure.items())]
        for key, row in sorted(self.weights.items()):
            changes = self.changes[key]
            means = [w - c / self.steps for w, c in zip(row, changes, strict=True)]
            if max(map(abs, means)) >= _LEAST:
                found.append("\t".join([key, *(f"{_SCALE * mean:.0f}" for mean in means)]))
        return found


def _settled(seen: Counter[str]) -> str:
    """The reading that nearly all words have there, if there were enough of them."""
    reading, count = seen.most_common(1)[0]
    return reading if seen.total() >= _ENOUGH and count >= _SURE * seen.total() else ""


def _keys(tag: str, found: Sequence[str]) -> list[str]:
    """Contexts by which to learn: of the words beside only those of closed classes."""
    return [tag + c for c in found if c[0] not in "pnq" or is_closed(c[1:])]


def is_closed(words: str) -> bool:
    """Whether words with blanks between are of closed classes, all of them."""
    return all(word in _CLOSED_WORDS for word in words.split(" "))


def _print_check(sentences: Sequence[Sentence]) -> None:
    """How often the weights that the program has agree with the parser, by tag and confusion."""
    seen: Counter[str] = Counter()
    wrong: Counter[tuple[str, str, str]] = Counter()
    for tokens, readings in sentences:
        tags = disambiguate(tokens).tags
        for raw, ours, theirs in zip(tokens.tags, tags, readings, strict=True):
            if raw in READINGS and theirs and theirs in READINGS[raw]:
                seen[raw] += 1
                wrong[raw, ours, theirs] += ours != theirs
    for raw, count in seen.items():
        faults = sum(n for (tag, _, _), n in wrong.items() if tag == raw)
        print(f"{raw}: {100 * (1 - faults / count):.2f} % of {count}")
    print(f"{sum(wrong.values())} of {seen.total()} otherwise than the parser:")
    print(", ".join(f"{a} {b} for {c}: {n}" for (a, b, c), n in wrong.most_common(12)))


if __name__ == "__main__":
    main()
