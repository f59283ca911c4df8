"""How much an event matters: who tells it, how often, how prominently, how long after."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dateline.dates.calendar import MINUTES_A_DAY
from dateline.model import Event, Mention, Timeline

# What a telling is worth: an article's first sentence is its news, one further down is background;
# a report that comes back to an event a week after the first says that it still matters.
_LEAD = 2.0
_RETURN = 1.5
_RETURN_DAYS = 7
# Tellings by one source add less and less.
_DAMPING = 0.5


def share(weight: float, most: float) -> float:
    """Salience from 0 to 1 of an event of this weight; 1 is that of the most told one.

    >>> share(0, 5), share(5, 5)
    (0.0, 1.0)
    """
    return round(math.log1p(weight) / math.log1p(most or 1.0), 4)


def most_important(timeline: Timeline, count: int) -> Timeline:
    """The timeline cut to its ``count`` most important events, in the order they had.

    Pinned events are kept, however many they are; of events that matter as much, those with more
    sources go first, then those that come first.
    """
    if len(timeline.events) <= count:
        return timeline
    by_rank = sorted(timeline.events, key=_rank)
    pinned = sum(event.is_pinned for event in by_rank)
    kept = {event.id for event in by_rank[: max(count, pinned)]}
    return replace(timeline, events=tuple(e for e in timeline.events if e.id in kept))


def _rank(event: Event) -> tuple[bool, float, int]:
    return not event.is_pinned, -event.salience, -len(event.sources)


def weight(mentions: Sequence[Mention]) -> float:
    """Summed worth of the tellings, damped within one article; a sentence printed again is one.

    >>> weight(())
    0
    """
    if not mentions:
        return 0
    first = min(map(_published, mentions))
    by_article: dict[str, list[float]] = defaultdict(list)
    for mention in _first_printed(mentions):
        by_article[mention.article.path].append(_worth(mention, first))
    return sum(
        sum(worth * _DAMPING**i for i, worth in enumerate(sorted(worths, reverse=True)))
        for worths in by_article.values()
    )


def _first_printed(mentions: Sequence[Mention]) -> Iterable[Mention]:
    """Each sentence where it came out first: what stands on every page of a site tells nothing."""
    first: dict[str, Mention] = {}
    for mention in sorted(mentions, key=_published):
        first.setdefault(" ".join(mention.quote.split()), mention)
    return first.values()


def _published(mention: Mention) -> int:
    published = mention.article.published
    return published.when.start if published else mention.when.start


def _worth(mention: Mention, first: int) -> float:
    worth = _LEAD if mention.is_lead else 1.0
    is_return = _published(mention) - first > _RETURN_DAYS * MINUTES_A_DAY
    return worth * _RETURN if is_return else worth
