"""Our values as bytes in files, and back: quickly, whole or not at all, and never as code.

The bytes are pickle's, read by a reader that builds the model's own classes and nothing else, so
that a file somebody else has laid there can build a wrong value at worst and run nothing. An
article that a value belongs to is not written with it: the reader is given it.
"""

from __future__ import annotations

import hashlib
import importlib
import io
import os
import pickle
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from pathlib import Path
from sys import intern
from typing import Any

from dateline.model import (
    Anchor,
    Article,
    Interval,
    Mention,
    Placed,
    Published,
    Span,
    Timex,
    TimexType,
)

# Modules whose dataclasses and enums a file may hold.
ROOMS = (
    "dateline.model",
    "dateline.events.mentions",
    "dateline.events.merging.memory",
    "dateline.sources.project",
)
_DIGEST_BYTES = 16


class Given:
    """Articles and mentions that are not written with what refers to them, each by its place."""

    def __init__(self, by_place: Mapping[Any, Article | Mention]) -> None:
        self.by_place = by_place

    @cached_property
    def places(self) -> dict[int, Any]:
        """The place of each by its ``id``."""
        return {id(one): place for place, one in self.by_place.items()}


def _given(values: Given | Sequence[Article | Mention]) -> Given:
    return values if isinstance(values, Given) else Given(dict(enumerate(values)))


def freeze(value: object, given: Given | Sequence[Article | Mention] = ()) -> bytes:
    """A value as bytes; the articles and mentions given are left out, each named by its place.

    >>> thaw(freeze(("a", 1)))
    ('a', 1)
    """
    body = io.BytesIO()
    body.seek(_DIGEST_BYTES)
    _Writer(body, _given(given).places).dump(value)
    with body.getbuffer() as written:  # what a build keeps may be large: it is not copied
        written[:_DIGEST_BYTES] = _digest(written[_DIGEST_BYTES:])
    return body.getvalue()


def thaw(data: bytes, given: Given | Sequence[Article | Mention] = ()) -> Any:  # the caller knows
    """The value, with these in their places, and ``None`` where one is not given any more.

    Raises ``ValueError`` if the bytes are not whole.
    """
    if data[:_DIGEST_BYTES] != _digest(memoryview(data)[_DIGEST_BYTES:]):
        raise ValueError("not whole")
    body = io.BytesIO(data)
    body.seek(_DIGEST_BYTES)
    try:
        return _Reader(body, _given(given).by_place).load()
    except (pickle.UnpicklingError, AttributeError, EOFError, ImportError, LookupError) as error:
        raise ValueError(f"not of this version: {error}") from error
    except TypeError as error:  # a class whose fields have changed
        raise ValueError(f"not of this version: {error}") from error


def write_whole(file: Path, data: bytes) -> None:
    """Write a file in one step: who reads it meanwhile sees the old one or the new one."""
    new = file.with_name(f".{file.name}.{os.getpid()}-{secrets.token_hex(4)}")
    try:
        new.write_bytes(data)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)


def write_if_possible(file: Path, data: bytes) -> None:
    """Keep a file in a folder of the cache; where that cannot be written it costs time alone."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, data)
    except OSError:
        return


def _digest(body: bytes | memoryview) -> bytes:
    return hashlib.blake2b(body, digest_size=_DIGEST_BYTES).digest()


_MAY_BE_GIVEN = frozenset({Article, Mention})


def _at(place: Any) -> Article | Mention | None:
    """What was given in this place: a name for it in the file, for only a reader knows."""
    raise LookupError(place)


class _Writer(pickle.Pickler):
    """Writes a dataclass as its class and field values: half the time of its own protocol."""

    def __init__(self, file: io.BytesIO, places: Mapping[int, Any]) -> None:
        super().__init__(file, protocol=5)
        self._places = places

    def reducer_override(self, obj: object) -> Any:
        """What stands for a value in the file; asked of no text or number, as a pickler's own
        way to leave values out is: of seven values in eight."""
        kind: Any = type(obj)
        if kind in _MAY_BE_GIVEN and id(obj) in self._places:
            return _at, (self._places[id(obj)],)
        if isinstance(obj, Enum):  # some versions of Python write getattr(kind, name) by themselves
            return kind, (obj.value,)
        read = _reader_of_fields(kind)
        return (kind, read(obj)) if read else NotImplemented


class _Reader(pickle.Unpickler):
    def __init__(self, file: io.BytesIO, by_place: Mapping[Any, Article | Mention]) -> None:
        super().__init__(file)
        self._by_place = by_place

    def find_class(self, module_name: str, global_name: str) -> Callable[..., Any]:
        if (module_name, global_name) == (__name__, _at.__name__):
            return self._by_place.get
        kind = _class_of_ours(module_name, global_name)
        return _SHARED.get(kind, kind)


def _timex(
    span: Span, text: str, type_: TimexType, value: str, when: Placed, rule: str, *rest: Any
) -> Timex:
    return Timex(span, intern(text), type_, intern(value), when, intern(rule), *rest)


# An archive tells of the same days in the same words again and again: what is equal is one object.
_SHARED: Mapping[type, Callable[..., Any]] = {
    Interval: lru_cache(maxsize=20_000)(Interval),
    Anchor: lru_cache(maxsize=20_000)(Anchor),
    Published: lru_cache(maxsize=20_000)(Published),
    Span: lru_cache(maxsize=256)(Span),  # a clause is often its whole sentence
    Timex: _timex,
}


@cache
def _class_of_ours(module_name: str, global_name: str) -> type:
    """A dataclass or enum by its name; raises ``UnpicklingError`` for anything else."""
    found = (
        getattr(importlib.import_module(module_name), global_name, None)
        if module_name in ROOMS
        else None
    )
    if not isinstance(found, type) or not (is_dataclass(found) or issubclass(found, Enum)):
        raise pickle.UnpicklingError(f"no value of ours: {module_name}.{global_name}")
    return found


@cache
def _reader_of_fields(kind: type) -> Callable[[object], tuple[object, ...]] | None:
    """What takes a dataclass's field values in order of its constructor; none for other kinds."""
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else []
    if not names:
        return None
    if len(names) == 1:
        return lambda value: (getattr(value, names[0]),)
    return attrgetter(*names)
