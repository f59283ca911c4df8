"""Titles: a clause said as a headline, in its own words and their inflections."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from dateline.events.agreement import is_plural, is_plural_phrase
from dateline.events.clauses import Clause, Link, Tense
from dateline.events.en.closed import (
    CONDITIONS,
    FIRST_AND_SECOND,
    ORDINALS,
    POSSESSIVES,
    PRONOUNS,
    QUANTIFIERS,
    REFLEXIVES,
    REPORTING,
    RESULTS,
    SAYING,
)
from dateline.events.en.people import COMPANY_NOUNS
from dateline.events.en.verbs import guess_base, third_person, verb_forms
from dateline.events.happenings import Kind, kind_of
from dateline.events.title_object import complement_of, said_by
from dateline.events.title_words import (
    MAX_LENGTH,
    balanced,
    fitted,
    join,
    possessive,
    without_brackets,
    without_times,
)
from dateline.events.tokens import Tokens

_LONGEST_SUBJECT = 64
_ARTICLES = ("the", "a", "an")
_OPEN = ("what", "whatever", "whoever", "who", "which")
_DEMONSTRATIVES = ("this", "that", "these", "those", "such")
Resolve: TypeAlias = Callable[[str], str | None]


def make_title(
    tokens: Tokens, clauses: Sequence[Clause], index: int, resolve: Resolve
) -> str | None:
    """A headline for one clause, or ``None`` where none can be made that stands alone.

    ``resolve`` gives the name that a pronoun stands for, if it is known.
    """
    clause = clauses[index]
    if clause.subject[0] >= clause.verb[1]:
        return None  # the speaker after the speech
    kept = complement_of(tokens, clauses, index)
    if clause.base in SAYING and not clause.is_passive and not _says(tokens, clauses, index, kept):
        return None
    if _is_bare(tokens, clause, kept):
        return None
    subject = _subject(tokens, clause, resolve)
    if subject is None:
        return _turned(tokens, clause, kept)
    subject = _owned(tokens, clauses, index, subject)
    verb = _verb(tokens, clause, subject)
    owners = _owners(tokens, clause, kept, resolve)
    said = said_by(clauses, index)
    least = said.verb[1] if said else 0
    room = MAX_LENGTH - len(subject) - len(verb) - 2
    rest = fitted(tokens, kept, room, owners, least)
    if said and len(rest) > room and any(tokens.lowers[i] in CONDITIONS for i in kept):
        return None  # without its condition it would be untrue
    if said and len(rest) > room and kind_of(tokens, said) is not Kind.NONE:
        return make_title(tokens, clauses, clauses.index(said), resolve)
    return _finish(" ".join(part for part in (subject, verb, rest) if part))


def _owned(tokens: Tokens, clauses: Sequence[Clause], index: int, subject: str) -> str:
    """Whose a result is, as who reports it: "Orlo said net income fell": Orlo's."""
    clause = clauses[index]
    tags = tokens.tags[slice(*clause.subject)]
    if clause.link is not Link.COMPLEMENT or clause.parent is None or "P" in tags:
        return subject
    sayer = clauses[clause.parent]
    name = tokens.tags[slice(*sayer.subject)]
    is_result = tokens.lowers[clause.subject[1] - 1] in RESULTS and "D" not in tags
    if not is_result or not re.fullmatch("P{1,5}", name):
        return subject
    owner = possessive(join(tokens, range(*sayer.subject)))
    return f"{owner} {subject[0].lower()}{subject[1:]}"


def _is_bare(tokens: Tokens, clause: Clause, kept: list[int]) -> bool:
    """Whether the verb lacks what it is about: "he implied as much", "rolled out the first"."""
    if not kept and clause.base in REPORTING and not clause.is_passive:
        return True
    told_of = clause.antecedent or (0, 1)
    if clause.link is Link.RELATIVE and (told_of[0] >= told_of[1] or _is_misled(tokens, clause)):
        return True
    if clause.link is Link.PARTICIPLE and not kept:
        return tokens.tags[slice(*clause.subject)] == "N"  # "products introduced"
    is_some = len(kept) == 1 and tokens.lowers[kept[0]] in QUANTIFIERS
    if is_some and tokens.lowers[kept[0] + 1 : kept[0] + 2] == ("of",):
        return True
    is_left = clause.last < len(tokens.tags) and tokens.tags[clause.last] == "W"
    return is_left and len(kept) > 1 and tokens.lowers[kept[-1]] in ORDINALS


