"""Titles: a clause said as a headline, in its own words and their inflections."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dateline.events.clauses import Clause, Link, Tense
from dateline.events.en.closed import FIRST_AND_SECOND, PLURAL_BE, SAYING
from dateline.events.en.verbs import third_person, verb_forms
from dateline.events.tokens import Tokens
from dateline.prose.lexicon import words

MAX_LENGTH = 90
_LIST = re.compile(r",(?:[DJNP#']+,)*[DJNP#']*,?C[DJNP#']+")
_TIME_LEADS = words(
    """
    in on at by from of during until since around about for late early before after over through
    throughout within between and to till as
    """
)
_PLURALS = words("police people men women children authorities both they these those")

Resolve = Callable[[str], str | None]


def make_title(
    tokens: Tokens, clauses: Sequence[Clause], index: int, resolve: Resolve
) -> str | None:
    """A headline for one clause, or ``None`` where none can be made that stands alone.

    ``resolve`` gives the name that a pronoun stands for, if it is known.
    """
    clause = clauses[index]
    object_ = _complement(tokens, clauses, index)
    subject = _subject(tokens, clause, resolve)
    if subject is None:
        return _turned(tokens, clause, object_)
    verb = _verb(tokens, clause, subject)
    rest = _fitted(tokens, object_, MAX_LENGTH - len(subject) - len(verb) - 2)
    return _finish(" ".join(part for part in (subject, verb, rest) if part))


def _subject(tokens: Tokens, clause: Clause, resolve: Resolve) -> str | None:
    start, end = clause.subject
    kept = _without_times(tokens, _without_brackets(tokens, list(range(start, end))))
    while kept and (
        tokens.tags[kept[0]] in "AC,'\"-" or tokens.lowers[kept[0]] in ("the", "a", "an")
    ):
        kept.pop(0)
    kept = _balanced(tokens, kept)
    while kept and tokens.tags[kept[-1]] in "IDTA,":
        kept.pop()
    if not kept:
        return None
    first = tokens.lowers[kept[0]]
    if tokens.tags[kept[0]] == "O" or (
        first in ("this", "that", "these", "those") and len(kept) == 1
    ):
        return resolve(first) if len(kept) == 1 and first not in FIRST_AND_SECOND else None
    text = join(tokens, kept)
    if tokens.tags[kept[0]] == "D" and first in ("his", "her", "its", "their"):
        owner = resolve(first)
        if owner is None:
            return text.partition(" ")[2] or None
        return f"{possessive(owner)} {text.partition(' ')[2]}"
    if first in ("this", "these", "that", "those") and len(kept) > 1:
        return join(tokens, kept[1:])
    return text


def possessive(name: str) -> str:
    """
    >>> possessive("Orlo"), possessive("United States")
    ("Orlo's", "United States'")
    """
    return name + ("'" if name.endswith("s") else "'s")


def _verb(tokens: Tokens, clause: Clause, subject: str) -> str:
    start, end = clause.verb
    kept = [i for i in range(start, end) if tokens.tags[i] != "A"]
    if clause.tense in (Tense.FUTURE, Tense.MODAL):
        return join(tokens, kept)
    if clause.link is Link.PARTICIPLE or clause.is_passive or clause.is_progressive:
        return tokens.texts[clause.head]
    if verb_forms().get(clause.base, ("", ""))[0] not in ("L", "U") and clause.base not in (
        "be",
        "have",
    ):
        return tokens.texts[clause.head]
    is_plural = _is_plural(tokens, clause, subject)
    if clause.base == "be":
        return "are" if is_plural else "is"
    return clause.base if is_plural else third_person(clause.base)


def _is_plural(tokens: Tokens, clause: Clause, subject: str) -> bool:
    """What the verb says of number; else what the subject's form says."""
    for index in range(*clause.verb):
        lower = tokens.lowers[index]
        if lower in ("was", "is", "has"):
            return False
        if lower in PLURAL_BE or lower == "have":
            return True
    if tokens.tags[clause.head] == "F":
        return not tokens.lowers[clause.head].endswith("s")
    return (
        is_plural_phrase(tokens, clause.subject)
        if clause.subject[0] < clause.subject[1]
        else (subject.endswith("s"))
    )


def is_plural_phrase(tokens: Tokens, phrase: tuple[int, int]) -> bool:
    """Whether a nominal phrase names several: by its head, or an "and" between its parts."""
    start, end = phrase
    tags = tokens.tags[start:end]
    if tokens.lowers[start] in ("each", "every", "one", "neither", "either"):
        return False
    if re.search(r"(?:^|[NP#'])C[^I]*[NP]", re.sub(r"I.*", "", tags)) and "C" in re.sub(
        r"I.*", "", tags
    ):
        return True
    cut = re.search(r"[ITRG]", tags[1:])
    head = start + (cut.start() + 1 if cut else len(tags)) - 1
    while head > start and tokens.tags[head] in 'tA")"':
        head -= 1
    word = tokens.lowers[head]
    if tokens.tags[head] == "P":
        return False
    if word in _PLURALS:
        return True
    if tokens.tags[head] == "#":
        return word not in ("one", "1")
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "news", "ics"))


