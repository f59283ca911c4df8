"""The encodings of web pages: what a page says of its own, and its text."""

from __future__ import annotations

import re

_STATED = re.compile(
    rb"<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w:.-]{2,40})", re.IGNORECASE
)
_OF_BYTES = re.compile(r"(?:iso[_-]?8859|latin|windows|cp)[-_]?\d{1,4}", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page has to state its encoding; HTML asks for the first 1,024
# Not "text", or such that decoding costs more than the length of the input.
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"})
# What these names stand for on the web: WHATWG Encoding Standard, 4.2.
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252"}


def stated_charset(page: bytes) -> str | None:
    """The encoding that a page names in its head.

    >>> stated_charset(b'<html><meta charset="iso-8859-1">')
    'iso-8859-1'
    """
    found = _STATED.search(page, 0, _HEAD)
    return found[1].decode("ascii") if found else None


def _decode_as(data: bytes, charset: str) -> str | None:
    """Text in this encoding; ``None`` where it is none of text, or not the one in use."""
    import codecs

    try:
        name = codecs.lookup(charset).name
        return None if name in _NO_CHARSETS else data.decode(_MEANT.get(name, name))
    except (LookupError, UnicodeError):
        return None


def decode_stated(page: bytes, charset: str) -> str | None:
    """Text in the encoding that a page states; ``None`` where it is in no encoding of that name.

    Bytes that are UTF-8 are read as such where an encoding of single bytes is stated: hardly a
    text in one of these is UTF-8 too, and pages are saved in UTF-8 whatever they state.

    >>> [decode_stated("né".encode(name), "iso-8859-15") for name in ("utf-8", "latin-1")]
    ['né', 'né']
    """
    text = _decode_as(page, "utf-8-sig") if _OF_BYTES.match(charset) else None
    return _decode_as(page, charset) if text is None else text


def decode(page: bytes, charset: str | None) -> str:
    """Text in the encoding that is stated, else UTF-8, else what old pages are mostly in.

    >>> decode("né".encode("latin-1"), None), decode("né".encode(), "no-such")
    ('né', 'né')
    """
    for name in (charset or "utf-8-sig", "utf-8-sig"):
        text = decode_stated(page, name)
        if text is not None:
            return text
    return page.decode("cp1252", errors="replace")
