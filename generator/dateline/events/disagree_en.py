"""English numbers and the words around them that make a count or an amount."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NUMBER_WORDS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
# A number so introduced is a bound or a rounding; it contradicts nothing.
APPROXIMATE = _words(
    "about almost around approximately roughly nearly over under than least most to some up "
    "estimated between or an every or first another other those these per"
)
# Nouns whose number is a time, an age, a share or a place in a row, not a count of what happened.
NOT_COUNTED = _words(
    """
    year years month months week weeks day days hour hour hours minute minutes second seconds
    decade decades century centuries old ago am pm percent time times page pages mile miles
    kilometre kilometres kilometer kilometers km metre metres meter meters foot feet inch inches
    degree degrees point points
    """
)
CURRENCIES = {
    "dollar": "$",
    "usd": "$",
    "euro": "€",
    "eur": "€",
    "pound": "£",
    "gbp": "£",
    "yuan": "yuan",
    "renminbi": "yuan",
    "rmb": "yuan",
    "yen": "yen",
    "rupee": "₹",
    "rouble": "rouble",
    "ruble": "rouble",
    "franc": "franc",
    "peso": "peso",
    "won": "won",
}
# Words that end the run of modifiers between a number and its noun.
STOPS = _words(
    """
    a an the and or but of in on at by for from to with as that who which were was is are be been
    had has have will would could may might should did do does each after before when while over
    into said than including such not out up off their its his her this these those between
    """
)
