"""Whatever a file holds, its reader gives values or a writer's faults with their places."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.conftest import REPOSITORY

from dateline.dates import format_edtf, parse_edtf
from dateline.errors import ContentError, FaultsError
from dateline.site.exports.csv_table import defuse
from dateline.sources.articles import read_article
from dateline.sources.curated import read_curated
from dateline.sources.feeds import read_feed
from dateline.sources.tables.csv_rows import restore
from dateline.sources.tables.json_nodes import parse_json, to_json
from dateline.sources.tables.markup import to_markdown

SEEDS = REPOSITORY / "fuzz" / "seeds"
PLACE = re.compile(r"[^\n]{1,300}?:[1-9]\d*:[1-9]\d*: \S", re.DOTALL)
QUICK = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@st.composite
def damaged(draw: st.DrawFn, kind: str) -> bytes:
    """A good file of a kind with some of it cut, doubled or replaced."""
    seed = draw(st.sampled_from(sorted(SEEDS.glob(f"{kind}-*"))))
    data = seed.read_bytes()
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 40)))
        put = draw(
            st.binary(max_size=8) | st.text(max_size=8).map(str.encode) | st.just(data[:end])
        )
        data = data[:start] + put + data[end:]
    return data


def kinds() -> list[str]:
    return sorted({seed.name.rpartition("-")[0] for seed in SEEDS.iterdir()})


@QUICK
@given(data=st.data())
@pytest.mark.parametrize("kind", [kind for kind in kinds() if "." in kind])
def test_any_file_is_read_or_refused(kind: str, data: st.DataObject, tmp_path: Path) -> None:
    folder, name = kind.split("-", 1)
    (tmp_path / folder).mkdir(exist_ok=True)
    file = tmp_path / folder / name
    file.write_bytes(data.draw(damaged(kind)))
    faults: tuple[ContentError, ...] = ()
    try:
        if folder == "articles":
            article = read_article(file, content=tmp_path)
            assert len(article.raw) == len(article.prose)
        else:
            for event in read_curated(file, content=tmp_path):
                assert event.title
                assert event.slug
                assert parse_edtf(format_edtf(event.when)).start <= event.when.start
    except FaultsError as error:
        faults = error.faults
    for fault in faults:
        assert PLACE.match(str(fault)), str(fault)
        assert len(str(fault)) < 1_000


@QUICK
@given(damaged("feed"))
def test_any_feed_is_read_or_refused(data: bytes) -> None:
    said = "feed.xml:1:1: expected"
    try:
        for item in read_feed("feed.xml", data):
            assert item.url is None or item.url.startswith("http")
    except ContentError as error:
        said = str(error)
    assert PLACE.match(said)


@given(st.text("<>&;#abp/ =\"'!-[]()*\n", max_size=200))
def test_any_markup_becomes_text(text: str) -> None:
    found = to_markdown(text)
    assert to_markdown(text, is_plain=True) is not None
    assert "javascript:" not in found


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(10**14), 10**14)
        | st.text('ab"\\é\u2028', max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text('ab"', max_size=3), inner)
        ),
        max_leaves=12,
    )
)
def test_json_nodes_are_json(value: object) -> None:
    assert json.loads(to_json(parse_json("a.json", json.dumps(value)))) == value


@given(st.text("'=+-@\t\r\"a\n", max_size=8))
@example("'a'=")  # an apostrophe further on is the cell's own
def test_a_defused_cell_is_restored(cell: str) -> None:
    assert restore(defuse(cell)) == cell
    assert defuse(cell)[:1] not in ("=", "+", "-", "@", "\t", "\r")
