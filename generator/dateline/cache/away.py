"""What articles and events tell, on disk until somebody asks for it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any

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
from dateline.stash import MANY, Stash

_of_mention = attrgetter(*names_put_away(Mention))


def held(found: Iterable[Found], count: int) -> tuple[Found, ...]:
    """All that was found in ``count`` articles; of many, each is put away before the next."""
    return tuple(put_found_away(found) if count > MANY else found)


def put_found_away(found: Iterable[Found]) -> Iterator[Found]:
    """The same with its packed gist put away, and most of each mention: both are asked for later.

    A mention stays what it is, so that events can be of it; its article and time stay at hand.
    """
    stash, rows = Stash(), _Rows()
    for each in found:
        put_away(each, stash.keep(each.gist, _alone))
        for mention in each.mentions:
            put_away(mention, rows.keep(_of_mention(mention)))
        yield each


def _alone(gist: bytes) -> tuple[bytes]:
    return (gist,)


class _Rows:
    """Fields of mentions in a file, in order; where one begins is a number in a column."""

    def __init__(self) -> None:
        self._stash = Stash()
        self._ends = array("q", [0])

    def keep(self, fields: tuple[Any, ...]) -> Away:
        """Put the fields of the next one away."""
        row = freeze(fields)
        self._stash.write((row,))
        self._ends.append(self._ends[-1] + len(row))
        return _Row(self, len(self._ends) - 2)

    def fields(self, number: int) -> tuple[Any, ...]:
        start, end = self._ends[number], self._ends[number + 1]
        found: tuple[Any, ...] = thaw(self._stash.read(start, end - start))
        return found


class _Row(Away):
    """The fields of one mention: an archive has half a million."""

    __slots__ = ("_number", "_rows")

    def __init__(self, rows: _Rows, number: int) -> None:
        self._rows = rows
        self._number = number

    def fields(self) -> tuple[Any, ...]:
        return self._rows.fields(self._number)


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
