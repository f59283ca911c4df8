"""Titles: a clause said as a headline, in its own words and their inflections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.events.agreement import is_plural_phrase
from dateline.events.clauses import Clause, Link
from dateline.events.en.closed import (
    FIRST_AND_SECOND,
    ORDINALS,
    QUANTIFIERS,
    REPORTING,
    SAYING,
)
from dateline.events.en.people import COMPANY_NOUNS
from dateline.events.en.titling import STANDING
from dateline.events.en.verbs import verb_forms
from dateline.events.happenings import Kind, kind_of
from dateline.events.naming import Names
from dateline.events.title_cuts import fitted, is_proviso
from dateline.events.title_object import complement_of, said_by
from dateline.events.title_subject import restricted, subject_of
from dateline.events.title_verb import verb_of
from dateline.events.title_words import AIM, MAX_LENGTH, join, possessive
from dateline.events.tokens import Tokens

_SHORT_SUBJECT = 36
_DEFINITE = ("the", "this", "that", "these", "those")
_THINGS = ("it", "them", "him", "her")


def make_title(tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names) -> str | None:
    """A headline for one clause, or ``None`` where none can be made that stands alone."""
    for title in _candidates(tokens, clauses, index, names):
        if len(title) <= MAX_LENGTH:
            return title
    return None


def _candidates(
    tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names
) -> Iterator[str]:
    """Headlines of a clause, the best first; they may be too long."""
    clause = clauses[index]
    if clause.subject[0] >= clause.verb[1]:
        return  # the speaker after the speech
    kept = complement_of(tokens, clauses, index)
    instead = _instead(tokens, clauses, index, kept, names)
    if instead is None or _is_silent(tokens, clauses, index, kept):
        return
    full, names_full = _described(tokens, kept, names)
    subject = subject_of(tokens, clauses, index, names)
    if subject is None:
        yield from _turned(tokens, clause, kept, instead)
        return
    verb = verb_of(tokens, clause, subject)
    if whole := restricted(tokens, clauses, index):
        is_verb = verb_of(tokens, clause, subject, is_full=True)
        yield _said(tokens, join(tokens, whole), is_verb, kept, instead)
    if names_full:
        title = f"{subject} {verb} {join(tokens, full, instead | names_full)}"
        yield from [_finish(title)] if len(title) <= AIM else []
    said = said_by(clauses, index)
    least = said.verb[1] if said else 0
    yield _said(tokens, subject, verb, kept, instead, least)
    if said:
        yield from _said_alone(tokens, clauses, index, names, kept)
        rest = _without_middle(tokens, kept, said)
        yield _said(tokens, subject, verb, rest, instead, least)
    shorter = subject_of(tokens, clauses, index, names, _SHORT_SUBJECT)
    if shorter and shorter != subject:
        yield _said(tokens, shorter, verb, kept, instead, least)
    if (clause.is_passive and clause.base not in REPORTING) or clause.base in STANDING:
        yield _finish(f"{subject} {verb}")
    yield from _turned(tokens, clause, full, instead | names_full)


def _said_alone(
    tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names, kept: Sequence[int]
) -> Iterator[str]:
    """What was said, without who said so; not without a proviso."""
    said = said_by(clauses, index)
    if said is None or any(is_proviso(tokens, i) for i in kept[:-1]):
        return
    if kind_of(tokens, said) is not Kind.NONE:
        yield from _candidates(tokens, clauses, clauses.index(said), names)


def _without_middle(tokens: Tokens, kept: list[int], said: Clause) -> list[int]:
    """What was said without what describes its subject: "said holders | of bonds | sold"."""
    start, end = said.subject
    cut = next((i for i in range(start + 1, end) if tokens.tags[i] == "I"), end)
    return [i for i in kept if not cut <= i < said.verb[0]]


def _said(
    tokens: Tokens,
    subject: str,
    verb: str,
    kept: list[int],
    instead: dict[int, str],
    least: int = 0,
) -> str:
    room = AIM - len(subject) - len(verb) - 2
    rest = join(tokens, kept, instead)
    if len(rest) > room + MAX_LENGTH - AIM:  # rather a little long than with less in it
        rest = fitted(tokens, kept, room, instead, least)
    return _finish(" ".join(part for part in (subject, verb, rest) if part))


def _is_silent(tokens: Tokens, clauses: Sequence[Clause], index: int, kept: Sequence[int]) -> bool:
    """Whether the words tell too little: "he implied as much", "rolled out the first"."""
    clause = clauses[index]
    if clause.base in SAYING and not clause.is_passive and not _says(tokens, clauses, index, kept):
        return True
    if clause.link is Link.RELATIVE and _is_misled(tokens, clause):
        return True
    if clause.link is Link.PARTICIPLE and not kept:
        return tokens.tags[slice(*clause.subject)] == "N"  # "products introduced"
    if not any(tokens.tags[i] not in "A" for i in kept):
        return _needs_object(clause) or _is_place(tokens, clause)
    is_some = len(kept) == 1 and tokens.lowers[kept[0]] in QUANTIFIERS
    if is_some and tokens.lowers[kept[0] + 1 : kept[0] + 2] == ("of",):
        return True
    return len(kept) > 1 and any(_is_unnamed(tokens, i) for i in kept)


def _is_unnamed(tokens: Tokens, index: int) -> bool:
    """Whether only a clause says what is meant: "rolled out the first that will be sold"."""
    follows = tokens.tags[index + 1 : index + 2]
    return tokens.lowers[index] in ORDINALS and tokens.tags[index] == "N" and follows == "W"


def _needs_object(clause: Clause) -> bool:
    """Whether a verb alone says nothing: "the council approves"."""
    return not clause.is_passive and clause.base not in STANDING


def _is_place(tokens: Tokens, clause: Clause) -> bool:
    """Whether a verb's form tells where in a picture somebody stands: "Hale, left, meets"."""
    start, end = clause.verb
    return clause.base == "leave" and tokens.tags[start - 1] == "," == tokens.tags[end : end + 1]


