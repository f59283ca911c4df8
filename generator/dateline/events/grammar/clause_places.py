"""How a clause hangs in its sentence: on which other, by which word, with which subject."""

from __future__ import annotations

import re
from typing import NamedTuple

from dateline.events.en.closed import REPORTING
from dateline.events.grammar.clause_links import (
    agent_of,
    before_comma,
    enclosing,
    interrupted_subject,
    is_object_of,
    is_said_by,
    is_waiting,
)
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.phrases import (
    common_noun,
    noun_before,
    person_before,
    skip_back,
)
from dateline.events.grammar.subjects import is_uttering, opening_of, phrase_before
from dateline.events.grammar.tokens import Tokens
from dateline.events.grammar.verb_groups import base_at

_WHEN_SAID = re.compile(r'(?:It|[tA"])*')  # "said on Monday": the time is that of the saying


class Place(NamedTuple):
    """How a clause hangs in its sentence: see ``Clause``, whose fields these are."""

    link: Link
    word: str
    first: int
    subject: tuple[int, int]
    parent: int | None
    antecedent: tuple[int, int] | None = None


class Places:
    """The places of a sentence's clauses, told from left to right by the ``clauses`` so far.

    ``pending`` is a subject that still waits for its verb.
    """

    def __init__(self, tokens: Tokens, clauses: list[Clause]) -> None:
        self.tokens = tokens
        self.tags = tokens.tags
        self.clauses = clauses
        self.pending: tuple[int, int] | None = None

    def of(self, left: int, start: int) -> Place:
        """How the clause hangs whose verb is there, by what stands left of the verb."""
        tag = self.tags[left] if left >= 0 else "^"
        previous = len(self.clauses) - 1 if self.clauses else None
        if tag == "W":
            return self._relative(left, previous)
        if tag == "C" and previous is not None:
            leader = self._leader(left, previous, start)
            return Place(Link.JOINED, "", left + 1, self.clauses[leader].subject, leader)
        if tag in ",)-" and left > 0:
            return self._after_interruption(left, start, previous)
        subject = (start, start)
        if left >= 0:
            subject = phrase_before(self.tokens, self.clauses, left + 1)
        return self._resumed(subject, start, previous) or self._opened(subject, start, previous)

    def _relative(self, left: int, previous: int | None) -> Place:
        """A clause that opens with its relative pronoun: "who left", "for which it paid"."""
        opening = left - 1 if left and self.tags[left - 1] == "I" else left
        before = before_comma(self.tokens, skip_back(self.tokens, opening - 1))
        antecedent = agent_of(self.tokens, self.clauses, before)
        antecedent = antecedent or noun_before(self.tokens, before + 1, is_whole=False)
        if self.tokens.lowers[left] == "who":
            antecedent = person_before(self.tokens, antecedent)
        if self.tokens.lowers[left] == "that":
            antecedent = common_noun(self.tokens, antecedent)
        if is_waiting(self.tokens, self.clauses, opening):
            waiting = phrase_before(self.tokens, self.clauses, before + 1)
            if self.tags[opening - 1 : opening] == ",":
                antecedent = waiting
            self._wait(waiting)
        return Place(Link.RELATIVE, self.tokens.lowers[left], opening, antecedent, previous)

    def _resumed(self, subject: tuple[int, int], start: int, previous: int | None) -> Place | None:
        """The clause of the subject that still waits for its verb, behind an aside."""
        if self.pending is None or previous is None:
            return None
        is_left = subject[0] >= subject[1]
        if is_left and self.clauses[previous].link is Link.SUBORDINATE:
            parent = None
        elif is_object_of(self.tokens, self.clauses, previous, subject):
            parent = enclosing(self.clauses, self.pending[0])
        else:
            return None
        waiting, self.pending = self.pending, None
        return self._opened(waiting, start, parent)

    def _leader(self, joint: int, previous: int, start: int) -> int:
        """The clause that "and" goes on with: past an aside that a comma closes before it.

        "said it leaked, but admitted": who says more is who said.
        """
        before = skip_back(self.tokens, joint - 1)
        aside = self.clauses[previous]
        if aside.link is Link.COMPLEMENT and aside.parent is not None:
            is_more = self.tags[before] == "," and base_at(self.tokens, start) in REPORTING
            return aside.parent if is_more else previous
        if aside.link is Link.PARTICIPLE and self.tags[before] == "," and aside.parent is not None:
            return self._past_asides(previous)  # "filed a note from the court entered in May, and"
        if self.tags[before] != "," or aside.link is not Link.SUBORDINATE or not aside.first:
            return previous
        is_opened = self.tags[skip_back(self.tokens, aside.first - 1)] in "N,"
        outer = enclosing(self.clauses[:previous], aside.first)
        return outer if is_opened and outer is not None else previous

    def _past_asides(self, position: int) -> int:
        """The clause that participles hang on, one after another."""
        while self.clauses[position].link is Link.PARTICIPLE:
            parent = self.clauses[position].parent
            if parent is None:
                break
            position = parent
        return position

    def _after_interruption(self, left: int, start: int, previous: int | None) -> Place:
        """A verb behind a comma, dash or bracket: its subject stands before what that closes."""
        interrupted = interrupted_subject(self.tokens, self.clauses, left)
        subject, self.pending = interrupted or self.pending, None
        if subject is not None:
            return self._opened(subject, start, previous)
        if previous is None:
            return Place(Link.MAIN, "", left + 1, (start, start), None)
        return Place(Link.JOINED, "", left + 1, self.clauses[previous].subject, previous)

    def _opened(self, subject: tuple[int, int], start: int, previous: int | None) -> Place:
        """A clause with a subject of its own, by the word that opens it."""
        first = subject[0] if subject[0] < subject[1] else start
        opening = self._opening(first, previous)
        tag = self.tags[opening - 1] if opening else "^"
        word = self.tokens.lowers[opening - 1] if opening else ""
        if tag in "Sw":
            self._keep_waiting_for(opening - 1)
            is_told = word in ("that", "whether")
            link = Link.COMPLEMENT if is_told else Link.SUBORDINATE
            return Place(link, word, opening - 1, subject, previous)
        if tag == "W":
            lead = 2 if opening > 1 and self.tags[opening - 2] == "I" else 1
            self.keep_waiting(opening - lead)
            return Place(Link.RELATIVE, word, opening - lead, subject, previous)
        if tag == "G" and previous is not None and is_uttering(word):
            return Place(Link.COMPLEMENT, "", opening, subject, previous)
        if previous is not None and is_said_by(self.tokens, self.clauses, previous, opening):
            when_said = _WHEN_SAID.match(self.tags, opening, first)
            opening = when_said.end() if when_said else opening
            return Place(Link.COMPLEMENT, "", opening, subject, previous)
        return Place(Link.MAIN, "", opening, subject, None)

    def keep_waiting(self, opening: int) -> None:
        """Keep the subject before a relative clause, if its own clause has had no verb."""
        if is_waiting(self.tokens, self.clauses, opening):
            before = before_comma(self.tokens, skip_back(self.tokens, opening - 1))
            self._wait(phrase_before(self.tokens, self.clauses, before + 1))

    def _wait(self, subject: tuple[int, int]) -> None:
        """Keep a subject, but for what hangs on one that waits: "the firm hit by a strike that"."""
        is_inner = self.pending is not None and self.clauses[-1].link is Link.PARTICIPLE
        if not is_inner or subject[0] < self.clauses[-1].verb[1]:
            self.pending = subject

    def _keep_waiting_for(self, opening: int) -> None:
        """Keep the subject of "a study examining | how it spread", which has had no verb."""
        gerund = skip_back(self.tokens, opening - 1)
        is_told_of = gerund > 0 and self.tags[gerund] == "G" and self.tags[gerund - 1] in "NP"
        if is_told_of and all(clause.link is Link.PARTICIPLE for clause in self.clauses):
            self.pending = phrase_before(self.tokens, self.clauses, gerund)

    def _opening(self, first: int, previous: int | None) -> int:
        """Where a clause begins: "After Hale died in 1979 | she retired" has no comma to tell."""
        opening = opening_of(self.tokens, self.clauses, first)
        if first > opening and self.tags[first - 1 : first + 1] in ("NO", "PO") and self.clauses:
            return first  # "moved to assure the board | there would be none"
        before = self.clauses[previous] if previous is not None else None
        is_next = before is not None and before.link is Link.SUBORDINATE
        return first if is_next and before and opening == before.verb[1] else opening
