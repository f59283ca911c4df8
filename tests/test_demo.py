"""What the demo promises: the events its articles tell, dated, merged and traced to their words.

The sentences are the demo's; the rules know none of them. Each row asks for an event by words that
its quote must hold, not by an id, so that better titles and merging break nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dateline.build import build_site
from dateline.sources import read_config

Json = dict[str, Any]


@pytest.fixture(scope="module")
def site(repository: Path) -> dict[str, bytes]:
    config = read_config(repository / "dateline.toml")
    built = build_site(repository / "content", config=config)
    return {str(path): data for path, data in built.files.items()}


@pytest.fixture(scope="module")
def timeline(site: dict[str, bytes]) -> Json:
    data: Json = json.loads(site["timeline.json"])
    return data


def the_event(timeline: Json, *words: str) -> Json:
    """The one event in one of whose mentions, or else in whose quote, all of these words stand.

    A quote is a sentence, which may tell other events too.
    """

    def holding(texts: Callable[[Json], list[str]]) -> list[Json]:
        events = timeline["events"]
        return [e for e in events if any(all(w in text for w in words) for text in texts(e))]

    found = holding(lambda event: [mention["text"] for mention in event["mentions"]])
    found = found or holding(lambda event: [event["quote"] or ""])
    assert len(found) == 1, f"{words}: {[event['title'] for event in found]}"
    return dict(found[0])


@pytest.mark.parametrize(
    ("words", "date"),
    [
        (("Zao", "went viral"), "2019"),
        (("Ant Group's", "listing"), "2020-11"),
        (("banned Clubhouse",), "2021-02"),
        (("pulled", "Avatarify"), "2021-03-02"),
        (("summoned eleven technology",), "2021-03-18"),
        (("18.2 billion",), "2021-04-10"),
        (("Hive Box",), "2020-12-14"),
        (("opened the case",), "2020-12-24"),
        (("Tencent, Meituan and ByteDance promised",), "2021-04-14"),
        (("Shanghai exchange suspended",), "2020-11-03"),
    ],
)
def test_the_demo_tells(timeline: Json, words: tuple[str, ...], date: str) -> None:
    assert the_event(timeline, *words)["date"].startswith(date)


def test_the_summons_is_one_event_with_two_sources(timeline: Json) -> None:
    summons = the_event(timeline, "summoned eleven technology")
    articles = {mention["article"] for mention in summons["mentions"]}
    assert articles == {
        "articles/2021-03-19-voice-and-deepfake-talks.md",
        "articles/eleven-firms-questioned.txt",
    }
    assert len(summons["sources"]) == 2


def test_the_fines_keep_both_numbers(timeline: Json, site: dict[str, bytes]) -> None:
    fines = the_event(timeline, "fined twelve companies")
    assert "ten companies were fined" in " ".join(m["text"] for m in fines["mentions"])
    page = site[f"events/{fines['id']}.html"].decode()
    readings = page[page.index("twelve") :]
    assert "ten" in readings


def test_the_article_without_a_date_says_whose_it_took(site: dict[str, bytes]) -> None:
    page = site["method.html"]
    assert b"eleven-firms-questioned" in page


def test_nothing_is_left_unplaced(timeline: Json) -> None:
    assert timeline["unplaced"] == []


def test_every_mention_quotes_its_article(timeline: Json, repository: Path) -> None:
    checked = 0
    for event in timeline["events"]:
        for mention in event["mentions"]:
            text = (repository / "content" / mention["article"]).read_text("utf-8")
            assert text[mention["start"] : mention["end"]] == mention["text"]
            timex = mention["timex"]
            if timex is not None:
                assert text[timex["start"] : timex["end"]] == timex["text"]
            checked += 1
    assert checked > 30


@pytest.mark.parametrize("stated", ["2019", "2020-11", "2021-03-02", "1997-08", "2008-08-01"])
def test_dates_are_as_fine_as_stated(site: dict[str, bytes], stated: str) -> None:
    assert f'datetime="{stated}"' in site["index.html"].decode()
