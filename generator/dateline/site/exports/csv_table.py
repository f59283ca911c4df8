"""The events as a table that spreadsheets open and that reads back without loss."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

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


def to_csv(records: Iterable[Mapping[str, Any]]) -> str:
    """A row an event, every cell quoted, lists and groups as JSON, formulas defused."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records:
        writer.writerow([defuse(_cell(column, record.get(column))) for column in COLUMNS])
    return out.getvalue()


def _cell(column: str, value: object) -> str:
    if value is None or value in ([], {}):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and column in _NAMES and _can_be_joined(value):
        return "; ".join(value) if len(value) > 1 else f"{value[0]};"
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


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
    return f"'{cell}" if _FORMULA.match(cell) else cell
