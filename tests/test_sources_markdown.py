"""Prose out of Markdown: right, as long as the text, and in linear time."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources_cases import rows

from dateline.sources.markdown import mask_markdown
from dateline.sources.text import mask_text


@pytest.mark.parametrize("case", rows("markdown"), ids=lambda case: case["why"])
def test_prose(case: dict[str, Any]) -> None:
    prose = mask_markdown(case["text"])
    assert len(prose) == len(case["text"])
    squeezed = "\n".join(re.sub(" +", " ", line).strip() for line in prose.split("\n"))
    assert squeezed == case["prose"]


MARKS = st.sampled_from([*"#*_`~[]()<>!|\\-+.&;{}%: \n", "<!--", "-->", "](", "```\n", "a", "2019"])


@given(st.lists(MARKS, max_size=60).map("".join) | st.text())
def test_no_offset_ever_moves(text: str) -> None:
    text = text.replace("\r", "")
    for prose in (mask_markdown(text), mask_text(text)):
        assert [len(line) for line in prose.split("\n")] == [len(line) for line in text.split("\n")]


@given(st.text(alphabet="abc 2019,.\n", max_size=200))
def test_plain_words_are_prose(text: str) -> None:
    text = re.sub(r"(?m)^(?:[ ]*\d{1,3}\.(?=[ ]))*[ ]*", "", text)  # a list's numbers are marks
    assert mask_markdown(text).split() == text.split()


WORST = [
    "[", "![", "[a](", "[a](<", "[a][", "[^a", "\n[a]: ", "`", "`` ` ", "```` ` ", "<", "<a",
    "<!--",
    "<script>", "*", "*a", "_a", "~", "&a", "{{", "{%", "> ", "- ", "1. ", "#", "|", "\\", "(",
    "~~~\n", "    \n", "https://", "www.", "http://'", "- - ", "=", "\t",
]  # fmt: skip


@pytest.mark.parametrize("piece", WORST)
def test_the_worst_input_costs_linear_time(piece: str) -> None:
    def seconds(characters: int) -> float:
        text = piece * (characters // len(piece))
        start = time.process_time()
        mask_markdown(text)
        return time.process_time() - start

    seconds(1000)
    small, large = seconds(50_000), seconds(200_000)
    assert large < max(0.25, 4 * 3 * small)
    assert large < 2
