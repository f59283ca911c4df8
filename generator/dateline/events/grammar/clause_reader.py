"""From tagged tokens to clauses, verb group by verb group."""

from __future__ import annotations

from dateline.events.grammar.clause_extents import with_ends, with_shared_subject
from dateline.events.grammar.clause_links import (
    antecedent_of,
    before_comma,
    is_listed,
    is_participial,
    is_said_before,
    is_waiting,
)
from dateline.events.grammar.clause_places import Place, Places
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.grammar.contact import contact_link, inner_subject
from dateline.events.grammar.phrases import (
    noun_before,
    phrase_after,
    skip_back,
    skip_times_back,
)
from dateline.events.grammar.subjects import phrase_before
from dateline.events.grammar.tokens import Tokens
from dateline.events.grammar.verb_groups import (
    GROUP,
    base_at,
    has_be,
    is_negated,
    is_nonfinite,
    tense_of,
)


def find_clauses(tokens: Tokens) -> tuple[Clause, ...]:
    """The clauses that have a verb group of their own, in the order of their verbs."""
    return _Reader(tokens).read()


class _Reader:
    """Walks one sentence's verb groups from left to right, keeping what later ones hang on."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.tags = tokens.tags
        self.clauses: list[Clause] = []
        self.places = Places(tokens, self.clauses)

    def read(self) -> tuple[Clause, ...]:
        for match in GROUP.finditer(self.tags):
            start, end = match.span()
            while end > start + 1 and self.tags[end - 1] in "At":
                end -= 1
            if match.lastgroup == "infinitive" or is_nonfinite(self.tokens, start):
                continue
            kind = match.lastgroup or ""
            self.clauses.append(self._clause(start, end, kind))
        return with_ends(self.tags, with_shared_subject(self.tags, self.clauses))

    def _clause(self, start: int, end: int, kind: str) -> Clause:
        if kind == "reduced":
            return self._listed(start, end) or self._reduced(start, end)
        left = skip_times_back(self.tokens, start - 1)
        head = end - 1
        place = self.places.of(left, start)
        if is_said_before(self.tokens, left, head, end):
            place = Place(Link.MAIN, "", start, phrase_after(self.tokens, end), None)
        place = self._with_antecedent(place, end)
        is_be, tags = has_be(self.tokens, start, head), self.tags
        return Clause(
            place.first,
            end,
            (start, end),
            head,
            base_at(self.tokens, head),
            place.link,
            tense_of(self.tokens, start, end),
            place.subject,
            place.word,
            place.antecedent,
            place.parent,
            is_passive=(is_be and tags[head] == "X") or self._is_joined_participle(place, head),
            is_negated=is_negated(self.tokens, start, end),
            is_progressive=is_be and tags[head] == "G",
            is_perfect="H" in tags[start:head],
            is_copular=tags[head] == "B",
        )

    def _with_antecedent(self, place: Place, end: int) -> Place:
        """A clause may tell of the noun before it, without opening word: "the power they lost"."""
        antecedent = antecedent_of(self.tokens, place.link, place.first, place.subject)
        if antecedent is not None or place.link is Link.JOINED:
            return place._replace(antecedent=antecedent)
        return self._in_contact(place, end)

    def _in_contact(self, place: Place, end: int) -> Place:
        """A subject right behind a noun: of a clause that tells of it, or of the next clause."""
        inner = inner_subject(self.tokens, place.subject)
        if inner[0] > place.subject[0] and self.tags[inner[0] - 1] == "t":
            return place._replace(subject=inner)
        if inner[0] == 0 or self.tags[inner[0] - 1] not in "NP" or inner[0] == inner[1]:
            return place
        parent = len(self.clauses) - 1 if self.clauses else None
        link = contact_link(self.tokens, self.clauses, inner, end)
        if link is None or place.link is Link.RELATIVE:
            return place._replace(subject=inner)
        place = place._replace(link=link, first=inner[0], subject=inner, word="", parent=parent)
        if link is Link.COMPLEMENT:
            return place
        self.places.keep_waiting(inner[0])
        return place._replace(antecedent=noun_before(self.tokens, inner[0]))

    def _is_joined_participle(self, place: Place, head: int) -> bool:
        is_joined = place.link is Link.JOINED and self.tags[head] == "V"
        return is_joined and is_participial(self.tokens, self.clauses, head, place.parent)

    def _listed(self, start: int, end: int) -> Clause | None:
        """Another participle of one "was": "was besieged in 1647, taken in 1648"."""
        previous = self.clauses[-1] if self.clauses else None
        left = skip_back(self.tokens, start - 1)
        if not previous or not previous.is_passive or not is_listed(self.tokens, left, end):
            return None
        return previous._replace(
            first=start,
            last=end,
            verb=(start, end),
            head=start,
            base=base_at(self.tokens, start),
            link=Link.JOINED,
            parent=len(self.clauses) - 1,
            word="",
        )

    def _reduced(self, start: int, end: int) -> Clause:
        """A participle that tells of the noun before it: "a letter sent on Monday"."""
        left = before_comma(self.tokens, skip_back(self.tokens, start - 1))
        subject = noun_before(self.tokens, left + 1)
        if subject[0] < subject[1] and is_waiting(self.tokens, self.clauses, start):
            self.places.pending = phrase_before(self.tokens, self.clauses, left + 1)
            if self.tags[left + 1] == "," == self.tags[start - 1]:
                subject = self.places.pending  # "a plan for the mill, begun in May, was dropped"
        return Clause(
            start,
            end,
            (start, end),
            start,
            base_at(self.tokens, start),
            Link.PARTICIPLE,
            Tense.PAST,
            subject,
            parent=len(self.clauses) - 1 if self.clauses else None,
            is_passive=True,
        )
