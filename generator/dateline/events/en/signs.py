"""English words by which a line says what it is."""

from __future__ import annotations

import re

# Labels of a publication date, the most telling first.
LABELS = (
    re.compile(r"\b(?:first|originally) (?:published|posted)\b", re.I),
    re.compile(
        r"\b(?:published|posted|filed|publication date|date|issued)(?: on| at)? ?[:|–—-]", re.I
    ),
    re.compile(r"^\W{0,3}(?:published|posted|filed|issued)\b", re.I),
    re.compile(r"\b(?:updated|modified|revised)\b", re.I),
)
