"""The theme's contract: the page on themes tells every template, block and name, and a project's
own templates do what it says."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from jinja2 import Environment, meta, nodes
from tests.sources_cases import write

from dateline.build import build_site

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
NAMES = sorted(path.name for path in TEMPLATES.glob("*.html"))
EVERYWHERE = {"_", "count", "frame", "href", "number", "root", "site"}


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs" / "themes.md").read_text(encoding="utf-8")


def parsed(name: str) -> nodes.Template:
    return Environment(autoescape=True).parse((TEMPLATES / name).read_text(encoding="utf-8"))


def test_the_page_lists_the_templates_that_there_are(page: str) -> None:
    assert sorted(re.findall(r"^\| `([\w.]+\.html)` \|", page, re.M)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_name_a_template_uses_is_told(name: str, page: str) -> None:
    tree = parsed(name)
    own = {macro.name for macro in tree.find_all(nodes.Macro)}
    own |= {imported.target for imported in tree.find_all(nodes.Import)}
    used = meta.find_undeclared_variables(tree) - own - EVERYWHERE
    row = re.search(rf"^\| `{re.escape(name)}` \|.*$", page, re.M)
    assert row is not None
    assert used <= set(re.findall(r"`(\w+)`", row[0]))


def test_every_block_is_told(page: str) -> None:
    section = page.split("## Blocks of")[1].split("## ")[0]
    told = set(re.findall(r"`(\w+)`", section))
    assert told == {block.name for block in parsed("base.html").find_all(nodes.Block)}


@pytest.mark.parametrize("block", sorted(b.name for b in parsed("base.html").find_all(nodes.Block)))
def test_each_block_can_be_filled(block: str, tmp_path: Path) -> None:
    text = f'{{% extends "base.html" %}}{{% block {block} %}}mine{{% endblock %}}'
    own = write(tmp_path / "templates", {"404.html": text})
    content = write(tmp_path / "content", {"a.txt": "The mill in Leeds closed on 12 March 2011."})
    html = build_site(content, templates=own).files[PurePosixPath("404.html")].decode()
    assert "mine" in html


def test_the_example_of_the_page_works(page: str, tmp_path: Path) -> None:
    block = page.split("copy that one whole:\n\n")[1].split("\n\nPages carry")[0]
    example = re.sub(r"^    ", "", block, flags=re.M)
    own = write(tmp_path / "templates", {"404.html": example, "static/own.css": "b { top: 0 }"})
    content = write(tmp_path / "content", {"a.txt": "The mill in Leeds closed on 12 March 2011."})
    files = build_site(content, templates=own).files
    assert b"<h1>Nothing here</h1>" in files[PurePosixPath("404.html")]
    assert files[PurePosixPath("static/own.css")] == b"b { top: 0 }"
    assert files[PurePosixPath("static/style.css")]
