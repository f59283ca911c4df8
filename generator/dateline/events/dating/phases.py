"""Early, mid or late, more or less: what an expression says of the unit that it names."""

from __future__ import annotations

from dataclasses import replace

from dateline.model import Granularity, Interval, Phase, Timex

_PHASES = {"START": Phase.EARLY, "MID": Phase.MID, "END": Phase.LATE}
_UNITS = (Granularity.MONTH, Granularity.SEASON, Granularity.YEAR)
_ROUGHLY = ("MORE_THAN", "LESS_THAN")  # "more than thirty years ago" is no year to the letter
_ABOUT = ("about", "around", "approximately", "roughly", "circa", "by")  # "on or about June 3"
_COUNTED = ("earlier", "later")  # "earlier this month" is before now, not early in the month


def with_doubt(when: Interval, before: str) -> Interval:
    """The interval, about which there is a doubt where the word before the expression says so."""
    is_rough = before in _ABOUT and when.granularity >= Granularity.DAY
    return replace(when, about=True) if is_rough else when


def with_phase(when: Interval, timex: Timex) -> Interval:
    """The interval of an expression with the phase, or the doubt, that its TIMEX3 ``mod`` tells."""
    if timex.mod in _ROUGHLY and when.granularity >= Granularity.DAY:
        return replace(when, about=True)
    phase = _PHASES.get(timex.mod or "")
    if phase is None or when.granularity not in _UNITS or timex.text.lower().startswith(_COUNTED):
        return when
    return replace(when, phase=phase)
