"""Sentences without a time support the event of another article that they plainly tell."""

from __future__ import annotations

import pytest
from tests.merge_cases import article, mention

from dateline.events.concepts import triggers
from dateline.events.merging.gist import bag_of, gist_of
from dateline.events.merging.packing import pack
from dateline.events.merging.support import Dated, find_support
from dateline.events.similarity import weigh
from dateline.model import Mention

TOLD = "A fire in the Lorvik paper mill killed two workers on Friday."
OWN = "The council of Lorvik met on Saturday."


def dated(told: Mention) -> Dated:
    terms = " ".join(bag_of(told).elements())
    return Dated([told], [terms], "a story", min(triggers(terms.split()), default=None))


@pytest.mark.parametrize(
    ("sentence", "is_support"),
    [
        ("The fire in the Lorvik paper mill killed two workers.", True),
        ("Two workers of a firm burnt to death in a blaze there.", True),  # other words for it
        ("A fire in a mill is put out by its own brigade, which the town pays in full.", False),
        ("Firms of the region train for a fire twice a year, with hoses and pumps.", False),
    ],
)
def test_support_is_what_plainly_tells_the_event(sentence: str, is_support: bool) -> None:
    one = article("a.md", TOLD, "2019-05-04")
    other = article("b.md", f"{OWN} {sentence}", "2019-05-05")
    events = [dated(mention(one, TOLD, "2019-05-03")), dated(mention(other, OWN, "2019-05-04"))]
    gists = {
        event.mentions[0].article.path: pack(gist_of(event.mentions[0].article, event.mentions))
        for event in events
    }
    weights = weigh(event.terms[0].split() for event in events)
    found = find_support(events, dict.fromkeys(gists, "a story"), gists, weights)
    assert [[m.quote for m in of] for of in found] == [[sentence] if is_support else [], []]
