"""Years of three figures: which texts tell by them, and in which era."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.timex.expression import Fields
from dateline.timex.scanning import Found

EARLY = "early-year"  # what the rule for them is called in every language
_ENOUGH = 2  # such years that stand by themselves show that a text tells by them
_LAST_EARLY = 1000
_LEAD = re.compile(r"\bin\s$")  # "from 300 to 400" may be amounts


def with_eras(found: list[Found], low: str) -> list[Found]:
    """Years of three figures where the text has several or names an era, else without them.

    After a time before our era they are told as such: "in 499 BC … in 490".
    """
    if not any(item.rule.endswith(EARLY) for item in found):
        return found
    if not _tells_by_them(found, low):
        return [item for item in found if not item.rule.endswith(EARLY)]
    return _in_era(found)


def _tells_by_them(found: Sequence[Found], low: str) -> bool:
    early = [item for item in found if item.rule.endswith(EARLY)]
    alone = sum(_LEAD.search(low, max(0, item.start - 4), item.start) is not None for item in early)
    return alone >= _ENOUGH or any(_is_of_era(item) for item in found)


def _is_of_era(item: Found) -> bool:
    """Whether an era or an early century is told: "AD 79", "480 BC", "the ninth century"."""
    said = item.expression
    if item.rule.endswith(EARLY) or not isinstance(said, Fields):
        return False
    year = said.year if said.year is not None and not said.is_short else said.century
    return said.is_bc or (year is not None and year < _LAST_EARLY)


def _in_era(found: Sequence[Found]) -> list[Found]:
    told: list[Found] = []
    is_bc = False
    for item in found:
        said = item.expression
        if isinstance(said, Fields) and item.rule.endswith(EARLY) and is_bc and said.year:
            item = item._replace(expression=replace(said, year=1 - said.year, is_bc=True))
        elif _is_of_era(item):
            is_bc = isinstance(said, Fields) and said.is_bc
        told.append(item)
    return told