def _is_misled(tokens: Tokens, clause: Clause) -> bool:
    """Whether a name is made to happen: "when Orlo bought the mill, which took place in May"."""
    follows = tokens.lowers[clause.verb[1] : clause.verb[1] + 1]
    is_happening = clause.base in ("occur", "happen") or (
        clause.base == "take" and follows == ("place",)
    )
    return is_happening and tokens.tags[clause.subject[1] - 1] == "P"


def _says(tokens: Tokens, clauses: Sequence[Clause], index: int, kept: list[int]) -> bool:
    """Whether the words after a verb of saying tell what was said, not only where."""
    is_told = said_by(clauses, index) is not None
    return is_told or any(tokens.tags[i] in "NPO#" for i in kept if tokens.tags[kept[0]] != "I")


def _owners(tokens: Tokens, clause: Clause, kept: list[int], resolve: Resolve) -> dict[int, str]:
    """What "its", "his" and "her" stand for, where a subject of many cannot be their owner."""
    start, end = clause.subject
    is_said = clause.link is Link.COMPLEMENT and start < end
    if not is_said or not is_plural_phrase(tokens, clause.subject):
        return {}
    singular = [i for i in kept if tokens.lowers[i] in ("its", "his", "her")]
    owners = {i: resolve(tokens.lowers[i]) for i in singular}
    return {index: possessive(owner) for index, owner in owners.items() if owner}


def _owners_within(
    tokens: Tokens, clause: Clause, kept: list[int], resolve: Resolve
) -> dict[int, str]:
    """What "its" stands for within the subject of what is said: "holders of its bonds"."""
    if clause.link is not Link.COMPLEMENT:
        return {}
    owners = {i: resolve(tokens.lowers[i]) for i in kept if tokens.lowers[i] in POSSESSIVES}
    return {index: possessive(owner) for index, owner in owners.items() if owner}


def _subject(tokens: Tokens, clause: Clause, resolve: Resolve) -> str | None:
    kept = without_times(tokens, without_brackets(tokens, list(range(*clause.subject))))
    kept = [i for i in balanced(tokens, kept) if tokens.lowers[i] not in REFLEXIVES]
    while kept and (tokens.tags[kept[0]] in "AC,'-" or tokens.lowers[kept[0]] in _ARTICLES):
        kept.pop(0)
    while kept and tokens.tags[kept[-1]] in "IDTA,":
        kept.pop()
    if kept and (tokens.lowers[kept[0]] in _OPEN or "CG" in "".join(tokens.tags[i] for i in kept)):
        return None
    kept = _name_beside(tokens, kept)
    if not kept or tokens.tags[kept[0]] in "BHMZT":
        return None  # "agreed to be sold for stock valued at": no subject, but a verb
    if clause.word == "whose" and clause.antecedent is not None:
        return f"{possessive(_noun(tokens, clause.antecedent))} {join(tokens, kept)}"
    is_joint = any(tokens.tags[i] == "C" for i in kept)  # who is left out would be wronged
    owners = _owners_within(tokens, clause, kept[1:], resolve)
    if is_joint:
        text = join(tokens, kept, owners)
    else:
        text = fitted(tokens, kept, _LONGEST_SUBJECT, owners)
    return _resolved(tokens, kept, text, resolve)


