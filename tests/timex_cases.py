"""Rows of ``tests/cases/timex``: one sentence each, and the time expressions it must give.

A row has ``text`` and ``dct``, optionally ``domain``, ``date_order`` and ``language``, and ``why``.
One expected expression is told by ``extent`` with ``value``, ``type`` (``DATE`` where not stated),
``mod``, ``quant`` and ``freq``; several by a list ``timexes`` of such tables, in reading order; a
row with neither is a look-alike, in which nothing may be found. A field that is not stated is not
checked: guidelines or their annotators disagree there. A list of values means that each is right.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.model import Timex
from dateline.timex import tag

FIELDS = ("type", "value", "mod", "quant", "freq")
OPTIONS = ("domain", "date_order", "language")
ROW_KEYS = {"text", "dct", *OPTIONS, "why", "timexes", "extent", *FIELDS}


@dataclass(frozen=True, slots=True)
class Expected:
    """One expression: the words, and for each stated field the values that are right."""

    extent: str
    fields: dict[str, tuple[str, ...]]

    def __str__(self) -> str:
        stated = " ".join(f"{name}={'|'.join(right)}" for name, right in self.fields.items())
        return f"[{self.extent}] {stated}"

    def matches(self, found: Timex) -> bool:
        """Whether the words and every stated field agree; ``mod = ""`` asks for none."""
        return found.text == self.extent and all(
            (getattr(found, name) or "") in right for name, right in self.fields.items()
        )


@dataclass(frozen=True, slots=True)
class Case:
    """One row."""

    name: str
    text: str
    dct: str
    options: dict[str, str]
    expected: tuple[Expected, ...]
    why: str

    def check(self) -> None:
        """Fail unless the text gives the expressions that the row states, and no other."""
        options: dict[str, Any] = dict(self.options)
        found = tag(self.text, published=self.dct, **options)
        matches = len(found) == len(self.expected) and all(
            expected.matches(timex) for expected, timex in zip(self.expected, found, strict=True)
        )
        shown = [f"[{t.text}] type={t.type} value={t.value} mod={t.mod} ({t.rule})" for t in found]
        assert matches, f"expected {[str(e) for e in self.expected]}, found {shown}. {self.why}"


def read_cases(folder: Path) -> list[Case]:
    """All rows of the folder's own files, in order of file and line.

    Raises ``ValueError`` for a key that is not known or an extent that the text does not hold.
    """
    cases: list[Case] = []
    for path in sorted(folder.glob("*.toml")):
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
        cases += [_read_case(row, path.stem) for row in rows]
    return cases


def _read_case(row: dict[str, Any], stem: str) -> Case:
    name = f"{stem}: {row['text']}"
    if unknown := row.keys() - ROW_KEYS:
        raise ValueError(f"{name}: unknown keys {sorted(unknown)}")
    tables = row.get("timexes", [row] if "extent" in row else [])
    expected = tuple(_read_expected(table) for table in tables)
    for each in expected:
        if each.extent not in row["text"]:
            raise ValueError(f'{name}: no "{each.extent}" in it')
    options = {key: str(row[key]) for key in OPTIONS if key in row}
    return Case(name, row["text"], row["dct"].isoformat(), options, expected, row.get("why", ""))


def _read_expected(table: dict[str, Any]) -> Expected:
    stated = {"type": "DATE", **{name: table[name] for name in FIELDS if name in table}}
    return Expected(
        table["extent"],
        {name: (of,) if isinstance(of, str) else tuple(of) for name, of in stated.items()},
    )
