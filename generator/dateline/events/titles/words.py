"""Words of a title: joined as in the text, without dates and brackets."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dateline.events.grammar.tokens import Tokens
from dateline.prose.calendar_en import MONTHS
from dateline.prose.lexicon import words

AIM = 90  # code points that a title should fit in
MAX_LENGTH = 96  # and that it has at most, where cutting it would leave out what matters
_PARTS_OF_TIME = (
    "morning",
    "evening",
    "afternoon",
    "night",
    "day",
    "eve",
    "weekend",
    "anniversary",
)
_TIME_LEADS = words(
    """
    in on at by from of during until since around about for late early before after over through
    throughout within between and to till as beginning starting ending
    """
)
_TIME_FILLERS = ("only", "just", "well", "deep", "back")
_DECADES = words("twenties thirties forties fifties sixties seventies eighties nineties")
_BESIDE_TIMES = _DECADES | {"time", "local", "year", "period", "and"}
_TERMS = ("the year", "the month", "the week", "the day", "the decade", "the century")
_PARTS = words(
    """
    end start beginning part half third quarter rest remainder middle close course turn day week
    month morning evening night time
    """
)
_RANKS = words("first second third fourth fifth most least best worst only")


def without_times(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without time expressions and the words that lead to them."""
    found: list[int] = []
    for place, index in enumerate(kept):
        is_followed = kept[place + 1 : place + 2] == [index + 1]
        following = tokens.tags[index + 1] if is_followed else ""
        if is_followed and (_belongs_to_time(tokens, index + 1) or _is_apart(tokens, index + 1)):
            following = ""
        before = tokens.tags[found[-1]] if found else ""
        if tokens.tags[index] == "'" and place and tokens.tags[kept[place - 1]] == "t":
            continue
        if _belongs_to_time(tokens, index):
            continue
        if is_of_time(tokens, index):
            continue
        if tokens.lowers[index] == "ended" and "t" in tokens.tags[index - 1 : index + 2]:
            continue  # "in the quarter ended 30 June"
        if tokens.tags[index] != "t" or _is_of_what_kind(tokens, index):
            found.append(index)
        elif following == "J" and tokens.texts[index].endswith("ly"):
            found.append(index)  # "the recently opened bridge"
        elif following == "N" and before == "I" and _names_which(tokens.texts[index]):
            found.append(index)  # "for third-quarter results"
        elif following and found and _keeps_article(tokens, found[-1], index):
            found.append(index)
        elif (following == "P" and before in ("D", "'")) or before == '"':
            found.append(index)  # part of a name: "the 2010 Brennet Prize", “This Week in Hale”
        elif following != "'" and not (following in ("N", "J", "G") and _describes(tokens, found)):
            _drop_leads(tokens, found)
    return found


def _is_apart(tokens: Tokens, index: int) -> bool:
    """Whether an adjective describes nothing behind it: "for this year | due to losses"."""
    return tokens.tags[index : index + 2] in ("JI", "JT", "J.", "J,")


def _describes(tokens: Tokens, found: list[int]) -> bool:
    """Whether a time behind these words is part of a phrase: "in Monday trading", "the 2019 law".

    What follows "on Monday" begins another: "was told on Monday directors had known".
    """
    before = tokens.tags[found[-1]] if found else ""
    return before in ("D", "'", "J", "I") and tokens.lowers[found[-1]] != "on"


def _belongs_to_time(tokens: Tokens, index: int) -> bool:
    """Whether a word is part of the time beside it: "9pm | local time", "the | year | 2000"."""
    lower, tags = tokens.lowers[index], tokens.tags
    if lower not in _BESIDE_TIMES:
        return False
    if lower == "time":
        return tokens.lowers[index - 1] == "local" and tags[index - 2] == "t"
    if lower == "local":
        return tags[index - 1] == "t" and tokens.lowers[index + 1 : index + 2] == ("time",)
    if lower in ("year", "period"):
        return tags[index + 1 : index + 2] == "t" and tokens.texts[index + 1].isdigit()
    if lower == "and":
        is_decade = not _DECADES.isdisjoint(tokens.lowers[index + 1 : index + 2])
        return is_decade and tags[index - 1] == "t"
    return lower in _DECADES and tags[max(0, index - 2) : index] == "tC"


def _is_of_what_kind(tokens: Tokens, index: int) -> bool:
    """Whether a time tells what is meant: "named player of the year", "highest since 2008"."""
    if tokens.lowers[index] in _TERMS and tokens.lowers[index - 1] == "of":
        before = tokens.lowers[index - 2]
        return tokens.tags[index - 2] in "NP" and before.removesuffix("s") not in _PARTS
    return is_rank_bound(tokens, index - 1)


def _keeps_article(tokens: Tokens, article: int, index: int) -> bool:
    """Whether "a" would stand before a vowel without the time: "a 1918 article"."""
    follows = tokens.lowers[index + 1]
    return article == index - 1 and tokens.lowers[article] == "a" and follows[0] in "aeiou"


def is_rank_bound(tokens: Tokens, since: int) -> bool:
    """Whether a rank holds only from a year on: "the highest | since 2008", told as a year."""
    year = "".join(tokens.texts[since + 1 : since + 2])
    if tokens.lowers[since] != "since" or not re.search(r"\b[12]\d{3}$", year):
        return False
    before = tokens.lowers[max(0, since - 6) : since]
    return any(word in _RANKS or word.endswith("est") for word in before)


