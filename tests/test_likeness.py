"""What speaks for two tellings being of one happening, and what against it."""

from __future__ import annotations

from dateline.dates import parse_edtf
from dateline.events.merging.likeness import Telling, likeness, see
from dateline.events.similarity import terms, weigh


def _alike(one: str, other: str, names: tuple[str, str] = ("", ""), story: str = "a.md") -> float:
    """How like each other two articles tell the happening of one day."""
    bags = [" ".join(terms(text).elements()) for text in (one, other)]
    weights = weigh(bag.split() for bag in bags)
    seen = [
        see(
            Telling(i, bag, parse_edtf("2021-06-08"), names=names[i], title=(one, other)[i]),
            story,
            "*quak" if "*quak" in bag else "*arrest",
            weights,
        )
        for i, bag in enumerate(bags)
    ]
    return likeness(*seen)


def test_a_quake_is_told_of_a_town_and_of_the_country_around_it() -> None:
    told = ("Quake damages a bell tower in Ordesa", "Quake empties homes under Calvana")
    assert _alike(*told, ("ordesa", "calvana")) >= _alike(*told)
    held = ("Police arrest a farmer in Ordesa", "Police arrest a farmer under Calvana")
    assert _alike(*held, ("ordesa", "calvana")) < _alike(*held)


def test_named_storms_are_not_told_of_the_country_around_them() -> None:
    told = ("Quake Alda shakes the coast", "Quake Bruno shakes the coast")
    assert _alike(*told, ("alda ~alda", "bruno ~bruno")) < _alike(*told, ("alda", "bruno"))


def test_a_number_of_several_figures_that_both_tell_speaks_for_one() -> None:
    shared = _alike("Police arrest 47 fans at the port", "Police arrest 47 guests of a bar")
    other = _alike("Police arrest 47 fans at the port", "Police arrest 53 guests of a bar")
    small = _alike("Police arrest 4 fans at the port", "Police arrest 4 guests of a bar")
    assert shared > other + 0.15
    assert shared > small + 0.1
