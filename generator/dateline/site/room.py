"""How much room a list will take before it is drawn, so that nothing moves when it is."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.model import Event
from dateline.site.rows import telling_mention

# Steps of the style sheet's .n* classes, in rows of the usual height.
SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 70, 100, 150, 200, 300, 500, 800)
# Letters a line and heights of lines in rem, as the style sheet sets them.
_TITLE, _QUOTE, _SOURCE = 1.55, 1.5, 1.25
_WIDE_ROW, _NARROW_ROW = 7.5, 13.0
_NAMES = 3.3  # two lines of them
_MOST_SOURCES = 4


def room_for(events: Iterable[Event]) -> int:
    """The room to reserve for a list: a size of the style sheet, rather too large than too small.

    Where less is reserved than a list takes, its last rows lie upon the next list until it is
    drawn: for assistive technology their links cover each other.
    """
    rows = sum(map(_rows, events))
    return next((size for size in SIZES if size >= rows), SIZES[-1])


def _rows(event: Event) -> float:
    """How many usual rows an event takes, on a wide page or a narrow one, whichever is more."""
    title, quote = len(event.title), _letters(event)
    sources = min(len(event.sources), _MOST_SOURCES)
    beside = _NAMES + _SOURCE * 2.2 * sources
    wide = max(_TITLE * _lines(title, 46) + _QUOTE * _lines(quote, 52), beside)
    narrow = _TITLE * _lines(title, 32) + _QUOTE * _lines(quote, 40) + beside
    return max(1.0, (wide + 1.5) / _WIDE_ROW, (narrow + 3.0) / _NARROW_ROW)


def _letters(event: Event) -> int:
    """Letters of what is said of the event: the sentence, and what the editor wrote."""
    mention = telling_mention(event)
    quote = mention.sentence.end - mention.sentence.start if mention else 0
    written = event.description or (event.curated.body if event.curated else "")
    return quote + len(written)


def _lines(letters: int, a_line: int) -> int:
    return -(-letters // a_line)
