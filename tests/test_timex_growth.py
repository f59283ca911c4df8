"""Tagging takes time in proportion to the text, on the worst texts we know."""

from __future__ import annotations

import time

import pytest
from bench._timex_worst import UNITS, mixed_text, worst_text

from dateline.timex import tag

SHORT, TIMES = 1_000, 8
# Eight times the text: 8 if linear, 64 if quadratic. A second and a third try forgive the machine.
MOST = 20.0
TRIES = 3


def _seconds(text: str) -> float:
    started = time.process_time()
    tag(text, published="2014-05-21")
    return time.process_time() - started


def _growths(short: str, long: str) -> list[float]:
    """How many times as long the long text takes, until it is few enough or the tries are up."""
    tag(short[:500], published="2014-05-21")  # patterns are compiled when first needed
    floor = 1e-3  # below it the clock's own grain is measured
    growths: list[float] = []
    while len(growths) < TRIES and (not growths or growths[-1] >= MOST):
        growths.append(_seconds(long) / max(_seconds(short), floor))
    return growths


@pytest.mark.parametrize("name", UNITS)
def test_growth_is_linear(name: str) -> None:
    growths = _growths(worst_text(name, SHORT), worst_text(name, SHORT * TIMES))
    assert growths[-1] < MOST, f"{TIMES} times the text took {growths} times as long"


def test_growth_is_linear_on_all_together() -> None:
    assert _growths(mixed_text(SHORT), mixed_text(SHORT * TIMES))[-1] < MOST


def test_a_date_far_back_is_cheap_to_look_for() -> None:
    """Many expressions that count from the one date told, at the start of one long sentence."""

    def story(count: int) -> str:
        return "On 3 May 2014 it rose" + ", that day it fell, and the next day it rose" * count

    assert _growths(story(20), story(20 * TIMES))[-1] < MOST
