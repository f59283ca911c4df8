"""The editor's word: read with its places, applied, kept over other articles' coming and going."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.merge_cases import article, mention

from dateline.build import tell
from dateline.cli import run
from dateline.dates import format_edtf, parse_edtf
from dateline.errors import FaultsError
from dateline.events.arrange import arrange
from dateline.events.curation_review import Concern, Review, find_reviews
from dateline.events.ids import mention_content, mention_id, unlike
from dateline.events.mentions import find_mentions
from dateline.events.merging.merge import merge
from dateline.model import Curated, Curation, Event, Mention, Source, Timeline
from dateline.sources import read_project
from dateline.sources.curation import parse_curation, read_curation

DAM = "The dam at Oberau burst on Monday, flooding 40 homes."
TRIAL = "The trial of engineer Hanna Voss began in Oberau on 5 March 2012."
FAIR = "Oberau held its spring fair on 2 May 2011."
DAM_ID = "2011-03-14-dam-oberau-burst-flooding-40-homes"
TRIAL_ID = "2012-03-05-trial-engineer-hanna-voss-began-oberau"
FAIR_ID = "2011-05-02-oberau-held-spring-fair"


def events() -> tuple[Event, ...]:
    first = article("articles/dam.md", DAM, "2011-03-15", tags=("floods",))
    second = article("articles/trial.md", TRIAL, "2012-03-06")
    third = article("articles/fair.md", FAIR, "2011-05-03")
    title = "Dam at Oberau burst, flooding 40 homes"
    return merge(
        [
            mention(first, DAM, "2011-03-14", title=title),
            mention(
                second, TRIAL, "2012-03-05", title="Trial of engineer Hanna Voss began in Oberau"
            ),
            mention(third, FAIR, "2011-05-02", title="Oberau held its spring fair"),
        ]
    )


def edited(text: str, found: tuple[Event, ...] | None = None) -> Timeline:
    curation = parse_curation("content/curation.yaml", text)
    return arrange(events() if found is None else found, curation=curation)


def by_id(timeline: Timeline) -> dict[str, Event]:
    return {event.id: event for event in timeline.events}


def test_ids_are_as_the_cases_say() -> None:
    assert [event.id for event in events()] == [DAM_ID, FAIR_ID, TRIAL_ID]


def test_hide_leaves_the_others() -> None:
    assert set(by_id(edited(f"{FAIR_ID}: {{hide: true}}"))) == {DAM_ID, TRIAL_ID}


def test_fields_are_replaced_and_the_id_stays() -> None:
    timeline = edited(
        f"""
{DAM_ID}:
  retitle: Oberau dam fails
  redate: 2011-03-13
  describe: |
    The *lower* dam.

    It was never rebuilt.
  tag: [dams, floods]
  pin: true
  source:
    - title: Inquiry report
      url: https://example.org/inquiry
      published: 2011-09
    - https://example.org/photos
