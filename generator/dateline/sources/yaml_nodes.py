"""YAML as nodes, read as a stream of events and built without recursion.

So every fault can name its line and column, ``2019`` and ``-0480`` stay the text that was written,
and neither depth nor aliases can make a small file cost much.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from dateline.errors import ContentError
from dateline.sources.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence, kind_of
from dateline.sources.text import UNSEEN

MAX_CHARACTERS = 65_536
MAX_DEPTH = 8


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
