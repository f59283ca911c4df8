"""The timeline in the formats of other programs: tables, calendars, feeds, TimelineJS, a card."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from dateline.model import Timeline
from dateline.site.exports.atom import to_atom
from dateline.site.exports.csv_table import to_csv
from dateline.site.exports.icalendar_text import to_icalendar
from dateline.site.exports.json_feed import to_json_feed
from dateline.site.exports.oembed import to_oembed
from dateline.site.exports.timelinejs import to_timelinejs
from dateline.site.language import Language
from dateline.site.settings import Site

__all__ = ["exports"]


def exports(
    timeline: Timeline,
    record: Mapping[str, Any],
    *,
    site: Site,
    addresses: Mapping[str, str],
    language: Language,
) -> dict[PurePosixPath, bytes]:
    """Every export by its path in the site.

    ``record`` is the timeline as ``timeline_json`` has it, ``addresses`` the page of each event by
    its id, relative to the site. Nothing here knows the clock: what a format wants to know of time
    beside the events comes from the dates of their sources.
    """
    events = tuple(zip(timeline.events, record["events"], strict=True))
    found: dict[str, bytes] = {
        "timeline.csv": to_csv(record["events"]).encode(),
        "timeline.ics": to_icalendar(events, site=site, addresses=addresses).encode(),
        "timelinejs.json": write_json(to_timelinejs(events, site=site, language=language)),
        "feed.xml": to_atom(events, site=site, addresses=addresses, language=language).encode(),
        "feed.json": write_json(
            to_json_feed(events, site=site, addresses=addresses, language=language)
        ),
    }
    if site.base_url:
        found["oembed.json"] = write_json(to_oembed(site))
    return {PurePosixPath(path): data for path, data in found.items()}


def write_json(value: Mapping[str, Any]) -> bytes:
    """JSON, each field on a line and each item of a list on its own.

    Python's C encoder does not indent; what does takes seven times as long.

    >>> write_json({"version": 1, "events": [{"id": "a"}, {"id": "b"}]}).decode().splitlines()
    ['{', '"version": 1,', '"events": [', '{"id": "a"},', '{"id": "b"}', ']', '}']
    """
    fields = ",\n".join(f"{_dump(key)}: {_on_lines(item)}" for key, item in value.items())
    return f"{{\n{fields}\n}}\n".encode()


def _on_lines(item: object) -> str:
    if isinstance(item, list) and item:
        return "[\n" + ",\n".join(map(_dump, item)) + "\n]"
    return _dump(item)


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
