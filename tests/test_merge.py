"""One happening, one event: cases as tables, and what holds for all input."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.merge_cases import article, load, mention, mentions_of
from tests.steps import calls_of

from dateline.build import tell
from dateline.dates import format_edtf, parse_edtf
from dateline.events.merging.blocks import MOST, candidate_pairs, pairs_in_time
from dateline.events.merging.linkage import link
from dateline.events.merging.merge import merge
from dateline.events.merging.places import find_places
from dateline.events.merging.stories import find_stories
from dateline.model import Mention, Span
from dateline.sources import read_project

CASES = load("merge")


@pytest.mark.parametrize("case", [c for _, c in CASES], ids=[name for name, _ in CASES])
def test_tellings_fall_into_events(case: dict[str, Any]) -> None:
    expected: dict[str, set[tuple[str, str]]] = {}
    for of in case["articles"]:
        for telling in of["tells"]:
            expected.setdefault(telling["event"], set()).add((of["path"], telling["text"]))
    events = merge(mentions_of(case["articles"]))
    found = [{(m.article.path, m.quote) for m in event.mentions} for event in events]
    assert sorted(map(sorted, found)) == sorted(map(sorted, expected.values())), case["why"]
    if "dates" in case:
        assert [format_edtf(event.when) for event in events] == case["dates"]
    if "titles" in case:
        assert [event.title for event in events] == case["titles"]
        assert not any(event.is_planned for event in events)
    if "disagreements" in case:
        points = [one.point for event in events for one in event.disagreements]
        assert points == case["disagreements"]


def test_an_event_of_many_articles_has_the_tags_that_a_third_of_them_share() -> None:
    text = "A fire destroyed the Calder paper mill on Friday."

    def tags_of(*tagged: tuple[str, ...]) -> tuple[str, ...]:
        told = [article(f"{i}.md", text, "2019-05-04", tags=tags) for i, tags in enumerate(tagged)]
        return merge([mention(each, text, "2019-05-03") for each in told])[0].tags

    assert tags_of(("fire",), ("mills", "paper")) == ("fire", "mills", "paper")
    assert tags_of(("fire", "a"), ("fire", "b"), ("fire", "c"), ("d",), ()) == ("fire",)
    assert tags_of(("d",), ("c",), ("b",), ("a",)) == ("a", "b", "c")


def test_an_event_is_named_by_what_happened_not_by_what_was_said_of_it() -> None:
    said = "The port authority said on Thursday that the ferry Marisol sank off Oban."
    told = "The ferry Marisol sank off Oban."
    mentions = [
        mention(
            article("a.txt", said, "2014-05-09"),
            said,
            "2014-05-08",
            title="Port authority says the ferry Marisol sank off Oban",
        ),
        mention(article("b.txt", told, "2014-05-08"), told, title="Ferry Marisol sinks off Oban"),
    ]
    (event,) = merge(mentions)
    assert event.title == "Ferry Marisol sinks off Oban"


def all_mentions() -> list[Mention]:
    """The tellings of every case, in articles with paths of their own."""
    found = []
    for name, case in CASES:
        for of in case["articles"]:
            found += mentions_of([{**of, "path": f"{name}/{of['path']}"}])
    return found


def test_any_order_gives_the_same_events() -> None:
    mentions = all_mentions()
    expected = merge(mentions)
    for seed in range(3):
        shuffled = random.Random(seed).sample(mentions, len(mentions))
        assert merge(shuffled) == expected


def test_ids_are_unique_and_stay_when_other_articles_go() -> None:
    mentions = all_mentions()
    ids = {event.id: event for event in merge(mentions)}
    assert len(ids) == len(merge(mentions))
    kept = [m for m in mentions if m.article.path.startswith("same-1/")]
    alone = merge(kept)
    assert [event.id for event in alone] == [
        "2019-05-03-earthquake-killed-four-people-lorvik-officials"
    ]
    assert alone[0].id in ids


def test_events_that_keep_their_tellings_keep_their_ids() -> None:
    """Over random thinnings of an archive."""
    mentions = all_mentions()
    whole = {event.id: {m.article.path for m in event.mentions} for event in merge(mentions)}
    paths = sorted({mention.article.path for mention in mentions})
    kept_own, kept_id = 0, 0
    for seed in range(8):
        kept = set(random.Random(seed).sample(paths, len(paths) * 2 // 3))
        ids = {event.id for event in merge([m for m in mentions if m.article.path in kept])}
        own = [name for name, told_in in whole.items() if told_in <= kept]
        kept_own += len(own)
        kept_id += len(ids.intersection(own))
    assert kept_own > 60
    assert kept_id == kept_own


def test_a_later_report_adds_a_source_and_moves_no_id() -> None:
    first = article("a.md", "The dam at Oberau burst on Monday, flooding 40 homes.", "2011-03-15")
    later = article("b.md", "A dam burst at Oberau on 14 March, flooding 40 homes.", "2011-03-20")
    before = merge([mention(first, first.prose, "2011-03-14")])
    after = merge(
        [mention(first, first.prose, "2011-03-14"), mention(later, later.prose, "2011-03-14")]
    )
    assert [event.id for event in after] == [event.id for event in before]
    assert [source.article for source in after[0].sources] == ["a.md", "b.md"]


def test_counts_that_differ_are_kept_side_by_side() -> None:
    one = article("a.md", "Last week ten dairy firms were fined by the price office.", "2021-03-18")
    other = article(
        "b.md", "Twelve dairy firms were fined last week by the price office.", "2021-03-18"
    )
    events = merge(
        [
            mention(one, one.prose, "2021-03-08/2021-03-14"),
            mention(other, other.prose, "2021-03-08/2021-03-14"),
        ]
    )
    (event,) = events
    (disagreement,) = event.disagreements
    assert disagreement.point == "number of firms"
    readings = [(r.value, [m.article.path for m in r.mentions]) for r in disagreement.readings]
    assert readings == [("ten dairy firms", ["a.md"]), ("Twelve dairy firms", ["b.md"])]


def test_agreeing_and_rounded_counts_are_no_disagreement() -> None:
    one = article("a.md", "Ten dairy firms were fined by the price office.", "2021-03-18")
    other = article("b.md", "10 dairy firms were fined by the price office.", "2021-03-18")
    third = article(
        "c.md",
        "About a dozen or nearly 12 dairy firms were fined by the price office.",
        "2021-03-18",
    )
    events = merge([mention(each, each.prose, "2021-03-17") for each in (one, other, third)])
    assert len(events) == 1
    assert events[0].disagreements == ()


def test_names_that_differ_are_kept_side_by_side() -> None:
    text = "Police arrested Mayor {} of Calder for fraud on Friday."
    told = {"a.md": "Anton Brehm", "b.md": "Jonas Feld", "c.md": "Anton Brehm"}
    articles = [article(path, text.format(name), "2019-05-04") for path, name in told.items()]
    (event,) = merge([mention(each, each.prose, "2019-05-03") for each in articles])
    (disagreement,) = event.disagreements
    readings = [(r.value, [m.article.path for m in r.mentions]) for r in disagreement.readings]
    assert readings == [("Anton Brehm", ["a.md", "c.md"]), ("Jonas Feld", ["b.md"])]


def test_linkage_keeps_apart_what_must_be_apart() -> None:
    assert link(3, {(0, 1): 0.9, (1, 2): 0.9, (0, 2): -5.0}, 0.4) == [0, 0, 2]


def test_what_one_sentence_tells_twice_are_two_happenings() -> None:
    text = "Police named Karl Moe, who burned the Calder mill and burned the Calder barn on Friday."
    whole = article("a.md", text, "2019-05-04")
    mill = mention(whole, text, "2019-05-03", title="Karl Moe burns the Calder mill")
    barn = replace(mill, span=Span(52, 76), title="Karl Moe burns the Calder barn")
    assert len(merge([mill, barn])) == 2


@pytest.mark.parametrize(
    ("text", "own", "other", "count"),
    [
        (
            "Lena Orth was shot and killed by Karl Moe on Friday.",
            "Lena Orth was shot",
            "killed by Karl Moe on Friday",
            1,
        ),
        (
            "Karl Moe was held after the killing of Lena Orth on Friday.",
            "Karl Moe was held after the killing of Lena Orth on Friday.",
            "the killing of Lena Orth on Friday",
            1,
        ),
        (
            "Karl Moe killed Lena Orth and shot a guard on Friday.",
            "Karl Moe killed Lena Orth",
            "shot a guard on Friday",
            2,
        ),
    ],
)
def test_a_deed_told_in_two_words_of_a_sentence_is_one(
    text: str, own: str, other: str, count: int
) -> None:
    first = mention(article("a.md", text, "2019-05-04"), own, "2019-05-03")
    start = text.index(other)
    second = replace(first, span=Span(start, start + len(other)))
    found = find_places([first, second], 7)
    assert found == [((7, 0),), () if count == 1 else ((7, 0),)]


def test_an_undated_sentence_supports_the_event_that_a_sibling_dates() -> None:
    first = article(
        "a.md",
        "Regulators fined twelve dairy firms for price fixing on 9 March 2021. "
        "The dairy market in Norrland is small, and prices rose.",
        "2021-03-18",
    )
    second = article(
        "b.md",
        "Milk prices in Norrland fell on 17 March 2021. Ten dairy firms had been fined for "
        "price fixing. Farmers in the dairy market hope for more.",
        "2021-03-18",
    )
    events = merge(
        [
            mention(first, first.prose.split(". ")[0] + ".", "2021-03-09"),
            mention(second, second.prose.split(". ")[0] + ".", "2021-03-17"),
        ]
    )
    fine, _ = events
    assert [m.quote for m in fine.mentions] == [
        "Regulators fined twelve dairy firms for price fixing on 9 March 2021.",
        "Ten dairy firms had been fined for price fixing.",
    ]
    support = fine.mentions[1]
    assert support.is_inferred
    assert support.timex is None
    assert "a.md" in support.why
    assert not fine.is_inferred
    assert [one.point for one in fine.disagreements] == ["number of firms"]


def test_each_telling_is_compared_with_so_many_and_no_more() -> None:
    """An archive of one subject, told on one day: the worst there is for blocks."""
    keys = [["fire", "oberau", f"word{i % 7}", f"word{i % 11}"] for i in range(1000)]
    day = parse_edtf("2011-03-14")
    for pairs in (list(candidate_pairs(keys)), list(pairs_in_time(keys, [day] * len(keys)))):
        assert len(set(pairs)) == len(pairs)
        assert all(i < j for i, j in pairs)
        assert len(pairs) <= MOST * len(keys)


def test_tellings_of_other_times_are_not_compared() -> None:
    times = [
        parse_edtf(text) for text in ("1999", "2010-03", "2011-03-14", "2011-03-16", "2011-06-01")
    ]
    keys = [["fire"]] * len(times)
    assert list(pairs_in_time(keys, times)) == [(2, 3)]


def test_linkage_grows_with_the_pairs() -> None:
    """Twice the pairs of one ever-growing cluster take less than three times as many steps."""

    def steps(count: int) -> int:
        rng = random.Random(7)
        likeness = {
            (rng.randrange(i), i): 0.5 + rng.random() / 2
            for i in range(1, count)
            for _ in range(20)
        }
        return calls_of(lambda: link(count, likeness, 0.001))

    assert 0 < steps(800) < 3 * steps(400)


def test_the_demo_keeps_both_counts_of_the_fined(repository: Path) -> None:
    timeline = tell(read_project(repository / "content"))
    (fine,) = [event for event in timeline.events if event.disagreements]
    assert len(fine.sources) == 2
    (disagreement,) = fine.disagreements
    assert [reading.value for reading in disagreement.readings] == [
        "ten companies",
        "twelve companies",
    ]


def test_reports_that_share_much_are_one_story_however_much_each_tells_of_its_own() -> None:
    """What both have weighs least, and must still count beside the terms that one alone has."""
    common = [*("often", "again") * 3, *(f"shared{i}" for i in range(50))]
    alike = [" ".join([*common, *(f"{who}{i}" for i in range(40))]) for who in "ab"]
    apart = [" ".join(["often", "again", *(f"{who}{i}" for i in range(90))]) for who in "ab"]
    assert len(set(find_stories(alike))) == 1
    assert len(set(find_stories(apart))) == 2
