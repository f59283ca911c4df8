"""Times set in front of what happened then: "It was in 1999 that he left", "By order dated …"."""

from __future__ import annotations

import re

from dateline.events.grammar.clauses import Link
from dateline.events.telling.told import Told
from dateline.prose.lexicon import words

_CLEFT = re.compile(r"OB[AIDJ]{0,4}\Z")
_OPENING = ("that", "when")
# "By order dated 4 June, the judge dismissed it": what is done by a document is done on its day.
_BY_DOCUMENT = re.compile(r"ID?[JP]{0,2}[NP](?:[RVE]I?|I)D?\Z")
_DOCUMENTS = words(
    """
    order letter deed will notice memorandum judgment decree ruling report circular agreement
    indenture charter telegram despatch dispatch writ email warrant proclamation resolution contract
    petition motion complaint grant conveyance judgement statute act
    """
)
_DATED = ("dated", "of", "made", "issued", "filed", "entered")


def fronted_at(told: Told, index: int) -> int | None:
    """The position of the clause that a time at a token is set in front of, if it is."""
    for at in (cleft_at, document_at, awaited_at):
        position = at(told, index)
        if position is not None:
            return position
    return None


def awaited_at(told: Told, index: int) -> int | None:
    """The clause that tells what did not happen until then: "It did not open until 1931"."""
    if told.tokens.lowers[index - 1 : index] != ("until",):
        return None
    negated = (p for p, one in enumerate(told.clauses) if one.first <= index - 1 < one.last)
    position = max(negated, default=None)
    return position if position is not None and told.clauses[position].is_negated else None


def document_at(told: Told, index: int) -> int | None:
    """The clause that tells what was done by a document of that day: "By a letter of 4 June, …"."""
    tags, lowers = told.tokens.tags, told.tokens.lowers
    match = _BY_DOCUMENT.match(tags[:index]) if tags[index + 1 : index + 2] == "," else None
    if match is None or lowers[0] not in ("by", "in", "under"):
        return None
    is_dated = not _DOCUMENTS.isdisjoint(lowers[1:index]) and lowers[index - 1] in _DATED
    mains = (p for p, one in enumerate(told.clauses) if one.link is Link.MAIN)
    return next((p for p in mains if told.clauses[p].verb[0] > index), None) if is_dated else None


def cleft_at(told: Told, index: int) -> int | None:
    """The position of the clause that a time at a token is set in front of, if it is."""
    lowers, opening = told.tokens.lowers, index + 1
    if lowers[opening : opening + 1] not in tuple((word,) for word in _OPENING):
        return None
    match = _CLEFT.search(told.tokens.tags, max(0, index - 6), index)
    if match is None or lowers[match.start()] != "it":
        return None
    opened = (p for p, clause in enumerate(told.clauses) if clause.first == opening)
    return next(opened, None)
