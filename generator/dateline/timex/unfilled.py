"""What an expression's fields say by themselves: their pattern, and what they leave open."""

from __future__ import annotations

from dateline.timex.expression import Expression, Fields


def has_cycle(said: Fields) -> bool:
    parts = (said.month, said.day, said.weekday, said.season, said.quarter, said.half, said.named)
    return said.is_weekend or any(part is not None for part in parts)


def is_bare_time(said: Expression) -> bool:
    """Whether it is a time of day without a day ("5 p.m.")."""
    return (
        isinstance(said, Fields)
        and (said.hour is not None or said.part is not None)
        and said.within is None
        and said.which is None
        and not has_cycle(said)
        and said.year is None
    )


def clock_value(said: Fields) -> str:
    if said.hour is None:
        return said.part or "XX"
    zone = said.zone if said.zone == "Z" else ""
    return f"{said.hour:02}:{said.minute or 0:02}{zone}"


def pattern_value(said: Fields) -> str:
    """The value with X for what is not known: XXXX-WXX-4, XXXX-07, XXXX-SU.

    >>> pattern_value(Fields(weekday=3)), pattern_value(Fields(month=7, day=4))
    ('XXXX-WXX-4', 'XXXX-07-04')
    """
    suffix = ""
    if said.hour is not None or said.part is not None:
        suffix = f"T{clock_value(said)}"
    year = (
        f"{said.year:04}"
        if said.year is not None and not said.is_short and said.year > 0
        else "XXXX"
    )
    if said.weekday is not None and said.day is None:
        return f"{year}-WXX-{said.weekday + 1}{suffix}"
    if said.season:
        return f"{year}-{said.season}"
    if said.quarter is not None:
        return f"{year}-Q{said.quarter or 'X'}"
    if said.half is not None:
        return f"{year}-H{said.half}"
    if said.is_weekend:
        return f"{year}-WXX-WE"
    if said.month is not None:
        return f"{year}-{said.month:02}" + (f"-{said.day:02}{suffix}" if said.day else "")
    if said.day is not None:
        return f"{year}-XX-{said.day:02}{suffix}"
    return f"XXXX-XX-XX{suffix}" if suffix else year
