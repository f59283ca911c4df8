"""Sentences of a summary: without what a page prints around them, and clear by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.merge_cases import article

from dateline.events.salience.standalone import standing, without_furniture
from dateline.events.salience.summary import tell_dates

DAM = "The dam at Oberau burst and flooded 40 homes."


@pytest.mark.parametrize(
    "furniture",
    [
        "TARENT (Reuters) - ",
        "TARENT, May 2 (AP) -- ",
        "Wall gives way after rain LORVIK Mon Apr 7, 2008 3:10 am BST LORVIK (Reuters) - ",
        "Wall gives way after nine days of rain Sunday 6 April 2008 10.40 BST ",
        "7 April 2008 Last updated at 15:41 GMT Help ",
        "Page last updated at 08:14 GMT, Tuesday, 8 April 2008 09:14 UK ",
        "(Updated 5:31 p.m.) ",
        "CNN) -- ",
        "April 7 - ",
        "7 April 2008: ",
        "Nine days of rain April 7, 2008 By the Harbour Post Staff ",
        "(By Tom Hale -- Harbour Post) ",
    ],
)
def test_what_a_page_prints_before_a_sentence_is_left_out(furniture: str) -> None:
    assert without_furniture(furniture + DAM) == DAM


@pytest.mark.parametrize(
    "sentence",
    [
        DAM,
        "By 2008 the Harbour Post Staff had left.",
        "May told the council in April that the dam was sound.",
        "The wall broke at 10:40 GMT Monday, and the water came.",
        "The train at 10.40 was late, and the one at 11.05 did not come.",
        "Engineers (two of them from Tarent) - all of one firm - had warned of it.",
    ],
)
def test_a_sentence_is_left_whole(sentence: str) -> None:
    assert without_furniture(sentence) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "But he said that the wall had been built of poor concrete.",
        "When she came back to the valley, she was told of the flood.",
        "What did the engineers know of the flood in the valley?",
        "I think that our engineers knew of the flood in the valley.",
        "The court is due to begin the trial of the engineers.",
        "May 3, 2008 at 6:35 pm The engineers should be put in prison.",
        "Read more of the flood in the valley and its engineers",
    ],
)
def test_what_leans_on_others_is_worth_less(sentence: str) -> None:
    assert standing(sentence) < standing(DAM) == 1.0


@given(st.text(max_size=300))
def test_what_is_left_is_the_end_of_the_sentence(text: str) -> None:
    assert text.endswith(without_furniture(text))
    assert 0 < standing(text) <= 1


def test_a_sentence_that_names_two_dates_is_told_once() -> None:
    text = (
        "The dam at Oberau leaked on 2 May 2011 and burst on 3 May 2011 after the rain. "
        "On 3 May 2011 the mayor of Oberau sent for help from the towns of the valley."
    )
    told = tell_dates([article("a.md", text, "2011-05-04")], sentences=1, limit=2)
    assert len({sentence for each in told for sentence in each.sentences}) == 2
