"""Digests of what an earlier run has seen already, and which therefore need not be made."""

from __future__ import annotations

from dataclasses import dataclass, field


class Known(dict[int, bytes]):
    """Digests by the ``id`` of what they are of, which is held: no other value gets that id."""

    def __init__(self) -> None:
        self._held: list[object] = []

    def note(self, value: object, digest: bytes) -> None:
        """Keep the digest of a value."""
        self._held.append(value)
        self[id(value)] = digest


@dataclass(frozen=True, slots=True)
class Seen:
    """Digests of articles, and of events as pages show them, by those who know what has changed."""

    articles: Known = field(default_factory=Known)
    events: Known = field(default_factory=Known)
