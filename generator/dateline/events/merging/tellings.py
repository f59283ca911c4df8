"""The tellings of an archive in order of time: few as they are, many in columns and a file."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar, overload

from dateline.events.merging.apart import Places, Sides
from dateline.events.merging.likeness import Telling
from dateline.model import Interval
from dateline.stash import Texts

_Field = TypeVar("_Field")
# So many tellings are held as they are, in some fifty megabytes.
_FEW = 100_000


def hold(tellings: Iterable[Telling], count: int) -> Sequence[Telling]:
    """The ``count`` tellings, each made anew whenever it is asked for where they are many."""
    held = empty(count)
    held.extend(tellings)
    return held


def empty(count: int) -> list[Telling] | Tellings:
    """What is to hold ``count`` tellings."""
    return Tellings() if count > _FEW else []


class Tellings(Sequence[Telling]):
    """Tellings in a fifth of the memory: their words lie in a file.

    >>> one = Telling(7, "fire mill", None, False, "orlo", title="Mill burns", places=((7, 20),))
    >>> told = Tellings([one])
    >>> told[0] == one, list(told) == [one]
    (True, True)
    """

    def __init__(self, tellings: Iterable[Telling] = ()) -> None:
        self._documents = array("i")
        self._is_inferred = bytearray()
        self._when: list[Interval | None] = []
        self._sides: list[Sides] = []
        self._words = Texts()
        self.extend(tellings)

    def extend(self, tellings: Iterable[Telling]) -> None:
        """Add these at the end."""
        for telling in tellings:
            self.append(telling)

    def append(self, one: Telling) -> None:
        """Add a telling at the end."""
        self._documents.append(one.document)
        self._is_inferred.append(one.is_inferred)
        self._when.append(one.when)
        self._sides.append(one.sides)
        places = " ".join(f"{document} {start}" for document, start in one.places)
        # A title may hold anything; terms have no line ends.
        self._words.append("\n".join((one.terms, one.names, places, one.title)))

    @overload
    def __getitem__(self, place: int) -> Telling: ...
    @overload
    def __getitem__(self, place: slice) -> list[Telling]: ...
    def __getitem__(self, place: int | slice) -> Telling | list[Telling]:
        if isinstance(place, slice):
            return [self[i] for i in range(*place.indices(len(self)))]
        return self._telling(place, self._words[place])

    def __iter__(self) -> Iterator[Telling]:
        return map(self._telling, range(len(self)), self._words)

    def _telling(self, i: int, words: str) -> Telling:
        terms, names, places, title = words.split("\n", 3)
        when, is_inferred = self._when[i], bool(self._is_inferred[i])
        place = _places(places)
        return Telling(
            self._documents[i], terms, when, is_inferred, names, self._sides[i], title, place
        )

    def __len__(self) -> int:
        return len(self._documents)


def _places(written: str) -> Places:
    document, *more = map(int, written.split()) if written else (0,)
    if len(more) == 1:  # of nearly all
        return ((document, more[0]),)
    return tuple(zip((document, *more[1::2]), more[::2], strict=True)) if more else ()


class Column(Sequence[_Field]):
    """One field of each telling, asked for when it is needed."""

    def __init__(self, tellings: Sequence[Telling], field: Callable[[Telling], _Field]) -> None:
        self._tellings = tellings
        self._field = field

    @overload
    def __getitem__(self, place: int) -> _Field: ...
    @overload
    def __getitem__(self, place: slice) -> list[_Field]: ...
    def __getitem__(self, place: int | slice) -> _Field | list[_Field]:
        if isinstance(place, slice):
            return list(map(self._field, self._tellings[place]))
        return self._field(self._tellings[place])

    def __iter__(self) -> Iterator[_Field]:
        return map(self._field, self._tellings)

    def __len__(self) -> int:
        return len(self._tellings)
