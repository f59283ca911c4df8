"""The way from a verb to where its headline ends, over what a headline leaves out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import CALENDAR_NOUNS, INTRANSITIVE, TELLING
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.attribution import said_by
from dateline.events.titles.bonds import is_proviso, tells_who
from dateline.events.titles.commas import after_aside, after_comma
from dateline.events.titles.dependents import reach_of

_NEXT_CLAUSE = re.compile(r"C[DJNP#]{1,6}(?:C[DJNP#]{1,6})?[At]{0,3}[MBHZVF]")
_ENDING = "CN;:-.~SWw"  # tags of words that may end a headline where they stand
_GAPPED = re.compile("C#|C[DJNP#']+It")


class Walk:
    """Goes over the words after a verb, from left to right, keeping those of the headline."""

    def __init__(self, tokens: Tokens, clauses: Sequence[Clause], index: int) -> None:
        self.tokens = tokens
        self.clauses = clauses
        self.clause = clauses[index]
        self.said = said_by(clauses, index)
        self.last = len(tokens.tags) if self.said else reach_of(tokens, clauses, index)
        self.last += tokens.lowers[self.last : self.last + 1] == ("than",)
        self.own_last = self.clause.last  # what lies beyond is of clauses that tell which
        self.verbs = {c.verb[0] for c in clauses[index + 1 :]}
        self.position = self._past_infinitives()
        before = self._object_before()
        self.behind = before if before and self._has_object(before[0]) else []
        self.kept = list(range(self.clause.verb[1], self.position))
        self.kept += [] if self.behind else before

    def step(self) -> bool:
        """Take or pass over what stands there; false where the headline ends."""
        tag = self.tokens.tags[self.position]
        if self.tokens.lowers[self.position] == "according":
            return False
        if tag == "(":
            return self._pass_bracket()
        if tag == ",":
            return self._pass_comma()
        if tag == "S" and self.tokens.lowers[self.position] == "than":
            return self._pass_than()
        if self._is_before_said() and (tag == "W" or self._is_joint_that()):
            return self._pass_opening()
        if self.position in self.verbs and self.position < self.own_last and not self.said:
            return False  # "the cycle which began then appears"
        if tag not in _ENDING or (tag in "Sw" and self._asks()) or not self._is_end(tag):
            self.kept.append(self.position)
            self.position += 1
            return True
        return False

    def _is_end(self, tag: str) -> bool:
        """Whether a word with that tag ends the headline where it stands."""
        if tag == "C":
            return self._is_over() or self._is_gapped() or self._is_bare_joint()
        if tag == "N":
            return self._is_behind_day()
        return tag in ";:-.~" or (tag in "SWw" and not self._goes_on())

    def _pass_bracket(self) -> bool:
        close = self.tokens.tags.find(")", self.position)
        self.position = close + 1 if close > 0 else self.last
        return True

    def _pass_than(self) -> bool:
        """Over "than it sold", without which "more" is more than nothing."""
        start = self.position + 1
        other = next((c for c in self.clauses if c.subject[0] == start), None)
        if other is None or not self.kept or "C" in self.tokens.tags[start : other.verb[1]]:
            return False
        self.kept.extend(range(self.position, other.verb[1]))
        self.position = other.verb[1]
        return False

    def _pass_opening(self) -> bool:
        """Past what opens what was said: "tells the board | that", but "says it opened"."""
        if not self._is_joint_that():
            self.position = self._said_verb()
            return True
        if self._is_told_to_somebody():
            self.kept.append(self.position)
        self.position += 1
        return True

    def _is_over(self) -> bool:
        """Whether another clause is joined: "was robbed | and no money or coal was found"."""
        is_next = _NEXT_CLAUSE.match(self.tokens.tags, self.position) is not None
        return is_next and not self._is_before_said()

    def _is_gapped(self) -> bool:
        """ "grew by 3% in 2010 | and 4% in 2011", "won a prize in 2009 | and a cup in 2011"."""
        is_timed = self.tokens.tags[max(0, self.position - 2) : self.position] == "It"
        return is_timed and _GAPPED.match(self.tokens.tags, self.position) is not None

    def _is_bare_joint(self) -> bool:
        """Whether nothing is joined: "was released on Monday | and amid concerns"."""
        before = self.tokens.tags[self.clause.verb[1] : self.position]
        is_first = before.endswith("t") and not before.strip("It")
        return is_first and self.tokens.tags[self.position + 1 : self.position + 2] == "I"

    def _is_behind_day(self) -> bool:
        """Whether "on Monday" stands right before, which no noun belongs to."""
        start = self.position - 2
        return self.tokens.tags[start : start + 2] == "It" and self.tokens.lowers[start] == "on"

    def _asks(self) -> bool:
        """Whether what is to be done follows: "to decide whether to pay", "how to pay"."""
        return self.tokens.tags[self.position + 1 : self.position + 2] == "T"

    def _past_infinitives(self) -> int:
        """Past "to buy" of "the mill that Orlo agreed to buy"."""
        position = self.clause.verb[1]
        if self.clause.antecedent:
            while infinitive := re.compile("A*TA*L").match(self.tokens.tags, position):
                position = infinitive.end()
        return position

    def _object_before(self) -> list[int]:
        """What a relative clause with its own subject tells of: "the plan that Orlo announced"."""
        clause = self.clause
        if clause.antecedent is None or clause.word == "whose" or self._takes_none():
            return []
        start = clause.first
        if self._is_when(clause.antecedent):
            return []
        lead = [start] if start < clause.subject[0] and self.tokens.tags[start] == "I" else []
        return [*lead, *range(*clause.antecedent)]

    def _is_when(self, phrase: tuple[int, int]) -> bool:
        """Whether it is a time, with another object behind: "in recent days | that it cut jobs"."""
        noun = self.tokens.lowers[phrase[1] - 1].rpartition(" ")[2].removesuffix("s")
        is_time = noun in CALENDAR_NOUNS or noun in ("hour", "minute")
        return is_time and self.tokens.tags[self.position : self.position + 1] in tuple("DJNP#O")

    def _is_told_to_somebody(self) -> bool:
        is_named = any(self.tokens.tags[i] in "NPO" for i in self.kept)
        return is_named and self.clause.base in TELLING

    def _takes_none(self) -> bool:
        """Whether nobody can do that to a thing: "the claim that they arrived at the mill"."""
        clause = self.clause
        is_led = self.tokens.tags[clause.first] == "I"
        return clause.base in INTRANSITIVE and not clause.is_passive and not is_led

    def _has_object(self, lead: int) -> bool:
        """Whether the verb has one besides: "a duty for which he took | a leave"."""
        is_led = self.tokens.tags[lead] == "I"
        return is_led and self.tokens.tags[self.position : self.position + 1] in "DJNP#O"

    def _said_verb(self) -> int:
        return self.said.verb[0] if self.said else 0

    def _is_before_said(self) -> bool:
        return self.said is not None and self.position < self.said.verb[0]

    def _is_joint_that(self) -> bool:
        said = self.said
        is_that = said is not None and said.word == "that" and self.position == said.first
        return is_that and not self.clause.is_passive

    def _goes_on(self) -> bool:
        """Whether what is said goes on: to its verb, and over the proviso that it hangs on."""
        if self.position >= self.own_last and self.said is None:
            return True  # a clause that tells which
        if self.said is None:
            return False
        if self._is_before_said() or is_proviso(self.tokens, self.position):
            return True
        is_who = self.tokens.tags[self.position] == "W"
        return is_who and tells_who(self.tokens, self.position - 1)

    def _pass_comma(self) -> bool:
        following = after_comma(self.tokens, self.clause, self.kept, self.position, self.last)
        if following is None and self._is_before_said():
            following = after_aside(self.tokens, self.position, self._said_verb())
        if following is None:
            return False
        if following[1]:
            self.kept.extend(range(self.position, following[0]))
        self.position = following[0]
        return True
