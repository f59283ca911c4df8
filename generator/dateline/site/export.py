"""``timeline.json``: the whole timeline as data, for other programs."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any

from dateline.dates import format_edtf
from dateline.model import (
    Disagreement,
    Event,
    Granularity,
    Interval,
    Mention,
    Source,
    Timeline,
    Timex,
    Unplaced,
)

VERSION = 1


def timeline_json(timeline: Timeline, *, title: str) -> dict[str, Any]:
    """The timeline as JSON values; offsets are code points into the article as read."""
    return {
        "version": VERSION,
        "title": title,
        "events": [event_json(event) for event in timeline.events],
        "unplaced": [unplaced_json(unplaced) for unplaced in timeline.unplaced],
    }


def dump(value: object) -> str:
    """JSON without a space that says nothing.

    >>> dump({"a": [1, "ü"]})
    '{"a":[1,"ü"]}'
    """
    if value is None or value is True or value is False:
        return _CONSTANTS[value]  # the encoder makes itself ready anew for each value
    if not value and isinstance(value, list | dict):
        return "[]" if isinstance(value, list) else "{}"
    if isinstance(value, int) or (isinstance(value, float) and isfinite(value)):
        return repr(value)
    if isinstance(value, list) and isinstance(value[0], str):
        return f"[{','.join(map(dump, value))}]"
    return _ENCODER.encode(value)


_CONSTANTS = {None: "null", True: "true", False: "false"}
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def unplaced_json(unplaced: Unplaced) -> dict[str, Any]:
    """A time that found no place, as JSON values."""
    return {
        "article": unplaced.article.path,
        "start": unplaced.span.start,
        "end": unplaced.span.end,
        "text": unplaced.text,
        "reason": unplaced.reason,
        "mend": unplaced.mend,
    }


def event_json(event: Event) -> dict[str, Any]:
    """An event as JSON values."""
    curated = event.curated
    extra = {key: json.loads(value) for key, value in curated.extra} if curated else {}
    mentions, disagreements = (_take_list(extra, key) for key in ("mentions", "disagreements"))
    return {
        "id": event.id,
        "title": event.title,
        "date": format_edtf(event.when),
        "granularity": event.when.granularity.name.lower(),
        "phase": event.when.phase,
        "interval": _bounds(event.when),
        "inferred": event.is_inferred,
        "planned": event.is_planned,
        "quote": quote_of(event),
        "description": description_of(event),
        "curated": curated.path if curated else None,
        "importance": curated.importance if curated else None,
        "salience": round(event.salience, 4),
        "image": {"path": event.image.path, "alt": event.image.alt} if event.image else None,
        "mentions": [_mention(mention) for mention in event.mentions] or mentions,
        "sources": [_source(source) for source in event.sources],
        "tags": list(event.tags),
        "who": [name.name for name in event.names],
        "disagreements": [_disagreement(each) for each in event.disagreements] or disagreements,
        "extra": extra,
    }


def _take_list(extra: dict[str, Any], key: str) -> list[Any]:
    """What an earlier export told of an event, which has come in again without its articles."""
    required = {"mentions": {"article", "start", "end", "text", "timex"}}.get(key, {"point"})
    told = extra.get(key)
    if not isinstance(told, list) or not all(
        isinstance(t, dict) and required <= t.keys() for t in told
    ):
        return []
    del extra[key]
    return told


def description_of(event: Event) -> str | None:
    """What an editor wrote of the event."""
    return event.description or (event.curated and event.curated.body) or None


def quote_of(event: Event) -> str:
    """The sentence that tells the event; empty where it was entered by hand without one."""
    if event.mentions:
        return event.mentions[0].quote
    return event.curated.quote if event.curated else ""


def _bounds(when: Interval) -> str:
    """The minutes covered, the last one excluded, as an interval of ISO 8601."""
    first, last = (Interval(at, at + 1, Granularity.MINUTE) for at in (when.start, when.end))
    return f"{format_edtf(first)}/{format_edtf(last)}"


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
