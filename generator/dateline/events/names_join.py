"""One name for all its spellings: acronyms, surnames, short forms of companies, capitals."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from dateline.events.en.places import COUNTRY_ALIASES
from dateline.events.names import Found
from dateline.events.names_en import COMPANY_ENDINGS
from dateline.model import Name, NameKind

_SMALL_WORDS = frozenset({"of", "the", "and", "for", "de", "la", "&"})
_CERTAINTY = (NameKind.PLACE, NameKind.ORGANIZATION, NameKind.PERSON)


def join_names(found: Iterable[Found]) -> dict[str, Name]:
    """The name that each spelling stands for, over texts that speak of the same things.

    "CAC" stands for the one longer name with these initials, "Ma" for the one person with this
    surname, "Ant" for the one body called "Ant Group"; where two would do, neither is taken.
    """
    told = list(found)
    full = full_spellings(told)
    counts: Counter[str] = Counter(name.text for name in told)
    groups: dict[str, list[str]] = defaultdict(list)
    kinds: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for spelling, main in full.items():
        groups[main].append(spelling)
    for name in told:
        kinds[full[name.text]][name.kind] += 1
    names = {
        main: Name(main, _likeliest(kinds[main]), _variants(main, spellings, counts))
        for main, spellings in groups.items()
    }
    return {spelling: names[main] for spelling, main in full.items()}


def full_spellings(found: Iterable[Found]) -> dict[str, str]:
    """The fullest spelling that each spelling stands for."""
    counts: dict[str, int] = {}
    kinds: dict[str, NameKind] = {}
    for name in found:
        counts[name.text] = counts.get(name.text, 0) + 1
        if name.kind is not NameKind.OTHER:
            kinds.setdefault(name.text, name.kind)
    by_fold: dict[str, list[str]] = defaultdict(list)
    for spelling in counts:
        by_fold[fold(spelling)].append(spelling)
    best = {
        folded: min(spellings, key=lambda one: (-counts[one], _plainness(one), one))
        for folded, spellings in by_fold.items()
    }
    longer = _longer_forms(best, kinds)
    return {
        spelling: _known(_follow(best[folded], longer))
        for folded, spellings in by_fold.items()
        for spelling in spellings
    }


def _variants(main: str, spellings: Sequence[str], counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted({*spellings} - {main}, key=lambda one: (-counts[one], one)))


def _known(spelling: str) -> str:
    return COUNTRY_ALIASES.get(spelling.rstrip("."), spelling)


def _likeliest(told: Mapping[NameKind, int]) -> NameKind:
    """The kind said most often; a guess of any kind before none."""
    said = {kind: told[kind] for kind in _CERTAINTY if told.get(kind)}
    return max(said, key=lambda kind: said[kind]) if said else NameKind.OTHER


def _plainness(spelling: str) -> int:
    """How many letters carry neither accent nor capital: "ByteDance" goes before "Bytedance"."""
    return sum(one.isascii() and not one.isupper() for one in spelling)


def _follow(spelling: str, longer: Mapping[str, set[str]]) -> str:
    """The one longer form, and its own; bounded by the length of a chain of names."""
    for _ in range(3):
        forms = longer.get(fold(spelling), set())
        if len(forms) != 1:
            break
        spelling = next(iter(forms))
    return spelling


def _longer_forms(best: Mapping[str, str], kinds: Mapping[str, NameKind]) -> dict[str, set[str]]:
    """By the folded form of each spelling in use, the longer ones it may stand for."""
    longer: dict[str, set[str]] = defaultdict(set)
    for folded, spelling in best.items():
        if " " in spelling:
            for short in _short_forms(spelling, kinds.get(spelling, NameKind.OTHER)):
                if short in best and short != folded:
                    longer[short].add(spelling)
    return longer


def _short_forms(spelling: str, kind: NameKind) -> set[str]:
    words, forms = spelling.split(), set[str]()
    initials = "".join(word[0] for word in words if word.lower() not in _SMALL_WORDS)
    if len(initials) > 2:
        forms.add(fold(initials))
    if kind is NameKind.PERSON:
        forms.add(fold(words[-1]))
    bare = _without_endings(words)
    if bare != words:
        forms.add(fold(" ".join(bare)))
    return forms


def _without_endings(words: list[str]) -> list[str]:
    while len(words) > 1 and words[-1].rstrip(".") in COMPANY_ENDINGS:
        words = words[:-1]
    return words


@lru_cache(maxsize=100_000)
def fold(spelling: str) -> str:
    """A key that spellings of one name share: no case, accents, dots, hyphens or "the".

    >>> fold("The Côte-d'Or") == fold("Cote d'Or"), fold("U.S.") == fold("US")
    (True, True)
    """
    plain = unicodedata.normalize("NFKD", spelling)
    kept = "".join(
        " " if one in "-–" else one
        for one in plain
        if not unicodedata.combining(one) and one not in ".'’"
    )
    return kept.casefold().removeprefix("the ").strip()
