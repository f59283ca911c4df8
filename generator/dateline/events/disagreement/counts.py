"""Counts, amounts and measures in a clause, and what each of them may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from dateline.events.disagreement.numbers_en import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    CURRENCIES,
    HARMED_AFTER,
    HARMED_BEFORE,
    NEARLY,
    NOT_COUNTED,
    NOT_NUMBERS,
    NUMBER_WORDS,
    PEOPLE,
    RESULT_WORDS,
    SCALES,
    SHORT_SCALES,
    STOPS,
)
from dateline.events.similarity import stem, term

_NUMBER = re.compile(
    r"(?P<currency>[$€£¥₹]\s?)?(?<![\w.,-])"
    r"(?P<value>\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?:[  ]\d{3}){1,4}(?![\d,.])"
    r"|\d{1,15}(?:\.\d{1,6})?"
    rf"|(?:an?(?=[ -](?:{'|'.join(SCALES)})\b)|{'|'.join(NUMBER_WORDS)})\b)"
    rf"(?:[\s-](?P<scale>{'|'.join(SCALES)})\b|[ ]?(?P<short>{'|'.join(SHORT_SCALES)})\b)?"
    r"(?!\w|[.,:/]\d|-\d)(?P<rest>(?:[ \n-][^\W\d_][\w'’]{0,30}){0,6})",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"[\w'’%-]{1,20}")
_REACH = 48
_DIGIT = re.compile(r"\d")
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent\b)", re.IGNORECASE)
_MAGNITUDE = re.compile(
    r"magnitude(?: of)? (\d\.\d)\b|(?<![\d.])(\d\.\d)[- ]magnitude\b", re.IGNORECASE
)
_SCORE = re.compile(r"(?<![\w.,-])(\d{1,2})[-–](\d{1,2})(?![\w-]|[.,]\d)")
_AGE = re.compile(r"(?<!\w)([A-Z][\w'’-]{1,30}), (?:aged )?(\d{1,3})(?=,|\.)")
_TERM = re.compile(
    r"(\d{1,3}|[a-z]{3,9})[- ](years?|months?)['’]? "
    r"(?:in (?:prison|jail|custody)|behind bars|imprisonment)"
    r"|(?:sentenced|jailed)(?: \w{2,20}){0,4}? (?:to|for) (\d{1,3}|[a-z]{3,9}) (years?|months?)\b",
    re.IGNORECASE,
)
_OF_TERMS = ("prison", "jail", "custody", "behind bars", "sentenced")
_TOLL = re.compile(
    r"\b[Dd]eath toll\b[^.,;:]{0,60}? (?:to|at|of|reached|passed) (\d[\d,]{0,9}|[a-z]{3,9})\b"
)
_FROM = re.compile(r"\b(?:from|against) (?:about |around |just )?$", re.IGNORECASE)
_RANGE = re.compile(r"\d[\d,.]{0,20}(?: [a-z]{1,20}){0,2} (?:to|and|-|–) $")
_BETWEEN = ("to ", "and ", "- ", "– ")  # what a range ends in before its second number
_WAS = re.compile(r" (?:to|previously|earlier|before)\b")
_RATE = re.compile(
    r" (?:an?|per|each|every) (hour|day|week|month|year|share|barrel|ton|tonne|head|person)\b"
)
_HIGHEST_GOALS = 30
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


def find_counts(text: str) -> Iterator[Count]:
    """Counts, amounts of money and measures in a text.

    >>> [(c.label, c.value) for c in find_counts("Twelve small firms paid 500,000 yuan each.")]
    [('number of firms', 12.0), ('amount', 500000.0)]
    >>> [(c.low, c.high) for c in find_counts("At least ten firms closed.")]
    [(10.0, inf)]
    """
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        found = _read(match, before)
        if found is not None:
            yield found
    yield from _measures(text)


def _read(match: re.Match[str], before: str) -> Count | None:
    bound = _bound(before)
    words = [word.lower() for word in _BEFORE.findall(before[: bound.start()] if bound else before)]
    short = (match["short"] or "").lower()
    if _ends_range(before) or (_FROM.search(before) and _WAS.search(match["rest"])):
        return None  # "12,000 to 19,000 barrels", "from 3,000 barrels before"
    if (words and words[-1] in NOT_NUMBERS) or (short and not match["currency"]):
        return None
    factor = SCALES.get((match["scale"] or "").lower(), SHORT_SCALES.get(short, 1))
    value = _value(match["value"])
    number = match[0][: match.start("rest") - match.start()].strip()
    point = _point(match, words, value * factor, number)
    if point is None:
        return None
    told = f"{bound[1]} {point.words}" if bound else point.words
    low, high = _may_be(value, _unit(match["value"], value, is_scaled=factor > 1), bound)
    return replace(point, value=value * factor, words=told, low=low * factor, high=high * factor)


def _bound(before: str) -> re.Match[str] | None:
    """The words right before a number that make it a bound: "at least", "nearly"."""
    return _BOUND.search(before) if before[:-1].lower().endswith(_BOUNDING) else None


def _ends_range(before: str) -> bool:
    return before.endswith(_BETWEEN) and _RANGE.search(before) is not None


def _point(match: re.Match[str], before: Sequence[str], value: float, number: str) -> Count | None:
    """What is counted; the words told with it are those of the number and its noun."""
    rate = _RATE.search(match["rest"])
    per = f" a {rate[1]}" if rate else ""  # "5,000 barrels a day" are no 5,000 barrels
    if match["currency"]:
        return _exact(f"amount {match['currency'].strip()}{per}", f"amount{per}", value, number)
    run = _noun_phrase(match["rest"])
    last = run[-1].lower() if run else ""
    if last in NOT_COUNTED or 1900 <= value <= 2100:
        return None
    words = f"{number} {' '.join(run)}".strip()
    harm = _harm(match["rest"], last, before)
    if harm is not None:
        return replace(_exact(harm, f"number of people {harm}", value, words), may_grow=True)
    currency = CURRENCIES.get(last.removesuffix("s"))
    if currency:
        return _exact(f"amount {currency}{per}", f"amount{per}", value, words)
    key = term(last) if last else None
    if key is None or not last.endswith(("s", "men", "children")):
        return None
    return _exact(f"{key}{per}", f"number of {last}{per}", value, words)


def _harm(rest: str, last: str, before: Sequence[str]) -> str | None:
    """What became of the people counted: "killed", "injured", "arrested"."""
    after = rest.lower().replace("-", " ").split()
    if last not in PEOPLE and not (after and after[0] in HARMED_AFTER):
        return None
    for word in after:
        if word in HARMED_AFTER:
            return HARMED_AFTER[word]
        if word in ("and", "but", "or"):
            break
    return HARMED_BEFORE.get(before[-1]) if before and last in PEOPLE else None


def _may_be(value: float, unit: float, bound: re.Match[str] | None) -> tuple[float, float]:
    """What a number may stand for, by the words before it and by how roundly it is told."""
    if bound is not None:
        low, high = _BOUNDS[bound[1].lower()]
        return low * value, high * value
    return value - _ROUNDED * unit, value + _ROUNDED * unit


def _unit(digits: str, value: float, *, is_scaled: bool = False) -> float:
    """The unit to which a number is told: 12,000 to a thousand, 5.2 to a tenth, 24 exactly.

    >>> _unit("12,000", 12000.0), _unit("5.2", 5.2), _unit("24", 24.0)
    (1000.0, 0.1, 0.0)
    """
    if "." in digits:
        return float(10 ** -len(digits.rpartition(".")[2]))
    figures = str(int(value))
    zeros = len(figures) - len(figures.rstrip("0"))
    return float(10**zeros) if zeros > 1 else float(is_scaled)


def _value(text: str) -> float:
    low = text.lower()
    if low in NUMBER_WORDS:
        return float(NUMBER_WORDS[low])
    return 1.0 if low in ("a", "an") else float(re.sub(r"[,\s]", "", low))


def _noun_phrase(rest: str) -> list[str]:
    """The words after a number up to its noun: the last before a small word or a verb."""
    run: list[str] = []
    for word in rest.replace("-", " ").split():
        low = word.lower()
        if low in STOPS or (run and low in HARMED_AFTER):
            break
        run.append(word)
        if low in PEOPLE or (low.endswith("s") and not low.endswith(("ss", "'s", "’s", "ous"))):
            break
    return run


def _measures(text: str) -> Iterator[Count]:
    """Shares, magnitudes, scores, ages, terms in prison, tolls.

    Most clauses tell of none of them, which a word that is not there shows at once.
    """
    low = text.lower()
    if _DIGIT.search(text):
        yield from _percentages(text)
        yield from _scores(text)
        yield from _magnitudes(text) if "magnitude" in low else ()
        yield from _ages(text)
    if any(word in low for word in _OF_TERMS):
        yield from _terms(text)
    if "death toll" in low:
        yield from _tolls(text)


def _magnitudes(text: str) -> Iterator[Count]:
    for match in _MAGNITUDE.finditer(text):
        yield _exact("magnitude", "magnitude", float(match[1] or match[2]), match[0])


def _ages(text: str) -> Iterator[Count]:
    for match in _AGE.finditer(text):
        yield _exact(f"age {match[1]}", f"age of {match[1]}", float(match[2]), match[2])


def _terms(text: str) -> Iterator[Count]:
    for match in _TERM.finditer(text):
        number, unit = (match[1], match[2]) if match[1] else (match[3], match[4])
        if _is_number(number):
            months = _value(number) * (1 if unit.lower().startswith("month") else 12)
            yield _exact("term", "prison term", months, f"{number} {unit}")


def _tolls(text: str) -> Iterator[Count]:
    for match in _TOLL.finditer(text):
        if _is_number(match[1]):
            toll = _exact("killed", "number of people killed", _value(match[1]), match[1])
            yield replace(toll, may_grow=True)


def _percentages(text: str) -> Iterator[Count]:
    for match in _PERCENT.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        bound = _bound(before)
        if _FROM.search(before):
            continue  # "up from 29 percent" was so before
        verb = next((word for word in reversed(_BEFORE.findall(before)) if term(word)), "")
        value = float(match[1])
        low, high = _may_be(value, _unit(match[1], value, is_scaled=True), bound)
        yield Count(f"percent {stem(verb)}", "percentage", value, match[0], low, high)


def _scores(text: str) -> Iterator[Count]:
    if RESULT_WORDS.isdisjoint(text.lower().split()):
        return
    for match in _SCORE.finditer(text):
        ours, theirs = int(match[1]), int(match[2])
        if max(ours, theirs) <= _HIGHEST_GOALS:
            yield _exact("score", "score", ours * 100.0 + theirs, f"{ours}–{theirs}")


def _is_number(text: str) -> bool:
    return text[0].isdigit() or text.lower() in NUMBER_WORDS


def _exact(point: str, label: str, value: float, words: str) -> Count:
    return Count(point, label, value, words, value, value)
