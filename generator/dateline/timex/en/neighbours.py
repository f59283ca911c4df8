"""The words beside a place in the text."""

from __future__ import annotations

from dateline.timex.rule import LazyPattern

_REACH = 30  # code points
# No word begins within another: without that, every letter of a word would be tried.
_WORD_BEFORE = LazyPattern(
    r"((?<![^\W_])[^\W_]+(?:[.'][^\W_]{1,3})?\.?)?(?:\s{0,6}|\s{0,3}[-(\"'/]{1,3})$"
)

_WORD_AFTER = LazyPattern(r"(?:\s{1,6}|-)?([^\W\d_]+)?")

STREET = LazyPattern(
    r"(?:\s[A-Z][a-z]{1,20}){0,2}\s(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Lane|Drive|Boulevard|Blvd"
    r"|Square|Highway|Parkway|Court|Terrace)"
)


def word_before(text: str, start: int) -> str:
    """The word before a place, as written; empty at the start of a sentence."""
    begin = text.rfind(" ", max(0, start - _REACH), max(0, start - 1)) + 1
    if begin and text[start - 1] == " " and text[begin : start - 1].isalnum():
        return text[begin : start - 1]  # most stand between two spaces
    match = _WORD_BEFORE.search(text, max(0, start - _REACH), start)
    word = (match.group(1) or "") if match else ""
    ends_sentence = word.endswith(".") and word != "no." and (word.islower() or len(word) > 5)
    return "" if ends_sentence else word


def word_after(text: str, end: int) -> str:
    """The word that follows a place, as written."""
    match = _WORD_AFTER.match(text, end, min(len(text), end + _REACH))
    return (match.group(1) or "") if match else ""
