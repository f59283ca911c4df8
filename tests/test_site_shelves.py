"""Long lists of the index and of the method are cut into pages, each led to and leading back."""

from __future__ import annotations

import gzip
from dataclasses import replace
from functools import lru_cache
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sample import sample_timeline
from tests.site_files import render_sample
from tests.test_site_pages import Page, target_of

from dateline.dates import parse_edtf
from dateline.model import Interval, Name, NameKind, Origin, Published, Span, Timeline, Unplaced
from dateline.site.shelves import MOST, by_letters, by_time

MANY = 900


@lru_cache(maxsize=1)
def crowded() -> dict[PurePosixPath, bytes]:
    """The sample with 900 more names, 900 articles of inferred date, and 900 words unplaced."""
    sample = sample_timeline()
    first, *others = sample.events
    names = tuple(Name(f"{'ABCÉ'[n % 4]}nna {n:03}", NameKind.PERSON) for n in range(MANY))
    article = sample.articles[0]
    articles = tuple(
        replace(article, path=f"articles/{n}.md", slug=f"a-{n}", published=_published(n))
        for n in range(MANY)
    )
    unplaced = tuple(Unplaced(a, Span(0, 3), "too vague to place", "name a year") for a in articles)
    events = (replace(first, names=names), *others)
    return render_sample(Timeline(events, unplaced, (*sample.articles, *articles)))


def _published(number: int) -> Published | None:
    if number % 10 == 0:
        return None
    day = f"{2001 + number % 3}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return Published(parse_edtf(day), Origin.TEXT, "“a line” in the text")


def leads(name: str) -> set[str]:
    """The pages that a page links to."""
    found = (target_of(name, link) for link in Page(crowded()[PurePosixPath(name)].decode()).links)
    return {str(target[0]) for target in found if target}


@pytest.mark.parametrize(
    ("start", "folder"), [("browse.html", "browse/"), ("method.html", "method/")]
)
def test_shelves_are_led_to_lead_back_and_to_each_other(start: str, folder: str) -> None:
    shelves = {str(path) for path in crowded() if str(path).startswith(folder)}
    assert len(shelves) > 3
    assert shelves <= leads(start)
    for shelf in shelves:
        group = shelf.rpartition("/")[2].split("-")[0] if folder == "browse/" else ""
        assert {other for other in shelves if f"/{group}" in other} <= leads(shelf)
        assert start in leads(shelf)


@pytest.mark.parametrize("folder", ["browse", "method"])
def test_no_page_of_a_long_list_is_long(folder: str) -> None:
    paths = [PurePosixPath(f"{folder}.html")]
    paths += [path for path in crowded() if path.parts[0] == folder]
    for path in paths:
        html = crowded()[path]
        assert html.count(b"<li") <= MOST + 200, path
        assert len(gzip.compress(html, 9)) <= 100 * 1024


def test_every_entry_of_a_long_list_is_on_one_shelf() -> None:
    shelves = [str(path) for path in crowded() if path.parts[0] == "browse"]
    led = [target for shelf in shelves for target in leads(shelf)]
    for folder, count in (("names/", MANY + 1), ("articles/", MANY + 3)):
        found = [target for target in led if target.startswith(folder)]
        assert len(found) == len(set(found)) == count


def test_the_address_of_a_shelf_says_what_stands_there() -> None:
    names = {str(path) for path in crowded() if path.parts[0] in ("browse", "method")}
    assert {"browse/people-a.html", "browse/people-e.html"} <= names
    assert {"method/undated.html", "browse/articles-undated.html"} <= names
    # Six hundred readings of one year are more than a page holds: they stand by month.
    assert "method/2001-01.html" in names
    assert "method/2001.html" not in names


@given(st.lists(st.text(max_size=12), max_size=40))
def test_titles_of_any_letters_have_a_shelf(titles: list[str]) -> None:
    shelves = by_letters(titles, str)
    assert sorted(title for shelf in shelves for title in shelf.entries) == sorted(titles)
    assert len({shelf.slug for shelf in shelves}) == len(shelves)


def test_one_day_can_hold_any_number() -> None:
    times: list[Interval | None] = [parse_edtf("2001-02-03")] * (2 * MOST)
    assert [shelf.slug for shelf in by_time(times, lambda time: time)] == ["2001-02-03"]
