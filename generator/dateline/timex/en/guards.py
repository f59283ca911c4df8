"""Look-alikes: words and numbers that could be times, and what shows that they are not."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon, lookalikes
from dateline.timex.en.patterns import MONTH, WEEKDAY
from dateline.timex.expression import Expression, Fields, Which
from dateline.timex.language import Context
from dateline.timex.rule import LazyPattern

_WORD_BEFORE = LazyPattern(r"([^\W_]+(?:[.'][^\W_]{1,3})?\.?)?(?:\s{0,6}|\s{0,3}[-(\"'/]{1,3})$")
_WORD_AFTER = LazyPattern(r"(?:\s{1,6}|-)?([^\W\d_]+)?")
_MONTH = LazyPattern(rf"\b{MONTH}\b", re.IGNORECASE)
_WITH_MONTH = LazyPattern(rf"\s(?:and|or|to|through)\s{MONTH}\b")
_OF_YEAR = LazyPattern(
    r",?\s(?:of\s(?:(?:the|that|last|this|next)\s)?)?(?:[12]\d{3}\b|year\b)", re.ASCII
)
_OF_NAME = LazyPattern(
    r"\s(?:&|Hall|House|Street|Road|Hill|Park|Lane|Hare|Madness|Court|Tower|Valley|Island|Foundation)"
)
_PLAIN_CLOCK = LazyPattern(
    r"[ap]\.?\s?m|o'clock|gmt|utc|msk|bst|\b[a-z]{1,3}[sd]?t$|hrs|hours|in the"
)
_AT_DAY = LazyPattern(
    r"\s(?:tonight|today|tomorrow|tmrw|sharp|local time|this (?:morning|evening))\b"
)
_ANY_WEEKDAY = LazyPattern(rf"\b{WEEKDAY}\b")
_ORDINAL = LazyPattern(r"\d(?:st|nd|rd|th)\b")
_WEAK_WEEKDAY = LazyPattern(r"\b(?:mon|tue|wed|thu|sat|sun)\b", re.IGNORECASE)
_DATE_AFTER = LazyPattern(
    rf",? (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)\b|(?:{MONTH} )?\d{{1,2}}(?: {MONTH})\b|{MONTH} \d)"
)
# "the peace of 1648", "between 1337 and 1453": no counts of men or ships.
_DATED = LazyPattern(
    r"\b(?:treaty|peace|truce|war|battle|siege|revolt|rebellion|rising|uprising|revolution|campaign|expedition"
    r"|act|edict|agreement|famine|plague|fire|flood|earthquake|massacre|union|partition|invasion|conquest"
    r"|council|statute|charter|crusade|reign) of\s$|\bbetween 1[0-6]\d\d and\s$"
)
_BEFORE_YEAR = LazyPattern(r"\b(?:pre|post)-$")
_AND_YEAR = LazyPattern(r"\sand\s1\d{3}\b(?!\s[a-z]{3,15}s\b)")
_ENDS = LazyPattern(r"\s{0,3}(?:$|[.,!?;)])")
_BEFORE_NAMES = ("and", "by", "for", "to", "of")
_NAME_AFTER = LazyPattern(r"\s[A-Z][a-z]{2,}")
_PROGRAMME = LazyPattern(r"[A-Z][a-z]{2,5}day (?:Night|Morning|Evening) [A-Z][a-z]")
_SHOW = ("show", "newspaper", "programme", "program")
_STREET = LazyPattern(
    r"(?:\s[A-Z][a-z]{1,20}){0,2}\s(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane|Drive|Boulevard|Blvd"
    r"|Square|Highway|Parkway|Court|Terrace)"
)


_SPORT = LazyPattern(lookalikes.SPORT)
_AROUND = 160  # code points on either side in which a game is told of
_MARCH_FOR = LazyPattern(r"\s(?:for|on|to|against|of)\s(?:the\s)?[A-Z]")
_HEAD = LazyPattern(r"(?:\s|-)[a-z0-9\"'“‘]")
_QUOTE_BEFORE = LazyPattern(r"[\"“`'][‘']?$")
_QUOTE_AFTER = LazyPattern(r",?(?:[\"”]|''|’’)")


def word_before(text: str, start: int) -> str:
    """The word before a place, as written; empty at the start of a sentence."""
    match = _WORD_BEFORE.search(text, max(0, start - 30), start)
    word = (match.group(1) or "") if match else ""
    ends_sentence = word.endswith(".") and word != "no." and (word.islower() or len(word) > 5)
    return "" if ends_sentence else word


def word_after(text: str, end: int) -> str:
    """The word that follows a place, as written."""
    match = _WORD_AFTER.match(text, end, min(len(text), end + 30))
    return (match.group(1) or "") if match else ""


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


def _is_month(context: Context, said: Fields) -> bool:
    found = _MONTH.search(context.text, context.start, context.end)
    name = found.group() if found else ""
    if said.day is not None and _STREET.match(context.text, context.end):
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


def _is_weekday(context: Context, said: Fields) -> bool:
    before, after = word_before(context.text, context.start), word_after(context.text, context.end)
    if _STREET.match(context.text, context.end):
        return False
    if _PROGRAMME.match(context.text, context.start):
        return False  # "Saturday Night Live"
    if before.lower() in lookalikes.EVENT_WEEKDAYS or (
        said.which is None
        and after in ("Times", "Telegraph", "Mail", "Mirror", "Herald", "Addams", "school")
    ):
        return False
    found = _WEAK_WEEKDAY.search(context.text, context.start, context.end)
    if (
        found is None
        or len(_ANY_WEEKDAY.compiled.findall(context.low[context.start : context.end])) > 1
    ):
        return True
    if _tells_more(said) and said.which is not Which.SAME:
        return True
    name = found.group()
    if _DATE_AFTER.match(context.low, context.end):
        return True
    if name.lower() == "sun":
        return before.lower() in lookalikes.SUNDAY_HEADS
    if not name[0].isupper():
        return False
    is_verb = name.lower() == "sat" and not before and after.islower()
    return not is_verb or context.low[max(0, context.start - 2) : context.start] in ("& ", ", ")


def _tells_more(said: Fields) -> bool:
    return any((said.day, said.part, said.which, said.within)) or said.hour is not None


def _is_number(context: Context, said: Fields) -> bool:
    if said.day is not None or said.month is not None:
        return True
    if said.hour is not None:
        return _is_clock(context)
    if not _is_clear_of_signs(context):
        return False
    digits = context.low[context.start : context.end]
    if said.year is not None and not said.is_bc and digits.isdigit():
        return _is_year(context, said.year)
    return not said.is_short or said.decade is not None or _is_short_year(context)


def _is_clear_of_signs(context: Context) -> bool:
    """Whether no sign beside the number makes it an amount, a code, a score or an address."""
    before = context.low[max(0, context.start - 12) : context.start]
    if re.search(r"[$#£€@&=+_%]$|\d[.,:]$", before):
        return False
    lead = re.search(r"(\w+)[-/]$", before)
    if lead and lead.group(1) not in ("mid", "pre", "post", "early", "late", "then", "circa"):
        return False
    after = context.low[context.end : context.end + 10]
    if re.match(r"-(?:era|style|model|born|based|present|built|made|founded)", after):
        return True
    return not re.match(r"[.,:/-]\d|[%°@]|-[a-z]|\s?(?:%|percent|per cent)", after)


def _is_year(context: Context, year: int) -> bool:
    if _BEFORE_YEAR.search(context.low, max(0, context.start - 6), context.start):
        return True
    before = word_before(context.text, context.start).lower()
    next_word = word_after(context.text, context.end)
    after = next_word.lower()
    if before in lookalikes.NOT_YEARS_BEFORE or after in lookalikes.NOT_YEARS_AFTER:
        return False
    if _STREET.match(context.text, context.end):
        return False
    if before in lookalikes.COUNTING and next_word.islower() and after.endswith("s"):
        return False  # "sold 1900 tractors"
    if 1500 <= year <= 2100 and (before in lookalikes.PREPOSITIONS or not after):
        return True
    if year < 1700 and _is_dated(context, before):
        return True
    if year < 1700 or year > 2100:
        is_count = after.endswith("s") and before != "the"
        return before in lookalikes.YEAR_HEADS and not is_count
    return True


def _is_dated(context: Context, before: str) -> bool:
    """Whether its company shows that an early number is a year."""
    if before == "between":
        return _AND_YEAR.match(context.low, context.end) is not None
    return _DATED.search(context.low, max(0, context.start - 48), context.start) is not None


def _is_short_year(context: Context) -> bool:
    before = word_before(context.text, context.start).lower().rstrip("'")
    return before in lookalikes.SHORT_YEAR_HEADS or before in lexicon.MONTHS


def _is_clock(context: Context) -> bool:
    low, start, end = context.low, context.start, context.end
    words = low[start:end]
    if _PLAIN_CLOCK.search(words):
        return not re.search(r"[$\d.]$", low[max(0, start - 1) : start])
    if words.isdigit() and low.startswith(":", end):
        return True  # the clock of a live report
    if re.match(r"\d{1,2}\.\d\d", words):
        return False
    if re.search(r"@\s?$|\b(?:19|20)\d\d,?\s$", low[max(0, start - 7) : start]) or _AT_DAY.match(
        low, end
    ):
        return True
    if re.search(r"[\d:.$-]$", low[max(0, start - 1) : start]):
        return False
    return (
        not re.match(r"[:.]\d", low[end : end + 2])
        and word_before(low, start) in lookalikes.CLOCK_HEADS
    )


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


def _is_spoken(context: Context, _said: Fields) -> bool:
    """Years in words: "in two thousand and nine", but not "two thousand sheep"."""
    if not context.low.startswith("two thousand", context.start):
        return True
    before, after = word_before(context.low, context.start), word_after(context.low, context.end)
    return before in lookalikes.YEAR_HEADS and not after.endswith("s")


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
    "month": _is_month,
    "weekday": _is_weekday,
    "number": _is_number,
    "short-year": _is_number,
    "clock": _is_number,
    "season": _is_season,
    "named": _is_named_day,
    "decade": _is_spoken,
    "noon": _is_noon,
    "part": _is_part,
    "night": _is_part,
}
