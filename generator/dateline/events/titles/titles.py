"""Titles: a clause said as a headline, in its own words and their inflections."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.events.en.closed import REPORTING
from dateline.events.en.people import COMPANY_NOUNS
from dateline.events.en.titling import LASTING, STANDING, VAGUE
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.titles.attribution import is_alleged, said_by
from dateline.events.titles.backshift import unshifted, without_sayer
from dateline.events.titles.bonds import is_proviso
from dateline.events.titles.cuts import fitted
from dateline.events.titles.dependents import occasion_of, proviso_of, with_gap_filled
from dateline.events.titles.naming import Names
from dateline.events.titles.object import complement_of
from dateline.events.titles.owners import owners_within
from dateline.events.titles.pronouns import names_instead
from dateline.events.titles.silence import is_silent
from dateline.events.titles.subject import restricted, subject_of, without_office
from dateline.events.titles.turned import turned
from dateline.events.titles.verb import verb_of
from dateline.events.titles.words import AIM, MAX_LENGTH, finish, join

_TO = re.compile("A?(?:I?t)?A?T")
_SHORT_SUBJECT = 36
_DEFINITE = ("the", "this", "that", "these", "those")


def make_title(tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names) -> str | None:
    """A headline for one clause, or ``None`` where none can be made that stands alone."""
    for title in _titles(tokens, clauses, index, names):
        if len(title) <= MAX_LENGTH:
            return title
    return None


def _titles(tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names) -> Iterator[str]:
    """Headlines of a clause, the best first; they may be too long."""
    clause = clauses[index]
    if clause.subject[0] >= clause.verb[1] and clause.link is not Link.PARTICIPLE:
        return  # the speaker after the speech, but not "Born in Skell, Hale ..."
    said = said_by(clauses, index)
    if said and clause.is_passive and _is_empty(tokens, clause.subject):
        position = clauses.index(said)
        yield from _titles(tokens, clauses, position, names.at(position))
        return
    clauses = with_gap_filled(tokens, clauses, index)
    kept = complement_of(tokens, clauses, index)
    instead = names_instead(tokens, clauses, index, kept, names)
    if instead is not None and not is_silent(tokens, clauses, index, kept):
        instead |= unshifted(tokens, clauses, index)
        yield from _Draft(tokens, clauses, index, names, kept, instead).titles()


def _is_empty(tokens: Tokens, subject: tuple[int, int]) -> bool:
    """Whether nobody is meant: "it was announced that the mill had closed"."""
    return tokens.lowers[slice(*subject)] == ("it",)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A clause, the tokens kept of what follows its verb, and names to be put for some."""

    tokens: Tokens
    clauses: Sequence[Clause]
    index: int
    names: Names
    kept: list[int]
    instead: dict[int, str]

    @property
    def clause(self) -> Clause:
        return self.clauses[self.index]

    @property
    def said(self) -> Clause | None:
        return said_by(self.clauses, self.index)

    @property
    def _claimed(self) -> str:
        """What keeps an accuser's word from being told as a fact."""
        return "allegedly " if is_alleged(self.tokens, self.clauses, self.index) else ""

    def subject(self, room: int | None = None) -> str | None:
        return subject_of(self.tokens, self.clauses, self.index, self.names, room)

    def titles(self) -> Iterator[str]:
        """Whole ones before those that leave something out."""
        subject = self.subject()
        if subject is None:
            yield from self._turned({})
            return
        if subject.lower() in VAGUE and not any(self.tokens.tags[i] in "NP#" for i in self.kept):
            return  # "the move was made": which one, nobody can tell
        shifted = without_sayer(self.tokens, self.clauses, self.index)
        if not self.kept and self.clause.base in LASTING and " " in subject:
            yield finish(subject)  # "court inquiry", which "runs" from May to June
        verb = self._claimed + verb_of(self.tokens, self.clause, subject, shifted=shifted)
        if proviso := proviso_of(self.tokens, self.clauses, self.index):
            yield self._told(subject, verb, self.kept + proviso)
            yield self._told(self._shorter(subject), verb, self.kept + proviso)
            return
        described = self._described()
        yield from self._restricted(subject)
        if described:
            yield from self._with(subject, verb, described)
        if not self.kept:
            yield from self._on_occasion(subject, verb)
        yield from self._whole_without_office(subject, verb)
        yield self._told(subject, verb, self.kept)
        yield from self._without_sayer(subject, verb)
        yield self._told(self._shorter(subject), verb, self.kept)
        if self._stands_alone():
            yield finish(f"{subject} {verb}")
        yield from self._turned(described)

    def _on_occasion(self, subject: str, verb: str) -> Iterator[str]:
        """A bare clause with what it followed on: "inquiry begins after a worker sued"."""
        occasion = occasion_of(self.tokens, self.clauses, self.index)
        if not occasion:
            return
        least = next((c.verb[1] for c in self.clauses if c.first == occasion[0]), occasion[-1])
        room = AIM - len(subject) - len(verb) - 2
        title = finish(f"{subject} {verb} {fitted(self.tokens, occasion, room, None, least)}")
        if len(title) <= AIM:
            yield title

    def _whole_without_office(self, subject: str, verb: str) -> Iterator[str]:
        """All of what was done, where it fits if a person is told of by name alone."""
        name = without_office(subject)
        rest = join(self.tokens, self.kept, self.instead)
        if name and len(f"{subject} {verb} {rest}") > MAX_LENGTH:
            title = finish(f"{name} {verb} {rest}")
            if len(title) <= AIM:
                yield title

    def _shorter(self, subject: str) -> str:
        """The subject without what describes it; of a name that stands for "it", its beginning."""
        shorter = self.subject(_SHORT_SUBJECT) or subject
        if len(shorter) > _SHORT_SUBJECT:
            shorter = without_office(shorter) or shorter
        is_pronoun = self.tokens.tags[slice(*self.clause.subject)] == "O"
        return shorter.partition(" for ")[0] if is_pronoun else shorter

    def _stands_alone(self) -> bool:
        """Whether the verb says enough without what follows it."""
        is_done = self.clause.is_passive and self.clause.base not in REPORTING
        if _TO.match(self.tokens.tags, self.clause.verb[1]):
            return False  # "is allowed | to bid", "moved on Monday | to ban it"
        return is_done or self.clause.base in STANDING

    def _with(self, subject: str, verb: str, described: dict[int, str]) -> Iterator[str]:
        """With the fuller name of a thing, where there is room for it."""
        rest = join(self.tokens, self._pointed(described), self.instead | described)
        title = finish(f"{subject} {verb} {rest}")
        if len(title) <= AIM:
            yield title

    def _told(self, subject: str, verb: str, kept: list[int]) -> str:
        """Subject, verb and as much of the rest as fits, but for what was said."""
        room = AIM - len(subject) - len(verb) - 2
        rest = join(self.tokens, kept, self.instead)
        if len(rest) > room + MAX_LENGTH - AIM:  # rather a little long than with less in it
            least = self.said.verb[1] if self.said else 0
            rest = fitted(self.tokens, kept, room, self.instead, least)
        return finish(" ".join(part for part in (subject, verb, rest) if part))

    def _restricted(self, subject: str) -> Iterator[str]:
        """With the clause that tells which subject is meant."""
        whole = restricted(self.tokens, self.clauses, self.index)
        if whole:
            verb = verb_of(self.tokens, self.clause, subject, is_full=True)
            owners = owners_within(self.tokens, whole[1:], self.names)
            yield self._told(join(self.tokens, whole, owners), verb, self.kept)

    def _without_sayer(self, subject: str, verb: str) -> Iterator[str]:
        """What was said, without who said so or without its asides; not without a proviso."""
        if self.said is None:
            return
        has_proviso = any(is_proviso(self.tokens, i) for i in self.kept[:-1])
        if not has_proviso and kind_of(self.tokens, self.said) is not Kind.NONE:
            position = self.clauses.index(self.said)
            yield from _titles(self.tokens, self.clauses, position, self.names.at(position))
        yield self._told(subject, verb, _without_middle(self.tokens, self.kept, self.said))

    def _described(self) -> dict[int, str]:
        """The fuller name of the thing that the words end with: "reject the proposal"."""
        tokens, kept = self.tokens, self.kept
        noun = kept[-1] if len(kept) > 1 else 0
        lead = tokens.lowers[noun - 1]
        is_bare = tokens.tags[noun] == "N" and lead in _DEFINITE and tokens.tags[noun - 1] == "D"
        is_quoted = tokens.tags.count('"', 0, noun) % 2 == 1
        is_open = is_bare and not is_quoted and tokens.lowers[noun] not in COMPANY_NOUNS
        full = self.names.full(tokens.lowers[noun], noun - 1) if is_open else None
        return {noun: full} if full else {}

    def _pointed(self, described: dict[int, str]) -> list[int]:
        """What is kept, without the article that a name with an owner does not take."""
        noun, name = next(iter(described.items()), (0, ""))
        is_article = self.tokens.lowers[noun - 1] == "the" and "'" not in name
        return [i for i in self.kept if not name or is_article or i != noun - 1]

    def _turned(self, described: dict[int, str]) -> Iterator[str]:
        """With the object first, where the subject is not known: "Orlo blocked"."""
        kept = self._pointed(described)
        return turned(self.tokens, self.clause, kept, self.instead | described)


def _without_middle(tokens: Tokens, kept: list[int], said: Clause) -> list[int]:
    """What was said without what describes its subject: "said holders | of bonds | sold"."""
    start, end = said.subject
    cut = next((i for i in range(start + 1, end) if tokens.tags[i] == "I"), end)
    return [i for i in kept if not cut <= i < said.verb[0]]
