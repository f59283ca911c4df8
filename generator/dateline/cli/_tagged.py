"""What ``dateline tag`` prints: JSON lines, and a table to read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dateline.dates import format_edtf
from dateline.model import Interval, Placed, Timex

if TYPE_CHECKING:
    from rich.table import Table


def format_line(name: str, timexes: Sequence[Timex], *, explain: bool) -> str:
    """One document as a JSON object without line ends; fields that have no value are left out."""
    shown = [dict(_fields(timex, explain=explain)) for timex in timexes]
    return json.dumps({"id": name, "timexes": shown}, ensure_ascii=False)


def _fields(timex: Timex, *, explain: bool) -> Iterator[tuple[str, object]]:
    yield from (("start", timex.span.start), ("end", timex.span.end), ("text", timex.text))
    yield from (("type", timex.type.value), ("value", timex.value))
    stated = {
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        "beginPoint": timex.begin_point,
        "endPoint": timex.end_point,
        "edtf": _edtf(timex.when),
    }
    yield from ((key, value) for key, value in stated.items() if value)
    yield from (("rule", timex.rule), ("anchor", _anchor(timex)), ("ambiguous", timex.is_ambiguous))
    if explain:
        yield "why", timex.why


def _anchor(timex: Timex) -> dict[str, object]:
    anchor = timex.anchor
    shown: dict[str, object] = {"kind": anchor.kind.value}
    if anchor.interval:
        shown["value"] = _edtf(anchor.interval)
    if anchor.span:
        shown |= {"start": anchor.span.start, "end": anchor.span.end}
    return shown


def _edtf(when: Placed) -> str | None:
    return format_edtf(when) if isinstance(when, Interval) else None


def format_table(name: str, text: str, timexes: Sequence[Timex], *, explain: bool) -> Table:
    """The expressions of one document for rich to print, each with its line and column."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(name), box=SIMPLE_HEAD, title_justify="left")
    table.add_column("Place")
    table.add_column("Expression", overflow="fold", ratio=2)
    table.add_column("Type")
    table.add_column("Value", no_wrap=True)
    table.add_column("Rule", overflow="fold", ratio=2)
    if explain:
        table.add_column("Why", overflow="fold", ratio=3)
    for timex, place in zip(timexes, _places(text, timexes), strict=True):
        value = " ".join(filter(None, (timex.value, timex.mod, timex.quant, timex.freq)))
        words = " ".join(timex.text.split())
        cells = [place, words, timex.type.value, value, timex.rule]
        cells += [timex.why] if explain else []
        table.add_row(*map(Text, cells))  # as text: markup in an article is not the table's
    return table


def _places(text: str, timexes: Sequence[Timex]) -> Iterator[str]:
    """Line and column of each, from 1; they stand in order."""
    line, line_start = 1, 0
    for timex in timexes:
        while (line_end := text.find("\n", line_start, timex.span.start)) >= 0:
            line, line_start = line + 1, line_end + 1
        yield f"{line}:{timex.span.start - line_start + 1}"
