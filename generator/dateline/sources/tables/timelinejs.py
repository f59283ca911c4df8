"""TimelineJS spreadsheets and JSON under our own field names.

The columns and the JSON fields are those of https://timeline.knightlab.com/docs/ .
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from dateline.errors import ContentError
from dateline.sources.fields import is_web_address
from dateline.sources.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence
from dateline.sources.tables.carried import CARRIER, prefer_carried
from dateline.sources.tables.markup import to_markdown

_PARTS = ("year", "month", "day", "hour", "minute")
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?(?::\d{2}(?:\.\d{1,6})?)?\s{0,3}(?P<half>[ap])?\.?m?\.?",
    re.IGNORECASE | re.ASCII,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def is_timelinejs_row(row: Mapping) -> bool:
    """Whether a table's row has the columns of the TimelineJS spreadsheet."""
    names = {_column(name) for name in row.entries}
    return "year" in names and bool(names & {"headline", "text", "media"})


def is_timelinejs_json(node: Mapping) -> bool:
    """Whether an object of JSON is a TimelineJS event or era."""
    return "start_date" in node.entries


def _column(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").split())


def from_row(path: str, row: Mapping, faults: list[ContentError]) -> Mapping | None:
    """One row of the spreadsheet.

    ``None`` for the title slide, which tells of no event, and for a date with a fault.
    """
    known = len(faults)
    cells = {_column(name): entry for name, entry in row.entries.items()}
    year = cells.get("year")
    if _text(cells, "type").casefold() == "title":
        return None
    entries = {name: cells.pop(column) for name, column in _RENAMED if column in cells}
    if "tags" in entries:
        entries["tags"] = _one(entries["tags"])
    start = _take_date(path, cells, ("year", "month", "day", "time"), faults)
    end = _take_date(path, cells, ("end year", "end month", "end day", "end time"), faults)
    if len(faults) > known:
        return None
    entries |= _date_entries(year.value.mark if year else row.mark, start, end)
    media = {key: _text(cells, f"media {key}") for key in ("caption", "credit")}
    entries |= _source_entries(cells.get("media"), media["caption"] or media["credit"])
    return _finish(row.mark, entries, _as_extra(cells))


_RENAMED = (("title", "headline"), ("description", "text"), ("tags", "group"))


def _one(entry: Entry) -> Entry:
    """A group is one tag, commas and all."""
    return Entry(entry.mark, Sequence(entry.value.mark, (entry.value,)))


def _as_extra(cells: dict[str, Entry]) -> dict[str, Entry]:
    """What we have no field for, under the names that TimelineJS has in JSON."""
    return {column.replace(" ", "_"): entry for column, entry in cells.items()}


def _take_date(
    path: str, cells: dict[str, Entry], columns: Iterable[str], faults: list[ContentError]
) -> str | None:
    """EDTF from the cells of one date, which are taken out; ``None`` where they are empty."""
    taken = [cells.pop(column, None) for column in columns]
    given = [(_scalar_text(entry), entry) for entry in taken]
    first = next((entry for text, entry in given if text and entry), None)
    if first is None:
        return None
    year, month, day, clock = (text for text, _ in given)
    parts = dict(zip(_PARTS, (year, month, day), strict=False))
    try:
        hour, minute = _read_clock(clock) if clock else ("", "")
        return to_edtf({**parts, "hour": hour, "minute": minute})
    except ValueError as error:
        faults.append(
            ContentError(path, first.value.mark.line, first.value.mark.column, str(error))
        )
        return None


def _read_clock(text: str) -> tuple[str, str]:
    """ "14:30", "2:30 PM" -> ("14", "30")"""
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise ValueError(f'Time: expected a time of day such as 14:30, found "{text}"')
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return str(hour), match["minute"] or ""


def to_edtf(parts: dict[str, str]) -> str:
    """EDTF from year, month, day, hour and minute as numbers in words or digits.

    Raises ``ValueError`` that says which is wrong; a finer part without the coarser ones is.

    >>> to_edtf({"year": "-480", "month": "9"}), to_edtf({"year": "2021", "month": "March"})
    ('-0480-09', '2021-03')
    """
    given = {part: parts.get(part, "").strip() for part in _PARTS}
    stated = [part for part in _PARTS if given[part]]
    expected = _PARTS[: len(stated)]
    if tuple(stated) != expected:
        missing = next(part for part in expected if part not in stated)
        finer = "time" if stated[-1] in ("hour", "minute") else stated[-1]
        raise ValueError(f"{missing}: expected one beside the {finer}, found none")
    year = _number("year", given["year"])
    text = f"{'-' if year < 0 else ''}{abs(year):04}"
    if given["month"]:
        text += f"-{_month(given['month']):02}"
    if given["day"]:
        text += f"-{_number('day', given['day']):02}"
    if given["hour"]:
        minute = _number("minute", given["minute"]) if given["minute"] else 0
        text += f"T{_number('hour', given['hour']):02}:{minute:02}"
    return text


def _number(part: str, text: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,5}(?:\.0{1,3})?", text, re.ASCII):
        raise ValueError(f'{part}: expected a number, found "{text}"')
    return int(text.split(".")[0])


def _month(text: str) -> int:
    name = text[:3].casefold()
    return _MONTHS.index(name) + 1 if name in _MONTHS else _number("month", text)


def from_json(path: str, node: Mapping, faults: list[ContentError]) -> Mapping | None:
    """One event or era of TimelineJS's JSON; ``None`` for a date with a fault."""
    known = len(faults)
    fields = dict(node.entries)
    start = _json_date(path, fields.pop("start_date", None), faults)
    end = _json_date(path, fields.pop("end_date", None), faults)
    if len(faults) > known:
        return None
    entries = _date_entries(node.mark, start, end)
    words = _inner(fields.pop("text", None))
    entries |= {ours: words[key] for ours, key in _JSON_RENAMED if key in words}
    if "group" in fields:
        entries["tags"] = _one(fields.pop("group"))
    media = _inner(fields.get("media"))
    name = _text(media, "caption") or _text(media, "credit")
    entries |= _source_entries(media.get("url"), name)
    carried = fields.pop(CARRIER, None)
    if fields.get("autolink") is not None:
        del fields["autolink"]  # how TimelineJS shows the text, nothing of the event
    found = _finish(node.mark, entries, fields)
    if carried and isinstance(carried.value, Mapping):
        return prefer_carried(carried.value, found)
    return found


_JSON_RENAMED = (("title", "headline"), ("description", "text"))


def _json_date(path: str, entry: Entry | None, faults: list[ContentError]) -> str | None:
    parts = _inner(entry)
    if entry is None or not parts:
        return None
    try:
        return to_edtf({part: _text(parts, part) for part in _PARTS})
    except ValueError as error:
        mark = entry.value.mark
        faults.append(ContentError(path, mark.line, mark.column, str(error)))
        return None


def _inner(entry: Entry | None) -> dict[str, Entry]:
    return entry.value.entries if entry and isinstance(entry.value, Mapping) else {}


def _finish(mark: Mark, entries: dict[str, Entry], extra: dict[str, Entry]) -> Mapping:
    """Our fields, their markup as Markdown, and the rest as it is."""
    for name, convert in (("title", _one_line), ("description", to_markdown)):
        if name in entries and isinstance(entries[name].value, Scalar):
            old = entries[name]
            text = convert(_scalar_text(old))
            entries[name] = Entry(old.mark, Scalar(old.value.mark, text, is_plain=False))
    return Mapping(mark, extra | entries)


def _one_line(text: str) -> str:
    return " ".join(to_markdown(text, is_plain=True).split())


def _date_entries(mark: Mark, start: str | None, end: str | None) -> dict[str, Entry]:
    if start is None:
        return {}
    date = start if end is None or end == start else f"{start}/{end}"
    return {"date": Entry(mark, Scalar(mark, date, is_plain=False))}


def _source_entries(media: Entry | None, name: str) -> dict[str, Entry]:
    """A picture, video or page elsewhere is a source that is linked: no page asks another host."""
    address = _scalar_text(media)
    if media is None or not is_web_address(address):
        return {}
    mark = media.value.mark
    title = " ".join(to_markdown(name, is_plain=True).split()) or urlsplit(address).hostname or ""
    fields = {"title": title, "url": address}
    source: Node = Mapping(
        mark, {key: Entry(mark, Scalar(mark, text, is_plain=False)) for key, text in fields.items()}
    )
    return {"sources": Entry(mark, Sequence(mark, (source,)))}


def _text(cells: dict[str, Entry], name: str) -> str:
    return _scalar_text(cells.get(name))


def _scalar_text(entry: Entry | None) -> str:
    if entry is None or not isinstance(entry.value, Scalar) or entry.value.is_null:
        return ""
    return entry.value.text.strip()
