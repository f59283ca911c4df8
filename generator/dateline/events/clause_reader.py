"""From tagged tokens to clauses, verb group by verb group."""

from __future__ import annotations

import re

from dateline.events.clauses import Clause, Link, Tense
from dateline.events.en.closed import NOMINATIVES, REPORTING, SAYING, TELLING
from dateline.events.en.verbs import verb_forms
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
        return self._with_ends()

    def _clause(self, start: int, end: int, kind: str) -> Clause:
        if kind == "reduced":
            return self._reduced(start, end)
        left = skip_times_back(self.tokens, start - 1)
        head = end - 1
        link, word, first, subject, parent = self._place(left, start)
        if self._is_said_before(left, head, end):
            link, first, subject, parent = Link.MAIN, start, phrase_after(self.tokens, end), None
        antecedent, subject = self._antecedent(link, first, subject)
        if antecedent and link is not Link.RELATIVE:
            link, first = Link.RELATIVE, subject[0]
            if parent is None and self.clauses:
                parent = len(self.clauses) - 1
            if parent is not None and self.clauses[parent].base in TELLING:
                link, antecedent = Link.COMPLEMENT, None  # "told Hale he could live with it"
        is_joined_participle = (
            link is Link.JOINED and self.tags[head] == "V" and self._is_participial(head, parent)
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

    def _is_said_before(self, left: int, head: int, end: int) -> bool:
        """Whether speech stands before the verb and its speaker after it: "...," said Hale."""
        is_quoted = left >= 0 and self.tags[left] == "," and base_at(self.tokens, head) in SAYING
        if not is_quoted or end == len(self.tags) or self.tags[end] not in "DPNJ":
            return False
        after = phrase_after(self.tokens, end)[1]
        return after == len(self.tags) or self.tags[after] not in "VFMBHZ"

    def _is_participial(self, head: int, parent: int | None) -> bool:
        """ "is under construction and scheduled to open": a participle joined to "is"."""
        follows = self.tags[head + 1] if head + 1 < len(self.tags) else "."
        form = verb_forms().get(self.tokens.lowers[head], ("E", ""))[0]
        clause = self.clauses[parent] if parent is not None else None
        return (
            clause is not None
            and (clause.is_copular or clause.is_passive)
            and form in "EXU"
            and follows in "TI.,"
        )

    def _antecedent(
        self, link: Link, first: int, subject: tuple[int, int]
    ) -> tuple[tuple[int, int] | None, tuple[int, int]]:
        """What a relative clause with its own subject tells of, and that subject.

        "the plan that Orlo announced"; "the power they lost", whose pronoun alone is subject.
        """
        start, end = subject
        if link is Link.RELATIVE and first < start:
            before = skip_back(self.tokens, first - 1)
            if before >= 0 and self.tags[before] == ",":
                before = skip_back(self.tokens, before - 1)
            return noun_before(self.tokens, before + 1, is_whole=False), subject
        is_after_verb = any(clause.verb[1] <= start for clause in self.clauses)
        is_contact = (
            is_after_verb and end - start > 1 and self.tokens.lowers[end - 1] in NOMINATIVES
        )
        if is_contact and self.tags[end - 1] == "O" and self.tags[end - 2] in "NP":
            return noun_before(self.tokens, end - 1), (end - 1, end)
        return None, subject

    def _reduced(self, start: int, end: int) -> Clause:
        left = skip_back(self.tokens, start - 1)
        previous = self.clauses[-1] if self.clauses else None
        if previous and previous.is_passive and self._is_listed(left, end):
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
        if subject[0] < subject[1] and self._is_waiting(start):
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

    def _is_listed(self, left: int, end: int) -> bool:
        """ "was besieged in 1647, taken in 1648 and burned": participles of one "was"."""
        if left < 0 or self.tags[left] not in ",C":
            return False
        return self.tags[left] == "C" or re.match(r"[^SWw;:.]*CA*[RV]", self.tags[end:]) is not None

    def _place(self, left: int, start: int) -> tuple[Link, str, int, tuple[int, int], int | None]:
        """Link, opening word, first token, subject and parent of the clause whose verb is there."""
        tag = self.tags[left] if left >= 0 else "^"
        previous = len(self.clauses) - 1 if self.clauses else None
        if tag == "W":
            opening = left - 1 if left and self.tags[left - 1] == "I" else left
            before = skip_back(self.tokens, opening - 1)
            if before >= 0 and self.tags[before] == ",":
                before = skip_back(self.tokens, before - 1)
            antecedent = self._agent_of(before) or noun_before(
                self.tokens, before + 1, is_whole=False
            )
            if self.tokens.lowers[left] == "that":
                antecedent = common_noun(self.tokens, antecedent)
            if self._is_waiting(opening):
                self.pending = phrase_before(self.tokens, self.clauses, before + 1)
                if self.tags[opening - 1 : opening] == ",":
                    antecedent = self.pending
            return Link.RELATIVE, self.tokens.lowers[left], opening, antecedent, previous
        if tag == "C" and previous is not None:
            return Link.JOINED, "", left + 1, self.clauses[previous].subject, previous
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
        if self.pending and previous is not None and self._is_object_of(previous, subject):
            subject, self.pending = self.pending, None
            return self._opened(subject, start, self._enclosing(subject[0]))
        return self._opened(subject, start, previous)

    def _agent_of(self, before: int) -> tuple[int, int] | None:
        """The thing of "a rig operated by Orlo that exploded": not Orlo, but the rig."""
        last = self.clauses[-1] if self.clauses else None
        if last is None or last.link is not Link.PARTICIPLE:
            return None
        between = self.tags[last.verb[1] : before + 1]
        is_by = self.tokens.lowers[last.verb[1] : last.verb[1] + 1] == ("by",)
        return last.subject if is_by and re.fullmatch(r"I[DJNP#']*", between) else None

    def _is_waiting(self, opening: int) -> bool:
        """Whether the clause around a relative pronoun has had no verb yet."""
        since = self._stretch_start(opening)
        return not any(clause.head >= since for clause in self.clauses if clause.link is not
                       Link.PARTICIPLE)  # fmt: skip

    def _is_object_of(self, previous: int, subject: tuple[int, int]) -> bool:
        clause = self.clauses[previous]
        between = self.tags[clause.verb[1] : subject[0]]
        return clause.link in (Link.RELATIVE, Link.PARTICIPLE) and not re.search(
            r"[SWw;:,C]", between
        )

    def _after_interruption(
        self, left: int, start: int, previous: int | None
    ) -> tuple[Link, str, int, tuple[int, int], int | None]:
        subject, self.pending = self._interrupted_subject(left) or self.pending, None
        if subject is None:
            if previous is None:
                return Link.MAIN, "", left + 1, (start, start), None
            return Link.JOINED, "", left + 1, self.clauses[previous].subject, previous
        return self._opened(subject, start, previous)

    def _interrupted_subject(self, left: int) -> tuple[int, int] | None:
        """The phrase before the matching comma, dash or bracket: "Orlo, a maker, ..."."""
        since = self._stretch_start(left)
        opener = "(" if self.tags[left] == ")" else self.tags[left]
        for index in range(since, left):
            if self.tags[index] == opener:
                phrase = phrase_before(
                    self.tokens, self.clauses, skip_back(self.tokens, index - 1) + 1
                )
                is_whole = phrase[0] < phrase[1] and self.tags[phrase[0]] not in "ItG"
                is_whole = is_whole and not {"after", "before"}.intersection(
                    self.tokens.lowers[slice(*phrase)]
                )
                is_whole = is_whole and (not phrase[0] or self.tags[phrase[0] - 1] != "I")
                has_verb = any(
                    since <= clause.head < index and not self._leads_to(clause, phrase[0])
                    for clause in self.clauses
                )
                if is_whole and not has_verb:
                    return phrase
        return None

    def _leads_to(self, clause: Clause, start: int) -> bool:
        """Whether what somebody said begins there, right after the verb of saying."""
        is_report = clause.base in REPORTING and not clause.is_passive
        between = self.tags[clause.verb[1] : start]
        return is_report and re.fullmatch(r'(?:It|[AtS"])*', between) is not None

    def _opened(
        self, subject: tuple[int, int], start: int, previous: int | None
    ) -> tuple[Link, str, int, tuple[int, int], int | None]:
        first = subject[0] if subject[0] < subject[1] else start
        opening = opening_of(self.tokens, self.clauses, first)
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
            if self._is_waiting(opening - lead):
                before = skip_back(self.tokens, opening - lead - 1)
                before = skip_back(self.tokens, before - 1) if self.tags[before] == "," else before
                self.pending = phrase_before(self.tokens, self.clauses, before + 1)
            return Link.RELATIVE, word, opening - lead, subject, previous
        if previous is not None and self._is_said_by(previous, opening):
            when_said = _WHEN_SAID.match(self.tags, opening, first)
            opening = when_said.end() if when_said else opening
            return Link.COMPLEMENT, "", opening, subject, previous
        return Link.MAIN, "", opening, subject, None

    def _enclosing(self, before: int) -> int | None:
        """The last clause that is no relative or participle and whose verb stands before."""
        inner = (Link.RELATIVE, Link.PARTICIPLE)
        for position in range(len(self.clauses) - 1, -1, -1):
            clause = self.clauses[position]
            if clause.link not in inner and clause.verb[1] <= before:
                return position
        return None

    def _is_said_by(self, previous: int, opening: int) -> bool:
        """Whether a clause stands, without "that", right after a verb of saying."""
        clause = self.clauses[previous]
        if clause.base not in REPORTING or clause.is_passive:
            return False
        return set(self.tags[clause.verb[1] : opening]) <= set('AtI"ONP,') and (
            "," not in self.tags[clause.verb[1] : opening]
        )

    def _stretch_start(self, before: int) -> int:
        for index in range(before - 1, -1, -1):
            if self.tags[index] in "Sw;:" or self.tags[index : index + 2] == ',"':
                return index + 1
        return 0

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
