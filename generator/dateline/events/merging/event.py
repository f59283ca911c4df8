"""Mentions that tell one happening -> its event, before it is known beside the others."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from dateline.dates.calendar import unit_at
from dateline.events.disagreement.disagree import find_disagreements
from dateline.events.ids import mention_id
from dateline.events.merging.slight import is_slight
from dateline.events.names.names import Found
from dateline.events.similarity_en import SAYING_WORDS
from dateline.model import Article, Event, Granularity, Image, Interval, Mention, Source

_SHARE_OF_TAGGED = 3  # one in so many articles has a tag of the event
_SOME_TAGS = 3
_FEWEST_ALIKE = 3  # titles of which one can be told by most
_OF_ITS_OWN = 1.5  # between a word of one title and a word of two
_WORD = re.compile(r"\w{3,}|\d+")
_AT_HAND = 20_000  # sources and lists of tags


def to_event(
    told: Sequence[Mention], names: Mapping[str, Sequence[Found]] = MappingProxyType({})
) -> Event:
    """The event that these mentions tell; its id is that of its first telling.

    ``names`` has the names of articles by their paths, where they have been found already.
    """
    mentions = tuple(sorted(told, key=reading_order))
    best = canonical(mentions)
    ids = tuple(dict.fromkeys(map(mention_id, mentions)))
    return Event(
        id=ids[0],
        title=best.title,
        when=most_precise(mentions),
        mentions=mentions,
        sources=sources_of(mentions),
        tags=_tags(mentions),
        is_inferred=all(mention.is_inferred for mention in mentions),
        is_planned=all(mention.is_planned for mention in mentions),
        disagreements=find_disagreements(mentions, names),
        image=_image(mentions),
        aliases=ids,
    )


def reading_order(mention: Mention) -> tuple[bool, int, str, int, int]:
    """By publication of the article, then as they stand in it."""
    return (*publication_order(mention.article), mention.span.start, mention.span.end)


def canonical(mentions: Sequence[Mention]) -> Mention:
    """The mention that names the event.

    Not by what was said of it or was only planned, nor by a noun or a bare verb; of several as
    most of them tell it; dated finely; in a lead.
    """
    if len(mentions) < _FEWEST_ALIKE:
        return min(mentions, key=_name_order)
    counts = Counter(word for mention in mentions for word in _title_words(mention))
    return min(mentions, key=lambda m: (*_told_how(m), -_likeness(m, counts), *_name_order(m)))


def _likeness(mention: Mention, counts: Mapping[str, int]) -> float:
    """How much of a title others tell too: a word of two counts for it, one of its own against."""
    return sum(counts[word] - _OF_ITS_OWN for word in _title_words(mention))


def _title_words(mention: Mention) -> frozenset[str]:
    return frozenset(_WORD.findall(mention.title.lower()))


def _told_how(mention: Mention) -> tuple[bool, bool, bool, bool]:
    is_said = not SAYING_WORDS.isdisjoint(mention.title.split())
    return is_said, mention.is_planned, is_slight(mention.title), mention.is_inferred


def _name_order(mention: Mention) -> tuple[bool, bool, bool, bool, Granularity, bool]:
    return *_told_how(mention), mention.when.granularity, not mention.is_lead


def most_precise(mentions: Sequence[Mention]) -> Interval:
    """The finest date told, no finer than a day; of several, the one most articles tell.

    A date read from the words goes before one inferred from the day of a report, and the date on
    which it happened before the one that was planned. Hours are kept where most of those who tell
    the day agree on them.
    """
    stated = [m for m in mentions if not m.is_inferred] or list(mentions)
    stated = [m for m in stated if not m.is_planned] or stated
    finest = min(_fineness(m.when) for m in stated)
    votes: dict[Interval, list[Mention]] = defaultdict(list)
    for mention in stated:
        if _fineness(mention.when) == finest:
            votes[_day(mention.when)].append(mention)
    day, told = min(
        votes.items(),
        key=lambda vote: (-len({m.article.path for m in vote[1]}), vote[0].start, vote[0].end),
    )
    hours, count = Counter(m.when for m in told).most_common(1)[0]
    return hours if 2 * count > len(told) else day


def _day(when: Interval) -> Interval:
    """The day of an hour or a part of a day; all else as it is."""
    day = unit_at(when.start, Granularity.DAY)
    is_within = when.granularity < Granularity.DAY and when.end <= day.end
    return day if is_within else when


def _fineness(when: Interval) -> tuple[Granularity, bool, int]:
    is_vague = when.open is not None or when.about or when.uncertain
    when = _day(when)
    return when.granularity, is_vague, when.end - when.start


def sources_of(mentions: Iterable[Mention]) -> tuple[Source, ...]:
    """A source for each article, in order of publication."""
    articles = {mention.article.path: mention.article for mention in mentions}
    return tuple(_source(article) for article in sorted(articles.values(), key=publication_order))


def _source(article: Article) -> Source:
    published = article.published.when if article.published else None
    return _one_source(article.title, article.url, article.publisher, published, article.path)


# An article tells several events, and those of one desk have the same tags: one object each.
_one_source = lru_cache(maxsize=_AT_HAND)(Source)


@lru_cache(maxsize=_AT_HAND)
def _one_list(*tags: str) -> tuple[str, ...]:
    return tags


def _tags(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The tags that a third of the articles share, those of most first, then by alphabet.

    Where many tell one happening, each adds tags of its own desk, which say nothing of it. Some
    are kept even where no tag is shared by so many.
    """
    articles = {mention.article.path: mention.article.tags for mention in mentions}
    tagged = [tuple(dict.fromkeys(tags)) for tags in articles.values() if tags]
    counts = Counter(tag for tags in tagged for tag in tags)
    ranked = sorted(counts, key=lambda tag: (-counts[tag], tag))
    shared = [tag for tag in ranked if _SHARE_OF_TAGGED * counts[tag] >= len(tagged)]
    return _one_list(*(shared or ranked[:_SOME_TAGS]))


def _image(mentions: Iterable[Mention]) -> Image | None:
    """The picture of an article that has this event as its news."""
    return next((m.article.image for m in mentions if m.is_lead and m.article.image), None)


def publication_order(article: Article) -> tuple[bool, int, str]:
    """The earliest published first; undated ones last."""
    when = article.published
    return when is None, when.when.start if when else 0, article.path


def time_order(event: Event) -> tuple[int, int, str, str]:
    """By time; of events that begin together the coarse before the fine; then by title."""
    return event.when.start, -(event.when.end - event.when.start), event.title, event.id
