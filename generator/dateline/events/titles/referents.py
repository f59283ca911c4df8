"""What a pronoun stands for: the last subject that agrees with it in person and number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.events.en.closed import POSSESSIVES, PRONOUNS, SAYING
from dateline.events.en.companies import COMPANIES
from dateline.events.en.people import (
    COMPANY_NOUNS,
    FEMALE,
    GROUP_NOUNS,
    MALE,
    OFFICES,
    PERSON_NOUNS,
)
from dateline.events.grammar.agreement import is_plural_phrase
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.phrases import name_beside
from dateline.events.grammar.tokens import Tokens
from dateline.events.telling.told import Reading, Told
from dateline.events.titles.persons import (
    FUNCTION_WORDS,
    is_first_name,
    is_full_name,
    is_person,
)
from dateline.events.titles.words import join
from dateline.prose.lexicon import words

_SENTENCES_BACK = 5
_SUFFIXES = words("corp inc co ltd plc cos ag sa nv llc")
_FIRMS = _SUFFIXES | words("company bank group trust fund association holdings airlines industries")
_HOPS = 6  # from pronoun to pronoun
_PERSONAL = words("he she him his her hers himself herself")
_LONGEST_HEADING, _MOST_NAMES = 40, 5
_HEADINGS_BACK = 8  # sentences
_FEMININE = words("she her hers herself")
_PLURAL = words("they them their theirs these those both")
_AGENTS = ("ers", "ors", "ists", "ants", "ians", "eers", "ees", "authorities", "men", "women")
_UNFIT = words("his her its their no neither none each every another some any such")
_NEUTER = words("it its itself")
_UNNAMED = words("those others some many")
_REFERRING = _PERSONAL | _PLURAL | _NEUTER | COMPANY_NOUNS
_COMPANY_ENDS = OFFICES | _SUFFIXES
_ACTING = PERSON_NOUNS | GROUP_NOUNS | COMPANY_NOUNS


def referent(
    reading: Reading,
    index: int,
    clause: int,
    pronoun: str,
    *,
    back: int = _SENTENCES_BACK,
    hops: int = _HOPS,
) -> str | None:
    """The words of the phrase that a pronoun in a clause stands for; ``None`` if unclear.

    It is looked for in this sentence and in up to ``back`` before it; where one of them has the
    same pronoun for its subject, it is what that stands for.
    """
    if pronoun not in _REFERRING:
        return None
    if pronoun in _PERSONAL and (name := _of_life(reading, index, pronoun)):
        return name
    headed = _heading(reading, index) if pronoun in _PERSONAL else None
    for place, position in _candidates(reading, index, clause, back):
        if headed and place < headed[0]:
            break
        told = reading[place]
        before = told.clauses[position]
        if hops and _is_alone(told, before, pronoun):
            words = referent(reading, place, position, pronoun, hops=hops - 1)
        else:
            words = _agreeing(told.tokens, before, pronoun, reading)
        if words:
            return words
    return headed[1] if headed else None


def _heading(reading: Reading, index: int) -> tuple[int, str] | None:
    """The nearest heading before a sentence, with its place, if it is somebody's full name."""
    for place in range(index - 1, max(index - 1 - _HEADINGS_BACK, -1), -1):
        text = reading.sentences[place].of(reading.text)
        names = text.split()
        is_short = len(text) < _LONGEST_HEADING and 1 < len(names) < _MOST_NAMES
        if is_short and text[-1].isalpha() and all(name[0].isupper() for name in names):
            return (place, text) if is_full_name(names) else None
    return None


def are_unnamed(told: Told, clause: int) -> bool:
    """Whether "they" are some who have no name: "three of those rescued were taken in, where"."""
    tokens = told.tokens
    before = range(2, told.clauses[clause].verb[0])
    return any(
        tokens.tags[i] == "O" and tokens.lowers[i] in _UNNAMED and tokens.lowers[i - 1] == "of"
        for i in before
    )


def _of_life(reading: Reading, index: int, pronoun: str) -> str | None:
    """Whom the article is a life of, if the sentence before names them in whatever part: "Webb
    made Ash a judge. She resigned in 1840".
    """
    if reading.protagonist is None or index == 0:
        return None
    surname, own = reading.protagonist
    if (pronoun in _FEMININE) != (own == "she"):
        return None
    before = reading.sentences[index - 1].of(reading.text)
    return surname if surname in before else None


def subject_named(reading: Reading, index: int, clause: int, pronoun: str) -> str | None:
    """The subject of a clause, if the pronoun could stand for it."""
    told = reading[index]
    return _agreeing(told.tokens, told.clauses[clause], pronoun, reading)


def is_company_name(name: str) -> bool:
    """Whether a name ends as companies' names do: "Orlo Corp."."""
    return name.rpartition(" ")[2].lower().rstrip(".") in _COMPANY_ENDS


def _is_alone(told: Told, clause: Clause, pronoun: str) -> bool:
    """Whether a pronoun, and nothing else, is the subject."""
    return told.tokens.lowers[slice(*clause.subject)] == (pronoun,)


