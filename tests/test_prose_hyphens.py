"""Hyphens between spaces: which join two words and which are dashes; growth with length."""

from __future__ import annotations

import time

import pytest

from dateline.prose.datelines import dateline_end
from dateline.prose.hyphens import bound_hyphens


def joined(text: str) -> str:
    """The text with its bound hyphens closed up."""
    bound = bound_hyphens(text)
    return "".join(
        "" if (char == " " and {place - 1, place + 1} & bound) else char
        for place, char in enumerate(text)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The anti - war march", "The anti-war march"),
        (
            "a Skell - based mill and a bank - owned shop",
            "a Skell-based mill and a bank-owned shop",
        ),
        ("a two - year - old mill of 30 - foot walls", "a two-year-old mill of 30-foot walls"),
        ("the clean - up of the river", "the clean-up of the river"),
        ("its day - to - day work", "its day-to-day work"),
        ("the anti - war, flour - dusted crowd", "the anti-war, flour-dusted crowd"),
        ("an ex - mayor and a low - cost mill", "an ex-mayor and a low-cost mill"),
        ("the ex - mayor Carl - Henrik Hale", "the ex-mayor Carl-Henrik Hale"),
    ],
)
def test_words_are_joined(text: str, expected: str) -> None:
    assert joined(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The owner - a bank - left Skell.",
        "The mill - which closed in May - is for sale.",
        "The army - backed by tanks - left.",
        "The firm - facing debts - was sold.",
        "HARBURY - Police found it.",
        "May 3 - The mill burned down.",
        "An anti - war march - the first since May - was held.",
        "The ex - mayor said the well - destroyed the year before - was safe.",
        "He won in 2009 - 30 people left.",
    ],
)
def test_dashes_stay(text: str) -> None:
    for phrase in ("anti - war", "ex - mayor"):
        text = text.replace(phrase, phrase.replace(" - ", "-"))
    assert joined(text) == text


def test_dashes_stay_beside_bound_hyphens() -> None:
    text = "An anti - war march - the first since May - was held by the ex - mayor of Skell."
    assert (
        joined(text)
        == "An anti-war march - the first since May - was held by the ex-mayor of Skell."
    )


@pytest.mark.parametrize("unit", ["a - b ", "anti - ", " - ", "a - and - b ", "the low - cost x "])
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(copies: int) -> float:
        text = unit * copies
        began = time.process_time()
        bound_hyphens(text)
        return time.process_time() - began

    small = min(seconds(2_000) for _ in range(3))
    assert min(seconds(8_000) for _ in range(3)) < max(10 * small, 0.05)


@pytest.mark.parametrize(
    "dateline",
    [
        "PARIS, March 3 (Reuters) - ",
        "SKELL, Ala., (Reuters) - ",
        "SKELL, La., May 8 (Reuters) - ",
        "Harbury, England (CNN) -- ",
        "Harbury (CNN) -- ",
        "(Reuters) - ",
        "SKELL Oct 21 (Reuters Legal) - ",
        "PORT HALE, La. -- PORT HALE, La. (AP) -- ",
        "CANBERRA, Australia (AP)_ ",
        "NEW YORK _ ",
        "SKELL   --  ",
        "SKELL/HARBURY ( Reuters) - ",
    ],
)
def test_a_sentence_goes_on_after_its_dateline(dateline: str) -> None:
    line = dateline + "The mill closed."
    assert line[dateline_end(line, 0, len(line)) :] == "The mill closed."


@pytest.mark.parametrize(
    "line",
    [
        "NATO - led troops left.",
        "ORLO RENT-A-BOAT Corp. opened it.",
        "Orlo (ORL) - which owns it - left.",
        "The mill - a ruin - is sold.",
    ],
)
def test_what_only_looks_like_a_dateline_stays(line: str) -> None:
    assert dateline_end(line, 0, len(line)) == 0
