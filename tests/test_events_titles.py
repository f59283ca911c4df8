"""Titles: forms of verbs, and what holds for every title."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import parse_edtf
from dateline.events import find_mentions
from dateline.events.en.verbs import gerund, pasts_of, third_person, verb_forms
from dateline.events.merging.event import canonical
from dateline.events.titles.words import MAX_LENGTH
from dateline.model import Article, Origin, Published

SUBJECTS = ("Orlo Ltd.", "The mayor of Skell", "Two workers", "Nine firms, among them Orlo,", "It")
VERBS = ("closed", "bought", "was given", "has opened", "will sell", "said it had sold")
OBJECTS = ("the mill", "a bridge over the river in the south of the old town of Skell " * 3, "")
TAILS = ("on Monday.", "in 2019.", "on March 2, officials said.", "last week, which angered many.")


@pytest.mark.parametrize(
    ("base", "third", "past", "ing"),
    [
        ("ban", "bans", "banned", "banning"),
        ("admit", "admits", "admitted", "admitting"),
        ("open", "opens", "opened", "opening"),
        ("deny", "denies", "denied", "denying"),
        ("veto", "vetoes", "vetoed", "vetoing"),
        ("agree", "agrees", "agreed", "agreeing"),
        ("fix", "fixes", "fixed", "fixing"),
        ("equip", "equips", "equipped", "equipping"),
    ],
)
def test_forms(base: str, third: str, past: str, ing: str) -> None:
    assert (third_person(base), pasts_of(base)[0], gerund(base)) == (third, past, ing)


@pytest.mark.parametrize(
    ("form", "expected"), [("bought", "buy"), ("summoned", "summon"), ("fled", "flee")]
)
def test_bases(form: str, expected: str) -> None:
    assert verb_forms()[form][1] == expected


def base(word: str) -> str:
    """What all forms of a word have in common."""
    return verb_forms().get(word.lower(), ("", word.lower()))[1][:3]


@given(*map(st.sampled_from, (SUBJECTS, VERBS, OBJECTS, TAILS)))
def test_titles_are_short_and_made_of_the_sentence(
    subject: str, verb: str, object_: str, tail: str
) -> None:
    text = f"Brennet Works makes bridges. {subject} {verb} {object_} {tail}"
    day = Published(parse_edtf("2021-03-18"), Origin.STATED)
    article = Article("a.md", "a", text, text, "A title", True, day)
    for mention in find_mentions(article).mentions:
        assert len(mention.title) <= MAX_LENGTH
        assert not re.match(r"(?:It|He|She|They|This)\b", mention.title)
        assert not re.search(r"\b(?:the|a|of|in|on|at|by|for|and|to)$", mention.title)
        assert not re.search(r"Monday|2019|March 2|last week|officials", mention.title)
        assert set(map(base, re.findall(r"\w+", mention.title))) <= set(
            map(base, re.findall(r"\w+", text))
        )


def test_a_time_in_front_of_many_clauses_dates_each_once() -> None:
    """Each clause joined on had told its time to all that follow: twice the time a clause."""
    text = "On Monday " + "Hale, a farmer, resigned and its chairman, " * 24 + "closed."
    day = Published(parse_edtf("2021-03-18"), Origin.STATED)
    article = Article("a.md", "a", text, text, "A title", True, day)
    spans = [mention.span for mention in find_mentions(article).mentions]
    assert len(spans) == len(set(spans)) <= 25


def test_an_event_of_several_is_named_as_most_tell_it() -> None:
    """The one in a lead had named it, with a caption that ran into it."""
    text = (
        "Due to sing in Skell Ana Hale died at her home on 3 May 2020. Ana Hale died at her home"
        " in Harbury on 3 May 2020. Ana Hale died at home in Harbury on 3 May 2020."
    )
    day = Published(parse_edtf("2021-03-18"), Origin.STATED)
    mentions = find_mentions(Article("a.md", "a", text, text, "A title", True, day)).mentions
    assert len(mentions) == 3
    assert canonical(mentions).title == "Ana Hale dies at her home in Harbury"


def test_an_event_is_not_named_by_a_bare_verb() -> None:
    """The first to tell it had named it: "Mill closed"."""
    text = (
        "The mill was closed on 3 May 2020. The council of Skell closed the mill on 3 May 2020"
        " after a long strike."
    )
    day = Published(parse_edtf("2021-03-18"), Origin.STATED)
    mentions = find_mentions(Article("a.md", "a", text, text, "A title", True, day)).mentions
    assert mentions[0].title == "Mill closed"
    assert canonical(mentions).title == "Council of Skell closes the mill after a long strike"
