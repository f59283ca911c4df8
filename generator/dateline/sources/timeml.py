"""TimeML both ways: documents with TIMEX3 inline, as annotated corpora and other taggers have them.

Read with the standard library's expat, which runs in linear time and fetches nothing; a document
that declares entities is refused before one is expanded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from dateline.dates import format_timex3, parse_timex3
from dateline.errors import ContentError
from dateline.model import AnchorKind, Interval, Span, Timex

# Attribute values of TimeML 1.2.1's TIMEX3; a ``mod`` that is none of these is not written.
MODS = frozenset(
    (
        *("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"),
        *("LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"),
        *("START", "MID", "END", "APPROX"),
    )
)
_DCT_ID = "t0"
_SCHEMA = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


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
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1
        message = f'expected no entity declarations, found one of "{name}"'
        raise ContentError(self._path, line, column, message)


def write_timeml(
    text: str, timexes: Sequence[Timex], *, name: str, published: Interval | None = None
) -> str:
    """A TimeML 1.2.1 document with the expressions inline; ``text`` reads back the same.

    Characters that XML 1.0 cannot hold become U+FFFD. The points of an anchored duration are ids
    in TimeML: those of the expression that tells them, or of an empty TIMEX3 where none does.
    """
    writer = _Writer(tuple(timexes), published)
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        f' xsi:noNamespaceSchemaLocation="{_SCHEMA}">\n\n<DOCID>{_escape(name)}</DOCID>\n\n',
        writer.creation_time(),
        "<TEXT>",
        writer.marked(text),
        "</TEXT>\n\n</TimeML>\n",
    ]
    return "".join(parts)


class _Writer:
    """Gives out ids: ``t0`` to the creation time, then in reading order, then to empty points."""

    def __init__(self, timexes: tuple[Timex, ...], published: Interval | None) -> None:
        self._timexes = timexes
        self._published = format_timex3(published) if published else None
        self._ids_by_span = {timex.span: f"t{n}" for n, timex in enumerate(timexes, 1)}
        self._ids_by_value = {timex.value: self._ids_by_span[timex.span] for timex in timexes}
        if self._published:
            self._ids_by_value[self._published] = _DCT_ID
        self._next = len(timexes) + 1

    def creation_time(self) -> str:
        if self._published is None:
            return ""
        kind = "TIME" if "T" in self._published else "DATE"
        return (
            f'<DCT><TIMEX3 tid="{_DCT_ID}" type="{kind}" value={quoteattr(self._published)}'
            ' temporalFunction="false" functionInDocument="CREATION_TIME">'
            f"{_escape(self._published)}</TIMEX3></DCT>\n\n"
        )

    def marked(self, text: str) -> str:
        parts: list[str] = []
        position = 0
        for timex in self._timexes:
            empty: list[str] = []
            opening = f"<TIMEX3{self._attributes(timex, empty)}>"
            words = _escape(timex.span.of(text))
            parts += [
                _escape(text[position : timex.span.start]),
                opening,
                words,
                "</TIMEX3>",
                *empty,
            ]
            position = timex.span.end
        return "".join([*parts, _escape(text[position:])])

    def _attributes(self, timex: Timex, empty: list[str]) -> str:
        anchor = self._anchor_id(timex)
        stated: dict[str, str | None] = {
            "tid": self._ids_by_span[timex.span],
            "type": timex.type.value,
            "value": timex.value,
            "mod": timex.mod if timex.mod in MODS else None,
            "quant": timex.quant,
            "freq": timex.freq,
            "beginPoint": self._point_id(timex.begin_point, empty),
            "endPoint": self._point_id(timex.end_point, empty),
            "temporalFunction": "false" if timex.anchor.kind is AnchorKind.NOTHING else "true",
            "anchorTimeID": anchor,
            "functionInDocument": "NONE",
        }
        return "".join(
            f" {key}={quoteattr(_valid(value))}" for key, value in stated.items() if value
        )

    def _anchor_id(self, timex: Timex) -> str | None:
        if timex.anchor.kind is AnchorKind.PUBLISHED:
            return _DCT_ID if self._published else None
        span = timex.anchor.span
        return self._ids_by_span.get(span) if span and span != timex.span else None

    def _point_id(self, value: str | None, empty: list[str]) -> str | None:
        if value is None:
            return None
        if value not in self._ids_by_value:
            kind = "TIME" if "T" in value else "DATE"
            self._ids_by_value[value] = tid = f"t{self._next}"
            self._next += 1
            empty.append(
                f'<TIMEX3 tid="{tid}" type="{kind}" value={quoteattr(value)}'
                ' temporalFunction="true" functionInDocument="NONE"/>'
            )
        return self._ids_by_value[value]


def _valid(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def _escape(text: str) -> str:
    return escape(_valid(text), {"\r": "&#13;"})  # a bare one would be read back as a line end
