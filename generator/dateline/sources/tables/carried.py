"""Our own record of an event, carried inside another format so that nothing is lost on the way.

The other format's fields are what people see and edit there, so where one of them says something
else than the record, it wins.
"""

from __future__ import annotations

import re

from dateline.dates import calendar, parse_edtf
from dateline.model import Interval
from dateline.sources.frontmatter import Entry, Mapping, Scalar

CARRIER = "dateline"  # the field of TimelineJS's JSON; iCalendar's is X-DATELINE-EVENT
_WORDS = re.compile(r"\w+")


def prefer_carried(record: Mapping, visible: Mapping) -> Mapping:
    """The record's fields, but for those that were edited since it was written."""
    entries = dict(record.entries)
    if _text(visible, "title") != _text(record, "title"):
        _replace(entries, visible, "title")
    if not _is_same_text(record, _words(visible, "description")):
        _replace(entries, visible, "description")
    if not _is_same_time(_text(record, "date"), _text(visible, "date")):
        _replace(entries, visible, "date")
        for finer in ("granularity", "value"):
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
    return entry.value.text if entry and isinstance(entry.value, Scalar) else ""


def _words(fields: Mapping, name: str) -> list[str]:
    return _WORDS.findall(_text(fields, name))


def _is_same_text(record: Mapping, shown: list[str]) -> bool:
    """Whether the words shown begin with the record's own: exports name the sources after them."""
    own = _words(record, "description") or _words(record, "quote")
    return not shown or shown[: len(own)] == own


def _is_same_time(ours: str, theirs: str) -> bool:
    """Whether two dates cover the same days: as finely as most formats can say it."""
    try:
        return _days(parse_edtf(ours)) == _days(parse_edtf(theirs))
    except ValueError:
        return False


def _days(interval: Interval) -> tuple[int, int]:
    first, last = interval.start, interval.end - 1
    return first // calendar.MINUTES_A_DAY, last // calendar.MINUTES_A_DAY
