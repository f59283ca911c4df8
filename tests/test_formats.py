"""What goes out comes in again: every format that carries events, read by us and by others."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.conftest import REPOSITORY
from tests.sample import sample_timeline

from dateline.dates import calendar, parse_edtf
from dateline.events import arrange
from dateline.model import Curated, Granularity, Image, Interval, Open, Phase, Source, Timeline
from dateline.site.export import timeline_json
from dateline.site.exports import exports
from dateline.site.exports.telling import Frame, Telling
from dateline.site.language import read_language
from dateline.site.settings import Site
from dateline.sources import Config, read_project

SITE = Site("Bridges", "Of a town", "https://bridges.example/", "Ada", "en", "ltr", "/")
ROUND = ("timeline.json", "timeline.csv", "timeline.ics", "timelinejs.json")
ENGLISH = read_language("en")
SCHEMA = json.loads((REPOSITORY / "docs/timeline.schema.json").read_text())


def write_all(timeline: Timeline, site: Site = SITE) -> dict[str, bytes]:
    """Every export by its name."""
    addresses = {event.id: f"events/{event.id}.html" for event in timeline.events}
    files = exports(timeline, site=site, addresses=addresses, language=ENGLISH)
    return {path.as_posix(): b"".join(parts) for path, parts in files}


@pytest.mark.parametrize("count", [0, 1, 499, 500, 501, 1200])
def test_a_file_of_many_pieces_has_each_of_them_once(count: int) -> None:
    pieces = [str(number) for number in range(count)]
    with Telling(Frame("<", ">", ", ")) as file:
        for piece in pieces:
            file.add(piece)
        assert b"".join(file.parts()).decode() == f"<{', '.join(pieces)}>"


def read_back(folder: Path, name: str, data: bytes) -> list[dict[str, Any]]:
    """The events of a project that holds this one file of events."""
    events = folder / "content" / "events"
    events.mkdir(parents=True, exist_ok=True)
    (events / name).write_bytes(data)
    project = read_project(folder / "content", config=Config())
    record = timeline_json(arrange((), project.curated), title="")
    return [without_place(event) for event in record["events"]]


def without_place(event: dict[str, Any]) -> dict[str, Any]:
    """An event but for the file that it was entered in, which differs."""
    return {key: value for key, value in event.items() if key != "curated"}


def by_id(events: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {event["id"]: without_place(event) for event in events}


@pytest.mark.parametrize("name", ROUND)
def test_a_round_trip_loses_nothing(name: str, tmp_path: Path) -> None:
    timeline = sample_timeline()
    before = by_id(timeline_json(timeline, title="")["events"])
    assert len(before) > 10
    assert by_id(read_back(tmp_path, name, write_all(timeline)[name])) == before


def curated(when: Interval, **fields: Any) -> Curated:
    plain = Curated(path="events/a.md", slug="a", title="A mill", when=when)
    return replace(plain, **fields)


TIMES = (
    parse_edtf("-0480-09-29"),
    parse_edtf("-0044-03-15/.."),
    parse_edtf("../1066"),
    parse_edtf("0000"),
    parse_edtf("199X"),
    parse_edtf("18XX"),
    calendar.years(-490, 10, Granularity.DECADE),
    calendar.week(2021, 10),
    calendar.widen(calendar.week(2021, 10), Granularity.WEEKEND),
    calendar.part_of_day(2021, 3, 18, "EV"),
    calendar.part_of_day(2021, 3, 18, "NI"),
    calendar.season(2020, "WI"),
    calendar.quarter(2021, 3),
    calendar.half(2021, 2),
    calendar.unit_at(calendar.to_minutes(2021, 3, 18, 14), Granularity.HOUR),
    parse_edtf("2021-03-18T14:30"),
    parse_edtf("2021-03-18T14:30/2021-03-19T02:15"),
    parse_edtf("2021-02~"),
    replace(parse_edtf("2021-01"), phase=Phase.EARLY),
    parse_edtf("2021-02?/2021-04?"),
    Interval(
        calendar.to_minutes(2021, 2, 23),
        calendar.to_minutes(2021, 3, 2),
        Granularity.WEEK,
        about=True,
    ),
    parse_edtf("9999-12-31"),
)


@pytest.mark.parametrize("name", ROUND)
@pytest.mark.parametrize("when", TIMES, ids=str)
def test_every_kind_of_time_comes_back(name: str, when: Interval, tmp_path: Path) -> None:
    timeline = arrange((), [curated(when)])
    (event,) = read_project_with(tmp_path, name, write_all(timeline)[name])
    assert event.when == when


def read_project_with(folder: Path, name: str, data: bytes) -> tuple[Curated, ...]:
    events = folder / "content" / "events"
    events.mkdir(parents=True, exist_ok=True)
    (events / name).write_bytes(data)
    return read_project(folder / "content", config=Config()).curated


LINE = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs")), min_size=1
)
# What a file of content may hold: no control characters, line ends as "\n".
PROSE = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), include_characters="\n"
    )
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | PROSE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PROSE, inner, max_size=3),
    max_leaves=6,
)
OWN = st.dictionaries(st.from_regex(r"x_[a-z]{1,8}", fullmatch=True), JSON, max_size=3)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINE, PROSE, st.lists(LINE, max_size=3, unique=True), LINE, OWN, st.sampled_from(TIMES))
@pytest.mark.parametrize("name", ROUND)
def test_any_words_come_back(
    name: str,
    tmp_path: Path,
    title: str,
    body: str,
    tags: list[str],
    source: str,
    own: dict[str, Any],
    when: Interval,
) -> None:
    entry = curated(
        when,
        title=title,
        body=body,
        tags=tuple(tags),
        who=tuple(reversed(tags)),
        sources=(Source(source, "https://a.example/?b=c,d;e", published=parse_edtf("2021-03")),),
        extra=tuple(sorted((key, json.dumps(value)) for key, value in own.items())),
    )
    timeline = arrange((), [entry])
    (found,) = read_project_with(tmp_path, name, write_all(timeline)[name])
    assert (found.title, found.when, found.tags, found.who) == (title, when, entry.tags, entry.who)
    assert found.sources == entry.sources
    assert found.body == body
    assert {key: json.loads(value) for key, value in found.extra} == own
    assert found.id == timeline.events[0].id


def test_the_schema_describes_the_data() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    validator = Draft202012Validator(SCHEMA)
    image = Image("images/mill.png", "A mill")
    entries = [
        curated(when, slug=f"a{number}", image=image, importance=0.4)
        for number, when in enumerate(TIMES)
    ]
    curated_timeline = arrange((), entries)
    for timeline in (sample_timeline(), curated_timeline, Timeline(())):
        validator.validate(timeline_json(timeline, title="Mills"))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("date", "March 2021"),
        ("granularity", "fortnight"),
        ("salience", 2),
        ("unknown", 1),
        ("id", ""),
    ],
)
def test_the_schema_refuses_what_we_do_not_write(key: str, value: object) -> None:
    record = timeline_json(sample_timeline(), title="Mills")
    record["events"][0][key] = value
    assert not Draft202012Validator(SCHEMA).is_valid(record)


FORMULAS = (
    '=HYPERLINK("https://x.example")',
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "''=1",
)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_the_table_is_a_formula(text: str) -> None:
    entry = curated(parse_edtf("-0480"), title=text, body=text, tags=(text,), who=(text,))
    table = write_all(arrange((), [entry]))["timeline.csv"].decode()
    rows = list(csv.reader(io.StringIO(table, newline="")))
    assert len(rows) == 2
    assert not [cell for cell in rows[1] if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


def test_the_table_is_dated_for_people_and_quoted_throughout() -> None:
    table = write_all(sample_timeline())["timeline.csv"].decode()
    assert table.startswith('"date","title","description"')
    assert table.count("\r\n") >= 12


def test_open_interval_is_not_closed_by_a_calendar() -> None:
    timeline = arrange((), [curated(parse_edtf("2020-01-13/.."))])
    assert timeline.events[0].when.open is Open.END
    calendar_text = write_all(timeline)["timeline.ics"].decode()
    assert "DTSTART;VALUE=DATE:20200113\r\n" in calendar_text


def test_the_same_timeline_gives_the_same_bytes() -> None:
    assert write_all(sample_timeline()) == write_all(sample_timeline())
