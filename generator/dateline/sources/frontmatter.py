"""YAML front matter as nodes that know where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.errors import ContentError
from dateline.sources.nodes import Mapping, Mark, Scalar, kind_of

_OPENING = re.compile(r"\ufeff?---[ \t]{0,80}\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]{0,80}$", re.MULTILINE)
# A field, or what a writer may have meant as fields, after blank lines and comments.
_FIELDS_AHEAD = re.compile(
    r"(?:[ \t]{0,80}\n|#[^\n]{0,500}\n){0,20}"
    r"(?:[\"']?[\w-]{1,80}[\"']?[ \t]{0,9}:(?:\s|$)|[-\[{&?%]|[ \t]{1,80}[\w-]{1,80}:)"
)


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
    from dateline.sources.yaml_nodes import parse_yaml  # yaml costs 0.02 s: only who needs it pays

    node = parse_yaml(path, text, first_line=first_line)
    if node is None or (isinstance(node, Scalar) and node.is_null):
        return Mapping(Mark(first_line, 1), {})
    if not isinstance(node, Mapping):
        message = "expected fields such as `title: …`, found " + kind_of(node)
        raise ContentError(path, node.mark.line, node.mark.column, message)
    return node
