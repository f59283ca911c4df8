"""A spool is a mapping of bytes, wherever it keeps them."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.publish import publish
from dateline.spool import Spool

PATHS = st.sampled_from(["a", "b/c", "b/d", "e"]).map(PurePosixPath)


@given(st.lists(st.tuples(PATHS, st.binary(max_size=40))), st.integers(1, 60))
def test_it_holds_what_a_dictionary_would(
    written: list[tuple[PurePosixPath, bytes]], in_memory: int
) -> None:
    spool, expected = Spool(in_memory=in_memory), dict(written)
    for path, data in written:
        spool[path] = data
    assert list(spool.items()) == sorted(expected.items())
    assert len(spool) == len(expected)


def test_it_forgets() -> None:
    spool = Spool()
    spool[PurePosixPath("a")] = b"1"
    del spool[PurePosixPath("a")]
    assert PurePosixPath("a") not in spool
    with pytest.raises(KeyError):
        spool[PurePosixPath("a")]


def test_a_site_is_published_from_disk(tmp_path: Path) -> None:
    spool = Spool(in_memory=1)
    spool[PurePosixPath("index.html")] = b"home"
    spool[PurePosixPath("events/mill.html")] = b"mill"
    publish(spool, tmp_path / "site")
    assert (tmp_path / "site" / "events" / "mill.html").read_bytes() == b"mill"
    assert (tmp_path / "site" / "index.html").read_bytes() == b"home"
