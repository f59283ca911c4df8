"""Comma-, semicolon- and tab-separated tables as a mapping a row, each cell with its place."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.errors import ContentError
from dateline.sources.nodes import Entry, Mapping, Mark, Scalar
from dateline.sources.tables.places import Places

MAX_COLUMNS = 500
_DELIMITERS = (",", ";", "\t")
# A spreadsheet takes such a cell for a formula; an apostrophe before it says that it is text.
_DEFUSED = re.compile(r"'(?='*+[=+\-@\t\r])")


@dataclass(frozen=True, slots=True)
class _Row:
    line: int  # the row's first, from 1
    cells: list[str]
    lines: tuple[str, ...]  # as written, to find the place of a cell in


def read_csv(path: str, text: str, faults: list[ContentError], *, tabs: bool) -> list[Mapping]:
    """The rows below the header; empty cells and empty rows are left out.

    A faulty row is noted in ``faults`` and left out, the others are read. Raises
    ``ContentError`` for a header of more than five hundred columns.
    """
    text = text.removeprefix("\ufeff")
    delimiter = "\t" if tabs else _guess_delimiter(text)
    rows = _read_rows(path, text, delimiter, faults)
    header = next(rows, None)
    if header is None:
        faults.append(ContentError(path, 1, 1, "expected a header with the names of the columns"))
        return []
    names = _read_header(path, header, delimiter, faults)
    found = (_to_mapping(path, names, row, delimiter, faults) for row in rows)
    return [row for row in found if row is not None]


def _guess_delimiter(text: str) -> str:
    """The one that parts the header most often: spreadsheets write ";" where "," is decimal."""
    head = text.split("\n", 1)[0]
    return max(_DELIMITERS, key=head.count)


def _read_rows(path: str, text: str, delimiter: str, faults: list[ContentError]) -> Iterator[_Row]:
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        before = reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            message = f"expected a row of cells, found a fault: {error}"
            faults.append(ContentError(path, before + 1, 1, message))
            if "limit" in str(error):
                return  # within a cell that is too long no row begins
            continue
        if any(map(str.strip, cells)):
            yield _Row(before + 1, cells, tuple(lines[before : reader.line_num]))


def _read_header(path: str, header: _Row, delimiter: str, faults: list[ContentError]) -> list[str]:
    """The names of the columns; one that stands twice is a fault."""
    names = [cell.strip() for cell in header.cells]
    marks = _places(header, delimiter)
    if len(names) > MAX_COLUMNS:
        message = f"expected at most {MAX_COLUMNS} columns, found {len(names):,}"
        raise ContentError(path, header.line, marks[MAX_COLUMNS].column, message)
    for index, name in enumerate(names):
        if name and name in names[:index]:
            message = f'expected each column once, found "{name}" again'
            faults.append(ContentError(path, marks[index].line, marks[index].column, message))
    return names


def _to_mapping(
    path: str, names: list[str], row: _Row, delimiter: str, faults: list[ContentError]
) -> Mapping | None:
    marks = _places(row, delimiter)
    if any(map(str.strip, row.cells[len(names) :])):
        mark = marks[min(len(names), len(marks) - 1)]
        message = f"expected {len(names)} cells as in the header, found {len(row.cells)}"
        faults.append(ContentError(path, mark.line, mark.column, message))
        return None
    entries = {
        name: Entry(mark, Scalar(mark, restore(cell), is_plain=False))
        for name, cell, mark in zip(names, row.cells, marks, strict=False)
        if name and cell.strip()
    }
    return Mapping(Mark(row.line, 1), entries)


def _places(row: _Row, delimiter: str) -> list[Mark]:
    """Where each cell begins; a quote within a cell that does not begin with one is a letter."""
    text = "".join(row.lines)
    cell = re.compile(f'(?:"(?:[^"]|"")*+"?)?[^{re.escape(delimiter)}]*+')
    starts = [0]
    while (end := _end_of(cell, text, starts[-1])) < len(text):
        starts.append(end + 1)
    marks = map(Places("", text).mark, starts)
    return [Mark(row.line - 1 + mark.line, mark.column) for mark in marks]


def _end_of(cell: re.Pattern[str], text: str, start: int) -> int:
    match = cell.match(text, start)
    return match.end() if match else len(text)


def restore(cell: str) -> str:
    """A cell without the apostrophe that kept it from being a formula.

    >>> restore("'=1+1"), restore("'tis so"), restore("''=x")
    ('=1+1', "'tis so", "'=x")
    """
    return cell[1:] if _DEFUSED.match(cell) else cell
