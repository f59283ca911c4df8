"""What a bare "the order" was called when it was first told of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from dateline.events.en.closed import POSSESSIVES
from dateline.events.en.verbs import verb_forms
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.similarity import term
from dateline.events.telling.told import Reading, Told
from dateline.events.titles.words import join, possessive
from dateline.prose.lexicon import words

_SENTENCES_BACK = 8
_LONGEST = 56  # code points
_BEFORE = re.compile(r"D?(?:[JNP#]|P')*\Z")
_WORD = re.compile(r"\w+")
_AFTER = re.compile(r"I[DJNP#']{1,6}")
_PREPOSITIONS = ("of", "for", "against", "on", "between", "over", "to")
# Told apart by these, a thing is not the one that "the" points at.
# Of these an article tells of several, each time with "the".
_ANYWHERE = words(
    """
    country nation city town world state region
    site area place scene spot region location part side way end time case point matter issue
    problem thing number day week month year morning night meeting statement decision agreement
    """
)
_OTHERS = words(
    """
    another other next first second third last such no any each every many more most few new
    several some both same all
    """
)


def description(reading: Reading, index: int, clause: int, word: str, end: int) -> str | None:
    """The one fuller name that the article gave to what a bare noun points at.

    It is looked for before token ``end`` of the sentence, and before that. ``None`` where there
    is none, or two that differ: two governments are not one.
    """
    if word in _ANYWHERE:
        return None
    done = _what_was_done(reading, index, clause, word)
    if done:
        return done
    found = list(_described_in(reading[index].tokens, word, max(end, 0)))
    for before in _before(reading, index, word):
        found.extend(_described_in(before, word))
    names = {name.lower(): name for name in found}
    if len(names) > 1:
        names = _most_telling(names, word)
    return next(iter(names.values())) if len(names) == 1 else None


def _most_telling(names: Mapping[str, str], word: str) -> dict[str, str]:
    """Without those that another says with more words, or else the one that has a name in it.

    "oil rig" and "Brennet oil rig" are one rig.
    """
    words = {name: frozenset(name.split()) for name in names}
    most = {name: names[name] for name in names if not any(words[name] < w for w in words.values())}
    capital = re.compile(rf"[A-Z].*\b{re.escape(word)}")
    named = {name: text for name, text in most.items() if capital.search(text)}
    return named if len(named) == 1 else most


def _described_in(tokens: Tokens, word: str, end: int | None = None) -> Iterator[str]:
    """The phrases around a noun in a sentence, up to token ``end``."""
    for place, lower in enumerate(tokens.lowers[:end]):
        if lower == word:
            yield from _described(tokens, place)


def _before(reading: Reading, index: int, word: str) -> Iterator[Tokens]:
    """The sentences before this one that have the word, and the headline."""
    for back in range(index - 1, max(index - 1 - _SENTENCES_BACK, -1), -1):
        if word in reading.sentences[back].of(reading.text).lower().replace("’", "'"):
            yield reading.tokens_of(back)
    if reading.headline is not None:
        yield reading.headline.tokens


def _described(tokens: Tokens, head: int) -> Iterator[str]:
    """The phrase around a noun, if it tells more than the noun does."""
    if tokens.tags[head] not in "NP" or tokens.tags[head + 1 : head + 2] in ("N", "P", "'"):
        return
    match = _BEFORE.search(tokens.tags[:head])
    start = match.start() if match else head
    if start < head and tokens.tags[start] == "D":
        start += 1
    if any(_tells_apart(tokens, i) for i in range(max(start - 1, 0), head)):
        return
    end = _end_after(tokens, head + 1)
    is_told_apart = end > head + 1 or re.search("[NP#]", tokens.tags[start:head])
    name = join(tokens, range(start, end))
    if is_told_apart and len(name) <= _LONGEST:
        yield name


def _tells_apart(tokens: Tokens, index: int) -> bool:
    """Whether a word makes it another thing than "the" points at, or a claim of its own."""
    lower = tokens.lowers[index]
    is_superlative = lower.endswith("est") and tokens.tags[index] == "J"
    return lower in _OTHERS or lower in POSSESSIVES or is_superlative


def _end_after(tokens: Tokens, place: int) -> int:
    """Past "of the river" and the like, right after a noun."""
    match = _AFTER.match(tokens.tags, place)
    if match is None or tokens.lowers[place] not in _PREPOSITIONS:
        return place
    end = match.end()
    return end if tokens.tags[end - 1] in "NP#" else place


def _what_was_done(reading: Reading, index: int, clause: int, word: str) -> str | None:
    """Whose deed a noun names: "Orlo ordered nine mills to close; that order": Orlo's order."""
    told = reading[index]
    for one, clauses in ((told, told.clauses[:clause]), *_sentence_before(reading, index, word)):
        for done in reversed(clauses):
            is_deed = not done.is_passive and done.subject[0] < done.subject[1]
            if is_deed and done.link is not Link.PARTICIPLE and _is_same(done.base, word):
                return _deed(one.tokens, done, word)
    return None


def _sentence_before(
    reading: Reading, index: int, word: str
) -> Iterator[tuple[Told, tuple[Clause, ...]]]:
    """The sentence before, where one of its words may be a verb of the deed: few have any."""
    if index and _may_tell(reading.sentences[index - 1].of(reading.text), word):
        yield reading[index - 1], reading[index - 1].clauses


def _may_tell(sentence: str, word: str) -> bool:
    """Whether a word begins as the deed's name does, or is a form of a verb that does: "bought"."""
    begins = word[:2] if word[2:3] == "y" else word[:3]  # "dried" is of "dry"
    if not begins.isalpha():
        return True
    forms = _forms_apart(begins)
    return any(one.startswith(begins) or one in forms for one in _WORD.findall(sentence.lower()))


@cache
def _forms_apart(begins: str) -> frozenset[str]:
    """The forms that do not begin as their verbs do, of the verbs that begin so."""
    return frozenset(
        form
        for form, base in _irregular()
        if base.startswith(begins) and not form.startswith(begins)
    )


@cache
def _irregular() -> tuple[tuple[str, str], ...]:
    """The forms that differ from their base within its first letters, each with its base."""
    forms = verb_forms().items()
    return tuple((form, base) for form, (_, base) in forms if form[:3] != base[:3])


def _is_same(base: str, word: str) -> bool:
    return base == word or (len(base) > 3 and term(base) == term(word) and word[:3] == base[:3])


def _deed(tokens: Tokens, done: Clause, word: str) -> str | None:
    start, end = done.subject
    start += tokens.tags[start] == "D" and tokens.lowers[start] not in POSSESSIVES
    if re.fullmatch(r"[JNP#]{1,7}", tokens.tags[start:end]) is None:
        return None
    infinitive = re.compile(r"[DJNP#]*(TL[DJNP#]*[NP])").match(tokens.tags, done.verb[1])
    aim = f" {join(tokens, range(*infinitive.span(1)))}" if infinitive else ""
    return f"{possessive(join(tokens, range(start, end)))} {word}{aim}"
