"""Counts, amounts and measures in a clause, and what each of them may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile

from dateline.events.disagreement.measures import find_measures
from dateline.events.disagreement.number import (
    FROM,
    REACH,
    WORD_BEFORE,
    Count,
    bound_before,
    exact,
    may_be,
    unit_of,
    value_of,
)
from dateline.events.disagreement.numbers_en import (
    CURRENCIES,
    DISTANCES,
    HARMED_AFTER,
    HARMED_BEFORE,
    HELPING,
    NOT_COUNTED,
    NOT_NUMBERS,
    NUMBER_WORDS,
    PEOPLE,
    SCALES,
    SHORT_SCALES,
    STOPS,
)
from dateline.events.similarity import term

_NUMBER = re.compile(
    r"(?P<currency>[$€£¥₹]\s?)?(?<![\w.,-])"
    r"(?P<value>\d{1,3}(?:,\d{3}){1,5}|\d{1,3}(?:[  ]\d{3}){1,4}(?![\d,.])"
    r"|\d{1,15}(?:\.\d{1,6})?"
    rf"|(?:an?(?=[ -](?:{'|'.join(SCALES)})\b)|{'|'.join(NUMBER_WORDS)})\b)"
    rf"(?:[\s-](?P<scale>{'|'.join(SCALES)})\b|[ ]?(?P<short>{'|'.join(SHORT_SCALES)})\b)?"
    r"(?!\w|[.,:/]\d|-\d)(?P<rest>(?:[ \n-][^\W\d_][\w'’]{0,30}){0,6})",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"(?:\d[\d,.]{0,20}(?: [a-z]{1,20}){0,2} (?:to|-|–)"
    r"|\bbetween [$€£¥₹]?[\w,.]{1,20}(?: [a-z]{1,20}){0,2} and) $",
    re.IGNORECASE,
)
_BETWEEN = ("to ", "and ", "- ", "– ")  # what a range ends in before its second number
_WAS = re.compile(r" (?:to|previously|earlier|before)\b")
# Told beside the happening: what was before it, what it is held against.
_ASIDE = re.compile(
    r"\b(?:after|since|following|despite|lagging|compared (?:with|to)"
    r"|(?:that|which) (?:had )?(?:first|initially|originally|previously|earlier))\b[^,;]{0,300}",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:initial|previous|earlier|original|former)(?: [\w-]{1,20}){0,3} $", re.IGNORECASE
)
_RATE = re.compile(
    r" (?:an?|per|each|every) (hour|day|week|month|year|share|barrel|ton|tonne|head|person)\b"
)


def find_counts(text: str) -> Iterator[Count]:
    """Counts, amounts of money and measures in a text.

    What is told aside, as having been before, has points of its own.

    >>> [(c.label, c.value) for c in find_counts("Twelve small firms paid 500,000 yuan each.")]
    [('number of firms', 12.0), ('amount', 500000.0)]
    >>> [(c.low, c.high) for c in find_counts("At least ten firms closed.")]
    [(10.0, inf)]
    """
    main = _ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    yield from _counts_of(main)
    for aside in _ASIDE.finditer(text) if main != text else ():
        for count in _counts_of(aside[0]):
            yield replace(count, point=f"{count.point} aside")


def _counts_of(text: str) -> Iterator[Count]:
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - REACH) : match.start()]
        found = _read(match, before)
        if found is not None:
            yield found
    yield from find_measures(text)


def _read(match: re.Match[str], before: str) -> Count | None:
    bound = bound_before(before)
    words = [
        word.lower() for word in WORD_BEFORE.findall(before[: bound.start()] if bound else before)
    ]
    short = (match["short"] or "").lower()
    if _ends_range(before) or (FROM.search(before) and _WAS.search(match["rest"])):
        return None  # "12,000 to 19,000 barrels", "from 3,000 barrels before"
    if _FORMER.search(before):
        return None  # "an initial offer of 5 million"
    if (words and words[-1] in NOT_NUMBERS) or (short and not match["currency"]):
        return None
    factor = SCALES.get((match["scale"] or "").lower(), SHORT_SCALES.get(short, 1))
    value = value_of(match["value"])
    number = match[0][: match.start("rest") - match.start()].strip()
    point = _point(match, words, value * factor, number)
    if point is None:
        return None
    told = f"{bound[1]} {point.words}" if bound else point.words
    low, high = may_be(value, unit_of(match["value"], value, is_scaled=factor > 1), bound)
    return replace(point, value=value * factor, words=told, low=low * factor, high=high * factor)


def _ends_range(before: str) -> bool:
    return before.endswith(_BETWEEN) and _RANGE.search(before) is not None


def _point(match: re.Match[str], before: Sequence[str], value: float, number: str) -> Count | None:
    """What is counted; the words told with it are those of the number and its noun."""
    rate = _RATE.search(match["rest"])
    per = f" a {rate[1]}" if rate else ""  # "5,000 barrels a day" are no 5,000 barrels
    if match["currency"]:
        return exact(f"amount {match['currency'].strip()}{per}", f"amount{per}", value, number)
    run = _noun_phrase(match["rest"])
    last = run[-1].lower() if run else ""
    if last in NOT_COUNTED or 1900 <= value <= 2100 or _is_distance(match["rest"], run):
        return None
    words = f"{number} {' '.join(run)}".strip()
    harm = _harm(match["rest"], last, before)
    if harm is not None:
        return replace(exact(harm, f"number of people {harm}", value, words), may_grow=True)
    currency = CURRENCIES.get(last.removesuffix("s"))
    if currency:
        return exact(f"amount {currency}{per}", f"amount{per}", value, words)
    key = term(last) if last else None
    if key is None or not last.endswith(("s", "men", "children")):
        return None
    return exact(f"{key}{per}", f"number of {last}{per}", value, words)


def _is_distance(rest: str, run: Sequence[str]) -> bool:
    """Whether the noun phrase says how far from something: "two notches above junk"."""
    after = rest.replace("-", " ").split()[len(run) :]
    return bool(run and after) and after[0].lower() in DISTANCES


def _harm(rest: str, last: str, before: Sequence[str]) -> str | None:
    """What became of the people counted: "killed", "injured", "arrested"."""
    told = rest.lower().replace("-", " ").split()
    after = list(dropwhile(HELPING.__contains__, told))
    are_bare = not last and (len(after) < len(told) or not told or told[0] in STOPS)
    if last not in PEOPLE and not are_bare and not (after and after[0] in HARMED_AFTER):
        return None
    for word in after[:1] if are_bare else after:
        if word in HARMED_AFTER:
            return HARMED_AFTER[word]
        if word in ("and", "but", "or"):
            break
    of_people = last in PEOPLE or are_bare
    return HARMED_BEFORE.get(before[-1]) if before and of_people else None


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
