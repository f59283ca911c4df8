"""English names of months, weekdays and time zones, for all that knows a date by its look.

What times mean is `timex`'s; here are the words alone, for lists and patterns that have to know
that something is a date, a stamp or no name.
"""

from __future__ import annotations

from dateline.prose.lexicon import words

MONTHS = words(
    "january february march april may june july august september october november december"
)
SHORT_MONTHS = words("jan feb mar apr jun jul aug sep sept oct nov dec")
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
SHORT_WEEKDAYS = words("mon tue tues wed thu thur thurs fri sat sun")

# A month as a page prints it, in full or short, with or without its stop.
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
ZONE = r"(?:[ECMP][DS]?T|GMT|UTC|BST|IST|JST|HKT|SGT|MSK|CES?T|A?E[DS]T)"
