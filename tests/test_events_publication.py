"""Publication dates: from an article's own lines, from a sibling, and never by guess."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.dates import format_edtf, parse_edtf
from dateline.events import date_articles
from dateline.events.boilerplate import news_sentences
from dateline.model import Article, DateOrder, Origin, Published
from dateline.prose import split_sentences

STORY = (
    "The harbour board of Skell on Thursday ordered nine ferry firms, among them Orlo Lines and "
    "Brennet Ferries, to stop sailing until their hulls are inspected. Inspectors found cracks in "
    "the hulls of four ferries of Orlo Lines."
)
RETOLD = (
    "Nine ferry firms, among them Brennet Ferries and Orlo Lines, must stop sailing until the "
    "hulls of their ferries are inspected, the Skell harbour board ordered on Thursday. Cracks "
    "were found by inspectors in four hulls."
)
OTHER = "The Skell opera house opens its season with a comedy on Thursday. Tickets are sold out."


def article(path: str, text: str, published: str | None = None) -> Article:
    day = Published(parse_edtf(published), Origin.STATED) if published else None
    return Article(path, path, text, text, f"Title of {path}", True, day)


def dates(*articles: Article) -> list[str | None]:
    dated = date_articles(articles)
    return [format_edtf(one.published.when) if one.published else None for one in dated]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("First published: March 18, 2021 | 3:32 PM", "2021-03-18"),
        ("2 min read Last updated : Mar 18 2021", "2021-03-18"),
        ("Posted on 18 March 2021 by A. Hale", "2021-03-18"),
        ("18 March 2021", "2021-03-18"),
        ("2021-03-18", "2021-03-18"),
        ("The mill was founded on 18 March 1921 by A. Hale, a miller.", None),
        ("Last updated on Thursday", None),
        ("March 2021", None),
    ],
)
def test_a_line_of_the_text_states_the_date(line: str, date: str | None) -> None:
    found = date_articles([article("a", f"A heading\n\n{line}\n\nThe mill burned down.")])[0]
    assert (format_edtf(found.published.when) if found.published else None) == date
    if found.published:
        assert found.published.origin is Origin.TEXT
        assert line in found.published.evidence


@pytest.mark.parametrize(
    ("order", "more", "date"),
    [
        ("day-first", "", "2021-04-03"),
        ("month-first", "", "2021-03-04"),
        ("auto", "It was built on 13/02/1921.", "2021-04-03"),
        ("auto", "It was built on 02/13/1921.", "2021-03-04"),
    ],
)
def test_a_slashed_date_is_read_in_the_order_told(order: DateOrder, more: str, date: str) -> None:
    text = f"A heading\n\nPublished: 03/04/2021\n\nThe mill burned down. {more}"
    found = date_articles([replace(article("a", text), date_order=order)])[0]
    assert found.published is not None
    assert format_edtf(found.published.when) == date


def test_the_first_publication_is_preferred_to_an_update() -> None:
    text = "Last updated: 20 March 2021\n\nThe mill burned.\n\nFirst published: 18 March 2021"
    assert dates(article("a", text)) == ["2021-03-18"]


def test_front_matter_is_never_changed() -> None:
    text = "First published: 18 March 2021\n\nThe mill burned down."
    assert dates(article("a", text, "2020-01-01")) == ["2020-01-01"]


def test_a_sibling_that_tells_the_same_event_lends_its_date() -> None:
    found = date_articles([article("a", RETOLD), article("b", STORY, "2021-03-18")])[0]
    assert found.published is not None
    assert format_edtf(found.published.when) == "2021-03-18"
    assert found.published.origin is Origin.SIBLING
    assert "Title of b" in found.published.evidence
    assert "Thursday" in found.published.evidence


def test_another_story_lends_nothing() -> None:
    assert dates(article("a", OTHER), article("b", STORY, "2021-03-18")) == [None, "2021-03-18"]


def test_a_weekday_that_disagrees_lends_nothing() -> None:
    assert dates(article("a", RETOLD), article("b", STORY, "2021-03-22"))[0] is None


def test_siblings_of_different_dates_lend_nothing() -> None:
    others = (article("b", STORY, "2021-03-18"), article("c", STORY, "2021-03-25"))
    assert dates(article("a", RETOLD), *others)[0] is None


def test_the_order_of_articles_makes_no_difference() -> None:
    a, b, c = article("a", RETOLD), article("b", STORY, "2021-03-18"), article("c", OTHER)
    assert dates(a, b, c) == [*reversed(dates(c, b, a))]


OFFERS = """The mill burned down on Sunday. Nobody was hurt.

SEE ALSO: Orlo opens a new mill

Support our work

€ 9 / month

3 months

Save 20%

Renews automatically, cancel anytime

• Three hundred stories a day

Archives going back to 1990

Topics: mills, fires"""


def test_offers_and_links_are_no_news() -> None:
    sentences = split_sentences(OFFERS)
    flags = news_sentences(OFFERS, sentences)
    news = [span.of(OFFERS) for span, good in zip(sentences, flags, strict=True) if good]
    assert news == ["The mill burned down on Sunday.", "Nobody was hurt.", "Support our work"]


def test_news_of_subscriptions_is_news() -> None:
    text = (
        "Orlo said on Monday that more and more of its subscribers pay $9 a month for news. "
        "Its newsletter has two readers."
    )
    assert news_sentences(text, split_sentences(text)) == [True, True]
