"""Word lists, written as a reader can check them."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list, set apart by spaces and line ends.

    >>> sorted(words("three two one"))
    ['one', 'three', 'two']
    """
    return frozenset(text.split())
