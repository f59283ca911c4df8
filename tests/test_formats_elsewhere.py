"""Our exports as other programs read them: calendars, feed readers, TimelineJS, picture viewers."""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import feedparser  # type: ignore[import-untyped]
import icalendar
import pytest
import vobject  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from PIL import Image
from tests.node_tools import tool
from tests.sample import sample_timeline
from tests.test_formats import ENGLISH, TIMES, curated, write_all

from dateline.dates import calendar, parse_edtf
from dateline.events import arrange
from dateline.model import Source, Timeline
from dateline.site import render
from dateline.site.exports.card import HEIGHT, WIDTH, draw_card
from dateline.site.exports.png import compress_runs
from dateline.site.settings import Site

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NASTY = "<b>&\"'\\;,\n]]> \u2028 {{x}} \u0000".replace("\u0000", "")


def all_kinds() -> Timeline:
    entries = [
        curated(
            when, slug=f"e{number}", title=f"{NASTY} {number}".replace("\n", " "), tags=(NASTY,)
        )
        for number, when in enumerate(TIMES)
    ]
    return arrange((), entries)


def components(text: str) -> dict[str, Any]:
    """The calendar's entries by their id, as icalendar reads them."""
    parsed = icalendar.Calendar.from_ical(text)
    assert not parsed.errors
    return {str(entry["UID"]): entry for entry in parsed.subcomponents}


DAYS = (
    ("2021-03-02", date(2021, 3, 2), date(2021, 3, 3)),
    ("2021-03-08/2021-03-14", date(2021, 3, 8), date(2021, 3, 15)),
    ("2020-11", date(2020, 11, 1), date(2020, 12, 1)),
    ("2019", date(2019, 1, 1), date(2020, 1, 1)),
    ("2020-12-31", date(2020, 12, 31), date(2021, 1, 1)),
    ("2021-03-18T14:30", datetime(2021, 3, 18, 14, 30), datetime(2021, 3, 18, 14, 31)),  # noqa: DTZ001
)


@pytest.mark.parametrize(("edtf", "first", "after"), DAYS)
def test_two_calendar_libraries_read_the_same_days(edtf: str, first: date, after: date) -> None:
    text = write_all(arrange((), [curated(parse_edtf(edtf))]))["timeline.ics"].decode()
    entry = components(text)["a@bridges.example"]
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (first, after)
    event = vobject.readOne(text).vevent
    assert (event.dtstart.value, event.dtend.value) == (first, after)
    assert entry["SUMMARY"] == event.summary.value == "A mill"


def test_calendars_get_every_event_and_its_words() -> None:
    timeline = all_kinds()
    text = write_all(timeline)["timeline.ics"].decode()
    entries = components(text)
    assert len(entries) == len(timeline.events)
    for event in timeline.events:
        entry = entries[f"{event.id}@bridges.example"]
        assert str(entry["SUMMARY"]) == event.title
        assert [str(tag) for tag in entry["CATEGORIES"].cats] == [NASTY]
        assert entry.name == ("VEVENT" if "DTSTART" in entry else "VJOURNAL")
    undated = [event for event in timeline.events if event.when.start < calendar.to_minutes(1)]
    assert sum("DTSTART" not in entry for entry in entries.values()) == len(undated) + 1  # 9999
    parsed = vobject.readOne(text)
    assert len(parsed.vevent_list) + len(parsed.vjournal_list) == len(entries)


