"""What the words of a title stand for, looked up in the article that they are from."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.events.descriptions import description, object_meant
from dateline.events.referents import referent
from dateline.events.told import Reading

_FAR = 15  # sentences


@dataclass(frozen=True, slots=True)
class Names:
    """Answers for one clause of one sentence."""

    reading: Reading
    index: int
    clause: int

    def subject(self, pronoun: str) -> str | None:
        """Who or what a pronoun, or "company", stands for; ``None``: it is not clear."""
        found = referent(self.reading, self.index, self.clause, pronoun)
        if found is None or not found.isalpha() or found[0].isupper():
            return found
        return self.full(found, self.reading[self.index].clauses[self.clause].first) or found

    def owner(self) -> str | None:
        """The company that was told of last."""
        return referent(self.reading, self.index, self.clause, "company", back=_FAR)

    def object(self, pronoun: str) -> str | None:
        """What "it" or "them" stands for, to which somebody did something."""
        return object_meant(self.reading, self.index, self.clause, pronoun)

    def full(self, noun: str, end: int) -> str | None:
        """How the article described a thing before it said "the bridge"; ``None``: it did not.

        ``end`` is the token where it said so.
        """
        return description(self.reading, self.index, self.clause, noun, end)
