"""What a language brings: its words, rules and hints. A new language is one such value."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from dateline.timex.expression import Expression
from dateline.timex.rule import Rule, compile_pattern, factored
from dateline.timex.table import Table
from dateline.timex.triggers import Triggers


class Tense(Enum):
    """Where the governing verb puts what it tells."""

    PAST = "past"
    FUTURE = "future"


class Cue(NamedTuple):
    """The tense that governs an expression, and the word that shows it."""

    tense: Tense
    word: str
    is_firm: bool = False  # the time is told as of what the verb tells ("began in April")
    is_open: bool = False  # what was planned then may be over or not ("was due to open")
    is_sure: bool = False  # no nearness outweighs it: "since April", "will be held in April"


class Takes(Enum):
    """Which expressions a modifier can stand with."""

    DATE = "date"  # "early", "the end of"
    AMOUNT = "amount"  # "more than"


@dataclass(frozen=True, slots=True)
class Modifier:
    """A TIMEX3 ``mod`` and what it stands with; ``in_extent`` whether the timex holds it.

    ``only_after``, where not empty, are the words one of which must stand before it.
    """

    mod: str | None
    takes: Takes
    in_extent: bool = True
    only_after: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Join:
    """Two expressions side by side that are one: the words between, and how they combine."""

    name: str
    glue: str
    combine: Callable[[Expression, Expression], Expression | None]


class Context(NamedTuple):
    """What a look-alike test may see: the text, folded and as written, and a place in it."""

    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True)
class Language:
    """A language pack.

    ``trigger`` finds, in folded text, the words that every expression holds one of; ``kinds``
    names the kind of each (``kind_of`` that of numbers), and ``rules`` has a table for each
    kind. Only at a trigger are rules tried: from each word to its left that is in ``lead``. The
    package's own docstring tells what each of the fields is for.
    """

    code: str
    trigger: str
    kinds: Mapping[str, str]
    kind_of_number: Callable[[str], str]
    lead: frozenset[str]
    rules: Mapping[str, tuple[Rule, ...]]
    before: Mapping[str, Modifier]
    after: Mapping[str, Modifier]
    joins: tuple[Join, ...]
    is_time: Callable[[Context, str, Expression], bool]
    cue: Callable[[Context], Cue | None]
    coordinate: str = r"(?!)"  # words between coordinated times: "and", "to"
    range_to: str = r"(?!)"  # words between the ends of a range: "to"
    aside: str = r"(?!)"  # words before a time that a story only compares with, or counts from
    up_to: str = r"(?!)"  # words before the end of a run: "until"
    is_day_first: bool = True  # how "2/3/2021" is read where nothing tells
    narrative_only: frozenset[str] = frozenset()  # names of rules that hold only in a narrative
    # Words, up to their first figure, that a trigger may begin with beside those of kinds and
    # beside figures; where they are listed, other words need not be looked at. None: any word.
    # One with signs in it ("a.d.") is its first word, where the text has the whole of it.
    opens: frozenset[str] | None = None


@dataclass(frozen=True)
class Engine:
    """A language pack with its patterns compiled, those of a kind when first needed."""

    language: Language
    trigger: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    glues: tuple[tuple[re.Pattern[str], Join], ...]
    coordinate: re.Pattern[str]
    range_to: re.Pattern[str]
    aside: re.Pattern[str]
    up_to: re.Pattern[str]
    beside: frozenset[str]  # words that a neighbour, or the glue before it, can begin with
    tables: Mapping[str, Table]
    triggers: Triggers


_WORD = re.compile(r"(?<!\\)[^\W\d_]+")


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that there are packs for, by alphabet."""
    folder = [str(Path(__file__).parent)]
    return tuple(sorted(module.name for module in pkgutil.iter_modules(folder) if module.ispkg))


def is_read(tag: str) -> bool:
    """Whether there is a pack for the language of this BCP 47 tag.

    >>> is_read("en-GB"), is_read("tlh")
    (True, False)
    """
    return _code(tag) in languages()


def _code(tag: str) -> str:
    """A tag's language without its region or script: "de" of "de-AT"."""
    return tag.partition("-")[0].lower()


@cache
def load(tag: str) -> Engine:
    """The engine for a BCP 47 tag; raises ``ValueError`` where its language has no pack."""
    if not is_read(tag):
        raise ValueError(f'expected one of {", ".join(languages())}, found "{tag}"')
    return _engine(_code(tag))


@cache
def _engine(code: str) -> Engine:
    language: Language = importlib.import_module(f"dateline.timex.{code}").LANGUAGE
    trigger = compile_pattern(language.trigger)
    return Engine(
        language,
        trigger,
        compile_pattern(
            rf"({factored(language.before)})(?:(?<=-)|(?=-)-|(?<=')| )"
            if language.before
            else r"(?!)"
        ),
        compile_pattern(rf" ({factored(language.after)})(?!\w)" if language.after else r"(?!)"),
        tuple((compile_pattern(join.glue), join) for join in language.joins),
        compile_pattern(language.coordinate),
        compile_pattern(language.range_to),
        compile_pattern(rf"(?:{language.aside})$"),
        compile_pattern(rf"\b(?:{language.up_to})$"),
        language.lead.union(language.kinds, *(_WORD.findall(join.glue) for join in language.joins)),
        {kind: Table(rules) for kind, rules in language.rules.items()},
        Triggers(trigger, language.kinds, language.opens),
    )
