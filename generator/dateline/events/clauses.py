"""The clauses of a sentence: who did what, and what links one clause to another."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from dateline.events.en.closed import NEGATIVE, NOMINATIVES, REPORTING, SAYING, TELLING
from dateline.events.en.verbs import guess_base, verb_forms
from dateline.events.tokens import Tokens


class Link(StrEnum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    JOINED = "joined"  # "... and closed the ferry": shares the subject before
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"  # what somebody said
    PARTICIPLE = "participle"  # "a statement posted Thursday"


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


# A verb group: infinitive, chain of auxiliaries with its main verb, or one finite verb.
_GROUP = re.compile(
    r"(?P<infinitive>TA*(?=[LHB])(?:HA*)?(?:BA*){0,2}(?:L|X|G)?)"
    r"|(?P<modal>[MZ]O?A*(?:HA*)?(?:BA*){0,2}[LXG]?)"
    r"|(?P<perfect>HA*(?:BA*){0,2}[XG]?)"
    r"|(?P<be>BA*(?:BA*)?[XG]?)"
    r"|(?P<finite>[VF])"
    r"|(?P<reduced>R)"
)
_PHRASE = "DJNP#'OGItA&\"TLRXBH~"  # what may stand in a subject between a break and its verb


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
        self.stretch = 0  # where the present stretch, up to a subordinator or semicolon, began

    def read(self) -> tuple[Clause, ...]:
        for match in _GROUP.finditer(self.tags):
            start, end = match.span()
            while end > start + 1 and self.tags[end - 1] == "A":
                end -= 1
            if match.lastgroup == "infinitive" or self._is_nonfinite(start):
                continue
            kind = match.lastgroup or ""
            self.clauses.append(self._clause(start, end, kind))
        return self._with_ends()

    def _is_nonfinite(self, start: int) -> bool:
        first = self.tokens.lowers[start]
        return first in ("be", "been", "being", "having") or (
            self.tags[start] in "VF" and start > 0 and self.tags[start - 1] in "MTHB"
        )

    def _clause(self, start: int, end: int, kind: str) -> Clause:
        if kind == "reduced":
            return self._reduced(start, end)
        left = self._skip_times_back(start - 1)
        head = end - 1
        link, word, first, subject, parent = self._place(left, start)
        if self._is_said_before(left, head, end):
            link, first, subject, parent = Link.MAIN, start, self._phrase_after(end), None
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
        return Clause(
            first, end, (start, end), head, self._base(head), link, self._tense(start, end),
            subject, word, parent=parent,
            antecedent=antecedent,
            is_passive=(self._has_be(start, head) and self.tags[head] == "X")
            or is_joined_participle,
            is_negated=self._is_negated(start, end),
            is_progressive=self._has_be(start, head) and self.tags[head] == "G",
            is_perfect=any(self.tags[i] == "H" for i in range(start, head)),
            is_copular=self.tags[head] == "B",
        )  # fmt: skip

    def _is_said_before(self, left: int, head: int, end: int) -> bool:
        """Whether speech stands before the verb and its speaker after it: "...," said Hale."""
        is_quoted = left >= 0 and self.tags[left] == "," and self._base(head) in SAYING
        if not is_quoted or end == len(self.tags) or self.tags[end] not in "DPNJ":
            return False
        after = self._phrase_after(end)[1]
        return after == len(self.tags) or self.tags[after] not in "VFMBHZ"

    def _phrase_after(self, start: int) -> tuple[int, int]:
        match = re.compile(r"D?[JNP#']*").match(self.tags, start)
        return match.span() if match else (start, start)

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
            before = self._skip_back(first - 1)
            if before >= 0 and self.tags[before] == ",":
                before = self._skip_back(before - 1)
            return self._noun_before(before + 1, is_whole=False), subject
        is_after_verb = any(clause.verb[1] <= start for clause in self.clauses)
        is_contact = (
            is_after_verb and end - start > 1 and self.tokens.lowers[end - 1] in NOMINATIVES
        )
        if is_contact and self.tags[end - 1] == "O" and self.tags[end - 2] in "NP":
            return self._noun_before(end - 1), (end - 1, end)
        return None, subject

    def _noun_before(self, end: int, *, is_whole: bool = True) -> tuple[int, int]:
        """The last noun phrase there; the whole of one has what "of" joins to it."""
        end = self._before_brackets(end)
        start = end
        while start > 0:
            tag = self.tags[start - 1]
            is_joint = is_whole and self.tokens.lowers[start - 1] == "of"
            is_joint = is_joint or (is_whole and self.tags[start - 2 : start + 1] == "PCP")
            if tag not in "DJNP#'" and not is_joint:
                break
            start -= 1
            if tag == "D" and start and self.tokens.lowers[start - 1] != "of":
                break
        while start < end and self.tags[start] in "I'":
            start += 1
        return start, end

    def _before_brackets(self, end: int) -> int:
        while end > 0 and self.tags[end - 1] == ")":
            opening = self.tags.rfind("(", 0, end)
            if opening < 0:
                break
            end = self._skip_back(opening - 1) + 1
        return end

    def _reduced(self, start: int, end: int) -> Clause:
        left = self._skip_back(start - 1)
        previous = self.clauses[-1] if self.clauses else None
        if previous and previous.is_passive and self._is_listed(left, end):
            return previous._replace(
                first=start, last=end, verb=(start, end), head=start, base=self._base(start),
                link=Link.JOINED, parent=len(self.clauses) - 1, word="",
            )  # fmt: skip
        if left >= 0 and self.tags[left] == ",":
            left = self._skip_back(left - 1)
        subject = self._noun_before(left + 1)
        if subject[0] < subject[1] and self._is_waiting(start):
            self.pending = self._phrase_before(left + 1)
        return Clause(
            start, end, (start, end), start, self._base(start), Link.PARTICIPLE, Tense.PAST,
            subject, parent=len(self.clauses) - 1 if self.clauses else None, is_passive=True,
        )  # fmt: skip

    def _is_listed(self, left: int, end: int) -> bool:
        """ "was besieged in 1647, taken in 1648 and burned": participles of one "was"."""
        if left < 0 or self.tags[left] not in ",C":
            return False
        return self.tags[left] == "C" or re.match(r"[^SWw;:.]*CA*[RV]", self.tags[end:]) is not None

    def _skip_back(self, index: int) -> int:
        while index >= 0 and self.tags[index] in 'At"':
            index -= 1
        return index

    def _skip_times_back(self, index: int) -> int:
        """Back over "on Monday" as well, as it stands between a subject and its verb."""
        index = self._skip_back(index)
        while index > 0 and self.tags[index : index + 2] == "It":
            index = self._skip_back(index - 1)
        return index

    def _place(self, left: int, start: int) -> tuple[Link, str, int, tuple[int, int], int | None]:
        """Link, opening word, first token, subject and parent of the clause whose verb is there."""
        tag = self.tags[left] if left >= 0 else "^"
        previous = len(self.clauses) - 1 if self.clauses else None
        if tag == "W":
            opening = left - 1 if left and self.tags[left - 1] == "I" else left
            before = self._skip_back(opening - 1)
            if before >= 0 and self.tags[before] == ",":
                before = self._skip_back(before - 1)
            antecedent = self._agent_of(before) or self._noun_before(before + 1, is_whole=False)
            if self._is_waiting(opening):
                self.pending = self._phrase_before(before + 1)
                if self.tags[opening - 1 : opening] == ",":
                    antecedent = self.pending
            return Link.RELATIVE, self.tokens.lowers[left], opening, antecedent, previous
        if tag == "C" and previous is not None:
            return Link.JOINED, "", left + 1, self.clauses[previous].subject, previous
        if tag in ",)-" and left > 0:
            return self._after_interruption(left, start, previous)
        subject = self._phrase_before(left + 1) if left >= 0 else (start, start)
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
                phrase = self._phrase_before(self._skip_back(index - 1) + 1)
                is_whole = phrase[0] < phrase[1] and self.tags[phrase[0]] not in "ItG"
                is_whole = is_whole and not {"after", "before"}.intersection(
                    self.tokens.lowers[slice(*phrase)]
                )
                is_whole = is_whole and (not phrase[0] or self.tags[phrase[0] - 1] != "I")
                has_verb = any(since <= clause.head < index for clause in self.clauses)
                if is_whole and not has_verb:
                    return phrase
        return None

    def _opened(
        self, subject: tuple[int, int], start: int, previous: int | None
    ) -> tuple[Link, str, int, tuple[int, int], int | None]:
        first = subject[0] if subject[0] < subject[1] else start
        opening = self._opening_of(first)
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
                before = self._skip_back(opening - lead - 1)
                before = self._skip_back(before - 1) if self.tags[before] == "," else before
                self.pending = self._phrase_before(before + 1)
            return Link.RELATIVE, word, opening - lead, subject, previous
        if previous is not None and self._is_said_by(previous, opening):
            while opening < first and self.tags[opening] in 'tA"':
                opening += 1
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

    def _opening_of(self, first: int) -> int:
        """Back over what introduces a clause ("On Monday,") as far as it is this clause's own."""
        told = [c for c in self.clauses if c.link is not Link.PARTICIPLE]
        limit = max((c.verb[1] for c in told if c.verb[1] <= first), default=0)
        index = first
        while index > limit and self.tags[index - 1] not in "SWw;:(":
            if self.tags[index - 1] == "C" and limit:
                break
            if self.tags[index - 1] in ",-" and limit:
                break
            index -= 1
        return index

    def _last_verb_end(self, before: int) -> int:
        return max((c.verb[1] for c in self.clauses if c.verb[1] <= before), default=0)

    def _stretch_start(self, before: int) -> int:
        for index in range(before - 1, -1, -1):
            if self.tags[index] in "Sw;:" or self.tags[index : index + 2] == ',"':
                return index + 1
        return 0

    def _phrase_before(self, end: int) -> tuple[int, int]:
        """The nominal phrase that ends there, without what introduces the clause."""
        start = end = self._before_brackets(end)
        limit = self._last_verb_end(end)
        while start > limit and self.tags[start - 1] in _PHRASE + "C":
            is_name = self.tags[start - 2 : start + 1] == "PCP"  # "the Trade and Arts Office"
            if (
                self.tags[start - 1] == "C"
                and limit > 0
                and not is_name
                and not self._is_told_from(limit)
            ):
                break
            start -= 1
        start = self._with_list(start, limit)
        return self._without_opening(start, end)

    def _is_told_from(self, verb_end: int) -> bool:
        """Whether what was said begins right after that verb: all of it is one subject."""
        return any(c.verb[1] == verb_end and c.base in REPORTING for c in self.clauses)

    def _with_list(self, start: int, limit: int) -> int:
        """Back over "Orlo, Brennet" of "Orlo, Brennet and Hale"."""
        if limit > 0 or "C" not in self.tags[start:]:
            return start
        head = self.tags[start : self.tags.find("C", start)]
        if re.fullmatch(r"[DJNP#']*", head) is None:
            return start
        while start > 1 and self.tags[start - 1] == ",":
            item = re.search(
                r"(?:[DJNP#']+I)?[DJNP#']+\Z", self.tags[max(0, start - 13) : start - 1]
            )
            if item is None:
                return start
            begin = max(0, start - 13) + item.start()
            lead = self.tags.find("I", begin, start)
            if lead >= 0 and self.tokens.lowers[lead] != "of":
                return start  # "Contrary to reports, Orlo and Brennet"
            start = begin
        return start

    def _without_opening(self, start: int, end: int) -> tuple[int, int]:
        while start < end and self.tags[start] in 'tA"C~&T':
            start += 1
        if start < end and self.tags[start] == "I":
            timex = self.tags.find("t", start, end)
            if timex >= 0 and self.tags[timex + 1 : timex + 2] != "I":
                return self._without_opening(timex + 1, end)
            named = re.compile(r".*N(?=P+$)").match(self.tags[start:end])
            start = start + named.end() if named else min(start + 1, end)
        while end > start and self.tags[end - 1] in 'At"I':
            end -= 1
        return start, end

    def _base(self, head: int) -> str:
        lower = self.tokens.lowers[head]
        form = verb_forms().get(lower)
        if form:
            return form[1]
        if self.tags[head] == "B":
            return "be"
        if self.tags[head] == "H":
            return "have"
        return guess_base(lower) or lower

    def _has_be(self, start: int, head: int) -> bool:
        return "B" in self.tags[start:head]

    def _is_negated(self, start: int, end: int) -> bool:
        near = self.tokens.lowers[max(0, start - 2) : min(end + 1, len(self.tags))]
        return any(word in NEGATIVE for word in near)

    def _tense(self, start: int, end: int) -> Tense:
        first, tag = self.tokens.lowers[start], self.tags[start]
        if tag == "M":
            return Tense.FUTURE if first in ("will", "shall", "'ll", "won't") else Tense.MODAL
        if tag == "V" or first in (
            "was",
            "were",
            "had",
            "did",
            "wasn't",
            "weren't",
            "didn't",
            "hadn't",
        ):
            return Tense.PAST
        if tag == "H" and end - start > 1 and self.tags[end - 1] in "XBG":
            return Tense.PAST
        return Tense.PRESENT

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
