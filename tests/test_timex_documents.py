"""Whole documents of our own, annotated by hand: expressions, types and values, all and no more.

What sentences alone cannot show: what the last time told is, how a story goes on from paragraph to
paragraph, and that news and narratives are told apart by themselves.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.sources.timeml import Mark, read_timeml
from dateline.timex import tag

FOLDER = Path(__file__).parent / "cases" / "timex" / "documents"
DOCUMENTS = sorted(FOLDER.glob("*/*.tml"))


def _annotated(mark: Mark, text: str) -> str:
    stated = mark.attributes
    return _line(mark.span.start, mark.span.of(text), stated["type"], stated["value"])


def _line(start: int, words: str, kind: str, value: str) -> str:
    return f"{start:5} {kind:8} {value:18} {words}"


def test_there_are_documents_in_both_languages() -> None:
    assert {path.parent.name for path in DOCUMENTS} == {"de", "en"}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_document(path: Path) -> None:
    read = read_timeml(path.read_text("utf-8"), path=path.name)
    found = tag(read.text, published=read.published, language=path.parent.name)
    shown = [_line(t.span.start, t.text, t.type, t.value) for t in found]
    assert shown == [_annotated(mark, read.text) for mark in read.marks]
