"""Parts of the trading day: "in midday trading"."""

from __future__ import annotations

from dataclasses import replace

from dateline.dates.calendar import widen
from dateline.events.telling.told import Told
from dateline.model import AnchorKind, Granularity, Interval, Timex

_TRADING = ("trading", "trade", "dealing", "dealings", "deals")


def in_session(
    told: Told, index: int, timex: Timex, when: Interval, published: Interval | None
) -> Interval:
    """A part of the trading day on the day of publication, if its sentence tells no day.

    "In midday trading, shares fell" is news of the day, whichever day was told before.
    """
    is_loose = when.granularity < Granularity.DAY and timex.anchor.kind is AnchorKind.MENTION
    if not is_loose or published is None or len(told.timexes) > 1:
        return when
    if "".join(told.tokens.lowers[index + 1 : index + 2]) not in _TRADING:
        return when
    later = published.start - widen(when, Granularity.DAY).start
    return replace(when, start=when.start + later, end=when.end + later)