def _is_misled(tokens: Tokens, clause: Clause) -> bool:
    """Whether nobody, or a name, is made to happen: "when Orlo bought it, which took place"."""
    told_of = clause.antecedent or (0, 1)
    if told_of[0] >= told_of[1]:
        return True
    follows = tokens.lowers[clause.verb[1] : clause.verb[1] + 1]
    is_happening = clause.base in ("occur", "happen") or (
        clause.base == "take" and follows == ("place",)
    )
    return is_happening and tokens.tags[clause.subject[1] - 1] == "P"


def _says(tokens: Tokens, clauses: Sequence[Clause], index: int, kept: Sequence[int]) -> bool:
    """Whether the words after a verb of saying tell what was said, not only where."""
    is_told = said_by(clauses, index) is not None
    return is_told or any(tokens.tags[i] in "NPO#" for i in kept if tokens.tags[kept[0]] != "I")


def _instead(
    tokens: Tokens, clauses: Sequence[Clause], index: int, kept: list[int], names: Names
) -> dict[int, str] | None:
    """Names to be put for pronouns in what follows the verb; ``None`` where one is not clear.

    Pronouns of what was said, and of clauses that tell which, are those of the subject. What
    hangs on a pronoun by a preposition ("questions about it") is taken off ``kept``.
    """
    found = _owners(tokens, clauses[index], kept, names)
    said = said_by(clauses, index)
    end = said.first if said else clauses[index].last
    for place, token in reversed(list(enumerate(kept))):
        if place >= len(kept):
            continue  # taken off
        lower = tokens.lowers[token]
        if _is_own(tokens, kept, place):
            return None
        if tokens.tags[token] != "O" or token >= end or lower not in _THINGS:
            continue
        is_grammatical = tokens.tags[token + 1 : token + 2] in ("J", "T", "V", "F", "M", '"')
        is_bound = "T" in tokens.tags[clauses[index].verb[1] : token]
        if is_grammatical or is_bound or _is_within(tokens, clauses[index]):
            continue  # "made it clear"; "asked Hale to meet him"; "holders of bonds sold them"
        meant = names.object(lower)
        if meant:
            found[token] = meant
        elif place > 0 and tokens.tags[kept[place - 1]] == "I" and place + 1 == len(kept):
            del kept[place - 1 :]
        else:
            return None
    return found


