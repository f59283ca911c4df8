"""Text into sentences.

Rules, not a model: every mark that could end a sentence is looked at with the word before it
and the word after it. One pass, linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from dateline.model import Span
from dateline.prose.abbreviations import Abbreviations, abbreviations_of
from dateline.prose.blocks import split_blocks
from dateline.prose.calendar_en import MONTHS, WEEKDAYS
from dateline.prose.heads import head_end
from dateline.prose.lexicon import words
from dateline.prose.seams import seams

# A run of final marks with what closes after it, at a space; or a mark of a script without spaces.
# The sign stands first, and then that none goes before it: so all other letters are skipped fast.
_END = re.compile(
    r"""[.!?…。！？｡؟।](?:"""
    r"""(?<=[.!?…])(?<![.!?…].)(?P<more>[.!?…]*+)"""
    r"""(?P<closers>["'”’»)\]]*+(?:\[\d{1,3}\]){0,4})(?=\s|\Z)"""
    r"""|(?<=[。！？｡])[。！？｡]*+[”’」』)]*+|(?<=[؟।])[؟।]*+(?=\s|\Z))"""
)
_NEXT = re.compile(
    r"""\s*+(?P<opener>["'“‘«(\[–—-]{0,3})\s{0,3}(?P<word>[^\s"'“”‘’«»(),;:]{0,40})"""
)
_WORD_BACK = re.compile(r"""[^\s"'“‘«(\[/–—]{1,30}""")  # from its end, in text turned round
_INITIAL = re.compile(r"(?:[A-ZÀ-Þ]-)?[A-ZÀ-Þ]")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.){1,6}[^\W\d_]")
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})")
_SPEECH = re.compile(
    r"\s{0,3}(?:[A-Z][\w'’.-]{0,30}\s){1,4}(?:asked|says?|said|cried|shouted|wondered|replied)[\s.,]"
)
_CLOCK_FOLLOWERS = (
    MONTHS
    | WEEKDAYS
    | words("""
    today tomorrow yesterday est edt cst cdt mst mdt pst pdt et ct pt mt gmt utc bst cet ist
    eastern pacific central mountain
    """)
)
_NAMES_WITH_MARKS = ("Yahoo!", "Jeopardy!", "Yum!")


def split_sentences(text: str, *, language: str = "en") -> tuple[Span, ...]:
    """The sentences of a text, in reading order, disjoint, without the spaces around them.

    A line that stands on its own (a heading, a list item, a caption) is a sentence of its own,
    with or without a final stop.

    >>> text = "Dr. J. Smith left at 5 p.m. on Friday. He was 70.\\n\\nA heading\\n\\nIt rained."
    >>> [span.of(text) for span in split_sentences(text)]
    ['Dr. J. Smith left at 5 p.m. on Friday.', 'He was 70.', 'A heading', 'It rained.']
    """
    is_english = language.lower().startswith("en")
    return _sentences(text, abbreviations_of(language), is_english)


@lru_cache(maxsize=2048)  # a text is split to find its events, and again to merge them
def _sentences(text: str, table: Abbreviations, is_english: bool) -> tuple[Span, ...]:
    parts = _parts(text, split_blocks(text), seams(text, is_english=is_english))
    return tuple(
        piece
        for part in parts
        for sentence in _split(text, part, table)
        for piece in _without_head(text, sentence)
    )


def _parts(text: str, blocks: Iterable[Span], places: list[int]) -> Iterator[Span]:
    """The blocks, cut again at every seam within them."""
    index = 0
    for block in blocks:
        start = block.start
        while index < len(places) and places[index] < block.end:
            yield from _trimmed(text, start, places[index])
            start = max(start, places[index])
            index += 1
        if start == block.start:
            yield block
        else:
            yield from _trimmed(text, start, block.end)


