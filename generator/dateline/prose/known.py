"""What is asked of words, which come again and again, answered once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


class Known(dict[str, Answer]):
    """By a word what ``ask`` says of it, for as many words as ``most``; then all are let go of.

    ``lru_cache`` lets go of one at a time, and for that puts them in order at each question:
    looking a word up takes two and a half times as long, and an article asks a thousand.

    >>> length = Known(len, most=2)
    >>> length["mill"], length["quay"], len(length), length["lock"], len(length)
    (4, 4, 2, 4, 1)
    """

    def __init__(self, ask: Callable[[str], Answer], *, most: int) -> None:
        super().__init__()
        self._ask = ask
        self._most = most

    def __missing__(self, word: str) -> Answer:
        if len(self) >= self._most:
            self.clear()
        answer = self[word] = self._ask(word)
        return answer
