"""How far long work is: told by the stages to whoever asked, in counts and never in words to a
screen."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import Protocol, TypeVar

_Item = TypeVar("_Item")


class Stage(StrEnum):
    """What a build is at."""

    READ = "reading"
    EXTRACT = "finding events"
    MERGE = "merging"
    RENDER = "rendering"
    WRITE = "writing"


class Progress(Protocol):
    """Takes how much of a stage is done; a total of 0 is not known."""

    def __call__(self, stage: Stage, done: int, total: int) -> None: ...


def quiet(stage: Stage, done: int, total: int) -> None:
    """Tells nobody."""


def each(items: Collection[_Item], stage: Stage, progress: Progress) -> Iterator[_Item]:
    """The items; after each the stage is one further."""
    total = len(items)
    for done, item in enumerate(items, 1):
        yield item
        progress(stage, done, total)
