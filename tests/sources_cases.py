"""Rows of ``tests/cases/sources/*.toml``, and small projects made for a test."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

CASES = Path(__file__).resolve().parent / "cases" / "sources"


def rows(name: str) -> list[dict[str, Any]]:
    """The cases of one table; a table without any is a fault of ours."""
    found: list[dict[str, Any]] = tomllib.loads((CASES / f"{name}.toml").read_text())["case"]
    assert found
    return found


def write(folder: Path, files: dict[str, str]) -> Path:
    """A folder that holds these files."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
