"""Days and months without a year that go on from one of another year, in a sentence of news."""

from __future__ import annotations

import re

from dateline.dates import calendar
from dateline.model import Granularity, Interval
from dateline.timex.excursions import is_aside
from dateline.timex.expression import Fields
from dateline.timex.language import Cue, Engine, Tense
from dateline.timex.scanning import Found
from dateline.timex.story import Story

_REACH = 90  # code points from the day told to what goes on from it
_WORDS_BEFORE = 16  # code points that the words before the end of a run stand in
_STOP = re.compile(r"[.!?][\"')\]]{0,2}\s{1,6}[a-z]{4}")  # not that of "Jan. 5"


def goes_on(low: str, story: Story, item: Found, cue: Cue | None, engine: Engine) -> bool:
    """Whether a time counts from the day told before it, not from the day of publication.

    "Arrested on 14 June 2019 and tried in November", "opens on 3 May 2027 and runs until July".
    Of days to come only the end of a run does: "payable on 2 January to holders of 15 December".
    """
    said, told, published = item.expression, story.last, story.published
    if not isinstance(said, Fields) or said.month is None or said.year is not None:
        return False
    if story.is_narrative or told is None or published is None:
        return False
    if told.interval.granularity > Granularity.MONTH or _year(told.interval) == _year(published):
        return False
    is_near = 0 < item.start - told.span.end < _REACH
    if not is_near or _STOP.search(low, told.span.end, item.start):
        return False
    if told.interval.start >= published.end:
        return engine.up_to.search(low, item.start - _WORDS_BEFORE, item.start) is not None
    is_ahead = cue is not None and cue.tense is Tense.FUTURE
    return not is_ahead and not is_aside(low, told.span.start, engine)


def _year(when: Interval) -> int:
    return calendar.from_minutes(when.start)[0]
