"""Offsets of a text as lines and columns, and the faults that point at them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from dateline.errors import ContentError
from dateline.sources.nodes import Mark


class Places:
    """The lines of one file, so that an offset can be told as a place in it."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        lengths = (len(line) + 1 for line in text.split("\n"))
        self._starts = [0, *accumulate(lengths)]

    def mark(self, offset: int) -> Mark:
        """
        >>> Places("a.json", "[1,\\n2]").mark(4)
        Mark(line=2, column=1)
        """
        line = bisect_right(self._starts, offset)
        return Mark(line, offset - self._starts[line - 1] + 1)

    def fault(self, offset: int, message: str) -> ContentError:
        mark = self.mark(offset)
        return ContentError(self.path, mark.line, mark.column, message)
