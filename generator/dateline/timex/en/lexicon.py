"""English words of time."""

from __future__ import annotations

from dateline.timex.expression import NamedDay, Unit, Which


def listed(text: str) -> frozenset[str]:
    """Words written in a row.

    >>> sorted(listed("may march"))
    ['march', 'may']
    """
    return frozenset(text.split())


MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
FULL_MONTHS = frozenset(word for word in MONTHS if len(word) > 4 or word in ("may", "june", "july"))
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3,
    "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
UNITS = {
    "second": Unit.SECOND, "minute": Unit.MINUTE, "hour": Unit.HOUR, "night": Unit.NIGHT,
    "day": Unit.DAY, "weekend": Unit.WEEKEND, "week": Unit.WEEK, "month": Unit.MONTH,
    "season": Unit.SEASON, "quarter": Unit.QUARTER, "year": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM, "millenium": Unit.MILLENNIUM,
    "sec": Unit.SECOND, "min": Unit.MINUTE, "hr": Unit.HOUR, "wk": Unit.WEEK, "yr": Unit.YEAR,
    "mth": Unit.MONTH, "fortnight": Unit.WEEK, "wknd": Unit.WEEKEND,
}  # fmt: skip
PLURALS = {
    **{f"{word}s": unit for word, unit in UNITS.items()},
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM,
}  # fmt: skip
ALL_UNITS = {**UNITS, **PLURALS}
SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA",
           "fall": "FA", "winter": "WI", "wintertime": "WI"}  # fmt: skip
PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI",
    "midday": "MI", "lunchtime": "MI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO",
    "dusk": "EV", "sunset": "EV", "nightfall": "NI", "nighttime": "NI", "night-time": "NI",
    "overnight": "NI", "daytime": "DT", "daylight": "DT", "evenin": "EV", "midmorning": "MO",
    "midafternoon": "AF", "morn": "MO", "nite": "NI", "arvo": "AF",
}  # fmt: skip
PART_PLURALS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
           "seventies": 70, "eighties": 80, "nineties": 90}  # fmt: skip

# Days from today, with what a hurried writer makes of the words.
DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "2day": 0, "tmrw": 1, "tmr": 1, "tmw": 1,
    "tomoz": 1, "tommorow": 1, "tommorrow": 1, "tomorow": 1, "2moro": 1, "2morrow": 1,
    "2mrw": 1, "2mro": 1, "tmro": 1, "yday": -1, "yest": -1, "yesterdays": -1,
}  # fmt: skip
TONIGHTS = ("tonight", "tonite", "2nite", "2night", "tonights", "2nights")

WHICH = {
    "last": Which.LAST, "past": Which.LAST, "this": Which.THIS, "this past": Which.LAST,
    "this last": Which.LAST, "current": Which.THIS, "the current": Which.THIS,
    "this current": Which.THIS, "next": Which.NEXT, "nxt": Which.NEXT, "this coming": Which.NEXT,
    "this next": Which.NEXT, "the coming": Which.NEXT, "coming": Which.NEXT,
    "upcoming": Which.NEXT, "the upcoming": Which.NEXT, "the past": Which.LAST,
    "the last": Which.LAST, "the next": Which.ENSUING,
    "the previous": Which.PREVIOUS, "the preceding": Which.PREVIOUS, "previous": Which.PREVIOUS,
    "the prior": Which.PREVIOUS, "the following": Which.FOLLOWING,
    "following": Which.FOLLOWING, "the ensuing": Which.FOLLOWING,
    "the subsequent": Which.FOLLOWING, "that": Which.SAME, "that same": Which.SAME,
    "the same": Which.SAME, "this same": Which.SAME, "that very": Which.SAME,
    "the very same": Which.SAME,
    "the very next": Which.FOLLOWING, "the year's": Which.THIS,
}  # fmt: skip

