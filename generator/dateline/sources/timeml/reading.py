"""Read TimeML with the standard library's expat, which takes linear time and fetches nothing.

A document that declares entities is refused before one is expanded.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat

from dateline.dates import parse_timex3
from dateline.errors import ContentError
from dateline.model import Interval, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A TIMEX3 element of the text: what it encloses, and its attributes as written."""

    span: Span
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class Timeml:
    """A TimeML document; spans count code points of ``text``, entities resolved."""

    text: str
    published: Interval | None
    marks: tuple[Mark, ...]


def read_timeml(raw: str, *, path: str) -> Timeml:
    """The text of ``<TEXT>``, the document creation time and the time expressions marked.

    Raises ``ContentError`` for XML that is not well-formed or declares entities, for a document
    without ``<TEXT>``, and for a creation time that is none.
    """
    reader = _Reader(path)
    reader.read(raw.removeprefix("\ufeff"))
    return reader.document()


class _Reader:
    """Holds what expat has told so far."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._entity
        self._parser.SkippedEntityHandler = self._skipped
        self._text: list[str] = []
        self._length = 0
        self._is_in_text = False
        self._has_text = False
        self._is_in_dct = False
        self._open: list[tuple[int, dict[str, str]]] = []
        self._marks: list[tuple[int, int, dict[str, str]]] = []
        self._dct: tuple[str, int, int] | None = None  # value, line, column

    def read(self, raw: str) -> None:
        try:
            self._parser.Parse(raw, True)
        except expat.ExpatError as error:
            found = expat.errors.messages[error.code]
            raise ContentError(
                self._path,
                error.lineno,
                error.offset + 1,
                f"expected TimeML, found XML at fault: {found}",
            ) from None

    def document(self) -> Timeml:
        if not self._has_text:
            raise ContentError(
                self._path, 1, 1, "expected a <TEXT> element in <TimeML>, found none"
            )
        marks = sorted(self._marks, key=lambda mark: (mark[0], -mark[1]))
        return Timeml(
            "".join(self._text),
            self._published(),
            tuple(Mark(Span(start, end), attributes) for start, end, attributes in marks),
        )

    def _published(self) -> Interval | None:
        if self._dct is None:
            return None
        value, line, column = self._dct
        found = parse_timex3(value)
        if found is None:
            message = f'DCT: expected a day such as 2011-03-12, found "{value}"'
            raise ContentError(self._path, line, column, message)
        return found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "TEXT":
            self._is_in_text = self._has_text = True
        elif name == "DCT":
            self._is_in_dct = True
        elif name == "TIMEX3":
            self._start_timex(attributes)

    def _start_timex(self, attributes: dict[str, str]) -> None:
        is_dct = self._is_in_dct or attributes.get("functionInDocument") == "CREATION_TIME"
        if is_dct and self._dct is None:
            line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber
            self._dct = attributes.get("value", ""), line, column + 1
        if self._is_in_text:
            self._open.append((self._length, attributes))

    def _end(self, name: str) -> None:
        if name == "TEXT":
            self._is_in_text = False
        elif name == "DCT":
            self._is_in_dct = False
        elif name == "TIMEX3" and self._is_in_text:
            start, attributes = self._open.pop()
            if start < self._length:  # an empty one is a point that no words tell
                self._marks.append((start, self._length, attributes))

    def _characters(self, characters: str) -> None:
        if self._is_in_text:
            self._text.append(characters)
            self._length += len(characters)

    def _entity(self, name: str, *_: object) -> None:
        raise self._fault(f'expected no entity declarations, found one of "{name}"')

    def _skipped(self, name: str, is_parameter: bool) -> None:
        """An entity that a document type which is never fetched may declare."""
        if not is_parameter:
            raise self._fault(f'expected the character itself, found "&{name};"')

    def _fault(self, message: str) -> ContentError:
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        return ContentError(self._path, line, column, message)
