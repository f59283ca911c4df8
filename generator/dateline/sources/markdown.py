"""Prose out of Markdown by blanking markup, so that no offset ever moves.

Blocks first, line by line (code, HTML, tables, marks at the head of a line), then inline marks
over what is left, each as one pass. Every quantifier is bounded and every pass is linear.
"""

from __future__ import annotations

import html
import re

from dateline.sources.text import blank, blank_match, mask_text

_FENCE = re.compile(r" {0,3}(?P<fence>`{3,40}|~{3,40})[^`\n]{0,200}$")
_RAW_HTML = re.compile(
    r"<(?P<tag>script|style|pre|svg|iframe|template)\b[^>]{0,2000}>(?:(?!</(?P=tag)).){0,20000}"
    r"</(?P=tag)\s{0,9}>",
    re.IGNORECASE | re.DOTALL,
)
_COMMENT_START, _COMMENT_END = "<!--", "-->"
_LIST_ITEM = re.compile(r"\s{0,40}(?:[-*+]|\d{1,3}[.)])(?:\s|$)")
_LINE_MARKS = re.compile(
    r"^(?:[ \t]{0,12}(?:>|[-*+](?=[ \t])|\d{1,3}[.)](?=[ \t])|#{1,6}(?=[ \t]|$)|\[[ xX]\](?=[ \t])"
    r"|\[\^[^\]\n]{1,80}\]:|:(?=[ \t]))){1,12}",
    re.MULTILINE,
)
_RULE = re.compile(r"^[ \t|:=*_+-]{1,2000}$", re.MULTILINE)  # rules, underlines, table borders
_HEADING_TAIL = re.compile(r"[ \t]#{1,6}[ \t]{0,40}$", re.MULTILINE)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,9}\S[^\n]{0,2000}$", re.MULTILINE)
_CODE = re.compile(
    r"(?<!`)(?P<ticks>`{1,4})(?!`)(?:[^\n]|\n(?![ \t]{0,9}\n)){1,998}?(?<!`)(?P=ticks)(?!`)"
)
_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]{0,2000}|[!?][^<>]{0,2000})>")
_TARGET = (
    r"\([ \t]{0,9}(?:<[^<>\n]{0,2000}>|[^()\s<]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?)"
    r"(?:\s{1,9}(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?[ \t]{0,9}\)"
)
_IMAGE = re.compile(
    rf"!\[[^\[\]]{{0,500}}\](?:{_TARGET}|\[[^\[\]\n]{{0,200}}\])(?:\{{[^{{}}\n]{{0,200}}\}})?"
)
_LINK = re.compile(rf"\[(?P<text>[^\[\]]{{0,1000}})\](?P<target>{_TARGET}|\[[^\[\]\n]{{0,200}}\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,80}\]")
_TEMPLATE = re.compile(r"\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}|\{[:#.][^{}\n]{0,200}\}")
# Each branch begins with its own mark, not with a look behind it: so the engine skips at once to
# the next mark, which takes a fifteenth of the time.
_EMPHASIS = re.compile(
    r"\*(?<!\\\*)(?:\*{0,2}(?=\S)|(?<=\S\*)\*{0,2})"
    r"|_(?<!\\_)(?:(?<!\w_)_{0,2}(?=\S)|_{0,2}(?!\w))"
    r"|~(?<!\\~)~"
)
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~\n])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


def mask_markdown(text: str) -> str:
    """The prose of Markdown, everything else blanked; as long as the text.

    >>> mask_markdown("## On **2 March** the [app](https://example.org/2019) was *removed*.")
    '   On   2 March   the  app                            was  removed .'
    """
    masked = _mask_blocks(_mask_comments(text))
    masked = _RAW_HTML.sub(blank_match, masked) if "</" in masked else masked
    masked = _CODE.sub(blank_match, masked) if "`" in masked else masked
    masked = _mask_brackets(masked)
    masked = _TEMPLATE.sub(blank_match, masked) if "{" in masked else masked
    masked = _TAG.sub(blank_match, masked) if "<" in masked else masked
    masked = _HEADING_TAIL.sub(blank_match, masked) if "#" in masked else masked
    masked = _mask_tables(_LINE_MARKS.sub(blank_match, masked))
    masked = _RULE.sub(blank_match, masked)
    masked = mask_text(masked)
    masked = _EMPHASIS.sub(blank_match, masked) if any(sign in masked for sign in "*_~") else masked
    masked = _ESCAPE.sub(" ", masked) if "\\" in masked else masked
    return _ENTITY.sub(_decode_entity, masked) if "&" in masked else masked


def _mask_comments(text: str) -> str:
    """Blank HTML comments; one that is not closed hides the rest, as browsers have it."""
    pieces, at = [], 0
    while (start := text.find(_COMMENT_START, at)) >= 0:
        close = text.find(_COMMENT_END, start + len(_COMMENT_START))
        end = len(text) if close < 0 else close + len(_COMMENT_END)
        pieces += [text[at:start], blank(text[start:end])]
        at = end
    return "".join((*pieces, text[at:]))


def _mask_blocks(text: str) -> str:
    """Blank fenced code, and indented code where no list goes on in it."""
    lines = text.split("\n")
    fence = ""
    after_blank, in_list = True, False
    for number, line in enumerate(lines):
        opening = _FENCE.match(line) if not fence else None
        is_code = after_blank and not in_list and line.startswith(("    ", "\t"))
        if fence or opening or is_code:
            lines[number] = " " * len(line)
        if opening:
            fence = opening["fence"]
        elif fence and _closes(fence, line):
            fence = ""
        elif line.strip() and not line[0].isspace():
            in_list = bool(_LIST_ITEM.match(line))
        after_blank = is_code or not line.strip()
    return "\n".join(lines)


def _mask_tables(text: str) -> str:
    """Blank the bars between a table's cells; a bar elsewhere sets words apart: "Hale | News"."""
    if "|" not in text:
        return text
    lines = text.split("\n")
    in_table = False
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else ""
        in_table = "|" in line and (in_table or _is_row(line) or _is_delimiter(following))
        if in_table:
            lines[number] = line.replace("|", " ")
    return "\n".join(lines)


def _is_row(line: str) -> bool:
    return line.lstrip().startswith("|")


def _is_delimiter(line: str) -> bool:
    """Whether a line parts a table's head from its rows: "----|----"."""
    return "-" in line and "|" in line and not line.strip(" \t|:-")


def _closes(fence: str, line: str) -> bool:
    bare = line.strip()
    return bare.startswith(fence) and not bare.strip(fence[0])


def _mask_brackets(text: str) -> str:
    """Blank images, footnote marks, link targets and definitions; keep the words of links."""
    if "](" not in text and "][" not in text and "]:" not in text and "[^" not in text:
        return text
    masked = _FOOTNOTE.sub(blank_match, _DEFINITION.sub(_blank_definition, text))
    masked = _IMAGE.sub(blank_match, masked)
    return _LINK.sub(lambda match: f" {match['text']} {blank(match['target'])}", masked)


def _blank_definition(match: re.Match[str]) -> str:
    """A footnote's text is prose, a link's target is not."""
    return match[0] if match[0].lstrip().startswith("[^") else blank(match[0])


def _decode_entity(match: re.Match[str]) -> str:
    """The character an entity stands for, padded; a name that stands for none is kept."""
    character = html.unescape(match[0])
    return character.ljust(len(match[0])) if len(character) == 1 else match[0]
