"""The German pack: which words trigger which rules, what may stand before, how parts join.

Articles melt into prepositions ("im", "am", "zum"), so no article belongs to an expression.
"""

from __future__ import annotations

from dateline.prose.lexicon import words as word_set
from dateline.timex import joining
from dateline.timex.de import grammar, guards, lexicon, numbers
from dateline.timex.de.patterns import words
from dateline.timex.de.rules import absolute, clock, lengths, relative, vague
from dateline.timex.language import Join, Language, Modifier, Takes

_DATE, _AMOUNT = Takes.DATE, Takes.AMOUNT


def _edges(*nouns: str) -> list[str]:
    """ "Anfang", "Anfang des", "Anfang der" """
    return [f"{noun}{article}" for noun in nouns for article in ("", " des", " der")]


BEFORE = {
    **dict.fromkeys(
        (*_edges("anfang", "beginn"), "frühen", "frühe", "früher"), Modifier("START", _DATE)
    ),
    **dict.fromkeys((*_edges("mitte"), "mittleren"), Modifier("MID", _DATE)),
    **dict.fromkeys((*_edges("ende"), "späten", "späte", "später"), Modifier("END", _DATE)),
    **dict.fromkeys(
        ("etwa", "rund", "ungefähr", "circa", "ca.", "fast", "beinahe"), Modifier("APPROX", _AMOUNT)
    ),
    **dict.fromkeys(("weniger als", "knapp", "unter"), Modifier("LESS_THAN", _AMOUNT)),
    **dict.fromkeys(("mehr als", "über", "gut"), Modifier("MORE_THAN", _AMOUNT)),
    **dict.fromkeys(("mindestens", "wenigstens"), Modifier("EQUAL_OR_MORE", _AMOUNT)),
    **dict.fromkeys(("höchstens", "maximal", "bis zu"), Modifier("EQUAL_OR_LESS", _AMOUNT)),
}

_WEEKDAY_PARTS = [f"{day}{part}" for day in lexicon.WEEKDAYS for part in lexicon.PARTS]
_HABITS = [
    *(f"{day}{part}" for day in lexicon.WEEKDAYS for part in lexicon.PART_GENITIVES),
    *(f"{day}s" for day in lexicon.WEEKDAYS),
]
_KINDS = {
    **dict.fromkeys(lexicon.ALL_MONTHS, "month"),
    **{f"{month}s": "month" for month in lexicon.MONTHS if month != "mai"},
    **dict.fromkeys(lexicon.WEEKDAYS, "weekday"),
    **dict.fromkeys(_WEEKDAY_PARTS, "weekday"),
    **dict.fromkeys(_HABITS, "habit"),
    **dict.fromkeys(lexicon.PART_GENITIVES, "part-habit"),
    **dict.fromkeys(lexicon.ALL_UNITS, "unit"),
    **dict.fromkeys(lexicon.SEASONS, "season"),
    **dict.fromkeys(lexicon.PARTS, "part"),
    "nacht": "night",
    "nächte": "unit",
    "mitternacht": "midnight",
    **dict.fromkeys(lexicon.DAYS, "day"),
    "morgen": "morning",
    **dict.fromkeys((f"{decade}jahre" for decade in lexicon.DECADES), "decade"),
    **dict.fromkeys((f"{decade}jahren" for decade in lexicon.DECADES), "decade"),
    **dict.fromkeys(lexicon.DECADES, "decade"),
    **dict.fromkeys((name.split()[-1] for name in lexicon.NAMED_DAYS), "named"),
    **dict.fromkeys((name.split()[-1] for name in lexicon.FIXED_DAYS), "named"),
    "heiliger abend": "named",
    "tag der arbeit": "named",
    "tag der deutschen einheit": "named",
    "uhr": "clock",
    "tags": "tags",
    "heuer": "heuer",
    **dict.fromkeys((*lexicon.PRESENT, *lexicon.PAST, *lexicon.FUTURE), "vague"),
    "vergangenheit": "vague",
    "zukunft": "vague",
}
for _word in ("arbeit", "einheit", "abend"):
    _KINDS.pop(_word, None)
_KINDS["abend"] = "part"

# Compounds are matched by pattern; ``kind_of_number`` sees what they are.
_ENDING = r"(?:e[nrsm]?)?"
_STEMS = (
    rf"(?:\d{{1,3}}-|{numbers.AMOUNT})(?P<adjective>{words(*lexicon.LENGTH_STEMS)}){_ENDING}"
    rf"|(?P<frequency>{words(*lexicon.FREQUENCIES)}){_ENDING}"
    r"|(?P<edge>(?:jahres|monats|wochen)(?:ende|mitte|anfang|beginn)s?)"
    r"|(?P<long>(?:stunden|tage|nächte|wochen|monate|jahre)lange?[nrs]?)"
)
_SPOKEN_YEAR = r"(?:sech|sieb|acht|neun)zehnhundert[a-zäöüß]{3,30}|zweitausend[a-zäöüß]{3,30}"
_NUMBERS = (
    r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\d\d(?!\d))?|[12]\d{3}-\d\d-\d\d"
    r"|\d{4}er(?:n)?|\d0er(?:n)?|\d{1,2}:\d\d|(?:1\d|20)\d\d|\d{1,4} (?:v|n)\. ?chr"
)
TRIGGER = rf"(?<![\w$€@])(?:{words(*_KINDS)}|{_STEMS}|{_SPOKEN_YEAR}|{_NUMBERS})(?![^\W_])"

