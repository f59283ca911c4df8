"""Why a time is what it is, or has no place: as a person says it, in the language of the site.

The stages that read times give their reasons as English sentences of a few forms, with dates in
EDTF and articles by their paths. Here each form has its words; dates are said as people say them
and articles are called by their titles. A sentence of no known form is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from dateline.dates import parse_edtf
from dateline.model import Disagreement
from dateline.site.language import Language
from dateline.site.saying import say

_PLAIN = "a full date"  # the words themselves are the reason


@dataclass(frozen=True, slots=True)
class _Form:
    """A sentence with named gaps: a ``date`` in EDTF, the ``path`` of an article, other words."""

    pattern: re.Pattern[str]
    said: str


def say_reason(reason: str, language: Language, titles: Mapping[str, str]) -> str:
    """The reason in the reader's words, empty where none is needed; ``titles`` of articles by path.

    >>> from dateline.site.language import read_language
    >>> say_reason("counted from the publication date, 2021-03-18", read_language("en"), {})
    'counted from the publication date, 18 March 2021'
    """
    if reason == _PLAIN:
        return ""
    for form in _forms(language):
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


_GAPS = {
    "D": r"(?P<date>[^\s,:“”]{1,40})",
    "PATH": r"(?P<path>[^“”]{1,300}?)",
    "FILE": r"(?P<file>[^“”]{1,300}?)",
    "WORDS": r"“(?P<words>[^”]{0,400})”",
    "OTHER": r"“(?P<other>[^”]{0,400})”",
}


def _form(sentence: str, said: str) -> _Form:
    pattern = re.sub(
        r"\b(?:D|PATH|FILE|WORDS|OTHER)\b",
        lambda m: _GAPS[m[0]],
        re.escape(sentence).replace(r"\ ", " "),
    )
    return _Form(re.compile(pattern), said)


@lru_cache(maxsize=8)
def _forms(language: Language) -> tuple[_Form, ...]:
    return (
        *_readings(language),
        *_publications(language),
        *_without_place(language),
        *_mends(language),
    )


def _readings(_: Language) -> tuple[_Form, ...]:
    """How a date was read from the words."""
    return (
        _form(
            "a full date, read with the month first",
            _("a full date, read with the month first"),
        ),
        _form(
            "counted from the publication date, D",
            _("counted from the publication date, %(date)s"),
        ),
        _form(
            "counted from the last time told, D",
            _("counted from the time told before it, %(date)s"),
        ),
        _form(
            "counted from an event of the sentence, D",
            _("counted from an event of the sentence, %(date)s"),
        ),
        _form(
            "the last one before the publication date, D, for WORDS is in the past",
            _("the last one up to publication on %(date)s, as “%(words)s” tells of the past"),
        ),
        _form(
            "the next one from the publication date, D, for WORDS looks ahead",
            _("the next one after publication on %(date)s, as “%(words)s” looks ahead"),
        ),
        _form(
            "the last one before the publication date, D: no verb tells which",
            _("the last one up to publication on %(date)s; no verb says which is meant"),
        ),
        _form(
            "the next one from the publication date, D: no verb tells which",
            _("the next one after publication on %(date)s; no verb says which is meant"),
        ),
        _form(
            "the last one before the publication date, D, much the nearer",
            _("the last one up to publication on %(date)s, by far the nearer"),
        ),
        _form(
            "the next one from the publication date, D, much the nearer",
            _("the next one after publication on %(date)s, by far the nearer"),
        ),
        _form(
            "the nearest to the last time told, D",
            _("the nearest to the time told before it, %(date)s"),
        ),
        _form(
            "in the year of the last time told, D",
            _("in the year of the time told before it, %(date)s"),
        ),
        _form(
            "in the month of the last time told, D",
            _("in the month of the time told before it, %(date)s"),
        ),
        _form(
            "in the month of the publication date, D",
            _("in the month of publication, %(date)s"),
        ),
        _form("WORDS counted from OTHER", _("“%(words)s”, counted from “%(other)s”")),
        _form(
            "WORDS, counted from the day of publication",
            _("“%(words)s”, counted from the day of publication"),
        ),
        _form("WORDS in the text", _("the text says “%(words)s”")),
        _form(
            "the lead of a report tells no time: taken as the day of publication",
            _("what a report opens with is taken to have happened on the day it came out"),
        ),
        _form(
            "it names no time; PATH tells the same event and dates it D",
            _("“%(path)s” tells the same event and dates it %(date)s"),
        ),
    )


def _publications(_: Language) -> tuple[_Form, ...]:
    """How the day of publication is known."""
    return (
        _form("--published", _("given when the article was read")),
        _form(
            "tells the same event as PATH, WORDS, and OTHER agrees with its date",
            _("as “%(words)s”, which tells the same event; “%(other)s” agrees with its date"),
        ),
    )


def _without_place(_: Language) -> tuple[_Form, ...]:
    """Why words have no place on the calendar."""
    same = (
        ("too vague to place", _("too vague to place")),
        ("a length of time, not a date", _("a length of time, not a date")),
        (
            "comes again and again, so it has no one date",
            _("comes again and again, so it has no one date"),
        ),
        ("the text does not say which", _("the text does not say which one")),
        (
            "counts from a publication date that is not known",
            _("counts from the day of publication, which is not known"),
        ),
        (
            "no time is told, and the publication date is unknown",
            _("no time is told, and the day of publication is not known"),
        ),
        (
            "the past is told, but the time lies after the publication date",
            _("the past is told, but the time would lie after publication"),
        ),
        ("the text does not say of which month", _("the text does not say of which month")),
        ("the text does not say on which day", _("the text does not say on which day")),
        ("lies outside the calendar", _("lies beyond the calendar")),
        ("there is no such day", _("there is no such day")),
        ("counts from something the text tells", _("counts from something that the text tells")),
        (
            "its words give no headline that stands alone",
            _("its words make no headline that could stand alone"),
        ),
    )
    return (
        *(_form(reason, said) for reason, said in same),
        _form(
            "who or what WORDS stands for is not clear",
            _("it is not clear who or what “%(words)s” stands for"),
        ),
        _form(
            "counts from the publication date, D, which is not told finely enough",
            _("counts from the publication date, %(date)s, which is not exact enough"),
        ),
        _form(
            "counts from the last time told, D, which is not told finely enough",
            _("counts from the time told before it, %(date)s, which is not exact enough"),
        ),
    )


def _mends(_: Language) -> tuple[_Form, ...]:
    """What an editor can do about it: files are called by their paths."""
    return (
        _form(
            "add `published: YYYY-MM-DD` to the front matter of FILE",
            _("add “published:” and the day of publication to the front matter of %(file)s"),
        ),
        _form(
            "write the date out in FILE, or add the event to content/events/",
            _("write the date out in %(file)s, or add the event to content/events/"),
        ),
        _form(
            "say it in a sentence of its own in FILE, or add it to content/events/",
            _("say it in a sentence of its own in %(file)s, or add it to content/events/"),
        ),
        _form(
            "name it in FILE, or add the event to content/events/",
            _("name it in %(file)s, or add the event to content/events/"),
        ),
    )
