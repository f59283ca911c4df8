"""Numbers that could be years or times of day, and what shows that they are not."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon, lookalikes
from dateline.timex.en.neighbours import STREET, word_after, word_before
from dateline.timex.expression import Fields
from dateline.timex.language import Context
from dateline.timex.rule import LazyPattern

_PLAIN_CLOCK = LazyPattern(
    r"[ap]\.?\s?m|o'clock|gmt|utc|msk|bst|\b[a-z]{1,3}[sd]?t$|hrs|hours|in the"
)


_AT_DAY = LazyPattern(
    r"\s(?:tonight|today|tomorrow|tmrw|sharp|local time|this (?:morning|evening))\b"
)


# "the peace of 1648", "between 1337 and 1453": no counts of men or ships.
_DATED = LazyPattern(
    r"\b(?:treaty|peace|truce|war|battle|siege|revolt|rebellion|rising|uprising|revolution|campaign|expedition"
    r"|act|edict|agreement|famine|plague|fire|flood|earthquake|massacre|union|partition|invasion|conquest"
    r"|council|statute|charter|crusade|reign) of\s$|\bbetween 1[0-6]\d\d and\s$"
)


_BEFORE_YEAR = LazyPattern(r"\b(?:pre|post)-$")


_AND_YEAR = LazyPattern(r"\sand\s1\d{3}\b(?!\s[a-z]{3,15}s\b)")


# What beside a number makes it an amount, a code, a score or an address, and what a year.
_SIGN_BEFORE = LazyPattern(r"[$#£€@&=+_%]$|\d[.,:]$")
_JOINED_BEFORE = LazyPattern(r"(\w+)[-/]$")
_OF_YEAR = LazyPattern(r"-(?:era|style|model|born|based|present|built|made|founded)")
_SIGN_AFTER = LazyPattern(r"[.,:/-]\d|[%°@]|-[a-z]|\s?(?:%|percent|per cent)")
_FOUR_FIGURES = 1000
_ROUGHLY = ("around", "about", "roughly", "approximately")
# What leads to a year of three figures, and what follows a year rather than a number.
_EARLY_LEAD = LazyPattern(
    r"(?:^|[\s(])(?:in|since|until|till|from|by|circa|around|about|after|before|between"
    r"|(?:from|between) [1-9]\d\d (?:to|and|until)"
    rf"|(?:{'|'.join(lexicon.FULL_MONTHS)}))\s$"
)
_NO_COUNT = LazyPattern(
    r"\s{0,3}(?:[,;:)]|\.(?!\d)|$)|\s{1,3}(?:[A-Z]"
    r"|(?:the|an?|he|she|they|it|his|her|their|its|when|where|which|who|and|or|to|until|till|at|by"
    r"|on|in|with|onwards?|was|were|had|under|after|before|but|for|as|through|following|during|from|all|two"
    r"|three|both|several|one|another|some|many|this|these|there)\b)"
)


def is_number(context: Context, said: Fields) -> bool:
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
    if _SIGN_BEFORE.search(before):
        return False
    lead = _JOINED_BEFORE.search(before)
    if lead and lead.group(1) not in ("mid", "pre", "post", "early", "late", "then", "circa"):
        return False
    after = context.low[context.end : context.end + 10]
    if _OF_YEAR.match(after):
        return True
    return not _SIGN_AFTER.match(after)


def _is_year(context: Context, year: int) -> bool:
    if _BEFORE_YEAR.search(context.low, max(0, context.start - 6), context.start):
        return True
    before = word_before(context.text, context.start).lower()
    next_word = word_after(context.text, context.end)
    after = next_word.lower()
    if before in lookalikes.NOT_YEARS_BEFORE or after in lookalikes.NOT_YEARS_AFTER:
        return False
    if STREET.match(context.text, context.end):
        return False
    if before in lookalikes.COUNTING and next_word.islower() and after.endswith("s"):
        return False  # "sold 1900 tractors"
    if year < _FOUR_FIGURES:
        return _is_early(context)
    if before in _ROUGHLY and _NO_COUNT.match(context.text, context.end) is None:
        return False  # "around 1500 injured"
    if 1500 <= year <= 2100 and (before in lookalikes.PREPOSITIONS or not after):
        return True
    if year < 1700 and _is_dated(context, before):
        return True
    if year < 1700 or year > 2100:
        is_count = after.endswith("s") and before != "the"
        is_headed = before in lookalikes.YEAR_HEADS and not is_count
        return is_headed or (year < 1700 and _stands_as_year(context, before))
    return True


def _stands_as_year(context: Context, before: str) -> bool:
    """Whether nothing is counted behind a number that a day, "around" or a bracket leads to."""
    is_led = before in lookalikes.EARLY_HEADS or _is_bracketed(context)
    return is_led and _NO_COUNT.match(context.text, context.end) is not None


def _is_bracketed(context: Context) -> bool:
    """ "the Siege of Skell (1415)" """
    before = context.text[max(0, context.start - 30) : context.start].rpartition(" ")
    is_alone = before[2] == "(" and context.text[context.end : context.end + 1] == ")"
    return is_alone and before[0].rpartition(" ")[2][:1].isupper()


def _is_early(context: Context) -> bool:
    """Whether three figures may be a year: "In 913 the monks", but not "in 913 houses"."""
    led = _EARLY_LEAD.search(context.low, max(0, context.start - 24), context.start)
    follows = _NO_COUNT.match(context.text, context.end) if led else None
    if led is None or follows is None:
        return False
    is_name = follows[0][-1].isupper()  # "In 490 Darius", but not "about 150 Roman houses"
    return not is_name or led[0].strip(" (\n") == "in"


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


def is_spoken(context: Context, _said: Fields) -> bool:
    """Years in words: "in two thousand and nine", but not "two thousand sheep"."""
    if not context.low.startswith("two thousand", context.start):
        return True
    before, after = word_before(context.low, context.start), word_after(context.low, context.end)
    return before in lookalikes.YEAR_HEADS and not after.endswith("s")
