"""The tellings of a large archive: held in columns and a file, they are what they were."""

from __future__ import annotations

import random

import pytest

from dateline.dates.calendar import day
from dateline.events.merging.grouping import group
from dateline.events.merging.likeness import Telling
from dateline.events.merging.tellings import Column, Tellings
from dateline.stash import Texts

DEEDS = ("fire *kil", "mill *open", "court *arrest", "Ünal *sink")


def some(count: int) -> list[Telling]:
    chance = random.Random(7)
    return [
        Telling(
            document=i // 3,
            terms=f"{chance.choice(DEEDS)} {chance.choice(DEEDS)}",
            when=day(2019, 5, 1 + i // 9) if chance.random() < 0.9 else None,
            is_inferred=chance.random() < 0.2,
            names=chance.choice(("", "orlo", "orlo ash")),
            sides=frozenset({(i, True)}) if chance.random() < 0.1 else frozenset(),
            title=chance.choice(("", "Mill opens", "Two lines\nand a \udc80 stray half")),
            places=((i // 3, i),) if chance.random() < 0.8 else (),
        )
        for i in range(count)
    ]


def test_tellings_in_columns_are_what_they_were() -> None:
    told = some(60)
    told[5] = Telling(1, "", title="x", places=((1, 5), (2, 7)))
    held = Tellings(told)
    assert list(held) == told
    assert [held[i] for i in range(60)] == told
    assert held[3:9] == told[3:9]
    titles = Column(held, lambda telling: telling.title)
    assert list(titles) == [titles[i] for i in range(60)] == [telling.title for telling in told]


def test_tellings_in_columns_fall_into_the_same_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    told = sorted(some(200), key=lambda one: one.when.start if one.when else 0)
    stories = [f"a story {document % 4}" for document in range(70)]
    expected = group(told, stories)
    assert len(set(expected)) < len(told)
    monkeypatch.setattr("dateline.events.merging.tellings._FEW", 10)
    assert group(Tellings(told), stories) == expected


def test_texts_in_a_file_are_what_they_were() -> None:
    told = [chr(0x400 + i) * (i % 50) for i in range(3000)]
    for room in (0, 100, 10**6):
        texts = Texts(told[:-7], room=room)
        texts.extend(told[-7:])
        assert list(texts) == told
        assert [texts[i] for i in range(len(texts))] == told
        assert texts[5:20] == told[5:20]
