"""A number told and what it may stand for: exactly, at least, about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from dateline.events.disagreement.numbers_en import ABOUT, AT_LEAST, AT_MOST, NEARLY, NUMBER_WORDS

REACH = 48  # code points before a number that are looked at
WORD_BEFORE = re.compile(r"[\w'’%-]{1,20}")
FROM = re.compile(r"\b(?:from|against) (?:about |around |just )?$", re.IGNORECASE)
_ROUNDED = 0.499  # of a unit, that a rounded number may be off
_NEARLY, _ABOUT = 0.75, 1.35  # how far a number may be from what is told as nearly, as about
_BOUNDS: dict[str, tuple[float, float]] = {
    phrase.strip(): factors
    for phrases, factors in (
        (AT_LEAST, (1.0, inf)),
        (AT_MOST, (0.0, 1.0)),
        (NEARLY, (_NEARLY, 1.0)),
        (ABOUT, (_NEARLY, _ABOUT)),
    )
    for phrase in phrases.split(";")
}
_BOUNDING = tuple(_BOUNDS)
_BOUND = re.compile(rf"\b({'|'.join(sorted(_BOUNDS, key=len, reverse=True))})\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Count:
    """A number told: ``point`` is what it counts, the same for all wordings of it.

    ``low`` and ``high`` are what it may stand for: "at least ten" is ten or more, "$5m" may be
    4.5 to 5.5. ``label`` names the point for a reader; ``may_grow`` says that later reports of
    one happening have higher numbers as a rule.
    """

    point: str
    label: str
    value: float
    words: str
    low: float
    high: float
    may_grow: bool = False


def exact(point: str, label: str, value: float, words: str) -> Count:
    return Count(point, label, value, words, value, value)


def bound_before(before: str) -> re.Match[str] | None:
    """The words right before a number that make it a bound: "at least", "nearly"."""
    return _BOUND.search(before) if before[:-1].lower().endswith(_BOUNDING) else None


def may_be(value: float, unit: float, bound: re.Match[str] | None) -> tuple[float, float]:
    """What a number may stand for, by the words before it and by how roundly it is told."""
    if bound is not None:
        low, high = _BOUNDS[bound[1].lower()]
        return low * value, high * value
    return value - _ROUNDED * unit, value + _ROUNDED * unit


def unit_of(digits: str, value: float, *, is_scaled: bool = False) -> float:
    """The unit to which a number is told: 12,000 to a thousand, 5.2 to a tenth, 24 exactly.

    >>> unit_of("12,000", 12000.0), unit_of("5.2", 5.2), unit_of("24", 24.0)
    (1000.0, 0.1, 0.0)
    """
    if "." in digits:
        return float(10 ** -len(digits.rpartition(".")[2]))
    figures = str(int(value))
    zeros = len(figures) - len(figures.rstrip("0"))
    return float(10**zeros) if zeros > 1 else float(is_scaled)


def value_of(text: str) -> float:
    low = text.lower()
    if low in NUMBER_WORDS:
        return float(NUMBER_WORDS[low])
    return 1.0 if low in ("a", "an") else float(re.sub(r"[,\s]", "", low))


def is_number(text: str) -> bool:
    return text[0].isdigit() or text.lower() in NUMBER_WORDS
