"""The index of the site: everything with a page of its own, long lists on shelves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dateline.model import Interval, NameKind
from dateline.site.addresses import page
from dateline.site.index import Entry, Index
from dateline.site.language import Language
from dateline.site.listing import Part
from dateline.site.shelves import MOST, Shelf, by_letters, by_time, shelf_title

FOLDER = "browse"


@dataclass(frozen=True, slots=True)
class Group:
    """A list of the index, at the anchor ``key``: its entries, or links to its shelves."""

    title: str
    key: str
    entries: tuple[Part, ...]
    shelves: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class ShelfPage:
    """A shelf on a page of its own, beside the others of its group."""

    title: str
    href: str
    group: Group
    entries: tuple[Part, ...]


def read_groups(index: Index, language: Language) -> Iterator[tuple[Group, tuple[ShelfPage, ...]]]:
    """Every list of the index that holds something, with the pages that it is too long without."""
    for title, key, entries in _lists(index, language):
        yield _on_shelves(Group(title, key, entries), by_letters(entries, _title_of), language)
    parts = [(_article(path, index, language), _published(path, index)) for path in index.articles]
    group = Group(language("Articles"), "articles", tuple(part for part, _ in parts))
    published = dict(parts)
    yield _on_shelves(group, by_time(group.entries, published.__getitem__), language)


def _lists(index: Index, language: Language) -> Iterator[tuple[str, str, tuple[Part, ...]]]:
    _ = language
    names = tuple(index.names.values())
    kinds = (
        (_("People"), "people", NameKind.PERSON),
        (_("Organizations"), "organizations", NameKind.ORGANIZATION),
        (_("Places"), "places", NameKind.PLACE),
        (_("Other names"), "names", NameKind.OTHER),
    )
    lists: list[tuple[str, str, Iterable[Entry]]] = [
        (title, key, [name for name in names if name.kind == kind.value])
        for title, key, kind in kinds
    ]
    lists += [
        (_("Tags"), "tags", index.tags.values()),
        (_("Sources"), "sources", index.sources.values()),
    ]
    for title, key, entries in lists:
        parts = tuple(_entry(entry, language) for entry in entries)
        if parts:
            yield title, key, parts


def _on_shelves(
    group: Group, shelves: tuple[Shelf[Part], ...], language: Language
) -> tuple[Group, tuple[ShelfPage, ...]]:
    """The group as it is where it is short enough, else with its entries on shelves."""
    if len(group.entries) <= MOST:
        return group, ()
    links = tuple(
        Part(
            shelf_title(shelf, language),
            page(FOLDER, f"{group.key}-{shelf.slug}"),
            language.number(len(shelf.entries)),
        )
        for shelf in shelves
    )
    cut = replace(group, entries=(), shelves=links)
    pages = (
        ShelfPage(link.title, link.href, cut, shelf.entries)
        for link, shelf in zip(links, shelves, strict=True)
    )
    return cut, tuple(pages)


def _entry(entry: Entry, language: Language) -> Part:
    return Part(entry.title, entry.href, language.number(len(entry.events)))


def _article(path: str, index: Index, language: Language) -> Part:
    told = language.number(len(index.told.get(path, ())))
    return Part(index.article_by_path[path].title, index.articles[path], told)


def _published(path: str, index: Index) -> Interval | None:
    published = index.article_by_path[path].published
    return published.when if published else None


def _title_of(part: Part) -> str:
    return part.title
