"""Captions: sentences that tell what a picture shows, known by the credit after them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.model import Span
from dateline.prose.press_en import PICTURE_AGENCY

_SOURCES = rf"(?:{PICTURE_AGENCY}|File|Handout)"
_CREDIT = re.compile(
    r"(?:Photograph|Photos?|Pictures?|Images?)(?: credit)?(?: by)? ?:"
    rf"|\( ?{_SOURCES}\b[^()\n]{{0,80}}\)"
    r"|\( ?(?:By |Photo by )?[A-Z][^()\n]{2,50}(?: -{1,2} | [–—] |/)[^()\n]{2,50}\)"
    rf"|(?:AP Photo|{_SOURCES})/[A-Z]"
)
_OPENINGS = frozenset("PIARE(FGH")  # what a credit begins with


def caption_sentences(text: str, sentences: Sequence[Span]) -> frozenset[int]:
    """The positions of captions: each opens its line, and a credit follows within the paragraph."""
    return frozenset(
        index
        for index in range(len(sentences) - 1)
        if text[sentences[index + 1].start] in _OPENINGS
        and _CREDIT.match(text, sentences[index + 1].start)
        and _follows(text, sentences, index + 1)
        and _opens(text, sentences, index)
    )


def _follows(text: str, sentences: Sequence[Span], index: int) -> bool:
    return text.find("\n\n", sentences[index - 1].end, sentences[index].start) < 0


def _opens(text: str, sentences: Sequence[Span], index: int) -> bool:
    """Whether nothing but a heading, a stamp or a credit stands before it on its line."""
    if index == 0:
        return True
    before, start = sentences[index - 1], sentences[index].start
    is_closed = text[before.end - 1] in '.!?…"”'
    return not is_closed or text.find("\n", before.end, start) >= 0
