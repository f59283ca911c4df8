"""Which reading a word has where it stands: noun or verb, past or participle, "that" or "that"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from dateline.events.en.closed import (
    PEOPLE_TOO,
    QUANTIFIERS,
    REFLEXIVES,
    REPORTING,
    SUBJECT_PRONOUNS,
)
from dateline.events.grammar.past_reading import is_past
from dateline.events.grammar.tag_clauses import settle_subordinators
from dateline.events.grammar.tag_context import (
    after_of,
    base_of,
    before_of,
    stretches,
)
from dateline.events.grammar.tag_finite import ChoosePast, settle_participles
from dateline.events.grammar.tag_modal import auxiliary, noun, opens_infinitive
from dateline.events.grammar.tag_that import that
from dateline.events.grammar.tag_verb import past_or_participle
from dateline.events.grammar.tokens import Tokens
from dateline.events.grammar.verb_reading import READINGS, Stretch, choose

_VERBS_TOO = (("open",), ("clear",), ("free",))
_AFTER_DO = ("own", "open", "clear", "free")  # "did not open"
_OWNING = ("a", "the", "his", "their", "its", "my", "our", "whose", "living", "political", "free")
_HERS = (("home",), ("well",), ("first",))  # "at her home": things that are adverbs elsewhere


Choose: TypeAlias = Callable[[list[str], Tokens, int, Stretch], str]


def disambiguate(
    tokens: Tokens, choice: Choose = choose, choose_past: ChoosePast = is_past
) -> Tokens:
    """The same tokens with one reading each.

    ``choice`` tells that of words that may be verbs, ``choose_past`` whether what may be a past
    or a participle is a past.
    """
    tags = list(tokens.tags)
    lowers = tokens.lowers
    stretch = Stretch()
    for index, tag in enumerate(tags):
        if tag in READINGS:
            tags[index] = choice(tags, tokens, index, stretch)
        elif read := _READINGS.get(tag):
            tags[index] = read(tags, lowers, index)
    settle_subordinators(tags, lowers)
    for start, end in stretches(tags):
        settle_participles(tags, lowers, start, end, choose_past)
    return Tokens(tokens.texts, tokens.lowers, tokens.spans, "".join(tags))


def _determiner(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """A pronoun where no noun follows: "this is", "some of them", "told her to"."""
    if lowers[index : index + 2] == ("no", "longer"):
        tags[index + 1] = "A"
        return "A"
    follows = after_of(tags, index)
    is_alone = follows in "VEBHMZI.,$)CT" and lowers[index] in SUBJECT_PRONOUNS
    is_some = follows in "VBHMZI.,$)CT" and lowers[index] in QUANTIFIERS
    is_some = is_some or (lowers[index] == "much" and follows == "t")  # "spent too much this year"
    is_her = lowers[index] == "her" and follows in "I.,$CTD"
    is_her = is_her and lowers[index + 1 : index + 2] not in _HERS
    return "O" if is_alone or is_some or is_her else "D"


def _adverb(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "the well" and "a home" are things, "the first" one or a way to count."""
    word, before = lowers[index], before_of(tags, index)
    if word in ("well", "home", "fast") and before_of(tags, index, "") in "DJG":
        return "N"
    if word == "well" and before_of(tags, index, "") == "N":
        return "N"  # "the oil well"
    if word == "first" and before in "D'":
        return "N" if after_of(tags, index, "") in "I.,tC$;WOK" else "J"
    return "A"


