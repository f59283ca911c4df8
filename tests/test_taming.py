"""Rendering Markdown costs what its length does, on the worst inputs we know."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.site.prose import render_markdown
from dateline.site.taming import tame

WORST = {
    "brackets in brackets": "[" * 5_000 + "]" * 5_000 + "(x)",
    "brackets alone": "[a" * 10_000,
    "brackets without an end": "[" * 100_000,
    "pictures without an end": "![" * 50_000,
    "lists in one line": "- " * 50_000 + "a",
    "numbered lists in one line": "1. " * 30_000 + "a",
    "quoted lists in one line": "> - " * 25_000 + "a",
    "addresses that never end": "[a](b " * 5_000,
    "addresses in addresses": "[a](b " * 3_000 + ")" * 3_000,
    "addresses with a bracket too many": "[a](( )" * 4_000,
    "pictures": "![a][" * 4_000,
    "backticks in runs of every length": "".join("`" * n + "a" for n in range(300)),
    "lists in lists": "".join(" " * (4 * n) + "- a\n" for n in range(300)),
    "quotes in quotes": "> " * 2_000 + "a",
    "empty lines": "\n" * 100_000 + "a",
    "headings without a line between": "a\n-\n" * 3_000,
    "stars": "*a **b " * 3_000,
    "comments": "<!--" * 5_000,
    "spaces": " " * 100_000 + "a",
}


@pytest.mark.parametrize("name", WORST)
def test_no_text_takes_more_than_its_length(name: str) -> None:
    render_markdown("warm")
    started = time.process_time()
    html = render_markdown(WORST[name])
    assert time.process_time() - started < 2.5
    assert html


@pytest.mark.parametrize(
    "text",
    [
        "See [the mill](mill.md), `x` and ![it](a.png).\n\n> quoted\n\n- a\n    - b\n",
        "".join(f"See [one](a{n}.md) and `x`.\n\n" for n in range(500)),
        "    " * 8 + "code",
        "````\n```\n````\n",
        "- - - - - - - -\n\n> > > quoted\n\n- - - an item\n",
    ],
)
def test_what_a_writer_writes_stays_as_it_is(text: str) -> None:
    assert tame(text) == text


def test_brackets_that_are_text_stay() -> None:
    assert render_markdown("[" * 1_000).count("[") == 1_000
    assert "\ufdd0" not in render_markdown("\ufdd0")


@given(st.text("[]()`> \n\t-*a!<", max_size=400))
def test_any_text_is_rendered(text: str) -> None:
    render_markdown(text * 3)
