"""Pieces of patterns that several English rules share; all for lower-case text."""

from __future__ import annotations

from dateline.timex.en import lexicon, numbers
from dateline.timex.rule import factored


def words(*of: str) -> str:
    """Alternatives, the longest that fits taken.

    >>> words("may", "march")
    'ma(?:rch|y)'
    """
    return factored(of)


SHORT_MONTH = rf"(?:{words(*(lexicon.MONTHS.keys() - lexicon.FULL_MONTHS))})"
# Only what is short takes a stop.
MONTH = rf"(?:{words(*lexicon.FULL_MONTHS)}|{SHORT_MONTH}\.?)"
WEEKDAY = rf"(?:{words(*lexicon.WEEKDAYS)})"
SHORT_WEEKDAY = rf"(?:{words(*(w for w in lexicon.WEEKDAYS if not w.endswith('day')))})"
FIRST_OF_WEEKDAYS = "".join(sorted({name[0] for name in lexicon.WEEKDAYS}))
WEEKDAYS = rf"(?:{words(*(w for w in lexicon.WEEKDAYS if w.endswith('day')))})s"
UNIT = rf"(?:{words(*lexicon.UNITS)})"
UNITS = rf"(?:{words(*lexicon.ALL_UNITS)})"
SEASON = rf"(?:{words(*lexicon.SEASONS)})"
PART = rf"(?:{words(*lexicon.PARTS)})"
NAMED = rf"(?:{words(*lexicon.NAMED_DAYS)})"
WHICH = rf"(?:{words(*lexicon.WHICH)})"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
DAY_ORDINAL = rf"(?:{DAY}(?:st|nd|rd|th|(?<=[23])d)?)"  # "3d May" was once common
YEAR = r"(?:1[0-9]\d\d|20\d\d)"
ERA = r"(?:b\. ?c\. ?e\.?|b\. ?c\.?|a\. ?d\.?|bce|bc|ad|ce)"
ORDINAL = numbers.ORDINAL
# A counted, single or open amount before a unit.
AMOUNT = rf"(?:{numbers.AMOUNT}|{numbers.PAIR}|{numbers.OPEN})"
AMOUNT_OR_A = rf"(?:half a dozen|half an?|an?(?: single| full| whole)?|{AMOUNT})"
# Adjectives that stand between an amount and its unit.
FILLER = (
    r"(?:(?:full|long|straight|consecutive|more|additional|extra|other|whole|solid|successive"
    r"|short|tough|trading|business|working|crucial|bloody|difficult|entire"
    r"|separate|previous|different|complete|hard|brutal|relatively peaceful) )?"
)
# Day and month may be followed by what shows that the number is no day: "March 2.5", "may 10%".
NO_NUMBER = r"(?![\d%]|[.,:/]\d| ?percent| per ?cent| million| billion)"
