"""Long lists cut into pages of their own: by letters, or by the time of their entries.

A shelf is called by what its entries share, a beginning or a year, never by its number in a row:
its address stays when entries come and go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from dateline.model import Granularity, Interval
from dateline.site.addresses import slugify
from dateline.site.language import Language
from dateline.site.periods import period_key, period_title, unit_of

MOST = 300  # entries that one page lists at once
_LONGEST_PREFIX = 8
_FINER = {Granularity.YEAR: Granularity.MONTH, Granularity.MONTH: Granularity.DAY}

_Entry = TypeVar("_Entry")


@dataclass(frozen=True, slots=True)
class Shelf(Generic[_Entry]):
    """Some entries of a list, in its order; ``slug`` ends its address.

    ``period`` is what the entries share where that is a time; else it is the letters of the slug,
    or that they have no time (``is_undated``).
    """

    slug: str
    entries: tuple[_Entry, ...]
    period: Interval | None = None
    is_undated: bool = False


def by_letters(
    entries: Iterable[_Entry], title: Callable[[_Entry], str]
) -> tuple[Shelf[_Entry], ...]:
    """Shelves by the first letter, those that are still too long by two, and so on.

    >>> [shelf.slug for shelf in by_letters(["Alder", "Ash", "Élder", "7 oaks"], str)]
    ['0-9', 'a', 'e']
    """
    keyed = sorted(((_letters(title(entry)), entry) for entry in entries), key=lambda pair: pair[0])
    return tuple(_cut_letters(keyed, 1))


def _letters(title: str) -> str:
    """What a title is sorted by; every number is one with the others."""
    slug = slugify(title).replace("-", "")
    return "0-9" if slug[0].isdigit() else slug


def _cut_letters(keyed: Sequence[tuple[str, _Entry]], length: int) -> Iterator[Shelf[_Entry]]:
    for prefix, found in groupby(keyed, key=lambda pair: _prefix(pair[0], length)):
        group = list(found)
        is_cut_further = len(group) > MOST and len(prefix) == length < _LONGEST_PREFIX
        if is_cut_further and prefix != "0-9":
            yield from _cut_letters(group, length + 1)
        else:
            yield Shelf(prefix, tuple(entry for _, entry in group))


def _prefix(letters: str, length: int) -> str:
    return letters if letters == "0-9" else letters[:length]


def by_time(
    entries: Iterable[_Entry], when: Callable[[_Entry], Interval | None]
) -> tuple[Shelf[_Entry], ...]:
    """Shelves by year, those too long by month and by day; what has no time comes last."""
    timed = [(when(entry), entry) for entry in entries]
    dated = [(time.start, entry) for time, entry in timed if time is not None]
    undated = tuple(entry for time, entry in timed if time is None)
    last = (Shelf("undated", undated, is_undated=True),) if undated else ()
    return (*_cut_time(sorted(dated, key=lambda pair: pair[0]), Granularity.YEAR), *last)


def _cut_time(ordered: Sequence[tuple[int, _Entry]], unit: Granularity) -> Iterator[Shelf[_Entry]]:
    for period, found in groupby(ordered, key=lambda pair: unit_of(pair[0], unit)):
        group = list(found)
        if len(group) > MOST and unit in _FINER:
            yield from _cut_time(group, _FINER[unit])
        else:
            yield Shelf(period_key(period), tuple(entry for _, entry in group), period=period)


def shelf_title(shelf: Shelf[_Entry], language: Language) -> str:
    """What the shelf is called among the others of its list."""
    if shelf.period is not None:
        return period_title(shelf.period, language)
    return language("Without a date") if shelf.is_undated else shelf.slug.capitalize()
