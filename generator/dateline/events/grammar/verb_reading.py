"""Whether a word that may be a verb is one where it stands, by weights learned from parsed text.

An averaged perceptron (Collins 2002), read from left to right: each word that may be a verb gets
the reading of which its context speaks for most. Contexts are tags and closed-class words beside
the word, what its clause has had so far, and which verb it is a form of; no other word counts.
``bench/verb_readings.py`` trains the weights and says on what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from dateline.events.en.verb_weights import QUOTATION_MARK, WEIGHTS
from dateline.events.grammar.tag_context import base_of
from dateline.events.grammar.tokens import Tokens

# What a tag may turn out to be; of equal readings the first.
READINGS = {"L": "NFLJ", "Y": "NF", "U": "NVLFRXJ"}

_BREAKS = "SWw;:-()"
_LANE = 20  # bits for the sum of one reading
_NEXT_VERB = re.compile(r"(?:T.?|[^STWw;:().\-MBHZVEYU])*+([MBHZVEYU]?)")
_LATER_FINITE = re.compile("[MBHZVE]")
_LATER = {"": "0", "E": "1", "Y": "y", "U": "y", **dict.fromkeys("MBHZV", "2")}


class Stretch:
    """What the clause around a word has had so far; tokens are told to it from left to right."""

    def __init__(self) -> None:
        self.index = 0
        self._open("^")

    def _open(self, opener: str) -> None:
        self.opener = opener
        self.finite = 0  # verbs, at most two are counted
        self.comma = "0"
        self.infinitive = "0"

    def reach(self, tags: Sequence[str], index: int) -> None:
        """Take in the tokens up to, but not with, that one."""
        for place in range(self.index, index):
            tag = tags[place]
            if tag in "DNPJIA":
                continue  # most tokens change nothing
            self._take(tag, is_after_to=place > 0 and tags[place - 1] == "T")
        self.index = index

    @property
    def lacks_verb(self) -> bool:
        """Whether a clause that a word opened has had none: "if the ferry | runs"."""
        return self.opener in "Sw" and not self.finite

    @property
    def had(self) -> str:
        """How many finite verbs it has had, and what opened it."""
        return f"{self.finite}{self.opener}"

    def _take(self, tag: str, *, is_after_to: bool) -> None:
        if tag in _BREAKS:
            self._open(tag)
        elif tag == ",":
            self.comma = "1" if self.comma == "0" else "2"
            if self.opener in "SWw" and self.finite:
                self.opener, self.finite = ",", 0  # the subordinate clause is over
        elif tag in "VFMBHZE" and not is_after_to:
            self.finite = min(self.finite + 1, 2)
        elif tag == "L" and is_after_to:
            self.infinitive = "1"
        elif tag == "C":
            self.comma = "C"


def near(tags: Sequence[str], raw: str, index: int) -> str:
    """The two tags before and the one behind, which often settle the matter by themselves."""
    before = "".join(tags[index - 2 : index]) if index > 1 else f"^{tags[0]}" if index else "^^"
    return before + (raw[index + 1 : index + 2] or "$")


def contexts(tags: Sequence[str], tokens: Tokens, index: int, stretch: Stretch) -> tuple[str, ...]:
    """What speaks for one reading or another: tags are settled before ``index``, raw behind it."""
    stretch.reach(tags, index)
    raw, lowers = tokens.tags, tokens.lowers
    b, a, x = tuple(near(tags, raw, index))
    y = raw[index + 2 : index + 3]
    before = lowers[index - 1] if index else "^"
    follows = lowers[index + 1] if x != "$" else "$"
    finite, had, later = stretch.finite, stretch.had, _later(raw, index)
    number, base = _number(a, before), base_of(lowers[index])
    return (
        f"2{b}{a}",
        f"4{x}",
        f"5{x}{y}",
        f"6{x}{y}{raw[index + 3 : index + 4]}",
        f"7{a}{x}",
        f"8{b}{a}{x}",
        f"9{a}{x}{y}",
        f"d{finite}{later}{a}",
        f"e{had}{stretch.comma}{later}{x}",
        f"f{stretch.infinitive}{a}{x}",
        f"h{number}{a}{x}",
        f"k{finite}{a}{x}",
        f"l{had}{b}{a}",
        f"m{had}{later}{stretch.comma}",
        f"r{number}{finite}{later}{x}",
        f"p{before}",
        f"n{follows}",
        f"q{before} {follows}",
        f"w{base}",
        f"x{base} {x}",
        f"y{base} {a}",
        f"z{base} {finite}{later}",
    )


def _later(raw: str, index: int) -> str:
    """Which verb the clause could still have: a certain one, a past, another form, or none."""
    match = _NEXT_VERB.match(raw, index + 1, index + 30)
    return _LATER[match[1]] if match else "0"


def _number(before: str, word: str) -> str:
    """Whether the noun right before is plural, as far as its form tells, or a name."""
    if before == "P":
        return "P"
    return "s" if before in "NY" and word.endswith("s") and not word.endswith("ss") else "-"


def _told_by_rule(tag: str, beside: str, raw: str, index: int) -> str:
    """What is too rare to be learned: "did they vote", "having shed", "Orlo, a mill, cut jobs"."""
    if tag == "L" and beside.startswith("ZO"):
        return "L"
    if tag != "U":
        return ""
    if beside[1] in "BH":
        return "X"
    is_taking = beside[1] in ",P" and beside[2] in "D#"
    is_timed = beside[1] in "NP" and raw[index + 1 : index + 3] == "It"
    is_told = is_taking or (is_timed and _later(raw, index) == "0")  # "a mill shut on Monday"
    return "V" if is_told else ""


def _is_done(tokens: Tokens, index: int) -> bool:
    """ "the firm hit by a strike was sold": by whom, not by how much, with a verb to come."""
    if tokens.lowers[index + 1] != "by" or tokens.tags[index + 2 : index + 3] == "#":
        return False
    return _LATER_FINITE.search(tokens.tags, index + 3) is not None


def choose(tags: Sequence[str], tokens: Tokens, index: int, stretch: Stretch) -> str:
    """The reading that the tags beside a word settle, else the one its contexts speak for most."""
    tag = tags[index]
    sure, weights = _learned()[tag]
    beside = near(tags, tokens.tags, index)
    told = _told_by_rule(tag, beside, tokens.tags, index)
    if tag == "U" and beside[1:] in ("NI", "PI") and _is_done(tokens, index):
        told = "R"
    if tag == "Y" and beside[1] == "N" and beside[2] in ".,":
        stretch.reach(tags, index)
        told = "F" if stretch.lacks_verb and _later(tokens.tags, index) == "0" else ""
    if told or beside in sure:
        return told or sure[beside]
    found = contexts(tags, tokens, index, stretch)
    total = sum([weights.get(context, 0) for context in found])
    best, most = "", -_HALF
    for reading in READINGS[tag]:
        score = (total + _HALF & _MASK) - _HALF
        total = total - score >> _LANE
        if score > most:
            best, most = reading, score
    return best


_HALF = 1 << (_LANE - 1)
_MASK = (1 << _LANE) - 1


@cache
def _learned() -> dict[str, tuple[dict[str, str], dict[str, int]]]:
    """For each tag what is near and settles it, and its contexts with their weights ``packed``."""
    found: dict[str, tuple[dict[str, str], dict[str, int]]] = {tag: ({}, {}) for tag in READINGS}
    for line in WEIGHTS.replace(QUOTATION_MARK, '"').splitlines():
        context, _, told = line.partition("\t")
        sure, weights = found[context[0]]
        if told.isalpha():
            sure[context[1:]] = told
        else:
            weights[context[1:]] = packed(map(int, told.split("\t")))
    return found


def packed(weights: Iterable[int]) -> int:
    """One number for the weights of all readings: adding such numbers adds reading by reading."""
    return sum(weight << (_LANE * place) for place, weight in enumerate(weights))
