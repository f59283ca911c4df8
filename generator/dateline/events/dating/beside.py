"""Happenings beside a time that is no clause's: told by a noun, or by a verb without tense."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from dateline.dates import stepping
from dateline.events.en.happenings import RETOLD
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval, Timex, Unresolved
from dateline.prose.lexicon import words

_NOUN_BEHIND = re.compile(r"(?P<owner>')?[JNP]{0,3}[NG](?![NG])")
_NOUN_BEFORE = re.compile(r"[ISG]D?[JNP#']{0,4}(?P<noun>[NG])I?\Z")
# "closing unchanged on Friday", "to the east of Skell on Friday": no verb or comma between.
_VERB_BEFORE = re.compile(r"(?P<verb>TA?(?:L|BX)|HX|G|(?<=,)R)[^,;:\"(VFMBHZXGLRSWw]{0,8}\Z")
_FAR = 12  # tokens
_SPEAKING_OF = words(
    "after following since before of by on amid over despite"
)  # "following a 32% decline Friday"
_NO_VERBS = ("according", "including", "following", "during", "regarding")
# What is told to be still to come: "expected to close Friday".
_COMING = words(
    """
    due set scheduled slated expected planned poised expect expects plan plans intend intends
    intended likely supposed ready hope hopes
    """
)
_BOUNDING = ("since", "than", "before", "after")  # "to close at its lowest since 9 June"
_STEPS = {"weekday": Granularity.WEEK, "month-day": Granularity.YEAR}


def nouns_with_time(told: Told) -> Iterator[tuple[int, Interval]]:
    """The tokens of nouns that have a time beside them, and it."""
    for index, timex in told.placed():
        when = timex.when
        if isinstance(when, Interval) and when.granularity <= Granularity.DAY:
            for noun in _nouns_beside(told, index):
                yield noun, when


def _nouns_beside(told: Told, index: int) -> Iterator[int]:
    """ "Friday's offer", "the March 9 raid", "after a slump Friday", "the year ended October 1"."""
    tags, lowers = told.tokens.tags, told.tokens.lowers
    behind = _NOUN_BEHIND.match(tags, index + 1)
    if behind is not None and (behind["owner"] or lowers[behind.end() - 1] in RETOLD):
        yield behind.end() - 1
    before = _NOUN_BEFORE.search(tags, max(0, index - _FAR), index)
    if before is not None and lowers[before.start()] in _SPEAKING_OF:
        noun = before.start("noun")
        yield from (noun,) if lowers[noun] in RETOLD else ()
    if lowers[index - 1 : index] == ("ended",):
        yield index - 1


def verbs_with_time(
    told: Told, published: Interval | None, taken: Container[int]
) -> Iterator[tuple[tuple[int, int], Interval]]:
    """The tokens of each verb without tense up to the time behind it, and that time.

    ``taken`` are the starts of the times that clauses have. "Set to resume Monday" is to come.
    """
    for index, timex in told.placed():
        when = timex.when
        if isinstance(when, Unresolved) or timex.span.start in taken:
            continue
        tags = told.tokens.tags
        match = _VERB_BEFORE.search(tags, max(0, index - _FAR), index)
        is_owner = tags[index + 1 : index + 2] == "'"  # "offering more than Tuesday's price"
        if match is None or is_owner or when.granularity > Granularity.DAY:
            continue
        verb = match.start("verb")
        if told.tokens.lowers[verb] in _NO_VERBS or told.tokens.lowers[index - 1] in _BOUNDING:
            continue
        is_coming = not _COMING.isdisjoint(told.tokens.lowers[max(0, verb - _FAR) : verb])
        is_coming |= match["verb"].endswith("X")  # "the board to be named Friday"
        if is_coming and match["verb"].startswith("T"):
            when = _ahead(timex, when, published)
        yield (verb, index + 1), when


def _ahead(timex: Timex, when: Interval, published: Interval | None) -> Interval:
    step = _STEPS.get(timex.rule)
    is_over = published is not None and when.end <= published.start
    return stepping.shift(when, 1, step) if step is not None and is_over else when
