"""The clauses of a sentence: who did what, and what links one clause to another."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Link(StrEnum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    JOINED = "joined"  # "... and closed the ferry": shares the subject before
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"  # what somebody said
    PARTICIPLE = "participle"  # "a statement posted Thursday"


# What a sentence itself tells, not what an aside of it does.
TELLING_LINKS = (Link.MAIN, Link.COMPLEMENT, Link.JOINED)


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    MODAL = "modal"
    NONE = "none"


class Clause(NamedTuple):
    """Token indices, half-open: ``[first, last)`` the clause, its verb group, its subject.

    ``head`` is the index of the main verb, ``base`` its base form; ``subject`` is empty
    (equal ends) where there is none. ``word`` is the subordinator or relative that opens it.
    ``parent`` is the position, in the sentence's clauses, of the clause it hangs on.
    """

    first: int
    last: int
    verb: tuple[int, int]
    head: int
    base: str
    link: Link
    tense: Tense
    subject: tuple[int, int]
    word: str = ""
    antecedent: tuple[int, int] | None = None  # of a relative clause that has a subject of its own
    parent: int | None = None
    is_passive: bool = False
    is_negated: bool = False
    is_progressive: bool = False
    is_perfect: bool = False
    is_copular: bool = False
