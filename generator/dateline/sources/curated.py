"""Fields -> ``Curated``: an event entered by hand, in a file of its own or as a row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from dateline.dates import calendar, format_edtf, parse_edtf
from dateline.errors import ContentError, FaultsError
from dateline.model import Curated, Granularity, Interval, Phase, Source
from dateline.sources.config import Config
from dateline.sources.fields import Fields, is_web_address
from dateline.sources.files import slug_of, slug_of_words
from dateline.sources.frontmatter import read_front_matter
from dateline.sources.images import read_image
from dateline.sources.nodes import Mapping, Mark, Node, Scalar, Sequence, kind_of
from dateline.sources.tables.json_nodes import to_json
from dateline.sources.tables.rows import read_rows
from dateline.sources.text import check_seen, read_text

KNOWN = ("date", "title", "sources", "tags", "who", "importance", "image", "image_alt")
# What our own exports say of an event beside that.
EXPORTED = (
    "curated",
    "description",
    "granularity",
    "id",
    "inferred",
    "interval",
    "phase",
    "planned",
    "quote",
    "salience",
)
_LONGEST_SLUG = 80
_ID = re.compile(r"[\w-]{1,120}")
_NO_TIME = calendar.year(0)  # stands in for a date with a fault while the other fields are read
_EMPTY = (("mentions", "[]"), ("disagreements", "[]"))
SOURCE_KNOWN = ("title", "url", "publisher", "published", "article")


def read_curated(
    file: Path, *, content: Path | None = None, config: Config | None = None
) -> tuple[Curated, ...]:
    """The curated events of one file; raises ``FaultsError`` with every fault of it.

    A Markdown file is one event, a table one a row.
    """
    content = file.parent if content is None else content
    path, shown = file.relative_to(content).as_posix(), file.as_posix()
    faults: list[ContentError] = []
    try:
        raw = read_text(file, shown, expected="an event")
        check_seen(shown, raw)
        if file.suffix.lower() == ".md":
            found = _read_page(shown, path, raw, content, config or Config(), faults)
        else:
            found = _read_table(shown, path, raw, content, config or Config(), faults)
    except ContentError as error:
        raise FaultsError([*faults, error]) from error
    if faults:
        raise FaultsError(faults)
    return tuple(found)


def _read_page(
    shown: str, path: str, raw: str, content: Path, config: Config, faults: list[ContentError]
) -> list[Curated]:
    front = read_front_matter(shown, raw)
    given = Fields(shown, _rename(front.fields, dict(config.fields)), faults)
    given.refuse_misspelt(KNOWN)
    body = raw[front.body_start :].strip("\n")
    curated = _build(given, path, slug_of(path), content, body or given.verbatim("description"))
    return [curated] if curated else []


def _read_table(
    shown: str, path: str, raw: str, content: Path, config: Config, faults: list[ContentError]
) -> list[Curated]:
    rows = [
        _rename(row, dict(config.fields)) for row in read_rows(shown, raw, faults, zone=config.zone)
    ]
    _all_names(shown, rows, faults).refuse_misspelt((*KNOWN, *EXPORTED))
    built = (_build_row(Fields(shown, row, faults), path, content) for row in rows)
    return [curated for curated in built if curated is not None]


def _all_names(shown: str, rows: Iterable[Mapping], faults: list[ContentError]) -> Fields:
    """Every field's first appearance: a misspelt column is one fault, not one a row."""
    rows = list(rows)
    first = rows[0].mark if rows else Mark(1, 1)
    entries = {name: e for row in reversed(rows) for name, e in row.entries.items()}
    return Fields(shown, Mapping(first, entries), faults)


def _build_row(given: Fields, path: str, content: Path) -> Curated | None:
    found = _build(given, path, "", content, given.verbatim("description"))
    if found is None:
        return None
    name = found.id or f"{format_edtf(found.when)} {found.title}"
    return replace(found, slug=slug_of_words(name[:_LONGEST_SLUG]))


def _rename(fields: Mapping, names: dict[str, str]) -> Mapping:
    """Fields under our names; one that is there under our own name already stays."""
    ours = (*KNOWN, *EXPORTED)
    entries = {names.get(key, key): entry for key, entry in fields.entries.items()}
    return Mapping(fields.mark, entries | {k: e for k, e in fields.entries.items() if k in ours})


