"""A Markdown file with front matter -> ``Curated``: an event entered by hand."""

from __future__ import annotations

import json
from pathlib import Path

from dateline.errors import ContentError, FaultsError
from dateline.model import Curated, Source
from dateline.sources.config import Config
from dateline.sources.fields import Fields, is_web_address
from dateline.sources.files import slug_of
from dateline.sources.frontmatter import Mapping, Node, Scalar, Sequence, kind_of, read_front_matter
from dateline.sources.images import read_image
from dateline.sources.text import read_text

KNOWN = ("date", "title", "sources", "tags", "who", "importance", "image", "image_alt")
SOURCE_KNOWN = ("title", "url", "publisher", "published")


def read_curated(
    file: Path, *, content: Path | None = None, config: Config | None = None
) -> Curated:
    """One curated event; raises ``FaultsError`` with every fault of the file."""
    content = file.parent if content is None else content
    shown = file.as_posix()
    try:
        raw = read_text(file, shown, expected="an event")
        front = read_front_matter(shown, raw)
    except ContentError as error:
        raise FaultsError([error]) from error
    faults: list[ContentError] = []
    fields = _rename(front.fields, dict((config or Config()).fields))
    given = Fields(shown, fields, faults)
    given.refuse_misspelt(KNOWN)
    path = file.relative_to(content).as_posix()
    curated = _build(given, path, content, raw[front.body_start :].strip("\n"))
    if faults or curated is None:
        raise FaultsError(faults)
    return curated


def _rename(fields: Mapping, names: dict[str, str]) -> Mapping:
    """Fields under our names; one that is there under our own name already stays."""
    entries = {names.get(key, key): entry for key, entry in fields.entries.items()}
    return Mapping(fields.mark, entries | {k: e for k, e in fields.entries.items() if k in KNOWN})


def _build(given: Fields, path: str, content: Path, body: str) -> Curated | None:
    """The event, or ``None`` with a fault noted where it has no title or no date."""
    title, when = given.text("title"), given.date("date")
    if title is None:
        given.fault(given.mark_of("title"), "title: expected the event's title, found none")
    if not given.has("date"):
        message = "date: expected a date such as 2021, 2021-03 or 2021-03-02, found none"
        given.fault(given.mark_of("date"), message)
    sources = tuple(filter(None, [_source(given, node) for node in given.nodes("sources")]))
    importance = given.share("importance")
    image = read_image(given, content, path) if given.has("image") else None
    if title is None or when is None:
        return None
    return Curated(
        path=path,
        slug=slug_of(path),
        title=title,
        when=when,
        body=body,
        sources=sources,
        tags=given.texts("tags", separator=","),
        who=given.texts("who", separator=","),
        importance=importance,
        image=image,
        extra=_extra(given),
    )


def _source(given: Fields, node: Node) -> Source | None:
    """A source: an address, a title, or a group of title, url, publisher and published."""
    if isinstance(node, Scalar):
        text = " ".join(node.text.split())
        return Source(text, url=text if is_web_address(text) else None) if text else None
    if isinstance(node, Sequence):
        given.fault(node.mark, f"sources: expected an address or a title, found {kind_of(node)}")
        return None
    inner = Fields(given.path, node, given.faults)
    inner.refuse_misspelt(SOURCE_KNOWN)
    title, url = inner.text("title"), inner.url("url")
    if not inner.has("title") and not inner.has("url"):
        given.fault(node.mark, "sources: expected a title or a url, found neither")
        return None
    return Source(title or url or "", url, inner.text("publisher"), inner.day("published", None))


def _extra(given: Fields) -> tuple[tuple[str, str], ...]:
    """Unknown fields as JSON, for the export."""
    unknown = sorted(given.entries.keys() - set(KNOWN))
    return tuple((key, _as_json(given.entries[key].value)) for key in unknown)


def _as_json(node: Node) -> str:
    return json.dumps(_plain(node), ensure_ascii=False, sort_keys=True)


def _plain(node: Node) -> object:
    match node:
        case Scalar():
            return None if node.is_null else node.text
        case Sequence(items=items):
            return [_plain(item) for item in items]
        case Mapping(entries=entries):
            return {key: _plain(entry.value) for key, entry in entries.items()}
