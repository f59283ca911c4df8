"""The sentence of each mention, by which two that it tells are kept apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from dateline.events.concepts import DEADLY
from dateline.events.merging.apart import Places
from dateline.events.similarity import term
from dateline.model import Mention

_NOUN = re.compile(r"(?:the|an?|his|her|its|their|our|my|[\w.-]{1,30}['’]s?) ", re.IGNORECASE)


def find_places(told: Iterable[Mention], number: Mapping[str, int]) -> Iterator[Places]:
    """The sentence of each mention; none for what is told in it already.

    Mentions are given in order of time; ``number`` has that of each document by its path.
    """
    for _, of_one_time in groupby(told, key=lambda mention: (mention.when.start, mention.when.end)):
        by_sentence: dict[tuple[str, int], list[Mention]] = defaultdict(list)
        for mention in of_one_time:
            path, start = mention.article.path, mention.sentence.start
            others = by_sentence[path, start]
            is_told = any(_are_one(mention, other) for other in others)
            others.append(mention)
            yield () if is_told else ((number[path], start),)


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
