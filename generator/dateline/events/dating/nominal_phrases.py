"""The words by which a noun tells a happening with its own time: "the 2008 collapse of Orlo"."""

from __future__ import annotations

import re

from dateline.events.dating.told_kinds import is_supposed
from dateline.events.en.closed import POSSESSIVES, REACTING
from dateline.events.en.happenings import HAPPENINGS, UNSURE
from dateline.events.grammar.clauses import Tense
from dateline.events.telling.told import Told
from dateline.prose.lexicon import words

RUN = re.compile(r"[JNPG#-]{1,7}")
_COMPLEMENT = re.compile(r"ID?[JNP#']{0,5}[NP](?:CD?[JNP]{0,3}[NP]|,P{1,3}(?=,))?(?![NPG'#J])")
_NAMES = re.compile(r"ID?P{1,4}CP{1,4}")  # "on Skell and Harbury"
_NAMED = re.compile(r"J*P+|[^P]*P*[NG]")  # but not "book On Killing"
_LINKS = words("of at in near off by between against with from to over on among")
_FURTHER = words("by from to at in against with")  # behind "of Orlo"
_JOINING = ("between", "among")
HAPPENING_WORDS = HAPPENINGS | {f"{word}s" for word in HAPPENINGS}
_TIME_LEADS = ("on", "in", "of", "during", "at")
# What leads to a happening that is told in passing; behind the first the clause has its day too.
_AFTER = ("after", "following")
_BOUNDS = (*_AFTER, "until", "till", "since", "before")
_BOUNDS_SET = frozenset(_BOUNDS)
_LEADS = words("after following since until till before of about despite by from over amid behind")
_DEFINITE = POSSESSIVES | {"the"}
_SHOWING = ("see", "witness", "bring")  # "1998 saw the opening of the bridge"
_IN_BRACKETS = re.compile(r"t(?:[-TIC]t)?\)")
_MOST_COMPLEMENTS = 3
_LONGEST = 12  # tokens of such a phrase


def phrase_at(told: Told, index: int, *, is_free: bool) -> tuple[int, int] | None:
    """The tokens of the happening that a time belongs to; ``is_free``: no clause has the time."""
    phrase = None
    if is_free:
        phrase = _described(told, index) or _shown(told, index) or _bracketed(told, index)
    phrase = phrase or _ended(told, index, is_free=is_free)
    if phrase is None or phrase[1] - phrase[0] > _LONGEST:
        return None
    is_sure = UNSURE.isdisjoint(told.tokens.lowers[slice(*phrase)])
    return phrase if is_sure and not _is_meant(told, phrase) else None


def is_told_elsewhere(told: Told, index: int) -> bool:
    """Whether a time is that of a happening which bounds its clause: "after the sale in 1921"."""
    if _BOUNDS_SET.isdisjoint(told.tokens.lowers[max(0, index - _LONGEST) : index]):
        return False
    phrase = _ended(told, index, is_free=False)
    return phrase is not None and _is_elsewhere(told, phrase)


def _is_elsewhere(told: Told, phrase: tuple[int, int]) -> bool:
    """ "After the fall of Skell in 1521, ...", "... until the sale in 1921": not when that was."""
    lead = told.tokens.lowers[phrase[0] - 1] if phrase[0] else ""
    return lead in _BOUNDS and (phrase[0] == 1 or lead not in _AFTER)


def is_happening(word: str) -> bool:
    """Whether a noun tells by itself that something happened."""
    return word in HAPPENING_WORDS


def _is_meant(told: Told, phrase: tuple[int, int]) -> bool:
    """Whether it is only spoken of as what could be: "would have meant a siege"."""
    clause = next((one for one in told.clauses if one.first <= phrase[0] < one.last), None)
    if clause is None or told.tokens.lowers[phrase[0]] in _DEFINITE:
        return False
    is_open = clause.tense in (Tense.MODAL, Tense.FUTURE) or clause.is_negated
    return is_open or is_supposed(told, clause)


def _described(told: Told, index: int) -> tuple[int, int] | None:
    """ "the March 2 removal of the app", "its 2008 collapse", "last year's floods in Skell"."""
    tokens = told.tokens
    is_owner = tokens.tags[index + 1 : index + 2] == "'"
    start = index if is_owner else _start_of(told, index)
    run = RUN.match(tokens.tags, index + 1 + is_owner)
    if start is None or run is None or not is_happening(tokens.lowers[run.end() - 1]):
        return None
    if _NAMED.fullmatch(run[0]) is None or _is_in_name(told, index):
        return None
    end = _with_complements(told, run.end())
    is_whole = end > run.end() or run.end() - run.start() > 1 or start < index - 1
    is_named = "P" in tokens.tags[run.start() : run.end()] or "'" in tokens.tags[start:index]
    is_owned = tokens.lowers[start] in POSSESSIVES
    return (start, end) if is_whole and (end > run.end() or is_named or is_owned) else None


