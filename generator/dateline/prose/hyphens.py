"""Compounds whose hyphen stands between spaces: "an oil - soaked beach", "the clean - up".

Texts that were cut into words and put together again have them so. Elsewhere a hyphen between
spaces is a dash: it binds only where the words beside it leave no doubt. Where a text has one such,
its other hyphens bind on weaker signs too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dateline.prose.lexicon import words

_SPACED = re.compile(r" - (?<=\w...)(?=\w)")
_LEFT = re.compile(r"(?:(?P<before>[^\s]{1,30}) )?(?P<left>[\w'’.]{1,30})$")
_RIGHT = re.compile(r"(?P<right>[\w'’]{1,30})(?: (?P<after>[^\s]{1,30}))?")

_PREFIXES = words("""
    anti pro pre post non ex co re e self semi mid multi ultra vice al el mega inter intra sub
    counter neo pseudo so spokes then
    """)
_ENDS = words("""
    based led owned backed related run called old style sized wide term level emptive friendly
    like savvy born made deep soaked speaking elect free time
    """)
_UNITS = words("""
    year month week day hour minute second mile foot feet ton tonne inch yard acre metre meter
    kilometer kilometre gallon barrel pound member man woman person party page point seat storey
    story way time state nation country game match part bedroom room dollar cent percent strong
    off first fourth fifth sixth seventh eighth ninth fold odd plus km ft kg cm mph
    thirds third quarter quarters fifths tenths
    """)
_NUMBERS = words("""
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
    seventy eighty ninety hundred million billion several multi
    """)
_STEMS = words("""
    clean blown blow cut build built cover shut start sit take break set roll follow crack hand
    clamp run stand lay pay knock line make mix pick print check count drop fall get give kick look
    melt pull push put round sell send show sign slow spin step stepped stop strip tie trade turn
    walk wash work write back call trip phase bail buy close catch shake lead mop lock bulked
    """)
_PARTICLES = words("up out off down in on over back through away by ups outs offs")
_LINKS = words("and or to of by in for on the a an at up as per")
_DESCRIBING = words("""
    low high long short deep white black red green blue hard soft fast slow full half big small
    open close free top cold hot first second third last worst best well ill under over large
    """)
_SMALL_WORDS = words("""
    the a an this that these those it he she they we you i his her its their our my your who which
    what when where why how while if as than because but and or so nor yet not no to of in on at by
    for with from into over under after before during since until about is are was were be been has
    have had do does did will would can could may might must should there here then also including
    such even some many most all both each one
    """)
_DETERMINERS = words("the a an this that these those its his her their our my your no any every")


@dataclass(frozen=True, slots=True)
class _Beside:
    """The words around one hyphen; ``before`` and ``after`` are their neighbours."""

    before: str
    left: str
    right: str
    after: str


def bound_hyphens(text: str) -> frozenset[int]:
    """The places of the hyphens between spaces that join two words into one."""
    if " - " not in text:
        return frozenset()
    found = list(_spaced(text))
    sure = {place for place, beside in found if _is_bound(beside)} | set(_of_chains(found))
    if sure:
        sure |= {place for place, beside in found if _is_likely(beside)}
    return frozenset(sure)


def _spaced(text: str) -> Iterator[tuple[int, _Beside]]:
    for match in _SPACED.finditer(text):
        left = _LEFT.search(text[max(0, match.start() - 62) : match.start()])
        right = _RIGHT.match(text, match.end())
        if left and right:
            yield (
                match.start() + 1,
                _Beside(left["before"] or "", left["left"], right["right"], right["after"] or ""),
            )


def _is_bound(beside: _Beside) -> bool:
    """Whether the words themselves make one: "anti - war", "London - based", "two - year"."""
    left, right = beside.left.lower(), beside.right.lower()
    if right in _SMALL_WORDS and right not in _PARTICLES:
        return False
    if left in _PREFIXES:
        return True
    if right in _ENDS:  # but "the army - backed by tanks - left"
        is_aside = beside.after in _SMALL_WORDS and right.endswith(("ed", "ing", "n"))
        return beside.right.islower() and (not is_aside or left == "part")
    if left in _NUMBERS or left.isdigit():
        is_range = left.isdigit() and right.isdigit() and len(left) == len(right) < 4
        return right in _UNITS or right in _NUMBERS or is_range
    is_stem = left in _STEMS and right in _PARTICLES
    return is_stem and beside.after.lower() not in _DETERMINERS


def _of_chains(found: list[tuple[int, _Beside]]) -> Iterator[int]:
    """Both hyphens about a small word: "day - to - day"."""
    for (place, first), (following, second) in pairwise(found):
        is_chain = following == place + len(first.right) + 3
        if is_chain and first.right in _LINKS and second.left == first.right:
            yield from (place, following)


def _is_likely(beside: _Beside) -> bool:
    """Whether the words may make one, in a text that sets compounds so."""
    left, right, after = beside.left, beside.right, beside.after
    if right.lower() in _SMALL_WORDS or left.lower() in _SMALL_WORDS:
        return False
    if left[0].isupper() and right[0].isupper():
        is_name = left[1:].islower() or len(left) < 4  # but not "WASHINGTON - Police"
        return is_name and right[1:].islower() and bool(beside.before)
    is_followed = after[:1].isalpha() and after.lower() not in _SMALL_WORDS
    is_single = not left.endswith("s") or left.endswith("ss")
    if left.lower() in _DESCRIBING:
        is_thing = left == "well" and beside.before.lower() in _DETERMINERS
        return right[0].islower() and after.lower() not in _DETERMINERS and not is_thing
    if right.endswith(("ed", "ing")):
        return right[0].islower() and is_single and is_followed
    return beside.before.lower() in _DETERMINERS and right[0].islower() and is_followed
