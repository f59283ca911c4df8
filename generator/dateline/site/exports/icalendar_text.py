"""The events as an iCalendar (RFC 5545).

Written here, not by the icalendar package that reads them: eight properties need little of it,
and importing it costs more than writing a thousand events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from dateline.dates import calendar
from dateline.model import Event, Granularity, Interval
from dateline.site.addresses import checked_url
from dateline.site.exports.moments import updated
from dateline.site.exports.telling import Frame
from dateline.site.exports.told import Told
from dateline.site.settings import Site

_FIRST, _LAST = calendar.to_minutes(1), calendar.to_minutes(9999, 12, 31)
_TIMED = (Granularity.MINUTE, Granularity.HOUR, Granularity.PART)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_OCTETS = 75  # of a line, its end not counted (RFC 5545, 3.1)


def frame(site: Site) -> Frame:
    """The calendar around its components."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Timeline//EN"]
    head += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{_text(site.title)}"]
    return Frame("".join(map(_fold, head)), _fold("END:VCALENDAR"))


def component(told: Told, site: Site) -> str:
    """An event; days are all-day events, an end is the first day after, as RFC 5545 counts.

    What lies outside the years 1 to 9999 cannot be a date there: it is a journal entry without
    one, and carries its date in our own property like all others.
    """
    host = urlsplit(site.base_url).hostname or "dateline.invalid"
    url = f"{site.base_url}{told.href}" if site.base_url else _first_url(told.event)
    return "".join(map(_fold, _lines(told, f"{told.event.id}@{host}", url)))


def _first_url(event: Event) -> str | None:
    return next(filter(None, (checked_url(source.url) for source in event.sources)), None)


def _lines(told: Told, uid: str, url: str | None) -> Iterator[str]:
    event = told.event
    is_dated = event.when.start >= _FIRST and event.when.end <= _LAST
    name = "VEVENT" if is_dated else "VJOURNAL"
    yield f"BEGIN:{name}"
    yield f"UID:{_text(uid)}"
    yield f"DTSTAMP:{_moment(updated(event))}Z"
    if is_dated:
        yield from _dates(event.when)
        yield "TRANSP:TRANSPARENT"
        yield f"STATUS:{'TENTATIVE' if event.is_planned else 'CONFIRMED'}"
    yield f"SUMMARY:{_text(event.title)}"
    words = told.record["description"] or told.record["quote"]
    if words:
        yield f"DESCRIPTION:{_text(words)}"
    if event.tags:
        yield f"CATEGORIES:{','.join(map(_text, event.tags))}"
    if url:
        yield f"URL:{url}"
    carried = told.json.replace("\x7f", r"\u007f")  # the one control character that JSON leaves
    yield f"X-DATELINE-EVENT;VALUE=TEXT:{_escape(carried)}"
    yield f"END:{name}"


def _dates(when: Interval) -> Iterator[str]:
    """Local time where a time of day was stated, whole days everywhere else."""
    if when.granularity in _TIMED:
        yield f"DTSTART:{_moment(when.start)}"
        yield f"DTEND:{_moment(when.end)}"
        return
    yield f"DTSTART;VALUE=DATE:{_moment(when.start)[:8]}"
    after = -(-when.end // calendar.MINUTES_A_DAY) * calendar.MINUTES_A_DAY
    yield f"DTEND;VALUE=DATE:{_moment(after)[:8]}"


@lru_cache(maxsize=1 << 14)  # articles are published, and events begin, on the same days
def _moment(minutes: int) -> str:
    year, month, day, hour, minute = calendar.from_minutes(minutes)
    return f"{year:04}{month:02}{day:02}T{hour:02}{minute:02}00"


def _text(text: str) -> str:
    """RFC 5545, 3.3.11.

    >>> print(_text("one; two, three"))
    one\\; two\\, three
    """
    escaped = _escape(text)
    if escaped.isprintable():
        return escaped
    return _CONTROL.sub(" ", escaped.replace("\r\n", "\n").replace("\n", r"\n"))


def _escape(line: str) -> str:
    return line.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,")


def _fold(line: str) -> str:
    """The line in pieces of at most 75 octets, no character cut in two."""
    if len(line) <= _OCTETS and line.isascii():
        return line + "\r\n"
    octets, pieces, at, room = line.encode(), [], 0, _OCTETS
    while len(octets) - at > room:
        end = at + room
        while octets[end] & 0xC0 == 0x80:  # within a character
            end -= 1
        pieces.append(octets[at:end])
        at, room = end, _OCTETS - 1  # after the space that a continuation begins with
    return b"\r\n ".join([*pieces, octets[at:]]).decode() + "\r\n"
