"""Templates kept as code: our own alone, by the text that they were compiled from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dateline.model import Timeline
from dateline.site import render
from dateline.site.templates import templates_folder


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where templates are kept as code, empty at first."""
    folder = tmp_path / "modules"
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(folder))
    forget()
    return folder


def forget() -> None:
    """As in another run: no template is in memory."""
    from dateline.site import templates

    templates._environment.cache_clear()


def pages(*own: Path) -> dict[str, bytes]:
    forget()
    folders = (*own, templates_folder())
    return {str(path): data for path, data in render(Timeline(()), templates=folders).items()}


def files(kept: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in kept.rglob("*.pyc")}


def test_what_was_compiled_is_not_compiled_again(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pages()
    assert any(name.startswith("template.base") for name in files(kept))
    monkeypatch.setattr("jinja2.Environment.compile", None)  # would fail if it were called
    assert pages() == first


@pytest.mark.parametrize("damage", [b"", b"garbage" * 99, None], ids=["empty", "garbage", "half"])
def test_damaged_code_is_compiled_again(kept: Path, damage: bytes | None) -> None:
    first, whole = pages(), files(kept)
    for path in kept.rglob("*.pyc"):
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2] if damage is None else damage)
    assert pages() == first
    assert files(kept) == whole


def test_a_template_of_the_project_is_not_kept(kept: Path, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    text = (templates_folder() / "404.html").read_text("utf-8")
    (own / "404.html").write_text(text.replace("<h1", "<h1 class=own", 1), "utf-8")
    assert b"<h1 class=own" in pages(own)["404.html"]
    assert not any(name.startswith("template.404") for name in files(kept))


def test_nothing_is_kept_where_python_keeps_nothing(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    pages()
    assert not files(kept)
