"""The pages as files: links resolve, HTML is valid, times are no finer than stated."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest
from tests import node_tools
from tests.sample import many_events, sample_timeline
from tests.site_files import KINDS, render_sample, write

from dateline.dates import parse_edtf
from dateline.model import Aside, Image, Span, Timeline
from dateline.site import render, timeline_json
from dateline.site.addresses import slugify

ORIGIN = "https://site.test/"


class Page(HTMLParser):
    """What a page links to, names and says."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.times: list[str] = []
        self.headings: list[int] = []
        self.attributes: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.attributes |= set(values)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "time" and "datetime" in values:
            self.times.append(values["datetime"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag in ("script", "img", "source", "iframe") and "src" in values:
            self.loads.append(values["src"])
        elif tag == "link" and values.get("rel") in ("stylesheet", "icon"):
            self.loads.append(values["href"])


@lru_cache(maxsize=1)
def site() -> dict[PurePosixPath, bytes]:
    return render_sample(sample_timeline())


@lru_cache(maxsize=1)
def pages() -> dict[str, Page]:
    return {
        str(path): Page(data.decode()) for path, data in site().items() if path.suffix == ".html"
    }


def target_of(page: str, link: str) -> tuple[str, str] | None:
    """The file and fragment that a link leads to; ``None`` for other hosts."""
    parts = urlsplit(urljoin(ORIGIN + page, link))
    if f"{parts.scheme}://{parts.netloc}/" != ORIGIN:
        return None
    path = unquote(parts.path).removeprefix("/")
    return (f"{path}index.html" if path.endswith("/") or not path else path), unquote(
        parts.fragment
    )


def test_every_kind_of_page_is_there() -> None:
    assert set(KINDS.values()) <= set(pages())


@pytest.mark.parametrize("count", [0, 600])
def test_every_internal_link_leads_somewhere(count: int) -> None:
    files = render_sample(many_events(count)) if count else site()
    parsed = {str(p): Page(data.decode()) for p, data in files.items() if p.suffix == ".html"}
    broken = []
    for name, page in parsed.items():
        for link in page.links + page.loads:
            target = target_of(name, link)
            if target is None:
                continue
            path, fragment = target
            known = PurePosixPath(path) in files
            if not known or (fragment and path in parsed and fragment not in parsed[path].ids):
                broken.append((name, link))
    assert broken == []


def test_pages_load_nothing_from_elsewhere() -> None:
    for name, page in pages().items():
        assert all(target_of(name, address) for address in page.loads), name


def test_ids_are_unique_and_headings_leave_no_step_out() -> None:
    for name, page in pages().items():
        assert len(page.ids) == len(set(page.ids)), name
        assert page.headings.count(1) == 1, name
        steps = zip(page.headings, page.headings[1:], strict=False)
        assert all(b <= a + 1 for a, b in steps), (name, page.headings)


def test_titles_are_unique() -> None:
    titles = [
        re.search("<title>(.*?)</title>", data.decode(), re.DOTALL)
        for path, data in site().items()
        if path.suffix == ".html"
    ]
    told = [match[1] for match in titles if match]
    assert len(told) == len(set(told))


def test_no_page_needs_inline_script_or_style() -> None:
    for path, data in site().items():
        if path.suffix != ".html":
            continue
        html = data.decode()
        assert "Content-Security-Policy" in html
        assert not re.search(r"<style|<script(?![^>]*(?:\ssrc=|application/(?:ld\+)?json))", html)
        attributes = Page(html).attributes
        assert not any(name == "style" or name.startswith("on") for name in attributes), path


def test_times_are_as_fine_as_stated_and_no_finer() -> None:
    stated = {
        "bridge-opens": "1846",
        "tolls-end": "1968-11",
        "closed": "2019-02-11",
        "vote": "2019-06-20",
    }
    for event, expected in stated.items():
        html = site()[PurePosixPath(f"events/{event}.html")].decode()
        kind = re.search(r'<p class="kind">(.*?)</p>', html, re.DOTALL)
        assert kind is not None
        assert f'<time datetime="{expected}">' in kind[1]
    for event in ("tolls-doubled", "survey", "reopening"):  # a decade, a range, a season
        html = site()[PurePosixPath(f"events/{event}.html")].decode()
        kind = re.search(r'<p class="kind">(.*?)</p>', html, re.DOTALL)
        assert kind is not None
        assert "<time" not in kind[1]


def test_every_mention_is_marked_in_its_article_and_linked_both_ways() -> None:
    for event in sample_timeline().events:
        html = pages()[f"events/{event.id}.html"]
        for mention in event.mentions:
            article = f"articles/{mention.article.slug}.html"
            back = [link for link in html.links if link.startswith(f"../{article}#m")]
            assert back, (event.id, article)
            assert back[0].partition("#")[2] in pages()[article].ids
            assert f"../events/{event.id}.html" in pages()[article].links


def test_marks_survive_markup_and_raw_html_does_not() -> None:
    html = site()[PurePosixPath("articles/2019-06-21-two-bridges.html")].decode()
    assert '<strong><span class="hl">has</span></strong>' in html
    closed = site()[PurePosixPath("articles/2019-02-12-closed.html")].decode()
    assert "&lt;b onclick=" in closed
    assert "<b onclick" not in closed
    assert not re.search("[\U000f0000-\U000ffffd]", html + closed)


def test_a_link_to_a_sibling_article_leads_to_its_page() -> None:
    assert (
        "../articles/2019-02-12-closed.html"
        in pages()["articles/2019-06-21-two-bridges.html"].links
    )


def test_what_could_not_be_placed_is_listed_with_its_reason_and_remedy() -> None:
    html = site()[PurePosixPath("method.html")].decode()
    for words in ("long ago", "a vague time without a length", "name a year in the text"):
        assert words in html


def test_timeline_json_quotes_the_articles() -> None:
    timeline = sample_timeline()
    data = json.loads(site()[PurePosixPath("timeline.json")])
    raw = {article.path: article.raw for article in timeline.articles}
    assert data["version"] == 1
    assert [event["id"] for event in data["events"]] == [event.id for event in timeline.events]
    for event in data["events"]:
        assert parse_edtf(event["date"])
        for mention in event["mentions"]:
            text = raw[mention["article"]]
            assert text[mention["start"] : mention["end"]] == mention["text"]
            assert event["quote"] in [m.quote for e in timeline.events for m in e.mentions]
            if mention["timex"]:
                timex = mention["timex"]
                assert text[timex["start"] : timex["end"]] == timex["text"]
    assert data["unplaced"][0]["reason"] == "a vague time without a length"


def test_sitemap_names_every_page_but_the_missing_one() -> None:
    root = ET.fromstring(site()[PurePosixPath("sitemap.xml")])
    found = {str(node.text) for node in root.iter() if node.tag.endswith("}loc")}
    expected = {f"https://harrow.example/{name}" for name in pages() if name != "404.html"}
    expected = {name.removesuffix("index.html") for name in expected}
    assert found >= {name for name in expected if "embed" not in name}
    assert b"Sitemap: https://harrow.example/sitemap.xml" in site()[PurePosixPath("robots.txt")]


def test_articles_in_any_order_give_one_site() -> None:
    timeline = sample_timeline()
    turned = replace(timeline, articles=timeline.articles[::-1])
    assert render_sample(turned) == site()


def test_pictures_are_published_where_the_timeline_names_them_and_can_do_nothing() -> None:
    timeline = sample_timeline()
    safe, active = Image("events/ford.png", "The ford"), Image("events/pier.svg", "The pier")
    events = (
        replace(timeline.events[0], image=safe),
        replace(timeline.events[1], image=active),
        *timeline.events[2:],
    )
    files = render(
        replace(timeline, events=events),
        title="T",
        images={
            "events/ford.png": b"png",
            "events/pier.svg": b"<svg><script>alert(1)</script></svg>",
            "events/other.png": b"png",
        },
    )
    published = [str(path) for path in files if path.parts[0] == "images"]
    assert published == ["images/events/ford.png"]
    for page, source in (("index.html", "images"), ("events/charter.html", "../images")):
        html = files[PurePosixPath(page)].decode()
        assert f'src="{source}/events/ford.png" alt="The ford"' in html
        assert 'loading="lazy"' in html
        assert "pier.svg" not in html


def test_an_address_that_an_event_has_had_leads_to_it() -> None:
    timeline = sample_timeline()
    renamed = replace(timeline.events[0], aliases=("old-name", "older-name", "closed"))
    files = render(replace(timeline, events=(renamed, *timeline.events[1:])), title="T")
    html = files[PurePosixPath("events/old-name.html")].decode()
    assert '<meta http-equiv="refresh" content="0; url=charter.html">' in html
    assert b"Harrow Town Council closes" in files[PurePosixPath("events/closed.html")]
    assert b"old-name" not in files[PurePosixPath("sitemap.xml")]
    other = files[PurePosixPath("events/older-name.html")].decode()
    titles = {re.findall("<title>(.*)</title>", page)[0] for page in (html, other)}
    assert titles == {f"{renamed.title} (events/{old}-name.html)" for old in ("old", "older")}


def test_what_two_sources_tell_in_the_same_words_is_quoted_once() -> None:
    """Only where they date it alike; both are named."""
    timeline = sample_timeline()
    event = next(e for e in timeline.events if e.id == "works")
    told = event.mentions[0]
    wire = replace(
        told, article=replace(told.article, path="articles/wire.txt", title="From a wire")
    )
    later = replace(wire, why="counted from the last time told, 2020-01-10")
    for mentions, quotes in (((told, wire), 1), ((told, wire, later), 2)):
        renamed = replace(event, mentions=mentions)
        events = tuple(renamed if e.id == "works" else e for e in timeline.events)
        html = render_sample(replace(timeline, events=events))[PurePosixPath("events/works.html")]
        assert html.decode().count("<blockquote") == quotes
        assert b"From a wire</a>" in html
        assert b"Works on the north pier go on</a>" in html


def test_related_events_stand_in_order_of_time() -> None:
    """Not by how near they are: the closing shares most with the works of the year after."""
    html = render_sample(sample_timeline())[PurePosixPath("events/closed.html")].decode()
    related = html.partition("<h3>Related</h3>")[2].partition("</ul>")[0]
    found = re.findall(r'href="\.\./events/([\w-]+)\.html"', related)
    assert found == ["tolls-doubled", "tolls-end", "march", "works", "reopening"]


def test_an_empty_timeline_has_a_page() -> None:
    files = render(Timeline(()), title="Nothing yet")
    assert b"Nothing could be placed yet" in files[PurePosixPath("index.html")]


def test_no_page_lists_more_than_five_hundred_events() -> None:
    files = render_sample(many_events(1200))
    for path, data in files.items():
        if path.suffix == ".html":
            assert data.count(b'<li class="ev"') <= 500, path
    listed = {
        event
        for path, data in files.items()
        if path.parts[0] == "periods"
        for event in re.findall(rb'<li class="ev" id="e-([^"]*)"', data)
    }
    assert len(listed) == 1200


def test_html_is_valid(tmp_path: Path, repository: Path) -> None:
    write(site(), tmp_path)
    command = [
        str(node_tools.node()),
        str(node_tools.tool("html-validate/bin/html-validate.mjs")),
        "--config",
        str(repository / "tests" / "browser" / "htmlvalidate.json"),
        "--formatter",
        "text",
        *sorted(map(str, tmp_path.rglob("*.html"))),
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-4000:] + result.stderr


def test_a_timeline_as_data_has_a_title() -> None:
    assert timeline_json(Timeline(()), title="Mills")["title"] == "Mills"


def test_articles_of_one_headline_and_day_have_titles_of_their_own() -> None:
    timeline = sample_timeline()
    one = timeline.articles[0]
    other = replace(one, path=f"articles/again-{one.slug}.md", slug=f"again-{one.slug}")
    files = render_sample(replace(timeline, articles=(*timeline.articles, other)))
    pages = [html.decode() for path, html in files.items() if path.parts[0] == "articles"]
    titles = [match[1] for html in pages if (match := re.search("<title>([^<]*)", html))]
    assert len(titles) == len(set(titles)) == len(timeline.articles) + 1


def test_articles_without_a_slug_are_numbered_by_their_headline() -> None:
    one = sample_timeline().articles[0]
    two = tuple(replace(one, path=f"articles/{n}.md", slug="") for n in "ab")
    files = render_sample(Timeline((), articles=two))
    pages = sorted(path.stem for path in files if path.parts[0] == "articles")
    assert pages == [slugify(one.title), f"{slugify(one.title)}-2"]


def test_an_article_marks_the_times_that_no_event_has() -> None:
    timeline = sample_timeline()
    article = next(one for one in timeline.articles if " " in one.prose.strip())
    start = article.prose.index(article.prose.split()[-1])
    aside = Aside(article, Span(start, start + 3), parse_edtf("2020-05"))
    files = render_sample(replace(timeline, asides=(aside,)))
    html = files[PurePosixPath(f"articles/{article.slug}.html")].decode()
    assert f'<time class="at" datetime="2020-05">{article.raw[start : start + 3]}</time>' in html


def test_a_number_that_grew_is_updated_and_not_disputed() -> None:
    timeline = sample_timeline()
    (event,) = (each for each in timeline.events if each.is_disputed)
    grown = replace(
        event, disagreements=tuple(replace(d, is_update=True) for d in event.disagreements)
    )
    assert grown.is_updated
    assert not grown.is_disputed
    assert not event.is_updated
    events = tuple(grown if each is event else each for each in timeline.events)
    files = render_sample(replace(timeline, events=events))
    for path in ("index.html", f"events/{event.id}.html"):
        html = files[PurePosixPath(path)].decode()
        assert 'class="badge updated">updated' in html
        assert 'class="badge disputed"' not in html
        assert 'class="badge disputed"' in site()[PurePosixPath(path)].decode()
    assert b"forty" in files[PurePosixPath(f"events/{event.id}.html")]
