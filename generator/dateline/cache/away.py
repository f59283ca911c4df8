"""What articles and events tell, on disk until somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, TypeAlias

from dateline.cache.store import Given, freeze, thaw
from dateline.events import Found
from dateline.model import (
    Article,
    Away,
    Event,
    Mention,
    is_away,
    names_put_away,
    put_away,
)
from dateline.stash import MANY, Kept, Stash

_AT_HAND = 1_000  # articles whose tellings are
_Rows: TypeAlias = tuple[tuple[Any, ...], ...]
_of_mention = attrgetter(*names_put_away(Mention))


def held(found: Iterable[Found], count: int) -> tuple[Found, ...]:
    """All that was found in ``count`` articles; of many, each is put away before the next."""
    return tuple(put_found_away(found) if count > MANY else found)


def put_found_away(found: Iterable[Found]) -> Iterator[Found]:
    """The same with its packed gist put away, and most of each mention: both are asked for later.

    A mention stays what it is, so that events can be of it; its article and time stay at hand.
    """
    stash = Stash()
    rows_of = lru_cache(maxsize=_AT_HAND)(Kept.fields)
    for each in found:
        put_away(each, stash.keep(each.gist, _alone))
        rows = stash.keep(freeze(tuple(map(_of_mention, each.mentions))), thaw)
        for number, mention in enumerate(each.mentions):
            put_away(mention, _Told(rows_of, rows, number))
        yield each


def _alone(gist: bytes) -> tuple[bytes]:
    return (gist,)


class _Told(Away):
    """The fields of one mention, which lie with those of the others of its article."""

    __slots__ = ("_number", "_rows", "_rows_of")

    def __init__(self, rows_of: Callable[[Kept], _Rows], rows: Kept, number: int) -> None:
        self._rows_of = rows_of
        self._rows = rows
        self._number = number

    def fields(self) -> tuple[Any, ...]:
        return self._rows_of(self._rows)[self._number]


def put_mentions_away(events: Iterable[Event], articles: Sequence[Article]) -> None:
    """Put the mentions and disagreements of these events away: most of their memory.

    What an event is told in are ``articles``, which stay.
    """
    given = Given({article.path: article for article in articles})
    stash, unpack = Stash(), partial(_told, given)
    for event in events:
        if event.mentions and not is_away(event):
            told = freeze((event.mentions, event.disagreements), given)
            put_away(event, stash.keep(told, unpack))


def _told(given: Given, kept: bytes) -> tuple[Any, ...]:
    told: tuple[Any, ...] = thaw(kept, given)
    return told
