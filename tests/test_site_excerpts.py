"""An excerpt of an event holds all that pages show of it, and its digest tells when they change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.sample import sample_timeline

from dateline.digests import digest
from dateline.model import Article, Event, Granularity, Span
from dateline.site.event import EventPage, place_event, read_event_page
from dateline.site.excerpts import excerpt_of
from dateline.site.index import read_index
from dateline.site.language import read_language
from dateline.site.pages import Pages
from dateline.site.periods import period_of
from dateline.site.rows import read_row
from dateline.site.settings import Site

ENGLISH = read_language("en")
TIMELINE = sample_timeline()
PAGES = Pages(Site("T", "", "", "", "en", "ltr", "/"), read_index(TIMELINE), ENGLISH)


@pytest.mark.parametrize("event", TIMELINE.events, ids=lambda event: event.id)
def test_what_is_drawn_of_an_event_is_in_its_excerpt(event: Event) -> None:
    shown = PAGES.shown[event.id]
    cut = replace(shown, whole=excerpt_of(event))
    axis = period_of(shown, Granularity.YEAR)
    assert read_row(cut, axis, 4, ENGLISH) == read_row(shown, axis, 4, ENGLISH)
    page: EventPage = place_event(event, shown, PAGES.index, PAGES.briefs, "")
    assert read_event_page(replace(page, shown=cut), ENGLISH) == read_event_page(page, ENGLISH)


def _later(article: Article) -> Article:
    """The article with a line before all that it tells."""
    return replace(article, raw=f"A line.\n{article.raw}", prose=f"A line.\n{article.prose}")


def _moved(span: Span) -> Span:
    return Span(span.start + 8, span.end + 8)


def test_an_edit_elsewhere_in_the_article_changes_no_excerpt() -> None:
    event = next(e for e in TIMELINE.events if e.mentions and not e.disagreements)
    moved = tuple(
        replace(
            mention,
            article=_later(mention.article),
            sentence=_moved(mention.sentence),
            span=_moved(mention.span),
            timex=mention.timex and replace(mention.timex, span=_moved(mention.timex.span)),
        )
        for mention in event.mentions
    )
    assert digest(excerpt_of(replace(event, mentions=moved))) == digest(excerpt_of(event))
    retitled = replace(event, title="Another")
    assert digest(excerpt_of(retitled)) != digest(excerpt_of(event))
