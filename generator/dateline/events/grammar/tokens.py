"""A sentence as tokens with one-letter tags, so that its grammar can be read by regexes.

Tags: D determiner, J adjective, N noun, P name, O pronoun, # number, I preposition, S
subordinator, W relative pronoun, w relative adverb, C coordinator, T "to", M modal, B be, H
have, Z do, A adverb, V past, E past or participle, X participle, U invariant verb, F finite
present, L base form, Y form in -s, G form in -ing, R reduced relative, K "that", t timex,
' possessive, and punctuation as itself (- for any dash, ( and ) for any bracket).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dateline.events.en.closed import CLOSED, LY_ADJECTIVES, LY_NOUNS, THAT, TO
from dateline.events.en.given_names import GIVEN_NAMES
from dateline.events.en.places import PLACES
from dateline.events.en.verbs import verb_forms
from dateline.events.grammar.cutting import cut_sentence, join_compounds
from dateline.model import Span
from dateline.prose.lexicon import words

_PUNCTUATION = {
    **dict.fromkeys(["--", "–", "—", "---", "_", "__"], "-"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
    **dict.fromkeys(["“", "”", '"', "«", "»", "‘", "`", "``", "''"], '"'),
    **dict.fromkeys([".", "!", "?", "…", "..."], "."),
    **{mark: mark for mark in ",;:"},
    "&": "P",
    "%": "N",
    "-": "-",
    "'": "'",
    "’": "'",
}
_CLOSED = {word: tag for tag, row in reversed(CLOSED.items()) for word in row.split()} | {
    THAT: "K",
    TO: "T",
}
_KNOWN_NAMES = GIVEN_NAMES | PLACES
_NOT_PAST = words("hundred need speed indeed breed seed weed shed sacred naked wicked red bed")
# Nouns that end like adjectives: one who did something, more often than what describes him.
_NO_ADJECTIVES = words(
    """
    representative executive detective operative relative fugitive captive directive archive
    initiative collective objective motive critic cleric mechanic medic academic clinic traffic
    music picnic topic fabric republic arsenic logic panic epidemic pandemic lyric attic statistic
    witness business illness fitness sickness darkness weakness awareness wilderness harness
    """
)
_NAME_PARTICLES = words("bin ibn al el de da di du del der van von den la le ter")
_COMPANY_ENDS = words("inc inc. ltd ltd. corp. co. llc llp plc lp l.p. l.l.c. n.v. s.a. s.p.a.")
_ADJECTIVE_ENDS = ("ous", "ful", "ive", "able", "ible", "ical", "ish", "less", "ic")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel columns, one row a token; ``tags`` has one letter a token."""

    texts: tuple[str, ...]
    lowers: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    tags: str

    def span(self, first: int, last: int) -> Span:
        """The characters from token ``first`` up to, but not with, token ``last``."""
        return Span(self.spans[first][0], self.spans[last - 1][1])

    def tags_of(self, places: Iterable[int]) -> str:
        """The tags of the tokens at these places, side by side."""
        return "".join(map(self.tags.__getitem__, places))


def tokenize(
    text: str,
    sentence: Span,
    timexes: Sequence[tuple[Span, str]] = (),
    *,
    names: frozenset[str] = frozenset(),
    hyphens: frozenset[int] = frozenset(),
) -> Tokens:
    """The tokens of a sentence; each timex is one token, with the tag given for it.

    ``names`` are words that the article writes with a capital within sentences: they are names
    at the start of a sentence too. ``hyphens`` are the places of hyphens between spaces that join
    the words beside them into one token.
    """
    cut = cut_sentence(text, sentence, timexes)
    cut = join_compounds(cut, hyphens) if hyphens else cut
    texts = [word for word, _, _ in cut]
    lowers = [word.lower().replace("’", "'") for word in texts]
    if "US" in texts:  # the country is not "us"
        lowers = ["u.s." if text == "US" else low for text, low in zip(texts, lowers, strict=True)]
    tags = _tag_all(texts, lowers, [tag for _, _, tag in cut], names)
    return Tokens(tuple(texts), tuple(lowers), tuple(span for _, span, _ in cut), "".join(tags))


