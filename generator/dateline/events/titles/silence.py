"""Which clauses tell too little for a title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import ORDINALS, PLANNING, QUANTIFIERS, REPORTING, SAYING, TELLING
from dateline.events.en.titling import STANDING
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.attribution import said_by
from dateline.prose.lexicon import words

_LENGTHS = words("day days week weeks month months year years decade decades hour hours")
_ISSUING = words("issue release make give publish post send read circulate credit attribute")
_HEARER = re.compile("D?[JN#]*[NP]+(?=I|$)")
_WHERE = words("during in at after outside inside before")
_TOLD = words("truth story stories lie lies tale tales joke jokes")
_VAGUE = words("incident incidents accident event events attack crash it this that")
_UNTOLD = (["one"], ["ones"], ["one", "more"], ["more"], ["less"])
_STATEMENTS = words("statement statements comment comments remark remarks speech address")


def is_silent(tokens: Tokens, clauses: Sequence[Clause], index: int, kept: Sequence[int]) -> bool:
    """Whether the words tell too little: "he implied as much", "rolled out the first"."""
    clause = clauses[index]
    if clause.base in SAYING and not clause.is_passive and not _says(tokens, clauses, index, kept):
        return True
    if _is_untold(tokens, clauses, index, kept):
        return True
    if clause.base in _ISSUING and _is_bare_statement(tokens, clause, kept):
        return True
    if kept and [tokens.lowers[i] for i in kept] in _UNTOLD:
        return True  # "he added one"
    if clause.link is Link.RELATIVE and _is_misled(tokens, clause):
        return True
    if clause.link is Link.PARTICIPLE and not kept:
        is_bare = tokens.tags[slice(*clause.subject)] == "N"  # "products introduced"
        is_that = "".join(tokens.lowers[clause.verb[1] : clause.verb[1] + 1]).startswith("that")
        return is_bare or (is_that and clause.base in REPORTING)  # "as Orlo revealed that"
    is_plan = clause.link is Link.PARTICIPLE or tokens.tags[clause.verb[1] :].startswith("TB")
    if is_plan and clause.base in PLANNING and not any(tokens.tags[i] in "NPLX#" for i in kept):
        return True  # "a well expected | in August"
    if clause.is_passive and clause.base in TELLING and not kept:
        return True  # "Hale told"
    if not any(tokens.tags[i] not in "A" for i in kept):
        is_bare = _needs_object(clause) or _is_bare_happening(tokens, clause)
        stop = _stop_of(tokens, clause, kept)
        is_cut = tokens.tags[stop : stop + 1] == "S" and tokens.lowers[stop] == "that"
        return is_bare or is_cut or _is_place(tokens, clause)
    is_some = len(kept) == 1 and tokens.lowers[kept[0]] in QUANTIFIERS
    if is_some and tokens.lowers[kept[0] + 1 : kept[0] + 2] == ("of",):
        return True
    return len(kept) > 1 and any(_is_unnamed(tokens, i) for i in kept)


def _is_bare_statement(tokens: Tokens, clause: Clause, kept: Sequence[int]) -> bool:
    """Whether somebody only spoke: "issued a statement", "a statement released by his lawyers"."""
    if clause.is_passive:
        words = tokens.lowers[slice(*clause.subject)][-1:]
        return not _STATEMENTS.isdisjoint(words) and not any(tokens.tags[i] == "T" for i in kept)
    return len(kept) in (1, 2) and tokens.lowers[kept[-1]] in _STATEMENTS


def _is_unnamed(tokens: Tokens, index: int) -> bool:
    """Whether only a clause says what is meant: "rolled out the first that will be sold"."""
    follows = tokens.tags[index + 1 : index + 2]
    return tokens.lowers[index] in ORDINALS and tokens.tags[index] == "N" and follows == "W"


def _is_untold(tokens: Tokens, clauses: Sequence[Clause], index: int, kept: Sequence[int]) -> bool:
    """Whether what was said or learned is left out: "informed Hale | that he had lost"."""
    clause = clauses[index]
    if clause.base == "do" and not any(tokens.tags[i] in "DNP#" for i in kept[:1]):
        return True  # "as they did on Friday"
    if clause.base not in REPORTING:
        return False
    if said := said_by(clauses, index):
        is_cut = not kept or kept[-1] < said.verb[0]
        return is_cut and (clause.base in SAYING or clause.base in TELLING)
    if clause.base == "say" and not clause.is_passive and _is_sayer_cut(tokens, clause, kept):
        return True
    if clause.is_passive:
        is_that = tokens.lowers[clause.last : clause.last + 1] == ("that",)
        return clause.base in TELLING and (is_that or _is_told_bare(tokens, clause, kept))
    if clause.base == "tell" and (
        _is_before_speech(tokens, clauses, index) or _is_hearer_alone(tokens, kept)
    ):
        return True
    stop = _stop_of(tokens, clause, kept)
    follows = tokens.tags[stop : stop + 1]
    is_that = tokens.lowers[stop : stop + 1] == ("that",)
    is_to_somebody = is_that and not any(tokens.tags[i] == "T" for i in kept)
    is_to_somebody = is_to_somebody and clause.base in TELLING
    is_told = bool(kept) and tokens.tags[kept[0]] in "DJNP#OT"
    return follows in ("S", "W", "w") and (is_to_somebody or not is_told)


def _is_hearer_alone(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether only who was told is left, and where: "told police", but not "told police of it"."""
    match = _HEARER.match(tokens.tags_of(kept))
    if match is None or tokens.lowers[kept[match.end() - 1]] in _TOLD:
        return False
    return match.end() == len(kept) or tokens.lowers[kept[match.end()]] in _WHERE


