"""The forms that reasons have, and their words in the language of the site."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dateline.site.language import Language


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence with named gaps: a ``date`` in EDTF, the ``path`` of an article, other words.

    ``known`` and ``own`` are languages, by their tags.
    """

    pattern: re.Pattern[str]
    said: str


_GAPS = {
    "D": r"(?P<date>[^\s,:“”]{1,40})",
    "PATH": r"(?P<path>[^“”]{1,300}?)",
    "FILE": r"(?P<file>[^“”]{1,300}?)",
    "WORDS": r"“(?P<words>[^”]{0,400})”",
    "OTHER": r"“(?P<other>[^”]{0,400})”",
    "KNOWN": r"“(?P<known>[\w, -]{0,400})”",
    "OWN": r"“(?P<own>[\w-]{0,400})”",
}


def _form(sentence: str, said: str) -> Form:
    pattern = re.sub(
        r"\b(?:D|PATH|FILE|WORDS|OTHER|KNOWN|OWN)\b",
        lambda m: _GAPS[m[0]],
        re.escape(sentence).replace(r"\ ", " "),
    )
    return Form(re.compile(pattern), said)


@lru_cache(maxsize=8)
def forms(language: Language) -> tuple[Form, ...]:
    """Every form with its words in this language."""
    return (
        *_readings(language),
        *_publications(language),
        *_without_place(language),
        *_mends(language),
    )


def _readings(_: Language) -> tuple[Form, ...]:
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


def _publications(_: Language) -> tuple[Form, ...]:
    """How the day of publication is known."""
    return (
        _form("--published", _("given when the article was read")),
        _form(
            "tells the same event as PATH, WORDS, and OTHER agrees with its date",
            _("as “%(words)s”, which tells the same event; “%(other)s” agrees with its date"),
        ),
    )


def _without_place(_: Language) -> tuple[Form, ...]:
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
            "times are read in KNOWN, and this article is in OWN",
            _("times are read in texts in %(known)s, and this one is in %(own)s"),
        ),
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


def _mends(_: Language) -> tuple[Form, ...]:
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
            "state the language of FILE, or add its events to content/events/",
            _("state the language of %(file)s, or add its events to content/events/"),
        ),
        _form(
            "name it in FILE, or add the event to content/events/",
            _("name it in %(file)s, or add the event to content/events/"),
        ),
    )
