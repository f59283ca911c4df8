"""The words of the page in one language: catalogues of gettext, patterns and names of CLDR."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

CATALOGUES = Path(__file__).resolve().parent / "locale"
# CLDR's plain "en" is American; the world's English puts the day first.
_LOCALES = {"en": "en_001"}
_FIELD = re.compile(r"'([^']*)'|(y+|M+|L+|d+|G+)")


@dataclass(frozen=True, slots=True, eq=False)  # compared as itself: a key of caches, at no cost
class Language:
    """One language: ``tag`` is BCP 47, ``direction`` is ``ltr`` or ``rtl``.

    ``patterns`` are CLDR date patterns by what they show: ``day`` "d MMMM y", ``short`` "d MMMM",
    ``month`` "MMMM y", ``tick`` "MMM y". ``months``, ``standalone`` and ``short_months`` hold
    twelve names each.
    """

    tag: str
    direction: str
    months: tuple[str, ...]
    standalone: tuple[str, ...]
    short_months: tuple[str, ...]
    patterns: tuple[tuple[str, str], ...]
    eras: tuple[str, str]
    group: str
    gettext: Callable[[str], str]
    ngettext: Callable[[str, str, int], str]

    def __call__(self, message: str, **values: object) -> str:
        """The message in this language, its ``%(name)s`` filled in."""
        text = self.gettext(message)
        return text % values if values else text

    def foreign(self, tag: str) -> str:
        """The tag of a text's language, empty where it is the language of the site.

        >>> [read_language("en").foreign(tag) for tag in ("en-GB", "de")]
        ['', 'de']
        """
        return "" if tag.partition("-")[0] == self.tag.partition("-")[0] else tag

    def count(self, singular: str, plural: str, number: int, **values: object) -> str:
        """The message in the form that the number asks for; ``%(n)s`` is the number."""
        text = self.ngettext(singular, plural, number)
        return text % {"n": self.number(number), **values}

    def number(self, number: int) -> str:
        """A whole number with its thousands apart.

        >>> read_language("en").number(12345)
        '12,345'
        """
        return f"{number:,}".replace(",", self.group)

    def date(self, pattern: str, year: int, month: int = 1, day: int = 1) -> str:
        """A date by one of the patterns; years before 1 are told with their era.

        >>> read_language("en").date("day", 2021, 3, 2), read_language("en").date("year", -479)
        ('2 March 2021', '480 BC')
        """
        return _date(self, pattern, year, month, day)


@lru_cache(maxsize=1 << 14)  # the same days are told on many pages
def _date(language: Language, pattern: str, year: int, month: int, day: int) -> str:
    fields = {
        "y": _year(year, language.eras[0]),
        "M": language.months[month - 1],
        "L": language.standalone[month - 1],
        "MMM": language.short_months[month - 1],
        "LLL": language.short_months[month - 1],
        "d": str(day),
        "G": language.eras[1],
    }
    source = dict(language.patterns)[pattern]

    def fill(match: re.Match[str]) -> str:
        literal, name = match.groups()
        return literal if literal is not None else fields.get(name) or fields[name[0]]

    return _FIELD.sub(fill, source)


def _year(year: int, before: str) -> str:
    return str(year) if year > 0 else f"{1 - year} {before}"


def _locale_of(tag: str) -> Locale:
    """CLDR's locale of a BCP 47 tag, that of English where there is none."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(_LOCALES.get(tag, tag.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(_LOCALES["en"])


@lru_cache(maxsize=8)
def read_language(tag: str) -> Language:
    """The language of a BCP 47 tag; English words where there is no catalogue for it."""
    locale = _locale_of(tag)
    gettext, ngettext = _read_catalogue(locale.language)
    months = tuple(locale.months["format"]["wide"][i] for i in range(1, 13))
    return Language(
        tag=tag,
        direction=locale.text_direction,
        months=months,
        standalone=_standalone(str(locale)) or months,
        short_months=tuple(locale.months["stand-alone"]["abbreviated"][i] for i in range(1, 13)),
        patterns=_patterns(locale),
        eras=(locale.eras["abbreviated"][0], locale.eras["abbreviated"][1]),
        group=locale.number_symbols["latn"]["group"],
        gettext=gettext,
        ngettext=ngettext,
    )


@lru_cache(maxsize=64)
def name_languages(tags: tuple[str, ...], site: str) -> str:
    """Languages by their names in the language of the site; an unknown one keeps its tag.

    >>> name_languages(("de", "en-GB"), "en"), name_languages(("zh-Hans", "qqq"), "de")
    ('British English and German', 'Chinesisch (vereinfacht) und qqq')
    """
    from babel.lists import format_list

    locale = _locale_of(site)
    return str(format_list(sorted(_named(tag, locale) for tag in tags), locale=locale))


def _named(tag: str, locale: Locale) -> str:
    names = locale.languages
    return str(names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]) or tag)


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


def _read_catalogue(
    language: str,
) -> tuple[Callable[[str], str], Callable[[str, str, int], str]]:
    """Translations from a ``.po`` file, read as it is: a catalogue needs no compiling."""
    import gettext

    path = CATALOGUES / f"{language}.po"
    if language == "en" or not path.is_file():
        null = gettext.NullTranslations()
        return null.gettext, null.ngettext
    from io import BytesIO

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    translations = gettext.GNUTranslations(compiled)
    return translations.gettext, translations.ngettext
