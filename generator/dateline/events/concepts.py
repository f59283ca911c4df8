"""Kinds of happenings: the terms that stand for all words which tell of one kind."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.events.concepts_en import (
    CONCEPTS,
    CONCEPTS_DEADLY,
    CONCEPTS_HARM,
    CONCEPTS_LEGAL,
    CONCEPTS_OF_THINGS,
    CONCEPTS_ONCE,
    CONCEPTS_ONCE_AT_A_TIME,
    CONCEPTS_ONCE_IN_A_STORY,
    CONCEPTS_ONCE_TO_ONE,
    CONCEPTS_WIDE,
)
from dateline.events.stems import stem


def _concepts() -> dict[str, str]:
    """By the stem of each word the kind that its line names; then by those of its other forms."""
    lines = [line.split() for line in CONCEPTS.split("\n") if line]
    found: dict[str, str] = {}
    for forms_of in (_itself, _inflected):
        for line in lines:
            for form in (form for word in line for form in forms_of(word)):
                found.setdefault(stem(form), "*" + stem(line[0]))
    return found


def _itself(word: str) -> tuple[str, ...]:
    return (word,)


def _inflected(word: str) -> tuple[str, ...]:
    """The regular forms of a verb, whose stems may differ: "capture" and "captured"."""
    base = word.removesuffix("e")
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ied", word + "ing"
    return base + "ed", base + "ing", word + "s"


CONCEPT_OF = _concepts()

THINGS = frozenset("*" + stem(word) for word in CONCEPTS_OF_THINGS)
HAPPENINGS = frozenset(CONCEPT_OF.values()) - THINGS  # terms that name a kind of happening
ONCE = frozenset("*" + stem(word) for word in CONCEPTS_ONCE)
HARM = frozenset("*" + stem(word) for word in CONCEPTS_HARM)
LEGAL = frozenset("*" + stem(word) for word in CONCEPTS_LEGAL)
DEADLY = frozenset("*" + stem(word) for word in CONCEPTS_DEADLY)
ONCE_AT_A_TIME = frozenset("*" + stem(word) for word in CONCEPTS_ONCE_AT_A_TIME)
ONCE_IN_A_STORY = frozenset("*" + stem(word) for word in CONCEPTS_ONCE_IN_A_STORY)
ONCE_TO_ONE = frozenset("*" + stem(word) for word in CONCEPTS_ONCE_TO_ONE)
WIDE = frozenset("*" + stem(word) for word in CONCEPTS_WIDE)


def triggers(bag: Iterable[str]) -> frozenset[str]:
    """The terms of a bag that name a kind of happening."""
    return HAPPENINGS.intersection(bag)
