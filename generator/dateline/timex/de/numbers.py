"""German numbers in words and digits; those below a million are written as one word."""

from __future__ import annotations

import re

_ONES = {
    "null": 0, "ein": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12,
}  # fmt: skip
ORDINALS = {
    stem + end: number
    for stem, number in _ORDINAL_STEMS.items()
    for end in ("e", "en", "er", "es", "em")
}
_HALVES = {"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5}
_OPEN = (
    *(
        "einige",
        "einigen",
        "einiger",
        "mehrere",
        "mehreren",
        "mehrerer",
        "wenige",
        "wenigen",
        "weniger",
    ),
    *("viele", "vielen", "etliche", "etlichen", "zahlreiche", "zahlreichen"),
    *("dutzende", "hunderte", "tausende", "ein paar", "paar"),
)
_HALF = ("ein halbes", "einem halben", "eines halben", "einer halben", "eine halbe")
_ARTICLES = ("ein", "eine", "einem", "einen", "einer", "eines")

_ONE = "|".join(sorted(_ONES, key=len, reverse=True))
_TEN = "|".join(_TENS)
_SMALL = rf"(?:(?:(?:{_ONE})und)?(?:{_TEN})|{_ONE})"
# Hundreds are counted up to nineteen, as years are: "neunzehnhundertachtundneunzig".
WORD = (
    rf"(?:(?:{_SMALL})?tausend(?:und)?(?:(?:{_ONE})?hundert)?(?:und)?(?:{_SMALL})?"
    rf"|(?:{_ONE})?hundert(?:und)?(?:{_SMALL})?|{_SMALL})"
)
_DIGITS = r"\d{1,3}(?:\.\d{3}){1,2}|\d{1,7}(?:,\d{1,2})?"
# An amount before a unit: "drei", "22", "2,5", "ein paar", "ein halbes".
AMOUNT = (
    rf"(?:{'|'.join(_HALF)}|{'|'.join(_HALVES)}|(?:ein |einem )?dutzend|"
    rf"{'|'.join(_OPEN)}|{'|'.join(_ARTICLES[1:])}|{WORD}|{_DIGITS})"
)
ORDINAL = rf"(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
_COMPOUNDS = [f"{one}und{ten}" for one in list(_ONES)[1:11] for ten in _TENS]
LEAD = frozenset(
    " ".join(
        (
            *_COMPOUNDS,
            "hundert",
            "einhundert",
            "tausend",
            *_ONES,
            *_TENS,
            *_HALVES,
            *_OPEN,
            *_HALF,
            *_ARTICLES,
            *ORDINALS,
            "dutzend",
        )
    ).split()
)
_TOKEN = re.compile(rf"{_TEN}|{_ONE}|hundert|tausend|und")


def to_amount(words: str) -> str | None:
    """The amount as TIMEX3 writes it, ``X`` where it is left open; ``None`` if it is none.

    >>> to_amount("dreiundzwanzig"), to_amount("anderthalb"), to_amount("ein paar")
    ('23', '1.5', 'X')
    >>> to_amount("2,5"), to_amount("einem halben"), to_amount("1.000")
    ('2.5', '0.5', '1000')
    """
    words = " ".join(words.split())
    if words in _OPEN:
        return "X"
    if words in _HALF:
        return "0.5"
    if words in _HALVES:
        return f"{_HALVES[words]:g}"
    if words.endswith("dutzend"):
        return "12"
    if words in _ARTICLES:
        return "1"
    if words[0].isdigit():
        return f"{float(words.replace('.', '').replace(',', '.')):.10g}"
    number = to_int(words)
    return None if number is None else str(number)


def to_int(word: str) -> int | None:
    """A number written as one word.

    >>> to_int("neunzehnhundertachtundneunzig"), to_int("zweitausendneun"), to_int("dreist")
    (1998, 2009, None)
    """
    total = current = position = 0
    while position < len(word):
        match = _TOKEN.match(word, position)
        if match is None:
            return None
        token, position = match.group(), match.end()
        if token == "tausend":  # noqa: S105 - a number word
            total, current = (current or 1) * 1000, 0
        elif token == "hundert":  # noqa: S105
            current = (current or 1) * 100
        else:
            current += _ONES.get(token, 0) + _TENS.get(token, 0)
    return total + current


def to_ordinal(words: str) -> int | None:
    """
    >>> to_ordinal("dritten"), to_ordinal("19."), to_ordinal("letzten")
    (3, 19, None)
    """
    digits = words.rstrip(". ")
    return int(digits) if digits.isdigit() else ORDINALS.get(words)
