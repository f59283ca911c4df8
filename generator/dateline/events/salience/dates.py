"""Which dates matter to an archive of reports: told often, by many, and long afterwards."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.dates.calendar import MINUTES_A_DAY, unit_at
from dateline.events.boilerplate import news_sentences
from dateline.model import Article, Granularity, Interval, Timex, TimexType
from dateline.prose import split_sentences

# Found by trial on Timeline17's development topics; the plateau around each is wide.
_PER_WEEK_LATER = 2.0  # a date told weeks later is one that people come back to
_OFF_TOPIC = 0.5  # worth of a sentence without any of the words asked about
_REPORT = 0.3  # worth of having a report come out on that date
_OPENING = 5  # sentences at the head of a report that tell its own day


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence and the dates it names, as minutes at which each begins."""

    text: str
    dates: tuple[int, ...]
    is_opening: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What one article says, for weighing dates; ``published`` is the date it came out."""

    path: str
    published: int | None
    sentences: tuple[Said, ...]


def read_report(
    article: Article, timexes: Sequence[Timex], *, unit: Granularity = Granularity.DAY
) -> Report:
    """An article's sentences with the dates they name, each widened to ``unit``."""
    spans = split_sentences(article.prose, language=article.language)
    starts = [span.start for span in spans]
    named: dict[int, list[int]] = defaultdict(list)
    for timex in timexes:
        date = _date(timex, unit)
        at = bisect_right(starts, timex.span.start) - 1
        if date is not None and at >= 0:
            named[at].append(date)
    is_news = news_sentences(article.prose, spans)
    said = tuple(
        Said(" ".join(span.of(article.prose).split()), tuple(sorted(set(named[i]))), i < _OPENING)
        for i, span in enumerate(spans)
        if is_news[i]
    )
    published = _unit(article.published.when, unit) if article.published else None
    return Report(article.path, published, said)


def _date(timex: Timex, unit: Granularity) -> int | None:
    if timex.type not in (TimexType.DATE, TimexType.TIME) or not isinstance(timex.when, Interval):
        return None
    return _unit(timex.when, unit)


def _unit(when: Interval, unit: Granularity) -> int | None:
    """Where the unit that holds the interval begins; ``None`` where it is too coarse."""
    if when.granularity > unit or when.open is not None:
        return None
    found = unit_at(when.start, unit)
    return found.start if when.end <= found.end or when.granularity < Granularity.DAY else None


def rate_dates(reports: Iterable[Report], about: re.Pattern[str] | None = None) -> dict[int, float]:
    """How much each date matters, by the minute at which it begins.

    Each report gives a date the square root of the worth of the sentences that name it, so that
    many reports count for more than one long one.
    """
    salience: dict[int, float] = defaultdict(float)
    for report in reports:
        for date, worth in _worth(report, about).items():
            salience[date] += math.sqrt(worth)
        if report.published is not None:
            salience[report.published] += _REPORT
    return dict(salience)


def _worth(report: Report, about: re.Pattern[str] | None) -> Mapping[int, float]:
    worth: dict[int, float] = defaultdict(float)
    for said in report.sentences:
        on_topic = about is None or about.search(said.text)
        for date in said.dates:
            worth[date] += (1.0 if on_topic else _OFF_TOPIC) * _later(report, date)
    return worth


def _later(report: Report, date: int) -> float:
    days = (report.published - date) / MINUTES_A_DAY if report.published is not None else 0
    return 1 + _PER_WEEK_LATER * math.log1p(days / 7) if days > 1 else 1.0
