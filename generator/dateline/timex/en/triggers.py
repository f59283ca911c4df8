"""Words that every English expression holds one of, and words that may stand before them."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon, numbers
from dateline.timex.en.lexicon import listed
from dateline.timex.en.modifiers import BEFORE
from dateline.timex.en.patterns import ERA
from dateline.timex.rule import WORD_END, factored

# The first word, or words, by which a named day is found.
_NAMED = {
    *listed(
        """
        martin mlk valentine's valentines presidents' presidents president's saint international
        ash palm easter ascension pentecost memorial juneteenth independence bastille labor
        columbus halloween 9/11 veterans veterans' armistice remembrance guy bonfire thanksgiving
        cyber christmas xmas boxing election inauguration nye d-day
        """
    ),
    "new year", "new years", "good friday", "black friday", "st. patrick", "st patrick",
    "mother's day", "father's day", "mothers day", "fathers day", "all saints", "may day",
    "april fool", "april fools", "fourth of july", "4th of july",
}  # fmt: skip

KINDS: dict[str, str] = {
    **dict.fromkeys(lexicon.MONTHS, "month"),
    **dict.fromkeys(lexicon.WEEKDAYS, "weekday"),
    **{f"{word}s": "weekdays" for word in lexicon.WEEKDAYS if word.endswith("day")},
    **dict.fromkeys(lexicon.ALL_UNITS, "unit"),
    "period": "unit",
    **dict.fromkeys(lexicon.SEASONS, "season"),
    **dict.fromkeys(lexicon.PARTS, "part"),
    **dict.fromkeys(lexicon.PART_PLURALS, "part"),
    "night": "night",
    "nights": "night",
    **dict.fromkeys(("noon", "midnight", "midday"), "noon"),
    **dict.fromkeys(lexicon.DAYS, "day"),
    **dict.fromkeys(lexicon.TONIGHTS, "day"),
    **dict.fromkeys(lexicon.FREQUENCIES, "frequency"),
    **dict.fromkeys(("biweekly", "bimonthly", "biennial", "fortnightly"), "frequency"),
    **dict.fromkeys(_NAMED, "named"),
    "half": "half",
    **dict.fromkeys(lexicon.DECADES, "decade"),
    **dict.fromkeys(("nineteen", "eighteen", "twenty", "two thousand"), "decade"),
    **dict.fromkeys(("now", "rn", "currently", "nowadays", "presently"), "now"),
    "current": "current",
    **dict.fromkeys(("present", "present-day", "modern-day", "modern day"), "present"),
    "past": "past",
    **dict.fromkeys(("recent", "recently", "lately"), "recent"),
    "future": "future",
    "soon": "soon",
    "former": "former",
    "fiscal": "fiscal",
    "o'clock": "clock",
    "these days": "these",
    **dict.fromkeys(("later date", "later time"), "later"),
}
_GLUED = re.compile(r"\d{1,3}(?:sec|min|hr|hour|day|wk|week|mth|month|yr|year)s?")
_NUMBERS = "|".join(
    (
        r"[12]\d\d\d-\d\d?(?:-\d\d?)?(?!\d)",
        r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d(?!\d)",
        r"[12]\d{3}[/.]\d\d?[/.]\d\d?(?!\d)",
        rf"(?:0[0-9]|1\d|2[0-3])[0-5]\d(?: ?(?:{factored(lexicon.ZONES)}|hours|hrs)|(?= local))",
        r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?: ?[ap]\.?m|hrs?|h)?(?!\d)",
        r"\d{1,2} ?[ap]\.?\s?m\b",
        r"\d{1,2}(?::[0-5]\d)?[ap]\b",
        r"[12]\d\d0'?s",
        r"(?:1\d|20)\d\d(?!\d)",
        r"[1-9]\d\d(?!\d)",
        r"\d{1,3}0'?s",
        rf"\d{{1,4}} ?{ERA}",
        r"\d{1,2}(?:st|nd|rd|th)",
        r"\d\d(?<='\d\d)",
        r"\d{1,3}(?:secs?|mins?|hrs?|hours?|days?|wks?|weeks?|mths?|months?|yrs?|years?)",
        r"q[1-4]",
        r"\d{1,2}/\d{1,2}(?!/|\d)",
        r"fy ?'?\d{2,4}",
        r"(?:ad|a\.d\.) \d{1,4}",
    )
)
# What the patterns for numbers begin with where it is no figure: Q3, FY2013, AD 79.
OPENS = frozenset({"q", "fy", "ad", "a.d."})
TRIGGER = rf"(?<![\w$£€])(?:{factored(KINDS)}|{_NUMBERS}){WORD_END}".replace(r"\-", "-")

LEAD = listed(
    " ".join(
        (*BEFORE, *lexicon.WHICH, *numbers.ONES, *numbers.TENS, *numbers.ORDINALS, *numbers.VAGUE)
    ).replace("-", " ")
) | listed(
    """
    the a an this that these those last next past previous preceding following coming upcoming
    current same each every per all another any some many several few couple pair of half quarter
    hundred thousand million dozen dozens and or to - , / . ' its their his her our recent latest
    final fiscal calendar comparable corresponding full long straight consecutive more additional
    extra other whole solid successive short tough trading business working entire year's flat most
    very only company's new separate weak strong record seasonally slow before after day month
    months week year years decade
    crucial bloody difficult hard brutal relatively peaceful times in at on single right
    intervening ensuing subsequent prior good number given complete different class ca c circa ad
    closing opening dying waning
    a.d through until latter former twice once thrice far distant near foreseeable immediate
    """
)


def kind_of_number(word: str) -> str:
    """The kind of a trigger that is no listed word: "Q3", "FY2013" or a number."""
    if word.startswith("fy"):
        return "fiscal"
    if _GLUED.fullmatch(word):
        return "unit"
    if len(word) == 2 and word.isdigit():  # found only behind an apostrophe
        return "short-year"
    return "quarter" if word.startswith("q") else "number"
