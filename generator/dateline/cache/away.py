"""What articles and events tell, on disk until somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from dateline.cache.store import Given, freeze, thaw
from dateline.events import Found
from dateline.model import Article, Event, is_away, put_away
from dateline.stash import Stash


def put_gists_away(found: Iterable[Found]) -> None:
    """Put the packed gists away: merging asks for each some four times, in order."""
    stash = Stash()
    for each in found:
        put_away(each, stash.keep(each.gist, _alone))


def _alone(gist: bytes) -> tuple[bytes]:
    return (gist,)


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
