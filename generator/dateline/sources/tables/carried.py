"""Our own record of an event, carried inside another format so that nothing is lost on the way.

The other format's fields are what people see and edit there, so where one of them says something
else than the record, it wins.
"""

from __future__ import annotations

import re

from dateline.dates import calendar, parse_edtf
from dateline.model import Interval
from dateline.sources.nodes import Entry, Mapping, Scalar, Sequence

CARRIER = "dateline"  # the field of TimelineJS's JSON; iCalendar's is X-DATELINE-EVENT
_WORDS = re.compile(r"\w+")


def prefer_carried(record: Mapping, visible: Mapping) -> Mapping:
    """The record's fields, but for those that were edited since it was written."""
    entries = dict(record.entries)
    if _text(visible, "title") != _text(record, "title"):
        _replace(entries, visible, "title")
    if not _is_same_text(record, _words(visible, "description")):
        _replace(entries, visible, "description")
    if "date" in visible.entries and not _is_same_time(record, visible):
        _replace(entries, visible, "date")
        for finer in ("granularity", "interval"):
            entries.pop(finer, None)
    return unfold_extra(Mapping(record.mark, entries))


def unfold_extra(row: Mapping) -> Mapping:
    """The row with the fields of ``extra``, where exports keep what they have no name for."""
    extra = row.entries.get("extra")
    if extra is None or not isinstance(extra.value, Mapping):
        return row
    own = {name: entry for name, entry in row.entries.items() if name != "extra"}
    return Mapping(row.mark, extra.value.entries | own)


def _replace(entries: dict[str, Entry], visible: Mapping, name: str) -> None:
    if name in visible.entries:
        entries[name] = visible.entries[name]


def _text(fields: Mapping, name: str) -> str:
    entry = fields.entries.get(name)
    if entry is None or not isinstance(entry.value, Scalar) or entry.value.is_null:
        return ""
    return entry.value.text


def _words(fields: Mapping, name: str) -> list[str]:
    return _WORDS.findall(_text(fields, name))


def _is_same_text(record: Mapping, shown: list[str]) -> bool:
    """Whether the words shown are the record's own; in TimelineJS links to its sources follow."""
    own = _words(record, "description") or _words(record, "quote")
    return shown in ([], own, own + _source_words(record))


def _source_words(record: Mapping) -> list[str]:
    entry = record.entries.get("sources")
    sources = entry.value.items if entry and isinstance(entry.value, Sequence) else ()
    linked = (source for source in sources if isinstance(source, Mapping))
    return [word for each in linked for key in ("title", "url") for word in _words(each, key)]


def _is_same_time(record: Mapping, visible: Mapping) -> bool:
    """Whether two dates cover the same days: as finely as most formats can say it."""
    try:
        ours = _bounds(record) or parse_edtf(_text(record, "date"))
        return _days(ours) == _days(parse_edtf(_text(visible, "date")))
    except ValueError:
        return False


def _bounds(record: Mapping) -> Interval | None:
    """The minutes that our exports tell beside the date."""
    if "interval" not in record.entries:
        return None
    first, last = map(parse_edtf, _text(record, "interval").split("/"))
    return Interval(first.start, last.start, first.granularity)


def _days(interval: Interval) -> tuple[int, int]:
    first, last = interval.start, interval.end - 1
    return first // calendar.MINUTES_A_DAY, last // calendar.MINUTES_A_DAY
