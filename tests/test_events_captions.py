"""Captions, credits and what stands above a dateline: they tell no event."""

from __future__ import annotations

import pytest

from dateline.dates import parse_edtf
from dateline.events import find_mentions
from dateline.model import Article, Origin, Published


def titles(text: str) -> list[tuple[str, bool]]:
    """Each title of a text that appeared on 18 March 2021, and whether it is the lead's."""
    day = Published(parse_edtf("2021-03-18"), Origin.STATED)
    found = find_mentions(Article("a.md", "a", text, text, "A title", True, day))
    return [(mention.title, mention.is_lead) for mention in found.mentions]


@pytest.mark.parametrize(
    "text",
    [
        "Firemen leave the mill on Friday. (AP Photo) The mill burned down on Sunday.",
        "Firemen left on Friday.\nPhotograph: Ana Hale/AP\n\nThe mill burned down on Sunday.",
        "Photo: Firemen leave the mill by the river on Friday.\n\nThe mill burned down on Sunday.",
        "Fire\nFiremen came Friday. (By Ana Hale -- Skell News) The mill burned down on Sunday.",
        "(AP Photo/Ana Hale) (Ana Hale - AP)\n\nThe mill burned down on Sunday.",
        "Firemen left on Friday.\n\nSKELL, March 17 (Reuters) - The mill burned down on Sunday.",
    ],
)
def test_captions_tell_no_event(text: str) -> None:
    assert titles(text) == [("Mill burns down", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell on Friday. The mill burned down on Sunday. (AP Photo)",
        "The mill burned down on Sunday.\n\nPhoto: Ana Hale",
        "The mill burned down on Sunday (see below).\n\nPhotos of it were sold.",
        "The mill burned down on Sunday.\nPictures of it were sold.",
        "The mill burned down on Sunday.\n\nSKELL -- It rained.",
    ],
)
def test_look_alikes_are_told(text: str) -> None:
    assert ("Mill burns down", "Rain" not in text) in titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Mill owners meet in Skell Orlo closed on Monday The owner left on Sunday.",
            "Owner leaves",
        ),
        (
            "SKELL | Mon Mar 15, 2021 5:03 pm EDT SKELL (AP) - Orlo closed a mill.",
            "Orlo closes a mill",
        ),
        ("Skell, England (CNN) -- Orlo closed a mill.", "Orlo closes a mill"),
        ("SKELL, La., May 8 (Reuters) - Orlo closed a mill.", "Orlo closes a mill"),
        ("Photograph: Ana Hale/AP Orlo closed a mill.", "Orlo closes a mill"),
        ("Orlo closed its blown - out well on Monday.", "Orlo closes its blown-out well"),
        ("Police freed an ex - mayor on Monday.", "Police free an ex-mayor"),
        ("NATO - led troops closed a mill on Monday.", "NATO-led troops close a mill"),
        ("Orlo (ORL. N) closed a mill on Monday.", "Orlo closes a mill"),
        ("Orlo closed a mill on Monday.[1][12]", "Orlo closes a mill"),
        ("2.1 Orlo closed a mill on Monday.", "Orlo closes a mill"),
    ],
)
def test_no_title_has_what_runs_into_its_sentence(text: str, title: str) -> None:
    assert [found for found, _ in titles(text)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Correction: The mill closed on Sunday.",
        "An earlier version of this article said that the mill closed on Sunday.",
        "A report on the mill misstated that it closed on Sunday.",
    ],
)
def test_what_a_correction_quotes_is_no_event(text: str) -> None:
    assert titles(f"It rained.\n\n{text}") == []
