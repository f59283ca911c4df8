"""How well a sentence stands alone, and the sentence without what a page prints around it."""

from __future__ import annotations

import re

from dateline.prose.calendar_en import MONTH, ZONE
from dateline.prose.lexicon import words
from dateline.prose.press_en import AGENCY

_DAY = rf"(?:{MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?)"
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?"
# What stands before a sentence of news, each up to its end: the agency, the hour of printing, the
# writer, the day of a list.
_FURNITURE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^.{{0,240}}?\({AGENCY}\) ?(?:--?|–|—) ",
        rf"^{AGENCY}\) ?(?:--?|–|—) ",
        rf"^.{{0,240}}?\b[Ll]ast updated at {_CLOCK}(?: {ZONE})?(?:,? [^.]{{0,40}}?\d{{4}})?"
        rf"(?: {_CLOCK} UK)?(?: Help)? ",
        rf"^.{{0,240}}?\b\d{{4}},? (?:at )?{_CLOCK} {ZONE}\b[):]{{0,2}} ?(?=[A-Z“\"])",
        rf"^{ZONE}\) ",
        r"^\(?Updated? [^)]{0,60}\)(?: \))? ",
        r"^.{0,160}?\bBy (?:the )?[A-Z][^.]{2,40}? (?:Staff|Editor|Correspondent|Writer)\b"
        r"(?: Writer)? ",
        r"^\((?:By )?[^()]{2,60}(?:Reuters|AP|Getty|Post|AFP|News)[^()]{0,20}\) ",
        rf"^{_DAY} ?(?:-|–|—|:) ?(?=[A-Z])",
        r"^[A-Z]{3,}(?:[ ,][A-Z]{2,}){0,3},? (?:--?|–|—) ",
    )
)
_LEANING = re.compile(
    r"^(?:[\"“'‘]|(?:And|But|So|Or|Yet|He|She|They|It|His|Her|Their|Its|This|That|These|Those|Both"
    r"|Such|There|Then|However|Meanwhile|Also|Still|Instead|Another|Others|One|Many|Some|Asked|If"
    r"|What|You|I|We|Our|My|Earlier|Later|Now|Here|The (?:former|latter|two|move|decision|deal"
    r"|statement|comments?|company|group|report|incident|pair|figures?))\b"
    r"|(?:When|As|After|While|If|Before|Although|Because|Once) (?:he|she|they|it|this|that)\b)"
)
_OF_SPEAKER = words("i i'm i've we we're we've you your our my me us let's")
_WORD = re.compile(r"[A-Za-z][a-z]*(?:['’][a-z]+)?")
_QUOTED = re.compile(r"[\"“‘`][^\"”’]{0,400}(?:[\"”’]|$)")
_COMING = re.compile(
    r"\b(?:will|would|is|are|was|were) (?:be |also )?(?:to |due|expected|scheduled|set|likely"
    r"|planned|meet|hold|face|visit|deliver|address|begin|start|make|take|give)\b"
)
_OF_PAGE = re.compile(
    r"\b(?:RETWEET|Report abuse|Posted by|comments? (?:to|on) this|[Cc]lick|Photo(?:graph)?:"
    r"|Read more|Subscribe|Sign up|Related|https?:|www\.|\w/\w{5,})|@\w"
    rf"|^{_DAY} at \d"  # a reader's comment
)
_SHORTEST = 12  # code points that a sentence has left
_ENDS = (".", ".”", '."', ".’", ".'", "!", ")")
_LEANS, _SPEAKS, _ASKS, _COMES, _PAGE, _BROKEN = 0.8, 0.5, 0.4, 0.7, 0.3, 0.9


def without_furniture(text: str) -> str:
    """The sentence alone: a part of the text from some word on, to its end.

    >>> without_furniture("TARENT (Reuters) - The dam burst on Monday.")
    'The dam burst on Monday.'
    >>> without_furniture("14 March: The dam burst.")
    'The dam burst.'
    """
    for pattern in _FURNITURE:
        match = pattern.match(text)
        if match is not None and len(text) - match.end() >= _SHORTEST:
            text = text[match.end() :]
    return text


def standing(text: str) -> float:
    """How well a sentence stands alone, from 0 to 1.

    >>> standing("The dam at Oberau burst on Monday.") > standing("But he said it would burst.")
    True
    """
    worth = 1.0
    told = [word.lower() for word in _WORD.findall(_QUOTED.sub(" ", text))]
    for holds, factor in (
        (_LEANING.match(text) is not None, _LEANS),
        (not _OF_SPEAKER.isdisjoint(told), _SPEAKS),
        ("?" in text, _ASKS),
        (_COMING.search(text) is not None, _COMES),
        (_OF_PAGE.search(text) is not None, _PAGE),
        (not text.endswith(_ENDS), _BROKEN),
    ):
        worth *= factor if holds else 1.0
    return worth
