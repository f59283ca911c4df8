"""Forms in -ed and the like where their neighbours tell: verb, participle, adjective or noun."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.events.grammar.tag_context import after_of, before_of


def past_or_participle(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    word = _Word(
        tags,
        lowers,
        index,
        tags[index],
        _before(tags, index),
        after_of(tags, index, ""),
    )
    found = _in_verb_group(word) or _as_finite(word) or _as_described(word) or _as_nominal(word)
    return found or _left_alone(word)


def _before(tags: list[str], index: int) -> str:
    """The tag before, past adverbs, and past a time behind "be" or "have": "was on Monday held"."""
    before = before_of(tags, index)
    if before != "t":
        return before
    helping = "".join(tags[max(0, index - 4) : index]).rstrip("At").removesuffix("I")[-1:]
    return helping if helping and helping in "BH" else before


@dataclass(slots=True)
class _Word:
    """A token that may be a verb, with the tags beside it; adverbs before it are skipped."""

    tags: list[str]
    lowers: tuple[str, ...]
    index: int
    tag: str
    before: str
    follows: str

    @property
    def lower(self) -> str:
        return self.lowers[self.index]


def _in_verb_group(word: _Word) -> str | None:
    """After "to", "be" or "have"."""
    tag, before = word.tag, word.before
    if before == "T" and word.tags[word.index - 1] in "TA" and tag in "EV":
        return "J" if tag == "E" else tag
    return "X" if before in "BH" and tag in "EX" else None


def _as_finite(word: _Word) -> str | None:
    """A form that its neighbours show to be the verb of a clause."""
    is_said = word.lower in ("said", "told")
    return "V" if is_said and word.before not in "DJ'B" and word.follows != "T" else None


def _as_described(word: _Word) -> str | None:
    """A participle that describes a noun, or is what is done to it."""
    tags, index, tag, before, follows = word.tags, word.index, word.tag, word.before, word.follows
    if tag == "E" and follows in "NJLYP" and _is_after_verb(tags, index):
        return "J"
    if tag in "EX" and _is_had(tags, word.lowers, index):
        return "X"
    if word.lower == "based" and before == "P" and follows in "NP":
        return "J"  # "Leeds based Orlo"
    return None


def _as_nominal(word: _Word) -> str | None:
    """After a determiner, adjective, number or preposition."""
    tags, index, tag, before, follows = word.tags, word.index, word.tag, word.before, word.follows
    is_numbered = before == "#" and index > 1 and tags[index - 2] in "NP"  # "iPhone 4 began"
    if tag == "V" and before == "J" and tags[index - 2 : index - 1] == ["I"]:
        return None  # "men in black broke in"
    is_phrase = before == "J" and "".join(tags[index - 2 : index - 1]) in ("D", "J", "P")
    if is_phrase and follows == "D" and tag in "EV":
        tags[index - 1] = "N"
        return "V"  # "the military | secured the port"
    if before == "#" and follows == "D" and tag == "E" and word.lowers[index - 1].endswith("old"):
        return "V"  # "the 9-year-old changed a wheel"
    if (before in "DJ'#" and not is_numbered) or (before == "I" and tag != "X"):
        if tag in "EX" and (follows in "NPJG#YLD" or before == "I"):
            return "J" if follows in "NPJG#YL" else "R"
        return "N" if tag in "VX" or follows in "VBHMZ" else "J"
    if tag in "EX" and follows in "NP" and before_of(tags, index, "At") in "D'":
        return "J"
    return None


def _left_alone(word: _Word) -> str:
    """What no neighbour tells: a past, a participle, or still either of the two."""
    tag, before, follows = word.tag, word.before, word.follows
    if tag == "X":
        return "R"
    is_before_noun = tag == "E" and follows == "N" and before in "^,CIS"
    is_subject = is_before_noun and after_of(word.tags, word.index + 1) in "VBHMZE"
    is_listed = is_before_noun and before == "^" and after_of(word.tags, word.index + 1) == "C"
    return "J" if is_subject or is_listed else tag


def _is_had(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a participle is what is to be done: "to have the case heard"."""
    place = index - 1
    while place > 0 and tags[place] in "DJNP":
        place -= 1
    is_apart = 0 < place < index - 1 and tags[place + 1] == "D"
    return is_apart and lowers[place] in ("have", "get") and tags[place - 1] == "T"


def _is_after_verb(tags: list[str], index: int) -> bool:
    """Whether a verb stands right before, whose object a participle then describes."""
    before = before_of(tags, index)
    if before == "L":
        place = index - 1
        while tags[place] == "A":
            place -= 1
        return before_of(tags, place) in "TMZ"
    return before in "EVFGX"
