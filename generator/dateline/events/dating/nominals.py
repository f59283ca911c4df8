"""Happenings told by a noun that has a time of its own: "the 2008 collapse of Orlo"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.events.dating.phases import with_doubt, with_phase
from dateline.events.dating.told_kinds import is_supposed
from dateline.events.dating.told_ranges import range_from
from dateline.events.en.closed import POSSESSIVES, REACTING
from dateline.events.en.happenings import HAPPENINGS, UNSURE
from dateline.events.grammar.clauses import Link, Tense
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Told
from dateline.model import Interval, Timex
from dateline.prose.lexicon import words

_RUN = re.compile(r"[JNPG#-]{1,7}")
_COMPLEMENT = re.compile(r"ID?[JNP#']{0,5}[NP](?:CD?[JNP]{0,3}[NP]|,P{1,3}(?=,))?(?![NPG'#J])")
_NAMES = re.compile(r"ID?P{1,4}CP{1,4}")  # "on Skell and Harbury"
_NAMED = re.compile(r"J*P+|[^P]*P*[NG]")  # but not "book On Killing"
_WORDS = HAPPENINGS | {f"{noun}s" for noun in HAPPENINGS}
_LINKS = words("of at in near off by between against with from to over on among")
_FURTHER = words("by from to at in against with")  # behind "of Orlo"
_JOINING = ("between", "among")
_HAPPENING = HAPPENINGS | {f"{word}s" for word in HAPPENINGS}
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


def with_nominals(
    told: Told, found: Sequence[Dated | Undated], published: Interval | None
) -> list[Dated | Undated]:
    """What was found, and happenings told by a noun whose time no clause of it has.

    "After the fall of Skell in 1521, Hale fled": the fall was in 1521; when he fled is not said.
    """
    if not told.clauses or _HAPPENING.isdisjoint(told.tokens.lowers):
        return list(found)
    kept = list(found)
    for index, timex in told.placed():
        then = _then(told, index, timex, published)
        own = [item for item in kept if item.timex is timex]
        if then is None or any(isinstance(item, Dated) and item.phrase for item in own):
            continue
        doer = _done_by_it(told, index) if not own else None
        phrase = _phrase_at(told, index, is_free=not own) if doer is None else None
        if doer is not None:
            kept.append(replace(then, clause=doer))
        elif phrase is not None:
            kept.append(replace(then, clause=_clause_of(told, phrase), phrase=phrase))
    return kept


def is_told_elsewhere(told: Told, index: int) -> bool:
    """Whether a time is that of a happening which bounds its clause: "after the sale in 1921"."""
    if _BOUNDS_SET.isdisjoint(told.tokens.lowers[max(0, index - _LONGEST) : index]):
        return False
    phrase = _ended(told, index, is_free=False)
    return phrase is not None and _is_elsewhere(told, phrase)


def _then(told: Told, index: int, timex: Timex, published: Interval | None) -> Dated | None:
    """A happening at that time, whichever it is; ``None`` where the time is not on the calendar."""
    when, _ = range_from(told, index, timex)
    if not isinstance(when, Interval):
        return None
    before = told.tokens.lowers[index - 1] if index else ""
    when = with_doubt(with_phase(when, timex), before)
    is_ahead = published is not None and when.start >= published.end
    why = timex.reason
    return Dated(0, when, timex, why, Kind.PLAN if is_ahead else Kind.EVENT)


def _done_by_it(told: Told, index: int) -> int | None:
    """The clause that tells what a happening did: "Last year's floods killed 40"."""
    tokens = told.tokens
    run = _RUN.match(tokens.tags, index + 2) if tokens.tags[index + 1 : index + 2] == "'" else None
    if run is None or not _is_happening(tokens.lowers[run.end() - 1]):
        return None
    for position, clause in enumerate(told.clauses):
        is_subject = clause.subject[0] <= index + 2 < clause.subject[1] <= clause.verb[0]
        if is_subject and clause.first <= index and clause.tense is Tense.PAST:
            return position if kind_of(tokens, clause) is Kind.EVENT else None
    return None


def _is_happening(word: str) -> bool:
    return word in _HAPPENING


def _phrase_at(told: Told, index: int, *, is_free: bool) -> tuple[int, int] | None:
    """The tokens of the happening that a time belongs to; ``is_free``: no clause has the time."""
    phrase = None
    if is_free:
        phrase = _described(told, index) or _shown(told, index) or _bracketed(told, index)
    phrase = phrase or _ended(told, index, is_free=is_free)
    if phrase is None or phrase[1] - phrase[0] > _LONGEST:
        return None
    is_sure = UNSURE.isdisjoint(told.tokens.lowers[slice(*phrase)])
    return phrase if is_sure and not _is_meant(told, phrase) else None


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
    run = _RUN.match(tokens.tags, index + 1 + is_owner)
    if start is None or run is None or not _is_happening(tokens.lowers[run.end() - 1]):
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
    run = _RUN.match(told.tokens.tags, head)
    if run is None or not _is_happening(told.tokens.lowers[run.end() - 1]):
        return None
    end = _with_complements(told, run.end())
    return (start, end) if end > run.end() else None


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


def _ended(told: Told, index: int, *, is_free: bool) -> tuple[int, int] | None:
    """ "his arrest on 3 June", "the death of his father in 1820": a phrase before its time."""
    tokens = told.tokens
    end = index - (tokens.lowers[index - 1] in _TIME_LEADS) if index else 0
    end -= tokens.tags[end - 1 : end] == ","  # "in Skell, Ohio, | in 1880"
    for head in range(end - 1, max(end - _LONGEST, 0), -1):
        if tokens.tags[head] not in "NGP" or not _is_happening(tokens.lowers[head]):
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
        if tags[head] == "P" and _is_happening(told.tokens.lowers[head]):
            is_named = head > 0 and tags[head - 1] == "P" and tags[index + 1] != ")"
            is_whole = _with_complements(told, head + 1) == end
            is_whole = is_whole and (is_named or told.tokens.lowers[head + 1] == "of")
            return (_noun_start(told, head), end) if is_whole else None
    return None


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


def _is_elsewhere(told: Told, phrase: tuple[int, int]) -> bool:
    """ "After the fall of Skell in 1521, ...", "... until the sale in 1921": not when that was."""
    lead = told.tokens.lowers[phrase[0] - 1] if phrase[0] else ""
    return lead in _BOUNDS and (phrase[0] == 1 or lead not in _AFTER)


def _clause_of(told: Told, phrase: tuple[int, int]) -> int:
    """The position of the clause around a phrase, else of the main one behind it, else the last."""
    clauses = told.clauses
    holding = [p for p, one in enumerate(clauses) if one.first <= phrase[0] < one.last]
    if holding:
        return holding[0]
    later = [p for p, one in enumerate(clauses) if one.verb[0] > phrase[0]]
    mains = [p for p in later if clauses[p].link is Link.MAIN]
    return next(iter((*mains, *later)), len(clauses) - 1)
