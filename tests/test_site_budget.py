"""The house's own budget, in the counts that no machine changes: bytes, elements, requests."""

from __future__ import annotations

import gzip
import html
import json
import re
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sample import many_events, sample_timeline
from tests.site_files import KINDS, render_sample
from tests.test_site_pages import Page, target_of

from dateline.dates import format_edtf
from dateline.model import Timeline
from dateline.site.index import read_index
from dateline.site.language import read_language
from dateline.site.search import first_words, search_index

PAGE, SCRIPT, STYLE, INDEX = 100 * 1024, 10 * 1024, 10 * 1024, 300 * 1024
ELEMENTS, REQUESTS = 8_000, 6


@lru_cache(maxsize=4)
def files(count: int) -> dict[PurePosixPath, bytes]:
    timeline: Timeline = many_events(count) if count else sample_timeline()
    return render_sample(timeline)


def packed(data: bytes) -> int:
    return len(gzip.compress(data, 9, mtime=0))


@pytest.mark.parametrize("count", [0, 500])
@pytest.mark.parametrize("kind", ["home", "period", "name", "article", "index", "method", "search"])
def test_a_page_with_all_it_loads_keeps_the_budget(kind: str, count: int) -> None:
    site, name = files(count), KINDS[kind]
    page = site[PurePosixPath(name)]
    found = {target_of(name, address) for address in Page(page.decode()).loads}
    loaded = [site[PurePosixPath(target[0])] for target in found if target]
    scripts = [data for data in loaded if data.startswith(b'"use strict"')]
    styles = [data for data in loaded if data.startswith(b":root")]
    assert len(styles) == 1
    assert scripts
    assert sum(map(packed, scripts)) <= SCRIPT
    assert sum(map(packed, styles)) <= STYLE
    assert sum(map(packed, [page, *loaded])) <= PAGE
    assert 1 + len(loaded) <= REQUESTS
    if kind != "article":  # the sample's three articles tell five hundred events: no article does
        assert len(re.findall(rb"<[a-z]", page)) <= ELEMENTS


def test_five_hundred_events_stand_on_one_page() -> None:
    assert files(500)[PurePosixPath("index.html")].count(b'<li class="ev"') == 500


def test_search_loads_its_index_only_when_used_and_the_index_is_small() -> None:
    site = files(500)
    assert b"search-index" not in site[PurePosixPath("search.html")]
    assert packed(site[PurePosixPath("static/search-index.js")]) <= INDEX * 500 // 10_000


def test_every_address_of_the_index_leads_to_its_page() -> None:
    for site in (files(0), files(500)):
        text = site[PurePosixPath("static/search-index.js")].decode()
        data = json.loads(text.removeprefix("window.DATELINE=").removesuffix(";\n"))
        short, titles, _dates, days = data["events"][:4]
        for address, title, day in zip(short, titles, days, strict=True):
            own = date.fromordinal(int(day) - 366).isoformat() if int(day) > 366 else ""
            page = PurePosixPath("events", f"{address.replace('~', own)}.html")
            assert title in html.unescape(site[page].decode())
        for address in data["articles"][0]:
            assert PurePosixPath("articles", f"{address}.html") in site


def test_the_index_of_ten_thousand_events_is_small() -> None:
    """The addresses of such events begin with their days, as those of read articles do."""
    timeline = many_events(10_000)
    events = tuple(
        replace(event, id=f"{format_edtf(event.when)}-{event.id}") for event in timeline.events
    )
    index = search_index(read_index(replace(timeline, events=events)), read_language("en"))
    assert packed(index.encode()) <= INDEX


@given(st.lists(st.sampled_from(["a", "mill", "closed.", " ", "\n", " " * 30])), st.integers(0, 40))
def test_the_first_words_of_an_article_are_those_of_the_whole(pieces: list[str], most: int) -> None:
    text = " ".join("".join(pieces).split())
    whole = text if len(text) <= most else text[: most + 1].rpartition(" ")[0]
    assert first_words("".join(pieces), most) == whole
