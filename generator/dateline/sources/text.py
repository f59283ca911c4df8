"""Files as text, plain prose out of text, and blanking: spaces in place of what is not prose."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from dateline.errors import ContentError
from dateline.sources.charsets import decode_stated, stated_charset

MAX_BYTES = 10_000_000
_WEB_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"“”]{1,2000}")
_TRAILING = re.compile(r"[.,;:!?'’)\]]{1,20}$")
# Everything but line feed and tab: they would show as nothing, and some reorder what is shown.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")

# No text holds these: C0 and C1 but for tab, line feed and form feed, overrides, half characters.
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")


def read_text(
    file: Path, path: str, *, expected: str = "an article", may_be_empty: bool = False
) -> str:
    """A file's text: UTF-8, line ends as ``\\n``; ``path`` is how messages call the file.

    Raises ``ContentError`` for a file that cannot be read, is no text, is not UTF-8, holds
    nothing, or has more than ten million bytes.
    """
    text = _with_plain_line_ends(_decode(path, _read_bytes(file, path)))
    if not may_be_empty and not text.strip("\ufeff \t\n"):
        raise ContentError(path, 1, 1, f"expected {expected}, found an empty file")
    return text


def read_page(file: Path, path: str) -> str:
    """A web page's text, in the encoding that its head states, else in UTF-8.

    Raises ``ContentError`` as ``read_text`` does.
    """
    data = _read_bytes(file, path)
    charset = stated_charset(data)
    text = decode_stated(data, charset) if charset else None
    if text is None or not text.strip():
        return read_text(file, path)
    return _with_plain_line_ends(text)


def _decode(path: str, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        found = f"byte 0x{data[error.start]:02X}"
        raise _fault_after(path, before, f"expected UTF-8 text, found {found}") from error


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check_seen(path: str, text: str) -> None:
    """Refuse characters that nobody sees and that change what everybody sees.

    Control characters reach terminals and break XML; bidirectional overrides show words in
    another order than they stand in. Marks and isolates, which right-to-left texts need, may
    stand. Raises ``ContentError`` at the first one.
    """
    found = UNSEEN.search(text)
    if found is not None:
        message = f"expected text that can be seen, found character U+{ord(found[0]):04X}"
        raise _fault_after(path, text[: found.start()], message)


def _read_bytes(file: Path, path: str) -> bytes:
    try:
        if not file.is_file():  # a pipe or a device would be waited for
            found = "a folder" if file.is_dir() else "none"
            raise ContentError(path, 1, 1, f"expected a file, found {found}")
        if file.stat().st_size > MAX_BYTES:
            message = f"expected at most {MAX_BYTES:,} bytes, found {file.stat().st_size:,}"
            raise ContentError(path, 1, 1, message)
        data = file.read_bytes()
    except OSError as error:
        message = f"expected a file that can be read, found: {error.strerror}"
        raise ContentError(path, 1, 1, message) from error
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise ContentError(path, 1, 1, "expected UTF-8 text, found UTF-16")
    nul = data.find(b"\0")
    if nul >= 0:
        before = data[:nul].decode("utf-8", errors="replace")
        raise _fault_after(path, before, "expected text, found a binary file (a NUL byte)")
    return data


def _fault_after(path: str, before: str, message: str) -> ContentError:
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    column = len(before) - (before.rfind("\n") + 1) + 1
    return ContentError(path, before.count("\n") + 1, column, message)


def blank(text: str) -> str:
    """Spaces of equal length, line ends kept.

    >>> blank("a b\\nc")
    '   \\n '
    """
    return "\n".join(" " * len(line) for line in text.split("\n"))


def blank_match(match: re.Match[str]) -> str:
    """``blank`` for ``re.sub``."""
    return blank(match[0])


def mask_text(text: str) -> str:
    """Plain text with web addresses and control characters blanked.

    >>> mask_text("See https://example.org/2021/03, please.")
    'See                            , please.'
    """
    masked = _CONTROL.sub(" ", text)
    if "//" in masked or "www." in masked:
        masked = _WEB_ADDRESS.sub(_blank_address, masked)
    return masked


def _blank_address(match: re.Match[str]) -> str:
    """Blank an address but not the punctuation that closes its sentence."""
    trailing = _TRAILING.search(match[0])
    kept = trailing[0] if trailing else ""
    return " " * (len(match[0]) - len(kept)) + kept
