"""Tables of rules, and which of a table's rules may match at a place in the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

from dateline.timex.rule import Rule, opening

Match: TypeAlias = Callable[[str, int], re.Match[str] | None]


class Row:
    """A rule of a table and its pattern, compiled when first needed."""

    __slots__ = ("match", "rule")

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.match: Match | None = None

    def compile(self) -> Match:
        self.match = self.rule.compile().match
        return self.match


class Table:
    """The rules of a kind in order of preference; asked for a place, those that may match there."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        rows = tuple(map(Row, rules))
        self._needing: dict[str, int] = {}  # by literal, a bit for each rule that looks for it
        self._free = 0
        for place, rule in enumerate(rules):
            self._free |= 0 if rule.needs else 1 << place
            for literal in rule.needs:
                self._needing[literal] = self._needing.get(literal, 0) | 1 << place

        @lru_cache(maxsize=5_000)  # few kinds of places come again and again
        def chosen(held: int, first: str) -> tuple[Row, ...]:
            return tuple(
                row
                for place, row in enumerate(rows)
                if held >> place & 1 and row.rule.may_open(first)
            )

        self._chosen = chosen

    def held(self, window: str) -> int:
        """The rules, a bit for each, whose literals these words have: asked once a trigger."""
        held = self._free
        for literal in filter(window.__contains__, self._needing):
            held |= self._needing[literal]
        return held

    def rows(self, held: int, window: str) -> tuple[Row, ...]:
        """Of the rules held those that may match at the beginning of these words."""
        return self._chosen(held, opening(window))


NO_RULES = Table(())
