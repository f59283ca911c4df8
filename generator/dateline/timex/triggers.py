"""Where in a text the words stand that every expression holds one of."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from dateline.prose.known import Known

_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d]+")  # before the first figure of a word


class Triggers:
    """A language's trigger, looked for only where a word can begin one.

    That are figures, the words of ``kinds`` and, up to their first figure, those of ``opens``;
    ``None`` for any word. Of those one with signs in it ("a.d.") counts only in a text that has
    the whole of it.
    """

    def __init__(
        self, pattern: re.Pattern[str], kinds: Iterable[str], opens: Iterable[str] | None
    ) -> None:
        self._pattern = pattern
        self._is_any = opens is None
        self._rare = {_first_word(one): one for one in opens or () if _first_word(one) != one}
        words = frozenset(map(_first_word, (*kinds, *(opens or ()))))

        # Blanks are cheaper to cut at than words are, and what stands between two of them comes
        # again and again: where in it such words are is asked once.
        def openings(chunk: str) -> tuple[tuple[int, str], ...]:
            found = _WORD.finditer(chunk)
            return tuple((one.start(), one[0]) for one in found if _may_open(one[0], words))

        self._openings = Known(openings, most=50_000)

    def find(self, low: str) -> Iterator[re.Match[str]]:
        """As the pattern's own search over folded text."""
        if self._is_any:
            yield from self._pattern.finditer(low)
            return
        end = 0
        for start in self._places(low):
            match = self._pattern.match(low, start) if start >= end else None
            if match is not None:
                end = match.end()
                yield match

    def _places(self, low: str) -> Iterator[int]:
        """Where words stand that one can begin with, in reading order."""
        absent = {word for word, one in self._rare.items() if one not in low}
        place = 0
        for chunk in filter(self._openings.__getitem__, low.split()):
            found = [at for at, word in self._openings[chunk] if word not in absent]
            if found:
                place = _next_place(low, chunk, place)
                yield from (place + at for at in found)
                place += len(chunk)


def _may_open(word: str, opens: Container[str]) -> bool:
    letters = _LETTERS.match(word)
    return letters is None or letters[0] in opens or word in opens


def _next_place(low: str, chunk: str, start: int) -> int:
    """Where what is known to come stands next between blanks, not as a part of more."""
    while True:
        start = low.index(chunk, start)
        after = low[start + len(chunk) : start + len(chunk) + 1]
        if (not after or after.isspace()) and (not start or low[start - 1].isspace()):
            return start
        start += 1


def _first_word(words: str) -> str:
    """The first word, as a scan over words sees it."""
    found = _WORD.match(words)
    return found[0] if found else ""
