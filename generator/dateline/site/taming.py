"""Markdown whose rendering cannot cost more than its length: what is beyond reason stays text.

python-markdown looks for the partner of each bracket and each run of backticks to the end of the
block, copies the rest of a block at each heading, and takes nested lists apart once a level: a page
of brackets takes it minutes.
"""

from __future__ import annotations

import re

_MOST_WILD = 200  # brackets in one block that are looked for the partner of to its end
_MOST_STEPS = 2_000_000  # characters looked through for all of them
_DEEPEST = 8
_FAR = 2_000  # characters from a bracket to its partner
_MOST_LINES = 400  # of one block
_BLOCK_BREAK = re.compile(r"(\n[ \t]*\n)")
_LONG_BACKTICKS = re.compile(r"`{4,}")
_INDENT = re.compile(r"^[ \t]{41,}", re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n{20,}")
# What opens a quote or an item: one line can open thousands, each within the one before.
_OPENING = r"(?:>[ \t]{0,4}|(?:[-*+]|\d{1,9}\.)[ \t]{1,4})"
_OPENINGS = re.compile(rf"^([ \t]{{0,3}}{_OPENING}{{{_DEEPEST}}}){_OPENING}++", re.MULTILINE)
# Stands for a bracket that is text: an entity in its place would be a piece of markup of its own,
# and python-markdown copies the rest of its block at each. No character (Unicode 23.7).
_BRACKET = "\ufdd0"


def tame(source: str) -> str:
    """The same text but for nesting, indentation and empty lines that no writer needs.

    What it is rendered to goes through ``untame``.

    >>> tame("See [the mill](mill.md).")
    'See [the mill](mill.md).'
    """
    source = _EMPTY_LINES.sub("\n" * 20, source.replace(_BRACKET, "\ufffd"))
    source = _INDENT.sub(" " * 40, source)
    source = _OPENINGS.sub(r"\1", source)
    many = source.count("[") > _MOST_WILD or source.count("`") > _MOST_WILD
    if not many and source.count("\n") <= _MOST_LINES:
        return source
    return "".join(map(_tame_block, _BLOCK_BREAK.split(source)))


def untame(html: str) -> str:
    """The rendered page with the brackets that were kept from being markup."""
    return html.replace(_BRACKET, "[")


def _tame_block(block: str) -> str:
    if block.count("`") > _MOST_WILD:
        block = _LONG_BACKTICKS.sub("```", block)
    wild = _wild_brackets(block) if "[" in block else frozenset[int]()
    if len(wild) > min(_MOST_WILD, _MOST_STEPS // (len(block) + 1)):
        block = "".join(_BRACKET if at in wild else c for at, c in enumerate(block))
    return _parted(block) if block.count("\n") > _MOST_LINES else block


def _parted(block: str) -> str:
    """A block of very many lines as several."""
    lines = block.split("\n")
    parts = (lines[at : at + _MOST_LINES] for at in range(0, len(lines), _MOST_LINES))
    return "\n\n".join("\n".join(part) for part in parts)


def _wild_brackets(block: str) -> frozenset[int]:
    """Places of opening brackets whose partner, or whose address's end, is missing or far away."""
    wild: set[int] = set()
    opened: list[int] = []
    addresses: list[tuple[int, int | None]] = []  # where it begins; the bracket it belongs to
    last: tuple[int, int] | None = None  # where the last pair closed, and where it opened
    for at, character in enumerate(block):
        if character == "[":
            opened.append(at)
            if len(opened) > _DEEPEST:
                wild.add(at)
        elif character == "]" and opened:
            last = (at, opened.pop())
            if at - last[1] > _FAR:
                wild.add(last[1])
        elif character == "(":
            addresses.append((at, last[1] if last and last[0] == at - 1 else None))
        elif character == ")" and addresses:
            start, bracket = addresses.pop()
            if bracket is not None and at - start > _FAR:
                wild.add(bracket)
    missing = (bracket for _, bracket in addresses if bracket is not None)
    return frozenset((*wild, *opened, *missing))