def _names_which(time: str) -> bool:
    """Whether a time tells of which month or quarter something is, not when it happened."""
    return time.split()[-1].lower() in MONTHS or time.lower().endswith(("quarter", "half"))


def is_of_time(tokens: Tokens, index: int) -> bool:
    """Whether a word tells which time is meant: "on the morning | of his death"."""
    start = tokens.tags.rfind("t", 0, index)
    if start < 0 or tokens.lowers[start + 1] != "of":
        return False
    if tokens.lowers[start].rsplit(" ", 1)[-1] not in _PARTS_OF_TIME:
        return False  # "accused it on Thursday | of fraud"
    return re.fullmatch("I[DJNP#']*", tokens.tags[start + 1 : index + 1]) is not None


def _drop_leads(tokens: Tokens, found: list[int]) -> None:
    """Take off what led to a time: "early in", "on the"; of prepositions, one."""
    is_led = False
    is_led = _drop_part(tokens, found)
    _drop_description(tokens, found)
    while found and (tokens.lowers[found[-1]] in _TIME_LEADS or tokens.tags[found[-1]] == "D"):
        if is_led and tokens.tags[found[-1]] == "I":
            break
        is_near = tokens.lowers[found[-1]] in ("around", "about")  # "at around 5pm"
        is_led = is_led or (tokens.tags[found[-1]] == "I" and not is_near)
        found.pop()
    if [tokens.lowers[i] for i in found[-2:]] == ["with", "effect"]:
        del found[-2:]  # "with effect | from 3 June"
    if [tokens.lowers[i] for i in found[-2:]] == ["on", "or"]:
        del found[-2:]  # "on or | about June 3"
    if found and tokens.tags[found[-1]] in "AJ" and tokens.lowers[found[-1]] in _TIME_FILLERS:
        found.pop()  # "learned | only on Monday", "lasted | well into June"
    _drop_joint(tokens, found)


def _drop_part(tokens: Tokens, found: list[int]) -> bool:
    """Take off "in the early hours of" before a time; whether it was there."""
    lowers = [tokens.lowers[i] for i in found[-5:]]
    if lowers[-3:] == ["the", "course", "of"]:
        del found[-3:]
    if lowers[-1:] != ["of"] or lowers[-2:-1] not in (["hours"], ["days"], ["minutes"]):
        return False
    del found[-2:]
    while found and tokens.tags[found[-1]] in "DJ#A":
        found.pop()
    return False


def _drop_joint(tokens: Tokens, found: list[int]) -> None:
    """Take off what joined one time to another: "in 1982 | and again in 2006", "May | or June"."""
    if len(found) > 1 and tokens.lowers[found[-1]] == "again" and tokens.tags[found[-2]] == "C":
        found.pop()
    if found and tokens.tags[found[-1]] == "C" and tokens.tags[found[-1] - 1] == "t":
        found.pop()


def _drop_description(tokens: Tokens, found: list[int]) -> None:
    """Take off what describes the time itself: "for the slow" of "for the slow third quarter"."""
    place = len(found)
    while place and tokens.tags[found[place - 1]] in "JA":
        place -= 1
    is_phrase = place > 1 and tokens.tags[found[place - 1]] == "D"
    if is_phrase and tokens.lowers[found[place - 2]] in _TIME_LEADS:
        del found[place:]


def without_brackets(tokens: Tokens, kept: list[int]) -> list[int]:
    found, depth = [], 0
    for index in kept:
        depth += (tokens.tags[index] == "(") - (tokens.tags[index - 1 if index else 0] == ")")
        if depth <= 0 and tokens.tags[index] not in "()":
            found.append(index)
    return found


def balanced(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without quotation marks, where one has lost its partner."""
    if sum(tokens.tags[index] == '"' for index in kept) % 2 == 0:
        return kept
    return [index for index in kept if tokens.tags[index] != '"']


def join(tokens: Tokens, kept: Sequence[int], instead: Mapping[int, str] | None = None) -> str:
    """The words of some tokens, spaced as in the text."""
    parts: list[str] = []
    for place, index in enumerate(kept):
        if place:
            previous = kept[place - 1]
            is_next = index == previous + 1
            is_tight = tokens.spans[previous][1] == tokens.spans[index][0] and is_next
            if (not is_tight and tokens.tags[index] not in ",'") or (
                not is_tight and tokens.tags[index] == "'" and not is_next
            ):
                parts.append(" ")
        words = instead.get(index) if instead else None
        words = words or " ".join(tokens.texts[index].split())
        parts.append(words.lower() if index == 0 and tokens.tags[0] in "DS" else words)
    return "".join(parts)


def possessive(name: str) -> str:
    """
    >>> possessive("Orlo"), possessive("United States")
    ("Orlo's", "United States'")
    """
    return name + ("'" if name.endswith("s") else "'s")


def finish(text: str) -> str:
    """A title from its words: one space between them, a capital first, no mark at an end."""
    text = " ".join(text.split()).strip(" ,;:-–—")
    text = text if "(" in text else text.rstrip(" )")  # "(she died in 1986)"
    head = text.split(" ", 1)[0]
    is_cased = any(map(str.isupper, head[1:3]))
    return text if is_cased else text[:1].upper() + text[1:]
