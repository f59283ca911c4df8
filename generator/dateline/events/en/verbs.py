"""English verb forms, both ways: which forms a word may be, and the present of a past form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from dateline.events.en.verb_list import DOUBLING, DOUBLING_BRITISH, IRREGULAR, REGULAR

_PREFIXES = ("re", "mis", "over", "under", "out", "dis", "un", "co-", "de", "pre")
_VOWELS = "aeiou"


@cache
def verb_forms() -> dict[str, tuple[str, str]]:
    """For each inflected form its tag (``tags.py``) and its base form.

    >>> verb_forms()["bought"], verb_forms()["wrote"], verb_forms()["buys"]
    (('E', 'buy'), ('V', 'write'), ('Y', 'buy'))
    """
    found: dict[str, tuple[str, str]] = {}
    for base, pasts, participles in _principal_parts():
        found.setdefault(base, ("L", base))
        found.setdefault(third_person(base), ("Y", base))
        found.setdefault(gerund(base), ("G", base))
        for form in pasts:
            found[form] = (_past_tag(form, base, participles), base)
        for form in participles:
            if form not in pasts:
                found[form] = ("U" if form == base else "X", base)
    return found


def _past_tag(form: str, base: str, participles: tuple[str, ...]) -> str:
    if form == base:
        return "U"
    return "E" if form in participles else "V"


def _principal_parts() -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    for row in IRREGULAR.replace("\n", " | ").split("|"):
        if row.strip():
            base, past, participle = row.split()
            yield base, tuple(past.split("/")), tuple(participle.split("/"))
    for base in REGULAR.split():
        yield base, pasts_of(base), pasts_of(base)


def pasts_of(base: str) -> tuple[str, ...]:
    """The regular past of a base form, in both spellings where there are two.

    >>> pasts_of("ban"), pasts_of("cancel"), pasts_of("deny"), pasts_of("summon")
    (('banned',), ('cancelled', 'canceled'), ('denied',), ('summoned',))
    """
    stem = _stem(base)
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2] not in _VOWELS:
        return (base[:-1] + "ied",)
    if base in _british():
        return (stem + "ed", base + "ed")
    return (stem + "ed",)


def gerund(base: str) -> str:
    """
    >>> gerund("ban"), gerund("take"), gerund("die"), gerund("flee")
    ('banning', 'taking', 'dying', 'fleeing')
    """
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return _stem(base) + "ing"


def third_person(base: str) -> str:
    """
    >>> third_person("pass"), third_person("deny"), third_person("buy"), third_person("go")
    ('passes', 'denies', 'buys', 'goes')
    """
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


@cache
def _british() -> frozenset[str]:
    return frozenset(DOUBLING_BRITISH.split())


@cache
def _doubling() -> frozenset[str]:
    return frozenset((DOUBLING + DOUBLING_BRITISH).split())


def _stem(base: str) -> str:
    """The base with its last consonant doubled, where spelling asks for it."""
    return base + base[-1] if base in _doubling() or _is_short_closed(base) else base


def _is_short_closed(base: str) -> bool:
    """One syllable, one vowel letter, one final consonant: "ban", "stop", but not "fix"."""
    if len(base) < 3 or base[-1] in _VOWELS + "wxyh" or base[-2] not in _VOWELS:
        return False
    before = base[:-2].replace("qu", "q")
    return bool(before) and not any(letter in _VOWELS + "y" for letter in before)


# How regular pasts end: "fanned"; "sharpened", "battered", "taxed", "dumped"; "bustled".
_DOUBLED = re.compile(r"[aeiou](?:bb|dd|gg|mm|nn|pp|tt)ed$")
_WHOLE = re.compile(
    r"(?:[^aeiouv]en|[bdgkmnpt]er|[aeiou]x|r[mn]|lm|mp|[lns]k|[^aeo][aeo]w|[^y]ey)ed$"
)
_SILENT_E = re.compile(r"[bdfgkpstz]led$")


def guess_base(past: str) -> str | None:
    """The base of a regular past that is in no list, where its ending leaves no doubt.

    >>> guess_base("weaponized"), guess_base("gentrified"), guess_base("crowdfunded")
    ('weaponize', 'gentrify', 'crowdfund')
    >>> guess_base("reassumed"), guess_base("miscounted")
    ('reassume', 'miscount')
    >>> guess_base("fanned"), guess_base("bustled"), guess_base("sharpened"), guess_base("dried")
    ('fan', 'bustle', 'sharpen', 'dry')
    >>> guess_base("blorped")
    """
    prefix = next((one for one in _PREFIXES if past.startswith(one)), "")
    if prefix and (form := verb_forms().get(past.removeprefix(prefix).lstrip("-"))):
        return past[: -len(past.removeprefix(prefix))] + form[1]
    if past.endswith("ied") and len(past) > 4:
        return past[:-3] + "y"
    if (match := _DOUBLED.search(past)) or _WHOLE.search(past):
        return past[: -3 if match else -2]
    if _SILENT_E.search(past):
        return past[:-1]
    if past.endswith(
        ("ated", "ized", "ised", "uced", "aced", "ged", "ved", "ured", "ired", "ored")
    ):
        return past[:-1]
    if past.endswith(
        ("eted", "ited", "nted", "rted", "cted", "sted", "nded", "lded", "cked", "rked", "shed")
    ):
        return past[:-2]
    if re.search(r"(?:^|[^aeiou])[aeiou]{2}[dklmnprt]ed$", past):
        return past[:-2]
    return past[:-2] if past.endswith(("ssed", "ched", "lled", "ayed", "oyed", "wned")) else None
