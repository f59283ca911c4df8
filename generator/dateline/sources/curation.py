"""``content/curation.yaml`` -> ``Curation``: the editor's word, keyed by event id."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path

from dateline.errors import ContentError, FaultsError
from dateline.model import Curation, Edit, Source
from dateline.sources.fields import Fields, is_web_address
from dateline.sources.nodes import Entry, Mapping, Scalar, kind_of
from dateline.sources.text import read_text
from dateline.sources.yaml_nodes import parse_yaml

FILE_NAME = "curation.yaml"
KEYS = (
    *("hide", "retitle", "redate", "describe", "merge", "split", "distinct", "tag", "pin"),
    "source",
)
_SOURCE_KEYS = ("title", "url", "publisher", "published")
_MOST_CHARACTERS = 4_000_000


def read_curation(content: Path) -> Curation:
    """Every edit of a project; none where there is no such file.

    Raises ``FaultsError`` with all faults: YAML that does not parse, unknown keys (with the
    nearest known one), values of the wrong kind.
    """
    file = content / FILE_NAME
    shown = file.as_posix()
    if not file.is_file():
        return Curation()
    try:
        text = read_text(file, shown, may_be_empty=True)
    except ContentError as error:
        raise FaultsError([error]) from error
    return parse_curation(shown, text)


def parse_curation(path: str, text: str) -> Curation:
    """Edits from the text of the file; raises ``FaultsError`` with all faults.

    >>> parse_curation("curation.yaml", "2019-zao-goes-viral: {pin: true}").edits[0].pin
    True
    """
    faults: list[ContentError] = []
    try:
        root = parse_yaml(path, text, max_characters=_MOST_CHARACTERS)
    except ContentError as error:
        raise FaultsError([error]) from error
    edits = []
    if isinstance(root, Mapping):
        edits = [_edit(path, event, entry, faults) for event, entry in root.entries.items()]
    elif root is not None:
        message = "expected event ids with what to do, found " + kind_of(root)
        faults.append(ContentError(path, root.mark.line, root.mark.column, message))
    if faults:
        raise FaultsError(faults)
    return Curation(tuple(edits))


def _edit(path: str, event: str, entry: Entry, faults: list[ContentError]) -> Edit:
    mark = entry.mark
    if not isinstance(entry.value, Mapping):
        message = f"{event}: expected what to do ({', '.join(KEYS)}), found {kind_of(entry.value)}"
        faults.append(ContentError(path, mark.line, mark.column, message))
        return Edit(event, path, mark.line, mark.column)
    fields = Fields(path, entry.value, faults)
    _refuse_unknown(fields, KEYS)
    return Edit(
        event,
        path,
        mark.line,
        mark.column,
        hide=fields.flag("hide"),
        retitle=fields.text("retitle"),
        redate=fields.date("redate"),
        describe=_text_as_written(fields, "describe"),
        merge=fields.texts("merge"),
        split=fields.texts("split"),
        distinct=fields.texts("distinct"),
        tag=fields.texts("tag"),
        pin=fields.flag("pin"),
        sources=tuple(_sources(fields)),
        places=tuple(
            (key, found.mark.line, found.mark.column) for key, found in entry.value.entries.items()
        ),
    )


def _refuse_unknown(fields: Fields, known: Iterable[str]) -> None:
    """A fault for each key that is not one of ``known``, naming the nearest."""
    names = list(known)
    for key in fields.entries.keys() - set(names):
        nearest = difflib.get_close_matches(key.lower(), names, 1, 0.6)
        expected = f'"{nearest[0]}"' if nearest else f"one of {', '.join(names)}"
        fields.fault(fields.entries[key].mark, f'expected {expected}, found "{key}"')


def _text_as_written(fields: Fields, key: str) -> str | None:
    """A text that keeps its line ends, for Markdown."""
    node = fields.entries[key].value if fields.has(key) else None
    if isinstance(node, Scalar):
        return node.text.strip() or None
    return fields.text(key)


def _sources(fields: Fields) -> Iterator[Source]:
    for node in fields.nodes("source"):
        if isinstance(node, Scalar):
            text = " ".join(node.text.split())
            yield Source(text, url=text if is_web_address(text) else None)
        elif isinstance(node, Mapping):
            inner = Fields(fields.path, node, fields.faults)
            _refuse_unknown(inner, _SOURCE_KEYS)
            url = inner.url("url")
            title = inner.text("title") or url
            if title is None:
                fields.fault(node.mark, "source: expected a title or a url, found neither")
                continue
            yield Source(title, url, inner.text("publisher"), inner.day("published", None))
        else:
            fields.fault(node.mark, f"source: expected a source, found {kind_of(node)}")
