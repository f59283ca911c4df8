"""Faults that a writer can mend, pointed at the character."""

from __future__ import annotations


class DatelineError(Exception):
    """Anything the command reports without a traceback."""


class ContentError(DatelineError):
    """A fault in an input file; line and column from 1, the column in code points.

    >>> str(ContentError("content/mill.md", 3, 12, "published: expected a day, found \\"Mach\\""))
    'content/mill.md:3:12: published: expected a day, found "Mach"'
    """

    def __init__(self, path: str, line: int, column: int, message: str) -> None:
        super().__init__(path, line, column, message)
        self.path = path
        self.line = line
        self.column = column
        self.message = message

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


class FaultsError(DatelineError):
    """Every fault of one run, in order of path, line and column."""

    def __init__(self, faults: list[ContentError]) -> None:
        self.faults = tuple(sorted(faults, key=lambda f: (f.path, f.line, f.column, f.message)))
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class OutputError(DatelineError):
    """The site could not be written; the old one stands."""