"""
    )
    event = by_id(timeline)[DAM_ID]
    assert event.title == "Oberau dam fails"
    assert format_edtf(event.when) == "2011-03-13"
    assert event.description == "The *lower* dam.\n\nIt was never rebuilt."
    assert event.tags == ("floods", "dams")
    assert event.is_pinned
    assert event.salience == 1.0
    assert [source.url for source in event.sources[1:]] == [
        "https://example.org/inquiry",
        "https://example.org/photos",
    ]
    assert event.mentions == next(e for e in events() if e.id == DAM_ID).mentions
    assert not timeline.notices


def test_redating_moves_the_event_in_the_order() -> None:
    timeline = edited(f"{DAM_ID}: {{redate: 2013}}")
    assert [event.id for event in timeline.events] == [FAIR_ID, TRIAL_ID, DAM_ID]


def test_merge_keeps_every_mention_under_the_first_id() -> None:
    timeline = edited(f"{DAM_ID}: {{merge: [{FAIR_ID}, {TRIAL_ID}]}}")
    (event,) = timeline.events
    assert event.id == DAM_ID
    assert [m.quote for m in event.mentions] == [DAM, FAIR, TRIAL]
    assert len(event.sources) == 3
    assert {FAIR_ID, TRIAL_ID} <= set(event.aliases)


def test_merging_in_a_circle_ends() -> None:
    timeline = edited(f"{DAM_ID}: {{merge: [{FAIR_ID}]}}\n{FAIR_ID}: {{merge: [{DAM_ID}]}}")
    assert len(timeline.events) == 2


@pytest.mark.parametrize("name", ["articles/b.md", "content/articles/b.md", "b"])
def test_split_takes_an_article_out(name: str) -> None:
    one = article(
        "articles/a.md", "The dam at Oberau burst on Monday, flooding 40 homes.", "2011-03-15"
    )
    two = article(
        "articles/b.md", "A dam burst at Oberau on 14 March, flooding 40 homes.", "2011-03-20"
    )
    found = merge([mention(each, each.prose, "2011-03-14") for each in (one, two)])
    (whole,) = found
    timeline = edited(f"{whole.id}: {{split: [{name}]}}", found)
    assert [[m.article.path for m in event.mentions] for event in timeline.events] == [
        ["articles/b.md"],
        ["articles/a.md"],
    ]
    assert whole.id in by_id(timeline)
    assert not timeline.notices


def test_an_edit_of_an_event_that_is_gone_is_reported_with_its_place() -> None:
    timeline = edited(f"{DAM_ID}:\n  pin: true\n2011-03-14-dam-oberau-burst:\n  hide: true\n")
    (notice,) = timeline.notices
    assert (notice.path, notice.line, notice.column) == ("content/curation.yaml", 3, 1)
    assert DAM_ID in notice.message
    assert by_id(timeline)[DAM_ID].is_pinned


def test_a_merge_or_split_with_nothing_is_reported_at_its_key() -> None:
    timeline = edited(f"{DAM_ID}:\n  merge: [2000-nothing]\n  split: [articles/none.md]\n")
    assert [(n.line, n.column) for n in timeline.notices] == [(2, 3), (3, 3)]
    assert "2000-nothing" in timeline.notices[0].message


def test_an_edit_finds_its_event_by_any_telling() -> None:
    one = article(
        "articles/a.md", "The dam at Oberau burst on Monday, flooding 40 homes.", "2011-03-15"
    )
    two = article(
        "articles/b.md", "A dam burst at Oberau on 14 March, flooding 40 homes.", "2011-03-20"
    )
    alone = merge([mention(two, two.prose, "2011-03-14")])
    both = merge([mention(each, each.prose, "2011-03-14") for each in (one, two)])
    assert both[0].id != alone[0].id
    timeline = edited(f"{alone[0].id}: {{retitle: Dam fails}}", both)
    assert [event.title for event in timeline.events] == ["Dam fails"]
    assert not timeline.notices


def test_a_curated_event_that_plainly_tells_the_same_is_joined() -> None:
    curated = Curated(
        "events/dam.md",
        "dam",
        "Dam at Oberau burst, flooding 40 homes",
        parse_edtf("2011-03-14"),
        body="What the inquiry found.",
        sources=(Source("Inquiry"),),
    )
    other = Curated(
        "events/bell.md", "bell", "Church bell cast in Oberau", parse_edtf("1911-03-14")
    )
    timeline = arrange(events(), (curated, other))
    assert [event.id for event in timeline.events] == ["bell", DAM_ID, FAIR_ID, TRIAL_ID]
    joined = by_id(timeline)[DAM_ID]
    assert joined.curated == curated
    assert [m.quote for m in joined.mentions] == [DAM]
    assert [source.title for source in joined.sources][-1] == "Inquiry"


def test_curation_merges_a_curated_event_with_an_extracted_one() -> None:
    curated = Curated("events/flood.md", "flood", "The Oberau flood", parse_edtf("2011-03"))
    curation = parse_curation("content/curation.yaml", f"flood: {{merge: [{DAM_ID}]}}")
    timeline = arrange(events(), (curated,), curation=curation)
    event = by_id(timeline)["flood"]
    assert event.title == "The Oberau flood"
    assert [m.quote for m in event.mentions] == [DAM]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a:\n  hidden: true\n", '2:3: expected "hide", found "hidden"'),
        ("a:\n  redate: 12 Mach\n", "2:11: redate: expected a date"),
        ("a:\n  hide: perhaps\n", '2:9: hide: expected true or false, found "perhaps"'),
        ("a: soon\n", "1:1: a: expected what to do"),
        ("- a\n- b\n", "1:1: expected event ids with what to do, found a list"),
        ("a:\n  source: {titel: x}\n", '2:12: expected "title", found "titel"'),
        ("a:\n  source: {url: 'javascript:x'}\n", "2:17: url: expected an address"),
        ("a: {hide: true\n", "expected YAML"),
    ],
)
def test_faults_say_where_and_what(text: str, fault: str) -> None:
    with pytest.raises(FaultsError) as caught:
        parse_curation("curation.yaml", text)
    assert fault in str(caught.value)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(FaultsError) as caught:
        parse_curation("curation.yaml", "a:\n  hidden: true\n  redate: x\nb: 3\n")
    assert len(caught.value.faults) == 3


def test_no_file_is_no_curation(tmp_path: Path) -> None:
    assert read_curation(tmp_path) == Curation()
    (tmp_path / "curation.yaml").write_text("a: {hide: true}\n", encoding="utf-8")
    assert read_curation(tmp_path).edits[0].hide


def test_another_encoding_has_a_place(tmp_path: Path) -> None:
    (tmp_path / "curation.yaml").write_bytes("a: {retitle: café}\n".encode("latin-1"))
    with pytest.raises(FaultsError, match=r"yaml:1:17: expected UTF-8 text, found byte 0xE9"):
        read_curation(tmp_path)


def test_events_said_to_be_distinct_are_listed_no_more() -> None:
    curated = (
        Curated("events/a.md", "a", "Great flood drowns the mill at Oberau", parse_edtf("1911-03")),
        Curated("events/b.md", "b", "The Oberau mill drowns in a great flood", parse_edtf("1911")),
    )
    (asked,) = find_reviews(arrange((), curated))
    assert asked.concern is Concern.DUPLICATE
    for text in ("a: {distinct: [b]}", "b: {distinct: [a]}"):
        timeline = arrange((), curated, curation=parse_curation("curation.yaml", text))
        assert [event.id for event in timeline.events] == ["b", "a"]
        assert find_reviews(timeline) == ()


def test_events_said_to_be_distinct_are_kept_apart() -> None:
    one = article("articles/a.md", DAM, "2011-03-15")
    two = article("articles/b.md", "A dam burst at Oberau, flooding 40 homes.", "2011-03-14")
    three = article("articles/c.md", "The Oberau dam burst, flooding 40 homes.", "2011-03-16")
    told = [mention(each, each.prose, "2011-03-14") for each in (one, two, three)]
    assert len(merge(told)) == 1
    ids = [event.id for each in told for event in merge([each])]
    apart = merge(told, [(ids[0], ids[1])])
    assert len(apart) == 2
    assert not any({ids[0], ids[1]} <= {event.id, *event.aliases} for event in apart)
    assert merge(told[::-1], [(ids[1], ids[0])]) == apart


def test_tellings_of_one_date_and_title_are_told_apart_by_their_hash() -> None:
    texts = {"a.md": "2011-03-15", "b.md": "2011-03-16"}
    told = [mention(article(path, DAM, day), DAM, "2011-03-14") for path, day in texts.items()]
    first, second = (mention_id(each) for each in told)
    assert first == second
    hashed = unlike({second}, second, mention_content(told[1]))
    assert len(merge(told)) == 1
    assert [event.id for event in merge(told, [(first, hashed)])] == [first, hashed]


def test_a_curated_event_said_to_be_distinct_is_not_joined() -> None:
    title = "Dam at Oberau burst, flooding 40 homes"
    curated = Curated("events/dam.md", "dam", title, parse_edtf("2011-03-14"))
    assert len(arrange(events(), (curated,)).events) == 3
    curation = parse_curation("curation.yaml", f"dam: {{distinct: [{DAM_ID}]}}")
    timeline = arrange(events(), (curated,), curation=curation)
    assert {"dam", DAM_ID} < set(by_id(timeline))
    assert not timeline.notices


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{DAM_ID}:\n  distinct: [2000-nothing]\n", '"2000-nothing": no event has this id'),
        (f"{DAM_ID}:\n  distinct: [{DAM_ID}]\n", f'"{DAM_ID}" is this event itself'),
        (f"{DAM_ID}:\n  merge: [{DAM_ID}]\n", f'"{DAM_ID}" is this event itself'),
        (
            f"{DAM_ID}:\n  distinct: [{FAIR_ID}]\n  merge: [{FAIR_ID}]\n",
            f'"{FAIR_ID}" is this event itself',
        ),
    ],
)
def test_what_is_told_of_nothing_or_of_itself_is_reported_at_its_key(text: str, found: str) -> None:
    (notice,) = edited(text).notices
    assert (notice.line, notice.column) == (2, 3)
    assert found in notice.message


@pytest.mark.parametrize(("day", "is_asked"), [("2010-05-17", True), ("2010-05-18", False)])
def test_events_of_one_day_are_asked_about_with_fewer_words_in_common(
    day: str, is_asked: bool
) -> None:
    curated = (
        Curated("events/a.md", "a", "Olga Ferrante retires as head of the harbour office",
                parse_edtf("2010-05-17")),
        Curated("events/b.md", "b", "Harbour office loses Ferrante in a week of leaks",
                parse_edtf(day)),
    )  # fmt: skip
    asked = {each.concern for each in find_reviews(arrange((), curated))}
    assert (Concern.DUPLICATE in asked) is is_asked


def test_a_project_keeps_apart_what_its_editor_does(tmp_path: Path) -> None:
    for name, text in (("a", DAM), ("b", "On 14 March a dam burst at Oberau, flooding 40 homes.")):
        (tmp_path / f"{name}.md").write_text(
            f"---\npublished: 2011-03-15\n---\n{text}\n", encoding="utf-8"
        )
    (whole,) = tell(read_project(tmp_path)).events
    ids = dict.fromkeys([whole.id, *whole.aliases])
    assert len(ids) == 2
    (tmp_path / "curation.yaml").write_text(
        "{}: {{distinct: [{}]}}\n".format(*ids), encoding="utf-8"
    )
    timeline = tell(read_project(tmp_path))
    assert {event.id for event in timeline.events} == set(ids)
    assert Concern.DUPLICATE not in {each.concern for each in find_reviews(timeline)}


def test_review_offers_lines_that_curation_takes() -> None:
    one = article("articles/a.md", "Ten dairy firms were fined by the price office.", "2021-03-18")
    two = article(
        "articles/b.md", "Twelve dairy firms were fined by the price office.", "2021-03-18"
    )
    three = article("articles/c.md", "A flood drowned the mill at Oberau.", "2021-04-01")
    found = merge(
        [
            mention(one, one.prose, "2021-03-17"),
            mention(two, two.prose, "2021-03-17"),
            mention(three, three.prose),
        ]
    )
    reviews = find_reviews(arrange(found))
    assert [each.concern for each in reviews] == [Concern.CONFLICT, Concern.INFERRED]
    assert "“Ten dairy firms” (articles/a.md); “Twelve dairy firms”" in reviews[0].why
    pasted = "\n".join(each.paste for each in reviews)
    settled = edited(pasted, found)
    assert not settled.notices
    assert not any(event.is_inferred for event in settled.events)


def test_review_lists_events_that_may_be_one_and_about_dates() -> None:
    curated = (
        Curated("events/a.md", "a", "Great flood drowns the mill at Oberau", parse_edtf("1911-03")),
        Curated("events/b.md", "b", "The Oberau mill drowns in a great flood", parse_edtf("1911")),
        Curated("events/c.md", "c", "Church bell cast at Oberau", parse_edtf("1911-03")),
    )
    one = article("articles/a.md", "The old bridge fell around 1912.", "2021-03-18")
    timeline = arrange(merge([mention(one, one.prose, "1912~")]), curated)
    reviews = find_reviews(timeline)
    assert [(each.concern, each.paste) for each in reviews] == [
        (Concern.UNCERTAIN, "1912-old-bridge-fell-1912: {redate: 1912~}"),
        (Concern.DUPLICATE, "b: {merge: [a]}"),
    ]
    merged = arrange(timeline.events, curation=parse_curation("curation.yaml", reviews[1].paste))
    assert len(merged.events) == len(timeline.events) - 1


def test_review_prints_what_to_paste(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The dam at Oberau burst on Monday.\n", encoding="utf-8")
    assert run(["review", "--content", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "times that could not be placed (" in printed
    assert "a.txt:1:" in printed


def test_what_was_pasted_is_listed_no_more() -> None:
    """Every line of a review, pasted as it is, settles what it stands under."""
    one = article("articles/a.md", "Ten dairy firms were fined around 2012.", "2021-03-18")
    two = article("articles/b.md", "Twelve dairy firms were fined around 2012.", "2021-03-18")
    three = article("articles/c.md", "A flood drowned the mill at Oberau.", "2021-04-01")
    four = article("articles/d.md", "The flood of the Oberau mill drowned it.", "2021-04-01")
    found = merge(
        [
            mention(one, one.prose, "2012~"),
            mention(two, two.prose, "2012~"),
            mention(three, three.prose),
        ]
    ) + merge([mention(four, four.prose, "2021-04")])
    reviews = find_reviews(arrange(found))
    assert {each.concern for each in reviews} == {
        Concern.CONFLICT,
        Concern.UNCERTAIN,
        Concern.DUPLICATE,
        Concern.INFERRED,
    }
    pasted = "\n".join(each.paste for each in reviews)
    curation = parse_curation("content/curation.yaml", pasted)
    settled = arrange(found, curation=curation)
    assert not settled.notices
    assert find_reviews(settled, curation) == ()
    assert len(settled.events) == len(found) - 1


def test_a_line_for_an_event_that_has_an_entry_goes_into_that_entry() -> None:
    one = article("articles/c.md", "A flood drowned the mill at Oberau.", "2021-04-01")
    found = merge([mention(one, one.prose)])
    curation = parse_curation("content/curation.yaml", f"\n{found[0].id}: {{pin: true}}")
    (review,) = find_reviews(arrange(found, curation=curation), curation)
    assert review.paste == "add to the entry on line 2 of curation.yaml: redate: 2021-04-01"
    assert not review.file


@pytest.mark.parametrize(
    "when",
    [
        "2019",
        "2019~",
        "2019-03?",
        "2021-03-08/2021-03-14",
        "../2020",
        "2020/..",
        "-0480",
        "2019-21",
    ],
)
def test_a_date_of_any_form_can_be_pasted(when: str) -> None:
    one = article("articles/c.md", "A flood drowned the mill at Oberau.", "2021-04-01")
    (event,) = merge([mention(one, one.prose, when, inferred=True)])
    reviews = find_reviews(arrange((event,)))
    pasted = "\n".join(filter(None, (each.paste for each in reviews)))
    assert parse_curation("curation.yaml", pasted).edits[0].redate == event.when


def test_every_verb_does_what_it_says_under_an_id_that_review_prints(tmp_path: Path) -> None:
    texts = {"a": DAM, "b": TRIAL, "c": FAIR, "d": "The Oberau mill shut on 9 May 2011."}
    for name, text in texts.items():
        (tmp_path / f"{name}.md").write_text(
            f"---\npublished: 2012-03-06\n---\n{text}\n", encoding="utf-8"
        )
    ids = [event.id for event in tell(read_project(tmp_path)).events]
    assert len(ids) == 4
    lines = [
        f"{ids[0]}: {{hide: true}}",
        f"{ids[1]}: {{retitle: 'The mill, shut', redate: 2011-05, tag: [mills], pin: true}}",
        f"{ids[2]}: {{describe: 'What *happened*.', source: {{url: https://example.org/x}}}}",
        f"{ids[3]}: {{distinct: [{ids[2]}]}}",
    ]
    (tmp_path / "curation.yaml").write_text("\n".join(lines), encoding="utf-8")
    timeline = tell(read_project(tmp_path))
    assert not timeline.notices
    told = by_id(timeline)
    assert list(told) == ids[1:]
    assert (told[ids[1]].title, told[ids[1]].is_pinned) == ("The mill, shut", True)
    assert told[ids[1]].tags == ("mills",)
    assert told[ids[2]].description == "What *happened*."
    assert told[ids[2]].sources[-1].url == "https://example.org/x"


def _asked(*titles: str, who: tuple[str, ...] = ()) -> tuple[Review, ...]:
    """What review lists of curated events of one day with these titles."""
    day = parse_edtf("1911-03-02")
    names = who or ("",) * len(titles)
    curated = tuple(
        Curated(f"events/{i}.md", f"e{i}", title, day, who=(name,) if name else ())
        for i, (title, name) in enumerate(zip(titles, names, strict=True))
    )
    return find_reviews(arrange((), curated))


def test_what_befell_two_persons_is_no_pair() -> None:
    titles = (
        "Oda Marr drowns in the Oberau mill flood",
        "Ruth Quell drowns in the Oberau mill flood",
    )
    assert _asked(*titles, who=("Oda Marr", "Ruth Quell")) == ()
    assert _asked(*titles)
    ages = (
        "A 12-year-old boy drowns in the Oberau mill",
        "A 30-year-old boy drowns in the Oberau mill",
    )
    assert _asked(*ages) == ()


def test_of_one_event_all_pairs_are_in_one_line_and_the_likest_comes_first() -> None:
    flood = "Great flood drowns the mill at Oberau"
    first, second, third = _asked(f"A {flood}", f"{flood} and a weir", f"{flood} and a sluice")
    assert {each.concern for each in (first, second, third)} == {Concern.DUPLICATE}
    assert (first.subject, first.paste) == (f"1911-03-02 A {flood}", "e0: {merge: [e2, e1]}")
    assert second.paste == ""
    assert f"A {flood}" not in third.subject + third.why


def test_what_cannot_stand_twice_is_added_to_the_key_that_is_there() -> None:
    day = parse_edtf("1911-03-02")
    flood = "Great flood drowns the mill at Oberau"
    curated = tuple(
        Curated(f"events/{name}.md", name, title, day)
        for name, title in (("a", flood), ("b", f"{flood} at night"), ("c", "Fair held"))
    )
    curation = parse_curation("curation.yaml", "a: {merge: [c]}\n")
    (asked,) = find_reviews(arrange((), curated, curation=curation), curation)
    assert asked.paste == "add to merge of the entry on line 1 of curation.yaml: b"
    assert asked.file == ""


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Ten", "Twelve", "30"]),
            st.sampled_from(["firms", "mills"]),
            st.sampled_from(["fined", "closed"]),
            st.sampled_from(["Oberau", 'L\'Orle: "x" #1']),
            st.sampled_from(["", " about 2 March 2021", " in March 2021", " on 2 March 2021"]),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_each_line_can_be_pasted_and_is_used(told: list[tuple[str, str, str, str, str]]) -> None:
    """Whatever the archive: all lines together are an entry each, and none misses its event."""
    found: list[Mention] = []
    for i, (number, what, done, place, when) in enumerate(told):
        one = article(
            f"articles/{i}.md", f"{number} {what} were {done} at {place}{when}.", "2021-03-04"
        )
        found.extend(find_mentions(one).mentions)
    events = merge(found)
    reviews = find_reviews(arrange(events))
    lines = [each.paste for each in reviews if each.paste and each.file == "curation.yaml"]
    curation = parse_curation("curation.yaml", "\n".join(lines))
    assert len(curation.edits) == len(lines)
    timeline = arrange(events, curation=curation)
    assert not timeline.notices
    left = {(each.concern, each.subject, each.why) for each in find_reviews(timeline, curation)}
    settled = (Concern.INFERRED, Concern.UNCERTAIN, Concern.DUPLICATE)
    assert not left & {
        (each.concern, each.subject, each.why) for each in reviews if each.concern in settled
    }
