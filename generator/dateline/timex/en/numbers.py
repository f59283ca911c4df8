"""English numbers in words and digits."""

from __future__ import annotations

from dateline.timex.rule import factored

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
# How many is left open by these; TIMEX3 writes X.
VAGUE = frozenset({"several", "few", "many", "some", "dozens", "hundreds", "thousands", "scores",
                   "numerous", "various", "countless", "multiple", "tens", "number"})  # fmt: skip
_HALVES = {"half": 0.5, "quarter": 0.25, "three-quarters": 0.75}

_WORD = factored((*ONES, *TENS, *_SCALES))
_DIGITS = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,7}(?:\.\d{1,3})?(?: ?\d/\d)?"
# A counted amount: "two", "22", "2.5", "2 1/2", "two and a half", "a hundred and ten".
AMOUNT = (
    rf"(?:(?:{_DIGITS})(?:-odd)?|(?:an?~(?=hundred|thousand|million|dozen))?{_WORD}"
    rf"(?:(?:(?:(?<=hundred)|(?<=thousand)) and)?~{_WORD}){{0,4}})"
    r"(?:~and~(?:an?~|one~)?half)?"
)
# An amount left open: "several", "a few", "dozens of".
OPEN = (
    r"(?:(?:a |the )?(?:good |very |relatively )?"
    r"(?:few|many|several|numerous|various|multiple|countless)"
    r"|some|dozens of|hundreds of|thousands of|scores of|tens of|a number of)"
)
PAIR = r"(?:a )?couple(?: of)?|a pair of"
ORDINAL = rf"(?:(?:{factored(TENS)}[- ])?{factored(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"


def to_amount(words: str) -> str | None:
    """The amount as TIMEX3 writes it, ``X`` where it is left open; ``None`` if it is none.

    >>> to_amount("twenty-two"), to_amount("2 1/2"), to_amount("a few"), to_amount("half a")
    ('22', '2.5', 'X', '0.5')
    """
    tokens = words.removesuffix("-odd").replace("-", " ").split()
    if not tokens:
        return None
    if "couple" in tokens or "pair" in tokens:
        return "2"
    if words.endswith("half a dozen"):
        return "6"
    if VAGUE & set(tokens):
        return "X"
    total = _sum(tokens)
    return None if total is None else f"{total:g}" if total != int(total) else str(int(total))


def _sum(tokens: list[str]) -> float | None:
    """Total of a row of number words; articles before a scale or alone count as one."""
    total = current = 0.0
    for token in tokens:
        if token in ONES or token in TENS:
            current += ONES.get(token) or TENS[token]
        elif token in _SCALES:
            current = max(current, 1) * _SCALES[token]
            if _SCALES[token] > 100:
                total, current = total + current, 0
        elif token in _HALVES:
            current += _HALVES[token]
        elif token in ("and", "of") or (token in ("a", "an", "the") and len(tokens) > 1):
            continue
        elif token in ("a", "an"):
            current += 1
        else:
            value = _digits(token)
            if value is None:
                return None
            current += value
    return total + current or None


def _digits(token: str) -> float | None:
    top, slash, bottom = token.replace(",", "").partition("/")
    try:
        return float(top) / float(bottom) if slash else float(top)
    except (ValueError, ZeroDivisionError):
        return None


def to_int(words: str) -> int | None:
    """A whole number in words or digits.

    >>> to_int("three"), to_int("2.5")
    (3, None)
    """
    amount = to_amount(words)
    return int(amount) if amount is not None and amount.isdigit() else None


def to_ordinal(words: str) -> int | None:
    """
    >>> to_ordinal("twenty-first"), to_ordinal("3rd"), to_ordinal("last")
    (21, 3, None)
    """
    digits = words.rstrip("stndrh")
    if digits.isdigit():
        return int(digits)
    tens, _, ones = words.replace("-", " ").rpartition(" ")
    if ones not in ORDINALS:
        return None
    return TENS.get(tens, 0) + ORDINALS[ones]


def to_spoken_year(words: str) -> int | None:
    """ "nineteen ninety-four", "two thousand and three", "twenty oh five"

    >>> to_spoken_year("nineteen ninety-four"), to_spoken_year("two thousand")
    (1994, 2000)
    """
    tokens = words.replace("-", " ").split()
    if "thousand" in tokens:
        return to_int(words)
    head = ONES.get(tokens[0]) or TENS.get(tokens[0])
    rest = [token for token in tokens[1:] if token not in ("oh", "o", "hundred", "and")]
    tail = _sum(rest) if rest else 0
    return None if head is None or tail is None or tail > 99 else head * 100 + int(tail)
