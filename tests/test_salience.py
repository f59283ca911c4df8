"""What matters: events and dates rated, summed up, and printed by the command."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.merge_cases import article, mention

from dateline.cli import run
from dateline.dates import format_edtf, parse_edtf
from dateline.events.merging.merge import merge
from dateline.events.salience.dates import rate_dates, read_report
from dateline.events.salience.salience import most_important, weight
from dateline.events.salience.summary import tell_dates
from dateline.model import Article, Curated, Event, Notice, Timeline
from dateline.timex import tag

CURATED = Curated("events/a.md", "a", "An event", parse_edtf("2011"))
FIRST = """The Oberau dam burst on 14 March 2011 and flooded 40 homes in the valley below.

Rain had fallen on the mountains for nine days before the wall gave way.
"""
SECOND = """Engineers blamed poor concrete for the collapse of the Oberau dam on 14 March 2011.

The mayor opened a new school on 2 May 2011 in the presence of many parents.
"""
THIRD = """A court opened the trial over the Oberau dam, which burst on 14 March 2011.

Engineer Hanna Voss, who had signed the plans, said that she was innocent of the charges.
"""


def archive() -> list[Article]:
    return [
        article("a.md", FIRST, "2011-03-15"),
        article("b.md", SECOND, "2011-05-03"),
        article("c.md", THIRD, "2012-03-06"),
    ]


def test_the_date_that_all_return_to_comes_first() -> None:
    reports = [
        read_report(each, tag(each.prose, published=each.published.when))
        for each in archive()
        if each.published
    ]
    salience = rate_dates(reports)
    best = max(salience, key=lambda date: salience[date])
    assert best == parse_edtf("2011-03-14").start
    assert salience[best] > 3 * salience[parse_edtf("2011-05-02").start]


def test_words_asked_about_count_for_more() -> None:
    text = """The harbour opened on 1 May 2011 after two years of building in the bay.

