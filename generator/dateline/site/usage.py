"""How a language writes dates and numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Usage:
    """How a language writes dates and numbers: the fields of ``Language``, and its own subtag."""

    language: str
    direction: str
    months: tuple[str, ...]
    standalone: tuple[str, ...]
    short_months: tuple[str, ...]
    patterns: tuple[tuple[str, str], ...]
    eras: tuple[str, str]
    group: str
