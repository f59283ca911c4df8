"""The events as TimelineJS 3 reads them (https://timeline.knightlab.com/docs/json-format.html)."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from dateline.dates import calendar
from dateline.model import Event, Granularity, Interval
from dateline.site.addresses import checked_url
from dateline.site.export import dump
from dateline.site.exports.telling import Frame
from dateline.site.exports.told import Told
from dateline.site.language import Language
from dateline.site.saying import say
from dateline.site.settings import Site

_PARTS = ("year", "month", "day", "hour", "minute")
_STATED = {
    Granularity.MINUTE: 5,
    Granularity.HOUR: 4,
    Granularity.PART: 5,
    Granularity.DAY: 3,
    Granularity.WEEKEND: 3,
    Granularity.WEEK: 3,
    Granularity.MONTH: 2,
    Granularity.SEASON: 2,
    Granularity.QUARTER: 2,
    Granularity.HALF: 2,
}


def frame(site: Site) -> Frame:
    """The timeline around its slides, each on a line."""
    title = {"text": {"headline": escape(site.title), "text": escape(site.description)}}
    return Frame(f'{{\n"title":{dump(title)},\n"events":[\n', "\n]\n}\n", ",\n")


def slide(told: Told, language: Language) -> str:
    """An event; TimelineJS passes over ``dateline``, from which we read it back."""
    event = told.event
    start, end = dates(event.when)
    shown = {
        "unique_id": event.id,
        "start_date": start,
        **({"end_date": end} if end else {}),
        "display_date": say(event.when, language),
        "text": {"headline": escape(event.title), "text": _text(event, told.record)},
        **({"group": event.tags[0]} if event.tags else {}),
        "autolink": False,
    }
    return f'{dump(shown)[:-1]},"dateline":{told.json}}}'


def dates(when: Interval) -> tuple[dict[str, int], dict[str, int] | None]:
    """First and last moment, as finely as stated; one that covers a single unit has no last.

    >>> dates(calendar.years(1990, 10, Granularity.DECADE))
    ({'year': 1990}, {'year': 1999})
    """
    count = _STATED.get(when.granularity, 1)
    first = calendar.from_minutes(when.start)[:count]
    last = calendar.from_minutes(when.end - 1)[:count]
    start = dict(zip(_PARTS, first, strict=False))
    return start, dict(zip(_PARTS, last, strict=False)) if last != first else None


def _text(event: Event, record: Mapping[str, Any]) -> str:
    """What is told of it and who says so, as HTML."""
    words = record["description"] or record["quote"] or ""
    paragraphs = [f"<p>{escape(part)}</p>" for part in words.split("\n\n") if part.strip()]
    links = [_link(source.title, checked_url(source.url)) for source in event.sources]
    return "".join([*paragraphs, f"<p>{', '.join(links)}</p>" if links else ""])


def _link(title: str, url: str | None) -> str:
    return f'<a href="{escape(url)}">{escape(title)}</a>' if url else escape(title)
