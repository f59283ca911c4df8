"""Digests of what pages show: by value, whole, the same in every process."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, replace
from types import SimpleNamespace

import pytest

from dateline.dates import calendar
from dateline.digests import digest, plain_time
from dateline.model import (
    Anchor,
    AnchorKind,
    Article,
    Granularity,
    Interval,
    Mention,
    Open,
    Phase,
    Span,
    Timex,
    TimexType,
)
from dateline.site.article import ArticlePage, ToldHere
from dateline.site.drawing import Drawing, ListPage, Page, Redirect
from dateline.site.event import EventPage
from dateline.site.listing import Lot
from dateline.site.shown import Brief, Shown

YEAR = calendar.year(1990)
DAY = calendar.day(2011, 3, 12)
TIMEX = Timex(Span(0, 8), "12 March", TimexType.DATE, "2011-03-12", DAY, "day-month")
ARTICLE = Article("a.md", "a", "12 March came.", "12 March came.", "A", is_title_stated=True)
MENTION = Mention(ARTICLE, Span(0, 14), Span(0, 13), "12 March comes", DAY, TIMEX, "a full date")


def test_equal_values_have_one_digest() -> None:
    again = replace(MENTION, when=calendar.day(2011, 3, 12), title="12 March " + "comes")
    assert again is not MENTION
    assert digest((again, {3, 1, 2})) == digest((MENTION, {2, 3, 1}))


OTHERS = (
    replace(MENTION, article=replace(ARTICLE, raw="13 March came.")),
    replace(MENTION, sentence=Span(0, 12)),
    replace(MENTION, title="13 March comes"),
    replace(MENTION, when=replace(DAY, about=True)),
    replace(MENTION, when=replace(DAY, open=Open.END)),
    replace(MENTION, when=replace(DAY, phase=Phase.LATE)),
    replace(MENTION, when=replace(DAY, granularity=Granularity.PART)),
    replace(MENTION, timex=None),
    replace(MENTION, timex=replace(TIMEX, anchor=Anchor(AnchorKind.PUBLISHED, DAY))),
    replace(MENTION, attribution=""),
    replace(MENTION, is_lead=True),
)


@pytest.mark.parametrize("other", OTHERS, ids=range(len(OTHERS)))
def test_a_value_that_differs_anywhere_has_another(other: Mention) -> None:
    assert digest(other) != digest(MENTION)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Span(1, 2), ("Span", 1, 2)),
        (Span(1, 2), ["Span", 1, 2]),
        ((1, 2), [1, 2]),
        (("a", ("b",)), (("a",), "b")),
        (True, 1),
        (None, ()),
        ("1", 1),
        (Granularity.DAY, 4),
        (Interval(0, 1, Granularity.MINUTE), (0, 1)),
    ],
    ids=str,
)
def test_values_of_two_kinds_have_two_digests(one: object, other: object) -> None:
    assert digest(one) != digest(other)


def test_a_known_digest_stands_in_for_a_value() -> None:
    known = {id(ARTICLE): digest(ARTICLE)}
    renamed = replace(ARTICLE, title="B")
    assert digest(MENTION, known) == digest(MENTION, dict(known))
    assert digest(replace(MENTION, article=renamed), known | {id(renamed): b"other"}) != digest(
        MENTION, known
    )


def test_what_is_no_value_is_refused() -> None:
    with pytest.raises(TypeError, match="expected a value of ours, found one of function"):
        digest((1, fields))


def test_another_process_gives_the_same() -> None:
    code = (
        "from dateline.digests import digest; from dateline.model import Name, NameKind; "
        "print(digest((Name('Ash', NameKind.PLACE), frozenset('abcdef'), -1.5)).hex())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert len(runs.pop().strip()) == 32


class Noting:
    """Stands in for a value, and notes what it is asked for."""

    def __init__(self, value: object) -> None:
        self.value = value
        self.asked: set[str] = set()

    @property  # type: ignore[misc]  # what a ``match`` asks for
    def __class__(self) -> type:
        return type(self.value)

    def __getattr__(self, name: str) -> object:
        self.asked.add(name)
        return getattr(self.value, name)


def a_brief() -> Brief:
    return Brief("a", YEAR, "A", "events/a.html", b"digest of a")


@pytest.mark.parametrize(
    "shows",
    [
        EventPage(SimpleNamespace(digest=b"1"), a_brief(), (), None, (), "index.html"),  # type: ignore[arg-type]
        ListPage(Lot((), (a_brief(),)), (YEAR,), "periods/", (("title", "A"),)),
        ArticlePage(ARTICLE, False, (), (), (), (), None, None, ()),
        Redirect(a_brief(), "b.html"),
    ],
    ids=lambda shows: type(shows).__name__,
)
def test_the_key_of_a_page_has_all_that_it_is_drawn_from(shows: object) -> None:
    """Each kind of page is taken apart by hand: a field that is new must not be left out."""
    noting = Noting(shows)
    drawing = SimpleNamespace(known={id(ARTICLE): b"digest of the article"})
    Drawing._shown_by(drawing, Page("x.html", "x.html", noting))  # type: ignore[arg-type]
    assert noting.asked == {field.name for field in fields(shows)}  # type: ignore[arg-type]


def test_the_digests_of_what_pages_show_have_all_of_it() -> None:
    told = Noting(ToldHere(1, Span(0, 4), Span(1, 2), YEAR, "A", "events/a.html", YEAR))
    ToldHere.plain(told)  # type: ignore[arg-type]
    assert told.asked == {field.name for field in fields(ToldHere)}
    when = Noting(YEAR)
    plain_time(when)  # type: ignore[arg-type]
    assert when.asked == {field.name for field in fields(Interval)}
    # ``read_shown`` takes what stands between the event and the digest, in this order, for both.
    addresses = ["href", "told", "sources", "readings", "names", "tags"]
    assert [field.name for field in fields(Shown)] == ["whole", *addresses, "picture", "digest"]
    lot = Noting(Lot((), (a_brief(),)))
    page = Page("x.html", "x.html", ListPage(lot, (), "", ()))  # type: ignore[arg-type]
    Drawing._shown_by(SimpleNamespace(known={}), page)  # type: ignore[arg-type]
    assert lot.asked == {field.name for field in fields(Lot)}
