"""What a time expression dates, and what could not be dated."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.events.telling.happenings import Kind
from dateline.model import Interval, Timex


@dataclass(frozen=True, slots=True)
class Dated:
    """A clause of a sentence, by its position, with the time it happened.

    ``phrase`` are the tokens of a happening told by a noun ("its release"), else ``None``.
    ``word`` is what happened to whom the phrase names, where only signs tell it: "born".
    """

    clause: int
    when: Interval
    timex: Timex
    why: str
    kind: Kind
    phrase: tuple[int, int] | None = None
    word: str = ""


@dataclass(frozen=True, slots=True)
class Undated:
    """A time expression of a happening that could not be placed, and the clause it stands in."""

    timex: Timex
    reason: str
    clause: int
