"""The timeline in the formats of other programs: tables, calendars, feeds, TimelineJS, a card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from dateline.model import Event, Timeline
from dateline.site.export import VERSION, dump, unplaced_json
from dateline.site.exports import csv_table, icalendar_text, timelinejs
from dateline.site.exports.atom import to_atom
from dateline.site.exports.json_feed import to_json_feed
from dateline.site.exports.oembed import to_oembed
from dateline.site.exports.telling import Frame, Telling
from dateline.site.exports.told import Told, tell
from dateline.site.language import Language
from dateline.site.settings import Site

__all__ = ["exports"]

Texts = tuple[str, ...]
Keep = Callable[[Event, Callable[[], Texts]], Texts]


def keep_none(_event: Event, make: Callable[[], Texts]) -> Texts:
    """Makes all of them anew."""
    return make()


def exports(
    timeline: Timeline,
    *,
    site: Site,
    addresses: Mapping[str, str],
    language: Language,
    keep: Keep = keep_none,
) -> Iterator[tuple[PurePosixPath, Iterable[bytes]]]:
    """Every export in parts, and its path in the site.

    ``addresses`` has the page of each event by its id, relative to the site. What the
    files tell of one event are pieces of them: ``keep`` may give those that were made when the
    event was the same. Pieces go to disk as they are made: an archive's tell 20 KB an article.
    Nothing here knows the clock: what a format wants to know of time beside the events comes from
    the dates of their sources.
    """
    writers: tuple[Callable[[Told], str], ...] = (
        lambda told: told.json,
        csv_table.row,
        lambda told: icalendar_text.component(told, site),
        lambda told: timelinejs.slide(told, language),
    )
    files = (
        ("timeline.json", _timeline_json(timeline, site)),
        ("timeline.csv", csv_table.frame()),
        ("timeline.ics", icalendar_text.frame(site)),
        ("timelinejs.json", timelinejs.frame(site)),
    )
    with ExitStack() as held:
        told = [held.enter_context(Telling(frame)) for _, frame in files]
        for event in timeline.events:
            pieces = keep(event, partial(_write, writers, event, addresses[event.id]))
            for file, piece in zip(told, pieces, strict=True):
                file.add(piece)
        for (name, _), file in zip(files, told, strict=True):
            yield PurePosixPath(name), file.parts()
    yield _named("feed.xml", to_atom(timeline.events, site, addresses, language))
    yield _named("feed.json", write_json(to_json_feed(timeline.events, site, addresses, language)))
    if site.base_url:
        yield _named("oembed.json", write_json(to_oembed(site)))


def _write(writers: Iterable[Callable[[Told], str]], event: Event, address: str) -> Texts:
    told = tell(event, address)
    return tuple(write(told) for write in writers)


def _named(name: str, text: str) -> tuple[PurePosixPath, tuple[bytes]]:
    return PurePosixPath(name), (text.encode(),)


def _timeline_json(timeline: Timeline, site: Site) -> Frame:
    """The timeline as ``timeline_json`` has it, each event and unplaced time on a line."""
    unplaced = [dump(unplaced_json(one)) for one in timeline.unplaced]
    mark = "\0"  # stands in no JSON
    fields = {
        "version": str(VERSION),
        "title": dump(site.title),
        "events": _on_lines([mark]) if timeline.events else "[]" + mark,
        "unplaced": _on_lines(unplaced),
    }
    before, _, after = _fields(fields).partition(mark)
    return Frame(before, after, ",\n")


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
