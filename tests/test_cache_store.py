"""Values as bytes and back: equal, whole or refused, and never run."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.cache.store import freeze, thaw, write_whole
from dateline.dates import calendar
from dateline.model import (
    Article,
    Granularity,
    Interval,
    Name,
    NameKind,
    Open,
    Origin,
    Published,
    Span,
    Unresolved,
)

SPANS = st.builds(lambda a, b: Span(a, a + b), st.integers(0, 99), st.integers(1, 99))
INTERVALS = st.builds(
    lambda start, length, granularity, about, side: Interval(
        start, start + length, granularity, about=about, open=side
    ),
    st.integers(-(10**12), 10**12),
    st.integers(1, 10**6),
    st.sampled_from(Granularity),
    st.booleans(),
    st.sampled_from([None, *Open]),
)
NAMES = st.builds(Name, st.text(), st.sampled_from(NameKind), st.tuples(st.text()))
VALUES = st.one_of(SPANS, INTERVALS, NAMES, st.builds(Unresolved, st.text()), st.text())


def _article(path: str) -> Article:
    published = Published(calendar.day(2011, 3, 12), Origin.STATED)
    text = "The mill closed."
    return Article(path, "mill", text, text, "The mill", True, published, tags=("mills",))


def _signed(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=16).digest() + body


@given(st.lists(VALUES).map(tuple))
def test_what_is_frozen_thaws_to_the_same(values: tuple[object, ...]) -> None:
    assert thaw(freeze(values)) == values


def test_articles_are_left_out_and_put_in_again() -> None:
    articles = (_article("a.md"), _article("b.md"))
    data = freeze((articles[1], articles[0]), articles)
    assert b"mill" not in data
    back = thaw(data, articles)
    assert back[0] is articles[1]
    assert back[1] is articles[0]


def test_an_article_that_is_not_given_is_written() -> None:
    assert thaw(freeze((_article("a.md"),))) == (_article("a.md"),)


def test_every_damaged_byte_is_noticed() -> None:
    data = freeze((Span(1, 2), "mill"))
    for place in range(len(data)):
        damaged = bytearray(data)
        damaged[place] ^= 0x10
        with pytest.raises(ValueError, match="not whole"):
            thaw(bytes(damaged))


@pytest.mark.parametrize("length", [0, 1, 16, 17, 40])
def test_half_a_file_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=r"not (whole|of this version)"):
        thaw(freeze((Span(1, 2), "mill", "dam"))[:length])


class _Runs:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.path,)


def test_a_file_of_somebody_else_runs_nothing(tmp_path: Path) -> None:
    trap = tmp_path / "ran"
    with pytest.raises(ValueError, match="no value of ours"):
        thaw(_signed(pickle.dumps(_Runs(trap))))
    assert not trap.exists()


@pytest.mark.parametrize(
    "body",
    [
        b"cos\nsystem\n(S'true'\ntR.",
        b"cdateline.cache.store\nwrite_whole\n.",
        b"cdateline.model\ndataclass\n.",
        b"\x80\x05\x8c\x0edateline.model\x8c\x04None\x93.",
        b"\x80\x05.",
        b"garbage",
    ],
)
def test_only_our_own_classes_are_built(body: bytes) -> None:
    with pytest.raises(ValueError, match="not of this version"):
        thaw(_signed(body))


def test_a_value_of_an_older_version_is_refused() -> None:
    body = b"cdateline.model\nSpan\n(I1\nI2\nI3\ntR."
    with pytest.raises(ValueError, match="not of this version"):
        thaw(_signed(body))


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    file = tmp_path / "a"
    write_whole(file, b"old")
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
