"""``timeline.json``: the whole timeline as data, for other programs."""

from __future__ import annotations

import json
from typing import Any

from dateline.dates import format_edtf
from dateline.model import Disagreement, Event, Interval, Mention, Source, Timeline, Timex

VERSION = 1


def timeline_json(timeline: Timeline, *, title: str) -> dict[str, Any]:
    """The timeline as JSON values; offsets are code points into the article as read."""
    return {
        "version": VERSION,
        "title": title,
        "events": [_event(event) for event in timeline.events],
        "unplaced": [
            {
                "article": unplaced.article.path,
                "start": unplaced.span.start,
                "end": unplaced.span.end,
                "text": unplaced.text,
                "reason": unplaced.reason,
                "mend": unplaced.mend,
            }
            for unplaced in timeline.unplaced
        ],
    }


def _event(event: Event) -> dict[str, Any]:
    curated = event.curated
    return {
        "id": event.id,
        "title": event.title,
        "date": format_edtf(event.when),
        "granularity": event.when.granularity.name.lower(),
        "inferred": event.is_inferred,
        "planned": event.is_planned,
        "quote": event.mentions[0].quote if event.mentions else None,
        "description": curated.body if curated else None,
        "curated": curated.path if curated else None,
        "importance": curated.importance if curated else None,
        "salience": round(event.salience, 4),
        "mentions": [_mention(mention) for mention in event.mentions],
        "sources": [_source(source) for source in event.sources],
        "tags": list(event.tags),
        "who": [name.name for name in event.names],
        "disagreements": [_disagreement(disagreement) for disagreement in event.disagreements],
        "extra": {key: json.loads(value) for key, value in curated.extra} if curated else {},
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "article": mention.article.path,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.span.of(mention.article.raw),
        "sentence": {
            "start": mention.sentence.start,
            "end": mention.sentence.end,
            "text": mention.quote,
        },
        "date": format_edtf(mention.when),
        "inferred": mention.is_inferred,
        "planned": mention.is_planned,
        "why": mention.why,
        "timex": _timex(mention.timex) if mention.timex else None,
    }


def _timex(timex: Timex) -> dict[str, Any]:
    return {
        "start": timex.span.start,
        "end": timex.span.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "rule": timex.rule,
        "anchor": timex.anchor.kind.value,
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "title": source.title,
        "url": source.url,
        "publisher": source.publisher,
        "published": _edtf(source.published),
        "article": source.article,
    }


def _edtf(interval: Interval | None) -> str | None:
    return format_edtf(interval) if interval else None


def _disagreement(disagreement: Disagreement) -> dict[str, Any]:
    return {
        "point": disagreement.point,
        "readings": [
            {
                "value": reading.value,
                "articles": [mention.article.path for mention in reading.mentions],
            }
            for reading in disagreement.readings
        ],
    }
