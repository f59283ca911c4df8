"""Which reading a word has where it stands: noun or verb, past or participle, "that" or "that"."""

from __future__ import annotations

import re

from dateline.events.en.closed import (
    MOVING,
    NAMING,
    PARTICLES,
    QUANTIFIERS,
    REPORTING,
    SUBJECT_PRONOUNS,
    TELLING_NOUNS,
)
from dateline.events.en.verbs import verb_forms
from dateline.events.tokens import Tokens

_FINITE = "MBHZVF"  # what begins a finite verb group, when nothing non-finite stands before it
_NOMINAL = "NPO#)t\"'LY"
_PARTICLES_TOO = PARTICLES | {"in", "on", "over", "through"}
_BREAKS = "SWw;:-()"


def disambiguate(tokens: Tokens) -> Tokens:
    """The same tokens with one reading each."""
    tags = list(tokens.tags)
    lowers = tokens.lowers
    for index in range(len(tags)):
        tags[index] = _by_neighbours(tags, lowers, index)
    _settle_subordinators(tags, lowers)
    for start, end in _stretches(tags):
        _settle_participles(tags, lowers, start, end)
    for start, end in _stretches(tags):
        _settle_present(tags, lowers, start, end)
    return Tokens(tokens.texts, tokens.lowers, tokens.spans, "".join(tags))


def _before(tags: list[str], index: int, skipped: str = "A") -> str:
    index -= 1
    while index >= 0 and tags[index] in skipped:
        index -= 1
    return tags[index] if index >= 0 else "^"


def _after(tags: list[str], index: int, skipped: str = "A") -> str:
    index += 1
    while index < len(tags) and tags[index] in skipped:
        index += 1
    return tags[index] if index < len(tags) else "$"


