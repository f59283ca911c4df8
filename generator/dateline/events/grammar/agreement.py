"""Number: whether a subject is one or several, as its verb must agree."""

from __future__ import annotations

import re

from dateline.events.en.closed import PLURAL_BE, QUANTIFIERS
from dateline.events.en.people import GROUP_NOUNS, OFFICES, PEOPLES, PERSON_NOUNS
from dateline.events.en.titling import COMPASS
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.tokens import Tokens
from dateline.prose.lexicon import words

_ONE = words("each every one neither either another")
_SEVERAL = QUANTIFIERS - words("each much another any")
_COUNTED = words("many several few both")  # "many of the crew", but "most of the oil"
_SINGULAR = re.compile("(?:[sui]|new|ic|[^aeiou]y)s$")  # "Unisys", but not "days"
# "A venture involving units of Orlo" is one venture.
_LINKING = words(
    "involving comprising containing owning operating seeking representing opposing carrying"
)
_PLURALS = words(
    """
    dozens hundreds thousands millions police people children authorities cattle feet teeth both
    they these those
    """
)
_IN_ICS = words(  # several, unlike "politics"
    """
    critics clerics mechanics medics paramedics academics comics fabrics topics clinics statistics
    relics lyrics picnics epidemics pandemics fanatics cynics skeptics sceptics catholics
    characteristics antics republics graphics tactics
    """
)
_OF_ONE_FORM = GROUP_NOUNS | words(
    "aircraft spacecraft craft series species sheep deer offspring pair couple duo trio band side"
)
_NOT_MEN = words("specimen regimen omen abdomen acumen semen")  # in -men, and yet one


def is_plural(tokens: Tokens, clause: Clause, subject: str) -> bool:
    """What the verb says of number; else what the subject's form says."""
    if _is_team(tokens, clause):
        return True
    for index in range(*clause.verb):
        lower = tokens.lowers[index]
        if lower in ("was", "is", "has"):
            return False
        if lower in PLURAL_BE or lower == "have":
            return True
    if tokens.tags[clause.head] == "F":
        form = tokens.lowers[clause.head]
        return form == clause.base or not form.endswith("s")  # "critics discuss"
    return (
        is_plural_phrase(tokens, clause.subject)
        if clause.subject[0] < clause.subject[1]
        else (subject.endswith("s"))
    )


def _is_team(tokens: Tokens, clause: Clause) -> bool:
    """Whether it is told of as several: "United sacked their coach", "the craft began their"."""
    start, end = clause.subject
    if start >= end or tokens.lowers[clause.verb[1] : clause.verb[1] + 1] != ("their",):
        return False
    is_name = re.fullmatch("D?P+", tokens.tags[start:end]) is not None
    return is_name or (tokens.lowers[end - 1] in _OF_ONE_FORM and tokens.lowers[start] not in _ONE)


def is_plural_phrase(tokens: Tokens, phrase: tuple[int, int]) -> bool:
    """Whether a nominal phrase names several: by its head, or an "and" between its parts."""
    start, end = phrase
    first = tokens.lowers[start]
    if first in _ONE or (end - start > 1 and tokens.lowers[end - 1] == "it"):
        return False  # "nearly half of it"
    if end - start == 1 and first in _SEVERAL:
        return True  # "some predict"
    joint = _joint(tokens, start, end)
    if "CD" in tokens.tags[start:end] and not _is_within_pair(tokens, start, end):
        return True  # "the Ministry of Trade and the Ministry of Arts"
    if joint is not None:
        return _are_joined(tokens, start, joint, end)
    return _is_plural_head(tokens, start, _head(tokens, start, end), end)


