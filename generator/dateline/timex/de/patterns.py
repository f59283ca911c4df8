"""Pieces of patterns that several German rules share; all for lower-case text."""

from __future__ import annotations

import re

from dateline.timex.de import lexicon


def words(*of: str) -> str:
    """Alternatives, longest first.

    >>> words("mai", "märz")
    'märz|mai'
    """
    return "|".join(re.escape(w).replace(r"\ ", " ") for w in sorted(of, key=len, reverse=True))


# "Mais" is maize, not of May.
MONTH = rf"(?:(?:{words(*lexicon.MONTHS)})(?:(?<!mai)s)?|(?:{words(*lexicon.SHORT_MONTHS)})\.?)"
WEEKDAY = rf"(?:{words(*lexicon.WEEKDAYS)})s?"
UNIT = rf"(?:{words(*lexicon.UNITS)})"
PLURAL = rf"(?:{words(*lexicon.PLURALS)})"
UNITS = rf"(?:{words(*lexicon.ALL_UNITS)})"
SEASON = rf"(?:{words(*lexicon.SEASONS)})"
PART = rf"(?:{words(*lexicon.PARTS)})"
WHICH = rf"(?:{words(*lexicon.WHICH)})"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
YEAR = r"(?:1\d\d\d|20\d\d)"
ERA = r"(?:v\. ?(?:u\. ?z|chr)\.?|n\. ?chr\.?)"
# Between the two ends of a range, or the items of a list.
TO = r"(?:\s?-\s?|/| und | bis(?: zum| zu)? | oder )"
