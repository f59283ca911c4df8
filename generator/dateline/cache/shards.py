"""Some articles that lie beside each other in order of path, and what they tell.

What a shard gives depends on nothing but the content of its articles and our code, of which its
name is a hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache, cached_property
from operator import attrgetter
from pathlib import Path

from dateline.cache.store import Given, freeze, thaw
from dateline.events import Found, find_mentions
from dateline.model import Article

# So few that an edit works on few others again, so many that handing a shard over costs little.
SMALLEST_SHARD, SHARD_ARTICLES, LARGEST_SHARD = 4, 16, 32
# Where the code is that what an article tells depends on.
ROOMS = (
    "model.py",
    "cache/store.py",
    *(f"{room}/**/*.py" for room in ("dates", "prose", "timex", "events")),
)
_BESIDE_TEXT = attrgetter(
    *(one.name for one in fields(Article) if one.name not in ("raw", "prose"))
)


def extract_shard(articles: Iterable[Article]) -> tuple[Found, ...]:
    """What each article of a shard tells: a pure function, the unit of all parallel work."""
    return tuple(map(find_mentions, articles))


@dataclass(frozen=True)
class Shard:
    """Some articles that are worked on together; names that are known are not made again."""

    articles: tuple[Article, ...]
    # By an article's ``id``.
    known_names: Mapping[int, bytes] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def names(self) -> tuple[bytes, ...]:
        """A name for each article."""
        known = self.known_names
        return tuple(known.get(id(one)) or name_of_article(one) for one in self.articles)

    @cached_property
    def key(self) -> str:
        """The shard's name: where it begins, and a hash of its articles and of our code."""
        return f"{self.place}-{hashlib.blake2b(b''.join(self.names), digest_size=20).hexdigest()}"

    @property
    def place(self) -> str:
        """What its name begins with: the same after an edit within it."""
        first = self.articles[0].path.encode("utf-8", "surrogateescape")
        return hashlib.blake2b(first, digest_size=10).hexdigest()

    def pack(self, found: Sequence[Found]) -> bytes:
        """What its articles gave, as bytes."""
        return freeze(dict(zip(self.names, found, strict=True)), self._given)

    def known(self, file: Path) -> dict[bytes, Found]:
        """By name what articles gave when the file was written, one of them perhaps edited since.

        Nothing but what the names of today's articles stand for may be asked for.
        """
        try:
            known: dict[bytes, Found] = thaw(file.read_bytes(), self._given)
        except (OSError, ValueError):
            return {}
        return known

    def read(self, file: Path) -> tuple[Found, ...] | None:
        """What its articles gave; ``None`` where the file is not there or not whole."""
        known = self.known(file)
        return tuple(known[name] for name in self.names) if known.keys() >= {*self.names} else None

    def extract(self, known: Mapping[bytes, Found]) -> tuple[Found, ...]:
        """What its articles give; of those that are known, nothing is found again."""
        both = zip(self.articles, self.names, strict=True)
        found = iter(extract_shard([article for article, name in both if name not in known]))
        return tuple(known[name] if name in known else next(found) for name in self.names)

    @cached_property
    def _given(self) -> Given:
        return Given({article.path: article for article in self.articles})


def split_shards(articles: Iterable[Article]) -> Iterator[tuple[Article, ...]]:
    """Runs of articles; one ends where a path's hash says so.

    So an article that comes or goes changes its own shard and leaves the others as they were.
    """
    shard: list[Article] = []
    for article in articles:
        shard.append(article)
        is_end = len(shard) >= SMALLEST_SHARD and _ends_shard(article.path)
        if is_end or len(shard) == LARGEST_SHARD:
            yield tuple(shard)
            shard = []
    if shard:
        yield tuple(shard)


def _ends_shard(path: str) -> bool:
    digest = hashlib.blake2b(path.encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") % (SHARD_ARTICLES - SMALLEST_SHARD) == 0


def key_of(articles: Sequence[Article]) -> str:
    """The name of a shard of these articles."""
    return Shard(tuple(articles)).key


def name_of_article(article: Article) -> bytes:
    """A hash of all that an article tells, and of the code that works on it."""
    digest = hashlib.blake2b(code_version().encode(), digest_size=16)
    for text in (article.raw, article.prose):
        data = text.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(data) + data)
    digest.update(repr(_BESIDE_TEXT(article)).encode("utf-8", "surrogatepass"))
    return digest.digest()


@cache
def code_version() -> str:
    """A hash of the source that extraction runs: another version shares no shard with this one."""
    package = Path(__file__).resolve().parent.parent
    digest = hashlib.blake2b(digest_size=20)
    for file in sorted(file for room in ROOMS for file in package.glob(room)):
        digest.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
