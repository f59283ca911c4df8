"""What CLDR says of dates and numbers in a language.

Of English it stands in ``cldr_en``: babel, which has it of all others, takes a twentieth of a
second to import, where drawing a few pages after an edit takes as long.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dateline.site.cldr_en import ENGLISH
from dateline.site.usage import Usage

if TYPE_CHECKING:
    from babel import Locale

# CLDR's plain "en" is American; the world's English puts the day first.
_LOCALES = {"en": "en_001"}


def read_usage(tag: str) -> Usage:
    """The usage of a BCP 47 tag, that of English where CLDR has none."""
    return ENGLISH if tag == "en" else look_up(tag)


def look_up(tag: str) -> Usage:
    """The usage of a tag as babel has it."""
    locale = locale_of(tag)
    months = tuple(locale.months["format"]["wide"][i] for i in range(1, 13))
    return Usage(
        language=locale.language,
        direction=locale.text_direction,
        months=months,
        standalone=_standalone(str(locale)) or months,
        short_months=tuple(locale.months["stand-alone"]["abbreviated"][i] for i in range(1, 13)),
        patterns=_patterns(locale),
        eras=(locale.eras["abbreviated"][0], locale.eras["abbreviated"][1]),
        group=locale.number_symbols["latn"]["group"],
    )


def locale_of(tag: str) -> Locale:
    """CLDR's locale of a BCP 47 tag, that of English where there is none."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(_LOCALES.get(tag, tag.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_LOCALES["en"])


def _standalone(identifier: str) -> tuple[str, ...]:
    """Month names as they stand alone, where they differ from those within a date.

    Read without ``Locale``: it keeps the first language that resolved an alias for all others.
    """
    from babel.localedata import load

    forms = load(identifier)["months"].get("stand-alone")
    wide = forms.get("wide") if isinstance(forms, dict) else None
    return tuple(wide[i] for i in range(1, 13)) if isinstance(wide, dict) else ()


def _patterns(locale: Locale) -> tuple[tuple[str, str], ...]:
    skeletons = locale.datetime_skeletons
    day = str(locale.date_formats["long"].pattern)
    return (
        ("day", day),
        ("short", _pattern(skeletons, "MMMMd") or _without_year(day)),
        ("month", _pattern(skeletons, "yMMMM") or "MMMM y"),
        ("name", "LLLL"),
        ("tick", _pattern(skeletons, "yMMM") or "MMM y"),
        ("tick-month", "LLL"),
        ("year", "y"),
    )


def _pattern(skeletons: object, name: str) -> str | None:
    found = skeletons.get(name)  # type: ignore[attr-defined]
    return None if found is None else str(found.pattern)


def _without_year(pattern: str) -> str:
    return re.sub(r"[,\s]*\by+\b[,\s]*", "", pattern)