def _build(given: Fields, path: str, slug: str, content: Path, body: str) -> Curated | None:
    """The event, or ``None`` with a fault noted where it has no title or no date."""
    noted = len(given.faults)
    title = given.text("title")
    is_untitled = title is None and len(given.faults) == noted
    when = given.date("date")
    if is_untitled:
        given.fault(given.mark_of("title"), "title: expected the event's title, found none")
    if not given.has("date"):
        message = "date: expected a date such as 2021, 2021-03 or 2021-03-02, found none"
        given.fault(given.mark_of("date"), message)
    sources = tuple(filter(None, [_source(given, node) for node in given.nodes("sources")]))
    image = read_image(given, content, path) if given.has("image") else None
    told = Curated(
        path=path,
        slug=slug,
        title=title or "",
        when=_in_phase(given, _as_stated(given, when or _NO_TIME)),
        body=body,
        sources=sources,
        tags=given.texts("tags", separator=","),
        who=given.texts("who", separator=","),
        importance=given.share("importance"),
        image=image,
        extra=_extra(given),
        id=_own_id(given),
        quote=given.verbatim("quote"),
        salience=given.share("salience"),
        is_inferred=given.flag("inferred"),
        is_planned=given.flag("planned"),
    )
    return told if title is not None and when is not None else None


def _as_stated(given: Fields, when: Interval) -> Interval:
    """The time as finely as an export says it was stated, which EDTF has no words for.

    A week is a run of days in EDTF, an hour its first minute, an evening the whole day.
    """
    named = given.text("granularity")
    if named is None or when is _NO_TIME:
        return when
    granularity = next((g for g in Granularity if g.name.lower() == named.casefold()), None)
    if granularity is None:
        names = ", ".join(each.name.lower() for each in Granularity)
        message = f'granularity: expected one of {names}, found "{named}"'
        given.fault(given.mark_of("granularity"), message)
        return when
    start, end = _read_bounds(given.text("interval")) or (when.start, when.end)
    for bounds in ((start, end), (when.start, when.end)):
        stated = replace(when, start=bounds[0], end=bounds[1], granularity=granularity)
        if format_edtf(stated) == format_edtf(when):  # else the date was edited since
            return stated
    message = f'granularity: expected one that fits the date {format_edtf(when)}, found "{named}"'
    given.fault(given.mark_of("granularity"), message)
    return when


def _in_phase(given: Fields, when: Interval) -> Interval:
    """The time in the part of its month or year that an export names, as EDTF cannot."""
    named = given.text("phase")
    if named is None:
        return when
    phase = next((phase for phase in Phase if phase.value == named.casefold()), None)
    if phase is None:
        names = ", ".join(phase.value for phase in Phase)
        given.fault(given.mark_of("phase"), f'phase: expected one of {names}, found "{named}"')
    return replace(when, phase=phase)


def _read_bounds(text: str | None) -> tuple[int, int] | None:
    """Minutes ``[start, end)`` from two moments with a slash between."""
    try:
        first, last = map(parse_edtf, (text or "").split("/"))
    except ValueError:
        return None
    return (first.start, last.start) if first.start < last.start else None


def _source(given: Fields, node: Node) -> Source | None:
    """A source: an address, a title, or a group of title, url, publisher and published."""
    if isinstance(node, Scalar):
        text = given.line("sources", node)
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
    publisher, published = inner.text("publisher"), inner.day("published", None)
    return Source(title or url or "", url, publisher, published, inner.text("article"))


def _own_id(given: Fields) -> str | None:
    """The id that an export of ours gave; it names a page, so that another's may not do."""
    text = given.text("id")
    return text if text and _ID.fullmatch(text) else None


def _extra(given: Fields) -> tuple[tuple[str, str], ...]:
    """Unknown fields as JSON, for the export; an export's empty lists say nothing."""
    known = {*KNOWN, *EXPORTED} - (set() if _own_id(given) else {"id"})
    unknown = sorted(given.entries.keys() - known)
    values = ((key, to_json(given.entries[key].value)) for key in unknown)
    return tuple(pair for pair in values if pair not in _EMPTY)
