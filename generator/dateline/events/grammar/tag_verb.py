"""Whether a word that may be a verb is one where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.events.en.verb_list import ONLY_VERBS
from dateline.events.grammar.tag_context import NOMINAL, after_of, before_of, has_infinitive

_SET = ("fire", "sail", "foot", "ablaze", "alight", "free")  # "set fire to a bus"
_LASTING = (("until",), ("through",), ("till",))
_NOUNS_TOO = ("bid", "cut", "split", "spread", "forecast")


def verb_or_noun(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    word = _Word(
        tags,
        lowers,
        index,
        tags[index],
        before_of(tags, index),
        after_of(tags, index, ""),
    )
    found = _in_verb_group(word) or _as_finite(word) or _as_described(word) or _as_nominal(word)
    return found or _left_alone(word)


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

    @property
    def is_plural_before(self) -> bool:
        """Whether the noun right before is plural, or one of several joined by "and"."""
        index, tags = self.index, self.tags
        is_plural = index > 0 and tags[index - 1] in "NY" and self.lowers[index - 1].endswith("s")
        return is_plural or (self.before in "NP" and "C" in tags[max(0, index - 4) : index])


_DONE_TO = ("him", "them", "me", "us")


def _in_verb_group(word: _Word) -> str | None:
    """After "to", a modal, "be" or "have"."""
    tag, before = word.tag, word.before
    if before == "T" and word.tags[word.index - 1] in "TA" and tag in "LUEV":
        return "L" if tag in "LU" else ("J" if tag == "E" else tag)
    if before in "MZ" and tag in "LU":
        return "L"
    if before == "O" and tag in "LU" and word.lowers[word.index - 1] in _DONE_TO:
        return "L"  # "let him go": no subject has that form
    return "X" if before in "BH" and tag in "EUX" else None


def _as_finite(word: _Word) -> str | None:
    """A form that its neighbours show to be the verb of a clause."""
    tags, index, tag, before, follows = word.tags, word.index, word.tag, word.before, word.follows
    if word.lower == "times" and before == "#":
        return "N"  # "three times his salary"
    if tag == "Y" and follows == "D" and before in "NPO)#":
        return "F"
    if tag == "Y" and word.lower in ONLY_VERBS and before in "NPO)#tLY":
        return "F"
    if tag == "Y" and word.lower in ONLY_VERBS and _ends_aside(tags, index):
        return "F"
    if tag == "L" and follows in "D#" and before in "NYP" and word.is_plural_before:
        return "F"
    if tag == "Y" and follows in "TD" and before == "C" and any(t in "VFHB" for t in tags[:index]):
        return "F"
    if tag == "Y" and before == "C" and word.lowers[index + 1 : index + 2] in _LASTING:
        return "F" if {"F", "Y"} & set(tags[:index]) else None  # "opens in May and runs until June"
    if word.lower in ("said", "told") and before not in "DJ'B" and follows != "T":
        return "V"
    if tag == "L" and before == "C" and follows in "DNPJ#" and has_infinitive(tags, index):
        return "L"
    return None


def _ends_aside(tags: list[str], index: int) -> bool:
    """ "Orlo, counting on a sale, expects": a comma closes what stands beside the subject."""
    before = "".join(tags[max(0, index - 24) : index])
    return re.search(r"[NP],A?[GE][^,;:SWw.]{0,20},\Z", before) is not None


def _as_described(word: _Word) -> str | None:
    """A participle that describes a noun, or is what is done to it."""
    tags, index, tag, before, follows = word.tags, word.index, word.tag, word.before, word.follows
    if tag == "E" and follows in "NJLYP" and _is_after_verb(tags, word.lowers, index):
        return "J"
    if tag in "EUX" and _is_had(tags, word.lowers, index):
        return "X"
    is_graded = index and tags[index - 1] == "A" and word.lowers[index - 1].endswith("ly")
    if tag == "L" and before == "D" and is_graded:
        return "J"  # "the seasonally slow quarter"
    if word.lower == "based" and before == "P" and follows in "NP":
        return "J"  # "Leeds based Orlo"
    if tag == "U" and before == "C" and follows in "IDt#" and any(t in "VEF" for t in tags[:index]):
        return "E"
    if tag == "U" and before == "J" and follows == "I" and tags[index - 2 : index - 1] != ["D"]:
        return "E"  # "a record high set on Monday"
    return None


def _as_nominal(word: _Word) -> str | None:
    """After a determiner, adjective, number or preposition, or a pronoun that is a subject."""
    tags, index, tag, before, follows = word.tags, word.index, word.tag, word.before, word.follows
    is_numbered = before == "#" and index > 1 and tags[index - 2] in "NP"  # "iPhone 4 began"
    if tag == "V" and before == "J" and tags[index - 2 : index - 1] == ["I"]:
        return None  # "men in black broke in"
    is_phrase = before == "J" and "".join(tags[index - 2 : index - 1]) in ("D", "J", "P")
    if is_phrase and follows == "D" and tag in "EV":
        tags[index - 1] = "N"
        return "V"  # "the military | secured the port"
    if before == "#" and follows == "D" and tag in "EU" and word.lowers[index - 1].endswith("old"):
        return "V"  # "the 9-year-old changed a wheel"
    if (before in "DJ'#" and not is_numbered) or (before == "I" and tag != "X"):
        if tag in "EXU" and (follows in "NPJG#YLD" or before == "I"):
            return "J" if follows in "NPJG#YL" else ("R" if tag in "EX" else "N")
        return "N" if tag in "LYUVX" or follows in "VBHMZ" else "J"
    is_subject = before == "O" and tag in "LY" and word.lowers[index - 1] not in ("it", "one")
    if word.lowers[index - 1] == "whose" and before == "W" and tag in "LYU":
        return "N"
    if is_subject or (before in "OW" and tag == "Y"):
        return "F"
    if tag in "EX" and follows in "NP" and before_of(tags, index, "At") in "D'":
        return "J"
    if tag in "LY" and before in "NP" and tags[index + 1 : index + 3] == [",", "W"]:
        return "N"  # "Orlo shares, which have doubled"
    return None


def _left_alone(word: _Word) -> str:
    """What no neighbour tells: a noun, a past, a participle, or still either of the two."""
    tag, before, follows = word.tag, word.before, word.follows
    if tag == "U" and before == "," and _is_aside(word):
        return "R"
    word_after = "".join(word.lowers[word.index + 1 : word.index + 2])
    if word.lower == "set" and before in NOMINAL and word_after in _SET:
        return "E"
    if tag == "U" and follows == "I" and word.lower in _NOUNS_TOO:
        return "N"
    if tag == "U" and before == ",":
        return "E" if follows in "D#" else "N"
    if tag == "U":
        return "E" if before in NOMINAL + "WJ" and follows in "D#PIONJEXGt'" else "N"
    if tag == "X":
        return "R"
    is_before_noun = tag == "E" and follows == "N" and before in "^,CIS"
    is_subject = is_before_noun and after_of(word.tags, word.index + 1) in "VBHMZE"
    is_listed = is_before_noun and before == "^" and after_of(word.tags, word.index + 1) == "C"
    return "J" if is_subject or is_listed else tag


def _is_aside(word: _Word) -> bool:
    """ "lines, cut on Friday, were restored": commas on both sides of it."""
    follows = "".join(word.tags[word.index + 1 : word.index + 8])
    return re.match(r"I[DJNP#t]+,[At]*[BHMZVEF]", follows) is not None


def _is_had(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a participle is what is to be done: "to have the case heard"."""
    place = index - 1
    while place > 0 and tags[place] in "DJNP":
        place -= 1
    is_apart = 0 < place < index - 1 and tags[place + 1] == "D"
    return is_apart and lowers[place] in ("have", "get") and tags[place - 1] == "T"


def _is_after_verb(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a verb stands right before, whose object a participle then describes."""
    before = before_of(tags, index)
    if before in "LY":
        place = index - 1
        while tags[place] == "A":
            place -= 1
        if before == "Y" and lowers[place] not in ONLY_VERBS:
            return False  # "militant groups | denied involvement"
        if before == "Y":
            return after_of(tags, index, "") in "NY" and before_of(tags, place) in "NPO"
        return before_of(tags, place) in "TMZ"
    return before in "EVFGX"