def _by_neighbours(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    tag = tags[index]
    match tag:
        case "K":
            return _that(tags, lowers, index)
        case "D":
            follows = _after(tags, index)
            is_alone = follows in "VEBHMZI.,$)CT" and lowers[index] in SUBJECT_PRONOUNS
            is_some = follows in "VBHMZI.,$)CT" and lowers[index] in QUANTIFIERS
            is_alone = is_alone or is_some
            return "O" if is_alone or (lowers[index] == "her" and follows in "I.,$CT") else "D"
        case "A" if lowers[index] in ("well", "home", "fast") and _before(tags, index, "") in "DJ":
            return "N"
        case "I" if lowers[index] in ("about", "around", "over") and _after(tags, index) == "#":
            return "A"
        case "T" if _after(tags, index) not in "LBHU":
            return "I"
        case "A" if lowers[index] == "first" and _before(tags, index) in "D'":
            return "N" if _after(tags, index, "") in "I.,tC$;WOK" else "J"
        case "'":
            return _possessive(tags, lowers, index)
        case "J" if _before(tags, index, "") == "D" and _after(tags, index, "") in "I.,tC$;":
            return "N"
        case "W":
            return "D" if lowers[index] == "what" and _after(tags, index) == "N" else "W"
        case "L" | "Y" | "U" | "E" | "V" | "X":
            return _verb_or_noun(tags, lowers, index)
        case "S" if lowers[index] in ("so", "once"):
            return "A" if _after(tags, index, "") in ",.VEXLIJ$" else "S"
        case _:
            return tag


def _that(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    before, follows = _before(tags, index), _after(tags, index, "At")
    if follows in "MBHZVEYU" and before in _NOMINAL + "J" and before != "O":
        return "W"
    if follows in "DJNP#O" and before in "Nt" and _tells(tags, lowers, index):
        return "S"
    if before in "VEYFLXGB,":
        return "D" if before == "B" and follows == "N" else "S"
    if follows in "MBHZVEI.,$":
        return "O"
    if follows in "DOP#" or before in _NOMINAL:
        is_object = before in "NP" and follows in "DOP" and not _tells(tags, lowers, index)
        return "W" if is_object else "S"
    return "D"


def _tells(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether "that" tells what is said, after a verb or noun of saying: "told him that"."""
    if lowers[index - 1] in TELLING_NOUNS:
        return True
    for place in range(index - 1, max(index - 8, -1), -1):
        is_noun = tags[place] in "LY" and _before(tags, place) not in "TMO"
        if tags[place] in "VEFXLYG" and not is_noun:
            return _base(lowers[place]) in REPORTING
    return False


def _possessive(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    if lowers[index] == "'s" and index and lowers[index - 1] in (
        "it", "he", "she", "that", "there", "what", "who", "here", "let",
    ):  # fmt: skip
        return "B"
    is_plural = index > 0 and lowers[index - 1].endswith("s") and tags[index - 1] in "NPYL"
    return "'" if lowers[index] == "'s" or is_plural else '"'


def _verb_or_noun(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    tag = tags[index]
    before, follows = _before(tags, index), _after(tags, index, "")
    if before == "T" and tags[index - 1] in "TA" and tag in "LUEV":
        return "L" if tag in "LU" else ("J" if tag == "E" else tag)
    if before in "MZ" and tag in "LU":
        return "L"
    if before in "BH" and tag in "EUX":
        return "X"
    if tag == "Y" and follows == "D" and before in "NPO)#":
        return "F"
    is_plural = index > 0 and tags[index - 1] in "NY" and lowers[index - 1].endswith("s")
    is_plural = is_plural or (before in "NP" and "C" in tags[max(0, index - 4) : index])
    if tag == "L" and follows in "D#" and is_plural and before in "NYP":
        return "F"
    if tag == "Y" and follows in "TD" and before == "C" and any(t in "VFHB" for t in tags[:index]):
        return "F"
    if lowers[index] in ("said", "told") and before not in "DJ'B" and follows != "T":
        return "V"
    if tag == "L" and before == "C" and follows in "DNPJ#" and _has_infinitive(tags, index):
        return "L"
    if tag == "E" and follows in "NJLYP" and _is_after_verb(tags, index):
        return "J"
    is_numbered = before == "#" and index > 1 and tags[index - 2] in "NP"  # "iPhone 4 began"
    if (before in "DJ'#" and not is_numbered) or (before == "I" and tag != "X"):
        if tag in "EXU" and (follows in "NPJG#YLD" or before == "I"):
            return "J" if follows in "NPJG#YL" else ("R" if tag in "EX" else "N")
        return "N" if tag in "LYUVX" or follows in "VBHMZ" else "J"
    if (before == "O" and tag in "LY" and lowers[index - 1] not in ("it", "one")) or (
        before in "OW" and tag == "Y"
    ):
        return "F"
    if tag in "EX" and follows in "NP" and _before(tags, index, "At") in "D'":
        return "J"
    if (
        tag == "U"
        and lowers[index] in ("bid", "cut", "split", "spread", "forecast")
        and follows == "I"
    ):
        return "N"
    if tag == "U":
        if before == "," and follows in "D#":
            return "E"
        return "E" if before in _NOMINAL + "WJ" and follows in "D#PIONJEXGt'" else "N"
    if tag == "X":
        return "R"
    if tag == "E" and follows in "N" and before in "^,CIS" and _after(tags, index + 1) in "VBHMZE":
        return "J"
    return tag


def _is_after_verb(tags: list[str], index: int) -> bool:
    """Whether a verb stands right before, whose object a participle then describes."""
    before = _before(tags, index)
    if before in "LY":
        place = index - 1
        while tags[place] == "A":
            place -= 1
        if before == "Y":
            return _after(tags, index, "") in "NY" and _before(tags, place) in "NPO"
        return _before(tags, place) in "TMZ"
    return before in "EVFGX"


def _has_infinitive(tags: list[str], index: int) -> bool:
    """Whether an infinitive stands close before, which "and" may join another one to."""
    near = "".join(tags[max(0, index - 8) : index])
    return re.search(r"TA*L[^SWw;:VFMBH]*C\Z", near) is not None


def _settle_subordinators(tags: list[str], lowers: tuple[str, ...]) -> None:
    """A subordinator with no finite verb after it is a preposition: "after the vote"."""
    for index, tag in enumerate(tags):
        if (
            tag == "S"
            and lowers[index] in _PREPOSITIONS_TOO
            and not _has_clause(tags, lowers, index + 1)
        ):
            tags[index] = "I"


_PREPOSITIONS_TOO = frozenset(["after", "before", "since", "until", "till", "as", "than", "once"])


def _has_clause(tags: list[str], lowers: tuple[str, ...], start: int) -> bool:
    if start < len(tags) and tags[start] in "GI,.":
        return False
    has_subject = False
    for index in range(start, min(start + 16, len(tags))):
        tag = tags[index]
        if tag in "SWw;:.()," or (tag == "-" and has_subject):
            return False
        if tag in "MBHZV" and has_subject:
            return True
        if tag == "E" and _before(tags, index) in "LVG" and _after(tags, index) in "NJ":
            continue
        if tag == "E" and has_subject and _after(tags, index) not in "I":
            return True
        if tag in "E" and has_subject and not _finite_later(tags, lowers, index + 1):
            return True
        has_subject = has_subject or tag in "NPO#LY"
    return False


def _finite_later(tags: list[str], lowers: tuple[str, ...], start: int) -> bool:
    """Whether another verb could be the finite one before the next break."""
    for index in range(start, len(tags)):
        tag = tags[index]
        if tag in "SWw;:().-":
            return False
        if tag in "MBHZVEF" and _before(tags, index) == "T":
            continue
        if (
            tag == "E"
            and tags[_region_start(tags, start, index)] in "IG"
            and "," in tags[start:index]
        ):
            continue  # "..., including realized gains"
        if tag in "MBHZVEF" and not (tag == "E" and _base(lowers[index]) in NAMING):
            return not _is_closing_report(tags, lowers, index)
    return False


def _is_closing_report(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a verb of saying closes the sentence: "..., the airline announced Friday."."""
    if _base(lowers[index]) not in REPORTING or _after(tags, index, "At") not in ".I$,":
        return False
    index -= 1
    while index >= 0 and tags[index] in "DJNPO#'LY":
        index -= 1
    return index >= 0 and tags[index] in ',"'


def _stretches(tags: list[str]) -> list[tuple[int, int]]:
    """Runs between breaks, each of which has room for one clause or several joined ones."""
    found, start = [], 0
    for index, tag in enumerate(tags):
        if tag in _BREAKS:
            found.append((start, index))
            start = index + 1
    found.append((start, len(tags)))
    return [(a, b) for a, b in found if a < b]


def _settle_participles(tags: list[str], lowers: tuple[str, ...], start: int, end: int) -> None:
    """Of past-or-participle forms, decide which are finite and which reduced relatives."""
    last_finite = -1
    opener = tags[start - 1] if start > 0 else "^"
    is_relative = opener == "W"
    if opener == ")":
        last_finite = _finite_before_bracket(tags, start - 1)
    for index in range(start, end):
        tag = tags[index]
        if tag == "," and opener in "SWw" and last_finite >= 0:
            opener, last_finite = ",", -1  # the subordinate clause is over
            is_relative = False
        if tag == "E" and _is_adjective(tags, lowers, index, last_finite):
            tags[index] = "J"
        elif tag == "E":
            is_finite = _is_finite(tags, lowers, start, end, index, last_finite, is_relative)
            tags[index] = "V" if is_finite else "R"
        if tags[index] in _FINITE and _before(tags, index) not in "TMHB":
            last_finite = index


def _finite_before_bracket(tags: list[str], closing: int) -> int:
    """The finite verb of the clause that a bracket interrupts; -1 if it has had none."""
    opening = closing
    while opening >= 0 and tags[opening] != "(":
        opening -= 1
    for index in range(opening - 1, -1, -1):
        if tags[index] in "SWw;:":
            break
        if tags[index] in _FINITE and _before(tags, index) not in "TMHB":
            return index
    return -1


def _is_adjective(tags: list[str], lowers: tuple[str, ...], index: int, last_finite: int) -> bool:
    """ "net realized gains": a participle between nouns, where the clause has its verb."""
    if (
        _before(tags, index, "") == "C"
        and tags[index - 2] == "J"
        and lowers[index - 2].endswith("ed")
    ):
        return _after(tags, index, "") == "N"
    is_between = last_finite >= 0 and _before(tags, index, "") == "N"
    return is_between and _after(tags, index, "") == "N" and _base(lowers[index]) not in REPORTING


def _is_finite(
    tags: list[str],
    lowers: tuple[str, ...],
    start: int,
    end: int,
    index: int,
    last_finite: int,
    is_relative: bool,
) -> bool:
    before, follows = _before(tags, index, "At"), _after(tags, index)
    follows = _after(tags, index, "At") if follows == "t" else follows
    has_object = follows in "DO#P" or (follows in "NJ" and before in "NP)LY#")
    is_first = all(tag in 'At"' for tag in tags[start:index])
    if is_first and start > 0:
        return is_relative or tags[start - 1] in ")-;"
    if before == "O" or (is_first and is_relative):
        return True
    if _base(lowers[index]) in NAMING and not has_object:
        return False
    if lowers[min(index + 1, end - 1)] == "by" and _base(lowers[index]) not in MOVING:
        return False
    if is_relative and last_finite < 0 and lowers[min(index + 1, end - 1)] != "by":
        return True
    if before == "C":
        return last_finite >= 0
    if last_finite >= 0:
        between = tags[last_finite + 1 : index]
        next_word = lowers[min(index + 1, len(lowers) - 1)]
        is_told = _base(lowers[last_finite]) in REPORTING and any(t in "NPOLY" for t in between)
        is_told = is_told and "".join(between).lstrip("At")[:1] != "I"  # "said in a letter sent"
        is_found = _base(lowers[last_finite]) == "find" and follows == "I"  # "found it wrapped in"
        if is_told and follows != "T" and next_word != "by" and not is_found:
            return True
        if before == ",":
            return has_object or follows != "I"
        is_particle = next_word in _PARTICLES_TOO and _after(tags, index + 1, "") in "I.,t$C"
        if (follows != "I" or is_particle) and _is_new_subject(tags, index):
            return True
        is_resumed = (
            is_relative
            and (has_object or tags[index - 1] == "t")
            and _base(lowers[index]) not in NAMING
        )
        if is_resumed and not any(t in _FINITE for t in tags[: start - 1]):
            return True  # "watches that will be eligible totaled ..."
        if "," in between and _is_closing_report(tags, lowers, index):
            return True
        if "," not in between or _finite_later(tags[:end], lowers, index + 1) or not has_object:
            return False
        return (tags[index - "".join(reversed(between)).index(",")]) not in "IG"
    later = _finite_later(tags[:end], lowers, index + 1)
    region = _region_start(tags, start, index)
    if tags[region] in "IG" and not has_object and any(t in "VFMBH" for t in tags[:region]):
        return False
    if later and tags[start] in "IG" and "," not in tags[start:index] and not has_object:
        return False
    if before in ",^":
        if before == "," and not has_object and _is_enclosed(tags, index, end):
            return False
        return before == "," and (not later or _is_joined_later(tags, index + 1, end))
    return (
        not later
        or has_object
        or _is_joined_later(tags, index + 1, end)
        or (_base(lowers[index]) in REPORTING and follows in "NJPDO#")
    )


def _region_start(tags: list[str], start: int, index: int) -> int:
    """The token after the last comma before a verb, within its stretch."""
    for place in range(index - 1, start - 1, -1):
        if tags[place] == ",":
            return place + 1
    return start


def _is_new_subject(tags: list[str], index: int) -> bool:
    """Whether "and" and a noun phrase stand right before: "and the police moved"."""
    index -= 1
    while index >= 0 and tags[index] in "DJNPAt#":
        index -= 1
    return index >= 0 and tags[index] == "C"


def _is_enclosed(tags: list[str], index: int, end: int) -> bool:
    """Whether a comma and a verb follow: "drawings, released this month, show"."""
    for place in range(index + 1, end - 1):
        if tags[place] == ",":
            return tags[place + 1] in "LYFVEMBHZ"
    return re.search(r",[At]*[MBHZ]", "".join(tags[index:])) is not None


def _is_joined_later(tags: list[str], start: int, end: int) -> bool:
    """Whether the next verb that could be finite is joined on by "and": both are finite then."""
    for index in range(start, end):
        if tags[index] in "MBHZVEF":
            before = _before(tags, index)
            return before in "C" or (
                before in "NPO)LY" and any(t in "C," for t in tags[start:index])
            )
    return False


def _base(lower: str) -> str:
    form = verb_forms().get(lower)
    return form[1] if form else lower


def _settle_present(tags: list[str], lowers: tuple[str, ...], start: int, end: int) -> None:
    """Read a form as a present where its stretch has no other finite verb; else as a noun."""
    has_finite = any(
        tags[i] in _FINITE
        and _before(tags, i) not in "T"
        and not _is_closing_report(tags, lowers, i)
        for i in range(start, end)
    )
    for index in range(start, end):
        tag = tags[index]
        if tag not in "LY":
            continue
        before, follows = _before(tags, index, "At"), _after(tags, index)
        if tag == "L" and (before in "TMZ" or (before == "C" and _has_infinitive(tags, index))):
            continue
        is_told = tag == "Y" and _base(lowers[index]) == "say"
        could_be = before in 'NP)"' and follows in 'DPTI#OANJKSGXR".,t$'
        if is_told or (
            not has_finite and could_be and (tag == "Y" or _is_plural(tags, lowers, index))
        ):
            tags[index] = "F"
            has_finite = True
        else:
            tags[index] = "N"


def _is_plural(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    while index > 0 and tags[index - 1] in "At":
        index -= 1
    subject = lowers[index - 1]
    return (subject.endswith("s") and not subject.endswith(("ss", "us"))) or subject == "people"