def _resolved(tokens: Tokens, kept: list[int], text: str, resolve: Resolve) -> str | None:
    """The words, with a pronoun at their head replaced by what it stands for."""
    first = tokens.lowers[kept[0]]
    if len(kept) == 1 and (first in PRONOUNS or first in _DEMONSTRATIVES):
        return resolve(first) if first not in FIRST_AND_SECOND else None
    if tokens.tags[kept[0]] == "O" and first in PRONOUNS:
        return None
    if first in POSSESSIVES:
        owner = resolve(first)
        rest = text.partition(" ")[2]
        return f"{possessive(owner)} {rest}" if owner else rest or None
    if first in _DEMONSTRATIVES:
        return text.partition(" ")[2] or None
    if len(kept) == 1 and first in COMPANY_NOUNS:
        return resolve(first) or text
    return text


def _name_beside(tokens: Tokens, kept: list[int]) -> list[int]:
    """The name that stands beside a description: "the airline, Orlo Air, announced"."""
    described = re.match(r"[JN]*ND(?=P)", "".join(tokens.tags[i] for i in kept))
    if described:
        return kept[described.end() :]  # "the watchdog the Harbury Audit Office"
    if not kept or tokens.tags[kept[-1]] != "N" or any(tokens.tags[i] in "PCI'" for i in kept[-2:]):
        return kept
    match = re.compile(r",(P+),").match(tokens.tags, kept[-1] + 1)
    return list(range(*match.span(1))) if match else kept


def _noun(tokens: Tokens, phrase: tuple[int, int]) -> str:
    kept = list(range(*phrase))
    while kept and tokens.lowers[kept[0]] in _ARTICLES:
        kept.pop(0)
    return join(tokens, kept)


def _verb(tokens: Tokens, clause: Clause, subject: str) -> str:
    start, end = clause.verb
    kept = [i for i in range(start, end) if tokens.tags[i] != "A"]
    lead = "first " if "first" in tokens.lowers[max(0, start - 1) : end] else ""
    if clause.tense in (Tense.FUTURE, Tense.MODAL):
        return join(tokens, kept)
    if clause.link is Link.PARTICIPLE or clause.is_passive or clause.is_progressive:
        return lead + tokens.texts[clause.head]
    if not _is_known(clause.base, tokens.lowers[clause.head]):
        return tokens.texts[clause.head]
    is_many = is_plural(tokens, clause, subject)
    if clause.base == "be":
        return "are" if is_many else "is"
    return lead + (clause.base if is_many else third_person(clause.base))


def _is_known(base: str, form: str) -> bool:
    """Whether the base form is sure enough to be inflected."""
    tag = verb_forms().get(base, ("", ""))[0]
    return tag in ("L", "U") or base in ("be", "have") or guess_base(form) == base


def _turned(tokens: Tokens, clause: Clause, object_: list[int]) -> str | None:
    """With the object first, where the subject is not known: "It blocked Orlo", "Orlo blocked"."""
    if clause.is_passive or tokens.tags[clause.head] not in "VX" or clause.base in SAYING:
        return None
    tags = "".join(tokens.tags[i] for i in object_)
    match = re.match(r"D?[JNP#']*[NP]", tags)
    form = tokens.lowers[clause.head]
    tag = verb_forms().get(form, ("E", ""))[0]
    if match is None or tag not in "EUX":
        return None
    cut = match.end()
    while cut < len(object_) and tokens.lowers[object_[cut]] == "of":
        more = re.compile(r"[DJNP#']*[NP]").match(tags, cut + 1)
        if more is None:
            break
        cut = more.end()
    things, rest = object_[:cut], object_[cut:]
    if tokens.lowers[things[0]] in ("the", "a", "an", "its", "his", "her", "their"):
        things = things[1:]
    head = f"{join(tokens, things)} {form}"
    return _finish(f"{head} {fitted(tokens, rest, MAX_LENGTH - len(head) - 1)}".strip())


def _finish(text: str) -> str | None:
    text = " ".join(text.split()).strip(" ,;:-–—")
    if not text:
        return None
    head = text.split(" ", 1)[0]
    is_cased = any(map(str.isupper, head[1:3]))
    return text if is_cased else text[0].upper() + text[1:]
