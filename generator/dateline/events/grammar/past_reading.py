"""Whether a form like "spilled" is a past, where learned weights are surer than the rules.

The rules of ``tag_participle`` answer first. A perceptron that was trained with that answer among
its contexts corrects it where its score is far from nought: it was trained on parsed text, whose
labels have errors of their own, so that a narrow score says little. Contexts are tags and
closed-class words beside the form, what its stretch has had so far, and which verb it is a form of.
``bench/past_readings.py`` trains the weights and says on what.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from dateline.events.en.closed import NAMING, NEVER_DONE, PLANNING
from dateline.events.en.past_weights import QUOTATION_MARK, WEIGHTS
from dateline.events.grammar.tag_form import Form

# How far from nought a score corrects the rules. A verb gained where there is none tells what never
# was, a verb lost leaves its clause untold: of words that a parser read, eleven of twelve gained
# were verbs at the one, eight of nine lost were none at the other.
_GAINED = 10
_GAINED_BEFORE_PREPOSITION = 20
_GAINED_JOINED = 40  # "is drained and replaced by": half of these are none
_GAINED_SELDOM = 45  # "a bomb called", "a photo made from", "a mill intended to"
_LOST = 20
_LOST_JOINED = 40  # "found a map and sold copies of it": as many are verbs as are none
_CROSSED = "akmowz="  # which contexts count for either answer of the rules by itself as well
_NEXT_VERB = re.compile(r"(?:T.?|[^STWw;:().\-MBHZVEF])*+([MBHZVEF]?)")
_TIMED = re.compile("A?I?t")
_SECOND = re.compile("CD[JNP]{1,6}$")  # "... and the firm | moved to a quay"
_LATER = {"": "0", "E": "1"}  # which verb the clause could still have: none, another such form


def is_past(form: Form, by_rule: bool) -> bool:
    """The answer of the rules, or the other one where the weights speak clearly for it."""
    if _is_sure(form, by_rule):
        return by_rule
    weights = _learned()
    score = sum([weights.get(context, 0) for context in contexts(form, by_rule)])
    return score > -_asked_to_lose(form) if by_rule else score >= _asked_to_gain(form)


def _asked_to_lose(form: Form) -> int:
    return _LOST_JOINED if _is_joined(form) else _LOST


def _asked_to_gain(form: Form) -> int:
    follows = form.tags[form.index + 1 : form.index + 2]
    if form.base in NAMING or (form.base in PLANNING and follows == ["T"]):
        return _GAINED_SELDOM
    if follows == ["I"] and _is_joined(form):
        return _GAINED_JOINED
    if follows == ["I"] and _SECOND.search("".join(form.tags[: form.index])) is None:
        return _GAINED_BEFORE_PREPOSITION
    return _GAINED


def _is_joined(form: Form) -> bool:
    return form.tags[max(0, form.index - 1) : form.index] == ["C"]


def _is_sure(form: Form, by_rule: bool) -> bool:
    """Whether the rules know better: the only verb of its clause, or "a poll released in June"."""
    is_timed = _TIMED.match("".join(form.tags[form.index + 1 : form.index + 4])) is not None
    if not by_rule:
        return is_timed and _later(form) == "1"
    if form.base in NEVER_DONE or not has_other_verb(form.tags, form.index):
        return True
    opener = form.tags[form.start - 1] if form.start else "^"
    if opener == "-" and is_timed:
        return True  # "the firm -- a mill -- closed in May"
    return form.last_finite < 0 and opener in "^Sw:" and _later(form) == "0"


def has_other_verb(tags: Sequence[str], index: int) -> bool:
    """Whether the sentence has a finite verb besides the form there."""
    return any(
        tag in "VFMBH" and place != index and (not place or tags[place - 1] not in "TMHB")
        for place, tag in enumerate(tags)
    )


class _Around(NamedTuple):
    """The tags before and behind a form, and which verbs its stretch has had and may have."""

    before: str  # at most three
    behind: str  # three
    finite: str
    later: str


def contexts(form: Form, by_rule: bool) -> list[str]:
    """What speaks for a past or against it; tags before the form are settled, those behind not."""
    around = _Around(
        "".join(form.tags[max(0, form.index - 3) : form.index]),
        ("".join(form.tags[form.index + 1 : form.index + 4]) + "$$$")[:3],
        "1" if form.last_finite >= 0 else "0",
        _later(form),
    )
    found = [*_beside(around), *_so_far(form, around), *_words(form, around)]
    answer = "V" if by_rule else "R"
    return found + [answer + context for context in found if context[0] in _CROSSED]


def _beside(around: _Around) -> list[str]:
    """The tags right before and behind."""
    b, a = tuple(("^^" + around.before)[-2:])
    x, y, z = tuple(around.behind)
    return [
        "=",
        f"a{a}",
        f"b{b}{a}",
        f"c{around.before}",
        f"d{x}",
        f"e{x}{y}",
        f"f{x}{y}{z}",
        f"g{a}{x}",
        f"h{b}{a}{x}",
        f"i{a}{x}{y}",
        f"j{b}{a}{x}{y}",
    ]


def _so_far(form: Form, around: _Around) -> list[str]:
    """What the stretch of the form has had, and what it could still have."""
    _, _, finite, later = around
    a, x, y = around.before[-1:] or "^", around.behind[0], around.behind[1]
    opener = form.tags[form.start - 1] if form.start else "^"
    had, other = finite + opener + _since(form), int(has_other_verb(form.tags, form.index))
    lead = "".join(form.tags[form.start : form.start + 2])
    return [
        f"k{had}",
        f"l{had}{later}",
        f"m{finite}{later}{a}{x}",
        f"n{finite}{later}{other}{a}",
        f"o{finite}{opener}{a}{x}",
        f"p{had}{x}",
        f"q{lead}{finite}{x}",
        f"r{lead}{finite}{later}{a}",
        f"s{_number(a, form)}{finite}{later}{x}",
        f"t{finite}{later}{x}{y}",
    ]


def _words(form: Form, around: _Around) -> list[str]:
    """Which verb it is, and the words beside it; those of open classes have no weight."""
    before, behind, finite, later = around
    a, x = before[-1:] or "^", behind[0]
    word = form.lowers[form.index - 1] if form.index else "^"
    follows = form.lowers[form.index + 1] if form.index + 1 < len(form.lowers) else "$"
    return [
        f"w{form.base}",
        f"x{form.base}{x}",
        f"y{form.base}{a}",
        f"z{form.base}{finite}{later}",
        f"v{form.base}{finite}{x}",
        f"P{word}",
        f"N{follows}",
        f"O{follows} {finite}{later}",
        f"Q{follows} {a}",
    ]


def _since(form: Form) -> str:
    """How many commas, at most two, and whether "and", stand behind the last finite verb."""
    since = form.tags[max(form.start, form.last_finite + 1) : form.index]
    return f"{min(2, since.count(','))}{'C' if 'C' in since else '-'}"


def _later(form: Form) -> str:
    """Which verb could still come before the next break."""
    match = _NEXT_VERB.match("".join(form.tags[form.index + 1 : form.index + 31]))
    return _LATER.get(match[1], "2") if match else "0"


def _number(before: str, form: Form) -> str:
    """Whether the noun right before is plural, as far as its form tells, or a name."""
    if before == "P":
        return "P"
    is_plural = before in "NY" and form.lowers[form.index - 1].endswith("s")
    return "s" if is_plural else "-"


@cache
def _learned() -> dict[str, int]:
    """The weight of each context that counts: above nought for a past."""
    rows = WEIGHTS.replace(QUOTATION_MARK, '"').splitlines()
    return {context: int(weight) for context, _, weight in (row.partition("\t") for row in rows)}
