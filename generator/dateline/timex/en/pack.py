"""The English pack: which rules a trigger calls, in order of preference, and how parts join."""

from __future__ import annotations

from dateline.timex import joining
from dateline.timex.en import guards
from dateline.timex.en.modifiers import AFTER, BEFORE
from dateline.timex.en.rules import (
    absolute,
    clock,
    lengths,
    numeric,
    ordinals,
    quarters,
    relative,
    vague,
    which,
)
from dateline.timex.en.triggers import KINDS, LEAD, OPENS, TRIGGER, kind_of_number
from dateline.timex.language import Context, Cue, Join, Language

_TOLD_RULES = (
    *quarters.COMPARISON_RULES,
    *relative.OFFSET_RULES,
    ordinals.ENDS_OF,
    *which.LENGTH_RULES,
    *relative.EVENT_RULES,
    *quarters.QUARTER_RULES,
    *which.UNIT_RULES,
)
_UNIT_RULES = (
    *clock.SPOKEN_CLOCK_RULES,
    *lengths.EACH_RULES,
    *lengths.RATE_RULES,
    ordinals.ORDINAL_UNIT,
    *_TOLD_RULES,
    ordinals.ORDINAL_DAY,
    *absolute.CENTURY_RULES,
    *lengths.LENGTH_RULES,
)
RULES = {
    "month": (
        *lengths.EACH_FIELD_RULES,
        *which.WHICH_MONTH_RULES,
        *which.WHICH_RULES,
        *absolute.MONTH_RULES,
    ),
    "weekday": (
        *lengths.EACH_FIELD_RULES,
        ordinals.NTH_WEEKDAY,
        *which.WHICH_RULES,
        *clock.WEEKDAY_RULES,
    ),
    "weekdays": lengths.EACH_FIELD_RULES,
    "unit": _UNIT_RULES,
    "half": (*_TOLD_RULES, *clock.SPOKEN_CLOCK_RULES, *lengths.LENGTH_RULES),
    "season": (*lengths.EACH_FIELD_RULES, *which.WHICH_RULES, *clock.SEASON_RULES),
    "part": (
        *lengths.EACH_FIELD_RULES,
        *which.WHICH_RULES,
        *clock.CLOCK_RULES,
        *clock.PART_RULES,
    ),
    "night": (
        absolute.NIGHT_OF,
        *lengths.EACH_FIELD_RULES,
        *which.WHICH_RULES,
        *_UNIT_RULES,
        *clock.PART_RULES,
    ),
    "noon": clock.NOON_RULES,
    "day": relative.DAY_RULES,
    "frequency": lengths.FREQUENCY_RULES,
    "named": (*which.WHICH_RULES, *clock.NAMED_RULES),
    "decade": absolute.DECADE_RULES,
    "number": (
        *clock.CLOCK_RULES,
        *absolute.CENTURY_RULES,
        *numeric.ISO_RULES,
        *numeric.NUMERIC_RULES,
        quarters.YEAR_PERIOD,
        *absolute.DAY_MONTH_RULES,
        *absolute.YEAR_RULES,
    ),
    "short-year": absolute.SHORT_YEAR_RULES,
    "quarter": _TOLD_RULES,
    "clock": clock.CLOCK_RULES,
    "now": vague.NOW_RULES,
    "current": (*_TOLD_RULES, *vague.CURRENT_RULES),
    "present": vague.PRESENT_RULES,
    "past": (*clock.SPOKEN_CLOCK_RULES, *vague.PAST_RULES),
    "recent": (*_TOLD_RULES, *vague.RECENT_RULES),
    "future": vague.FUTURE_RULES,
    "soon": vague.SOON_RULES,
    "fiscal": quarters.FISCAL_RULES,
    "these": vague.THESE_RULES,
    "former": vague.FORMER_RULES,
    "later": vague.LATER_RULES,
}
JOINS = (
    Join("side by side", r",? ", joining.join_time_of_day),
    Join("day, then time of day", r",? ", joining.join_day_time),
    Join("weekday and date", r",? (?:the )?", joining.join_weekday_date),
    Join("weekday and its day", r",? ", joining.join_weekday_date),
    Join("date and weekday", r",? ?\(?", joining.join_date_weekday),
    Join("weekday with a time, and date", r",? ", joining.join_weekday_time_date),
    Join("weekday of a date", r" of (?:the )?", joining.join_weekday_date),
    Join("time of a day", r" of (?:the )?", joining.join_time_of_day),
    Join("weekday in a year", r" in ", joining.join_weekday_in_year),
    Join("within a year", r",? (?:of |in )?", joining.join_within_year),
    Join("day of a month", r" of ", joining.join_day_of_month),
    Join("week of a day", r" (?:of|beginning|starting|ending)(?: on)? ", joining.join_week_of),
    Join("beside a day", r" ", joining.join_beside),
    Join("one of a longer time", r" (?:of|in) ", joining.join_nth),
    Join("length within a month", r" of ", joining.join_length_within),
    Join("weekday of a week", r" (?:of )?", joining.join_weekday_week),
)


def _cue(context: Context) -> Cue | None:
    from dateline.timex.en import grammar  # its patterns are dear, and many texts need none

    return grammar.cue(context)


_FEW_WORDS = r"(?: [\w',%-]{1,20}){0,5}?"
# "since 1914", "compared with the losses of May", "from a peak of 90 in June": a story that tells
# so goes on from where it was.
_ASIDE = (
    rf"\b(?:since|dating (?:back )?(?:to|from)|(?:as )?(?:opposed to|against)|than(?: in| during)?"
    rf"|compared (?:to|with)(?:{_FEW_WORDS} (?:in|of|during))?"
    rf"|(?:peak|high|low|average|rate|level|total) of{_FEW_WORDS} (?:in|during)"
    rf"|(?:this|which|it) followed{_FEW_WORDS} (?:in|of)|surpassing|exceeding)"
    r"(?: (?:the|both|early|late|mid))? "
)
LANGUAGE = Language(
    code="en",
    trigger=TRIGGER,
    kinds=KINDS,
    kind_of_number=kind_of_number,
    lead=LEAD,
    rules=RULES,
    before=BEFORE,
    after=AFTER,
    joins=JOINS,
    is_time=guards.is_time,
    cue=_cue,
    coordinate=r",? (?:and|or|to|through|until|into)? ?(?:the |early |late |mid-)?|\s?-\s?|/",
    range_to=r" (?:to|through|until|till) |\s?-\s?",
    aside=_ASIDE,
    up_to=r"(?:until|till?|through|to)(?: the)? ",
    is_day_first=False,
    opens=OPENS,
    # "former" and "future" are times where a story is told from within; news says little by them.
    narrative_only=frozenset({"former", "future-adjective", "recent"}),
)