def _candidates(reading: Reading, index: int, clause: int, back: int) -> Iterator[tuple[int, int]]:
    """Sentence and position of clauses with a subject, nearest sentence first.

    Within one sentence the clause it hangs on comes first, then the others as they are told.
    """
    here = reading[index].clauses
    parent = here[clause].parent if clause < len(here) else None
    if parent is not None and _is_open(here[parent]):
        yield index, parent
    for position, before in enumerate(here[:clause]):
        if _is_open(before) and before.subject[1] <= here[clause].verb[0]:
            yield index, position
    for place in range(index - 1, max(index - 1 - back, -1), -1):
        for position, before in enumerate(reading[place].clauses):
            if _is_open(before):
                yield place, position


def _is_open(clause: Clause) -> bool:
    return clause.subject[0] < clause.subject[1] and clause.link is not Link.PARTICIPLE


def _agreeing(tokens: Tokens, before: Clause, pronoun: str, reading: Reading) -> str | None:
    core = _core(tokens, name_beside(tokens, before.subject))
    if not core or tokens.tags[core[-1]] not in "NP#":
        return None
    is_who = is_person(tokens, core, reading)
    if len(core) == 1 and not is_who:
        is_who = _is_aged(tokens, core[0]) or (
            before.base in SAYING and is_first_name(tokens.texts[core[0]], reading)
        )
    is_plural = is_plural_phrase(tokens, (core[0], core[-1] + 1))
    if pronoun in _PERSONAL and (
        is_plural or not is_who or _is_other_sex(tokens, before, core, pronoun)
    ):
        return None
    if pronoun in _NEUTER and (is_who or is_plural):
        return None
    if pronoun in COMPANY_NOUNS and not _is_company(tokens, core, is_who):
        return None
    is_many = is_plural and _could_act(tokens, core)
    is_group = is_many or tokens.lowers[core[-1]] in GROUP_NOUNS
    if pronoun in _PLURAL and not is_group:
        return None
    while core and tokens.lowers[core[0]] in ("the", "a", "an", "this", "that", "these", "those"):
        core = core[1:]
    words_ = join(tokens, core)
    return words_ if words_ and words_.lower() not in PRONOUNS else None


def _is_aged(tokens: Tokens, index: int) -> bool:
    """Whether an age stands behind a name, as it does behind a person's: "Lee, 52, "."""
    is_name = tokens.texts[index][0].isupper()
    is_number = re.fullmatch(",#[,.]", tokens.tags[index + 1 : index + 4]) is not None
    return is_name and is_number and tokens.texts[index + 2].isdigit()


def _could_act(tokens: Tokens, core: list[int]) -> bool:
    """Whether several are named that could be told of as "they": persons, firms, countries."""
    first_of = next((i for i in core if tokens.tags[i] == "I"), None)
    head = core[-1] if first_of is None else first_of - 1
    return tokens.tags[head] == "P" or could_act(tokens.lowers[head])


def _is_other_sex(tokens: Tokens, before: Clause, core: list[int], pronoun: str) -> bool:
    """Whether a phrase is of the sex that the pronoun is not, by its words or pronouns near it.

    Those behind another name may be that one's: "Hale gave money to Ruiz and her son".
    """
    own, other = (MALE, FEMALE) if pronoun in MALE else (FEMALE, MALE)
    named = {tokens.lowers[i] for i in core}
    next_name = tokens.tags.find("P", before.verb[1])
    end = next_name if next_name > 0 else len(tokens.tags)
    near = _PERSONAL.intersection(tokens.lowers[core[0] : end])
    is_other = bool(named & other) or (bool(near & other) and not near & own)
    return is_other and not named & own


def could_act(phrase: str) -> bool:
    """Whether a phrase ends with a word for persons or groups, or with a name."""
    word = phrase.rpartition(" ")[2]
    is_known = word in _ACTING or word.removesuffix("s") in _ACTING
    return word[:1].isupper() or is_known or word.endswith(_AGENTS)


def _is_company(tokens: Tokens, core: list[int], is_who: bool) -> bool:
    """Whether a name could be a company's: not a person's, and nothing but names."""
    if join(tokens, core) in COMPANIES:
        return True
    is_firm = tokens.lowers[core[-1]].rstrip(".") in _FIRMS
    if is_firm and re.fullmatch("[JN]?[P']+", tokens.tags_of(core)):
        return True  # "Total Assets Inc.", "Hale's Holdings Inc."
    is_name = all(tokens.tags[i] == "P" for i in core)
    return is_name and not is_who and tokens.lowers[core[0]] not in FUNCTION_WORDS


def _core(tokens: Tokens, phrase: tuple[int, int]) -> list[int]:
    """The phrase up to its first preposition (but "of"): "the head of the firm in Leeds"."""
    start, end = phrase
    tags = tokens.tags
    if any(tags[i] in "OG" for i in range(start, end)):
        return []
    kept: list[int] = []
    for index in range(start, end):
        is_name = tokens.lowers[index] == "for" and tags[index - 1 : index + 2] == "PIP"
        if tags[index] in "ITRW,(" and tokens.lowers[index] != "of" and not is_name:
            break
        if tags[index] in 't"~AX' and tags[index : index + 2] not in ("AJ", "A#"):
            return []
        kept.append(index)
    while kept and tags[kept[-1]] in "DIJ'C":
        kept.pop()
    if len(kept) > 1 and tokens.lowers[kept[0]] in POSSESSIVES and tags[kept[-1]] == "N":
        return kept[1:]  # whose it is need not be said twice
    if kept and tokens.lowers[kept[0]] in _UNFIT:
        return []
    return kept
