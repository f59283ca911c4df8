"""Seams: where words that are no part of a sentence meet it without a stop or a line end.

Text saved from web pages and from the wire runs headlines, captions, credits, bylines and
time stamps into the sentence after them. Each is known by its form: by what only an agency, a
caption or a page writes, or by a word that begins sentences standing with its capital right after
a word in small letters. Every pattern begins with the sign that it is known by, so that the
engine skips to the next such sign; all are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dateline.prose.calendar_en import MONTH, ZONE
from dateline.prose.lexicon import words
from dateline.prose.press_en import AGENCY

_DASH = r"(?:--|[-–—_])"
_DATELINE = re.compile(rf"\( ?{AGENCY} ?\) ?{_DASH}(?!\w)")
_PART = rf"(?!{ZONE}\b)[A-ZÀ-Þ][A-ZÀ-Þ.'’/-]{{1,24}}"
_LOWER_PART = rf"(?!{ZONE}\b)[A-Z][\w.'’-]{{0,20}}"
# The place and day before an agency's name, up to the end of the words looked at.
_PLACE = re.compile(
    rf"(?<![\w/])(?:{_PART}(?: {_PART}){{0,3}}|{_LOWER_PART}(?: {_LOWER_PART})?(?=,)"
    rf"|(?<![A-Z]\w )(?<!\w)(?:{_LOWER_PART} ){{1,3}}$)"
    rf"(?:, {_LOWER_PART}(?: {_LOWER_PART}){{0,2}})?"
    r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}\.? [A-Z]\w{2,8}))?,? ?$"
)
# The clock time of a stamp, from its minutes on, and the words before them.
_MINUTES = rf"\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?: (?:{ZONE}|UK|ET|CT|PT)\b)?(?=\s?\||\s[A-Z“\"‘(`])"
_STAMPS = (re.compile(rf":(?<=\d:){_MINUTES}"), re.compile(rf"\.(?<=\d\.){_MINUTES}"))
_LEADS = "on|at|by|of|from|since|until|till|to|before|after|and|for|in|dated"
# Its day, up to the end of the words looked at; a preposition makes it part of a sentence.
_STAMP_DAY = re.compile(
    rf"(?P<led>\b(?i:{_LEADS}) )?"
    r"(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
    r"(?:\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8})"
    r",? (?:19|20)\d\d[;,]?(?: at)? \d{1,2}$"
)
_HEADING_DATE = re.compile(
    rf"(?P<led>\b(?i:{_LEADS}|early|late|mid|between|through|about|around),? )?"
    r"(?:\b(?:[A-Z][a-z]{2,5}day,? )?"
    rf"(?:\d{{1,2}} {MONTH},? \d{{4}}|{MONTH} (?:\d{{1,2}},? )?\d{{4}}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)"
    r"|(?:(?<=[.!?:)] )|(?<=\n)|(?<![\s\S]))\d{4}) $"
)
_PIPE = re.compile(r"\|(?<=\s.)(?=\s{1,3}[^\W\d])")  # but "18 March | 3:32 PM" is one
_BULLET = re.compile(r"[*•■▪►](?<=\s.)(?=\s[A-Z“\"])")
_CREDIT = re.compile(r"(?:Photograph|Photos?|Pictures?)(?: credit)?(?: by)?: (?=[A-Z])")
_LABEL = re.compile(r":(?<=[A-Z][A-Z][A-Z]:) (?=[A-Z])")
_LABELS = re.compile(r"(?<=\s)(?:NEW|WATCH|READ|RELATED|VIDEO|UPDATE|SEE ALSO|READ MORE)$")
_BYLINE = re.compile(
    r"By (?<=[a-z0-9)”\"] By )(?:the )?[A-Z][\w.’'-]{0,20}(?: [A-Z]| and [A-Z])"
    r"|By (?<=\w By )(?:[A-Z][\w.’'-]{0,20} ){2,3}and [A-Z]"
)
_DESK_NOTE = re.compile(
    r"\( ?(?:(?:Additional )?[Rr]eporting|Editing|Writing|Compiled|Updates|Adds|Corrects|Recasts"
    r"|Repeats|Refiles|Rewrites)\b[^()\n]{3,200}\)(?=\s|$)"
)
_GLUED = re.compile(r"\.(?<=[a-z0-9][a-z0-9][a-z0-9]\.)(?P<word>[A-Z][a-z]{0,12}) (?=[a-z])")
# A word with a capital between a small letter, digit or closing mark and a word in small letters.
_CAPITAL = re.compile(
    r"(?P<word>[A-Z](?<=[a-z0-9)”\"’'] .)(?<!,[”\"’'] .)[a-z]{1,20}) (?=[a-z0-9`“])"
)

OPENERS = words("""
    The They He She It We You This These Those That There An In On At For From With After Before
    Since When While If Although Though But And So Yet Now Then Some Many Most All Both Each Under
    During Despite Because However Meanwhile According What Why How Where His Her Their Its Our My
    As Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Hundreds Thousands Dozens Millions
    """)
_LEADING = words("""
    a an the of to in on at by for with from and or but nor that which who whom whose when where
    while if as than because said says called titled named entitled dubbed into over under his her
    its their our my your new old former is are was were be
    """)
_SURE = words("""
    The An They He She We This These Those There According However Meanwhile Although Because
    Despite But When While
    """)
_PREPOSITIONS = words("In On At With After Since As From For Under During Before")
_ARTICLES = words("the a an my your our his her their")
_AUXILIARIES = words("""
    could would was were is are has had have will may might can should did does
    """)
_NEAR = 2_000  # code points within which a word in small letters shows that it is no name
_OFTEN = 3  # times that it stands so


def seams(text: str, *, is_english: bool) -> list[int]:
    """Where a sentence begins that nothing sets apart from the words before it, in order."""
    places = [*_of_marks(text), *_of_datelines(text), *_of_stamps(text)]
    if is_english:
        places += _of_capitals(text)
        places += _of_glued(text)
    return sorted(set(places))


def _of_marks(text: str) -> Iterator[int]:
    if "|" in text:
        yield from _ends(_PIPE, text)
    if any(bullet in text for bullet in "*•■▪►"):
        yield from _starts(_BULLET, text)
    if "Photo" in text or "Picture" in text:
        yield from _starts(_CREDIT, text)
    yield from _starts(_BYLINE, text)
    yield from _of_labels(text)
    for note in _DESK_NOTE.finditer(text):
        yield from note.span()


def _starts(pattern: re.Pattern[str], text: str) -> Iterable[int]:
    return (match.start() for match in pattern.finditer(text))


def _ends(pattern: re.Pattern[str], text: str) -> Iterable[int]:
    return (match.end() for match in pattern.finditer(text))


def _of_datelines(text: str) -> Iterator[int]:
    """Before the place that an agency's name in brackets and a dash follow."""
    for match in _DATELINE.finditer(text):
        before = text[max(0, match.start() - 70) : match.start()]
        place = _PLACE.search(before)
        yield match.start() - (len(before) - place.start() if place else 0)


