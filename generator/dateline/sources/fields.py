"""Typed values out of front matter: each reader gives a value or notes a fault, never both."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dateline.dates import parse_edtf
from dateline.errors import ContentError
from dateline.model import Interval
from dateline.sources.moments import parse_day
from dateline.sources.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence, kind_of
from dateline.sources.text import UNSEEN

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}")
_LONGEST_MESSAGE = 300  # of what was found there may be a megabyte
_CLOSE_ENOUGH = 0.8  # difflib's ratio: "titel", "publishd" and "autor" pass, "category" does not


class Fields:
    """The fields of one file; faults are noted in ``faults`` and the field reads as absent."""

    def __init__(self, path: str, fields: Mapping, faults: list[ContentError]) -> None:
        self.path = path
        self.entries = fields.entries
        self.mark = fields.mark
        self.faults = faults

    def has(self, key: str) -> bool:
        """Whether the field is there and holds something."""
        return self._value(key) is not None

    def fault(self, mark: Mark, message: str) -> None:
        if len(message) > _LONGEST_MESSAGE:
            message = message[: _LONGEST_MESSAGE - 1] + "…"
        self.faults.append(ContentError(self.path, mark.line, mark.column, message))

    def text(self, key: str) -> str | None:
        """One line of text, without spaces around it."""
        node = self._value(key)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            self.fault(node.mark, f"{key}: expected text, found {kind_of(node)}")
            return None
        return self.line(key, node) or None

    def verbatim(self, key: str) -> str:
        """A text with its line ends; "" where it is absent."""
        node = self._value(key)
        if not isinstance(node, Scalar):
            return ""
        self.line(key, node)
        return node.text

    def line(self, key: str, node: Scalar) -> str:
        """The text on one line; characters that cannot be seen are a fault."""
        found = UNSEEN.search(node.text)
        if found is not None:
            code = f"U+{ord(found[0]):04X}"
            self.fault(node.mark, f"{key}: expected text that can be seen, found character {code}")
            return ""
        return " ".join(node.text.split())

    def texts(self, key: str, *, separator: str | None = None) -> tuple[str, ...]:
        """A list of texts; a single text is a list of one, or is split at the separator."""
        node = self._value(key)
        if node is None:
            return ()
        if isinstance(node, Scalar):
            text = self.line(key, node)
            parts = text.split(separator) if separator else [text]
            return _distinct(" ".join(part.split()) for part in parts)
        if isinstance(node, Mapping):
            self.fault(node.mark, f"{key}: expected a list, found {kind_of(node)}")
            return ()
        return _distinct(filter(None, (self._item(key, item) for item in node.items)))

    def _item(self, key: str, node: Node) -> str | None:
        if isinstance(node, Scalar):
            return self.line(key, node)
        self.fault(node.mark, f"{key}: expected a list of texts, found {kind_of(node)} in it")
        return None

    def date(self, key: str) -> Interval | None:
        """An EDTF date or range, as finely as it is written."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return parse_edtf(text)
        except ValueError as error:
            self.fault(self._mark(key), f"{key}: {explain(error, text)}")
            return None

    def day(self, key: str, zone: ZoneInfo | None) -> Interval | None:
        """A publication date: EDTF, or a timestamp, which stands for its day in ``zone``."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return parse_day(text, zone)
        except ValueError as error:
            self.fault(self._mark(key), f"{key}: {explain(error, text)}")
            return None

    def url(self, key: str) -> str | None:
        """An absolute address by http or https."""
        text = self.text(key)
        if text is None or is_web_address(text):
            return text
        message = f'{key}: expected an address such as https://example.org/news, found "{text}"'
        self.fault(self._mark(key), message)
        return None

    def language(self, key: str, default: str) -> str:
        """A BCP 47 tag such as ``en`` or ``pt-BR``."""
        text = self.text(key)
        if text is None or is_language(text):
            return text or default
        self.fault(
            self._mark(key), f'{key}: expected a language such as en or pt-BR, found "{text}"'
        )
        return default

    def share(self, key: str) -> float | None:
        """A number from 0 to 1."""
        text = self.text(key)
        if text is None:
            return None
        if re.fullmatch(r"[01]|[01]?\.\d{1,9}", text) and float(text) <= 1:
            return float(text)
        self.fault(self._mark(key), f'{key}: expected a number from 0 to 1, found "{text}"')
        return None

    def flag(self, key: str) -> bool:
        """true or false; absent is false."""
        text = (self.text(key) or "false").lower()
        if text not in ("true", "false", "yes", "no"):
            self.fault(self._mark(key), f'{key}: expected true or false, found "{text}"')
        return text in ("true", "yes")

    def nodes(self, key: str) -> tuple[Node, ...]:
        """The items of a list, or the one value that stands in its place."""
        node = self._value(key)
        if node is None:
            return ()
        return node.items if isinstance(node, Sequence) else (node,)

    def refuse_misspelt(self, known: Iterable[str], tolerated: Iterable[str] = ()) -> None:
        """Note each unknown field whose name is close to a known one that is not given."""
        expected = [key for key in known if key not in self.entries]
        for key in sorted(self.entries.keys() - set(known) - set(tolerated)):
            nearest = difflib.get_close_matches(key.lower(), expected, 1, _CLOSE_ENOUGH)
            if nearest:
                self.fault(self.entries[key].mark, f'expected "{nearest[0]}", found "{key}"')

    def mark_of(self, key: str) -> Mark:
        """Where the field's value stands, or the head of the fields where it is absent."""
        return self._mark(key) if key in self.entries else self.mark

    def _mark(self, key: str) -> Mark:
        return self.entries[key].value.mark

    def _value(self, key: str) -> Node | None:
        entry: Entry | None = self.entries.get(key)
        if entry is None or (isinstance(entry.value, Scalar) and entry.value.is_null):
            return None
        return entry.value


def is_language(text: str) -> bool:
    """Whether the text is a language tag by its form (BCP 47).

    >>> is_language("pt-BR"), is_language("english, UK")
    (True, False)
    """
    return _LANGUAGE.fullmatch(text) is not None


def is_web_address(text: str) -> bool:
    """Whether the text is an absolute http or https address without spaces.

    >>> is_web_address("https://example.org/a"), is_web_address("javascript:alert(1)")
    (True, False)
    """
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    plain = not any(character.isspace() or not character.isprintable() for character in text)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and plain


def explain(error: ValueError, text: str) -> str:
    """What is wrong with a date: the calendar's message, or one that says what was expected."""
    message = str(error)
    if message.startswith("expected"):
        return message
    return f'expected a day of the calendar such as 2021-03-02, found "{text}" ({message})'


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
