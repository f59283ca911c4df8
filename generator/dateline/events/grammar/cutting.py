"""A sentence cut into words, numbers and signs, before any is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from dateline.model import Span
from dateline.prose.abbreviations import ENGLISH
from dateline.prose.lexicon import words

_ABBREVIATIONS = ENGLISH.always | ENGLISH.often
_TOKEN = re.compile(
    # First, as most words are such, plain letters that nothing belongs to; a share's symbol,
    # "(NYSE: F)", ends no stretch of its sentence.
    r"""[A-Za-z][a-z]{0,39}+(?![\w'’.–&/$:-])
    |(?<=\()[A-Z][A-Za-z]{1,9}:\s?[A-Z]{1,5}(?=[).,;])
    |,
    |(?:[$€£¥₹#]|[A-Z]{1,3}\$|[A-Z]{3}(?=\d+[.,]))?\d+(?:[.,:/]\d+)*+(?:%|°[CF]?|[a-zA-Z]{1,12}+)?(?:-\w{1,20}){0,3}
    |(?:[A-Za-z]\.){2,6}
    |[’'](?:s|re|ve|ll|d|m)\b
    |\b[Nn]os?\.(?=\s?\d)
    |[’']\d\d\b
    |[^\W\d_]\w*+\.(?:com|org|net)\b
    |[^\W\d_]\w*(?:[-–&/](?:\d{1,3}\.\d{1,2}\b|\w+)|[’'](?!s\b|re\b|ve\b|ll\b|d\b|m\b)[^\W\d_]+){0,6}
    |\.\.\.|--+|``|''|[^\w\s]|_+""",
    re.X,
)
_SEATED = words("based listed led backed brokered born bound made owned run funded registered")

Cut: TypeAlias = tuple[str, tuple[int, int], str]  # a word, its place, the tag given for it


def cut_sentence(text: str, sentence: Span, timexes: Sequence[tuple[Span, str]]) -> list[Cut]:
    """The words of a sentence in reading order; each timex is one, with the tag given for it."""
    found: list[Cut] = []
    start = sentence.start
    for timex, tag in timexes:
        _cut_words(found, text, start, timex.start, sentence.end)
        found.append((timex.of(text), (timex.start, timex.end), tag))
        start = timex.end
    _cut_words(found, text, start, sentence.end, sentence.end)
    return found


def _cut_words(found: list[Cut], text: str, start: int, end: int, sentence_end: int) -> None:
    matches = _TOKEN.finditer(text, start, end)
    if text.find(".", start, min(end, sentence_end - 1)) < 0 and "based" not in text[start:end]:
        found += [(match[0], match.span(), "") for match in matches]  # as most are
        return
    for match in matches:
        cut = match[0]
        if cut == "." and found and _is_abbreviated(found[-1], match.start(), sentence_end):
            word, (first, _), tag = found[-1]
            found[-1] = (word + ".", (first, match.end()), tag)
        elif match[0] in _SEATED and _is_seat(found, match.start()):
            del found[-1]  # "U.K.-based" is one word
            (first, _), end = found[-1][1], match.end()
            found[-1] = (text[first:end], (first, end), "J")
        else:
            found.append((cut, match.span(), ""))


def _is_seat(found: list[Cut], start: int) -> bool:
    """Whether a hyphen joins what stands there to an abbreviation: "Calif.-" """
    if len(found) < 2 or found[-1][0] != "-" or found[-1][1][1] != start:
        return False
    return found[-2][0].endswith(".") and found[-2][1][1] == found[-1][1][0]


def join_compounds(cut: list[Cut], hyphens: frozenset[int]) -> list[Cut]:
    """Words with a bound hyphen between them as one: "oil - soaked" is "oil-soaked"."""
    joined: list[Cut] = []
    is_open = False
    for word, (start, end), tag in cut:
        if start in hyphens and joined and not joined[-1][2]:
            is_open = True
        elif is_open and not tag:
            before, (first, _), _ = joined[-1]
            joined[-1] = (f"{before}-{word}", (first, end), "")
            is_open = False
        else:
            joined.append((word, (start, end), tag))
            is_open = False
    return joined


def _is_abbreviated(before: Cut, stop: int, sentence_end: int) -> bool:
    """Whether a full stop within a sentence belongs to the word before it."""
    word, (_, end), _ = before
    if end != stop or stop + 1 >= sentence_end:
        return False
    if word in ("vs", "v", "etc"):
        return True
    return (len(word) == 1 and word.isupper()) or (
        word[0].isupper() and word.lower() in _ABBREVIATIONS
    )