def _of_stamps(text: str) -> Iterator[int]:
    """Before and after a day with its clock time that no preposition leads in."""
    for pattern in _STAMPS:
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 50) : match.start()]
            day = _STAMP_DAY.search(before)
            if day and not day["led"]:
                yield match.start() - (len(before) - day.start())
                yield match.end()


def _of_capitals(text: str) -> Iterator[int]:
    """Before a word that begins sentences, or that the text has in small letters nearby."""
    for match in _CAPITAL.finditer(text):
        word = match[1]
        if word in OPENERS:
            if _may_open(text, match):
                yield _before_date(text, match.start())
        elif _is_common(text, match):
            yield match.start()


def _before_date(text: str, start: int) -> int:
    """A date that nothing leads in heads what follows it: "... in Hale 3 May 2011 The mill"."""
    if not text[start - 2].isdigit():
        return start
    date = _HEADING_DATE.search(text, max(0, start - 40), start)
    return date.start() if date and not date["led"] else start


def _is_common(text: str, match: re.Match[str]) -> bool:
    """Whether a word has its capital only here: "in Hale Workers left", not "in Gulf waters"."""
    before = _word_before(text, match.start())
    if before in _LEADING or not (before.islower() and before.isalpha()) or len(match[1]) < 3:
        return False
    low, high = max(0, match.start() - _NEAR), match.end() + _NEAR
    word = f" {match[1].lower()} "
    if text.find(word, low, high) < 0 or text.startswith("of ", match.end()):
        return False
    is_plural = match[1][-1] == "s" and len(word) > 6
    known = text.count(f" {match[1]} ", low, high)
    return is_plural or text.count(word, low, high) >= max(_OFTEN, 2 * known)


def _may_open(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence may end before a capital: not "in The Hague" nor "Catcher In the Rye"."""
    word, before = match[1], _word_before(text, match.start())
    if before in _LEADING or not before[-1:].isalnum():
        return False
    if text[match.start() - 2] in "\"'" and text[match.start() - 3].isspace():
        return False
    if before[0].islower() or before[0].isdigit():
        return True
    following = text[match.end() : match.end() + 12].partition(" ")[0]
    if word in _SURE:  # "Los Angeles The trial", but not "Trinh Minh The was"
        return following not in _AUXILIARIES or word not in ("The", "This")
    return word in _PREPOSITIONS and following not in _ARTICLES


def _word_before(text: str, start: int) -> str:
    """The word before a place, without the closing marks after it."""
    words_before = text[max(0, start - 30) : start].rsplit(None, 1)
    return words_before[-1].strip("\"'“”‘’()[]") if words_before else ""


def _of_glued(text: str) -> Iterator[int]:
    """Where the space between two sentences was lost: "closed.The mill"."""
    for match in _GLUED.finditer(text):
        if match["word"] in OPENERS:
            yield match.start("word")


def _of_labels(text: str) -> Iterator[int]:
    """Before a label within a line: "... in Hale NEW: The mayor resigned"."""
    for match in _LABEL.finditer(text):
        label = _LABELS.search(text, max(0, match.start() - 12), match.start())
        if label:
            yield label.start()
