"""What "it" and "them" stand for as that to which something was done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.events.en.closed import PARTICLES, POSSESSIVES
from dateline.events.en.companies import COMPANIES
from dateline.events.en.people import FEMALE, MALE
from dateline.events.grammar.agreement import is_plural_phrase
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.phrases import phrase_after
from dateline.events.grammar.tokens import Tokens
from dateline.events.telling.told import Reading, Told
from dateline.events.titles.persons import is_person
from dateline.events.titles.referents import is_company_name, referent
from dateline.events.titles.words import join
from dateline.prose.lexicon import words

_SENTENCES_BACK = 2
_HOPS = 4  # from pronoun to pronoun
_NOMINATIVE = {"it": "it", "them": "they", "him": "he", "her": "she"}
_OTHER_SEX = {"him": FEMALE, "her": MALE, "it": frozenset(), "them": frozenset()}
# A phrase that begins so is none that a pronoun points back at.
_NO_THINGS = words("time place part effect shape action office note care charge advantage root way")
_UNFIT = words(
    """
    another other no any each every many more most few new same all little much such
    """
)


def object_meant(
    reading: Reading,
    index: int,
    clause: int,
    pronoun: str,
    *,
    back: int = _SENTENCES_BACK,
    hops: int = _HOPS,
    is_work: bool = False,
) -> str | None:
    """What a pronoun stands for that is no subject: the last thing to which something was done.

    What was an object stays one more often than not: "opened a mill and closed it". ``back``
    sentences before this are looked at too. With ``is_work`` no company is meant.
    """
    for place, position, phrase in _things_before(reading, index, clause, pronoun, back):
        told = reading[place]
        if hops and (role := _role(told, phrase, pronoun)):
            found = (
                referent(reading, place, position, role)
                if role != pronoun or phrase == told.clauses[position].subject
                else object_meant(reading, place, position, pronoun, hops=hops - 1)
            )
        else:
            found = _fitting(told, phrase, pronoun, reading)
        if found and not (is_work and _is_company(found)):
            return found
    return None


def _is_company(name: str) -> bool:
    return name in COMPANIES or is_company_name(name)


def _role(told: Told, phrase: tuple[int, int], pronoun: str) -> str | None:
    """The pronoun that a phrase is, if it is the same one as subject or object."""
    here = told.tokens.lowers[slice(*phrase)]
    return here[0] if here in ((pronoun,), (_NOMINATIVE[pronoun],)) else None


def _things_before(
    reading: Reading, index: int, clause: int, pronoun: str, back: int
) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Objects and other subjects, the nearest first; of sentences before, objects first."""
    told = reading[index]
    own = told.clauses[clause]
    if own.link is Link.RELATIVE and pronoun == "it":
        back = 0  # "changed the law that forbade it"
    for position in range(clause - 1, -1, -1):
        before = told.clauses[position]
        after = _object(told.tokens, before)
        is_above = position == own.parent and own.link in (Link.COMPLEMENT, Link.RELATIVE)
        if after[0] != own.subject[0]:
            yield index, position, after
        if pronoun in ("him", "her") and (named := _name_within(told.tokens, before, own)):
            yield index, position, named
        if before.subject != own.subject and not is_above:
            yield index, position, before.subject
    for place in range(index - 1, max(index - 1 - back, -1), -1):
        clauses = reading[place].clauses
        for position in range(len(clauses) - 1, -1, -1):
            yield place, position, _object(reading[place].tokens, clauses[position])
        for position, before in enumerate(clauses):
            yield place, position, before.subject


def _name_within(tokens: Tokens, before: Clause, own: Clause) -> tuple[int, int] | None:
    """The last name that a clause has: "issued a notice to Ana Hale and told her"."""
    end = min(before.last, own.first)
    match = re.compile(r"(?<=I)P{1,8}(?=C?\Z)").search(tokens.tags, before.verb[1], end)
    return match.span() if match else None


def _object(tokens: Tokens, clause: Clause) -> tuple[int, int]:
    """What something was done to: the object, or the subject of a passive."""
    if clause.is_passive:
        return clause.subject
    after = clause.verb[1]
    if tokens.tags[after : after + 1] == "O":
        return after, after + 1
    is_particle = tokens.lowers[after : after + 1] and tokens.lowers[after] in PARTICLES
    return phrase_after(tokens, after + bool(is_particle))


def _fitting(told: Told, phrase: tuple[int, int], pronoun: str, reading: Reading) -> str | None:
    """The phrase, if the pronoun agrees with it."""
    start, end = phrase
    tokens = told.tokens
    if start < end and tokens.lowers[start] in POSSESSIVES:
        start += 1
    elif not _is_pointed_at(tokens, start, end):
        return None
    if start >= end or tokens.tags[end - 1] not in "NP":
        return None
    if tokens.lowers[end - 1] in _NO_THINGS:
        return None
    is_many = is_plural_phrase(tokens, (start, end))
    if (pronoun == "them") != is_many:
        return None
    is_who = is_person(tokens, list(range(start, end)), reading)
    if not is_many and is_who != (pronoun in ("him", "her")):
        return None
    if is_who and not _OTHER_SEX[pronoun].isdisjoint(tokens.lowers[start:end]):
        return None
    return _words(tokens, start, end)


def _is_pointed_at(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a thing is told of: "took effect" tells of none."""
    if start >= end or tokens.lowers[start] in _UNFIT:
        return False
    is_bare = tokens.tags[start] == "N" and not tokens.lowers[end - 1].endswith("s")
    return not is_bare


def _words(tokens: Tokens, start: int, end: int) -> str:
    text = join(tokens, range(start, end))
    is_many = tokens.lowers[end - 1].endswith("s")
    is_opening = start == 0 and (tokens.tags[0] in "#J" or (tokens.tags[0] == "N" and is_many))
    return text[0].lower() + text[1:] if is_opening else text
