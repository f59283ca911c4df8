"""A name's acronym in brackets right behind it, read as part of the name."""

from __future__ import annotations

import re

from dateline.events.grammar.tokens import Tokens

_BRACKETED = re.compile(r"(?<=[NP])\(P\)")


def without_acronyms(tokens: Tokens) -> Tokens:
    """The same tokens without "(FDS)" of "a Flying Doctor Service (FDS) aircraft crashed".

    The word before reaches over the bracket, so that no two clauses are read where one is.
    """
    if "(P)" not in tokens.tags:
        return tokens
    places = [m.start() for m in _BRACKETED.finditer(tokens.tags) if _is_acronym(tokens, m.start())]
    dropped = {place + step for place in places for step in range(3)}
    kept = [index for index in range(len(tokens.tags)) if index not in dropped]
    spans = list(tokens.spans)
    for place in places:
        spans[place - 1] = (spans[place - 1][0], spans[place + 2][1])
    return Tokens(
        tuple(tokens.texts[i] for i in kept),
        tuple(tokens.lowers[i] for i in kept),
        tuple(spans[i] for i in kept),
        tokens.tags_of(kept),
    )


def _is_acronym(tokens: Tokens, opening: int) -> bool:
    word = tokens.texts[opening + 1]
    return len(word) > 1 and sum(map(str.isupper, word)) * 2 >= len(word)
