"""German words of time, as they stand in lower case."""

from __future__ import annotations

from dateline.timex.expression import Fields, NamedDay, Unit, Which

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "jän": 1, "feb": 2, "mrz": 3, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip
ALL_MONTHS = {**MONTHS, **SHORT_MONTHS}
WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6,
}  # fmt: skip
UNITS = {
    "sekunde": Unit.SECOND, "minute": Unit.MINUTE, "stunde": Unit.HOUR, "nacht": Unit.NIGHT,
    "tag": Unit.DAY, "tages": Unit.DAY, "wochenende": Unit.WEEKEND, "woche": Unit.WEEK,
    "monat": Unit.MONTH, "monats": Unit.MONTH, "quartal": Unit.QUARTER, "quartals": Unit.QUARTER,
    "halbjahr": Unit.HALF, "halbjahrs": Unit.HALF, "jahr": Unit.YEAR, "jahres": Unit.YEAR,
    "jahrzehnt": Unit.DECADE, "jahrzehnts": Unit.DECADE, "jahrhundert": Unit.CENTURY,
    "jahrhunderts": Unit.CENTURY, "jahrtausend": Unit.MILLENNIUM, "jahrtausends": Unit.MILLENNIUM,
}  # fmt: skip
PLURALS = {
    "sekunden": Unit.SECOND, "minuten": Unit.MINUTE, "stunden": Unit.HOUR, "nächte": Unit.NIGHT,
    "nächten": Unit.NIGHT, "tage": Unit.DAY, "tagen": Unit.DAY, "wochenenden": Unit.WEEKEND,
    "wochen": Unit.WEEK, "monate": Unit.MONTH, "monaten": Unit.MONTH, "quartale": Unit.QUARTER,
    "quartalen": Unit.QUARTER, "jahre": Unit.YEAR, "jahren": Unit.YEAR, "jahrzehnte": Unit.DECADE,
    "jahrzehnten": Unit.DECADE, "jahrhunderte": Unit.CENTURY, "jahrhunderten": Unit.CENTURY,
    "jahrtausende": Unit.MILLENNIUM, "jahrtausenden": Unit.MILLENNIUM,
}  # fmt: skip
ALL_UNITS = {**UNITS, **PLURALS}
# Adjectives of length: "dreitägig". Not "-jährig", which mostly tells an age.
LENGTH_STEMS = {
    "tägig": Unit.DAY, "wöchig": Unit.WEEK, "monatig": Unit.MONTH, "stündig": Unit.HOUR,
    "minütig": Unit.MINUTE,
}  # fmt: skip
SEASONS = {
    "frühling": "SP", "frühlings": "SP", "frühjahr": "SP", "frühjahrs": "SP", "sommer": "SU",
    "sommers": "SU", "herbst": "FA", "herbstes": "FA", "winter": "WI", "winters": "WI",
}  # fmt: skip
PARTS = {
    "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF",
    "abend": "EV", "nacht": "NI",
}  # fmt: skip
PART_GENITIVES = {
    "morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV",
    "nachts": "NI",
}  # fmt: skip
DECADES = {
    "zwanziger": 20, "dreißiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
    "siebziger": 70, "achtziger": 80, "neunziger": 90,
}  # fmt: skip
DAYS = {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2}

_ENDINGS = ("e", "en", "er", "es", "em")
_WHICH_STEMS = {
    "letzt": Which.LAST, "vergangen": Which.LAST, "vorig": Which.LAST, "dies": Which.THIS,
    "laufend": Which.THIS, "nächst": Which.NEXT, "kommend": Which.NEXT,
    "folgend": Which.FOLLOWING, "darauffolgend": Which.FOLLOWING, "vorherig": Which.PREVIOUS,
    "vorangegangen": Which.PREVIOUS, "selb": Which.SAME, "gleich": Which.SAME, "jen": Which.SAME,
}  # fmt: skip
WHICH = {stem + end: which for stem, which in _WHICH_STEMS.items() for end in _ENDINGS}

# What stands after a unit or an amount and counts from the last time told.
AFTERWARDS = {
    "später": 1, "danach": 1, "darauf": 1, "zuvor": -1, "davor": -1, "vorher": -1, "früher": -1,
}  # fmt: skip

NAMED_DAYS = {
    "neujahr": NamedDay.NEW_YEAR, "neujahrstag": NamedDay.NEW_YEAR,
    "silvester": NamedDay.NEW_YEARS_EVE, "valentinstag": NamedDay.VALENTINE,
    "aschermittwoch": NamedDay.ASH_WEDNESDAY, "palmsonntag": NamedDay.PALM_SUNDAY,
    "karfreitag": NamedDay.GOOD_FRIDAY, "ostersonntag": NamedDay.EASTER,
    "ostern": NamedDay.EASTER, "ostermontag": NamedDay.EASTER_MONDAY,
    "christi himmelfahrt": NamedDay.ASCENSION, "pfingstsonntag": NamedDay.PENTECOST,
    "pfingsten": NamedDay.PENTECOST, "tag der arbeit": NamedDay.MAY_DAY,
    "maifeiertag": NamedDay.MAY_DAY, "halloween": NamedDay.HALLOWEEN,
    "allerheiligen": NamedDay.ALL_SAINTS, "heiligabend": NamedDay.CHRISTMAS_EVE,
    "heiliger abend": NamedDay.CHRISTMAS_EVE, "weihnachten": NamedDay.CHRISTMAS,
    "erster weihnachtstag": NamedDay.CHRISTMAS, "ersten weihnachtstag": NamedDay.CHRISTMAS,
    "zweiter weihnachtstag": NamedDay.BOXING_DAY, "zweiten weihnachtstag": NamedDay.BOXING_DAY,
}  # fmt: skip
FIXED_DAYS = {
    "tag der deutschen einheit": Fields(month=10, day=3),
    "dreikönigstag": Fields(month=1, day=6),
    "nikolaustag": Fields(month=12, day=6),
    "reformationstag": Fields(month=10, day=31),
}

FREQUENCIES = {
    "stündlich": Unit.HOUR, "täglich": Unit.DAY, "wöchentlich": Unit.WEEK,
    "monatlich": Unit.MONTH, "jährlich": Unit.YEAR, "alljährlich": Unit.YEAR,
}  # fmt: skip
ZONES = {"mez": "+01", "mesz": "+02", "utc": "Z", "gmt": "Z", "ortszeit": None}
PRESENT = ("jetzt", "derzeit", "zurzeit", "momentan", "gegenwärtig", "heutzutage")
PAST = ("kürzlich", "neulich", "jüngst", "unlängst")
FUTURE = ("bald", "demnächst", "künftig")
