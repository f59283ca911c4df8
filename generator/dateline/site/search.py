"""The search index: a script that the search page loads when it is used, from disk as well."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from dateline.dates import calendar
from dateline.model import Event, Granularity
from dateline.site.index import Index, publisher_of
from dateline.site.language import Language
from dateline.site.marks import visible_text
from dateline.site.rows import telling_mention
from dateline.site.saying import say
from dateline.site.when import day_number

# Characters of everything that is indexed. English text packs to about a third by gzip, so
# this keeps an index of ten thousand events below 300 KB; small sites come nowhere near it.
_MOST_CHARACTERS = 700_000
_LONGEST_TEXT = 400
_LONGEST_ARTICLE = 4_000
_PER_EVENT = 32  # date, numbers and brackets


def search_index(index: Index, language: Language) -> str:
    """JavaScript that hands the page its documents; facets are numbers into lists of names.

    An event is ``[address, title, date, day, text, names, tags, sources, precision, flags]``,
    flags being 1 for inferred, 2 for planned and 4 for disputed. An article is
    ``[address, title, text]``. They are told column by column, which packs a fifth smaller;
    addresses are told without folder and ending, and with "~" for the event's own day.
    """
    events = index.timeline.events
    used = sum(len(e.title) + len(e.id) + _PER_EVENT for e in events)
    quota = min(_LONGEST_TEXT, max(0, _MOST_CHARACTERS - used) // max(1, len(events)))
    names, tags, sources = list(index.names), list(index.tags), list(index.sources)
    numbers = (_numbers(names), _numbers(tags), _numbers(sources))
    spent = used + quota * len(events)
    data = {
        "names": names,
        "tags": tags,
        "sources": sources,
        "events": _columns(_event(event, index, language, quota, numbers) for event in events),
        "articles": _columns(_articles(index, max(0, _MOST_CHARACTERS - spent))),
    }
    packed = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"window.DATELINE={packed.replace('<', chr(92) + 'u003c')};\n"


def _columns(rows: Iterable[list[Any]]) -> list[tuple[Any, ...]]:
    return list(zip(*rows, strict=True))


def _short(href: str) -> str:
    """An address without its folder and its ending."""
    return href.rpartition("/")[2].removesuffix(".html")


def _event_address(event: Event, index: Index) -> str:
    address = _short(index.events[event.id])
    year, month, day, *_ = calendar.from_minutes(event.when.start)
    own_day = f"{year:04}-{month:02}-{day:02}"
    return f"~{address[len(own_day) :]}" if address.startswith(own_day) else address


def _numbers(titles: list[str]) -> dict[str, int]:
    return {title: number for number, title in enumerate(titles)}


def _event(
    event: Event,
    index: Index,
    language: Language,
    quota: int,
    numbers: tuple[dict[str, int], dict[str, int], dict[str, int]],
) -> list[Any]:
    names, tags, sources = numbers
    publishers = dict.fromkeys(filter(None, map(publisher_of, event.sources)))
    return [
        _event_address(event, index),
        event.title,
        say(event.when, language),
        day_number(event.when.start),
        _cut(_text(event), quota),
        [names[name.name] for name in event.names],
        [tags[tag] for tag in event.tags],
        [sources[publisher] for publisher in publishers],
        precision(event.when.granularity),
        event.is_inferred + 2 * event.is_planned + 4 * event.is_disputed,
    ]


def precision(granularity: Granularity) -> int:
    """0 for a day or finer, 1 for days to a month, 2 for up to a year, 3 for longer."""
    steps = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
    return sum(granularity > step for step in steps)


def _text(event: Event) -> str:
    mention = telling_mention(event)
    if mention is not None:
        return visible_text(mention.article.raw, mention.article.prose, mention.sentence)
    if event.curated is None:
        return event.description
    return event.curated.quote or event.description or event.curated.body


def _cut(text: str, most: int) -> str:
    """At most so many characters, ending with a whole word."""
    if len(text) <= most:
        return text
    return text[: most + 1].rpartition(" ")[0]


def _articles(index: Index, budget: int) -> list[list[str]]:
    each = min(_LONGEST_ARTICLE, budget // max(1, len(index.articles)))
    return [
        [
            _short(href),
            index.article_by_path[path].title,
            first_words(index.article_by_path[path].prose, each),
        ]
        for path, href in index.articles.items()
    ]


def first_words(prose: str, most: int) -> str:
    """The first words of a text with a blank between, in at most so many characters.

    >>> first_words("The mill      closed.", 12), first_words("The mill closed.", 0)
    ('The mill', '')
    """
    if not most:
        return ""  # no room: no need to look
    # Most texts have few blanks that say nothing: a part of them is enough.
    words = " ".join(prose[: 2 * most].split())
    return _cut(words if len(words) > most else " ".join(prose.split()), most)
