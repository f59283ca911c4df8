"""Where an expression may begin to the left of its trigger."""

from __future__ import annotations

import re

# Code points to the left of a trigger in which an expression may begin: most begin near.
_SHORT_REACH, _LOOK_BACK = 24, 72
_MOST_WORDS, _MOST_NUMBERS = 9, 5
_TOKEN = re.compile(r"[^\W_]+(?:['.][a-z]{1,2}(?![^\W_]))?|[^\s\w]")


def starts_of(low: str, trigger: int, floor: int, lead: frozenset[str]) -> list[int]:
    """Places where an expression may start that holds the trigger there, from left to right.

    Before it stand words of ``lead`` alone, none of them before ``floor``.
    """
    starts = [trigger]
    if _is_led_by_nothing(low, trigger, floor, lead):
        return starts
    edge = trigger
    for reach in (_SHORT_REACH, _LOOK_BACK):
        lower = max(floor, trigger - reach)
        edge = _run_back(low, lower, edge, starts, lead, is_open=lower > floor)
        if edge < 0 or len(starts) > _MOST_WORDS:
            break
    starts.reverse()
    return starts


def _is_led_by_nothing(low: str, trigger: int, floor: int, lead: frozenset[str]) -> bool:
    """Whether a plain word stands before the trigger that leads no expression."""
    lower, end = max(floor, trigger - _SHORT_REACH), trigger - 1
    begin = low.rfind(" ", lower, max(lower, end)) + 1
    word = low[begin:end] if begin and low[end] == " " else ""
    return word.isalpha() and word not in lead


def _run_back(
    low: str, lower: int, edge: int, starts: list[int], lead: frozenset[str], *, is_open: bool
) -> int:
    """Add the starts of leading words before ``edge``; where they end in sight, -1.

    ``is_open``: what begins at ``lower`` may be the tail of a longer word.
    """
    for token in reversed(list(_TOKEN.finditer(low, lower, edge))):
        word = token.group()
        if token.start() == lower and is_open:
            return edge
        if token.end() < edge and not low[token.end() : edge].isspace():
            return -1
        if word not in lead and not word[0].isdigit():
            return -1
        edge = token.start()
        if word[0].isalnum() or word == "'":
            starts.append(edge)
        if not word.isalpha() and len(starts) > _MOST_NUMBERS:
            return -1  # a column of figures, no expression
    return -1
