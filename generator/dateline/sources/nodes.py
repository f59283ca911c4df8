"""What YAML and JSON say, as nodes that know where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


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
