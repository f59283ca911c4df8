"""Months that could be verbs, names and marches, and what shows that they are none."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon, lookalikes
from dateline.timex.en.neighbours import STREET, word_after, word_before
from dateline.timex.en.patterns import MONTH
from dateline.timex.expression import Fields
from dateline.timex.language import Context
from dateline.timex.rule import LazyPattern

_MONTH = LazyPattern(rf"\b{MONTH}\b", re.IGNORECASE)
_WITH_MONTH = LazyPattern(rf"\s(?:and|or|to|through)\s{MONTH}\b")
_OF_NAME = LazyPattern(
    r"\s(?:&|Hall|House|Street|Road|Hill|Park|Lane|Hare|Madness|Court|Tower|Valley|Island|Foundation)"
)
_ORDINAL = LazyPattern(r"\d(?:st|nd|rd|th)\b")
_ENDS = LazyPattern(r"\s{0,3}(?:$|[.,!?;)])")
_BEFORE_NAMES = ("and", "by", "for", "to", "of")
_NAME_AFTER = LazyPattern(r"\s[A-Z][a-z]{2,}")
_MARCH_FOR = LazyPattern(r"\s(?:for|on|to|against|of)\s(?:the\s)?[A-Z]")
_HEAD = LazyPattern(r"(?:\s|-)[a-z0-9\"'“‘]")


def is_month(context: Context, said: Fields) -> bool:
    """ "May 4" and "in May", but not "may", "Theresa May" or "the March for Life" """
    found = _MONTH.search(context.text, context.start, context.end)
    name = found.group() if found else ""
    if said.day is not None and STREET.match(context.text, context.end):
        return False
    has_number = any(x is not None for x in (said.day, said.year, said.named))
    if name.islower():
        return _is_lower_month(context, name, has_number)
    if has_number or said.which is not None or said.within is not None:
        return True
    before = word_before(context.text, context.start)
    if name.lower() not in lexicon.FULL_MONTHS:
        if word_after(context.text, context.end)[:1].isupper() and name.lower() == "jan":
            return False  # "and Jan Kavan"
        if name.isupper():
            return False  # "59% APR"
        return context.text[context.end - 1] == "." or before.lower() in lookalikes.PREPOSITIONS
    return name.lower() not in lookalikes.NAMELIKE or _is_namelike_month(context, before)


def _is_lower_month(context: Context, name: str, has_number: bool) -> bool:
    """Months written small, as in a hurry: "5 june", but not "may" and not "march 5 miles"."""
    before = word_before(context.low, context.start)
    if name in ("may", "march", "mar"):
        words = context.low[context.start : context.end]
        return has_number and (
            before in lookalikes.SMALL_MONTH_HEADS
            or _ORDINAL.search(words) is not None
            or _ENDS.match(context.low, context.end) is not None
        )
    if has_number or name in lexicon.FULL_MONTHS - {"june", "august", "april"}:
        return True
    return before in lookalikes.SMALL_MONTH_HEADS and name in lexicon.FULL_MONTHS


def _is_namelike_month(context: Context, before: str) -> bool:
    if before[:1].isupper() and before.lower() not in lookalikes.FUNCTION_WORDS:
        return False  # "Theresa May", "Mr. March"
    if _OF_NAME.match(context.text, context.end):
        return False  # "May & Sons", "March Hall"
    if before.lower() in _BEFORE_NAMES and _NAME_AFTER.match(context.text, context.end):
        return False  # "by June Brown"
    if before.lower() in lookalikes.PREPOSITIONS:
        return True
    if _MARCH_FOR.match(context.text, context.end):
        return False  # "the March for Life"
    if before.lower() in ("the", "a", "an"):
        is_march = context.low.startswith("march", context.end - len("march"))
        return not is_march or _HEAD.match(context.text, context.end) is not None
    if _WITH_MONTH.match(context.low, context.end):
        return True  # "May and August were dry"
    after = word_after(context.text, context.end)
    return bool(before) and not after[:1].isupper()