def _complement(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The tokens after the verb that belong to the headline, in order."""
    clause = clauses[index]
    last = clause.last
    is_saying = False
    child = clauses[index + 1] if index + 1 < len(clauses) else None
    if (
        child
        and child.link is Link.COMPLEMENT
        and child.parent == index
        and child.first <= last + 1
    ):
        is_saying, last = True, child.last
    kept: list[int] = []
    position = clause.verb[1]
    while position < last:
        tag = tokens.tags[position]
        if is_saying and child and position == child.first and child.word == "that":
            position += 1
            continue
        if tag in ";:-.~" or (tag in "SWw" and not is_saying):
            break
        if tag == "(":
            close = tokens.tags.find(")", position)
            if close < 0:
                break
            position = close + 1
            continue
        if tag == ",":
            listed = _LIST.match(tokens.tags, position)
            if listed and listed.end() <= last and kept and tokens.tags[kept[-1]] in "NP#":
                kept.extend(range(position, listed.end()))
                position = listed.end()
                continue
            if _is_around_time(tokens, position):
                position += 1
                continue
            break
        kept.append(position)
        position += 1
    return _trimmed(tokens, _balanced(tokens, _without_times(tokens, kept)), clause.verb[1])


def _is_around_time(tokens: Tokens, comma: int) -> bool:
    """Whether a comma only sets off a date: "on March 2, only", "said, on Monday, that"."""
    return (
        tokens.tags[comma - 1] == "t"
        and re.match(r",(?:[TIDS]|A[ID])", tokens.tags[comma:]) is not None
        and (tokens.tags[comma + 1] not in "S")
        and not re.match(r",A?D?t", tokens.tags[comma:])
    )


def _without_times(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without time expressions and the prepositions that lead to them."""
    found: list[int] = []
    for place, index in enumerate(kept):
        if tokens.tags[index] == "t":
            following = kept[place + 1] if place + 1 < len(kept) else None
            if (
                following is not None
                and tokens.tags[following] == "P"
                and found
                and (tokens.tags[found[-1]] in "D'")
            ):
                found.append(index)  # a year that is part of a name: "the 2010 Brennet Prize"
                continue
            is_owner = following is not None and tokens.tags[following] == "'"
            is_modifier = (
                following is not None
                and tokens.tags[following] in "NJ"
                and found
                and (tokens.tags[found[-1]] in "D'J")
            )
            if not is_owner and not is_modifier:
                while found and (
                    tokens.lowers[found[-1]] in _TIME_LEADS or tokens.tags[found[-1]] in "DA"
                ):
                    found.pop()
            continue
        if tokens.tags[index] == "'" and place and tokens.tags[kept[place - 1]] == "t":
            continue
        found.append(index)
    return found


def _without_brackets(tokens: Tokens, kept: list[int]) -> list[int]:
    found, depth = [], 0
    for index in kept:
        depth += (tokens.tags[index] == "(") - (tokens.tags[index - 1 if index else 0] == ")")
        if depth <= 0 and tokens.tags[index] not in "()":
            found.append(index)
    return found


def _balanced(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without quotation marks, where one has lost its partner."""
    if sum(tokens.tags[index] == '"' for index in kept) % 2 == 0:
        return kept
    return [index for index in kept if tokens.tags[index] != '"']


def _trimmed(tokens: Tokens, kept: list[int], verb_end: int) -> list[int]:
    """Without words that now lead nowhere at the end."""
    while kept:
        last, tag = kept[-1], tokens.tags[kept[-1]]
        is_particle = tag in "IA" and last == verb_end
        dangles = tag in "CTDS,'WwMBH" or (tag in "IA" and not is_particle)
        dangles = dangles or (tag == "J" and len(kept) > 1 and tokens.tags[kept[-2]] == "D")
        if not dangles:
            break
        kept = kept[:-1]
    return kept


def _fitted(tokens: Tokens, kept: list[int], room: int) -> str:
    """As much as fits, cut only before a preposition, an infinitive or a joined part."""
    text = join(tokens, kept)
    if len(text) <= room or not kept:
        return text
    best = text
    for place in range(len(kept) - 1, 0, -1):
        index = kept[place]
        is_cut = tokens.tags[index] in "ITSRGC,W" and tokens.lowers[index] != "of"
        if not is_cut or tokens.tags[kept[place - 1]] not in 'NP#)tO"LAX':
            continue
        shorter = _trimmed(tokens, kept[:place], kept[0])
        if not shorter or shorter == kept:
            continue
        best = join(tokens, _balanced(tokens, shorter))
        if len(best) <= room:
            return best
    return best


def _turned(tokens: Tokens, clause: Clause, object_: list[int]) -> str | None:
    """With the object first, where the subject is not known: "It blocked Orlo", "Orlo blocked"."""
    if clause.is_passive or tokens.tags[clause.head] not in "VX" or clause.base in SAYING:
        return None
    match = re.match(r"D?[#J]*[JNP#']*[NP]", "".join(tokens.tags[i] for i in object_))
    form = tokens.lowers[clause.head]
    tag = verb_forms().get(form, ("E", ""))[0]
    if match is None or tag not in "EUX":
        return None
    things, rest = object_[: match.end()], object_[match.end() :]
    if tokens.lowers[things[0]] in ("the", "a", "an", "its", "his", "her", "their"):
        things = things[1:]
    head = f"{join(tokens, things)} {form}"
    return _finish(f"{head} {_fitted(tokens, rest, MAX_LENGTH - len(head) - 1)}".strip())


def join(tokens: Tokens, kept: Sequence[int]) -> str:
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
        parts.append(" ".join(tokens.texts[index].split()))
    return "".join(parts)


def _finish(text: str) -> str | None:
    text = " ".join(text.split()).strip(" ,;:-–—")
    if not text:
        return None
    head = text.split(" ", 1)[0]
    is_cased = any(map(str.isupper, head[1:3]))
    return text if is_cased else text[0].upper() + text[1:]
