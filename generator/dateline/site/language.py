"""The words of the page in one language: catalogues of gettext, patterns and names of CLDR."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.site.cldr import locale_of, read_usage

if TYPE_CHECKING:
    from babel import Locale

CATALOGUES = Path(__file__).resolve().parent / "locale"
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


@lru_cache(maxsize=8)
def read_language(tag: str) -> Language:
    """The language of a BCP 47 tag; English words where there is no catalogue for it."""
    usage = read_usage(tag)
    gettext, ngettext = _read_catalogue(usage.language)
    return Language(
        tag=tag,
        direction=usage.direction,
        months=usage.months,
        standalone=usage.standalone,
        short_months=usage.short_months,
        patterns=usage.patterns,
        eras=usage.eras,
        group=usage.group,
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

    locale = locale_of(site)
    return str(format_list(sorted(_named(tag, locale) for tag in tags), locale=locale))


def _named(tag: str, locale: Locale) -> str:
    names = locale.languages
    return str(names.get(tag.replace("-", "_")) or names.get(tag.partition("-")[0]) or tag)


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