def _is_within_pair(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "and" joins the two that "between" names: "a feud between Orlo and the mayor"."""
    between = tokens.lowers[start + 1 : end]
    return "between" in between and between.count("and") == 1


def _joint(tokens: Tokens, start: int, end: int) -> int | None:
    """The "and" between nouns of a phrase, not within what hangs on its first."""
    joint = tokens.tags.find("C", start, end)
    if not 0 <= joint < end - 1:
        return None
    before = tokens.tags[start:joint]
    return joint if "," in before or not re.search("[IG]", before) else None


def _are_joined(tokens: Tokens, start: int, joint: int, end: int) -> bool:
    """Whether "and" stands between two, and not within the office of one."""
    names = set(tokens.lowers[joint + 1 : end - 1])
    offices = PERSON_NOUNS.intersection(tokens.lowers[start : joint - 1])
    if offices and names & PERSON_NOUNS and tokens.tags[joint - 1] == "P":
        return True  # "Mayor Ruiz and Governor Hale", but not "Mayor and Governor Hale"
    if _are_bodies(tokens, joint, end):
        return True
    if re.fullmatch("D[JN]?P+CP+N", tokens.tags[start:end]):
        return _is_plural_head(tokens, start, end - 1, end)  # "the Trade and Arts party"
    if re.fullmatch("D?P+'P+CP+", tokens.tags[start:end]):
        return False  # "the U.N.'s Food and Agriculture Organization"
    if re.fullmatch("D?P+CP+", tokens.tags[start:end]) and (
        names & PERSON_NOUNS or tokens.lowers[end - 1] in OFFICES
    ):
        return False  # "Trade and Arts Commissioner Hale", "the Trade and Arts Office"
    if _is_one_kind(tokens, start, joint, end):
        return False
    role = tokens.lowers[joint - 1]
    is_role = role in PERSON_NOUNS or (
        tokens.tags[start] != "D" and role.endswith(("er", "or", "ist", "ress"))
    )
    roles = is_role and tokens.tags[end - 1] == "P"
    return not (roles and tokens.tags[joint + 1] in "NJ#")


def _are_bodies(tokens: Tokens, joint: int, end: int) -> bool:
    """Whether a body ends on either side of "and": "Orlo Inc and Brennet Inc"."""
    words = tokens.lowers[joint - 1].rstrip("."), tokens.lowers[end - 1].rstrip(".")
    return all(word in OFFICES for word in words)


def _is_one_kind(tokens: Tokens, start: int, joint: int, end: int) -> bool:
    """ "the airline and casino company" is one, "the mayor and police chief" are two."""
    head = tokens.lowers[end - 1]
    is_described = re.fullmatch("D[JN]*NCJ*NN|[PJN]*NC[JN]*NNN", tokens.tags[start:end]) is not None
    is_single = not head.endswith("s") and not tokens.lowers[joint - 1].endswith("s")
    return is_described and is_single and tokens.lowers[joint - 1] not in PERSON_NOUNS


def _is_plural_head(tokens: Tokens, start: int, head: int, end: int) -> bool:
    word, tag = tokens.lowers[head], tokens.tags[head]
    if word in _SEVERAL and head == start and tokens.lowers[head + 1] == "of":
        return word in _COUNTED or _is_plural_head(tokens, end - 1, end - 1, end)
    if word in _PLURALS or word in _IN_ICS or (word.endswith("men") and word not in _NOT_MEN):
        return True
    if tag == "#":
        is_name = head > start and tokens.tags[head - 1] in "NP"  # "Flight 447"
        is_kind = "-" in word and word[-1].isalpha()  # "a 7.3-magnitude", "a 40-year-old"
        return not is_name and word not in ("one", "1") and not is_kind
    if tag == "P":
        return _is_plural_name(tokens, start, head, end)
    return word.endswith("s") and _SINGULAR.search(word) is None


def _is_plural_name(tokens: Tokens, start: int, head: int, end: int) -> bool:
    """Whether a name is of several: a people, or people of one office."""
    word, first = tokens.lowers[head], tokens.lowers[start]
    if "&" in tokens.lowers[start:end]:
        return False  # "Orlo & Sons"
    if head + 1 < end and first.removesuffix("s") in PERSON_NOUNS:
        return first.endswith("s")  # "Presidents Hale of A and Ruiz of B"
    if word in PEOPLES or word.endswith(("ians", "eans", "icans", "elis", "anis")):
        return True
    is_counted = head > start and tokens.tags[head - 1] in "#J"
    are_people = word[:-1] in PERSON_NOUNS or (head + 1 < end and first[:-1] in PERSON_NOUNS)
    is_many = word.endswith("s") and _SINGULAR.search(word) is None  # "the first Congress" is one
    return is_many and (is_counted or are_people)


def _head(tokens: Tokens, start: int, end: int) -> int:
    """The noun that a phrase is about: the last before its first preposition or participle."""
    cut = re.search(r"[ITR]|(?<!['D])G(?![NP])", tokens.tags[start + 1 : end])
    head = start + 1 + cut.start() - 1 if cut else end - 1
    if cut and head > start and tokens.lowers[head] in COMPASS:
        head -= 1  # "two fires north of the town"
    linked = next((i for i in range(start + 1, head) if tokens.lowers[i] in _LINKING), head + 1)
    head = linked - 1
    while head > start and tokens.tags[head] in 'tA")"C,':
        head -= 1
    return head
