"""Whether a form that may be past or participle is the finite verb of its clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dateline.events.en.closed import MOVING, NAMING, NEVER_DONE, NOMINATIVES, PARTICLES, REPORTING
from dateline.events.grammar.tag_contact import is_after_contact, is_in_contact, is_rate
from dateline.events.grammar.tag_context import (
    FINITE,
    after_of,
    base_of,
    before_of,
    finite_later,
    is_closing_report,
    region_start,
)
from dateline.prose.lexicon import words

_CALLING = ("for", "in", "on", "off", "upon")  # "called for a vote" names nothing
_NEXT_SUBJECT = re.compile(r"[^VEFMBHZL,]*OA*[VEFMBHZ]")  # and its verb, with no other between
_TIMES = re.compile(r"(?P<before>[NP])I?t(?:,t)?CI?t\Z")  # "rain on Sunday and Monday | caused"
_LED = re.compile("(?:[At]|It)*+I")  # "said in a letter sent", but not "said on Monday a man left"
# What these lead to their subject does: "refused to hear the case" is no participle.
_TO = re.compile("A?(?:I?t)?A?T")
_WILLING = words(
    """
    refuse decline agree fail vow pledge threaten manage hesitate struggle resolve move rush hurry
    seek try continue hope decide opt volunteer start
    """
)
_DOING = words("admit deny begin start stop continue consider resume finish risk avoid face favor")
_PARTICLES_TOO = PARTICLES | {"in", "on", "over", "through"}


@dataclass(slots=True)
class Form:
    """A past-or-participle form in its stretch ``[start, end)``, and the finite verb before it."""

    tags: list[str]
    lowers: tuple[str, ...]
    start: int
    end: int
    index: int
    last_finite: int  # -1 where the clause has had none
    is_relative: bool
    before: str = field(init=False)
    follows: str = field(init=False)
    base: str = field(init=False)
    next_word: str = field(init=False)  # of the stretch; at its end the form itself
    has_object: bool = field(init=False)

    def __post_init__(self) -> None:
        self.before = before_of(self.tags, self.index, "At")
        times = _TIMES.search("".join(self.tags[max(self.start, self.index - 8) : self.index]))
        if self.before == "C" and times is not None:
            self.before = times["before"]
        if self.before == "I" and self.tags[self.index - 2 : self.index] == ["I", "t"]:
            self.before = before_of(self.tags, self.index - 2)  # "Orlo on Monday | moved"
        self.follows = after_of(self.tags, self.index)
        if self.follows == "t":
            self.follows = after_of(self.tags, self.index, "At")
        self.base = base_of(self.lowers[self.index])
        self.next_word = self.lowers[min(self.index + 1, self.end - 1)]
        self.has_object = self.follows in "DO#P" or (self.follows in "NJ" and self.before in "NP)#")
        self.has_object = self.has_object or (self.follows == "G" and self.base in _DOING)

    def is_finite(self) -> bool:
        is_first = all(tag in 'At"' for tag in self.tags[self.start : self.index])
        if is_first and self.start > 0:
            return self.is_relative or self.tags[self.start - 1] in ")-;"
        if self.before == "O" or (is_first and self.is_relative):
            return self.lowers[self.index - 1] != "those"  # "those | trapped in the mill"
        if self.base in NEVER_DONE and self.follows not in "NJ":
            return True
        if self.base in _WILLING and _TO.match("".join(self.tags[self.index + 1 : self.index + 6])):
            return True
        if self._is_of_contact():
            return True
        if self._names_something() or self._has_agent() or self._is_of_amount():
            return False
        if self.is_relative and self.last_finite < 0 and self.next_word != "by":
            return True
        if self.before == "C":
            return self.last_finite >= 0 or self._goes_on_after_aside()
        return self._is_another() if self.last_finite >= 0 else self._is_first()

    def _is_of_contact(self) -> bool:
        """Whether a clause that no word opens has it as its verb, or stands before it."""
        if self.next_word == "by":
            return False
        place = self.tags, self.lowers, self.start, self.index, self.last_finite
        return is_in_contact(*place) or is_after_contact(*place)

    def _is_of_amount(self) -> bool:
        """ "earned $3 million, or nine cents a share adjusted for the split"."""
        is_further = self.last_finite >= 0 and self.follows == "I"
        is_noun = self.tags[self.index - 2] == "D"
        return is_further and is_noun and is_rate(self.lowers, self.index - 2)

    def _names_something(self) -> bool:
        """ "a man named Hale", but not "called for a vote"."""
        if self.lowers[self.index] == "named" and self._is_one():
            return True
        is_alone = self.last_finite < 0 and not finite_later(
            self.tags[: self.end], self.lowers, self.index + 1
        )
        if self.base == "end" and is_alone:
            return False  # "the war ended in 1945", but not "the quarter ended in May, Orlo sold"
        is_calling = self.lowers[self.index] == "called" and self.next_word in _CALLING
        return self.base in NAMING and not self.has_object and not is_calling

    def _is_one(self) -> bool:
        """Whether "a man" stands before, of whom a name follows."""
        phrase = "".join(self.tags[: self.index])
        start = re.search("D[JN]*N$", phrase)
        return start is not None and self.lowers[start.start()] in ("a", "an")

    def _has_agent(self) -> bool:
        return self.next_word == "by" and self.base not in MOVING

    def _goes_on_after_aside(self) -> bool:
        """ "was held, weeks after the ferry sank, and pleaded guilty": a comma closed the aside."""
        joint = self.index - 1
        while self.tags[joint] in "At":
            joint -= 1
        is_closed = self.tags[joint - 1] == "," and self.tags[self.start - 1] in "SWw"
        return is_closed and any(tag in FINITE for tag in self.tags[: self.start])

    def _is_another(self) -> bool:
        """Whether the form is finite though its stretch has had a finite verb."""
        if self._is_what_was_said() or self._is_behind_opening():
            return True
        if self.before == ",":
            return self.has_object or self.follows != "I"
        joint = _joint_before(self.tags, self.index)
        if joint >= 0 and (self.follows != "I" or self._has_particle()):
            return True
        if joint > 0 and self.tags[joint - 1] == "," and not self._has_finite_later():
            return True  # "he appealed, and the court found in his favour"
        return self._is_resumed() or self._is_after_aside()

    def _is_what_was_said(self) -> bool:
        """ "said the mill closed", but not "said in a letter sent on Monday"."""
        between = self.tags[self.last_finite + 1 : self.index]
        verb = base_of(self.lowers[self._main_verb()])
        is_told = verb in REPORTING and any(tag in "NPO" for tag in between)
        is_told = is_told and not _LED.match("".join(between))
        is_found = verb == "find" and self.follows == "I"  # "found it wrapped in"
        if self.follows == "I" and self.base not in MOVING and self._has_finite_later():
            return False  # "said a tape found in a cave showed him"
        word_after = self.lowers[min(self.index + 1, len(self.lowers) - 1)]
        return is_told and self.follows != "T" and word_after != "by" and not is_found

    def _is_behind_opening(self) -> bool:
        """ "Since the race began three days ago Hale crossed the line": a time ends what opens."""
        between = "".join(self.tags[self.last_finite + 1 : self.index])
        is_opened = self.start > 0 and self.tags[self.start - 1] == "S"
        return is_opened and self.has_object and re.fullmatch("I?tP+A*", between) is not None

    def _main_verb(self) -> int:
        """The verb that the last finite one helps: "should be | mentioned"."""
        place = self.last_finite
        while place + 1 < self.index and (
            self.tags[place + 1] in "HBAXT" or "".join(self.tags[place : place + 2]) in ("TL", "ML")
        ):
            place += 1
        return place

    def _has_particle(self) -> bool:
        word_after = self.lowers[min(self.index + 1, len(self.lowers) - 1)]
        return word_after in _PARTICLES_TOO and after_of(self.tags, self.index + 1, "") in "I.,t$C"

    def _is_resumed(self) -> bool:
        """ "watches that will be eligible totaled ...": the verb that the subject still lacks."""
        is_resumed = self.has_object or self.tags[self.index - 1] == "t" or self._has_particle()
        is_resumed = is_resumed or not self._has_finite_later()  # then it is the only one left
        if not (self.is_relative and is_resumed and self.base not in NAMING):
            return False
        return not any(tag in FINITE for tag in self.tags[: self.start - 1])

    def _is_after_aside(self) -> bool:
        """Whether a comma since the last finite verb ended what that verb told."""
        between = self.tags[self.last_finite + 1 : self.index]
        if "," not in between:
            return False
        if is_closing_report(self.tags, self.lowers, self.index):
            return True
        if not self.has_object or self._has_finite_later():
            return False
        return self.tags[self.index - "".join(reversed(between)).index(",")] not in "IG"

    def _has_finite_later(self) -> bool:
        return finite_later(self.tags[: self.end], self.lowers, self.index + 1)

    def _is_first(self) -> bool:
        """Whether the form is the first finite verb of its stretch."""
        later = self._has_finite_later()
        if not self.has_object and self._is_in_opening(later):
            return False
        if later and self._is_before_main_clause():
            return True
        is_joined_later = later and _is_joined_later(self.tags, self.index + 1, self.end)
        if self.before == "," and not self.has_object and self._is_beside():
            return False
        if self.before in ",^":
            return self.before == "," and (not later or is_joined_later)
        follows = self.tags[self.index + 3 : self.index + 4]
        is_later = self.tags[self.index + 1 : self.index + 3] == ["I", "t"] and follows != [","]
        is_told = self.follows in "NJPDO#" or (is_later and "".join(follows) in "NJPDO#")
        is_report = self.base in REPORTING and is_told  # "confirmed on Monday | a man had left"
        return not later or self.has_object or is_joined_later or is_report

    def _is_beside(self) -> bool:
        """Whether it stands beside a noun: "drawings, released this month, show"."""
        is_late = self.follows == "I" and any(tag in FINITE for tag in self.tags[: self.start])
        return is_late or self._is_enclosed()  # "as they showed a coat, | found at the mill"

    def _is_before_main_clause(self) -> bool:
        """ "After Hale died in 1979 she retired": a pronoun opens the next clause."""
        opening = "".join(self.tags[max(self.start - 1, 0) : self.index])
        match = _NEXT_SUBJECT.match("".join(self.tags[self.index + 1 : self.end]))
        if match is None or not opening.startswith("S") or "," in opening:
            return False
        subject = self.index + 1 + match.group(0).rindex("O")
        return self.lowers[subject] in NOMINATIVES

    def _is_in_opening(self, later: bool) -> bool:
        """ "In a letter sent on Monday the mayor asked": still within what opens the clause."""
        tags, start, index = self.tags, self.start, self.index
        start += tags[start] == "C"
        if tags[start : start + 2] == ["I", "t"]:
            start += 2  # a time opens the clause, not a phrase
        if tags[start : start + 3] == ["t", ",", "I"]:
            start += 2  # "Today, in a paper published by Orlo, he warned"
        region = region_start(tags, start, index)
        if tags[region] in "IG" and any(tag in "VFMBH" for tag in tags[:region]):
            return True
        return later and tags[start] in "IG" and "," not in tags[start:index]

    def _is_enclosed(self) -> bool:
        """Whether a comma and a verb follow: "drawings, released this month, show"."""
        for place in range(self.index + 1, self.end - 1):
            if self.tags[place] == "," and self.lowers[place + 1] not in ("having", "being"):
                return self.tags[place + 1] in "FVEMBHZ"
        later = re.search(r",[At]*([MBHZ])", "".join(self.tags[self.index :]))
        word = self.lowers[self.index + later.start(1)] if later else "having"
        return word not in ("having", "being")


def _joint_before(tags: list[str], index: int) -> int:
    """The "and" with a noun phrase after it, right before: "and in 2003 the police"; or -1."""
    index -= 1
    while index >= 0 and (tags[index] in "DJNPAt#" or tags[index : index + 2] == ["I", "t"]):
        index -= 1
    return index if index >= 0 and tags[index] == "C" else -1


def _is_joined_later(tags: list[str], start: int, end: int) -> bool:
    """Whether the next verb that could be finite is joined on by "and": both are finite then."""
    for index in range(start, end):
        if tags[index] in "MBHZVEF":
            before = before_of(tags, index)
            return before in "C" or (before in "NPO)" and any(t in "C," for t in tags[start:index]))
    return False
