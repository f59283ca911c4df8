"""Which kind of happening a telling tells: an arrest, a quake, an appeal."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from dateline.events.concepts import HAPPENINGS, LEGAL, triggers
from dateline.events.concepts_en import DOERS
from dateline.events.merging.stories import Story
from dateline.events.similarity import WORD, term

# What follows in a title is another happening: "that ran aground", "after the fire".
_SUBORDINATE = re.compile(
    r" (?:that|which|who|whose|whom|where|when|while|after|before|following|amid|for|since|as|over"
    r"|during|despite) "
)

# After a step of the law what it is about: "convicted of murder", "arrested over the blast".
_MATTER = re.compile(r" (?:of|for|with|over|in|on) ")

# Words that tell no kind of happening here: "finds him guilty", "executes a launch", "the ruling
# party", "will blast off".
_OF_NO_KIND = re.compile(
    r"\b(?:found|finds?|finding)(?= (?:[^ ]{1,30} ){0,6}guilty\b)"
    r"|\bexecut(?:es?|ed|ing)(?= (?:an?|the|its|their) (?:[^ ]{1,30} ){0,2}(?:deal|landing|launch"
    r"|man(?:euver|oeuvre)|mission|move|order|plan|project|raid|search|trade|warrant)s?\b)"
    r"|\b[Rr]uling(?= (?:party|parties|coalition|bloc|family|class|elite)\b)"
    r"|\bblast(?:s|ed|ing)? off\b"
    r"|(?:(?<=concede )|(?<=concedes )|(?<=conceded )|(?<=conceding ))(?:[a-z]{1,20} )?defeat\b"
)
_SIGNS = ("guilty", "execut", "uling ", "blast", "defeat")


class Told(Protocol):
    """What is asked of a telling: its document's number, its terms and names, its title."""

    @property
    def document(self) -> int: ...
    @property
    def terms(self) -> str: ...
    @property
    def names(self) -> str: ...
    @property
    def title(self) -> str: ...


@lru_cache(maxsize=1 << 14)  # each round asks for those of all tellings, some more than once
def kinds_of_title(title: str, names: str) -> tuple[str, ...]:
    """The kinds of happening that a title tells, in its order, less what is a name.

    ``names`` are terms with spaces between.

    >>> kinds_of_title("Two protesters shot after the fire", "")
    ('*shoot',)
    >>> kinds_of_title("Ruling party executes a flawless launch", "")
    ('*launch',)
    >>> kinds_of_title("Regime executes a general", "")
    ('*kil',)
    >>> kinds_of_title("Karl Moe charged with murder", "")
    ('*charg',)
    >>> kinds_of_title("Orlo concedes defeat in the election", "")
    ('*conced', '*elect')
    """
    main = _SUBORDINATE.split(title, maxsplit=1)[0] if title else ""
    main = _OF_NO_KIND.sub("", main) if any(sign in main for sign in _SIGNS) else main
    named = names.split()
    kinds = _kinds_told(main, named)
    if len(kinds) > 1 and kinds[0] in LEGAL:
        parts = (_kinds_told(part, named) for part in _MATTER.split(main))
        return next(filter(None, parts), kinds)
    return kinds


def _kinds_told(main: str, names: Collection[str]) -> tuple[str, ...]:
    """The kinds of happening in a text, in its order, less names and, if it can be, doers."""
    told = [(word, kind) for word in WORD.findall(main) if (kind := term(word)) in HAPPENINGS]
    told = [(word, kind) for word, kind in told if kind not in names]  # Oscar is no award
    # Two protesters who were shot are no protest.
    deeds = [kind for word, kind in told if kind and word.lower() not in DOERS]
    return tuple(deeds or [kind for _, kind in told if kind])


def main_kinds(tellings: Sequence[Told], stories: Sequence[Story]) -> list[str | None]:
    """The kind that each telling tells: the first of its title, or the most told in its story."""
    # A set takes 216 bytes, and few are told apart: one object for all that are equal.
    one: dict[frozenset[str], frozenset[str]] = {}
    kinds = [one.setdefault(of, of) for of in (triggers(t.terms.split()) for t in tellings)]
    by_document: dict[int, frozenset[str]] = {}
    for telling, of in zip(tellings, kinds, strict=True):
        of_document = by_document.get(telling.document, of) | of
        by_document[telling.document] = one.setdefault(of_document, of_document)
    told: Counter[tuple[Story, str]] = Counter()
    for document, of_document in by_document.items():
        told.update((stories[document], kind) for kind in of_document)
    return [
        _first_of_title(telling.title, telling.names)
        or _most_told(of, stories[telling.document], told)
        for telling, of in zip(tellings, kinds, strict=True)
    ]


def title_of_most(tellings: Sequence[Told]) -> str:
    """The first title, of those that tell a kind, which tells the kind that most of them do.

    So a capture that three of four articles tell stays one, however often the fourth says for
    what the captive was sentenced; empty where no title tells a kind.
    """
    kinds = [_first_of_title(telling.title, telling.names) for telling in tellings]
    told = Counter(kind for kind in kinds if kind)
    if not told:
        return ""
    most = max(told, key=lambda kind: (told[kind], kind))
    return tellings[kinds.index(most)].title


def _first_of_title(title: str, names: str) -> str | None:
    return next(iter(kinds_of_title(title, names)), None)


def _most_told(
    kinds: Iterable[str], story: Story, told: Mapping[tuple[Story, str], int]
) -> str | None:
    return max(kinds, key=lambda kind: (told[story, kind], kind), default=None)