RULES = {
    "month": (
        *lengths.EACH_FIELD_RULES,
        *relative.OF_YEAR_RULES,
        *relative.WHICH_RULES,
        *absolute.MONTH_RULES,
    ),
    "weekday": (*lengths.EACH_FIELD_RULES, *relative.WHICH_RULES, *clock.WEEKDAY_RULES),
    "habit": lengths.HABIT_RULES,
    "part-habit": lengths.PART_HABIT_RULES,
    "unit": (
        *lengths.EACH_RULES,
        *absolute.CENTURY_RULES,
        *absolute.QUARTER_RULES,
        *relative.UNIT_RULES,
        *lengths.LENGTH_RULES,
        *relative.THE_UNIT_RULES,
    ),
    "season": (
        *lengths.EACH_FIELD_RULES,
        *relative.OF_YEAR_RULES,
        *relative.WHICH_RULES,
        *absolute.SEASON_RULES,
    ),
    "part": (
        *lengths.EACH_FIELD_RULES,
        *relative.WHICH_RULES,
        *clock.WEEKDAY_PART_RULES,
        *clock.DAY_RULES[:1],
        *clock.PART_RULES,
    ),
    "night": (
        *absolute.NIGHT_RULES,
        *lengths.EACH_FIELD_RULES,
        *relative.WHICH_RULES,
        *clock.DAY_RULES[:1],
        *lengths.LENGTH_RULES[:1],
        *clock.PART_RULES,
    ),
    "midnight": clock.MIDNIGHT_RULES,
    "day": clock.DAY_RULES,
    "morning": (
        *lengths.EACH_FIELD_RULES,
        *relative.WHICH_RULES,
        *clock.DAY_RULES,
        *clock.PART_RULES,
    ),
    "decade": absolute.DECADE_RULES,
    "named": clock.NAMED_RULES,
    "clock": clock.CLOCK_RULES,
    "adjective": lengths.ADJECTIVE_RULES,
    "frequency": lengths.FREQUENCY_RULES,
    "edge": relative.EDGE_RULES,
    "long": lengths.LONG_RULES,
    "spoken-year": absolute.SPOKEN_YEAR_RULES,
    "number": (*clock.CLOCK_RULES, *absolute.NUMBER_RULES),
    "tags": relative.TAGS_RULES,
    "heuer": relative.THIS_YEAR_RULES,
    "vague": vague.VAGUE_RULES,
}


def kind_of_number(word: str) -> str:
    """The kind of a trigger that is no listed word: a compound by its end, else a number."""
    bare = word.rstrip("nmrs").removesuffix("e")
    if any(stem in word for stem in lexicon.LENGTH_STEMS):
        return "adjective"
    if bare in lexicon.FREQUENCIES:
        return "frequency"
    if word.startswith(("jahres", "monats", "wochen")) and not word.startswith("wochenl"):
        return "edge"
    if word[0].isdigit():
        return "number"
    return (
        "long"
        if word.startswith(("stunden", "tage", "nächte", "wochen", "monate", "jahre"))
        else "spoken-year"
    )


_LEAD = (
    numbers.LEAD
    | word_set(" ".join((*BEFORE, *lexicon.WHICH, *lexicon.DAYS, *lexicon.WEEKDAYS)))
    | word_set("""
    vor in jede jeden jeder jedes jedem alle im am pro der des und bis genau zum zu oder - / . , '
    einmal zweimal dreimal viermal fünfmal vollen ganzen ganze volle lange weitere weiteren halben
    halbes halbe heiliger erster ersten zweiter christi tag deutschen jahr jahre jahres
    """)
    | frozenset(lexicon.ALL_MONTHS)
)

_JOINS = (
    Join("weekday and date", r",? (?:der |den |dem )?", joining.join_weekday_date),
    Join("day and part", r" ", joining.join_day_time),
    Join("time of day, then day", r",? ", joining.join_time_of_day),
    Join("part of a day", r" (?:des |vom |zum |auf den )", joining.join_time_of_day),
    Join("within a year", r" (?:des jahres )?", joining.join_within_year),
)

LANGUAGE = Language(
    code="de",
    trigger=TRIGGER,
    kinds=_KINDS,
    kind_of_number=kind_of_number,
    lead=_LEAD,
    rules=RULES,
    before=BEFORE,
    after={},
    joins=_JOINS,
    is_time=guards.is_time,
    aside=(
        r"\b(?:seit|gegenüber|verglichen mit|im vergleich zu)"
        r"(?: (?:dem|der|den|anfang|ende|mitte)){0,2} "
    ),
    up_to=r"bis(?: zum| in den)? ",
    cue=grammar.cue,
)
