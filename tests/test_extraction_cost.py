"""What reading one article costs, in calls: a rule that is asked everywhere shows its price here.

Seconds tell of the machine, calls do not: the same text takes the same number on all of them. A
bound is a fifth above what was needed when it was set. To pass it is no fault of a rule by itself:
ask first whether a cheap test (a word in a set, a letter in the tags) can keep the rule from most
sentences, then raise the bound and say in the commit what the calls buy.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.steps import calls_of

from dateline.dates import parse_edtf
from dateline.events import find_mentions
from dateline.events.names.names import find_names
from dateline.model import Article, Interval, Origin, Published
from dateline.prose import split_sentences
from dateline.timex import tag

PARAGRAPHS = (
    "The harbour board of Wexcombe voted on Tuesday to close the eastern lock, three weeks after "
    "divers found a crack in its lower gate. Ines Tarrant, who chairs the board, said the repair "
    "would cost $4.2 million and last until October 2016.",
    "The lock was built in 1911 and widened in the early 1950s. It has been shut twice since then: "
    "in March 1978, when a barge struck the wall, and for ten days in the winter of 1996. Nobody "
    "was hurt on either occasion, according to the Wexcombe Gazette.",
    '"We cannot wait for another flood," Tarrant told reporters. Her deputy, Paul Oakes, had asked '
    "for an inspection last year, but the request was turned down by the county council.",
    "Some 140 boats use the lock in a week. Fishermen from Pell and Low Marden must now sail round "
    "the point, which takes two hours longer. The Marden Fishing Company sued the board on 12 May "
    "and asked a court in Leeds to stop the works; a hearing is due next month.",
    "The county approved a loan on Friday. Contractors are to begin work on 6 June, and the first "
    "new gate will be delivered by the end of August, Oakes said. Daniel Brandt, an engineer at "
    "Calder Marine who examined the wall in 2014, warned that the second gate may fail as well.",
    "Shops along the quay are worried. Trade fell by a fifth during the closure of 1996, and it "
    "took the Anchor Hotel almost five years to recover. The board has promised to pay rents for "
    "the summer, although it has not said which tenants would be helped.",
)
PUBLISHED = parse_edtf("2016-05-19")
# Calls that the text may take, for each 100 words of it.
MOST = {"sentences": 290, "times": 2600, "names": 610, "mentions": 10_400}


def _text(paragraphs: tuple[str, ...]) -> str:
    return "\n\n".join(paragraphs) + "\n"


def _article(text: str) -> Article:
    assert isinstance(PUBLISHED, Interval)
    return Article(
        path="lock.md",
        slug="lock",
        raw=text,
        prose=text,
        title="Wexcombe to close its eastern lock",
        is_title_stated=True,
        published=Published(PUBLISHED, Origin.STATED),
    )


STAGES: dict[str, Callable[[str], object]] = {
    "sentences": split_sentences,
    "times": lambda text: tag(text, published=PUBLISHED),
    "names": find_names,
    "mentions": lambda text: find_mentions(_article(text)),
}


@pytest.mark.parametrize("stage", STAGES)
def test_an_article_takes_no_more_calls(stage: str) -> None:
    read = STAGES[stage]
    text = _text(PARAGRAPHS)
    read(text + "\n")  # patterns are made ready, what is kept of words is known; not this text
    taken = 100 * calls_of(lambda: read(text)) // len(text.split())
    assert taken <= MOST[stage], f"{stage}: {taken} calls for 100 words"


def test_the_text_has_what_costs() -> None:
    """A text without events would take few calls whatever the rules."""
    found = find_mentions(_article(_text(PARAGRAPHS)))
    assert len(found.mentions) >= len(PARAGRAPHS)
