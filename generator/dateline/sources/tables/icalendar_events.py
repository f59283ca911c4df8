"""iCalendar (RFC 5545) events under our own field names; the only user of icalendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from dateline.errors import ContentError, DatelineError
from dateline.sources.fields import is_web_address
from dateline.sources.nodes import Entry, Mapping, Mark, Scalar, Sequence
from dateline.sources.tables.carried import prefer_carried
from dateline.sources.tables.json_nodes import parse_json

if TYPE_CHECKING:
    from icalendar import Event, vText

RECORD = "X-DATELINE-EVENT"
MAX_LINES_AN_EVENT = 20_000
# A journal entry without a date is how our export tells of what iCalendar has no date for.
_BEGINNINGS = ("BEGIN:VEVENT", "BEGIN:VJOURNAL")
# What an event may carry that we have a field for, or that only tells of the file's making.
_READ = frozenset(
    {"SUMMARY", "DESCRIPTION", "CATEGORIES", "URL", "DTSTART", "DTEND", "DURATION"}
    | {"UID", "DTSTAMP", "SEQUENCE"}
)


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of one event or journal entry; ``line`` is where its first stands."""

    line: int
    text: str


def read_icalendar(
    path: str, text: str, faults: list[ContentError], *, zone: ZoneInfo | None
) -> list[Mapping]:
    """Every event and journal entry; a faulty one is noted in ``faults`` and left out.

    A time with a zone keeps its own clock and day; one in UTC is told in ``zone``, where one is
    configured. A recurring event stands once, at its first time, with its rule kept beside it.
    """
    if not re.match(r"\ufeff?\s{0,100}BEGIN:VCALENDAR\b", text, re.IGNORECASE):
        faults.append(ContentError(path, 1, 1, "expected BEGIN:VCALENDAR, found something else"))
        return []
    found = [_read_block(path, block, faults, zone) for block in _blocks(path, text, faults)]
    return [each for each in found if each is not None]


def _blocks(path: str, text: str, faults: list[ContentError]) -> Iterator[_Block]:
    start, lines, end = 0, list[str](), ""
    for number, line in enumerate(text.split("\n"), 1):
        told = line.strip().upper()
        if told in _BEGINNINGS:
            if start:
                faults.append(ContentError(path, start, 1, f"expected {end}, found none"))
            start, lines, end = number, ["BEGIN:VEVENT"], told.replace("BEGIN", "END")
        elif start and told == end:
            yield _Block(start, "\r\n".join([*lines, "END:VEVENT", ""]))
            start = 0
        elif start and len(lines) < MAX_LINES_AN_EVENT:
            lines.append(line)
    if start:
        faults.append(ContentError(path, start, 1, f"expected {end}, found none"))


def _read_block(
    path: str, block: _Block, faults: list[ContentError], zone: ZoneInfo | None
) -> Mapping | None:
    event_class = _import_event()
    try:
        event = event_class.from_ical(block.text)
        return _to_mapping(path, block, cast("Event", event), zone)
    except ContentError as error:
        faults.append(error)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        # The library parses values as they are asked for and lets each type's own error through.
        line = _fault_line(block, str(error))
        message = f"expected an iCalendar event, found a fault: {_first_line(error)}"
        faults.append(ContentError(path, line, 1, message))
    return None


def _import_event() -> type[Event]:
    try:
        from icalendar import Event
    except ImportError as error:
        raise DatelineError(
            "reading .ics needs the package icalendar: pip install 'dateline[calendar]'"
        ) from error
    return Event


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]


def _fault_line(block: _Block, message: str) -> int:
    """The line whose value the message quotes, else the event's first."""
    for offset, line in enumerate(block.text.split("\r\n")):
        value = line.partition(":")[2]
        if len(value) > 3 and value in message:
            return block.line + offset
    return block.line


