"""What merging leaves for the next time, when few of an archive's articles will have changed."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TypeAlias

from dateline.events.merging.rounds import Items, Limits, Round, compare
from dateline.model import Event, Mention, Name

Splits: TypeAlias = dict[bytes, Sequence[int]]
Worlds: TypeAlias = dict[bytes, Mapping[str, Name]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """An event as it was merged, and what of it other events have a say in.

    ``weight`` is that of its tellings, ``spelled`` the names told with it (``names.spelled_in``).
    ``digest`` is what the site makes of the event; empty until somebody has asked for it.
    """

    event: Event
    weight: float = 0.0
    spelled: tuple[tuple[str, str], ...] = ()
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Kept:
    """Of one run the rounds by what they compared, how topics fell into stories, the events.

    ``worlds`` has the name that each spelling of the archive stands for, by a digest of them all.
    """

    rounds: dict[str, Round] = field(default_factory=dict)
    splits: Splits = field(default_factory=dict)
    events: MutableMapping[bytes, Drawn] = field(default_factory=dict)
    worlds: Worlds = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Memory:
    """What an ``earlier`` run kept, and what this one keeps; it changes no event.

    ``articles`` has a name for the content of each article, by path. Merging lists the paths in
    ``documents``, in its order, and in ``places`` where in its article each mention stands, by id.
    """

    articles: Mapping[str, bytes] = field(default_factory=dict)
    earlier: Kept = field(default_factory=Kept)
    kept: Kept = field(default_factory=Kept)
    documents: list[str] = field(default_factory=list)
    places: dict[int, int] = field(default_factory=dict)

    def compare(self, name: str, items: Items, limits: Limits) -> Sequence[int]:
        """The cluster of each item, compared again only as far as something has changed."""
        found = compare(items, limits, self.earlier.rounds.get(name))
        self.kept.rounds[name] = found
        return found.clusters

    def recall(self, name: bytes, make: Callable[[], Sequence[int]]) -> Sequence[int]:
        """What an earlier run made of the topic of this name, or what is made of it now."""
        known = self.earlier.splits.get(name)
        self.kept.splits[name] = found = make() if known is None else known
        return found

    def recall_names(
        self, sign: bytes, make: Callable[[], Mapping[str, Name]]
    ) -> Mapping[str, Name]:
        """The names that the spellings of an archive stand for; ``sign`` is a digest of these."""
        known = self.earlier.worlds.get(sign)
        self.kept.worlds[sign] = found = make() if known is None else known
        return found

    def number(self, mentions: Iterable[Mention]) -> None:
        """Note where in its article each mention stands; they come article by article, in order."""
        numbers: Counter[str] = Counter()
        for mention in mentions:
            path = mention.article.path
            self.places[id(mention)] = numbers[path]
            numbers[path] += 1

    def name(self, mentions: Iterable[Mention]) -> bytes:
        """A name for some mentions: it has all that they say, and what their articles say."""
        return name_of([self._place(mention) for mention in mentions])

    def _place(self, mention: Mention) -> tuple[bytes, int, int]:
        """A found mention by its number; one that a sibling dates by its sentence."""
        article, number = self.articles[mention.article.path], self.places.get(id(mention), -1)
        return article, number, mention.sentence.start if number < 0 else -1


def name_of(value: object, weights: array[float] | None = None) -> bytes:
    """A short name for a value of plain ones: equal values have one, in every run, others do not.

    >>> name_of((1, "a")) == name_of((1, "a")) != name_of((1, "b"))
    True
    """
    digest = blake2b(repr(value).encode("utf-8", "surrogatepass"), digest_size=16)
    if weights is not None:
        digest.update(b"\n" + weights.tobytes())  # no repr holds a line end
    return digest.digest()
