"""Look-alikes: words and numbers that could be times, and what shows that they are not."""

from __future__ import annotations

import re

from dateline.timex.en import lookalikes
from dateline.timex.en.month_guards import is_month
from dateline.timex.en.neighbours import STREET, word_after, word_before
from dateline.timex.en.number_guards import is_number, is_spoken
from dateline.timex.en.patterns import MONTH, WEEKDAY
from dateline.timex.expression import Expression, Fields, Which
from dateline.timex.language import Context
from dateline.timex.rule import LazyPattern

_OF_YEAR = LazyPattern(
    r",?\s(?:of\s(?:(?:the|that|last|this|next)\s)?)?(?:[12]\d{3}\b|year\b)", re.ASCII
)
_ANY_WEEKDAY = LazyPattern(rf"\b{WEEKDAY}\b")
_WEAK_WEEKDAY = LazyPattern(r"\b(?:mon|tue|wed|thu|sat|sun)\b", re.IGNORECASE)
_DATE_AFTER = LazyPattern(
    rf",? (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)\b|(?:{MONTH} )?\d{{1,2}}(?: {MONTH})\b|{MONTH} \d)"
)
_PROGRAMME = LazyPattern(r"[A-Z][a-z]{2,5}day (?:Night|Morning|Evening) [A-Z][a-z]")
_SHOW = ("show", "newspaper", "programme", "program")


_SPORT = LazyPattern(lookalikes.SPORT)
_AROUND = 160  # code points on either side in which a game is told of
_QUOTE_BEFORE = LazyPattern(r"[\"“`'][‘']?$")
_QUOTE_AFTER = LazyPattern(r",?(?:[\"”]|''|’’)")


def is_time(context: Context, kind: str, said: Expression) -> bool:
    """Whether what a rule read is a time after all."""
    if (
        context.start
        and context.text[context.start - 1] in "#@"
        and not _is_tagged(context, kind, said)
    ):
        return False
    if kind == "unit" and _is_programme(context):
        return False
    if isinstance(said, Fields) and (said.half or said.quarter) and _is_of_game(context, said):
        return False
    if kind in ("day", "frequency") and context.text[context.start].isupper():
        return not _is_title(context)
    test = _TESTS.get(kind)
    return test is None or not isinstance(said, Fields) or test(context, said)


_HASHTAGS = ("weekday", "day", "named")


def _is_tagged(context: Context, kind: str, said: Expression) -> bool:
    """ "#Friday" and "@8pm", but not "#27", "@monday" or "#MarchForPeace" """
    if context.text[context.start - 1] == "@":
        return isinstance(said, Fields) and said.hour is not None
    return kind in _HASHTAGS and context.text[context.start : context.end].isalpha()


def _is_programme(context: Context) -> bool:
    """ "60 Minutes", or a title in quotes: "This Week" """
    words = context.text[context.start : context.end]
    if words in lookalikes.PROGRAMMES:
        return True
    return (
        words.istitle()
        and " " in words
        and _QUOTE_BEFORE.search(context.text, max(0, context.start - 2), context.start) is not None
        and _QUOTE_AFTER.match(context.text, context.end) is not None
    )


def _is_of_game(context: Context, said: Fields) -> bool:
    """ "The second half was delayed", in a match's report"""
    if said.year is not None or said.within is not None or said.which is not None:
        return False
    if _OF_YEAR.match(context.low, context.end):
        return False
    begin, end = max(0, context.start - _AROUND), context.end + _AROUND
    return _SPORT.search(context.low, begin, end) is not None


def _is_title(context: Context) -> bool:
    """ "USA Today", "The Daily Mirror" """
    before = word_before(context.text, context.start)
    after = word_after(context.text, context.end)
    return before == "USA" or after in _SHOW or (before == "The" and after[:1].isupper())


def _is_weekday(context: Context, said: Fields) -> bool:
    if _is_in_name(context, said):
        return False
    found = _WEAK_WEEKDAY.search(context.text, context.start, context.end)
    words = context.low[context.start : context.end]
    if found is None or len(_ANY_WEEKDAY.compiled.findall(words)) > 1:
        return True
    if _tells_more(said) and said.which is not Which.SAME:
        return True
    return _DATE_AFTER.match(context.low, context.end) is not None or _is_short_day(
        context, found.group()
    )


def _is_in_name(context: Context, said: Fields) -> bool:
    """ "Bloody Sunday", "Sunday Street", "Saturday Night Live", "the Monday Times" """
    text, end = context.text, context.end
    if STREET.match(text, end) or _PROGRAMME.match(text, context.start):
        return True
    if word_before(text, context.start).lower() in lookalikes.EVENT_WEEKDAYS:
        return True
    return said.which is None and word_after(text, end) in lookalikes.PAPERS


def _is_short_day(context: Context, name: str) -> bool:
    """Whether "Sun", "Sat" or "Wed" is a day, and no star, verb or bride."""
    before, after = word_before(context.text, context.start), word_after(context.text, context.end)
    if name.lower() == "sun":
        return before.lower() in lookalikes.SUNDAY_HEADS
    if not name[0].isupper():
        return before.lower() in lookalikes.SMALL_DAY_HEADS
    is_verb = name.lower() == "sat" and not before and after.islower()
    return not is_verb or context.low[max(0, context.start - 2) : context.start] in ("& ", ", ")


def _tells_more(said: Fields) -> bool:
    return any((said.day, said.part, said.which, said.within)) or said.hour is not None


def _is_season(context: Context, said: Fields) -> bool:
    if said.which or said.within or said.year:
        return True
    words = context.text[context.start : context.end]
    season = words.split()[-1]
    before = word_before(context.low, context.start)
    after = word_after(context.text, context.end)
    if season[0].isupper() and after[:1].isupper():
        return after.lower() in lookalikes.CAMPAIGNS
    if season[0].isupper() and _is_name(word_before(context.text, context.start)):
        return False  # "Donna Summer"
    if season.lower() not in ("fall", "spring") or _OF_YEAR.match(context.low, context.end):
        return True
    if words.lower().startswith("the "):
        return season.lower() == "spring" or after.lower() not in ("of", "in", "to", "from")
    return before in lookalikes.PREPOSITIONS - {"to"}


def _is_name(before: str) -> bool:
    return before[:1].isupper() and before.lower() not in lookalikes.FUNCTION_WORDS


def _is_named_day(context: Context, said: Fields) -> bool:
    if said.which is not None:
        return True
    after = word_after(context.text, context.end)
    words = context.text[context.start : context.end]
    is_surname = " " not in words and _is_name(word_before(context.text, context.start))
    return after.lower() not in lookalikes.NOT_FESTIVALS and not is_surname


def _is_noon(context: Context, _said: Fields) -> bool:
    return word_before(context.low, context.start) != "high"


def _is_part(context: Context, said: Fields) -> bool:
    if said.hour is not None or said.which or said.within or said.weekday is not None:
        return True
    words = context.low[context.start : context.end]
    before = word_before(context.low, context.start)
    if words == "overnight":
        return True
    is_free = words.startswith(("the ", "daytime", "daylight"))
    return before in lookalikes.PART_HEADS or (before == "in" and is_free)


_TESTS = {
    "month": is_month,
    "weekday": _is_weekday,
    "number": is_number,
    "short-year": is_number,
    "clock": is_number,
    "season": _is_season,
    "named": _is_named_day,
    "decade": is_spoken,
    "noon": _is_noon,
    "part": _is_part,
    "night": _is_part,
}
