"""Mentions: a table of cases, quotes that match their source, articles without a date."""

from __future__ import annotations

import time
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import format_edtf, parse_edtf
from dateline.events import find_mentions
from dateline.model import Article, Mention, Origin, Published
from dateline.prose.lexicon import words
from dateline.site.language import read_language
from dateline.site.saying import say
from dateline.sources.articles import read_article

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = [
    case
    for name in ("mentions", "titles", "titles_news")
    for case in tomllib.loads((HERE / f"cases/events/{name}.toml").read_text("utf-8"))["case"]
]
CONTENT = sorted((HERE.parent / "content" / "articles").glob("*.md"))

WORDS = st.sampled_from(
    sorted(
        words("""Orlo Brennet said that was closed on Monday , . “ ” ( ) in 2019 March 2 and
    after its which the a mill he will fined have been to sell last week - who by reported""")
    )
)


def article(text: str, published: str | None = None) -> Article:
    day = Published(parse_edtf(published), Origin.STATED) if published else None
    return Article("a.md", "a", text, text, "A title", True, day)


def shown(mention: Mention) -> list[str]:
    mark = "!" if mention.is_planned else "?" if mention.is_inferred else ""
    return [mark + format_edtf(mention.when), mention.title]


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    found = find_mentions(article(case["text"], case["published"]))
    assert sorted(map(shown, found.mentions)) == sorted(case["events"])


def test_a_time_that_no_event_has_is_kept_where_it_stands() -> None:
    text = "The mill closed on Monday. It had stood since 1884; few knew it before May 2020."
    found = find_mentions(article(text, "2021-03-18"))
    assert [mention.when for mention in found.mentions] == [parse_edtf("2021-03-15")]
    assert [(aside.span.of(text), format_edtf(aside.when)) for aside in found.asides] == [
        ("1884", "1884"),
        ("May 2020", "2020-05"),
    ]


def test_what_counts_from_an_untold_day_is_listed() -> None:
    text = "Rain fell on Harbury. Three weeks after the coup, the army shelled Brennet."
    found = find_mentions(article(text, "2021-03-18"))
    assert [mention.title for mention in found.mentions] == ["Rain falls on Harbury"]
    assert [one.text for one in found.unplaced] == ["Three weeks"]


def assert_is_sound(mention: Mention) -> None:
    raw = mention.article.raw
    assert mention.quote in raw
    assert mention.sentence.holds(mention.span)
    assert mention.timex is None or mention.timex.text == mention.timex.span.of(raw)
    assert mention.title
    assert mention.title == " ".join(mention.title.split())
    assert mention.why


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_words_give_sound_mentions(text: str) -> None:
    for mention in find_mentions(article(text, "2021-03-18")).mentions:
        assert_is_sound(mention)


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for mention in find_mentions(article(text, "2021-03-18")).mentions:
        assert_is_sound(mention)


@pytest.mark.parametrize("path", CONTENT, ids=[path.stem for path in CONTENT])
def test_own_articles_give_sound_mentions(path: Path) -> None:
    found = find_mentions(read_article(path))
    assert found.mentions
    for mention in found.mentions:
        assert_is_sound(mention)


def test_in_a_life_the_pronoun_is_whose_life_it_is() -> None:
    text = (
        "Mia Ash (3 May 1800 – 4 June 1862) served as a judge. She was born in Skell. In 1838,"
        " Ida Webb, the mayor, made Ash a judge. In 1840 she resigned. She was poor. She was ill."
        " She sang."
    )
    life = replace(article(text, "2021-03-18"), title="Mia Ash")
    assert [shown(mention) for mention in find_mentions(life).mentions] == [
        ["1800-05-03", "Mia Ash born"],
        ["1862-06-04", "Mia Ash dies"],
        ["1838", "Ida Webb makes Ash a judge"],
        ["1840", "Mia Ash resigns"],
    ]
    webb = replace(life, title="Ida Webb")
    assert "Ida Webb resigns" in [mention.title for mention in find_mentions(webb).mentions]


