"""Merging large archives: what it costs, and that sharing the work out changes nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.merge_cases import article, mention
from tests.steps import calls_of

from dateline.events import find_mentions, merge
from dateline.events.merging.gist import gist_of
from dateline.events.merging.linkage import link, link_part
from dateline.events.merging.packing import pack, unpack
from dateline.events.merging.pairs import Pairs
from dateline.events.names.names import find_names
from dateline.model import Article, Mention
from dateline.prose.lexicon import words
from dateline.sources.texts import put_texts_away
from dateline.stash import Stash

WORDS = sorted(words("bridge mill ferry school market tower harbour orchard quarry chapel depot"))
NAMES = ("Orlo Bank", "Hale Foundry", "Calder Rail", "Brehm Mines")


def one_happening(number: int) -> list[Mention]:
    """Everybody tells the same on the same day."""
    text = "The Orlo dam burst on 14 March 2011. Forty homes were flooded in the valley below."
    return telling(number, text, "2011-03-14")


def one_name(number: int) -> list[Mention]:
    """Everybody tells something else of the same bank, of the same kind, on the same day."""
    draw = random.Random(number)
    sold = " ".join(draw.sample(WORDS, 3))
    text = f"Orlo Bank bought the {sold} number {number} on 14 March 2011. It was sold for little."
    return telling(number, text, "2011-03-14")


def nothing_shared(number: int) -> list[Mention]:
    """Nobody tells what another tells."""
    text = f"The q{number}x firm moved a r{number}y to s{number}z. The t{number}w was moved too."
    return telling(number, text, "2011-03-14")


def telling(number: int, text: str, when: str) -> list[Mention]:
    of = article(f"{number:04}.md", text, "2011-03-15")
    return [mention(of, text.split(". ")[0] + ".", when)]


def steps(count: int, tell: Callable[[int], list[Mention]]) -> int:
    """Calls while merging so many articles."""
    mentions = [one for number in range(count) for one in tell(number)]
    gists = {m.article.path: pack(gist_of(m.article, [m])) for m in mentions}
    return calls_of(lambda: merge(mentions, gists=gists))


@pytest.mark.parametrize("tell", [one_happening, one_name, nothing_shared])
def test_twice_the_articles_take_little_more_than_twice_the_steps(
    tell: Callable[[int], list[Mention]],
) -> None:
    assert 0 < steps(400, tell) < 2.5 * steps(200, tell)


def test_one_happening_told_by_all_is_one_event() -> None:
    (event,) = merge([one for number in range(60) for one in one_happening(number)])
    assert len(event.sources) == 60


def test_what_is_found_beforehand_changes_no_event_in_any_order() -> None:
    mentions = [one for n in range(40) for one in (*one_name(n), *told_again(n))]
    gists = {m.article.path: pack(gist_of(m.article, [m])) for m in mentions}
    expected = merge(mentions)
    for seed in range(2):
        shuffled = random.Random(seed).sample(mentions, len(mentions))
        assert merge(shuffled, gists=gists) == expected


def told_again(number: int) -> list[Mention]:
    (first,) = one_name(number)
    again = replace(first.article, path=f"again/{number:04}.md")
    return [replace(first, article=again)]


def test_texts_that_are_put_away_change_no_event() -> None:
    texts = [
        f"{NAMES[n % 4]} closed the {WORDS[n % 11]} on {n % 28 + 1} March 2011. Nobody was hurt."
        for n in range(24)
    ]
    articles = [article(f"{n:02}.md", text, "2011-03-30") for n, text in enumerate(texts)]

    def events(of: list[Article]) -> object:
        found = [find_mentions(each) for each in of]
        gists = {each.path: one.gist for each, one in zip(of, found, strict=True)}
        return merge([m for one in found for m in one.mentions], gists=gists)

    stash = Stash()
    assert events([put_texts_away(replace(each), stash) for each in articles]) == events(articles)


@given(st.text(), st.text())
def test_a_text_that_is_put_away_is_the_same(raw: str, prose: str) -> None:
    given_ = Article("a.md", "a", raw, prose, "A", is_title_stated=True)
    kept = put_texts_away(replace(given_), Stash())
    assert (kept.raw, kept.prose) == (raw, prose)
    assert kept == given_
    assert hash(kept) == hash(given_)


@given(st.integers(0, 3), st.lists(st.sampled_from([*WORDS, *NAMES, "burned in May", ". It"])))
def test_a_gist_is_the_same_unpacked(seed: int, told: list[str]) -> None:
    text = f"Calder Rail closed the mill {seed} on 3 May 2011. The {' '.join(told)} was sold."
    of = article("a.md", text, "2011-05-04")
    gist = gist_of(of, find_mentions(of).mentions)
    assert unpack(pack(gist)) == gist
    assert not gist.tellings or gist.names.found() == find_names(text)


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19), st.floats(-1, 1)), max_size=60))
def test_part_by_part_links_the_same(rows: list[tuple[int, int, float]]) -> None:
    likeness = {(i, j): value for i, j, value in rows if i < j}
    pairs = Pairs()
    for j in range(20):
        before = [i for i in range(j) if (i, j) in likeness]
        pairs.add((before, [likeness[i, j] for i in before]))
    linked = list(range(20))
    for members in pairs.parts(0.3):
        part = link_part(pairs, members, 0.3, lambda _one, _other: True)
        for i, cluster in zip(members, part, strict=True):
            linked[i] = cluster
    assert linked == link(20, likeness, 0.3)
