"""Mentions -> events: what several articles tell of one happening becomes one entry."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from dateline.dates.calendar import unit_at
from dateline.events.disagreement.disagree import find_disagreements
from dateline.events.ids import mention_content, mention_id, sides_of, unlike
from dateline.events.merging.gist import NamesByPath, gist_of, pack, unpack
from dateline.events.merging.likeness import Telling, group, main_kinds
from dateline.events.merging.names import name_events
from dateline.events.merging.stories import find_stories
from dateline.events.merging.support import Dated, find_support
from dateline.events.names.names import Found
from dateline.events.salience.salience import rate
from dateline.events.similarity import weigh
from dateline.events.similarity_en import SAYING_WORDS
from dateline.model import Article, Event, Granularity, Image, Interval, Mention, Source


def merge(
    mentions: Iterable[Mention],
    distinct: Sequence[tuple[str, str]] = (),
    *,
    gists: Mapping[str, bytes] = MappingProxyType({}),
) -> tuple[Event, ...]:
    """One event for each happening, in order of time, with all its mentions and sources.

    ``distinct`` has the ids of every two events that are not one. ``gists`` has those of articles
    by path, as far as they are found already; the mentions of such an article are then given
    whole and in its order. The same mentions in any order give the same events.
    """
    told, about, gists = _with_gists(mentions, gists)
    told.sort(key=lambda each: _place_in_time(each[0]))
    articles = _articles(mention for mention, _, _ in told)
    number = {article.path: i for i, article in enumerate(articles)}
    stories = find_stories([about[article.path] for article in articles])
    del about
    tellings = [
        Telling(
            number[mention.article.path],
            words,
            mention.when,
            mention.is_inferred,
            names,
            sides_of(mention, distinct),
        )
        for mention, words, names in told
    ]
    groups: dict[int, list[int]] = defaultdict(list)
    for i, name in enumerate(group(tellings, stories)):
        groups[name].append(i)
    kinds = main_kinds(tellings, stories)
    dated = [
        Dated(
            [told[i][0] for i in of],
            [told[i][1] for i in of],
            stories[tellings[first].document],
            kinds[first],
        )
        for first, of in groups.items()
    ]
    weights = weigh(telling.terms.split() for telling in tellings)
    del tellings
    by_path = {path: stories[i] for path, i in number.items()}
    support = find_support(dated, by_path, gists, weights)
    names_of = NamesByPath(gists)
    events = _identify(
        [
            to_event([*event.mentions, *more], names_of)
            for event, more in zip(dated, support, strict=True)
        ]
    )
    return rate(name_events(events, names_of))


def _with_gists(
    mentions: Iterable[Mention], known: Mapping[str, bytes]
) -> tuple[list[tuple[Mention, str, str]], dict[str, str], dict[str, bytes]]:
    """Each mention with its terms and those of its names; by path what each article is about.

    Last, by path, the packed gists, of which those that are not known are found.
    """
    by_path: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_path[mention.article.path].append(mention)
    told: list[tuple[Mention, str, str]] = []
    about: dict[str, str] = {}
    gists: dict[str, bytes] = {}
    for path, of in by_path.items():
        gists[path] = known[path] if path in known else pack(gist_of(of[0].article, of))
        gist = unpack(gists[path])
        about[path] = gist.document
        told += zip(of, gist.tellings, gist.named, strict=True)
    return told, about, gists


def _place_in_time(mention: Mention) -> tuple[int, int, str, int, int]:
    return (
        mention.when.start,
        mention.when.end,
        mention.article.path,
        mention.span.start,
        mention.span.end,
    )


def _articles(mentions: Iterable[Mention]) -> list[Article]:
    """Each article once, the earliest published first; undated ones last."""
    found = {mention.article.path: mention.article for mention in mentions}
    return sorted(found.values(), key=_published)


def _published(article: Article) -> tuple[bool, int, str]:
    when = article.published
    return when is None, when.when.start if when else 0, article.path


def to_event(
    told: Sequence[Mention], names: Mapping[str, Sequence[Found]] = MappingProxyType({})
) -> Event:
    """The event that these mentions tell; its id is that of its first telling.

    ``names`` has the names of articles by their paths, where they have been found already.
    """
    mentions = tuple(sorted(told, key=_reading_order))
    best = canonical(mentions)
    return Event(
        id=mention_id(mentions[0]),
        title=best.title,
        when=most_precise(mentions),
        mentions=mentions,
        sources=sources_of(mentions),
        tags=_tags(mentions),
        is_inferred=all(mention.is_inferred for mention in mentions),
        is_planned=all(mention.is_planned for mention in mentions),
        disagreements=find_disagreements(mentions, names),
        image=_image(mentions),
        aliases=tuple(dict.fromkeys(map(mention_id, mentions))),
    )


def _reading_order(mention: Mention) -> tuple[bool, int, str, int, int]:
    return (*_published(mention.article), mention.span.start, mention.span.end)


def canonical(mentions: Sequence[Mention]) -> Mention:
    """The mention that names the event.

    Not by what was said of it or was only planned; dated finely; in a lead.
    """
    return min(mentions, key=_name_order)


def _name_order(mention: Mention) -> tuple[bool, bool, bool, Granularity, bool]:
    is_said = not SAYING_WORDS.isdisjoint(mention.title.split())
    fineness = mention.when.granularity, not mention.is_lead
    return is_said, mention.is_planned, mention.is_inferred, *fineness


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
    return tuple(_source(article) for article in sorted(articles.values(), key=_published))


def _source(article: Article) -> Source:
    published = article.published.when if article.published else None
    return Source(article.title, article.url, article.publisher, published, article.path)


def _tags(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The articles' tags, those of most articles first, then by alphabet."""
    articles = {mention.article.path: mention.article for mention in mentions}
    counts = Counter(tag for article in articles.values() for tag in dict.fromkeys(article.tags))
    return tuple(sorted(counts, key=lambda tag: (-counts[tag], tag)))


def _image(mentions: Iterable[Mention]) -> Image | None:
    """The picture of an article that has this event as its news."""
    return next((m.article.image for m in mentions if m.is_lead and m.article.image), None)


def _identify(events: Sequence[Event]) -> list[Event]:
    """The events in order of time, each with an id of its own."""
    taken: dict[str, Event] = {}
    for event in sorted(events, key=lambda event: _reading_order(event.mentions[0])):
        unique = unlike(taken, event.id, mention_content(event.mentions[0]))
        taken[unique] = event if unique == event.id else replace(event, id=unique)
    return sorted(taken.values(), key=time_order)


def time_order(event: Event) -> tuple[int, int, str, str]:
    """By time; of events that begin together the coarse before the fine; then by title."""
    return event.when.start, -(event.when.end - event.when.start), event.title, event.id
