"""What tells one of its kind from another: the second of something, a storm's name, a man's age."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from dateline.prose.lexicon import words

Marks: TypeAlias = Mapping[str, frozenset[str]]  # by what is marked the values that are told

_ORDINALS = words("second third fourth fifth sixth seventh eighth ninth tenth")
# "Hurricane Alda", "Flight 212", "Group B"; an age tells whom.
_NAMED = re.compile(
    r"\b(?P<what>[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]torm|[Ff]light|[Gg]ame|[Gg]roup|[Ss]tage"
    r"|[Rr]ound|[Pp]hase) (?P<which>[A-Z][\w'’-]{0,30}|\d{1,5})"
    r"|\b(?P<age>\d{1,3})-year-old"
)
_SIGNS = (
    *("urricane ", "yphoon ", "yclone ", "torm ", "light ", "ame ", "roup ", "tage ", "ound "),
    *("hase ", "-year-old"),
)
_NONE: Marks = MappingProxyType({})


def marks_of(title: str, bag: Iterable[str]) -> Marks:
    """The marks of a telling with this title and these terms.

    >>> dict(marks_of("Hurricane Alda makes landfall", ()))
    {'hurricane': frozenset({'Alda'})}
    >>> dict(marks_of("47-year-old detained", ["second", "arrest"]))
    {'ordinal': frozenset({'second'}), 'age': frozenset({'47'})}
    """
    ordinals = _ORDINALS.intersection(bag)
    named = _named(title) if any(sign in title for sign in _SIGNS) else {}
    if not ordinals and not named:
        return _NONE
    return ({"ordinal": ordinals} if ordinals else {}) | named


def _named(title: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for match in _NAMED.finditer(title):
        what, which = (match["what"] or "age").lower(), match["which"] or match["age"]
        found[what] = found.get(what, frozenset()) | {which}
    return found


def clash(one: Marks, other: Marks) -> bool:
    """Whether both mark the same otherwise: the second of something is not the third.

    >>> clash({"age": frozenset({"47"})}, {"age": frozenset({"31"})})
    True
    >>> clash({"age": frozenset({"47"})}, {"ordinal": frozenset({"second"})})
    False
    """
    return any(what in other and told.isdisjoint(other[what]) for what, told in one.items())
