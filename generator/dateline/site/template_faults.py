"""Faults in a project's own templates, told as faults in any other file: with path and line."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.errors import ContentError, FaultsError


@contextmanager
def told_as_content(templates: Path | None) -> Iterator[None]:
    """Turns an error that a template in this folder caused into ``FaultsError``.

    An error of our own templates, or of our own code that a template called, is our fault and
    keeps its traceback.
    """
    try:
        yield
    except Exception as error:
        fault = _fault(error, templates) if templates else None
        if fault is None:
            raise
        raise FaultsError([fault]) from error


def _fault(error: Exception, templates: Path) -> ContentError | None:
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    if isinstance(error, OSError) and isinstance(error.filename, str):
        unread = f"expected a file that can be read, found: {error.strerror}"
        return _at(error.filename, 1, unread, templates)
    message = f"expected a template that renders, found: {_said(error)}"
    if isinstance(error, TemplateSyntaxError):
        return _at(error.filename, error.lineno, message, templates)
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return None
    theirs = [frame for frame in frames if _at(frame.filename, 1, "", templates)]
    is_called_by_us = frames[-1].filename.startswith(str(Path(__file__).parent.parent))
    if not theirs or (is_called_by_us and not isinstance(error, TemplateNotFound)):
        return None
    return _at(theirs[-1].filename, theirs[-1].lineno or 1, message, templates)


def _said(error: Exception) -> str:
    name = getattr(error, "message", None) or str(error) or type(error).__name__
    return " ".join(str(name).split())


def _at(filename: str | None, line: int, message: str, templates: Path) -> ContentError | None:
    """The fault at a line of a file, if the file is one of the project's templates."""
    if filename is None:
        return None
    file = Path(filename)
    if not file.resolve().is_relative_to(templates.resolve()):
        return None
    return ContentError(file.as_posix(), line, 1, message)
