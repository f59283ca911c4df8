"""What was found in each article -> events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
    gists = _Gists({article.path: of for article, of in zip(articles, found, strict=True)})
    return merge([m for each in found for m in each.mentions], distinct, gists=gists, memory=memory)


class _Gists(Mapping[str, bytes]):
    """The packed gist of each article by its path, which may be put away."""

    def __init__(self, found: Mapping[str, Found]) -> None:
        self._found = found

    def __getitem__(self, path: str) -> bytes:
        return self._found[path].gist

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)
