"""One name for all its spellings: acronyms, surnames, short forms of companies, capitals."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from dateline.events.names import Found
from dateline.events.names_en import COMPANY_ENDINGS, COUNTRY_ALIASES
from dateline.model import Name, NameKind

_SMALL_WORDS = frozenset({"of", "the", "and", "for", "de", "la", "&"})
_CERTAINTY = (NameKind.PLACE, NameKind.ORGANIZATION, NameKind.PERSON)


def join_names(found: Iterable[Found]) -> dict[str, Name]:
    """The name that each spelling stands for, over texts that speak of the same things.

    "CAC" stands for the one longer name with these initials, "Ma" for the one person with this
    surname, "Ant" for the one body called "Ant Group"; where two would do, neither is taken.
    """
    counts: Counter[str] = Counter()
    kinds: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for name in found:
        counts[name.text] += 1
        kinds[name.text][name.kind] += 1
    full = _full_spellings(counts, kinds)
    groups: dict[str, list[str]] = defaultdict(list)
    for spelling in counts:
        groups[_known(full[spelling])].append(spelling)
    return {
        spelling: _name(main, spellings, counts, kinds)
        for main, spellings in groups.items()
        for spelling in spellings
    }


def _name(
    main: str,
    spellings: Sequence[str],
    counts: Mapping[str, int],
    kinds: Mapping[str, Counter[NameKind]],
) -> Name:
    told = sum((kinds[spelling] for spelling in spellings), Counter())
    others = sorted({*spellings} - {main}, key=lambda one: (-counts.get(one, 0), one))
    return Name(main, _likeliest(told), tuple(others))


def _known(spelling: str) -> str:
    return COUNTRY_ALIASES.get(spelling.rstrip("."), spelling)


def _likeliest(told: Counter[NameKind]) -> NameKind:
    """The kind said most often; a guess of any kind before none."""
    said = {kind: told[kind] for kind in _CERTAINTY if told[kind]}
    return max(said, key=lambda kind: said[kind]) if said else NameKind.OTHER


def _full_spellings(
    counts: Mapping[str, int], kinds: Mapping[str, Counter[NameKind]]
) -> dict[str, str]:
    """The fullest spelling that each spelling stands for."""
    by_fold: dict[str, list[str]] = defaultdict(list)
    for spelling in counts:
        by_fold[fold(spelling)].append(spelling)
    best = {
        folded: min(spellings, key=lambda one: (-counts[one], _plainness(one), one))
        for folded, spellings in by_fold.items()
    }
    longer = _longer_forms(best.values(), kinds)
    return {spelling: _follow(best[fold(spelling)], longer) for spelling in counts}


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


def _longer_forms(
    spellings: Iterable[str], kinds: Mapping[str, Counter[NameKind]]
) -> dict[str, set[str]]:
    longer: dict[str, set[str]] = defaultdict(set)
    for spelling in spellings:
        for short in _short_forms(spelling, _likeliest(kinds[spelling])):
            if short != fold(spelling):
                longer[short].add(spelling)
    return longer


def _short_forms(spelling: str, kind: NameKind) -> set[str]:
    words = spelling.split()
    forms: set[str] = set()
    if len(words) < 2:
        return forms
    initials = "".join(word[0] for word in words if word.lower() not in _SMALL_WORDS)
    if len(initials) > 2:
        forms.add(fold(initials))
    if kind is NameKind.PERSON or (kind is NameKind.OTHER and len(words) == 2):
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
