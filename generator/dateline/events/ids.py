"""Event ids: made from what an event's own telling says; other articles do not move them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from functools import lru_cache
from hashlib import blake2b

from dateline.dates import format_edtf
from dateline.events.similarity_en import FUNCTION_WORDS
from dateline.model import Interval, Mention

_MOST_WORDS = 6
_LONGEST = 64
_WORD = re.compile(r"[^\W_]{1,40}")


def own_id(when: Interval, title: str) -> str:
    """Date and first telling words of a title.

    >>> from dateline.dates.calendar import day
    >>> own_id(day(2021, 3, 2), "Apple removes the app from its store")
    '2021-03-02-apple-removes-app-store'
    """
    words = _WORD.findall(unicodedata.normalize("NFC", title).lower().replace("’", ""))
    telling = [word for word in words if word not in FUNCTION_WORDS] or words
    return "-".join([_date(when), *telling[:_MOST_WORDS]])[:_LONGEST].rstrip("-")


@lru_cache(maxsize=10_000)  # a day has many events
def _date(when: Interval) -> str:
    edtf = format_edtf(when).replace("-", "n", 1) if when.start < 0 else format_edtf(when)
    return re.sub(r"[^\w-]+", "-", edtf.replace("/", "-to-")).strip("-").lower()


def mention_id(mention: Mention) -> str:
    """The id an event has when this mention is the one it is named after."""
    return own_id(mention.when, mention.title)


def mention_content(mention: Mention) -> str:
    """What tells a mention from another of the same date and title."""
    offset = mention.span.start - mention.sentence.start
    return f"{mention.article.path}\n{mention.quote}\n{offset}"


_NEITHER: frozenset[tuple[int, bool]] = frozenset()  # one for all: Python makes each anew


def sides_of(mention: Mention, distinct: Sequence[tuple[str, str]]) -> frozenset[tuple[int, bool]]:
    """Of each pair of event ids that this mention tells one of: the pair's number, and which.

    An id with a hash is of one telling alone; one without, of all others of its date and title.
    """
    if not distinct:
        return _NEITHER
    short = mention_id(mention)
    long = unlike({short}, short, mention_content(mention))
    own = long if any(long in pair for pair in distinct) else short
    return frozenset(
        (number, own == pair[1])
        for number, pair in enumerate(distinct)
        if own in pair and pair[0] != pair[1]
    )


def unlike(taken: Container[str], wanted: str, content: str) -> str:
    """``wanted``, or it with a short hash of ``content`` where it is taken."""
    if wanted not in taken:
        return wanted
    for size in range(2, 17):
        found = f"{wanted}-{blake2b(content.encode(), digest_size=size).hexdigest()}"
        if found not in taken:
            return found
    raise ValueError(f"two events with one content: {wanted}")