NAMED_DAYS = {
    "new year's day": NamedDay.NEW_YEAR, "new years day": NamedDay.NEW_YEAR,
    "new year's eve": NamedDay.NEW_YEARS_EVE, "new years eve": NamedDay.NEW_YEARS_EVE,
    "new year's": NamedDay.NEW_YEAR, "nye": NamedDay.NEW_YEARS_EVE,
    "martin luther king day": NamedDay.MLK_DAY, "martin luther king jr. day": NamedDay.MLK_DAY,
    "mlk day": NamedDay.MLK_DAY,
    "valentine's day": NamedDay.VALENTINE, "valentines day": NamedDay.VALENTINE,
    "presidents' day": NamedDay.PRESIDENTS_DAY, "presidents day": NamedDay.PRESIDENTS_DAY,
    "president's day": NamedDay.PRESIDENTS_DAY,
    "st. patrick's day": NamedDay.SAINT_PATRICK, "st patrick's day": NamedDay.SAINT_PATRICK,
    "saint patrick's day": NamedDay.SAINT_PATRICK,
    "international women's day": NamedDay.WOMENS_DAY,
    "april fools' day": NamedDay.APRIL_FOOLS, "april fool's day": NamedDay.APRIL_FOOLS,
    "april fools day": NamedDay.APRIL_FOOLS,
    "ash wednesday": NamedDay.ASH_WEDNESDAY, "palm sunday": NamedDay.PALM_SUNDAY,
    "good friday": NamedDay.GOOD_FRIDAY, "easter sunday": NamedDay.EASTER,
    "easter day": NamedDay.EASTER, "easter": NamedDay.EASTER,
    "easter monday": NamedDay.EASTER_MONDAY,
    "ascension day": NamedDay.ASCENSION, "pentecost": NamedDay.PENTECOST,
    "may day": NamedDay.MAY_DAY, "mother's day": NamedDay.MOTHERS_DAY,
    "mothers day": NamedDay.MOTHERS_DAY,
    "memorial day": NamedDay.MEMORIAL_DAY, "juneteenth": NamedDay.JUNETEENTH,
    "father's day": NamedDay.FATHERS_DAY, "fathers day": NamedDay.FATHERS_DAY,
    "independence day": NamedDay.INDEPENDENCE_DAY, "bastille day": NamedDay.BASTILLE_DAY,
    "fourth of july": NamedDay.INDEPENDENCE_DAY, "4th of july": NamedDay.INDEPENDENCE_DAY,
    "labor day": NamedDay.LABOR_DAY, "columbus day": NamedDay.COLUMBUS_DAY,
    "halloween": NamedDay.HALLOWEEN, "all saints' day": NamedDay.ALL_SAINTS,
    "all saints day": NamedDay.ALL_SAINTS, "veterans day": NamedDay.VETERANS_DAY,
    "veterans' day": NamedDay.VETERANS_DAY, "armistice day": NamedDay.VETERANS_DAY,
    "remembrance day": NamedDay.VETERANS_DAY, "guy fawkes night": NamedDay.GUY_FAWKES,
    "bonfire night": NamedDay.GUY_FAWKES,
    "thanksgiving day": NamedDay.THANKSGIVING, "thanksgiving": NamedDay.THANKSGIVING,
    "black friday": NamedDay.BLACK_FRIDAY, "cyber monday": NamedDay.CYBER_MONDAY,
    "christmas eve": NamedDay.CHRISTMAS_EVE, "christmas day": NamedDay.CHRISTMAS,
    "christmas": NamedDay.CHRISTMAS, "xmas": NamedDay.CHRISTMAS, "xmas eve": NamedDay.CHRISTMAS_EVE,
    "xmas day": NamedDay.CHRISTMAS, "boxing day": NamedDay.BOXING_DAY,
    "election day": NamedDay.ELECTION_DAY, "inauguration day": NamedDay.INAUGURATION_DAY,
    "d-day": NamedDay.D_DAY, "9/11": NamedDay.NINE_ELEVEN,
}  # fmt: skip

# Time zones by the hours they differ from UTC, as TIMEX3 appends them.
ZONES = {
    "utc": "Z", "gmt": "Z", "z": "Z", "bst": "+01", "cet": "+01", "cest": "+02", "msk": "+03",
    "ist": "+05:30", "jst": "+09", "kst": "+09", "aest": "+10", "aedt": "+11", "est": "-05",
    "edt": "-04", "cst": "-06", "cdt": "-05", "mst": "-07", "mdt": "-06", "pst": "-08",
    "pdt": "-07", "ast": "-04", "adt": "-03", "akst": "-09", "hst": "-10", "brt": "-03",
    "art": "-03", "clt": "-04", "wat": "+01", "sast": "+02", "eet": "+02", "eest": "+03",
    "eat": "+03", "pkt": "+05", "npt": "+05:45", "ict": "+07", "wib": "+07", "hkt": "+08",
    "sgt": "+08", "awst": "+08", "acst": "+09:30", "nzst": "+12", "nzdt": "+13",
    "et": None, "ct": None, "pt": None,
}  # fmt: skip

# How often, in one word.
FREQUENCIES = {
    "hourly": Unit.HOUR, "daily": Unit.DAY, "nightly": Unit.NIGHT, "weekly": Unit.WEEK,
    "monthly": Unit.MONTH, "yearly": Unit.YEAR,
    "annually": Unit.YEAR, "everyday": Unit.DAY,
}  # fmt: skip
