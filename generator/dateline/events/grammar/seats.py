"""Where a company sits, said between commas after its name: read as if it stood in brackets."""

from __future__ import annotations

import re

from dateline.events.grammar.tokens import Tokens
from dateline.prose.lexicon import words

_ASIDE = re.compile(r"(?<=P)(,)P{1,3}(?:(,)P{1,2})?(,)")
_LISTED = re.compile("P*,?C")
_SUFFIXES = words("inc. corp. co. ltd. cos. inc corp co ltd plc llc ag sa nv n.v. s.a. s.p.a.")
_STATES = words(
    """
    ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn.
    miss. mo. mont. neb. nev. n.c. n.d. n.h. n.j. n.m. n.y. okla. ore. pa. penn. r.i. s.c. s.d.
    tenn. tex. va. vt. wash. w.va. wis. wyo. d.c. ont. que. b.c. alta. alaska hawaii idaho iowa
    maine ohio texas utah california florida georgia illinois michigan virginia england scotland
    wales ireland france germany italy spain canada japan china india australia
    """
)


def with_seats(tokens: Tokens) -> Tokens:
    """The same tokens; the commas around "Orlo Corp., Leeds, England, said" are brackets."""
    if _SUFFIXES.isdisjoint(tokens.lowers) and _STATES.isdisjoint(tokens.lowers):
        return tokens
    tags = tokens.tags
    for match in _ASIDE.finditer(tags):
        if _is_seat(tokens, match):
            opening, closing = match.start(1), match.start(3)
            tags = f"{tags[:opening]}({tags[opening + 1 : closing]}){tags[closing + 1 :]}"
    return Tokens(tokens.texts, tokens.lowers, tokens.spans, tags)


def _is_seat(tokens: Tokens, match: re.Match[str]) -> bool:
    """Whether the aside ends with a state, or names one place after a company."""
    if match[2]:
        return tokens.lowers[match.start(3) - 1] in _STATES
    if _LISTED.match(tokens.tags, match.end()):
        return False  # "Orlo Corp., Brennet, and Hale"
    is_company = tokens.lowers[match.start(1) - 1] in _SUFFIXES
    return is_company and tokens.lowers[match.start(3) - 1] not in _SUFFIXES
