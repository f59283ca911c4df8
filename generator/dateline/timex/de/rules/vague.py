"""Times told without a date: now, recently, the future."""

from __future__ import annotations

from dateline.timex.de import lexicon
from dateline.timex.de.patterns import words
from dateline.timex.expression import Vague
from dateline.timex.rule import rule

VAGUE_RULES = (
    rule("present", rf"(?:{words(*lexicon.PRESENT)})", lambda _: Vague("PRESENT_REF")),
    rule("past", rf"(?:{words(*lexicon.PAST)}|vergangenheit)", lambda _: Vague("PAST_REF")),
    rule("future", rf"(?:{words(*lexicon.FUTURE)}|zukunft)", lambda _: Vague("FUTURE_REF")),
)
