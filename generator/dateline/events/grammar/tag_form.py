"""A form that may be past or participle, and what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dateline.events.en.closed import PARTICLES
from dateline.events.grammar.tag_context import after_of, base_of, before_of, finite_later
from dateline.prose.lexicon import words

_TIMES = re.compile(r"(?P<before>[NP])I?t(?:,t)?CI?t\Z")  # "rain on Sunday and Monday | caused"
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

    def has_finite_later(self) -> bool:
        """Whether another verb of its stretch could be the finite one."""
        return finite_later(self.tags[: self.end], self.lowers, self.index + 1)

    def has_particle(self) -> bool:
        """ "broke out", "took over", and not "broke out of"."""
        word_after = self.lowers[min(self.index + 1, len(self.lowers) - 1)]
        return word_after in _PARTICLES_TOO and after_of(self.tags, self.index + 1, "") in "I.,t$C"
