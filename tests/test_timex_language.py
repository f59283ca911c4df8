"""Which languages are read: tags with regions, and what is said of the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.sources_cases import write

from dateline.build import build_site
from dateline.site.language import read_language
from dateline.site.reasons import say_reason
from dateline.timex import is_read, languages, tag


def test_the_packs_are_found() -> None:
    assert {"de", "en"} <= set(languages())
    assert all(map(is_read, languages()))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en-GB", "on 3 May 2020"), ("EN", "on 3 May 2020"), ("de-AT", "am 3. Mai 2020")],
)
def test_a_region_or_capitals_change_nothing(language: str, text: str) -> None:
    assert [timex.value for timex in tag(text, language=language)] == ["2020-05-03"]


@pytest.mark.parametrize("language", ["fr", "rule", "__init__", "../en", ""])
def test_a_language_without_a_pack_is_told(language: str) -> None:
    with pytest.raises(ValueError, match=r"expected one of de, en, found"):
        tag("on 3 May 2020", language=language)


def test_an_article_in_another_language_is_listed(tmp_path: Path) -> None:
    """The site is built, and says of the article what would place its events."""
    articles = {
        "moulin.md": "---\nlanguage: fr\n---\n# Le moulin\n\nIl ferme le 3 mai 2020.\n",
        "mill.md": "---\nlanguage: en-GB\n---\nThe mill closed on 3 May 2020.\n",
    }
    timeline = build_site(write(tmp_path / "content", articles)).timeline
    (event,) = timeline.events
    assert [mention.article.path for mention in event.mentions] == ["mill.md"]
    (unplaced,) = timeline.unplaced
    assert (unplaced.article.path, unplaced.text) == ("moulin.md", "Le moulin")
    assert unplaced.reason == "times are read in “de, en”, and this article is in “fr”"
    assert unplaced.mend.startswith("state the language of moulin.md")
    for said in (unplaced.reason, unplaced.mend):
        assert say_reason(said, read_language("de"), {}) != said
