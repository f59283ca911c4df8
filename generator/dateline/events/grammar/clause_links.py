"""How a verb group hangs on what stands before it, read off tags and the clauses so far."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import INTRANSITIVE, REPORTING, SAYING
from dateline.events.en.people import PERSON_NOUNS
from dateline.events.en.verbs import verb_forms
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.phrases import noun_before, phrase_after, skip_back
from dateline.events.grammar.subjects import phrase_before
from dateline.events.grammar.tokens import Tokens
from dateline.events.grammar.verb_groups import base_at

_CLAIMING = SAYING | {"confirm", "announce", "admit", "acknowledge", "believe", "think", "reveal"}
_CONTENTS = ("how", "why", "whether", "that")  # "a study examining how it spread was published"
_MADE = ("made", "named", "elected", "appointed", "crowned", "declared")  # "and made a saint"


def before_comma(tokens: Tokens, index: int) -> int:
    """Back over a comma that stands there, with what ``skip_back`` passes."""
    if index >= 0 and tokens.tags[index] == ",":
        return skip_back(tokens, index - 1)
    return index


def is_said_before(tokens: Tokens, left: int, head: int, end: int) -> bool:
    """Whether speech stands before the verb and its speaker after it: "...," said Hale."""
    is_quoted = left >= 0 and tokens.tags[left] == "," and base_at(tokens, head) in SAYING
    is_quoted = is_quoted and _has_speech(tokens, left)
    if not is_quoted or end == len(tokens.tags) or tokens.tags[end] not in "DPNJ":
        return False
    start, after = phrase_after(tokens, end)
    if base_at(tokens, head) not in ("say", "add") and not _is_somebody(tokens, start, after):
        return False  # "Orlo, whose mills closed, maintained old prices"
    return after == len(tokens.tags) or tokens.tags[after] not in "VFMBHZ"


def _is_somebody(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a phrase has a name or a word for persons: who could speak."""
    return "P" in tokens.tags[start:end] or any(
        word.removesuffix("s") in PERSON_NOUNS for word in tokens.lowers[start:end]
    )


def _has_speech(tokens: Tokens, comma: int) -> bool:
    """Whether words that could be said stand before a comma: quoted ones, or a whole clause."""
    before = tokens.tags[:comma]
    return '"' in tokens.tags[: comma + 2] or re.search(r"[VFBHM]", before) is not None


def is_participial(
    tokens: Tokens, clauses: Sequence[Clause], head: int, parent: int | None
) -> bool:
    """ "is under construction and scheduled to open": a participle joined to "is"."""
    follows = tokens.tags[head + 1] if head + 1 < len(tokens.tags) else "."
    form = verb_forms().get(tokens.lowers[head], ("E", ""))[0]
    clause = clauses[parent] if parent is not None else None
    return (
        clause is not None
        and (clause.is_copular or clause.is_passive)
        and form in "EXU"
        and base_at(tokens, head) not in INTRANSITIVE
        and (follows in "TI.," or (follows in "DN" and tokens.lowers[head] in _MADE))
    )


def antecedent_of(
    tokens: Tokens, link: Link, first: int, subject: tuple[int, int]
) -> tuple[int, int] | None:
    """What a relative clause with its own subject tells of: "the plan that Orlo announced"."""
    if link is not Link.RELATIVE or first >= subject[0]:
        return None
    before = before_comma(tokens, skip_back(tokens, first - 1))
    return noun_before(tokens, before + 1, is_whole=False)


def is_listed(tokens: Tokens, left: int, end: int) -> bool:
    """ "was besieged in 1647, taken in 1648 and burned": participles of one "was"."""
    if left < 0 or tokens.tags[left] not in ",C":
        return False
    return tokens.tags[left] == "C" or re.match(r"[^SWw;:.]*CA*[RV]", tokens.tags[end:]) is not None


def agent_of(tokens: Tokens, clauses: Sequence[Clause], before: int) -> tuple[int, int] | None:
    """The thing of "a rig operated by Orlo that exploded": not Orlo, but the rig."""
    last = clauses[-1] if clauses else None
    if last is None or last.link is not Link.PARTICIPLE:
        return None
    between = tokens.tags[last.verb[1] : before + 1]
    is_by = tokens.lowers[last.verb[1] : last.verb[1] + 1] == ("by",)
    if not is_by or not re.fullmatch(r"I[DJNP#']*", between):
        return None
    is_doer = _is_somebody(tokens, last.verb[1] + 1, before + 1)  # not "hit by a strike that began"
    return last.subject if is_doer else None