def _is_sayer_cut(tokens: Tokens, clause: Clause, kept: Sequence[int]) -> bool:
    """Whether only who did it is left of what was said: "said ministers | , all of whom, held"."""
    is_next = bool(kept) and set(tokens.tags[clause.verb[1] : kept[0]]) <= set("AIt")
    return is_next and tokens.tags[kept[-1]] in "NP" and '"' not in tokens.tags[clause.verb[1] :]


def _is_told_bare(tokens: Tokens, clause: Clause, kept: Sequence[int]) -> bool:
    """Whether what was told begins there: "was told directors, among them Hale, had known"."""
    return clause.base == "tell" and tokens.tags[kept[0]] == "N" if kept else False


def _is_before_speech(tokens: Tokens, clauses: Sequence[Clause], index: int) -> bool:
    """Whether what was said follows a comma: "told a meeting last night, growth was good"."""
    end = clauses[index].last
    is_closed = tokens.tags[end - 1 : end] == ","
    following = clauses[index + 1] if index + 1 < len(clauses) else None
    return is_closed and following is not None and following.subject[0] == end


def _stop_of(tokens: Tokens, clause: Clause, kept: Sequence[int]) -> int:
    """The token at which a title breaks off, over the times that follow."""
    stop = max(kept[-1] + 1 if kept else 0, clause.verb[1])
    while re.match("[tA]|It", tokens.tags[stop:]):
        stop += 1
    return stop


def _needs_object(clause: Clause) -> bool:
    """Whether a verb alone says nothing: "the council approves"."""
    return not clause.is_passive and clause.base not in STANDING


def _is_bare_happening(tokens: Tokens, clause: Clause) -> bool:
    """Whether no word tells what happened: "the incident occurred"."""
    words = set(tokens.lowers[slice(*clause.subject)])
    return (
        clause.base in ("occur", "happen", "begin", "start")
        and len(words) < 3
        and not words.isdisjoint(_VAGUE)
    )


def _is_place(tokens: Tokens, clause: Clause) -> bool:
    """Whether a verb's form tells where in a picture somebody stands: "Hale, left, meets"."""
    start, end = clause.verb
    return clause.base == "leave" and tokens.tags[start - 1] == "," == tokens.tags[end : end + 1]


def _is_misled(tokens: Tokens, clause: Clause) -> bool:
    """Whether nobody, or a name, is made to happen: "when Orlo bought it, which took place"."""
    told_of = clause.antecedent or (0, 1)
    if told_of[0] >= told_of[1]:
        return True
    if clause.word == "who" and tokens.lowers[told_of[1] - 1].split()[-1] in _LENGTHS:
        return True  # "a man of the law for 35 years who"
    follows = tokens.lowers[clause.verb[1] : clause.verb[1] + 1]
    is_happening = clause.base in ("occur", "happen") or (
        clause.base == "take" and follows == ("place",)
    )
    return is_happening and tokens.tags[clause.subject[1] - 1] == "P"


def _says(tokens: Tokens, clauses: Sequence[Clause], index: int, kept: Sequence[int]) -> bool:
    """Whether the words after a verb of saying tell what was said, not only where."""
    is_told = said_by(clauses, index) is not None
    return is_told or any(tokens.tags[i] in "NPO#" for i in kept if tokens.tags[kept[0]] != "I")