def _to_mapping(path: str, block: _Block, event: Event, zone: ZoneInfo | None) -> Mapping:
    marks = _property_marks(block)
    start = marks["BEGIN"]
    if event.errors:
        name, reason = event.errors[0]
        mark = marks.get(str(name).upper(), start)
        message = f"{name}: expected a value of its type, found a fault: {reason}"
        raise ContentError(path, mark.line, 1, message[:300])
    entries: dict[str, Entry] = {}

    def give(name: str, text: str, of: str) -> None:
        mark = marks.get(of, start)
        if text.strip():
            entries[name] = Entry(mark, Scalar(mark, text.strip(), is_plain=False))

    give("title", _text(event, "SUMMARY"), "SUMMARY")
    give("description", _text(event, "DESCRIPTION"), "DESCRIPTION")
    give("date", _date(event, zone), "DTSTART")
    if is_web_address(_text(event, "URL")):
        give("sources", _text(event, "URL"), "URL")
    mark = marks.get("CATEGORIES", start)
    tags = tuple(Scalar(mark, tag, is_plain=False) for tag in _categories(event))
    if tags:
        entries["tags"] = Entry(mark, Sequence(mark, tags))
    for name in sorted(set(event.keys()) - _READ - {RECORD}):
        give(name.lower().replace("-", "_"), _value(event, name), name)
    visible = Mapping(start, entries)
    record = _text(event, RECORD)
    return prefer_carried(_read_record(path, record, visible), visible) if record else visible


def _read_record(path: str, text: str, visible: Mapping) -> Mapping:
    """The record an export of ours put in; one that was damaged on its way is passed over."""
    try:
        node = parse_json(path, text)
    except ContentError:
        return visible
    return node if isinstance(node, Mapping) else visible


def _property_marks(block: _Block) -> dict[str, Mark]:
    """The line on which each property stands first."""
    marks: dict[str, Mark] = {}
    for offset, line in enumerate(block.text.split("\r\n")):
        if line and line[0] not in " \t":
            name = re.split("[:;]", line, maxsplit=1)[0].strip().upper()
            marks.setdefault(name, Mark(block.line + offset, 1))
    return marks


def _text(event: Event, name: str) -> str:
    value = event.get(name, "")
    return str(value[0] if isinstance(value, list) else value)


def _value(event: Event, name: str) -> str:
    """A property we have no field for, as iCalendar writes it."""
    value = event[name]
    values = cast("list[vText]", value if isinstance(value, list) else [value])
    return "; ".join(each.to_ical().decode() for each in values)


def _categories(event: Event) -> list[str]:
    value = event.get("CATEGORIES")
    groups = value if isinstance(value, list) else [value] if value is not None else []
    names = (str(name).strip() for group in groups for name in getattr(group, "cats", [group]))
    return list(dict.fromkeys(name for name in names if name))


def _date(event: Event, zone: ZoneInfo | None) -> str:
    """EDTF from the start and the end, which iCalendar counts as outside; "" without a start."""
    start = _moment(event, "DTSTART")
    if start is None:
        return ""
    end = _moment(event, "DTEND")
    duration = event.get("DURATION")
    if end is None and duration is not None and isinstance(duration.dt, timedelta):
        end = start + duration.dt
    first = _edtf(start, zone)
    if end is None or end <= start:
        return first
    is_day = not isinstance(end, datetime)
    last = _edtf(end - (timedelta(days=1) if is_day else timedelta(minutes=1)), zone)
    return first if first == last else f"{first}/{last}"


def _moment(event: Event, name: str) -> date | None:
    value = event.get(name)
    found = getattr(value, "dt", None)
    return found if isinstance(found, date) else None


def _edtf(moment: date, zone: ZoneInfo | None) -> str:
    """
    >>> _edtf(date(476, 9, 4), None)
    '0476-09-04'
    """
    if not isinstance(moment, datetime):
        return f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    if zone is not None and moment.tzname() == "UTC":
        moment = moment.astimezone(zone)
    day = _edtf(moment.date(), None)
    return f"{day}T{moment.hour:02}:{moment.minute:02}"
