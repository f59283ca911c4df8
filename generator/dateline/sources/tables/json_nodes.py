"""JSON as the nodes that front matter is read into, each with its line and column."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import cast

from dateline.errors import ContentError
from dateline.sources.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence
from dateline.sources.tables.places import Places
from dateline.sources.text import UNSEEN

MAX_DEPTH = 32
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}]|[^\s,:\[\]{}"]++')
_LITERAL = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?|true|false|null", re.ASCII)


def parse_json(path: str, text: str) -> Node:
    """The one value of a JSON text; numbers, ``true`` and ``null`` stay as they are written.

    Raises ``ContentError`` for what is not JSON, a field given twice, and nesting too deep.
    """
    places = Places(path, text)
    _check_grammar(places, text)
    builder = _Builder(places)
    for match in _TOKEN.finditer(text):
        builder.take(match[0], match.start())
    return builder.root


def _check_grammar(places: Places, text: str) -> None:
    """Have the standard library judge the text; numbers stay text, however long they are."""
    try:
        json.loads(text, parse_int=str, parse_float=str, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise places.fault(error.pos, f"expected JSON, found a fault: {error.msg}") from error
    except RecursionError as error:
        raise places.fault(0, _too_deep()) from error
    except _NotANumberError as error:
        at = text.find(error.args[0])
        raise places.fault(at, f"expected a number, found {error.args[0]}") from error


def _too_deep() -> str:
    return f"expected at most {MAX_DEPTH} levels of nesting, found more"


class _NotANumberError(Exception):
    """NaN or Infinity, which JSON does not have."""


def _refuse(name: str) -> None:
    raise _NotANumberError(name)


@dataclass(slots=True)
class _Open:
    """A list or object that is still being read."""

    mark: Mark
    is_mapping: bool
    nodes: list[Node] = field(default_factory=list)


class _Builder:
    """Nodes from the tokens of a text that is known to be JSON."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.open = [_Open(Mark(1, 1), is_mapping=False)]

    @property
    def root(self) -> Node:
        return self.open[0].nodes[0]

    def take(self, token: str, offset: int) -> None:
        mark = self.places.mark(offset)
        if token in ("[", "{"):
            if len(self.open) > MAX_DEPTH:
                raise self.places.fault(offset, _too_deep())
            self.open.append(_Open(mark, is_mapping=token == "{"))  # noqa: S105 - no password
        elif token in ("]", "}"):
            closed = self.open.pop()
            self.open[-1].nodes.append(self._whole(closed))
        elif token.startswith('"'):
            text = json.loads(token)
            unseen = UNSEEN.search(text)
            if unseen is not None:
                code = f"U+{ord(unseen[0]):04X}"
                message = f"expected text that can be seen, found character {code}"
                raise self.places.fault(offset, message)
            self.open[-1].nodes.append(Scalar(mark, text, is_plain=False))
        else:
            self.open[-1].nodes.append(Scalar(mark, token, is_plain=True))

    def _whole(self, closed: _Open) -> Node:
        if not closed.is_mapping:
            return Sequence(closed.mark, tuple(closed.nodes))
        entries: dict[str, Entry] = {}
        for key, value in zip(closed.nodes[::2], closed.nodes[1::2], strict=True):
            name = cast("Scalar", key).text  # JSON has only strings for names
            if name in entries:
                message = f"{name}: expected once, found on line {entries[name].mark.line} too"
                raise ContentError(self.places.path, key.mark.line, key.mark.column, message)
            entries[name] = Entry(key.mark, value)
        return Mapping(closed.mark, entries)


def to_json(node: Node) -> str:
    """A node as compact JSON, fields in the order written.

    What stands without quotes and is a number, ``true``, ``false`` or ``null`` in JSON is that;
    everything else is a string.

    >>> to_json(parse_json("a.json", '{"n": [1, "2", true]}'))
    '{"n":[1,"2",true]}'
    """
    return json.dumps(to_value(node), ensure_ascii=False, separators=(",", ":"))


def to_value(node: Node) -> object:
    """A node as JSON's own values."""
    match node:
        case Scalar(text=text, is_plain=plain):
            return json.loads(text) if plain and _LITERAL.fullmatch(text) else text
        case Sequence(items=items):
            return [to_value(item) for item in items]
        case Mapping(entries=entries):
            return {key: to_value(entry.value) for key, entry in entries.items()}
