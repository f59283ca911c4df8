"""What CLDR says of dates and numbers in English, kept here: see ``cldr``."""

from __future__ import annotations

from dateline.site.usage import Usage

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
ENGLISH = Usage(
    language="en",
    direction="ltr",
    months=_MONTHS,
    standalone=_MONTHS,
    short_months=(
        *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"),
        *("Aug", "Sept", "Oct", "Nov", "Dec"),
    ),
    patterns=(
        ("day", "d MMMM y"),
        ("short", "d MMMM"),
        ("month", "MMMM y"),
        ("name", "LLLL"),
        ("tick", "MMM y"),
        ("tick-month", "LLL"),
        ("year", "y"),
    ),
    eras=("BC", "AD"),
    group=",",
)
