"""Lists too long for one page: nothing on them is lost, and no page is long."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from pathlib import PurePosixPath

import pytest
from tests.sample import COUNCIL, many_events
from tests.site_files import render_sample
from tests.test_site_pages import Page, target_of

from dateline.dates import parse_edtf
from dateline.model import Timeline
from dateline.site.cutting import MOST_ON_A_PAGE

# Known to no month, and a time that is none of the calendar's own: each has to be listed too.
COARSE = ("2004", "2004~", "200X", "2004-05", "2004-05-30/2004-06-02", "2004-05-12")


@lru_cache(maxsize=1)
def timeline() -> Timeline:
    """1,300 events of one tag and one organisation, half of them in 2004, few elsewhere."""
    events = []
    for n, event in enumerate(many_events(1_300).events):
        when = event.when if n % 2 else parse_edtf(f"2004-{n % 12 + 1:02}-{n // 3 % 28 + 1:02}")
        coarse = parse_edtf(COARSE[n % len(COARSE)])
        events.append(
            replace(
                event,
                when=coarse if n % 50 < 6 else when,
                tags=("works",),
                names=(COUNCIL,),
            )
        )
    ordered = tuple(sorted(events, key=lambda e: (e.when.start, e.when.end, e.id)))
    return replace(many_events(1), events=ordered)


@lru_cache(maxsize=1)
def files() -> dict[str, str]:
    site = render_sample(timeline())
    return {str(path): data.decode() for path, data in site.items() if path.suffix == ".html"}


def rows(html: str) -> list[str]:
    return re.findall(r'<li class="ev" id="e-([^"]+)"', html)


def leads(name: str) -> set[str]:
    found = (target_of(name, link) for link in Page(files()[name]).links)
    return {str(target[0]) for target in found if target}


def walk(start: str) -> set[str]:
    """The pages of one list: its own and those of its periods, by links from one to the next."""
    stem, seen, ahead = f"{start.removesuffix('.html')}_", {start}, [start]
    while ahead:
        for page in leads(ahead.pop()):
            if page.startswith(stem) and page not in seen:
                seen.add(page)
                ahead.append(page)
    return seen


@pytest.mark.parametrize("start", ["tags/works.html", "names/harrow-town-council.html"])
def test_every_event_is_on_a_page_that_its_tag_or_name_leads_to(start: str) -> None:
    pages = walk(start)
    assert {event.id for event in timeline().events} == {i for p in pages for i in rows(files()[p])}
    assert 10 < len(pages) < 40
    assert all(len(rows(files()[page])) <= MOST_ON_A_PAGE for page in pages)


def test_a_part_says_of_what_it_is_and_leads_back_and_on() -> None:
    for page in walk("tags/works.html") - {"tags/works.html"}:
        assert "tags/works.html" in leads(page)
        html = files()[page]
        assert "of 1,300 events" in html
        for way, back in (("next", "prev"), ("prev", "next")):
            for href in re.findall(rf'href="\.\./([^"]+)" rel="{way}"', html):
                assert f'href="../{page}" rel="{back}"' in files()[href]


def test_the_numbers_beside_the_parts_are_those_of_their_pages() -> None:
    parts = re.findall(
        r'<li><a href="\.\./(tags/works_[^"]+)">[^<]*</a> <span class="num">(\d+)',
        files()["tags/works.html"],
    )
    coarse = [e for e in timeline().events if e.when in map(parse_edtf, ("2004", "2004~", "200X"))]
    assert coarse
    assert sum(int(count) for _, count in parts) == 1_300 - len(coarse)
    assert {event.id for event in coarse} <= set(rows(files()["tags/works.html"]))
    for page, count in parts:
        assert re.search(rf'<p class="facts">{count} of 1,300', files()[page]), page


def test_the_overview_of_a_part_leads_to_parts_of_the_same_list() -> None:
    bars = re.findall(r'<a href="([^"]+)" aria-label="[^"]*events?"', files()["tags/works.html"])
    assert bars
    assert all(bar.startswith("../tags/works_") for bar in bars)


def test_an_event_leads_to_where_it_stands_on_the_timeline() -> None:
    for event in timeline().events:
        html = files()[f"events/{event.id}.html"]
        page, anchor = re.findall(r'href="\.\./(periods/[^"#]+)#e-([^"]+)">', html)[0]
        assert anchor == event.id
        assert anchor in rows(files()[page]), (page, event.when)


def test_what_is_known_to_the_year_alone_stands_on_the_page_of_the_year() -> None:
    shown = set(rows(files()["periods/2004.html"]))
    coarse = {e.id for e in timeline().events if e.when in map(parse_edtf, ("2004", "2004~"))}
    assert len(coarse) > 40
    assert coarse <= shown
    assert "2004.html" not in {
        p.rpartition("/")[2]
        for p in re.findall(r'<li><a href="([^"]+)"', files()["periods/2004.html"])
    }


def test_few_pages_hold_what_lies_far_apart() -> None:
    """The years before and after 2004 are not a page each, and tell their years as headings."""
    assert "tags/works_199x.html" in files()
    assert "tags/works_1998.html" not in files()
    html = files()["tags/works_199x.html"]
    assert '<h2 id="p1998">1998</h2>' in html
    assert 'class="chapter whole"' not in html
    assert 'class="chapter whole"' in files()["periods/2003.html"]


def test_no_two_pages_share_a_title() -> None:
    titles = Counter(re.findall(r"<title>([^<]*)", html)[0] for html in files().values())
    assert [title for title, n in titles.items() if n > 1] == []
    assert PurePosixPath("tags/works_2004-05.html").as_posix() in files()
