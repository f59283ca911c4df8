"""Early, mid or late: the part of a month, season or year that an expression means."""

from __future__ import annotations

from dataclasses import replace

from dateline.model import Granularity, Interval, Phase, Timex

_PHASES = {"START": Phase.EARLY, "MID": Phase.MID, "END": Phase.LATE}
_UNITS = (Granularity.MONTH, Granularity.SEASON, Granularity.YEAR)


def with_phase(when: Interval, timex: Timex) -> Interval:
    """The interval of an expression with the phase that its TIMEX3 ``mod`` tells."""
    phase = _PHASES.get(timex.mod or "")
    return replace(when, phase=phase) if phase and when.granularity in _UNITS else when
