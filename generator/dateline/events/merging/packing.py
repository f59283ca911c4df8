"""The gists of an archive, each packed in a tenth of its memory, and the names that they tell."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import blake2b

from dateline.events.merging.gist import NOTHING, Gist, Names, Untold
from dateline.events.names.names import Found
from dateline.model import NameKind

_AT_HAND = 2000  # articles
_SIGN = 12  # bytes that stand for an article's names at the head of its packed gist


def pack(gist: Gist) -> bytes:
    """A gist in a tenth of the memory: an archive has as many as articles, few are used at once.

    >>> unpack(pack(NOTHING)) == NOTHING
    True
    """
    names = gist.names
    untold = [(one.start, one.end, one.terms) for one in gist.untold]
    columns = (names.starts.hex(), names.texts, names.kinds.hex(), names.longer)
    row = (gist.document, gist.tellings, gist.named, untold, columns)
    packed = json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return _sign_of(names) + zlib.compress(packed, 1)


def _sign_of(names: Names) -> bytes:
    """Of all that other articles may ask of the names: not of where they stand."""
    spelled = repr((names.texts, names.kinds, names.longer)).encode("utf-8", "surrogatepass")
    return blake2b(spelled, digest_size=_SIGN).digest()


def unpack(data: bytes) -> Gist:
    """The gist that was packed."""
    row = json.loads(zlib.decompress(data[_SIGN:]).decode("utf-8", "surrogatepass"))
    document, tellings, named, untold, (starts, texts, kinds, longer) = row
    names = Names(
        bytes.fromhex(starts), tuple(texts), bytes.fromhex(kinds), tuple(map(tuple, longer))
    )
    return Gist(
        document, tuple(tellings), tuple(named), tuple(Untold(*one) for one in untold), names
    )


PACKED_NOTHING = pack(NOTHING)


class NamesByPath(Mapping[str, tuple[Found, ...]]):
    """The names of each article by its path; those of a few articles are at hand."""

    def __init__(self, gists: Mapping[str, bytes]) -> None:
        self._gists = gists
        self._read = lru_cache(maxsize=_AT_HAND)(self._read_names)

    def __getitem__(self, path: str) -> tuple[Found, ...]:
        return self._read(path)[0]

    def full(self, path: str) -> Mapping[str, str]:
        """The fullest spelling that the article has for each of its spellings."""
        return self._read(path)[1]

    def told(self) -> Iterator[tuple[str, NameKind]]:
        """Every name of every article by its fullest spelling there; none is kept at hand."""
        for gist in self._gists.values():
            yield from unpack(gist).names.full()

    @property
    def sign(self) -> bytes:
        """The same where all articles tell the same names in the same spellings."""
        signs = (gist[:_SIGN] for gist in self._gists.values())
        return blake2b(b"".join(signs), digest_size=16).digest()

    def _read_names(self, path: str) -> tuple[tuple[Found, ...], dict[str, str]]:
        names = unpack(self._gists[path]).names
        return names.found(), {text: text for text in names.texts} | dict(names.longer)

    def __iter__(self) -> Iterator[str]:
        return iter(self._gists)

    def __len__(self) -> int:
        return len(self._gists)
