"""Marks in an article's text that survive rendering: where events and times are told.

A mark's two ends are single private-use characters put into the source before it is rendered.
Afterwards the HTML is read as tags and text; each run of text between a mark's ends is wrapped by
itself, so that marks may cross markup and each other and the page is still well formed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from dateline.model import Span

_BASE = 0xF0000  # plane 15 is private use: no text has a meaning for it
_MOST_MARKS = 0x7FFE
_SENTINEL = re.compile("([\U000f0000-\U000ffffd])")
_ATTRIBUTES = r"""(?:[^<>"']++|"[^"]*+"|'[^']*+')*+"""
_TAG = re.compile(f"(<{_ATTRIBUTES}>)")
_TAG_WITH_ATTRIBUTES = re.compile(rf"<\w+ {_ATTRIBUTES}>")
_LINK = re.compile(rf"<a(?: {_ATTRIBUTES})?>")

_UNEVEN_SPACE = re.compile(r"[^\S ]\s*| \s+")  # white space but single spaces, which most is


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark. An event's mark has a ``number``, and ends with a link that shows it.

    ``datetime`` makes the words a ``<time>``; ``css`` is their class; ``label`` names the link.
    """

    span: Span
    css: str
    number: int | None = None
    href: str = ""
    label: str = ""
    datetime: str | None = None


def insert_marks(raw: str, marks: Sequence[Mark]) -> str:
    """The text with a private-use character at both ends of each mark, its own ones replaced."""
    raw = _SENTINEL.sub("\ufffd", raw)
    points: list[tuple[int, int, str]] = []
    for index, mark in enumerate(marks[:_MOST_MARKS]):
        points.append((_outside_escape(raw, mark.span.start), 1, chr(_BASE + 2 * index)))
        points.append((_outside_escape(raw, mark.span.end), 0, chr(_BASE + 2 * index + 1)))
    pieces, at = [], 0
    for offset, _is_start, sentinel in sorted(points):
        pieces += [raw[at:offset], sentinel]
        at = offset
    return "".join([*pieces, raw[at:]])


def _outside_escape(raw: str, offset: int) -> int:
    """A backslash and the character that it escapes stay together."""
    return offset - 1 if 0 < offset < len(raw) and raw[offset - 1] == "\\" else offset


def strip_marks(html: str) -> str:
    """The text without the private-use characters."""
    return _SENTINEL.sub("", html)


def weave_marks(html: str, marks: Sequence[Mark]) -> tuple[str, frozenset[int]]:
    """HTML with the marks as elements, and the numbers of the marks that could be placed."""
    html = _TAG_WITH_ATTRIBUTES.sub(lambda tag: strip_marks(tag[0]), html)
    first, *rest = _SENTINEL.split(html)  # tags and text, then a mark's end and what follows
    sentinels, pieces = rest[::2], rest[1::2]
    found = set(sentinels)
    live = {
        i
        for i in range(len(marks))
        if chr(_BASE + 2 * i) in found and chr(_BASE + 2 * i + 1) in found
    }
    weaver = _Weaver(marks, live)
    weaver.take(first)
    for sentinel, piece in zip(sentinels, pieces, strict=True):
        weaver.pass_(sentinel)
        weaver.take(piece)
    numbers = (marks[i].number for i in live)
    return "".join(weaver.out), frozenset(n for n in numbers if n is not None)


class _Weaver:
    """The marks that are open at a place of the HTML, and what is written so far."""

    def __init__(self, marks: Sequence[Mark], live: set[int]) -> None:
        self.out: list[str] = []
        self._marks = marks
        self._live = live
        self._open: list[int] = []
        self._named: set[int] = set()
        self._links = 0
        self._waiting: list[int] = []  # links do not nest: a number within one waits for its end

    def take(self, html: str) -> None:
        """Write what no mark begins or ends in; of most of it none is open."""
        if not self._open and not self._waiting:
            self.out.append(html)
            self._links += len(_LINK.findall(html)) - html.count("</a>")
            return
        first, *rest = _TAG.split(html)  # a tag and the text after it, in turn
        self._write_run(first)
        for tag, text in zip(rest[::2], rest[1::2], strict=True):
            self._take_tag(tag)
            self._write_run(text)

    def _take_tag(self, tag: str) -> None:
        self.out.append(tag)
        if _LINK.match(tag):
            self._links += 1
        elif tag == "</a>":
            self._links -= 1
            self._write_waiting()

    def pass_(self, sentinel: str) -> None:
        """Open or close the mark that begins or ends here."""
        index, is_end = divmod(ord(sentinel) - _BASE, 2)
        if index in self._live and not is_end:
            self._open.append(index)
        elif index in self._open:
            self._open.remove(index)
            self._waiting.append(index)
            self._write_waiting()

    def _write_waiting(self) -> None:
        if self._links:
            return
        self.out += [_number_link(self._marks[i]) for i in self._waiting]
        self._waiting = []

    def _write_run(self, text: str) -> None:
        if not self._open or not text or text.isspace():
            self.out.append(text)
            return
        active = self._outermost_first()
        self.out += [self._start_tag(index) for index in active]
        self.out.append(text)
        self.out += [f"</{_element(self._marks[i])}>" for i in reversed(active)]

    def _outermost_first(self) -> list[int]:
        if len(self._open) == 1:
            return self._open.copy()
        lengths = {i: self._marks[i].span.end - self._marks[i].span.start for i in self._open}
        return sorted(self._open, key=lambda i: (-lengths[i], i))

    def _start_tag(self, index: int) -> str:
        mark = self._marks[index]
        name = ""
        if mark.number is not None and index not in self._named:
            self._named.add(index)
            name = f' id="m{mark.number}"'
        date = f' datetime="{escape(mark.datetime)}"' if mark.datetime else ""
        return f'<{_element(mark)} class="{mark.css}"{name}{date}>'


def _element(mark: Mark) -> str:
    return "time" if mark.datetime else "span"


def _number_link(mark: Mark) -> str:
    if mark.number is None:
        return ""
    label = escape(mark.label)
    return f'<a class="n" href="{escape(mark.href)}" aria-label="{label}">{mark.number}</a>'


def visible_text(raw: str, prose: str, span: Span) -> str:
    """The words of a span as a reader sees them: markup left out, white space made one space.

    >>> visible_text("a **big**\\nmill.", "a   big  \\nmill.", Span(0, 15))
    'a big mill.'
    """
    return " ".join(_visible(span.of(raw), span.of(prose)).split())


def visible_parts(raw: str, prose: str, cuts: Sequence[int]) -> list[str]:
    """The words between each two places, the space between them kept.

    >>> visible_parts("It *closed* in  2011.", "It  closed  in  2011.", (0, 16, 20, 21))
    ['It closed in ', '2011', '.']
    """
    parts = [_visible(raw[start:end], prose[start:end]) for start, end in pairwise(cuts)]
    if _UNEVEN_SPACE.search(prose, cuts[0], cuts[-1]) is None:  # as it is of most sentences
        return parts
    return [_UNEVEN_SPACE.sub(" ", part) for part in parts]


def _visible(source: str, shown: str) -> str:
    if shown == source:
        return shown
    return "".join(p for r, p in zip(source, shown, strict=True) if r == p or not p.isspace())
