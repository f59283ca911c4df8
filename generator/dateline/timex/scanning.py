"""From text to expressions: where words of time stand, and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace as replaced
from typing import NamedTuple

from dateline.timex.expression import Expression, Fields, Length, Offset
from dateline.timex.language import Context, Engine, Modifier, Takes
from dateline.timex.leading import starts_of
from dateline.timex.rule import NEEDS_WITHIN, Rule, Said
from dateline.timex.table import NO_RULES, Table

_NEXT = re.compile(r"[\s,(]{0,4}([^\W_]+)")
_OPENING = 8  # code points by which a rule is told to begin here or not
_REACH = 40  # code points to the right in which a neighbour's trigger must stand
# Typographic signs and the plain ones they stand for, each one code point for one.
_PLAIN = (
    ("’", "'"), ("‘", "'"), ("`", "'"), ("–", "-"), ("—", "-"), ("‐", "-"), ("‑", "-"), ("−", "-"),
    ("\u00a0", " "), ("\u202f", " "),
)  # fmt: skip


class Found(NamedTuple):
    """An expression in the text: code points ``[start, end)``, what it says, who says so."""

    start: int
    end: int
    expression: Expression
    mod: str | None
    rule: str


def fold(text: str) -> str:
    """Lower case, plain quotes and hyphens, the same length.

    >>> fold("MARCH 2–5")
    'march 2-5'
    """
    low = text.lower()
    if len(low) != len(text):  # "İ" becomes two code points
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for sign, plain in _PLAIN:
        low = low.replace(sign, plain)
    return low


def scan(text: str, low: str, engine: Engine) -> list[Found]:
    """Every expression, in reading order, none overlapping another; ``low`` is the text folded."""
    out: list[Found] = []
    floor = 0
    for match in engine.triggers.find(low):
        if match.start() < floor:
            continue
        found = _Scan(text, low, engine, floor).around(match)
        if found:
            out += found
            floor = found[-1].end
    return out


class _Sought(NamedTuple):
    """A trigger as the rules see it: they have to hold it, up to ``covers``.

    ``held`` has a bit for each of the table's rules whose literals stand around it.
    """

    kind: str
    covers: int
    table: Table
    held: int


class _Scan(NamedTuple):
    """One text under one engine; nothing before ``floor`` may be taken again."""

    text: str
    low: str
    engine: Engine
    floor: int

    def around(self, trigger: re.Match[str]) -> list[Found]:
        """The expressions of the first place left of the trigger from which a rule takes it."""
        lead = self.engine.language.lead
        starts = starts_of(self.low, trigger.start(), self.floor, lead)
        sought = self._sought(trigger, starts[0])
        for start in starts:
            found = self._at(start, sought)
            if found:
                return found
        return []

    def _sought(self, trigger: re.Match[str], first: int) -> _Sought:
        """What the rules are to take, if they are tried from ``first`` to the trigger."""
        kind = self._kind(trigger)
        table = self.engine.tables.get(kind, NO_RULES)
        held = table.held(self.low[first : trigger.end() + NEEDS_WITHIN])
        return _Sought(kind, trigger.end(), table, held)

    def _kind(self, trigger: re.Match[str]) -> str:
        word = trigger.group()
        language = self.engine.language
        return language.kinds.get(word) or language.kind_of_number(word)

    def _at(self, start: int, sought: _Sought) -> list[Found]:
        """What the rules read from here on, if it holds the trigger."""
        prefix = self.engine.before.match(self.low, start)
        if prefix is not None:
            modifier = self.engine.language.before[_plain(prefix.group(1))]
            found = self._core(prefix.end(), sought)
            if found and _fits(modifier, found[0].expression) and self._stands(modifier, start):
                begin = start if modifier.in_extent else found[0].start
                first = found[0]._replace(start=begin, mod=found[0].mod or modifier.mod)
                return [first, *found[1:]]
        return self._core(start, sought)

    def _stands(self, modifier: Modifier, start: int) -> bool:
        """Whether the word before allows the modifier ("for over a year" alone)."""
        if not modifier.only_after:
            return True
        words = self.low[max(0, start - 16) : start].split()
        return bool(words) and words[-1] in modifier.only_after

    def _core(self, start: int, sought: _Sought) -> list[Found]:
        for rule, match in self._matches(start, sought):
            found = self._read(rule, match, sought.kind)
            if found:
                return self._joined(found)
        return []

    def _matches(self, start: int, sought: _Sought) -> Iterator[tuple[Rule, re.Match[str]]]:
        """The rules that match here and hold the trigger, in order of preference."""
        for row in sought.table.rows(sought.held, self.low[start : start + _OPENING]):
            match = (row.match or row.compile())(self.low, start)
            if match is not None and match.end() >= sought.covers:
                yield row.rule, match

    def _read(self, rule: Rule, match: re.Match[str], kind: str) -> list[Found]:
        reading = rule.read(match)
        if reading is None or _crosses_paragraph(match) or self._runs_on(match.end()):
            return []
        said = reading if isinstance(reading, tuple) else (reading,)
        out = []
        for item in said:
            one = item if isinstance(item, Said) else Said(item)
            begin, end = match.span(one.group or 0)
            out.append(Found(begin, end, one.expression, one.mod, rule.name))
        begin, end = match.span() if len(out) > 1 else (out[0].start, out[0].end)
        context = Context(self.text, self.low, begin, end)
        is_time = self.engine.language.is_time
        return out if all(is_time(context, kind, one.expression) for one in out) else []

    def _runs_on(self, end: int) -> bool:
        """Whether a word goes on after it ("1918a"): in "1918The" a line end was lost."""
        after = self.text[end : end + 2]
        return after[:1].isalpha() and not (after[0].isupper() and after[1:].islower())

    def _joined(self, found: list[Found]) -> list[Found]:
        """The last expression with those that stand beside it and are one with it."""
        for _ in range(3):
            grown = self._grown(found[-1])
            if grown is None:
                break
            found = [*found[:-1], grown]
        return self._suffixed(found)

    def _grown(self, last: Found) -> Found | None:
        after = _NEXT.match(self.low, last.end)
        if after is None or not self._may_join(after.group(1)):
            return None
        beside: dict[int, Found | None] = {}
        for glue, join in self.engine.glues:
            between = glue.match(self.low, last.end)
            if between is None:
                continue
            at = between.end()
            if at not in beside:
                beside[at] = self._read_at(at)
            other = beside[at]
            expression = join.combine(last.expression, other.expression) if other else None
            if other is not None and expression is not None:
                mod, rule = last.mod or other.mod, f"{last.rule} + {other.rule}"
                return Found(last.start, other.end, expression, mod, rule)
        return None

    def _may_join(self, word: str) -> bool:
        return word in self.engine.beside or word[0].isdigit()

    def _read_at(self, start: int) -> Found | None:
        """The one expression that starts here, without modifiers and neighbours of its own."""
        trigger = self.engine.trigger.search(self.low, start, start + _REACH)
        if trigger is None:
            return None
        sought = self._sought(trigger, start)
        for rule, match in self._matches(start, sought):
            found = self._read(rule, match, sought.kind)
            if len(found) == 1 and found[0].start == start:
                return found[0]
        return None

    def _suffixed(self, found: list[Found]) -> list[Found]:
        suffix = self.engine.after.match(self.low, found[-1].end)
        if suffix is None:
            return found
        modifier = self.engine.language.after[_plain(suffix.group(1))]
        said = found[-1].expression
        if not _fits(modifier, replaced(said, which=None) if isinstance(said, Length) else said):
            return found
        return [*found[:-1], found[-1]._replace(end=suffix.end(1), mod=modifier.mod)]


def _crosses_paragraph(match: re.Match[str]) -> bool:
    words = match.group()
    return "\n" in words and bool(re.search(r"\n[^\S\n]{0,40}\n", words))


def _is_about(said: Fields) -> bool:
    """Whether "about" can make it a rough date: years and longer, not days."""
    return said.month is None and any((said.year, said.decade, said.century))


def _plain(words: str) -> str:
    return " ".join(words.split())


def _fits(modifier: Modifier, expression: Expression) -> bool:
    match expression:
        case Length():
            return modifier.takes is Takes.AMOUNT and expression.which is None
        case Offset():
            return modifier.takes is Takes.DATE or abs(expression.count) > 0
        case Fields():
            is_about_year = modifier.mod == "APPROX" and _is_about(expression)
            return modifier.takes is Takes.DATE or is_about_year
        case _:
            return False