The mayor opened a new school on 2 May 2011 in the presence of many parents.
"""
    articles = [article("d.md", text, "2011-05-03")]
    for word, expected in (("school", "2011-05-02"), ("harbour", "2011-05-01")):
        (told,) = tell_dates(articles, limit=1, about=re.compile(word))
        assert format_edtf(told.when) == expected


def test_summaries_are_sentences_of_the_articles_and_repeat_nothing() -> None:
    text = " ".join(each.prose for each in archive())
    told = tell_dates(archive(), limit=5)
    said = [sentence for each in told for sentence in each.sentences]
    assert said
    assert all(sentence in " ".join(text.split()) for sentence in said)
    assert all(len(set(each.sentences)) == len(each.sentences) for each in told)


def test_dates_are_cut_to_the_limit_and_the_span() -> None:
    until = parse_edtf("2011").end
    told = tell_dates(archive(), limit=2, until=until)
    assert [format_edtf(each.when) for each in told] == ["2011-03-14", "2011-05-02"]
    assert tell_dates(archive(), since=parse_edtf("2013").start) == ()


def test_order_of_articles_does_not_matter() -> None:
    assert tell_dates(archive()) == tell_dates(archive()[::-1])


def test_more_sources_and_later_reports_make_an_event_matter_more() -> None:
    a, b, c = archive()
    burst = "The Oberau dam burst on 14 March 2011 and flooded 40 homes in the valley below."
    again = THIRD.split("\n")[0]
    school = "The mayor opened a new school on 2 May 2011 in the presence of many parents."
    events = merge(
        [
            mention(a, burst, "2011-03-14"),
            mention(c, again, "2011-03-14"),
            mention(b, school, "2011-05-02"),
        ]
    )
    salience = {format_edtf(event.when): event.salience for event in events}
    assert salience["2011-03-14"] == 1.0
    assert 0 < salience["2011-05-02"] < 0.5


def test_a_sentence_printed_on_every_page_makes_no_event_matter_more() -> None:
    said = "Two men were charged over the Oberau dam."
    pages = [article(f"{i}.md", said, "2011-03-15") for i in range(4)]
    printed = [mention(page, said, "2011-03-15", inferred=True) for page in pages]
    own = [
        mention(page, f"{said} {i}", "2011-03-15")
        for i, page in enumerate(article(f"{i}.md", f"{said} {i}", "2011-03-15") for i in range(4))
    ]
    assert weight(printed) == weight(printed[:1])
    assert weight(own) > 3 * weight(printed)


def timeline_of(*rows: tuple[str, float, bool]) -> Timeline:
    """A timeline of events, each with its date, its salience and whether it is pinned."""
    events = tuple(
        Event(date, date, parse_edtf(date), curated=CURATED, salience=salience, is_pinned=pinned)
        for date, salience, pinned in rows
    )
    return Timeline(events, notices=(Notice("curation.yaml", 1, 1, "gone"),))


@pytest.mark.parametrize(
    ("count", "kept"),
    [
        (1, ["2012"]),
        (2, ["2012", "2014"]),
        (3, ["2011", "2012", "2014"]),
        (4, ["2011", "2012", "2013", "2014"]),
        (9, ["2011", "2012", "2013", "2014"]),
    ],
)
def test_the_most_important_are_kept_in_order_of_time(count: int, kept: list[str]) -> None:
    whole = timeline_of(
        ("2011", 0.4, False), ("2012", 0.1, True), ("2013", 0.4, False), ("2014", 0.9, False)
    )
    cut = most_important(whole, count)
    assert [event.id for event in cut.events] == kept
    assert replace(cut, events=whole.events) == whole


def test_every_pinned_event_is_kept() -> None:
    whole = timeline_of(("2011", 0.0, True), ("2012", 1.0, False), ("2013", 0.0, True))
    assert [event.id for event in most_important(whole, 1).events] == ["2011", "2013"]


def test_extract_and_build_keep_as_many_as_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "articles")
    files = [str(file) for file in sorted(folder.iterdir())]
    assert run(["extract", *files, "--limit", "1"]) == 0
    (event,) = json.loads(capsys.readouterr().out)["events"]
    assert event["date"] == "2011-03-14"
    site = tmp_path / "site"
    (folder / "dateline.toml").write_text("", encoding="utf-8")  # a project: its work is kept
    for limit in (["--limit", "1"], [], ["--limit", "1"]):
        assert run(["build", "--content", str(folder), "--output", str(site), *limit]) == 0
        events = json.loads((site / "timeline.json").read_text(encoding="utf-8"))["events"]
        assert (len(events) == 1) == bool(limit)


def test_a_limit_below_one_is_a_fault_of_the_command_line(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles")
    assert run(["build", "--content", str(folder), "--limit", "0"]) == 2


def write(folder: Path) -> Path:
    folder.mkdir()
    for each in archive():
        assert each.published is not None
        head = f"---\npublished: {format_edtf(each.published.when)}\n---\n\n"
        (folder / each.path).write_text(head + each.raw, encoding="utf-8")
    return folder


def test_the_command_prints_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path / "articles")
    words = tmp_path / "keywords.json"
    words.write_text('["dam"]', encoding="utf-8")
    arguments = ["timeline", str(folder), "--limit", "1", "--format", "json"]
    assert run([*arguments, "--about", str(words)]) == 0
    (entry,) = json.loads(capsys.readouterr().out)
    assert entry["date"] == "2011-03-14"
    assert 1 <= len(entry["text"]) <= 2


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("[1]", "1:1: expected a JSON list of words, found other JSON"),
        ("[\n", "2:1: expected a JSON list of words, found a fault: "),
        ("[" * 100_000, "1:1: expected a JSON list of words, found lists nested too deep"),
        ("", "1:1: expected a JSON list of words, found an empty file"),
    ],
)
def test_faulty_words_are_reported(
    words: str, fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "articles")
    (tmp_path / "words.json").write_text(words, encoding="utf-8")
    assert run(["timeline", str(folder), "--about", str(tmp_path / "words.json")]) == 1
    assert fault in capsys.readouterr().err


def test_a_date_that_is_none_is_a_fault_of_the_command_line(tmp_path: Path) -> None:
    assert run(["timeline", str(write(tmp_path / "articles")), "--since", "soon"]) == 2


def test_months_and_years_can_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "articles")
    assert run(["timeline", str(folder), "--by", "year", "--format", "json"]) == 0
    assert [entry["date"] for entry in json.loads(capsys.readouterr().out)] == ["2011", "2012"]
