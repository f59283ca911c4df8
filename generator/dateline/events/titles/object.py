"""What follows the verb in a title: its object and what belongs to that."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import (
    FILLER_ADVERBS,
    INTRANSITIVE,
    PARTICLES,
    REPORTING,
    SAYING,
    TELLING,
    TIME_TAKING,
)
from dateline.events.en.titling import LIMITING, PAIRED
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tag_context import base_of
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.bonds import is_proviso
from dateline.events.titles.cuts import breaks_even, trimmed
from dateline.events.titles.dependents import reach_of
from dateline.events.titles.words import balanced, without_times

_LIST = re.compile(r",(?:[DJNP#']+,)*[DJNP#']*,?C[DJNP#']+")
# What may be left out between commas: "the firm, unsuccessfully, to"; "Hale, his deputy, to".
_ASIDE = re.compile(r",(?:A+,|A?(?:I[DJNP#']{1,6}|[DJNP#']{1,8}(?:I[DJNP#']{1,6})?),(?=[TI]))")
_NEXT_CLAUSE = re.compile(r"C[DJNP#]{1,6}(?:C[DJNP#]{1,6})?[At]{0,3}[MBHZVF]")
_OWNED = (("its",), ("his",), ("her",), ("their",), ("the",))
_POINTING = ("this", "that", "these", "those")
_OPENING = ("after", "before", "until", "since")
_SEAT = re.compile(r",P{1,2},(?=P+[^,C])")
_DESCRIBED = re.compile("[JN]|#N")
_GAPPED = re.compile("C#|C[DJNP#']+It")
_FILLERS = FILLER_ADVERBS - LIMITING
_PLACE = re.compile(r",P{1,2},(?=[NJ])")  # "the Peoria, Ill., bank"


def complement_of(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The tokens after the verb that belong to the headline, in order."""
    walk = _Walk(tokens, clauses, index)
    clause = walk.clause
    while walk.position < walk.last and walk.step():
        pass
    kept = walk.kept + walk.behind
    if tokens.tags[walk.position : walk.position + 1] in ("W", "S", "w"):
        kept = _without_open_infinitive(tokens, kept, walk.position)
    kept = _without_filler(tokens, without_times(tokens, kept), clause.verb[1])
    end = walk.said.first if walk.said else walk.own_last
    kept = [i for i in kept if i >= end or not _points(tokens, i)]
    if clause.base in TIME_TAKING and _is_object(tokens, clause.verb[1]):
        kept = [clause.verb[1], *kept]
    kept = _without_cut_clause(tokens, trimmed(tokens, balanced(tokens, kept)))
    kept = _without_agent(tokens, clause, kept)
    return [i for i in kept if tokens.lowers[i] not in ("here", "uh", "um")]


def _is_object(tokens: Tokens, index: int) -> bool:
    """Whether a time there is what the verb takes: not "declared Monday that", "called Monday."."""
    return re.match("t[^SWw.,;]", tokens.tags[index:]) is not None


def _without_agent(tokens: Tokens, clause: Clause, kept: list[int]) -> list[int]:
    """Without "by the office" between "cleared" and "to buy the mill": what for tells more."""
    tags = "".join(tokens.tags[i] for i in kept)
    agent = re.match("I[DJNP#'C]{3,9}(?=TL)", tags)
    is_agent = agent is not None and tokens.lowers[kept[0]] == "by" and clause.is_passive
    return kept[agent.end() :] if agent and is_agent else kept


def said_by(clauses: Sequence[Clause], index: int) -> Clause | None:
    """The clause that tells what was said, where this one tells that it was."""
    if clauses[index].base not in REPORTING:
        return None
    for clause in clauses[index + 1 :]:
        if clause.link is Link.COMPLEMENT and clause.parent == index:
            return clause
    return None


