"""The sentence of each mention, by which two that it tells are kept apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from dateline.events.concepts import DEADLY
from dateline.events.merging.apart import Places
from dateline.events.similarity import term
from dateline.model import Mention

_NOUN = re.compile(r"(?:the|an?|his|her|its|their|our|my|[\w.-]{1,30}['’]s?) ", re.IGNORECASE)


def find_places(told: Sequence[Mention], document: int) -> list[Places]:
    """The sentence of each mention of an article; none for what is told in it already.

    ``document`` is the number of the article. What begins earlier goes first.
    """
    found: list[Places] = [()] * len(told)
    by_sentence: dict[int, list[Mention]] = defaultdict(list)
    for i in sorted(range(len(told)), key=lambda i: place_in_time(told[i])):
        mention, others = told[i], by_sentence[told[i].sentence.start]
        if not any(_are_one(mention, other) for other in others):
            found[i] = ((document, mention.sentence.start),)
        others.append(mention)
    return found


def place_in_time(mention: Mention) -> tuple[int, int, str, int, int]:
    """What sorts mentions by time, those of one time by where they stand."""
    when, span = mention.when, mention.span
    return when.start, when.end, mention.article.path, span.start, span.end


def _are_one(mention: Mention, other: Mention) -> bool:
    """Whether two mentions of a sentence tell one happening of one time.

    A noun with the time of the clause around it does, and "she was shot and killed".
    """
    if mention.when != other.when or mention.span == other.span:
        return False
    prose = mention.article.prose
    first, second = sorted((mention.span, other.span), key=lambda span: (span.start, -span.end))
    if first.holds(second):
        return _NOUN.match(second.of(prose)) is not None
    is_near = prose[first.end : second.start].strip() in ("", "and", ", and", ",")
    return is_near and _is_deadly(first.of(prose), -1) and _is_deadly(second.of(prose), 0)


def _is_deadly(clause: str, place: int) -> bool:
    """Whether the first word of a clause, or its last, tells of a death: "was shot"."""
    words = clause.split()
    return bool(words) and term(words[place].strip(".,;")) in DEADLY