def test_without_a_date_relative_times_are_unplaced_with_a_mend() -> None:
    text = "Orlo closed the mill on Monday.\n\nIt opened a shop in 2019.\n\nIt burned in November."
    found = find_mentions(article(text))
    assert [shown(mention) for mention in found.mentions] == [["2019", "Orlo opens a shop"]]
    assert [one.text for one in found.unplaced] == ["Monday", "November"]
    assert all("published: YYYY-MM-DD" in one.mend for one in found.unplaced)


def test_a_lead_without_time_or_date_is_unplaced() -> None:
    found = find_mentions(article("Firefighters rescued nine people from a hotel in Harbury."))
    assert not found.mentions
    assert "publication date" in found.unplaced[0].reason


def test_attribution_names_who_said_so() -> None:
    text = "The mayor said the mill burned down on Sunday."
    (mention,) = find_mentions(article(text, "2021-03-18")).mentions
    assert mention.attribution == "the mayor"


def test_the_first_sentence_of_news_is_the_lead() -> None:
    text = "By A. Hale\n\nThe mill burned down on Sunday. A shop opened on Monday."
    first, second = find_mentions(article(text, "2021-03-18")).mentions
    assert (first.is_lead, second.is_lead) == (True, False)


def test_german_sentences_are_told_whole() -> None:
    text = "Die Fabrik in Skell schloss am 3. Mai 2019. Im Juni 2022 wird sie wieder geöffnet."
    read = replace(article(text, "2021-03-18"), language="de")
    assert [shown(mention) for mention in find_mentions(read).mentions] == [
        ["2019-05-03", "Die Fabrik in Skell schloss am 3. Mai 2019"],
        ["!2022-06", "Im Juni 2022 wird sie wieder geöffnet"],
    ]


@pytest.mark.parametrize(
    "unit", ["Orlo, which ", "said on Monday that he ", "closed ", '"', "Orlo and ", "In 2019, "]
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(copies: int) -> float:
        read = article(unit * copies, "2021-03-18")
        began = time.process_time()
        find_mentions(read)
        return time.process_time() - began

    small = min(seconds(250) for _ in range(2))
    assert min(seconds(1000) for _ in range(2)) < max(10 * small, 0.05)


def test_what_no_headline_can_be_made_of_is_listed() -> None:
    found = find_mentions(
        article("Rain fell over Harbury. She took the stand on Friday.", "2021-03-18")
    )
    assert [item.reason for item in found.unplaced] == ["who or what “She” stands for is not clear"]
    assert "a.md" in found.unplaced[0].mend


def test_a_past_that_lies_ahead_is_listed() -> None:
    found = find_mentions(article("The mill closed on 5 May 2021.", "2021-03-18"))
    assert [item.text for item in found.unplaced] == ["5 May 2021"]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Orlo closed the mill on Monday, and Brennet left.", "Orlo closed the mill on Monday"),
        (
            "Last week the port fined two firms over barges that they had hidden, Hale said.",
            "Last week the port fined two firms over barges that they had hidden",
        ),
        (
            "The port questioned Orlo on Monday about how it guards its barges.",
            "The port questioned Orlo on Monday about how it guards its barges.",
        ),
    ],
)
def test_a_mention_reaches_over_its_whole_object(text: str, span: str) -> None:
    found = find_mentions(article(text, "2021-03-18"))
    assert [mention.span.of(text) for mention in found.mentions][:1] == [span]


@pytest.mark.parametrize(
    ("told", "shown_as"),
    [
        ("in late January 2021", "late January 2021"),
        ("in mid-2019", "mid-2019"),
        ("in early summer 2019", "early summer 2019"),
        ("at the end of March 2019", "late March 2019"),
        ("in March 2019", "March 2019"),
        ("early on 3 March 2019", "3 March 2019"),
    ],
)
def test_an_early_or_late_month_is_shown_as_told(told: str, shown_as: str) -> None:
    (mention,) = find_mentions(article(f"Orlo closed the mill {told}.", "2021-03-18")).mentions
    assert say(mention.when, read_language("en")) == shown_as
