"""Why a time is what it is, or has no place: as a person says it, in the language of the site.

The stages that read times give their reasons as English sentences of a few forms, with dates in
EDTF and articles by their paths. Each form has its words (``forms``); dates are said as people say
them and articles are called by their titles. A sentence of no known form is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from dateline.dates import parse_edtf
from dateline.model import Disagreement
from dateline.site.forms import forms
from dateline.site.language import Language, name_languages
from dateline.site.saying import say

_PLAIN = "a full date"  # the words themselves are the reason


def say_reason(reason: str, language: Language, titles: Mapping[str, str]) -> str:
    """The reason in the reader's words, empty where none is needed; ``titles`` of articles by path.

    >>> from dateline.site.language import read_language
    >>> say_reason("counted from the publication date, 2021-03-18", read_language("en"), {})
    'counted from the publication date, 18 March 2021'
    """
    if reason == _PLAIN:
        return ""
    for form in forms(language):
        match = form.pattern.fullmatch(reason)
        if match is not None:
            return form.said % _said_gaps(match, language, titles)
    return reason


def say_point(disagreement: Disagreement, language: Language) -> str:
    """What the sources differ on."""
    _ = language
    match disagreement.point.partition(" of "):
        case ("number", _of, things):
            return _("number of %(things)s", things=things)
        case ("name", " of ", whom):
            return _("name of %(whom)s", whom=whom)
        case ("age", " of ", whom):
            return _("age of %(whom)s", whom=whom)
        case _:
            known = {
                "date": _("date"),
                "amount": _("amount"),
                "place": _("place"),
                "name": _("name"),
                "planned date": _("planned date, and the day it happened"),
                "percentage": _("percentage"),
                "prison term": _("prison term"),
                "magnitude": _("magnitude"),
                "score": _("score"),
            }
            return known.get(disagreement.point, disagreement.point)


def say_value(value: str, language: Language) -> str:
    """What a source says on a point, a date as people say it.

    >>> from dateline.site.language import read_language
    >>> english = read_language("en")
    >>> say_value("2021-03-18", english), say_value("ten companies", english)
    ('18 March 2021', 'ten companies')
    """
    return _say_date(value, language) if value[:1].isdigit() and "-" in value else value


def _said_gaps(
    match: re.Match[str], language: Language, titles: Mapping[str, str]
) -> dict[str, str]:
    saying: dict[str, Callable[[str], str]] = {
        "date": lambda text: _say_date(text, language),
        "path": lambda text: titles.get(text, text),
        "known": lambda tags: name_languages(tuple(tags.split(", ")), language.tag),
        "own": lambda tag: name_languages((tag,), language.tag),
    }
    return {
        gap: saying.get(gap, str)(text)
        for gap, text in match.groupdict().items()
        if text is not None
    }


@lru_cache(maxsize=1 << 12)  # articles of one day count from it
def _say_date(text: str, language: Language) -> str:
    try:
        return say(parse_edtf(text), language)
    except ValueError:
        return text
