"""What merging left: the events of an archive, and all that helps to merge it again after an edit.

Where nothing has changed that merging depends on, the events are taken as they were. Else they are
merged again, but what an earlier run found of what has not changed is not found again.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

from dateline.cache.boxes import Boxes
from dateline.cache.shards import code_version
from dateline.cache.store import Given, freeze, thaw, write_if_possible
from dateline.digests import digest
from dateline.events import Found, merge_found
from dateline.events.merging.blocks import Extents
from dateline.events.merging.event import time_order
from dateline.events.merging.memory import Drawn, Kept, Memory, Splits, Worlds, name_of
from dateline.events.merging.pairs import Pairs
from dateline.events.merging.relinking import Joins
from dateline.events.merging.rounds import Limits, Round
from dateline.model import Article, Mention
from dateline.site.excerpts import excerpt_of

_EVENTS, _NAMES, _ORDER, _ROUNDS = "events", "names", "order", "rounds"
_NAME_BYTES = 16
_MANY = 32_000  # articles; of more, what is kept takes more memory than there is
_Columns: TypeAlias = tuple[Any, ...]


def merge_again(
    folder: Path,
    articles: Sequence[Article],
    found: Sequence[Found],
    distinct: Sequence[tuple[str, str]],
    names: Mapping[str, bytes],
) -> tuple[Drawn, ...]:
    """The events that these articles tell, as ``merge_found`` gives them; ``folder`` remembers.

    ``names`` has the articles' by their paths.
    """
    if len(articles) > _MANY:
        return tuple(map(Drawn, merge_found(articles, found, distinct)))
    whole = name_of((sorted(names.items()), list(distinct)))
    boxes = Boxes(folder / _EVENTS, lambda: _given(articles, found))
    known: dict[bytes, Drawn] = boxes.values()
    order = _read_order(folder / _ORDER, whole)
    if order is not None and all(name in known for name in order):
        return tuple(known[name] for name in order)
    kept = Kept(*_read_rounds(folder / _ROUNDS), known, _read_worlds(folder / _NAMES))
    drawn = _merge(articles, found, distinct, Memory(names, kept), folder)
    boxes.keep(drawn)
    order = sorted(drawn, key=lambda name: time_order(drawn[name].event))
    _write(folder / _ORDER, (whole, order))
    return tuple(drawn[name] for name in order)


def _merge(
    articles: Sequence[Article],
    found: Sequence[Found],
    distinct: Sequence[tuple[str, str]],
    memory: Memory,
    folder: Path,
) -> Mapping[bytes, Drawn]:
    """What is to be kept of each event by its name."""
    merge_found(articles, found, distinct, memory)
    kept = memory.kept
    _write(folder / _ROUNDS, _as_columns(kept))
    if kept.worlds.keys() != memory.earlier.worlds.keys():
        _write(folder / _NAMES, (code_version(), kept.worlds))
    return {name: _with_digest(one) for name, one in kept.events.items()}


def _with_digest(drawn: Drawn) -> Drawn:
    return drawn if drawn.digest else replace(drawn, digest=digest(excerpt_of(drawn.event)))


def _given(articles: Sequence[Article], found: Sequence[Found]) -> Given:
    """What events refer to: an article by its path, a mention by that and its number there."""
    by_place: dict[Any, Article | Mention] = {article.path: article for article in articles}
    for article, each in zip(articles, found, strict=True):
        by_place.update(((article.path, n), told) for n, told in enumerate(each.mentions))
    return Given(by_place)


def _read_order(file: Path, whole: bytes) -> list[bytes] | None:
    """The names of the events in order, if they were merged from just this."""
    merged_from, order = _read(file) or (b"", None)
    return order if merged_from == whole else None


def _read_rounds(file: Path) -> tuple[dict[str, Round], Splits]:
    version, rounds, splits = _read(file) or ("", {}, {})
    if version != code_version():
        return {}, {}
    return {name: _from_columns(*columns) for name, columns in rounds.items()}, splits


def _read_worlds(file: Path) -> Worlds:
    version, worlds = _read(file) or ("", {})
    return worlds if version == code_version() else {}


def _as_columns(kept: Kept) -> object:
    rounds = {name: _columns(found) for name, found in kept.rounds.items()}
    return code_version(), rounds, {name: list(split) for name, split in kept.splits.items()}


def _columns(found: Round) -> _Columns:
    limits, pairs, joins = found.limits, found.pairs, found.joins
    return (
        (limits.neighbours, limits.most, limits.threshold),
        b"".join(found.names),
        found.keys,
        (found.extents.starts.tobytes(), found.extents.ends.tobytes()),
        (pairs.ends.tobytes(), pairs.others.tobytes(), pairs.likeness.tobytes()),
        (array("i", found.parts).tobytes(), array("i", found.clusters).tobytes()),
        (joins.means.tobytes(), joins.firsts.tobytes(), joins.seconds.tobytes()),
    )


def _from_columns(
    limits: Any, names: bytes, keys: Any, extents: Any, pairs: Any, linked: Any, joins: Any
) -> Round:
    extent = Extents()
    extent.starts, extent.ends = (array("q", column) for column in extents)
    parts, clusters = (array("i", column) for column in linked)
    return Round(
        Limits(*limits),
        [names[at : at + _NAME_BYTES] for at in range(0, len(names), _NAME_BYTES)],
        keys,
        extent,
        Pairs(array("i", pairs[0]), array("i", pairs[1]), array("d", pairs[2])),
        parts,
        clusters,
        Joins(array("d", joins[0]), array("i", joins[1]), array("i", joins[2])),
    )


def _read(file: Path) -> Any:
    try:
        return thaw(file.read_bytes())
    except (OSError, ValueError):
        return None


def _write(file: Path, value: object) -> None:
    write_if_possible(file, freeze(value))
