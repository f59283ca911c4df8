"""Write TimeML 1.2.1."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from dateline.dates import format_timex3
from dateline.model import AnchorKind, Interval, Timex

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
