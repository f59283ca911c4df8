"""The spelling that the lists of places and bodies have of a name."""

from __future__ import annotations

from dateline.events.en.places import COUNTRY_ALIASES, PLACES
from dateline.events.names.cues_en import BODIES

KNOWN = PLACES | BODIES
# Of two spellings the one in capitals: "NATO", not "Nato".
CASELESS = {name.casefold(): name for name in sorted(KNOWN, reverse=True)}


def known_spelling(name: str) -> str:
    """The name as the lists of places and bodies have it, whatever its capitals.

    >>> known_spelling("NEW YORK"), known_spelling("U.S."), known_spelling("NATO")
    ('New York', 'United States', 'NATO')
    """
    known = COUNTRY_ALIASES.get(name.rstrip("."), name)
    return CASELESS.get(known.casefold(), known) if known.isupper() else known
