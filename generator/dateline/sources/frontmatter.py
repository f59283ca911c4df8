"""YAML front matter as nodes that know where they stand.

YAML is read as a stream of events and built into three kinds of node without recursion, so that
every fault can name its line and column, ``2019`` and ``-0480`` stay the text that was written,
and neither depth nor aliases can make a small file cost much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from dateline.errors import ContentError
from dateline.sources.text import UNSEEN

MAX_CHARACTERS = 65_536
MAX_DEPTH = 8
_OPENING = re.compile(r"\ufeff?---[ \t]{0,80}\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]{0,80}$", re.MULTILINE)
# A field, or what a writer may have meant as fields, after blank lines and comments.
_FIELDS_AHEAD = re.compile(
    r"(?:[ \t]{0,80}\n|#[^\n]{0,500}\n){0,20}"
    r"(?:[\"']?[\w-]{1,80}[\"']?[ \t]{0,9}:(?:\s|$)|[-\[{&?%]|[ \t]{1,80}[\w-]{1,80}:)"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file; line and column from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as written; ``is_plain`` where it stood without quotes."""

    mark: Mark
    text: str
    is_plain: bool

    @property
    def is_null(self) -> bool:
        return self.is_plain and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Sequence:
    mark: Mark
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A key's place and what it holds."""

    mark: Mark
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    mark: Mark
    entries: dict[str, Entry]


Node: TypeAlias = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields of a file, and the offset at which its body begins."""

    fields: Mapping
    body_start: int


def read_front_matter(path: str, raw: str) -> FrontMatter:
    """The front matter between ``---`` lines at the head of a file, empty where there is none.

    Raises ``ContentError`` for YAML that does not parse, that is no mapping of fields, that
    uses an alias, or that is not closed.
    """
    empty = FrontMatter(Mapping(Mark(1, 1), {}), 0)
    opening = _OPENING.match(raw)
    if opening is None:
        return empty
    closing = _CLOSING.search(raw, opening.end())
    if _FIELDS_AHEAD.match(raw, opening.end()) is None:
        return empty  # a rule, with prose after it
    if closing is None:
        raise ContentError(path, 1, 1, 'expected a line "---" that closes the front matter')
    text = raw[opening.end() : closing.start()]
    return FrontMatter(parse_mapping(path, text, first_line=2), min(closing.end() + 1, len(raw)))


def parse_mapping(path: str, text: str, *, first_line: int = 1) -> Mapping:
    """One YAML mapping; an empty text is an empty mapping."""
    node = parse_yaml(path, text, first_line=first_line)
    if node is None or (isinstance(node, Scalar) and node.is_null):
        return Mapping(Mark(first_line, 1), {})
    if not isinstance(node, Mapping):
        message = "expected fields such as `title: …`, found " + kind_of(node)
        raise ContentError(path, node.mark.line, node.mark.column, message)
    return node


def parse_yaml(
    path: str,
    text: str,
    *,
    first_line: int = 1,
    max_characters: int = MAX_CHARACTERS,
    max_depth: int = MAX_DEPTH,
) -> Node | None:
    """The one value of a YAML text, ``None`` for an empty text.

    Raises ``ContentError`` for YAML that does not parse, is too long or too deep, or uses an alias.
    """
    if len(text) > max_characters:
        message = f"expected at most {max_characters:,} characters of YAML, found {len(text):,}"
        raise ContentError(path, first_line, 1, message)
    try:
        return _Builder(path, first_line, max_depth).build(
            yaml.parse(text, Loader=yaml.CSafeLoader)
        )
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(path, first_line, error) from error
    except yaml.reader.ReaderError as error:
        raise _character_error(path, first_line, text, error) from error


def kind_of(node: Node) -> str:
    """What a writer calls such a node, as in "found a list"."""
    match node:
        case Scalar(text=text):
            return f'"{_shorten(text)}"' if text else "nothing"
        case Sequence():
            return "a list"
        case Mapping():
            return "a group of fields"


def _shorten(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _syntax_error(path: str, first_line: int, error: yaml.MarkedYAMLError) -> ContentError:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    found = ", ".join(filter(None, (error.context, error.problem)))
    return ContentError(
        path, first_line + line, column + 1, f"expected YAML, found a fault: {found}"
    )


def _character_error(
    path: str, first_line: int, text: str, error: yaml.reader.ReaderError
) -> ContentError:
    """libyaml counts bytes of the UTF-8 text; we say the line, the column and the character."""
    before = text.encode()[: error.position].decode(errors="ignore")
    found = f"U+{ord(text[len(before)]):04X}" if len(before) < len(text) else error.reason
    line, column = first_line + before.count("\n"), len(before) - before.rfind("\n")
    return ContentError(path, line, column, f"expected printable text, found character {found}")


class _Builder:
    """Turns YAML events into nodes, with a stack in place of recursion."""

    def __init__(self, path: str, first_line: int, max_depth: int) -> None:
        self.path = path
        self.first_line = first_line
        self.max_depth = max_depth
        self.open: list[tuple[Mark, list[Node], bool]] = []
        self.root: Node | None = None

    def build(self, events: Iterator[yaml.Event]) -> Node | None:
        for event in events:
            match event:
                case yaml.ScalarEvent():
                    self._check(event)
                    plain = event.implicit[0] and not event.style
                    self._add(Scalar(self._mark(event), event.value, plain))
                case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                    self._descend(event)
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    self._add(self._close())
                case yaml.AliasEvent():
                    raise self._fault(self._mark(event), "expected a value, found an alias (*)")
        return self.root

    def _check(self, event: yaml.ScalarEvent) -> None:
        unseen = UNSEEN.search(event.value)
        if unseen is not None:
            code = f"U+{ord(unseen[0]):04X}"
            message = f"expected text that can be seen, found character {code}"
            raise self._fault(self._mark(event), message)

    def _descend(self, event: yaml.CollectionStartEvent) -> None:
        mark = self._mark(event)
        if len(self.open) >= self.max_depth:
            message = f"expected at most {self.max_depth} levels of nesting, found more"
            raise self._fault(mark, message)
        self.open.append((mark, [], isinstance(event, yaml.MappingStartEvent)))

    def _add(self, node: Node) -> None:
        if self.open:
            self.open[-1][1].append(node)
        elif self.root is None:
            self.root = node
        else:
            raise self._fault(node.mark, "expected one YAML document, found another")

    def _close(self) -> Node:
        mark, items, is_mapping = self.open.pop()
        return self._mapping(mark, items) if is_mapping else Sequence(mark, tuple(items))

    def _mapping(self, mark: Mark, items: list[Node]) -> Mapping:
        entries: dict[str, Entry] = {}
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not isinstance(key, Scalar):
                raise self._fault(
                    key.mark, "expected a name before the colon, found " + kind_of(key)
                )
            if key.text in entries:
                first = entries[key.text].mark.line
                raise self._fault(key.mark, f"{key.text}: expected once, found on line {first} too")
            entries[key.text] = Entry(key.mark, value)
        return Mapping(mark, entries)

    def _mark(self, event: yaml.Event) -> Mark:
        start = event.start_mark
        if start is None:  # events made by hand have none; the parser's always do
            return Mark(self.first_line, 1)
        return Mark(start.line + self.first_line, start.column + 1)

    def _fault(self, mark: Mark, message: str) -> ContentError:
        return ContentError(self.path, mark.line, mark.column, message)
