"""Mentions -> what merging compares: every telling, every document, in the order they are asked."""

from __future__ import annotations

from array import array
from collections import ChainMap, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.events.ids import sides_of
from dateline.events.merging.event import publication_order
from dateline.events.merging.gist import Gist, gist_of
from dateline.events.merging.likeness import Telling
from dateline.events.merging.packing import pack, unpack
from dateline.events.merging.places import find_places, place_in_time
from dateline.events.merging.tellings import empty, hold
from dateline.model import Article, Mention
from dateline.stash import Picked, Texts


@dataclass(frozen=True, slots=True)
class Told:
    """Mentions, the telling of each, and what each article is about.

    ``articles`` are in order of publication, and numbered so; ``documents`` have the terms of
    each, ``gists`` by path what it was all taken from, packed.
    """

    mentions: Sequence[Mention]
    tellings: Sequence[Telling]
    articles: Sequence[Article]
    documents: Sequence[str]
    gists: Mapping[str, bytes]

    def in_order_of_time(self) -> Told:
        """The same with mentions and tellings in the order in which they are compared."""
        told = self.mentions
        order = array("i", sorted(range(len(told)), key=lambda i: place_in_time(told[i])))
        tellings = hold((self.tellings[i] for i in order), len(order))
        mentions = [told[i] for i in order]
        return Told(mentions, tellings, self.articles, self.documents, self.gists)


def tell(
    mentions: Iterable[Mention], known: Mapping[str, bytes], distinct: Sequence[tuple[str, str]]
) -> Told:
    """The mentions article by article; gists that are not ``known`` are found."""
    by_path: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_path[mention.article.path].append(mention)
    articles = sorted((of[0].article for of in by_path.values()), key=publication_order)
    number = {article.path: i for i, article in enumerate(articles)}
    made: dict[str, bytes] = {}
    gists = ChainMap(made, known)  # type: ignore[arg-type]  # what is known is not changed
    told, tellings, documents = [], empty(sum(map(len, by_path.values()))), Texts()
    for path, of in by_path.items():
        if path not in known:
            made[path] = pack(gist_of(of[0].article, of))
        gist = unpack(gists[path])
        documents.append(gist.document)
        told += of
        tellings.extend(_tellings(of, gist, number[path], distinct))
    place = {path: i for i, path in enumerate(by_path)}
    places = array("i", (place[article.path] for article in articles))
    return Told(told, tellings, articles, Picked(documents, places), gists)


def _tellings(
    told: Sequence[Mention], gist: Gist, document: int, distinct: Sequence[tuple[str, str]]
) -> Iterator[Telling]:
    """What is compared of each mention of an article, whose number is ``document``."""
    places = find_places(told, document)
    for mention, terms, names, at in zip(told, gist.tellings, gist.named, places, strict=True):
        when, is_inferred, title = mention.when, mention.is_inferred, mention.title
        sides = sides_of(mention, distinct)
        yield Telling(document, terms, when, is_inferred, names, sides, title, at)