def _without_head(text: str, sentence: Span) -> Iterator[Span]:
    """A sentence, and before it what stands at its head, as a piece of its own."""
    begin = head_end(text, sentence.start, sentence.end)
    if begin > sentence.start:
        yield from _trimmed(text, sentence.start, begin)
        yield from _trimmed(text, begin, sentence.end)
    else:
        yield sentence


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """The words between two places without the spaces around them, if there are any."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _split(text: str, block: Span, table: Abbreviations) -> Iterator[Span]:
    start = block.start
    for match in _END.finditer(text, block.start, block.end):
        end = match.end()
        if end < block.end and not (
            _is_plain_end(text, start, match, table)
            or _is_end(text, match, start, block.end, table)
        ):
            continue
        yield Span(start, end)
        start = end
        while start < block.end and text[start].isspace():
            start += 1
    if start < block.end:
        yield Span(start, block.end)


def _is_plain_end(text: str, start: int, match: re.Match[str], table: Abbreviations) -> bool:
    """Whether a stop stands between a word in small letters and a capital, as most do."""
    stop, end = match.span()
    if end > stop + 1 or not text[end + 1 : end + 2].isupper():
        return False
    word = text[text.rfind(" ", start, stop) + 1 : stop]
    is_plain = len(word) > 1 and word.isalpha() and word.islower() and word.strip("ivx") != ""
    return is_plain and text[stop] == "." and not table.has(word)


def _is_end(
    text: str, match: re.Match[str], start: int, block_end: int, table: Abbreviations
) -> bool:
    if match["more"] is None:
        return True
    marks = match[0][0] + match["more"]
    follows = _NEXT.match(text, match.end(), block_end)
    following = follows["word"] if follows else ""
    if _goes_on(following):
        return False
    if marks == ".":
        before = _word_before(text, start, match.start())
        return _is_full_stop(before, following, match, start, text, table)
    if text.startswith(_NAMES_WITH_MARKS, match.end() - 6) or text.startswith(
        _NAMES_WITH_MARKS, match.end() - 5
    ):
        return False
    return not (match["closers"] and marks[-1] in "!?" and _SPEECH.match(text, match.end()))


def _goes_on(word: str) -> bool:
    """Whether a sentence would not begin with this word: lower case, but not "iPhone".

    >>> _goes_on("he"), _goes_on("iPhone"), _goes_on("He"), _goes_on("5")
    (True, False, False, False)
    """
    return bool(word) and word[0].islower() and not any(map(str.isupper, word[1:3]))


def _word_before(text: str, start: int, end: int) -> str:
    """The word that the mark at ``end`` stands after; markup blanked between them is skipped."""
    near = text[max(start, end - 60) : end].rstrip()
    match = _WORD_BACK.match(near[::-1])
    return match[0][::-1] if match else ""


def _is_full_stop(
    before: str, following: str, match: re.Match[str], start: int, text: str, table: Abbreviations
) -> bool:
    word = before.lower()
    if match["closers"].strip(")]") and word not in table.always:
        return True
    if _is_list_number(before, text[start : match.start()]):
        return False
    if before.isupper() and _is_market(following, text, match.end()):
        return False
    if word in ("a.m", "p.m") and _is_bracketed(text, start, match.end()):
        return False
    return _ends_with(before, following, table)


def _ends_with(before: str, following: str, table: Abbreviations) -> bool:
    """Whether a sentence ends at a full stop, by the words on its sides."""
    word, begins = before.lower(), following.rstrip(".").lower()
    if word in table.numbered and following[:1].isdigit():
        return False
    if word in table.always and before != "v" * len(before):
        return False
    if word in ("a.m", "p.m"):
        return begins not in _CLOCK_FOLLOWERS and not following[:1].isdigit()
    if word in table.often or _ACRONYM.fullmatch(before) or _INITIAL.fullmatch(before):
        return begins in table.starters and following not in ("A", "I")
    if len(before) == 1 and before.isalpha() and word == before.upper():
        return False  # an initial in a script without capitals: "د. أحمد"
    is_ordinal = table.is_ordinal and before.isdigit() and len(before) <= 2  # "3. Mai"
    return not is_ordinal or begins in table.starters


def _is_list_number(before: str, sentence: str) -> bool:
    """Whether a number or letter is all that the sentence has: "1. The mill closed"."""
    return bool(_LIST_NUMBER.fullmatch(before)) and not sentence.strip("( ")[len(before) :]


def _is_bracketed(text: str, start: int, end: int) -> bool:
    """Whether brackets that open the sentence close soon: "(Update 1 a.m. Skell, 6 p.m. ET)"."""
    closing = {"(": ")", "[": "]"}.get(text[start])
    return closing is not None and text.find(closing, end, end + 40) >= 0


def _is_market(following: str, text: str, end: int) -> bool:
    """Whether the mark parts a share's sign from its market: "(ORL. N)"."""
    if not 0 < len(following) <= 2 or not following.isupper():
        return False
    return text.startswith(f"{following})", end + 1)
