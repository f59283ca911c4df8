"""Texts made to be slow to tag: what a pattern, a window or a look back may stumble over."""

from __future__ import annotations

import random

# Each is repeated to the length asked for. The long ones hold a thing once, then what may make
# a search for it run over everything between.
UNITS = {
    "digits": "1",
    "digits in fours": "2014 ",
    "digits and hyphens": "1-",
    "digits and slashes": "12/",
    "digits and colons": "12:30:",
    "digits and commas": "1,",
    "other scripts' digits": "٣१３",
    "hyphens": "-",
    "dashes": " – ",
    "spaces": " ",
    "line ends": "\n",
    "blank lines with a word": "a \n \t\n",
    "apostrophes": "'",
    "apostrophes and years": "'90",
    "punctuation": ".,;:!?-–—/'\"()[]",
    "open brackets": "(",
    "one word": "a",
    "capitals": "A",
    "initials": "A. ",
    "and": "and ",
    "of": "of ",
    "the": "the ",
    "last": "last ",
    "early": "early ",
    "the end of": "the end of ",
    "number words": "twenty-",
    "number words and and": "two hundred and ",
    "ordinals": "first ",
    "couples": "a couple of ",
    "months": "march ",
    "capital months": "May ",
    "months and": "May and ",
    "months without spaces": "march",
    "days and months": "3 May ",
    "weekdays": "Monday ",
    "weekdays and": "on Monday and ",
    "yesterdays": "yesterday ",
    "that day": "that day ",
    "the next day": "the next day ",
    "later": "two days later ",
    "ago": "three weeks ago ",
    "ranges": "from 1 to 5 ",
    "open ranges": "from 1990 to ",
    "decades": "1990s and ",
    "clock times": "3 p.m. ",
    "clock words": "half past ",
    "nights": "the night of 3/4 ",
    "every": "every ",
    "units": "years ",
    "durations": "about three weeks ",
    "full dates": "3 May 2014, ",
    "slashed dates": "3/4/2014 ",
    "auxiliaries": "will have been in May ",
    "quotes": "“May” ",
}


def worst_text(name: str, length: int) -> str:
    """That many code points of one of ``UNITS``."""
    unit = UNITS[name]
    return (unit * (length // len(unit) + 1))[:length]


def mixed_text(length: int, seed: int = 1) -> str:
    """That many code points of all units in a random order, always the same for a seed."""
    rolled = random.Random(seed)
    parts: list[str] = []
    size = 0
    while size < length:
        parts.append(rolled.choice(sorted(UNITS.values())))
        size += len(parts[-1])
    return "".join(parts)[:length]
