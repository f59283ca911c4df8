"""When an entry last changed, as feeds and calendars want it, from content alone."""

from __future__ import annotations

from dateline.dates import calendar
from dateline.model import Event

_FIRST, _LAST = calendar.to_minutes(1), calendar.to_minutes(10_000) - 1


def updated(event: Event) -> int:
    """Minutes at which the newest source of an event was published.

    Without one it is when the event itself began. Kept within the years 1 to 9999, which is what
    RFC 3339 and RFC 5545 can say.
    """
    published = [source.published.start for source in event.sources if source.published]
    return min(max(max(published, default=event.when.start), _FIRST), _LAST)


def published(event: Event) -> int:
    """Minutes at which its oldest source was published, as ``updated``."""
    dates = [source.published.start for source in event.sources if source.published]
    return min(max(min(dates, default=event.when.start), _FIRST), _LAST)


def rfc3339(minutes: int) -> str:
    """
    >>> rfc3339(calendar.to_minutes(2021, 3, 18))
    '2021-03-18T00:00:00Z'
    """
    year, month, day, hour, minute = calendar.from_minutes(minutes)
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z"
