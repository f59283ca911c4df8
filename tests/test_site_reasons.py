"""Reasons are said as people say them: every form has its words, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dateline.dates import parse_edtf
from dateline.model import Anchor, AnchorKind, Disagreement
from dateline.site.language import CATALOGUES, read_language
from dateline.site.reasons import say_point, say_reason, say_value
from dateline.timex import tag
from dateline.timex.calendar_value import told_of

LANGUAGES = ["en", *sorted(path.stem for path in CATALOGUES.glob("*.po"))]
PUBLISHED = "2021-03-19"
TITLES = {"a/quay.md": "A quay sinks"}
ENGLISH = [
    ("a full date", ""),
    (
        "the last one before the publication date, 2021-03-19, for “sank” is in the past",
        "the last one up to publication on 19 March 2021, as “sank” tells of the past",
    ),
    (
        "counted from the last time told, 2021-02~",
        "counted from the time told before it, about February 2021",
    ),
    (
        "it names no time; a/quay.md tells the same event and dates it 2021-03-08/2021-03-14",
        "“A quay sinks” tells the same event and dates it 8–14 March 2021",
    ),
    (
        "tells the same event as a/quay.md, “A quay sinks”, and “Monday” agrees with its date",
        "as “A quay sinks”, which tells the same event; “Monday” agrees with its date",
    ),
    (
        "counts from the last time told, 19XX, which is not told finely enough",
        "counts from the time told before it, 20th century, which is not exact enough",
    ),
    (
        "times are read in “de, en”, and this article is in “zh-Hans”",
        "times are read in texts in English and German, and this one is in Simplified Chinese",
    ),
    ("in words that nobody has foreseen", "in words that nobody has foreseen"),
]

# Sentences of our own that are read for one reason each.
READ = """
The ferry sank on Monday. It will sail again on Thursday. The quay was built in 1911.
A week later a crane fell. In November the harbour was closed. Three days ago it opened.
The dredger comes next month. That year the herring failed. Fog on Sunday.
"""
# Sentences whose times have no place.
UNPLACED = "The pilots were long ago paid by the month. They slept for two hours every Friday."


@pytest.mark.parametrize(("reason", "said"), ENGLISH)
def test_reasons_are_said_in_english(reason: str, said: str) -> None:
    assert say_reason(reason, read_language("en"), TITLES) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_tagger_gives_as_reasons_has_words_in_every_language(language: str) -> None:
    found = [t for text in (READ, UNPLACED) for t in tag(text, published=PUBLISHED)]
    reasons = {t.why for t in found} | {getattr(t.when, "reason", "") for t in found}
    reasons -= {"", "a full date"}
    assert len(reasons) >= 7
    for reason in reasons:
        said = say_reason(reason, read_language(language), {})
        assert not re.search(r"\d{4}-\d\d", said), said
        if language != "en":
            assert said != reason


@pytest.mark.parametrize("kind", [AnchorKind.PUBLISHED, AnchorKind.MENTION, AnchorKind.EVENT])
def test_every_anchor_that_is_counted_from_has_words(kind: AnchorKind) -> None:
    reason = f"counted from {told_of(Anchor(kind, parse_edtf(PUBLISHED)))}"
    assert say_reason(reason, read_language("de"), {}).startswith("gezählt")


def test_every_reason_that_the_program_writes_is_known(repository: Path) -> None:
    """Literal reasons, wherever the stages write one."""
    written = set()
    for room in ("timex", "events"):
        for path in sorted((repository / "generator" / "dateline" / room).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            written |= set(
                re.findall(r'(?:Unresolved\(|_REASON = |\bwhy=|reason = )"([^"]+)"', text)
            )
    assert len(written) >= 10
    german = read_language("de")
    unknown = {reason for reason in written if say_reason(reason, german, {}) == reason}
    assert unknown == set(), "site/forms.py has no words for these"


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("number of ships", "Anzahl: ships"),
        ("name of the pilot", "Name: the pilot"),
        ("date", "Datum"),
        ("tonnage", "tonnage"),
    ],
)
def test_points_of_disagreement_are_said(point: str, said: str) -> None:
    assert say_point(Disagreement(point, ()), read_language("de")) == said


def test_a_reading_that_is_a_date_is_said_as_one() -> None:
    german = read_language("de")
    assert say_value("2021-03-19", german) == "19. März 2021"
    assert say_value("12-strong crew", german) == "12-strong crew"