def _tag_all(
    texts: list[str], lowers: list[str], given: list[str], names: frozenset[str]
) -> list[str]:
    """A tag for each word that has none; what begins a sentence need not be a name."""
    tags = given
    is_headline = texts[-1:] != ["."] and _is_title_case(texts)
    is_first = True
    for index, word in enumerate(texts):
        tag = tags[index] or _tag(word, is_first or is_headline, word in names)
        tags[index] = tag
        if tag == "P" and index and tags[index - 1] == "N" and texts[index - 1][0].isupper():
            tags[index - 1] = "P"  # the first word of a name that begins the sentence
        is_first = is_first and tag in '"(-t'
    if not _NAME_PARTICLES.isdisjoint(lowers):
        _join_names(lowers, tags)
    if not _COMPANY_ENDS.isdisjoint(lowers):
        _join_ends(texts, lowers, tags)
    if lowers[1:2] == ["of"] and tags[2:3] == ["P"] and tags[0] in "AJ":
        tags[0] = "P"  # "First of Brennet Bank"
    if lowers[:1] == ["first"] and tags[1:3] == ["P", "P"]:
        tags[0] = "P"  # "First Brennet Corp."
    if tags[:1] == ["A"] and texts[0].endswith("ly") and _is_subject_of_group(tags):
        tags[0] = "P"
    return tags


def _join_names(lowers: Sequence[str], tags: list[str]) -> None:
    """A small word between two names is part of one: "Osama bin Laden", "Ana de Hale"."""
    for index in range(1, len(lowers) - 1):
        if lowers[index] in _NAME_PARTICLES and tags[index - 1] == tags[index + 1] == "P":
            tags[index] = "P"


def _join_ends(texts: Sequence[str], lowers: Sequence[str], tags: list[str]) -> None:
    """A comma before what a company's name ends with is part of it: "Orlo Holdings, Inc. said".

    With one behind it as well it parts the name from nothing either, but reads as an aside does.
    """
    for index in range(2, len(lowers)):
        is_ended = lowers[index] in _COMPANY_ENDS and tags[index - 1] == ","
        is_closed = tags[index + 1 : index + 2] == [","]
        if is_ended and not is_closed and texts[index - 2][0].isupper():
            tags[index - 2] = tags[index - 1] = "P"


def _is_subject_of_group(tags: Sequence[str]) -> bool:
    """Whether the first word did or had it done: "Connolly has resigned", not "Rarely has he"."""
    return tags[1:2] in (["B"], ["H"]) and tags[2:3] in (["E"], ["X"], ["G"])


def _is_title_case(texts: Sequence[str]) -> bool:
    """Whether the long words are capitalised, as in a headline."""
    long_words = [word for word in texts if len(word) > 3 and word[0].isalpha()]
    return len(long_words) > 3 and sum(word[0].isupper() for word in long_words) >= 0.8 * len(
        long_words
    )


@lru_cache(maxsize=50_000)  # the words of a language come again and again
def _tag(word: str, is_initial: bool, is_name: bool) -> str:
    """The tag of a word by itself; ``is_name``: the article writes it with a capital elsewhere."""
    first, lower = word[0], word.lower().replace("’", "'")
    if not first.isalpha():
        if first in "'’" and lower not in _PUNCTUATION:
            return {"'ll": "M", "'d": "M", "'ve": "H", "'re": "B", "'m": "B"}.get(lower, "'")
        return (
            "#"
            if word[-1].isdigit() or any(map(str.isdigit, word))
            else _PUNCTUATION.get(word, "~")
        )
    is_capital = first.isupper()
    if is_capital and lower == "united":
        return "P"  # "United Nations", at the start of a sentence too
    if is_capital and ((word.isupper() and len(word) > 1) or not is_initial):
        closed = _CLOSED.get(lower)
        return closed if closed and lower in ("the", "of", "and", "i", "a") else "P"
    if lower in _CLOSED and not (is_capital and is_name and lower in ("will", "may")):
        return _CLOSED[lower]
    if is_capital and is_name:
        return "P"
    form = verb_forms().get(lower)
    if form:
        return "N" if is_capital and form[0] == "L" else form[0]
    if is_capital and (not is_initial or word in _KNOWN_NAMES):
        return "P"  # "Italy", "Ahmed" and "Beijing" end like other words
    return _tag_by_ending(lower)


def _tag_by_ending(lower: str) -> str:
    if lower.endswith("ed") and len(lower) > 4 and lower not in _NOT_PAST:
        return "J" if "-" in lower or lower.startswith("un") else "E"
    if lower.endswith("ing") and len(lower) > 5:
        return "J" if "-" in lower else "G"
    if lower.endswith("ly") and len(lower) > 4:
        return _tag_in_ly(lower)
    if lower in _NUMBERS:
        return "#"
    return "J" if lower.endswith(_ADJECTIVE_ENDS) and lower not in _NO_ADJECTIVES else "N"


def _tag_in_ly(lower: str) -> str:
    if lower in LY_NOUNS:
        return "N"
    return "J" if lower in LY_ADJECTIVES else "A"


_NUMBERS = words(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion dozen
    """
)