def test_no_line_of_the_calendar_is_too_long() -> None:
    entry = curated(parse_edtf("2021"), title="电影" * 100, body="é" * 1000)
    data = write_all(arrange((), [entry]))["timeline.ics"]
    assert data.endswith(b"\r\n")
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.parametrize("base_url", ["https://bridges.example/", ""])
def test_the_atom_feed_has_what_rfc_4287_asks_for(base_url: str) -> None:
    site = Site("Bridges", "Of a town", base_url, "", "en", "ltr", "/")
    root = ElementTree.fromstring(write_all(sample_timeline(), site)["feed.xml"])
    for element in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (found,) = element.findall(f"{ATOM}{name}")
            assert found.text
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Bridges"
    ids = [found.text for found in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids) > 10
    updated = [entry.findtext(f"{ATOM}updated") or "" for entry in root.findall(f"{ATOM}entry")]
    assert updated == sorted(updated, reverse=True)
    assert root.findtext(f"{ATOM}updated") == updated[0]
    for text in updated:
        datetime.fromisoformat(text)
    selves = [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert selves == ([f"{base_url}feed.xml"] if base_url else [])


def test_a_feed_reader_reads_the_atom_feed() -> None:
    timeline = all_kinds()
    parsed = feedparser.parse(write_all(timeline)["feed.xml"])
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.version == "atom10"
    assert len(parsed.entries) == len(timeline.events)
    assert {entry.tags[0].term for entry in parsed.entries} == {NASTY}
    assert {entry.link for entry in parsed.entries} == {
        f"https://bridges.example/events/{event.id}.html" for event in timeline.events
    }


def test_an_entry_is_dated_by_its_newest_source_and_never_by_the_clock() -> None:
    sources = tuple(Source(day, published=parse_edtf(day)) for day in ("2021-03-18", "2021-04-02"))
    entry = curated(parse_edtf("1066-10-14"), sources=sources)
    feed = write_all(arrange((), [entry]))["feed.xml"].decode()
    assert feed.count("<updated>2021-04-02T00:00:00Z</updated>") == 2
    assert "<published>2021-03-18T00:00:00Z</published>" in feed


def test_a_timeline_without_events_has_valid_feeds_too() -> None:
    files = write_all(Timeline(()))
    assert not feedparser.parse(files["feed.xml"]).bozo
    assert json.loads(files["feed.json"])["items"] == []


# What https://www.jsonfeed.org/version/1.1/ asks for, of the fields that we write.
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string"},
        "home_page_url": {"type": "string", "format": "uri"},
        "feed_url": {"type": "string", "format": "uri"},
        "description": {"type": "string"},
        "language": {"type": "string"},
        "authors": {"type": "array", "items": {"required": ["name"]}},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_text"]}, {"required": ["content_html"]}],
                "additionalProperties": False,
                "patternProperties": {"^_[^.]+$": {"type": "object"}},
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "url": {"type": "string", "pattern": "^https?://"},
                    "title": {"type": "string"},
                    "content_text": {"type": "string"},
                    "date_published": {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
                    "date_modified": {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
    },
}


def test_the_json_feed_is_one() -> None:
    validator = Draft202012Validator(JSON_FEED)
    for timeline in (sample_timeline(), all_kinds()):
        feed = json.loads(write_all(timeline)["feed.json"])
        validator.validate(feed)
        assert len({item["id"] for item in feed["items"]}) == len(timeline.events)


def test_oembed_says_how_to_embed() -> None:
    told = json.loads(write_all(sample_timeline())["oembed.json"])
    assert (told["type"], told["version"]) == ("rich", "1.0")
    assert 'src="https://bridges.example/embed.html"' in told["html"]
    assert {"width", "height", "html"} <= told.keys()
    title = Site('"><script>', "", "https://a.example/", "", "en", "ltr", "/")
    assert "<script>" not in json.loads(write_all(sample_timeline(), title)["oembed.json"])["html"]


def test_every_page_names_its_feeds_and_where_known_its_card() -> None:
    pages = render(sample_timeline(), title="Bridges", base_url="https://bridges.example")
    for path, data in pages.items():
        if path.suffix != ".html" or path.name == "embed.html":
            continue
        up = "../" * (len(path.parts) - 1)
        html = data.decode()
        root = "/" if path.name == "404.html" else up
        assert f'type="application/atom+xml" title="Bridges (Atom)" href="{root}feed.xml"' in html
        assert 'property="og:image" content="https://bridges.example/card.png"' in html
    assert b"og:image" not in render(sample_timeline())[next(iter(pages)).parent / "index.html"]


def test_the_card_is_a_picture_of_the_size_it_says() -> None:
    with Image.open(io.BytesIO(draw_card("Bridges", sample_timeline().events, ENGLISH))) as card:
        card.load()
        assert (card.size, card.format) == ((WIDTH, HEIGHT), "PNG")
        assert len(card.convert("RGB").getcolors(100) or ()) > 10


def test_a_title_that_the_font_lacks_is_left_out() -> None:
    events = sample_timeline().events
    assert draw_card("网信办", events, ENGLISH) == draw_card("", events, ENGLISH)
    assert draw_card("Ponts", events, ENGLISH) != draw_card("", events, ENGLISH)


@given(st.lists(st.tuples(st.integers(0, 255), st.integers(1, 700)), max_size=40))
def test_what_the_picture_packs_unpacks(runs: list[tuple[int, int]]) -> None:
    data = b"".join(bytes([value]) * count for value, count in runs)
    assert zlib.decompress(compress_runs(data)) == data


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="css/timeline.css">
<div id="t" style="width:1000px;height:700px"></div><script src="js/timeline.js"></script>
<script>
window.timeline = new TL.Timeline("t", "/timelinejs.json", {script_path: location.origin + "/js/"})
</script>"""


@pytest.mark.parametrize("timeline", [sample_timeline(), all_kinds()], ids=["sample", "all kinds"])
def test_timelinejs_itself_shows_every_event(
    timeline: Timeline, tmp_path: Path, browser: Browser
) -> None:
    distributed = tool("@knight-lab/timelinejs/dist/js/timeline.js").parent.parent
    for part in ("css", "js"):
        (tmp_path / part).symlink_to(distributed / part)
    (tmp_path / "index.html").write_text(PAGE)
    (tmp_path / "timelinejs.json").write_bytes(write_all(timeline)["timelinejs.json"])
    with serving(tmp_path) as address:
        page = browser.new_page()
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.route("**/*", lambda r: r.continue_() if address in r.request.url else r.abort())
        page.goto(address)
        page.wait_for_selector(".tl-timemarker", state="attached", timeout=20_000)
        assert page.locator(".tl-timemarker").count() == len(timeline.events)
        told = page.evaluate("timeline.config.events.map(e => e.text.headline)")
        assert len(told) == len(timeline.events)
        assert page.locator(".tl-message, .tl-error").filter(visible=True).count() == 0
        assert faults == []
        page.close()
