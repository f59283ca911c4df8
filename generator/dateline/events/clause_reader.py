"""From tagged tokens to clauses, verb group by verb group."""

from __future__ import annotations

import re

from dateline.events.clause_links import (
    agent_of,
    antecedent_of,
    enclosing,
    interrupted_subject,
    is_listed,
    is_object_of,
    is_participial,
    is_said_before,
    is_said_by,
    is_waiting,
)
from dateline.events.clauses import Clause, Link, Tense
from dateline.events.en.closed import REPORTING, TELLING
from dateline.events.phrases import (
    common_noun,
    noun_before,
    phrase_after,
    skip_back,
    skip_times_back,
)
from dateline.events.subjects import opening_of, phrase_before
from dateline.events.tokens import Tokens
from dateline.events.verb_groups import GROUP, base_at, has_be, is_negated, is_nonfinite, tense_of

_WHEN_SAID = re.compile(r'(?:It|[tA"])*')  # "said on Monday": the time is that of the saying


def find_clauses(tokens: Tokens) -> tuple[Clause, ...]:
    """The clauses that have a verb group of their own, in the order of their verbs."""
    return _Reader(tokens).read()


class _Reader:
    """Walks one sentence's verb groups from left to right, keeping what later ones hang on."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.tags = tokens.tags
        self.clauses: list[Clause] = []
        self.pending: tuple[int, int] | None = None  # a subject still waiting for its verb

    def read(self) -> tuple[Clause, ...]:
        for match in GROUP.finditer(self.tags):
            start, end = match.span()
            while end > start + 1 and self.tags[end - 1] == "A":
                end -= 1
            if match.lastgroup == "infinitive" or is_nonfinite(self.tokens, start):
                continue
            kind = match.lastgroup or ""
            self.clauses.append(self._clause(start, end, kind))
        self._share_subject()
        return self._with_ends()

    def _share_subject(self) -> None:
        """ "Born in Skell in 1926, Hale studied law": what opens a sentence is said of Hale."""
        opening = next(iter(self.clauses), None)
        if opening is None or opening.link is not Link.PARTICIPLE or opening.first > 0:
            return
        for position, clause in enumerate(self.clauses):
            start, end = clause.subject
            if clause.link is Link.MAIN and start < end and self.tags[start - 1] == ",":
                self.clauses[0] = opening._replace(subject=clause.subject)
                self.clauses[position] = clause._replace(first=start)
                return

    def _clause(self, start: int, end: int, kind: str) -> Clause:
        if kind == "reduced":
            return self._reduced(start, end)
        left = skip_times_back(self.tokens, start - 1)
        head = end - 1
        link, word, first, subject, parent = self._place(left, start)
        if is_said_before(self.tokens, left, head, end):
            link, first, subject, parent = Link.MAIN, start, phrase_after(self.tokens, end), None
        antecedent, subject = antecedent_of(self.tokens, self.clauses, link, first, subject)
        if antecedent and link is not Link.RELATIVE:
            link, first = Link.RELATIVE, subject[0]
            if parent is None and self.clauses:
                parent = len(self.clauses) - 1
            if parent is not None and self.clauses[parent].base in TELLING:
                link, antecedent = Link.COMPLEMENT, None  # "told Hale he could live with it"
        is_joined_participle = (
            link is Link.JOINED
            and self.tags[head] == "V"
            and is_participial(self.tokens, self.clauses, head, parent)
        )
        is_be = has_be(self.tokens, start, head)
        return Clause(
            first,
            end,
            (start, end),
            head,
            base_at(self.tokens, head),
            link,
            tense_of(self.tokens, start, end),
            subject,
            word,
            antecedent,
            parent,
            is_passive=(is_be and self.tags[head] == "X") or is_joined_participle,
            is_negated=is_negated(self.tokens, start, end),
            is_progressive=is_be and self.tags[head] == "G",
            is_perfect="H" in self.tags[start:head],
            is_copular=self.tags[head] == "B",
        )

    def _reduced(self, start: int, end: int) -> Clause:
        left = skip_back(self.tokens, start - 1)
        previous = self.clauses[-1] if self.clauses else None
        if previous and previous.is_passive and is_listed(self.tokens, left, end):
            return previous._replace(
                first=start,
                last=end,
                verb=(start, end),
                head=start,
                base=base_at(self.tokens, start),
                link=Link.JOINED,
                parent=len(self.clauses) - 1,
                word="",
            )
        if left >= 0 and self.tags[left] == ",":
            left = skip_back(self.tokens, left - 1)
        subject = noun_before(self.tokens, left + 1)
        if subject[0] < subject[1] and is_waiting(self.tokens, self.clauses, start):
            self.pending = phrase_before(self.tokens, self.clauses, left + 1)
        return Clause(
            start,
            end,
            (start, end),
            start,
            base_at(self.tokens, start),
            Link.PARTICIPLE,
            Tense.PAST,
            subject,
            parent=len(self.clauses) - 1 if self.clauses else None,
            is_passive=True,
        )

    def _place(self, left: int, start: int) -> tuple[Link, str, int, tuple[int, int], int | None]:
        """Link, opening word, first token, subject and parent of the clause whose verb is there."""
        tag = self.tags[left] if left >= 0 else "^"
        previous = len(self.clauses) - 1 if self.clauses else None
        if tag == "W":
            opening = left - 1 if left and self.tags[left - 1] == "I" else left
            before = skip_back(self.tokens, opening - 1)
            if before >= 0 and self.tags[before] == ",":
                before = skip_back(self.tokens, before - 1)
            antecedent = agent_of(self.tokens, self.clauses, before) or noun_before(
                self.tokens, before + 1, is_whole=False
            )
            if self.tokens.lowers[left] == "that":
                antecedent = common_noun(self.tokens, antecedent)
            if is_waiting(self.tokens, self.clauses, opening):
                self.pending = phrase_before(self.tokens, self.clauses, before + 1)
                if self.tags[opening - 1 : opening] == ",":
                    antecedent = self.pending
            return Link.RELATIVE, self.tokens.lowers[left], opening, antecedent, previous
        if tag == "C" and previous is not None:
            leader = self._leader(left, previous, start)
            return Link.JOINED, "", left + 1, self.clauses[leader].subject, leader
        if tag in ",)-" and left > 0:
            return self._after_interruption(left, start, previous)
        subject = (
            phrase_before(self.tokens, self.clauses, left + 1) if left >= 0 else (start, start)
        )
        is_left = subject[0] >= subject[1] and previous is not None
        is_resumed = is_left and self.clauses[previous or 0].link is Link.SUBORDINATE
        if self.pending and is_resumed:
            subject, self.pending = self.pending, None
            return self._opened(subject, start, None)
        if (
            self.pending
            and previous is not None
            and is_object_of(self.tokens, self.clauses, previous, subject)
        ):
            subject, self.pending = self.pending, None
            return self._opened(subject, start, enclosing(self.clauses, subject[0]))
        return self._opened(subject, start, previous)

    def _leader(self, joint: int, previous: int, start: int) -> int:
        """The clause that "and" goes on with: past an aside that a comma closes before it.

        "said it leaked, but admitted": who says more is who said.
        """
        before = skip_back(self.tokens, joint - 1)
        aside = self.clauses[previous]
        if aside.link is Link.COMPLEMENT and aside.parent is not None:
            is_more = self.tags[before] == "," and base_at(self.tokens, start) in REPORTING
            return aside.parent if is_more else previous
        if self.tags[before] != "," or aside.link is not Link.SUBORDINATE or not aside.first:
            return previous
        is_opened = self.tags[skip_back(self.tokens, aside.first - 1)] in "N,"
        outer = enclosing(self.clauses[:previous], aside.first)
        return outer if is_opened and outer is not None else previous

    def _after_interruption(
        self, left: int, start: int, previous: int | None
    ) -> tuple[Link, str, int, tuple[int, int], int | None]:
        subject, self.pending = (
            interrupted_subject(self.tokens, self.clauses, left) or self.pending,
            None,
        )
        if subject is None:
            if previous is None:
                return Link.MAIN, "", left + 1, (start, start), None
            return Link.JOINED, "", left + 1, self.clauses[previous].subject, previous
        return self._opened(subject, start, previous)

    def _opened(
        self, subject: tuple[int, int], start: int, previous: int | None
    ) -> tuple[Link, str, int, tuple[int, int], int | None]:
        first = subject[0] if subject[0] < subject[1] else start
        opening = self._opening(first, previous)
        tag = self.tags[opening - 1] if opening else "^"
        if tag == "S":
            word = self.tokens.lowers[opening - 1]
            if word in ("that", "whether"):
                return Link.COMPLEMENT, word, opening - 1, subject, previous
            return Link.SUBORDINATE, word, opening - 1, subject, previous
        if tag == "w":
            return Link.SUBORDINATE, self.tokens.lowers[opening - 1], opening - 1, subject, previous
        if tag == "W":
            lead = 2 if opening > 1 and self.tags[opening - 2] == "I" else 1
            word = self.tokens.lowers[opening - 1]
            if is_waiting(self.tokens, self.clauses, opening - lead):
                before = skip_back(self.tokens, opening - lead - 1)
                before = skip_back(self.tokens, before - 1) if self.tags[before] == "," else before
                self.pending = phrase_before(self.tokens, self.clauses, before + 1)
            return Link.RELATIVE, word, opening - lead, subject, previous
        if previous is not None and is_said_by(self.tokens, self.clauses, previous, opening):
            when_said = _WHEN_SAID.match(self.tags, opening, first)
            opening = when_said.end() if when_said else opening
            return Link.COMPLEMENT, "", opening, subject, previous
        return Link.MAIN, "", opening, subject, None

    def _opening(self, first: int, previous: int | None) -> int:
        """Where a clause begins: "After Hale died in 1979 | she retired" has no comma to tell."""
        opening = opening_of(self.tokens, self.clauses, first)
        before = self.clauses[previous] if previous is not None else None
        is_next = before is not None and before.link is Link.SUBORDINATE
        return first if is_next and before and opening == before.verb[1] else opening

    def _with_ends(self) -> tuple[Clause, ...]:
        """Each clause up to where the next one begins."""
        found = []
        for index, clause in enumerate(self.clauses):
            later = [
                c.first if c.first >= clause.verb[1] else c.verb[0]
                for c in self.clauses[index + 1 :]
                if c.first >= clause.verb[1] or c.first <= clause.first
            ]
            last = min(later, default=len(self.tags))
            found.append(clause._replace(last=max(last, clause.verb[1])))
        return tuple(found)
