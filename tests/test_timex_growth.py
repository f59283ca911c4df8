"""Tagging takes time in proportion to the text, on the worst texts we know."""

from __future__ import annotations

import time

import pytest
from bench.timex_worst import UNITS, mixed_text, worst_text

from dateline.timex import tag

SHORT, TIMES = 1_000, 8
# Eight times the text: 8 if linear, 64 if quadratic. A second and a third try forgive the machine.
MOST = 20.0
TRIES = 3


def _seconds(text: str) -> float:
    started = time.process_time()
    tag(text, published="2014-05-21")
    return time.process_time() - started


def _growth(short: str, long: str) -> float:
    tag(short[:500], published="2014-05-21")  # patterns are compiled when first needed
    floor = 1e-3  # below it the clock's own grain is measured
    return _seconds(long) / max(_seconds(short), floor)


@pytest.mark.parametrize("name", UNITS)
def test_growth_is_linear(name: str) -> None:
    short, long = worst_text(name, SHORT), worst_text(name, SHORT * TIMES)
    growths = [_growth(short, long)]
    while min(growths) >= MOST and len(growths) < TRIES:
        growths.append(_growth(short, long))
    assert min(growths) < MOST, f"{TIMES} times the text took {growths} times as long"


def test_growth_is_linear_on_all_together() -> None:
    short, long = mixed_text(SHORT), mixed_text(SHORT * TIMES)
    assert min(_growth(short, long) for _ in range(TRIES)) < MOST


def test_a_date_far_back_is_cheap_to_look_for() -> None:
    """Many expressions that count from the one date told, at the start of one long sentence."""

    def story(count: int) -> str:
        return "On 3 May 2014 it rose" + ", that day it fell, and the next day it rose" * count

    growths = [_growth(story(40), story(40 * TIMES)) for _ in range(TRIES)]
    assert min(growths) < MOST
