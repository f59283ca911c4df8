"""A table of any kind -> its rows, each a mapping of our own field names."""

from __future__ import annotations

from pathlib import PurePosixPath
from zoneinfo import ZoneInfo

from dateline.errors import ContentError
from dateline.sources.nodes import Entry, Mapping, Node, Scalar, Sequence, kind_of
from dateline.sources.tables import timelinejs
from dateline.sources.tables.carried import unfold_extra
from dateline.sources.tables.csv_rows import read_csv
from dateline.sources.tables.icalendar_events import read_icalendar
from dateline.sources.tables.json_nodes import parse_json
from dateline.sources.yaml_nodes import parse_yaml

SUFFIXES = (".csv", ".tsv", ".json", ".yaml", ".yml", ".ics")
MAX_YAML_CHARACTERS = 2_000_000  # a second or two; what is larger is better kept as JSON or CSV
MAX_DEPTH = 32
# Where JSON and YAML keep a list of events, one may lie beside the other.
_LISTS = ("events", "eras")
_ONE_EVENT = frozenset({"title", "date"})  # a file may also be one event's fields
_MANY = frozenset({"tags", "who"})


def read_rows(
    path: str, text: str, faults: list[ContentError], *, zone: ZoneInfo | None = None
) -> list[Mapping]:
    """Every row of the table at ``path``; faults are noted, the other rows are read.

    Raises ``ContentError`` for a file that cannot be read as what its name says at all.
    """
    match PurePosixPath(path).suffix.lower():
        case ".csv":
            return _from_table(path, read_csv(path, text, faults, tabs=False), faults)
        case ".tsv":
            return _from_table(path, read_csv(path, text, faults, tabs=True), faults)
        case ".ics":
            return read_icalendar(path, text, faults, zone=zone)
        case ".json":
            return _from_nodes(path, parse_json(path, text.removeprefix("\ufeff")), faults)
        case _:
            limits = {"max_characters": MAX_YAML_CHARACTERS, "max_depth": MAX_DEPTH}
            return _from_nodes(path, parse_yaml(path, text, **limits), faults)


def _from_table(path: str, rows: list[Mapping], faults: list[ContentError]) -> list[Mapping]:
    if not any(map(timelinejs.is_timelinejs_row, rows)):
        return [_with_cells_read(path, row) for row in rows]
    found = (timelinejs.from_row(path, row, faults) for row in rows)
    return [row for row in found if row is not None]


def _with_cells_read(path: str, row: Mapping) -> Mapping:
    """The row with each cell that holds a JSON list or object read as that."""
    entries: dict[str, Entry] = {}
    for name, entry in row.entries.items():
        value = _read_cell(path, entry.value)
        entries[name] = Entry(entry.mark, _split(value) if name in _MANY else value)
    return unfold_extra(Mapping(row.mark, entries))


def _split(node: Node) -> Node:
    """A cell's names: parted by semicolons where it has any, else left to part by commas."""
    if not isinstance(node, Scalar) or ";" not in node.text:
        return node
    parts = (part.strip() for part in node.text.split(";"))
    items = tuple(Scalar(node.mark, part, is_plain=False) for part in parts if part)
    return Sequence(node.mark, items)


def _read_cell(path: str, node: Node) -> Node:
    if not isinstance(node, Scalar) or node.text[:1] not in ("[", "{"):
        return node
    try:
        return _moved(parse_json(path, node.text), node)
    except ContentError:
        return node  # a text that happens to begin with a bracket


def _moved(node: Node, cell: Scalar) -> Node:
    """The nodes of a cell's JSON at the cell's own place."""
    match node:
        case Scalar(text=text, is_plain=plain):
            return Scalar(cell.mark, text, plain)
        case Sequence(items=items):
            return Sequence(cell.mark, tuple(_moved(item, cell) for item in items))
        case Mapping(entries=entries):
            moved = {key: Entry(cell.mark, _moved(e.value, cell)) for key, e in entries.items()}
            return Mapping(cell.mark, moved)


def _from_nodes(path: str, root: Node | None, faults: list[ContentError]) -> list[Mapping]:
    """The events of a list, or of an object that holds one under ``events``."""
    rows: list[Mapping] = []
    for node in _event_nodes(path, root):
        if not isinstance(node, Mapping):
            message = f"expected an event with its fields, found {kind_of(node)}"
            faults.append(ContentError(path, node.mark.line, node.mark.column, message))
        elif timelinejs.is_timelinejs_json(node):
            rows += filter(None, [timelinejs.from_json(path, node, faults)])
        else:
            rows.append(unfold_extra(node))
    return rows


def _event_nodes(path: str, root: Node | None) -> tuple[Node, ...]:
    if isinstance(root, Sequence):
        return root.items
    if isinstance(root, Mapping):
        lists = _lists(root)
        if lists:
            return tuple(item for found in lists for item in found.items)
        if root.entries.keys() & _ONE_EVENT:
            return (root,)
    mark = root.mark if root else None
    line, column = (mark.line, mark.column) if mark else (1, 1)
    found = kind_of(root) if root else "nothing"
    raise ContentError(path, line, column, f"expected a list of events, found {found}")


def _lists(root: Mapping) -> list[Sequence]:
    values = [root.entries[name].value for name in _LISTS if name in root.entries]
    return [value for value in values if isinstance(value, Sequence)]
