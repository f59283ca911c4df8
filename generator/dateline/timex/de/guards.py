"""Look-alikes: words and numbers that could be times, and what shows that they are not.

German writes nouns with a capital, so that a capital tells a noun from a verb or an adverb, but
not a month from a name.
"""

from __future__ import annotations

import re

from dateline.prose.lexicon import words as word_set
from dateline.timex.de import lexicon
from dateline.timex.expression import Base, Expression, Fields, Length, Offset
from dateline.timex.language import Context

_WORD_BEFORE = re.compile(r"([^\W\d_]{1,30}\.?)[\s(„\"]{0,6}$")
_WORD_AFTER = re.compile(r"[\s-]{0,6}([^\W\d_]{1,30})")
_PREPOSITIONS = word_set("""
    im in am an ab seit bis vom von zum zur nach vor anfang ende mitte beginn zwischen gegen um und
    oder der den dem des ein einen einem einer eines jeden jeder jedes wie für durch über ins jahr
    jahre jahres zu sommer winter herbst frühling frühjahr frühen späten mittleren als kalten
    heißen ganzen guten
    """) | {*lexicon.WHICH, *lexicon.MONTHS}
_NAME_BEFORE = word_set("herr herrn frau dr. dr prof. prof familie")
_NO_YEAR_BEFORE = word_set("""
    seite seiten nr. nr nummer raum zimmer artikel paragraf plz typ modell boeing airbus flug linie
    rund etwa fast über knapp gut circa ca. mindestens höchstens hausnummer kapitel iso din tel.
    telefon fax pin mehr als
    """)
_YEAR_BEFORE = word_set("seit bis ab von vom jahr jahre jahres anfang ende mitte im nach vor um")
_CLOCK_BEFORE = word_set("um gegen ab bis von seit vor nach kurz und ca. etwa")
_BEFORE_TOMORROW = word_set("und für bis ab als wie in zu")
_RANGE_START = re.compile(r"(?<![\d.,/-])[12]\d{3}\s?[-/]\s?$")
_RANGE_END = re.compile(r"\s?[-/]\s?(?:[12]\d{3}|\d\d)(?![\d/-]|[.,]\d)")
_AGES = re.compile(r"\balter von\s{1,4}(?:\S{1,20}\s{1,4})?$")
_EDGES = re.compile(r"\b(?:ende|anfang|mitte|beginn|verlauf|laufe) (?:des|der)\s{1,6}$")


def word_before(text: str, start: int) -> str:
    """The word before a place, as written; empty at the start of a sentence."""
    match = _WORD_BEFORE.search(text, max(0, start - 40), start)
    return match.group(1) if match else ""


def word_after(text: str, end: int) -> str:
    """The word after a place, as written."""
    match = _WORD_AFTER.match(text, end, min(len(text), end + 40))
    return match.group(1) if match else ""


def is_time(context: Context, kind: str, said: Expression) -> bool:
    """Whether what a rule read is a time after all."""
    test = _TESTS.get(kind)
    return test is None or test(context, said)


def _is_month(context: Context, said: Expression) -> bool:
    """ "August Macke", "Herr Mai" are names; "jan" and "mai" in lower case are no months"""
    if not isinstance(said, Fields) or said.day or said.year or said.which or said.within:
        return True
    words = context.text[context.start : context.end]
    if words.rstrip(".").lower() in lexicon.SHORT_MONTHS and not words.endswith("."):
        return False
    before = word_before(context.text, context.start).lower()
    if before in _NAME_BEFORE or not words[0].isupper():
        return False
    return before in _PREPOSITIONS or not word_after(context.text, context.end)[:1].isupper()


def _is_capital_word(context: Context, said: Expression) -> bool:
    """Weekdays, seasons and parts of a day are nouns; "Herr Sommer" is a name."""
    if not isinstance(said, Fields) or said.year or said.which or said.within:
        return True
    before = word_before(context.text, context.start)
    if not context.text[context.start].isupper() or before.lower() in _NAME_BEFORE:
        return False
    return before.lower() in _PREPOSITIONS or not before[:1].isupper()


def _is_season(context: Context, said: Expression) -> bool:
    if not isinstance(said, Fields) or said.year or said.which or said.within:
        return True
    before = word_before(context.text, context.start).lower()
    return _is_capital_word(context, said) and before in _PREPOSITIONS


def _is_part(context: Context, said: Expression) -> bool:
    """ "am Abend", not "Guten Abend" """
    if not isinstance(said, Fields) or said.which or said.within or said.weekday is not None:
        return True
    before = word_before(context.text, context.start).lower()
    return _is_capital_word(context, said) and before in _PREPOSITIONS - {"guten", "ein"}


def _is_morning_or_tomorrow(context: Context, said: Expression) -> bool:
    """ "am Morgen" is the morning, "morgen" tomorrow; a sentence may begin with either"""
    if not isinstance(said, Offset):
        return _is_part(context, said)
    before = word_before(context.text, context.start).lower()
    is_noun = context.text[context.start].isupper() and before != ""
    return not is_noun and before not in _PREPOSITIONS - _BEFORE_TOMORROW


def _is_number(context: Context, said: Expression) -> bool:
    low, start, end = context.low, context.start, context.end
    if not _RANGE_START.search(low, max(0, start - 8), start) and re.search(
        r"[\w€$.,/-]$", low[max(0, start - 1) : start]
    ):
        return False
    if not isinstance(said, Fields) or said.day or said.is_bc:
        return True
    if said.hour is not None:
        return "uhr" in low[start:end] or word_before(low, start) in _CLOCK_BEFORE
    if said.decade is not None or not low[start:end].isdigit() or _RANGE_END.match(low, end):
        return True
    if re.match(r"\s?[%€$°]|[.,:/-]\d|-[a-z]", low[end : end + 3]):
        return False
    return _is_year(context)


def _is_year(context: Context) -> bool:
    before = word_before(context.text, context.start).lower()
    after = word_after(context.text, context.end)
    if before in _NO_YEAR_BEFORE or before in _NAME_BEFORE:
        return False
    return before in _YEAR_BEFORE or before in lexicon.ALL_MONTHS or not after[:1].isupper()


def _is_unit(context: Context, said: Expression) -> bool:
    """ "Ende des Jahres": the unit alone tells a time only at an edge; an age is none"""
    if isinstance(said, Length):
        return not _AGES.search(context.low, max(0, context.start - 40), context.start)
    if not isinstance(said, Offset) or said.base is not Base.TOLD or said.count:
        return True
    words = context.low[context.start : context.end]
    if words not in ("jahres", "monats", "woche", "quartals", "jahrzehnts"):
        return True
    return _EDGES.search(context.low, max(0, context.start - 30), context.start) is not None


_TESTS = {
    "month": _is_month,
    "weekday": _is_capital_word,
    "season": _is_season,
    "part": _is_part,
    "morning": _is_morning_or_tomorrow,
    "number": _is_number,
    "unit": _is_unit,
}
