"""Who or what a title is about: by name, without what is beside it, with what tells which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import FIRST_AND_SECOND
from dateline.events.en.people import COMPANY_NOUNS, PERSON_NOUNS
from dateline.events.en.titling import MARKING, YEARLY
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.cuts import fitted
from dateline.events.titles.naming import Names
from dateline.events.titles.owners import owned, owners_within, resolved
from dateline.events.titles.phrase import bare, is_open, measure_of, noun_of
from dateline.events.titles.referents import could_act
from dateline.events.titles.words import join, possessive, without_times

_LONGEST = 64
_DONE_TO_PEOPLE = ("bear", "raise", "educate", "train", "adopt", "orphan")
_FEWEST_OF = 3  # "shares of the company"
_DEFINITE = ("the", "this", "that", "these", "those", "such")
_JOINT = re.compile(r"^[^I]*C|,.*C|CD")
_AGED = re.compile("(?:,(P{1,4}))?,#,(C)(P{1,4}),#,")
_RESTRICTING = (Link.RELATIVE, Link.PARTICIPLE)


def subject_of(
    tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names, room: int | None = None
) -> str | None:
    """The subject of a clause as a headline has it; ``None`` where who is meant is not known.

    With ``room`` it is made shorter: without what describes it, or a given name.
    """
    clause = clauses[index]
    kept = _name_behind(tokens, clauses, clause) or _kept(tokens, clause)
    if not kept or is_open(tokens, kept):
        return None
    if clause.word == "whose" and clause.antecedent is not None:
        return f"{possessive(noun_of(tokens, clause.antecedent))} {join(tokens, kept)}"
    if is_definite(tokens, clause.subject, kept) and (full := _full(tokens, kept, names)):
        return full
    who = resolved(tokens, kept, _fitted(tokens, kept, names, room), names)
    if who is None:
        return None
    return owned(tokens, clauses, index, names.whole(who) if room is None else who, names)


def _kept(tokens: Tokens, clause: Clause) -> list[int]:
    start, end = clause.subject
    start = _remembered(tokens, clause)
    end += tokens.tags[end : end + 1] == "t" and start < end  # "loss for the slow | quarter"
    kept = _aged_pair(tokens, clause) or bare(
        tokens, [*measure_of(tokens, clause), *range(start, end)]
    )
    is_count = clause.link is Link.RELATIVE and all(tokens.tags[i] == "#" for i in kept)
    return [] if is_count else kept  # "a vote of 61 to 36 that"


def _name_behind(tokens: Tokens, clauses: Sequence[Clause], clause: Clause) -> list[int]:
    """The name that a description opens for: "A farmer's son born in 1856, Hale sold pumps"."""
    is_opening = clause.link is Link.PARTICIPLE and clause.subject[0] == 0
    is_opening = is_opening and clause.base in _DONE_TO_PEOPLE
    if not is_opening or tokens.lowers[0] not in ("a", "an") or "C" in tokens.tags[: clause.last]:
        return []
    for other in clauses:
        start, end = other.subject
        is_next = clause.verb[1] < start <= clause.last and tokens.tags[start - 1] == ","
        if is_next and set(tokens.tags[start:end]) == {"P"}:
            return list(range(start, end))
    return []


def _remembered(tokens: Tokens, clause: Clause) -> int:
    """The first token of the subject; of "the anniversary of the Act | signed", of the Act."""
    start, end = clause.subject
    if clause.base in MARKING:
        return start
    places = range(start, end - 1)
    yearly = (i for i in places if tokens.lowers[i] in YEARLY and tokens.lowers[i + 1] == "of")
    return next(yearly, start - 2) + 2


def _aged_pair(tokens: Tokens, clause: Clause) -> list[int]:
    """Both of two that are told with their ages: "Ana Hale, 26, and Mia Hale, 29, were"."""
    end = clause.subject[1]
    match = _AGED.match(tokens.tags, end) if tokens.tags[end : end + 1] == "," else None
    if match is None or match.end() != clause.verb[0]:
        return []
    first = match.span(1) if match[1] else clause.subject
    is_name = match[1] or re.fullmatch("N{0,2}P+", tokens.tags[slice(*first)])
    return [*range(*first), match.start(2), *range(*match.span(3))] if is_name else []


def _fitted(tokens: Tokens, kept: list[int], names: Names, room: int | None) -> str:
    """As much as fits; of several all, for who is left out would be wronged."""
    kept, owners = _with_company(tokens, kept, names)
    owners |= owners_within(tokens, kept[1:], names)
    kept = [i for place, i in enumerate(kept) if i in owners or not _is_loose(tokens, kept, place)]
    if _JOINT.search(tokens.tags_of(kept)):
        return join(tokens, kept, owners)
    return fitted(tokens, kept, room or _LONGEST, owners)


def _is_loose(tokens: Tokens, kept: Sequence[int], place: int) -> bool:
    """Whether "his" stands there and nobody is named before: "the details of his report"."""
    index, before = kept[place], kept[:place]
    if tokens.lowers[index] not in ("his", "her") or tokens.tags[index] != "D" or not before:
        return False
    is_behind = tokens.tags[index - 1] == "I"
    return is_behind and not any(
        tokens.tags[i] in "PO" or could_act(tokens.lowers[i]) for i in before
    )


def _with_company(
    tokens: Tokens, kept: list[int], names: Names
) -> tuple[list[int], dict[int, str]]:
    """The name for "the company" in "shares of the company", and the words without its article."""
    end = kept[-1]
    is_company = tokens.lowers[end] in COMPANY_NOUNS and len(kept) > _FEWEST_OF
    if not is_company or tokens.lowers[end - 2 : end] != ("of", "the"):
        return kept, {}
    owner = names.sole_owner()
    return ([*kept[:-2], end], {end: owner}) if owner else (kept, {})


def _full(tokens: Tokens, kept: Sequence[int], names: Names) -> str | None:
    return names.full(tokens.lowers[kept[-1]], kept[0])


def without_office(name: str) -> str | None:
    """
    >>> without_office("Prime Minister Ana Hale"), without_office("Ana Hale")
    ('Ana Hale', None)
    """
    words = name.split()
    last = next((i for i in range(len(words) - 3, -1, -1) if _is_office(words[i])), -1)
    is_name = last >= 0 and all(word[0].isupper() for word in words)
    return " ".join(words[last + 1 :]) if is_name else None


def _is_office(word: str) -> bool:
    """Whether a word, or a part of "Secretary-General", is one for persons."""
    return not PERSON_NOUNS.isdisjoint(word.lower().split("-"))


def restricted(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The subject with the clause that tells which is meant: "shares owned by the widow"."""
    clause = clauses[index]
    end = clause.subject[1]
    inner = next((c for c in clauses if c.first == end and c.link in _RESTRICTING), None)
    if inner is None or inner.verb[1] > clause.verb[0] or clause.link in _RESTRICTING:
        return []
    if clause.link is Link.JOINED:
        return []  # its verb is not the first behind the subject
    between = tokens.tags[end : clause.verb[0]]
    is_name = "P" in tokens.tags[slice(*clause.subject)]
    if is_name or re.search(r"[O,;:()\"-]", between) or re.search("[NP#]", between) is None:
        return []
    kept = without_times(tokens, list(range(clause.subject[0], clause.verb[0])))
    kept = bare(tokens, kept)
    is_told = any(tokens.tags[i] in "NP#" for i in kept if i >= inner.verb[1])
    is_told = is_told and FIRST_AND_SECOND.isdisjoint(tokens.lowers[i] for i in kept)
    return kept if is_told and not is_open(tokens, kept) else []


def is_definite(tokens: Tokens, phrase: tuple[int, int], kept: Sequence[int]) -> bool:
    """Whether a phrase is one common noun that points at what was told of before."""
    noun = kept[-1]
    if not set(kept) <= {noun - 1, noun} or tokens.tags[noun] != "N" or phrase[0] != noun - 1:
        return False
    return tokens.lowers[noun - 1] in _DEFINITE and tokens.lowers[noun] not in COMPANY_NOUNS
