"""English stays behind its seam: a language is a folder of ``timex``, and nobody else knows it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "generator" / "dateline"
TIMEX = SOURCE / "timex"
PACKS = sorted(path.parent for path in TIMEX.glob("*/__init__.py"))
# Rooms whose business it is to know words.
ROOMS = (*PACKS, SOURCE / "events", SOURCE / "prose")
# CLDR's, which pages write dates with; a test holds it against babel.
WRITTEN = SOURCE / "site" / "cldr_en.py"
# Without "march" and "may": a message to the reader may hold them.
MONTHS = [
    *("january", "february", "april", "june", "july"),
    *("august", "september", "october", "november", "december"),
]
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DEICTICS = ["yesterday", "tomorrow", "tonight", "ago", "o'clock", "fortnight"]
ENGLISH = re.compile(rf"\b(?:{'|'.join([*MONTHS, *WEEKDAYS, *DEICTICS])})s?\b", re.IGNORECASE)


def _modules() -> list[Path]:
    outside = [p for p in SOURCE.rglob("*.py") if not any(room in p.parents for room in ROOMS)]
    return sorted(set(outside) - {WRITTEN})


def _strings(tree: ast.Module) -> Iterator[ast.Constant]:
    """String constants that the program works with: no docstring, no value of an enumeration."""
    idle = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(_is_enum(base) for base in node.bases):
            idle |= {id(each.value) for each in node.body if isinstance(each, ast.Assign)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in idle:
            yield node


def _is_enum(base: ast.expr) -> bool:
    return isinstance(base, ast.Name) and base.id.endswith("Enum")


def _english_words(source: str) -> list[str]:
    return [
        f"{node.lineno}: {node.value!r}"
        for node in _strings(ast.parse(source))
        if isinstance(node.value, str) and ENGLISH.search(node.value)
    ]


def _imports(source: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return names


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_english_time_word_outside_its_rooms(path: Path) -> None:
    assert _english_words(path.read_text(encoding="utf-8")) == []


def test_the_scan_sees_words_and_passes_over_docstrings() -> None:
    source = (
        '"""In March."""\nclass Day(StrEnum):\n    GOOD = "good friday"\nNAME = r"(?:mon|Friday)"\n'
    )
    assert _english_words(source) == ["4: '(?:mon|Friday)'"]
    assert _english_words('NAME = "marching, maybe, Sundayish"') == []


def test_there_are_modules_to_scan() -> None:
    assert len(_modules()) > 10
    assert TIMEX / "en" in PACKS


@pytest.mark.parametrize("pack", PACKS, ids=lambda path: path.name)
def test_nobody_imports_a_language(pack: Path) -> None:
    """The core loads packs by their code; one pack knows nothing of another."""
    module = f"dateline.timex.{pack.name}"
    for path in sorted(SOURCE.rglob("*.py")):
        if pack not in path.parents:
            imported = _imports(path.read_text(encoding="utf-8"))
            found = [name for name in imported if name == module or name.startswith(f"{module}.")]
            assert not found, f"{path.relative_to(SOURCE)} imports {found}"


@pytest.mark.parametrize("pack", PACKS, ids=lambda path: path.name)
def test_each_language_has_cases(pack: Path) -> None:
    folder = Path(__file__).parent / "cases" / "timex"
    assert list((folder if pack.name == "en" else folder / pack.name).glob("*.toml"))
