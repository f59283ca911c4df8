"""What is not news in an article: offers, menus, captions, bylines, links to other pages."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from dateline.model import Span
from dateline.prose.calendar_en import MONTH
from dateline.prose.datelines import is_wire_line

# These are looked for in small letters: so the engine passes over most branches at one letter.
_LINE_SIGNS = re.compile(
    rf"""^(?:see\ also|read\ (?:more|also|next)|also\ read|
    related(?:\ (?:stories|articles|news|topics))?|
    more\ from|next\ story|previous\ story|topics?\ ?:|tags?\ ?:|filed\ under|share\ (?:this|on)|
    follow\ us|sign\ up|log\ ?in|subscribe|advertisement|sponsored|
    copyright|©|all\ rights\ reserved|
    \(?photo(?:graph)?s?\ ?(?:by|:|credit)|image\ ?(?:by|:|credit|source)|
    picture\ ?(?:by|:|credit)|caption|
    representational\ image|file\ photo|by\ (?!(?i:{MONTH})\ \d)[a-z]|
    (?:editing|reporting|writing|additional\ reporting)\ by|
    source\ ?:|sources\ ?:|external\ links|references|click\ here|watch\ ?:|listen\ ?:|video\ ?:|
    comments?\ ?(?:\(|:|$)|print\ this|contact\ us|about\ us|terms\ (?:of|and)|privacy\ policy|
    \d{{1,3}}\ ?(?:min(?:ute)?s?)\ read|
    (?:first\ |last\ )?(?:published|updated|posted|modified)\b)""",
    re.X,
)
# With a colon it is one however long the line: "Photo: A guard sits in the empty mill."
_LABEL = re.compile(
    r"(?:photo(?:graph)?s?|pictures?|images?|video|watch|listen|see also|read (?:more|also|next)"
    r"|also read|related(?: (?:stories|articles|news))?|caption)(?: credit)?(?: by)? ?: ",
    re.I,
)
_PRINT_NOTE = re.compile(
    r"(?:corrections?|clarifications?|editor['’]?s['’]? note)(?: \([^()\n]{1,40}\))? ?[:–—]"
    r"|(?:a|an|this) (?:\w{1,12} )?(?:version|article|story|report|column|piece)\b.{0,40}"
    r"\b(?:appeared|(?:was|has been) (?:first |last |originally )?(?:published|amended|corrected"
    r"|updated|edited|modified|reviewed)|misstated|misidentified|incorrectly)\b"
    r"|this (?:comment|page|post|entry)\b.{0,40}\b(?:was|has been) (?:first |last )?"
    r"(?:removed|deleted|published|amended|updated|edited|modified|reviewed)\b"
    r"|(?:an? )?(?:earlier|previous) version of this (?:article|story|report|post)\b"
)
# A reader's comment, and the caption of a picture.
_COMMENT = re.compile(r"at \d{1,2}:\d\d ?[ap]\.?m\.?(?: on [\w ,]{4,24}?,? [^:]{1,40} wrote:| ?\|)")
_CAPTION = re.compile(
    r"in (?:this|an?) (?:[\w-]{1,20} ){0,4}(?:image|photo|photograph|picture|frame)\b"
)
_PRICE = re.compile(
    r"[$€£¥₹]\s?\d[\d,.]{0,12}\s?(?:/|per\b|an?\b|each\b)\s?"
    r"(?:week|month|year|mo\b|yr|day|quarter)"
)
# What only an offer says, and what news may say too: it counts beside a sign of the first kind.
_OFFERS = (
    "ad-free",
    "renews automatically",
    "cancel anytime",
    "free trial",
    "unlimited access",
    "premium content",
    "premium stories",
    "auto-generated",
    "syndicated feed",
    "all rights reserved",
)
_OFFERS_TOO = re.compile(
    r"subscri(?:be|ption)|complimentary|newsletter|sign (?:up|in)\b|inbox|repository of"
    r"|digital (?:access|replica)|cookies?\b|dating back to|save \d{1,3} ?%"
    r"|our (?:website|app|editors|readers)\b"
)
_BRACKETS = re.compile(r"(?:\([^()\n]{2,200}\)\s{0,3}){1,4}")
_FOOTNOTES = re.compile(r"(?:\[\w{1,3}\]|\[(?:citation needed|note \d{1,2})\]){1,6}$")
_BULLET = re.compile(r"[•◦▪‣·*–—-]\s")
_STOPS = (".", "!", "?", "”", '"', "’", ")", "…", ":", ";")
_SHORT_WORDS = 12
_LONGEST_SIGN = 9  # words
_LONGEST_LABEL = 40  # code points, its colon and space with it
_MANY_OFFERS = 3
_TOP = 12  # pieces within which a dateline is the article's own
_CAPTIONS = 2  # full sentences that captions above it may have


def news_sentences(text: str, sentences: tuple[Span, ...]) -> list[bool]:
    """For each sentence whether it is news, by its own signs and its neighbours'.

    Short lines without a final stop that stand among offers are part of the offer: between the
    first offer and the end of the text, only full sentences without a sign of their own count.
    """
    flags = [not _is_furniture(sentence.of(text)) for sentence in sentences]
    above = _above_dateline(text, sentences)
    flags[:above] = [False] * above
    starts = [sentence.start for sentence in sentences]
    prices = _offers(text.lower(), starts)
    told = {index for index in prices if _is_full(sentences[index].of(text))}
    if not prices or (prices == told and len(prices) < _MANY_OFFERS):
        return flags
    marks = (match.start() for match in _OFFERS_TOO.finditer(text.lower()))
    offers = prices | _holding(starts, marks)
    for index in offers:
        flags[index] = flags[index] and index in told and len(offers) < _MANY_OFFERS
    if len(offers) >= _MANY_OFFERS:
        for index in range(min(offers), len(sentences)):
            flags[index] = flags[index] and _is_full(sentences[index].of(text))
    return flags


def _above_dateline(text: str, sentences: tuple[Span, ...]) -> int:
    """How many pieces stand above the first dateline: a headline, a caption, not news yet."""
    full = 0
    for index, sentence in enumerate(sentences[:_TOP]):
        if is_wire_line(text, sentence.start, sentence.end):
            return index
        full += _is_full(sentence.of(text))
        if full > _CAPTIONS:
            break
    return 0


def _offers(lower: str, starts: list[int]) -> set[int]:
    """The positions of the sentences that have a price by period, or an offer's own words."""
    marks = [match.start() for match in _PRICE.finditer(lower)]
    for words in _OFFERS:
        place = lower.find(words)
        while place >= 0:
            marks.append(place)
            place = lower.find(words, place + 1)
    return _holding(starts, marks)


def _holding(starts: list[int], marks: Iterable[int]) -> set[int]:
    """The positions of the sentences that hold these places."""
    return {max(bisect_right(starts, mark) - 1, 0) for mark in marks}


def _is_full(text: str) -> bool:
    """Whether words are a sentence of some length, as an offer's lines are not."""
    return _is_closed(text) and text.count(" ") >= _SHORT_WORDS


def is_sentence(text: str) -> bool:
    """Whether words end as a sentence does: headings and captions do not."""
    return _is_closed(text)


def is_note(text: str) -> bool:
    """Whether words are a caption, a reader's comment, or say where the text was printed.

    They tell no event, though their dates are those of the news.
    """
    low = text.lower()
    is_opened = _PRINT_NOTE.match(low) or _CAPTION.match(low)
    return is_opened is not None or _COMMENT.search(low) is not None


def _is_closed(text: str) -> bool:
    if text.endswith("]"):  # "The mill burned down.[12]"
        text = _FOOTNOTES.sub("", text)
    return text.endswith(_STOPS)


def _is_furniture(text: str) -> bool:
    if text.find(": ", 0, _LONGEST_LABEL) > 0 and _LABEL.match(text):
        return True
    if text.endswith((".", "!", "?")) and len(text.split(None, _LONGEST_SIGN)) > _LONGEST_SIGN:
        return False  # "Related companies fell ... ."
    if _LINE_SIGNS.match(text.lower()) and (len(text) < 160 or not _is_closed(text)):
        return not (_is_closed(text) and len(text.split()) > _LONGEST_SIGN)
    if text.startswith("(") and _BRACKETS.fullmatch(text) and text[-2] not in _STOPS:
        return True  # "(Ana Hale -- Harbury Press)"
    if _BULLET.match(text) and not _is_closed(text):
        return len(text.split()) <= _SHORT_WORDS
    return False
