"""Train the weights that correct the rules on whether a form like "spilled" is a past.

usage: python bench/past_readings.py PARSED.jsonl… [--check PARSED.jsonl] [--out WEIGHTS.py]

PARSED is as ``verb_readings.py`` reads it. Nothing is written without ``--out``; the same input
gives the same file. ``--check`` counts on other text how often the rules, and the rules as
corrected by the weights that the program has, agree with the parser.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.verb_readings import Sentence, is_closed, read_sentences

from dateline.events.en.past_weights import QUOTATION_MARK
from dateline.events.grammar.past_reading import contexts, is_past
from dateline.events.grammar.tag_form import Form
from dateline.events.grammar.tagging import disambiguate

_EPOCHS = 4
_SEED = 1
_SELDOM = 10  # contexts met less often than this are left out
_MARGIN = 25.0  # by which a score is to be on the right side of nought
_LEAST = 3.0  # contexts of less weight are left out
_SIGNS = {"V": 1, "F": 1, "R": -1, "J": -1}  # for a past or against it, by the parser's reading

_MODULE = '''"""What speaks for a past or against it: see ``past_reading``.

Written by bench/past_readings.py. A line is a context and its weight, above nought for a past.
"""

QUOTATION_MARK = "{mark}"  # stands for the tag of one, which would end the text
WEIGHTS = """\\
{rows}
"""
'''

Take: TypeAlias = Callable[[Form, bool, int], bool]  # form, the rules' answer, the parser's sign


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("parsed", type=Path, nargs="+", metavar="PARSED.jsonl")
    parser.add_argument("--check", type=Path, nargs="*", default=[])
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.out:
        rows = learn([s for file in options.parsed for s in read_sentences(file)])
        text = "\n".join(rows).replace('"', QUOTATION_MARK)
        options.out.write_text(_MODULE.format(mark=QUOTATION_MARK, rows=text), "utf-8")
        print(f"{len(rows)} contexts")
    for file in options.check:
        _print_check(list(read_sentences(file)))


def learn(sentences: list[Sentence]) -> list[str]:
    """A line for each context that counts, after passes over the sentences in mixed order."""
    learner = Learner()
    _pass(sentences, learner.meet)
    shuffled = random.Random(_SEED)
    for _ in range(_EPOCHS):
        shuffled.shuffle(sentences)
        _pass(sentences, learner.correct)
    return learner.rows()


def _pass(sentences: Sequence[Sentence], take: Take) -> None:
    for tokens, readings in sentences:

        def choice(form: Form, by_rule: bool, readings: tuple[str, ...] = readings) -> bool:
            return take(form, by_rule, _SIGNS.get(readings[form.index], 0))

        disambiguate(tokens, choose_past=choice)


class Learner:
    """An averaged perceptron with a margin and one weight a context (Collins 2002)."""

    def __init__(self) -> None:
        self.weights: defaultdict[str, float] = defaultdict(float)
        self.changes: defaultdict[str, float] = defaultdict(float)  # each times its step
        self.steps = 0
        self.met: Counter[str] = Counter()

    def meet(self, form: Form, by_rule: bool, sign: int) -> bool:
        if sign:
            self.met.update(_keys(form, by_rule))
        return by_rule

    def correct(self, form: Form, by_rule: bool, sign: int) -> bool:
        """The answer so far; where it is not right by the margin, weights shift to the parser's."""
        keys = [key for key in _keys(form, by_rule) if self.met[key] >= _SELDOM]
        score = sum(self.weights.get(key, 0.0) for key in keys)
        if sign:
            self.steps += 1
        if sign and sign * score < _MARGIN:
            for key in keys:
                self.weights[key] += sign
                self.changes[key] += sign * self.steps
        return score > 0

    def rows(self) -> list[str]:
        means = {key: w - self.changes[key] / self.steps for key, w in self.weights.items()}
        return [f"{key}\t{means[key]:.0f}" for key in sorted(means) if abs(means[key]) >= _LEAST]


def _keys(form: Form, by_rule: bool) -> list[str]:
    """Contexts by which to learn: of the words beside only those of closed classes."""
    found = contexts(form, by_rule)
    return [key for key in found if key[0] not in "PNOQ" or is_closed(key[1:].partition(" ")[0])]


def _print_check(sentences: Sequence[Sentence]) -> None:
    seen: Counter[str] = Counter()

    def take(form: Form, by_rule: bool, sign: int) -> bool:
        answer = is_past(form, by_rule)
        if sign:
            seen["forms"] += 1
            seen["rules"] += by_rule == (sign > 0)
            seen["corrected"] += answer == (sign > 0)
            seen["better" if answer == (sign > 0) else "worse"] += answer != by_rule
        return answer

    _pass(sentences, take)
    print(", ".join(f"{name} {count}" for name, count in seen.items()))


if __name__ == "__main__":
    main()