def _is_in_name(told: Told, index: int) -> bool:
    """ "the Autumn Harvest Rising": a season with its capital, and no year"""
    text, follows = told.tokens.texts[index].removeprefix("the "), told.tokens.tags[index + 1]
    return follows == "P" and text.isalpha() and text[0].isupper()


def _start_of(told: Told, index: int) -> int | None:
    """Where the article or owner stands that a time follows: "the | 2008", "Orlo's | 2008"."""
    tokens, before = told.tokens, index - 1
    if tokens.lowers[index].startswith("the "):
        return index
    if before < 0:
        return None
    if tokens.tags[before] == "D":
        is_article = tokens.lowers[before] in ("the", "a", "an")
        return before if is_article or tokens.lowers[before] in POSSESSIVES else None
    if tokens.tags[before] != "'":
        return None
    while before > 0 and tokens.tags[before - 1] in "DJNP":
        before -= 1
    return before


def _shown(told: Told, index: int) -> tuple[int, int] | None:
    """ "Last month saw | the opening of a second terminal"."""
    clause = next((one for one in told.clauses if one.verb[0] == index + 1), None)
    if clause is None or clause.base not in _SHOWING or clause.is_negated:
        return None
    start = clause.verb[1]
    head = start + (told.tokens.tags[start : start + 1] == "D")
    run = RUN.match(told.tokens.tags, head)
    if run is None or not is_happening(told.tokens.lowers[run.end() - 1]):
        return None
    end = _with_complements(told, run.end())
    return (start, end) if end > run.end() else None


def _ended(told: Told, index: int, *, is_free: bool) -> tuple[int, int] | None:
    """ "his arrest on 3 June", "the death of his father in 1820": a phrase before its time."""
    tokens = told.tokens
    end = index - (tokens.lowers[index - 1] in _TIME_LEADS) if index else 0
    end -= tokens.tags[end - 1 : end] == ","  # "in Skell, Ohio, | in 1880"
    for head in range(end - 1, max(end - _LONGEST, 0), -1):
        if tokens.tags[head] not in "NGP" or not is_happening(tokens.lowers[head]):
            continue
        if head + 1 != end and _with_complements(told, head + 1) != end:
            return None
        start = _noun_start(told, head)
        is_owned = tokens.lowers[start] in POSSESSIVES or "'" in tokens.tags[start:head]
        is_whole = head + 1 < end or is_owned
        return (start, end) if is_whole and _is_told(told, start, is_free=is_free) else None
    return None


def _bracketed(told: Told, index: int) -> tuple[int, int] | None:
    """ "the Siege of Skell (1915–16)": the times of a happening that is named before them."""
    tags = told.tokens.tags
    if tags[index - 1 : index] != "(" or _IN_BRACKETS.match(tags, index) is None:
        return None
    end = index - 1
    for head in range(end - 1, max(end - _LONGEST, 0) - 1, -1):
        if tags[head] == "P" and is_happening(told.tokens.lowers[head]):
            is_named = head > 0 and tags[head - 1] == "P" and tags[index + 1] != ")"
            is_whole = _with_complements(told, head + 1) == end
            is_whole = is_whole and (is_named or told.tokens.lowers[head + 1] == "of")
            return (_noun_start(told, head), end) if is_whole else None
    return None


def _with_complements(told: Told, end: int) -> int:
    """Past what the noun needs: "of the app from the store"."""
    links = _LINKS
    for _ in range(_MOST_COMPLEMENTS):
        match = _COMPLEMENT.match(told.tokens.tags, end)
        if match is None or told.tokens.lowers[end] not in links:
            break
        link = told.tokens.lowers[end]
        joint = told.tokens.tags.find("C", end, match.end())
        is_whole = joint < 0 or link in _JOINING or _NAMES.fullmatch(match[0]) is not None
        end = match.end() if is_whole else joint
        if link not in ("of", *_JOINING):
            break
        links = _FURTHER | {"of"}
    return end


def _noun_start(told: Told, head: int) -> int:
    tags = told.tokens.tags
    while head > 0 and tags[head - 1] in "JNP#'":
        head -= 1
    return head - (head > 0 and tags[head - 1] == "D")


def _is_told(told: Told, start: int, *, is_free: bool) -> bool:
    """Whether a phrase before its time has that time to itself, by what leads to it."""
    tokens = told.tokens
    lead = tokens.lowers[start - 1] if start else ""
    if tokens.lowers[start] not in _DEFINITE and tokens.tags[start] != "P":
        return lead in _AFTER if tokens.tags[start] == "D" else lead in _LEADS
    if not is_free:
        return lead in _BOUNDS
    clause = next((one for one in told.clauses if one.verb[1] == start), None)
    is_judged = clause is not None and clause.base in REACTING
    is_subject = any(one.subject[0] == start for one in told.clauses)
    return lead in _LEADS or is_judged or is_subject
