"""Articles as they were read, by path and the digest of their file: an unchanged one is not read.

They lie in a fixed number of files, each with those whose paths have one hash, so that an edit
writes one of them again.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TypeAlias

from dateline.cache.shards import name_of_article
from dateline.cache.store import freeze, thaw, write_if_possible
from dateline.model import Article
from dateline.seen import Known
from dateline.sources import Config, read_article

_BOXES = 64
_Box: TypeAlias = dict[str, tuple[bytes, Article, bytes]]  # by path: its file, it, its name


class Shelf:
    """Reads articles, or takes those that it holds; ``stamp`` names the code and the settings.

    ``names`` takes the name of each, by which other stages know what it tells.
    """

    def __init__(self, folder: Path, stamp: str, names: Known) -> None:
        self._folder = folder
        self._names = names
        self._stamp = stamp.encode()
        self._held: dict[int, _Box] = {}
        self._used: dict[int, _Box] = {}

    def read(self, file: Path, *, content: Path, config: Config) -> Article:
        """One article, as ``read_article`` gives it; raises what that raises."""
        path = file.relative_to(content).as_posix()
        try:
            data = file.read_bytes()
        except OSError:
            return read_article(file, content=content, config=config)  # which tells the fault
        number = _number_of(path)
        key = hashlib.blake2b(self._stamp + data, digest_size=16).digest()
        held = self._open(number).get(path)
        if held is None or held[0] != key:
            article = read_article(file, content=content, config=config)
            held = key, article, name_of_article(article)
            # A picture may go without its article; what was read may be newer than what was hashed.
            if held[1].image is not None or file.read_bytes() != data:
                return held[1]
        self._used.setdefault(number, {})[path] = held
        self._names.note(held[1], held[2])
        return held[1]

    def save(self) -> None:
        """Keep what was read, and nothing that was not; a folder that cannot be written is left."""
        for number in range(_BOXES):
            used = self._used.get(number, {})
            if _keys(self._open(number)) != _keys(used):
                write_if_possible(self._folder / f"{number}", freeze(used))

    def _open(self, number: int) -> _Box:
        if number not in self._held:
            try:
                self._held[number] = thaw((self._folder / f"{number}").read_bytes())
            except (OSError, ValueError):
                self._held[number] = {}
        return self._held[number]


def _number_of(path: str) -> int:
    digest = hashlib.blake2b(path.encode(errors="surrogateescape"), digest_size=1).digest()
    return digest[0] % _BOXES


def _keys(box: _Box) -> dict[str, bytes]:
    return {path: held[0] for path, held in box.items()}
