"""What was found in each article -> events."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.events.mentions import Found
from dateline.events.merging.memory import Memory
from dateline.events.merging.merge import merge
from dateline.model import Article, Event


def merge_found(
    articles: Sequence[Article],
    found: Sequence[Found],
    distinct: Sequence[tuple[str, str]] = (),
    memory: Memory | None = None,
) -> tuple[Event, ...]:
    """The events of these articles, with what each gave; ``distinct`` as ``merge`` has it."""
    gists = {article.path: each.gist for article, each in zip(articles, found, strict=True)}
    return merge([m for each in found for m in each.mentions], distinct, gists=gists, memory=memory)