def _described(tokens: Tokens, kept: list[int], names: Names) -> tuple[list[int], dict[int, str]]:
    """The words with the fuller name of the thing that they end with: "reject the proposal"."""
    noun = kept[-1] if len(kept) > 1 else 0
    lead = tokens.lowers[noun - 1]
    is_bare = tokens.tags[noun] == "N" and lead in _DEFINITE and kept[-2:] == [noun - 1, noun]
    is_quoted = tokens.tags.count('"', 0, noun) % 2 == 1
    is_open = is_bare and not is_quoted and tokens.lowers[noun] not in COMPANY_NOUNS
    full = names.full(tokens.lowers[noun], noun - 1) if is_open else None
    if not full:
        return kept, {}
    is_article = lead == "the" and "'" not in full
    return kept if is_article else [*kept[:-2], noun], {noun: full}


def _is_within(tokens: Tokens, clause: Clause) -> bool:
    """Whether the subject itself holds what a pronoun could stand for."""
    return "I" in tokens.tags[slice(*clause.subject)]


def _is_own(tokens: Tokens, kept: Sequence[int], place: int) -> bool:
    """Whether somebody speaks of himself or to the reader, outside quotation marks."""
    is_quoted = sum(tokens.tags[i] == '"' for i in kept[:place]) % 2 == 1
    is_pronoun = tokens.tags[kept[place]] in "OD"
    return is_pronoun and tokens.lowers[kept[place]] in FIRST_AND_SECOND and not is_quoted


def _owners(tokens: Tokens, clause: Clause, kept: Sequence[int], names: Names) -> dict[int, str]:
    """What "its", "his" and "her" stand for, where a subject of many cannot be their owner."""
    start, end = clause.subject
    is_said = clause.link is Link.COMPLEMENT and start < end
    if not is_said or not is_plural_phrase(tokens, clause.subject):
        return {}
    singular = [i for i in kept if tokens.lowers[i] in ("its", "his", "her")]
    owners = {i: names.subject(tokens.lowers[i]) for i in singular}
    return {index: possessive(owner) for index, owner in owners.items() if owner}


def _turned(
    tokens: Tokens, clause: Clause, object_: list[int], instead: dict[int, str]
) -> Iterator[str]:
    """With the object first, where the subject is not known: "It blocked Orlo", "Orlo blocked"."""
    form = tokens.lowers[clause.head]
    is_active = not clause.is_passive and tokens.tags[clause.head] in "VX"
    if not is_active or clause.base in SAYING or verb_forms().get(form, ("E", ""))[0] not in "EUX":
        return
    cut = _end_of_phrase(tokens, object_)
    if not cut:
        return
    things, rest = object_[:cut], object_[cut:]
    if tokens.lowers[things[0]] in ("the", "a", "an", "its", "his", "her", "their"):
        things = things[1:]
    head = f"{join(tokens, things, instead)} {form}"
    yield _finish(f"{head} {fitted(tokens, rest, AIM - len(head) - 1, instead)}".strip())


def _end_of_phrase(tokens: Tokens, kept: Sequence[int]) -> int:
    """How many of the words are the noun phrase that they begin with."""
    tags = "".join(tokens.tags[i] for i in kept)
    match = re.match(r"D?[JNP#']*[NP]", tags)
    cut = match.end() if match else 0
    while cut and cut < len(kept) and tokens.lowers[kept[cut]] == "of":
        more = re.compile(r"[DJNP#']*[NP]").match(tags, cut + 1)
        if more is None:
            break
        cut = more.end()
    return cut


def _finish(text: str) -> str:
    text = " ".join(text.split()).strip(" ,;:-–—")
    head = text.split(" ", 1)[0]
    is_cased = any(map(str.isupper, head[1:3]))
    return text if is_cased else text[:1].upper() + text[1:]