class _Walk:
    """Goes over the words after a verb, from left to right, keeping those of the headline."""

    def __init__(self, tokens: Tokens, clauses: Sequence[Clause], index: int) -> None:
        self.tokens = tokens
        self.clause = clauses[index]
        self.said = said_by(clauses, index)
        self.last = len(tokens.tags) if self.said else reach_of(tokens, clauses, index)
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
            close = self.tokens.tags.find(")", self.position)
            self.position = close + 1 if close > 0 else self.last
            return True
        if tag == ",":
            return self._pass_comma()
        if self._is_before_said() and (tag == "W" or self._is_joint_that()):
            if self._is_joint_that() and self._is_told_to_somebody():
                self.kept.append(self.position)  # "tells the board | that", but "says it opened"
            self.position += 1 if self._is_joint_that() else 0
            self.position = self._said_verb() if tag == "W" else self.position
            return True
        if self.position in self.verbs and self.position < self.own_last and not self.said:
            return False  # "the cycle which began then appears"
        if tag in "Sw" and self._asks():
            self.kept.append(self.position)
            self.position += 1
            return True
        is_over = tag == "C" and _NEXT_CLAUSE.match(self.tokens.tags, self.position)
        if is_over and not self._is_before_said():
            return False  # "was robbed | and no money or coal was found"
        if tag == "C" and (self._is_gapped() or self._is_bare_joint()):
            return False
        if tag == "N" and self._is_behind_day():
            return False
        if tag in ";:-.~" or (tag in "SWw" and not self._goes_on()):
            return False
        self.kept.append(self.position)
        self.position += 1
        return True

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
        lead = [start] if start < clause.subject[0] and self.tokens.tags[start] == "I" else []
        return [*lead, *range(*clause.antecedent)]

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
        return self._is_before_said() or is_proviso(self.tokens, self.position)

    def _pass_comma(self) -> bool:
        following = self._after_comma()
        if following is None and self._is_before_said():
            following = _after_aside(self.tokens, self.position, self._said_verb())
        if following is None:
            return False
        if following[1]:
            self.kept.extend(range(self.position, following[0]))
        self.position = following[0]
        return True

    def _after_comma(self) -> tuple[int, bool] | None:
        """Where to read on after a comma, and whether to keep what lies between; ``None``: stop."""
        comma, kept, tags = self.position, self.kept, self.tokens.tags
        before = tags[kept[-1]] if kept else ""
        follows = tags[comma + 1 : comma + 2]
        listed = None if self._is_opposed(comma) else _LIST.match(tags, comma)
        if listed and listed.end() <= self.last and before and before in "NP#":
            return listed.end(), True
        is_described = before == "J" or (before == "G" and tags[kept[-1] - 1] == "D")
        if is_described and _DESCRIBED.match(tags, comma + 1):
            return comma + 1, False  # "his small, crowded shop", said without the comma
        if follows == "C" and any(self.tokens.lowers[i] in PAIRED for i in kept):
            return comma + 2, True
        place = _PLACE.match(tags, comma)
        if not place and re.search("D[JN]*P+$", tags[:comma]):
            place = _SEAT.match(tags, comma)  # "the Peoria, Ill., Police Office"
        if place and place.end() < self.last and before == "P":
            return place.end(), True
        if before == "P" and self.tokens.lowers[comma + 1].endswith("-based"):
            return comma + 2, True  # "the Peoria, Ill.-based bank"
        aside = _ASIDE.match(tags, comma)
        if aside and aside.end() < self.last:
            return aside.end(), False
        if self.clause.base in SAYING and not kept and follows == '"':
            return comma + 1, False
        word = self.tokens.lowers[comma + 1 : comma + 2]
        is_apart = not PARTICLES.isdisjoint(word) or word == ("with",)  # ", with two to follow"
        is_after_time = tags[comma - 1] == "t" and not is_apart
        if is_after_time and re.fullmatch("Dt,[NG]", tags[comma - 2 : comma + 2]):
            return comma + 1, False  # "the 2 May 2019, bombing"
        return (comma + 1, False) if is_after_time and follows and follows in "TI" else None

    def _is_opposed(self, comma: int) -> bool:
        """Whether "but" or "and its" follows, which goes on with more than the last of a list."""
        follows = self.tokens.lowers[comma + 1 : comma + 3]
        return follows[:1] == ("but",) or (follows[:1] == ("and",) and follows[1:] in _OWNED)


def _after_aside(tokens: Tokens, comma: int, verb: int) -> tuple[int, bool] | None:
    """Past an aside between commas that parts what is said from its verb."""
    closing = tokens.tags.rfind(",", comma + 1, verb)
    is_relative = tokens.tags[comma + 1] == "W" or tokens.tags[comma + 1 : comma + 3] == "IW"
    is_aside = is_relative or set(tokens.tags[closing + 1 : verb]) <= {"A"}
    return (closing + 1, False) if is_aside and closing > 0 else None


def _without_open_infinitive(tokens: Tokens, kept: list[int], end: int) -> list[int]:
    """Without "to demand" before "that he resign", which is its object."""
    is_open = tokens.tags[end - 2 : end] == "TL" and kept[-2:] == [end - 2, end - 1]
    return kept[:-2] if is_open else kept


def _without_cut_clause(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without "after his mother" of "after his mother, two boys and a girl had drowned"."""
    if not kept or re.match(",[NDJ#]", tokens.tags[kept[-1] + 1 : kept[-1] + 3]) is None:
        return kept
    sayer = re.compile(",[DJNP#']+(?=[VF])").match(tokens.tags, kept[-1] + 1)
    if sayer and base_of(tokens.lowers[sayer.end()]) in SAYING:
        return kept  # "a minute after take-off, officials said"
    tags = "".join(tokens.tags[i] for i in kept)
    last = re.search("I[DJNP#']+$", tags)
    is_clause = last is not None and tokens.lowers[kept[last.start()]] in _OPENING
    return kept[: last.start()] if last and is_clause and last.start() else kept


def _points(tokens: Tokens, index: int) -> bool:
    """Whether a word only points at what was told before: "reversed | that | decision"."""
    is_before_noun = tokens.tags[index + 1 : index + 2] in ("N", "J", "G")
    is_led = tokens.tags[index - 1] == "I"  # "touched on this point"
    is_pointing = tokens.tags[index] == "D" and tokens.lowers[index] in _POINTING
    return is_pointing and is_before_noun and not is_led


def _without_filler(tokens: Tokens, kept: list[int], verb_end: int) -> list[int]:
    """Without adverbs that tell nothing, right after the verb."""
    if verb_end not in kept or breaks_even(tokens, verb_end):
        return kept
    is_filler = tokens.lowers[verb_end] in _FILLERS and tokens.tags[verb_end] not in "IS"
    return [i for i in kept if not (i == verb_end and is_filler)]
