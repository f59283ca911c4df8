"""Markdown whose rendering cannot cost more than its length: what is beyond reason is shown as text.

python-markdown looks for the partner of each bracket and each run of backticks to the end of the
block, and takes nested lists apart once a level: a page of brackets takes it minutes.
"""

from __future__ import annotations

import re

_MOST_OPEN = 200  # brackets without a partner, or too deep, in one block
_DEEPEST = 8
_MOST_BACKTICKS = 200  # runs of them in one block
_BLOCK_BREAK = re.compile(r"(\n[ \t]*\n)")
_BACKTICKS = re.compile(r"`+")
_INDENT = re.compile(r"^(?:[ \t]){41,}", re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n{20,}")
_QUOTES = re.compile(r"^([ \t]{0,3}>[ \t]?){9,}", re.MULTILINE)


def tame(source: str) -> str:
    """The same text but for nesting, indentation and empty lines that no writer needs.

    >>> tame("See [the mill](mill.md).")
    'See [the mill](mill.md).'
    """
    source = _EMPTY_LINES.sub("\n" * 20, source)
    source = _INDENT.sub(" " * 40, source)
    source = _QUOTES.sub("> " * 8, source)
    if source.count("[") <= _MOST_OPEN and source.count("`") <= _MOST_BACKTICKS:
        return source
    return "".join(map(_tame_block, _BLOCK_BREAK.split(source)))


def _tame_block(block: str) -> str:
    if len(_BACKTICKS.findall(block)) > _MOST_BACKTICKS:
        block = block.replace("`", "&#96;")
    wild = _wild_brackets(block) if block.count("[") > _MOST_OPEN else frozenset()
    if len(wild) <= _MOST_OPEN:
        return block
    return "".join("&#91;" if at in wild else c for at, c in enumerate(block))


def _wild_brackets(block: str) -> frozenset[int]:
    """Places of opening brackets that have no partner, or stand in eight others."""
    opened: list[int] = []
    wild: list[int] = []
    for at, character in enumerate(block):
        if character == "[":
            opened.append(at)
            if len(opened) > _DEEPEST:
                wild.append(at)
        elif character == "]" and opened:
            opened.pop()
    return frozenset((*wild, *opened))
