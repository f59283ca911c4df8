"""One name for all its spellings: acronyms, surnames, short forms of companies, capitals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from dateline.events.names.forms import fold, short_forms
from dateline.events.names.names import Found
from dateline.events.names.spelling import KNOWN, known_spelling
from dateline.model import Name, NameKind

Tally: TypeAlias = Counter[tuple[str, NameKind]]
_KINDS = (NameKind.PLACE, NameKind.ORGANIZATION, NameKind.PERSON)
_LONGEST_ACRONYM = 5
_IN_BRACKETS = 2  # code points between a name and the acronym in brackets after it
_ACRONYM_GAPS = (_IN_BRACKETS, len(", Inc. ("), len(", LLC ("))


def tally(found: Iterable[Found]) -> Tally:
    """How often each spelling is told as each kind of name: all that an archive keeps of it."""
    return Counter((name.text, name.kind) for name in found)


def join_names(told: Tally) -> dict[str, Name]:
    """The name that each spelling stands for, over texts that speak of the same things.

    "CAC" stands for the one longer name with these initials, "Ma" for the one person with this
    surname, "Ant" for the one body called "Ant Group"; where two would do, neither is taken.
    """
    full = _full(told)
    counts = _counts(told)
    groups: dict[str, list[str]] = defaultdict(list)
    kinds: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for spelling, main in full.items():
        groups[main].append(spelling)
    for (spelling, kind), count in told.items():
        kinds[full[spelling]][kind] += count
    names = {
        main: Name(main, _likeliest(kinds[main]), _variants(main, spellings, counts))
        for main, spellings in groups.items()
    }
    return {spelling: names[main] for spelling, main in full.items()}


def full_spellings(found: Iterable[Found], *, is_one_text: bool = False) -> dict[str, str]:
    """The fullest spelling that each spelling stands for.

    Within one text, where names come in reading order, more short forms are understood.
    """
    told = list(found)
    return _full(tally(told), _bracketed(told) if is_one_text else (), is_one_text=is_one_text)


def _full(
    told: Tally, bracketed: Iterable[tuple[str, str]] = (), *, is_one_text: bool = False
) -> dict[str, str]:
    counts = _counts(told)
    by_fold: dict[str, list[str]] = defaultdict(list)
    for spelling in counts:
        by_fold[fold(spelling)].append(spelling)
    best = {
        folded: min(spellings, key=lambda one: (-counts[one], _plainness(one), one))
        if len(spellings) > 1
        else spellings[0]
        for folded, spellings in by_fold.items()
    }
    longer = _longer_forms(best, _kinds(told), is_one_text=is_one_text)
    for short, long in bracketed:
        longer[fold(short)] = {best[fold(long)]}
    return {
        spelling: known_spelling(_follow(best[folded], longer))
        for folded, spellings in by_fold.items()
        for spelling in spellings
    }


def _counts(told: Tally) -> dict[str, int]:
    """How often each spelling is told."""
    counts: dict[str, int] = defaultdict(int)
    for (spelling, _), count in told.items():
        counts[spelling] += count
    return counts


def _kinds(told: Tally) -> dict[str, NameKind]:
    """The likeliest kind of each name, by its folded spelling."""
    counts: dict[str, dict[NameKind, int]] = defaultdict(lambda: defaultdict(int))
    for (spelling, kind), count in told.items():
        counts[fold(spelling)][kind] += count
    return {folded: _likeliest(of) for folded, of in counts.items()}


def _bracketed(told: Sequence[Found]) -> Iterable[tuple[str, str]]:
    """Short forms with the name right before them: "Board of Food Prices (BFP)".

    The letters need not be those of the name, which may be told in translation.
    """
    for one, other in pairwise(told):
        if " " not in one.text:
            continue
        gap = other.start - one.end
        is_near = gap == _IN_BRACKETS and _may_stand_for(other, one)
        if is_near or (gap in _ACRONYM_GAPS and _is_acronym(other.text, one.text)):
            yield other.text, one.text


def _is_acronym(short: str, long: str) -> bool:
    """Whether the letters of one stand in the other in this order, from its first on.

    >>> _is_acronym("MEPS", "Ministry of Energy, Ports and Shipping"), _is_acronym("UN", "Orlo")
    (True, False)
    """
    rest = iter(long.casefold())
    return short.isupper() and short[0] == long[0] and all(one in rest for one in short.casefold())


def _may_stand_for(short: Found, long: Found) -> bool:
    """Whether a word in brackets is what a body is called for short, and no place or party."""
    is_word = short.is_bracketed and " " not in short.text and len(short.text) < len(long.text)
    is_body = long.kind is NameKind.ORGANIZATION and short.kind in (long.kind, NameKind.OTHER)
    return is_word and is_body and known_spelling(short.text) not in KNOWN


def _variants(main: str, spellings: Sequence[str], counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted({*spellings} - {main}, key=lambda one: (-counts[one], one)))


def _likeliest(told: Mapping[NameKind, int]) -> NameKind:
    """The kind said most often; a guess of any kind before none."""
    said = {kind: told[kind] for kind in _KINDS if told.get(kind)}
    return max(said, key=lambda kind: said[kind]) if said else NameKind.OTHER


def _plainness(spelling: str) -> int:
    """How many letters carry neither accent nor capital: "ByteDance" goes before "Bytedance".

    A long word all in capitals opened a report: "Lorvik" goes before "LORVIK".
    """
    if spelling.isupper() and len(spelling) > _LONGEST_ACRONYM:
        return len(spelling)
    return sum(one.isascii() and not one.isupper() for one in spelling)


def _follow(spelling: str, longer: Mapping[str, set[str]]) -> str:
    """The one longer form, and its own; bounded by the length of a chain of names."""
    for _ in range(3):
        forms = longer.get(fold(spelling), set())
        if len(forms) > 1:  # of "Ruth Orr" and "Ruth A. Orr" the one, which the other stands for
            forms = {one for one in forms if forms.isdisjoint(longer.get(fold(one), ()))}
        if len(forms) != 1:
            break
        spelling = next(iter(forms))
    return spelling


def _longer_forms(
    best: Mapping[str, str], kinds: Mapping[str, NameKind], *, is_one_text: bool
) -> dict[str, set[str]]:
    """By the folded form of each spelling in use, the longer ones it may stand for."""
    longer: dict[str, set[str]] = defaultdict(set)
    for folded, spelling in best.items():
        if " " in spelling:
            for short in short_forms(spelling, kinds[folded], is_one_text=is_one_text):
                if short not in best or short == folded:
                    continue
                if _go_together(kinds[short], kinds[folded], is_acronym=_is_shortened(best[short])):
                    longer[short].add(spelling)
    for folded, spelling in best.items():
        is_long, _, surname = folded.rpartition(" ")
        if is_long and surname in longer and kinds[folded] is NameKind.OTHER:
            longer[surname].add(spelling)  # it may be one more of the family
    return longer


def _is_shortened(spelling: str) -> bool:
    """Whether it is in capitals as acronyms are, and not a place that opens a report: "BOSTON"."""
    return spelling.isupper() and known_spelling(spelling) == spelling


def _go_together(short: NameKind, long: NameKind, *, is_acronym: bool) -> bool:
    """Whether names of these kinds may be one: London is no short form of Jack London.

    Nor is it one of London Bridge, though Tahrir, of which no place is known, is Tahrir Square.
    """
    if short is NameKind.PLACE and not is_acronym:
        return False
    return short is long or NameKind.OTHER in (short, long)
