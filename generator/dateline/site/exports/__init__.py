"""The timeline in the formats of other programs: tables, calendars, feeds, TimelineJS, a card."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from pathlib import PurePosixPath
from typing import Any

from dateline.model import Event, Timeline
from dateline.site.export import VERSION, dump, unplaced_json
from dateline.site.exports import csv_table, icalendar_text, timelinejs
from dateline.site.exports.atom import to_atom
from dateline.site.exports.json_feed import to_json_feed
from dateline.site.exports.oembed import to_oembed
from dateline.site.exports.told import Told, tell
from dateline.site.language import Language
from dateline.site.settings import Site

__all__ = ["exports"]

Keep = Callable[[Event, str, Callable[[], str]], str]


def keep_none(_event: Event, _name: str, make: Callable[[], str]) -> str:
    """Makes each piece anew."""
    return make()


def exports(
    timeline: Timeline,
    *,
    site: Site,
    addresses: Mapping[str, str],
    language: Language,
    keep: Keep = keep_none,
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Every export and its path in the site.

    ``addresses`` has the page of each event by its id, relative to the site. What a file tells of
    one event is a piece of it: ``keep`` may give the one that was made when the event was the same.
    Nothing here knows the clock: what a format wants to know of time beside the events comes from
    the dates of their sources.
    """
    writers: dict[str, Callable[[Told], str]] = {
        "timeline.json": lambda told: told.json,
        "timeline.csv": csv_table.row,
        "timeline.ics": lambda told: icalendar_text.component(told, site),
        "timelinejs.json": lambda told: timelinejs.slide(told, language),
    }
    pieces: dict[str, list[str]] = {name: [] for name in writers}
    for event in timeline.events:
        told = cache(partial(tell, event, addresses[event.id]))
        for name, write in writers.items():
            pieces[name].append(keep(event, name, partial(_write, write, told)))
    yield _named("timeline.json", _timeline_json(timeline, site, pieces["timeline.json"]))
    yield _named("timeline.csv", csv_table.whole(pieces["timeline.csv"]))
    yield _named("timeline.ics", icalendar_text.whole(pieces["timeline.ics"], site))
    yield _named("timelinejs.json", timelinejs.whole(pieces["timelinejs.json"], site))
    yield _named("feed.xml", to_atom(timeline.events, site, addresses, language))
    yield _named("feed.json", write_json(to_json_feed(timeline.events, site, addresses, language)))
    if site.base_url:
        yield _named("oembed.json", write_json(to_oembed(site)))


def _write(write: Callable[[Told], str], told: Callable[[], Told]) -> str:
    return write(told())


def _named(name: str, text: str) -> tuple[PurePosixPath, bytes]:
    return PurePosixPath(name), text.encode()


def _timeline_json(timeline: Timeline, site: Site, events: list[str]) -> str:
    """The timeline as ``timeline_json`` has it, each event and unplaced time on a line."""
    unplaced = [dump(unplaced_json(one)) for one in timeline.unplaced]
    fields = {
        "version": str(VERSION),
        "title": dump(site.title),
        "events": _on_lines(events),
        "unplaced": _on_lines(unplaced),
    }
    return _fields(fields)


def write_json(value: Mapping[str, Any]) -> str:
    """JSON, each field on a line and each item of a list on its own.

    Python's C encoder does not indent; what does takes seven times as long.

    >>> write_json({"version": 1, "events": [{"id": "a"}, {"id": "b"}]}).splitlines()
    ['{', '"version":1,', '"events":[', '{"id":"a"},', '{"id":"b"}', ']', '}']
    """
    return _fields(
        {
            key: _on_lines([dump(one) for one in item]) if isinstance(item, list) else dump(item)
            for key, item in value.items()
        }
    )


def _fields(fields: Mapping[str, str]) -> str:
    lines = ",\n".join(f'"{key}":{text}' for key, text in fields.items())
    return f"{{\n{lines}\n}}\n"


def _on_lines(items: list[str]) -> str:
    return "[\n" + ",\n".join(items) + "\n]" if items else "[]"
