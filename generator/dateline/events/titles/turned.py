"""A title with its object first, as if something had been done: "Orlo blocked"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dateline.events.en.closed import SAYING
from dateline.events.en.titling import COMING
from dateline.events.en.verbs import verb_forms
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.cuts import fitted
from dateline.events.titles.words import AIM, finish, join

_ARTICLES = ("the", "a", "an", "its", "his", "her", "their")


def turned(
    tokens: Tokens, clause: Clause, kept: Sequence[int], instead: Mapping[int, str]
) -> Iterator[str]:
    """What was done to what stands first behind the verb, where nobody knows who did it."""
    form = tokens.lowers[clause.head]
    cut = _end_of_phrase(tokens, kept)
    if not cut or not _can_turn(tokens, clause, form):
        return
    things, rest = list(kept[:cut]), list(kept[cut:])
    if tokens.lowers[things[0]] in _ARTICLES:
        things = things[1:]
    head = f"{join(tokens, things, instead)} {form}"
    yield finish(f"{head} {fitted(tokens, rest, AIM - len(head) - 1, instead)}".strip())


def _can_turn(tokens: Tokens, clause: Clause, form: str) -> bool:
    """Whether the verb's form is also its participle, and something can be done so."""
    is_active = not clause.is_passive and tokens.tags[clause.head] in "VX"
    is_participle = verb_forms().get(form, ("E", ""))[0] in "EUX"
    is_misread = clause.base in SAYING or clause.base in COMING  # "Navy left"
    return is_active and is_participle and not is_misread


def _end_of_phrase(tokens: Tokens, kept: Sequence[int]) -> int:
    """How many of the words are the noun phrase that they begin with."""
    tags = tokens.tags_of(kept)
    match = re.match(r"D?[JNP#']*[NP]", tags)
    cut = match.end() if match else 0
    while cut and cut < len(kept) and tokens.lowers[kept[cut]] == "of":
        more = re.compile(r"[DJNP#']*[NP]").match(tags, cut + 1)
        if more is None:
            break
        cut = more.end()
    return 0 if tags[cut : cut + 1] in (",", "C") else cut  # a list is not cut
