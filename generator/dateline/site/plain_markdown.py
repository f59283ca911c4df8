"""Markdown that needs no renderer: paragraphs and headings of words, links and emphasis.

A page of news is mostly such blocks, and each stands by itself: what python-markdown and nh3 make
of it can be written down at once. It is the same, byte for byte, and a property test compares them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from html import escape

# What opens markup, or is no character of text. Tame's bracket is one (Unicode 23.7).
_NO_TEXT = r"\\`*_\[\]<>&|~^{}\x00-\x09\x0b-\x1f\x7f-\x9f\ufdd0"
_MARKUP = re.compile(f"[{_NO_TEXT}]")
# A letter, a number that no point makes an item, a quotation mark or a mark of ours.
_START = re.compile("[^\\W\\d_]|\\d{1,9}(?![\\d.)])|[“”‘’\"'(«„]|[\U000f0000-\U000ffffd]")
_LINE_OF_ITS_OWN = re.compile(r"  \n|\n(?![^\W\d_])")
_REACHES_OVER = ("```", "~~~", "]:")  # fences, and addresses that are told apart from their links
_NO_BREAK = "\u00a0"
_EMPTY_LINE = re.compile(r"(?<=\n) +\n")

_HEADING = re.compile(r"(#{1,6}) ([^#\n]+)")
_INNER = rf"[^\s{_NO_TEXT}](?:[^\n{_NO_TEXT}]*[^\s{_NO_TEXT}])?"
# No address that a parser of addresses could refuse: its host is of letters, without a port.
_HOST = r"https?://(?:[a-z0-9](?:[a-z0-9]|-(?!-))*\.){1,8}[a-z]{2,20}(?=[/)#?])"
_PATH = r"[A-Za-z0-9\-._/#?=&%+,]"
_INLINE = re.compile(
    rf"(?<!!)\[(?P<words>[^\n{_NO_TEXT}]+)\]\((?P<address>{_HOST}(?:{_PATH}|:)*|{_PATH}+)\)"
    rf"|(?<!\*)\*\*(?P<strong>{_INNER})\*\*(?!\*)"
    rf"|(?<!\*)\*(?P<em>{_INNER})\*(?!\*)"
    rf"|(?<!\w)_(?P<smart>{_INNER})_(?!\w)"
)


def is_plain(text: str) -> bool:
    """Whether no inline pattern of python-markdown can find anything in the text.

    A set of characters by itself is looked for four times as quickly as among alternatives.
    """
    return _MARKUP.search(text) is None and _is_of_one_piece(text)


def _is_of_one_piece(text: str) -> bool:
    """Whether no line of the text begins a block or breaks the line before."""
    return "\n" not in text or _LINE_OF_ITS_OWN.search(text) is None


def is_plain_paragraph(block: str) -> bool:
    """Whether a block is a paragraph and nothing in it can be markup."""
    return _START.match(block) is not None and is_plain(block)


def split_blocks(source: str) -> list[str]:
    """What empty lines part; all of it in one where something may reach over them."""
    if any(sign in source for sign in _REACHES_OVER):
        return [source]
    if "\n " in source:
        source = _EMPTY_LINE.sub("\n", source)
    blocks = source.rstrip("\n").split("\n\n")
    # Of blanks alone the renderer makes nothing, but between others it may make a box of them.
    return [source] if any(map(str.isspace, blocks)) else blocks


def render_plain(block: str, link: Callable[[str], str]) -> str | None:
    """The block as HTML; ``None`` where it takes a renderer.

    >>> render_plain("The *old* [mill](mill.md) closed.", str)
    '<p>The <em>old</em> <a href="mill.md">mill</a> closed.</p>'
    >>> render_plain("> quoted", str) is None
    True
    """
    heading = _HEADING.fullmatch(block) if block.startswith("#") else None
    text = heading[2].strip() if heading else block
    has_markup = _MARKUP.search(text) is not None
    words = _INLINE.sub("x", text) if has_markup else text
    if has_markup and _MARKUP.search(words) is not None:
        return None
    if not (heading or _START.match(words)) or not _is_of_one_piece(words):
        return None
    html = _INLINE.sub(partial(_element, link=link), text) if has_markup else text
    name = f"h{len(heading[1])}" if heading else "p"
    return f"<{name}>{html.replace(_NO_BREAK, '&nbsp;')}</{name}>"


def _element(inline: re.Match[str], *, link: Callable[[str], str]) -> str:
    if inline["words"] is not None:
        return f'<a href="{escape(link(inline["address"]))}">{inline["words"]}</a>'
    if inline["strong"] is not None:
        return f"<strong>{inline['strong']}</strong>"
    return f"<em>{inline['em'] or inline['smart']}</em>"
