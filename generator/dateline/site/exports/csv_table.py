"""The events as a table that spreadsheets open and that reads back without loss."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dateline.site.exports.telling import Frame
from dateline.site.exports.told import Told

COLUMNS = (
    "date",
    "title",
    "description",
    "quote",
    "tags",
    "who",
    "sources",
    "id",
    "granularity",
    "phase",
    "interval",
    "inferred",
    "planned",
    "importance",
    "salience",
    "image",
    "mentions",
    "disagreements",
    "extra",
)
_NAMES = frozenset({"tags", "who"})
# What a spreadsheet takes for a formula (OWASP, "CSV Injection"), and what we have made of one.
_FORMULA = re.compile(r"'*+[=+\-@\t\r]")
_FIRST = tuple("'=+-@\t\r")


def frame() -> Frame:
    """The head of the table, under which stands a row an event."""
    return Frame(_line(COLUMNS), "")


def row(told: Told) -> str:
    """An event as a line, every cell quoted, lists and groups as JSON, formulas defused."""
    record, fields = told.record, told.fields
    return _line(defuse(_cell(name, record.get(name), fields.get(name, ""))) for name in COLUMNS)


def _line(cells: Iterable[str]) -> str:
    """RFC 4180."""
    quoted = [cell.replace('"', '""') for cell in cells]
    return '"' + '","'.join(quoted) + '"\r\n'


def _cell(column: str, value: object, dumped: str) -> str:
    if isinstance(value, str):
        return value
    if value is None or value in ([], {}):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and column in _NAMES and _can_be_joined(value):
        return "; ".join(value) if len(value) > 1 else f"{value[0]};"
    return dumped if isinstance(value, list | dict) else str(value)


def _can_be_joined(names: list[str]) -> bool:
    """Whether names with semicolons between read back as the same names."""
    return all(
        ";" not in name and name == " ".join(name.split()) and name[:1] not in ("[", "{", "")
        for name in names
    )


def defuse(cell: str) -> str:
    """A cell that a spreadsheet takes for text, whatever it begins with.

    >>> defuse('=HYPERLINK("https://example.org")'), defuse("'tis so")
    ('\\'=HYPERLINK("https://example.org")', "'tis so")
    """
    return f"'{cell}" if cell.startswith(_FIRST) and _FORMULA.match(cell) else cell