def is_waiting(tokens: Tokens, clauses: Sequence[Clause], opening: int) -> bool:
    """Whether the clause around a relative pronoun has had no verb yet."""
    since = _stretch_start(tokens, opening)
    told = [c for c in clauses if c.link is not Link.PARTICIPLE and c.head >= since]
    if not told or told[-1].base not in _CLAIMING:
        return not told
    before = before_comma(tokens, skip_back(tokens, opening - 1)) + 1
    return _leads_to(tokens, told[-1], noun_before(tokens, before)[0])  # "said a man who left | is"


def is_object_of(
    tokens: Tokens, clauses: Sequence[Clause], previous: int, subject: tuple[int, int]
) -> bool:
    clause = clauses[previous]
    between = tokens.tags[clause.verb[1] : subject[0]]
    is_aside = clause.link in (Link.RELATIVE, Link.PARTICIPLE) or clause.word in _CONTENTS
    return is_aside and not re.search(r"[SWw;:,C]", between)


def interrupted_subject(
    tokens: Tokens, clauses: Sequence[Clause], left: int
) -> tuple[int, int] | None:
    """The phrase before the matching comma, dash or bracket: "Orlo, a maker, ..."."""
    since = _stretch_start(tokens, left)
    openers = {")": "(", ",": ",("}.get(tokens.tags[left], tokens.tags[left])
    for index in range(since, left):
        if tokens.tags[index] in openers and not _is_in_brackets(tokens.tags[since:index]):
            phrase = phrase_before(tokens, clauses, skip_back(tokens, index - 1) + 1)
            has_verb = _has_verb(tokens, clauses, phrase, range(since, index))
            is_over = _is_over(clauses, index, left)
            if _is_whole(tokens, phrase) and not has_verb and not is_over:
                return phrase
    return None


def _is_led(tokens: Tokens, start: int) -> bool:
    """Whether a preposition leads to a phrase: "During the 2010 | election"."""
    before = tokens.tags[max(0, start - 3) : start]
    return before[-1:] == "I" or before == "IDt"


def _is_whole(tokens: Tokens, phrase: tuple[int, int]) -> bool:
    """Whether a phrase can be a subject: not what a preposition leads to."""
    start, end = phrase
    if start >= end or tokens.tags[start] in "ItG" or _is_led(tokens, start):
        return False
    return not {"after", "before"}.intersection(tokens.lowers[start:end])


def _has_verb(
    tokens: Tokens, clauses: Sequence[Clause], phrase: tuple[int, int], before: range
) -> bool:
    """Whether the stretch has had its verb; a phrase after "and" waits for one of its own."""
    is_joined = tokens.tags[phrase[0] - 1 : phrase[0]] == "C"  # "resigned and its chief, Hale,"
    return not is_joined and any(
        clause.head in before and not _leads_to(tokens, clause, phrase[0]) for clause in clauses
    )


def _is_over(clauses: Sequence[Clause], opening: int, left: int) -> bool:
    """Whether a verb of its own lies in between, other than one of saying: "he said"."""
    return any(
        opening < clause.head < left and clause.link is Link.MAIN and clause.base not in REPORTING
        for clause in clauses
    )


def _is_in_brackets(tags: str) -> bool:
    return tags.count("(") > tags.count(")")


def _leads_to(tokens: Tokens, clause: Clause, start: int) -> bool:
    """Whether what somebody said begins there, right after the verb of saying."""
    is_report = clause.base in REPORTING and not clause.is_passive
    between = tokens.tags[clause.verb[1] : start]
    return is_report and re.fullmatch(r'(?:It|[AtS"])*', between) is not None


def enclosing(clauses: Sequence[Clause], before: int) -> int | None:
    """The last clause that is no relative or participle and whose verb stands before."""
    inner = (Link.RELATIVE, Link.PARTICIPLE)
    for position in range(len(clauses) - 1, -1, -1):
        clause = clauses[position]
        if clause.link not in inner and clause.verb[1] <= before:
            return position
    return None


def is_said_by(tokens: Tokens, clauses: Sequence[Clause], previous: int, opening: int) -> bool:
    """Whether a clause stands, without "that", right after a verb of saying."""
    clause = clauses[previous]
    if clause.base not in REPORTING or clause.is_passive or opening < clause.verb[1]:
        return False
    return set(tokens.tags[clause.verb[1] : opening]) <= set('AtI"ONP,') and (
        "," not in tokens.tags[clause.verb[1] : opening]
    )


def _stretch_start(tokens: Tokens, before: int) -> int:
    for index in range(before - 1, -1, -1):
        if tokens.tags[index] in "Sw;:" or tokens.tags[index : index + 2] == ',"':
            return index + 1
    return 0