def _preposition(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "about nine" and "at least nine" are numbers; the words after "at" become an adjective."""
    if lowers[index] in ("about", "around", "over") and after_of(tags, index) == "#":
        return "A"
    if lowers[index] == "worth" and (before_of(tags, index) in "D'" or lowers[index - 1] == "net"):
        return "N"
    is_bound = lowers[index] == "at" and lowers[index + 1 : index + 2] in (("least",), ("most",))
    if is_bound and tags[index + 2 : index + 3] == ["#"]:
        tags[index + 1] = "J"
        return "D"
    if is_bound and tags[index + 2 : index + 3] == ["t"]:
        tags[index + 1] = "A"
        return "A"
    return "I"


def _adjective(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "the poor" and "an official said" are people; "does not own" is a verb."""
    if lowers[index] in _AFTER_DO and before_of(tags, index) in "MZ":
        return "L"
    if lowers[index] == "likely" and before_of(tags, index) == "M":
        return "A"  # "would likely win"
    is_when = lowers[index] in ("last", "first") and before_of(tags, index, "") in "BH"
    if is_when and after_of(tags, index, "") in "EXUV":
        return "A"  # "was last seen"
    if lowers[index] in PEOPLE_TOO and _is_speaking(tags, lowers, index):
        return "N"
    if lowers[index] in PEOPLE_TOO and _ends_office(tags, index):
        return "N"
    if before_of(tags, index, "") != "D" or after_of(tags, index, "") not in "I.,tC$;":
        return "J"
    is_listed = re.match(",(?:[JNE]|#[NLYU])", "".join(tags[index + 1 : index + 4])) is not None
    return "J" if is_listed else "N"


def _ends_office(tags: list[str], index: int) -> bool:
    """ "the army chief, Ana Hale,": behind a noun or a name, and before a comma or a name."""
    return before_of(tags, index, "") in "NP'" and after_of(tags, index, "") in ",."


def _is_speaking(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a verb of saying follows, and no noun that it could describe."""
    is_verb = after_of(tags, index) in "EVY"
    is_said = is_verb and base_of(lowers[index + 1]) in REPORTING
    if lowers[index + 1 : index + 2] in (("says",), ("said",)):
        return True
    follows = after_of(tags, index + 1) if is_verb else ""
    return (is_said and follows not in "NJYL") or (is_verb and follows in "ItD.,")


def _pronoun(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "a mine" and "the coal mine" are no pronouns; "is mine" and "of mine" have one."""
    if lowers[index] in REFLEXIVES and after_of(tags, index) in "VEMBHZ":
        return "A"  # "the mayor himself opened it"
    is_noun = lowers[index] == "mine" and before_of(tags, index, "") in "DJ'#NP"
    return "N" if is_noun else "O"


def _to(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "plans to open a mine": what is an adjective elsewhere is then a verb."""
    is_verb = lowers[index + 1 : index + 2] in _VERBS_TOO and after_of(tags, index + 1, "") in "DtI"
    if is_verb and tags[index + 1] == "J":
        tags[index + 1] = "L"
        return "T"
    return "T" if opens_infinitive(tags, lowers, index) else "I"


def _relative(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    return "D" if lowers[index] == "what" and after_of(tags, index) == "N" else "W"


def _subordinator(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "as many as nine" counts, "as early as Monday" says when: no clause is opened."""
    if lowers[index : index + 3] == ("as", "part", "of"):
        return "I"
    is_measure = lowers[index] == "as" == "".join(lowers[index + 2 : index + 3])
    measured = "".join(tags[index + 3 : index + 4])
    if is_measure and measured in ("#", "t"):
        tags[index + 1 : index + 3] = "JJ" if measured == "#" else "AA"
        return "D" if measured == "#" else "A"
    is_adverb = lowers[index] in ("so", "once") and after_of(tags, index, "") in ",.VEXLIJ$"
    return "A" if is_adverb else "S"


def _possessive(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    if lowers[index] == "'s" and index and lowers[index - 1] in (
        "it", "he", "she", "that", "there", "what", "who", "here", "let",
    ):  # fmt: skip
        return "B"
    is_plural = index > 0 and lowers[index - 1].endswith("s") and tags[index - 1] in "NP"
    return "'" if lowers[index] == "'s" or is_plural else '"'


def _gerund(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "the painting was found", "the new building opened": behind an article it is a thing."""
    if lowers[index] == "building" and before_of(tags, index, "") in "DJ":
        return "N"
    if lowers[index] == "acting" and after_of(tags, index, "") in "PN":
        return "J"  # "acting President Ana Hale"
    is_thing = before_of(tags, index, "") == "D" and after_of(tags, index, "") in "BHMZVE"
    return "N" if is_thing else "G"


def _modal(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "forging a will", "their might": behind an article or an owner it is a thing."""
    is_owned = index > 0 and lowers[index - 1] in _OWNING
    return "N" if is_owned and after_of(tags, index, "") not in "LBHZA" else "M"


# What a tag may turn out to be, by the tags and words beside it.
_READINGS: dict[str, Callable[[list[str], tuple[str, ...], int], str]] = {
    "K": that,
    "O": _pronoun,
    "D": _determiner,
    "A": _adverb,
    "I": _preposition,
    "T": _to,
    "'": _possessive,
    "J": _adjective,
    "M": _modal,
    "G": _gerund,
    "W": _relative,
    "S": _subordinator,
    "N": noun,
    "Z": auxiliary,
    **dict.fromkeys("EVX", past_or_participle),
}
