"""Titles: a clause said as a headline, in its own words and their inflections."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from dateline.events.clauses import Clause, Link, Tense
from dateline.events.en.closed import (
    EVENT_NOUNS,
    FILLER_ADVERBS,
    FIRST_AND_SECOND,
    GERUND_NOUNS,
    PARTICLES,
    PLURAL_BE,
    POSSESSIVES,
    PRONOUNS,
    REPORTING,
    SAYING,
    TIME_TAKING,
)
from dateline.events.en.people import COMPANY_NOUNS, OFFICES, PEOPLES, PERSON_NOUNS
from dateline.events.en.verbs import guess_base, third_person, verb_forms
from dateline.events.tokens import Tokens
from dateline.prose.lexicon import words

MAX_LENGTH = 90
_LIST = re.compile(r",(?:[DJNP#']+,)*[DJNP#']*,?C[DJNP#']+")
# What may be left out between commas: "the firm, unsuccessfully, to"; "Hale, his deputy, to".
_ASIDE = re.compile(r",(?:A+,|[DJNP#']{1,8}(?:I[DJNP#']{1,6})?,(?=[TI]))")
_PLACE = re.compile(r",P{1,2},(?=[NJ])")  # "the Peoria, Ill., bank"
_TIME_LEADS = words(
    """
    in on at by from of during until since around about for late early before after over through
    throughout within between and to till as beginning starting ending
    """
)
_PLURALS = words("police people men women children authorities both they these those")

_ARTICLES = ("the", "a", "an")
_OPEN = ("what", "whatever", "whoever", "who", "which")
_DEMONSTRATIVES = ("this", "that", "these", "those")

Resolve = Callable[[str], str | None]


def make_title(
    tokens: Tokens, clauses: Sequence[Clause], index: int, resolve: Resolve
) -> str | None:
    """A headline for one clause, or ``None`` where none can be made that stands alone.

    ``resolve`` gives the name that a pronoun stands for, if it is known.
    """
    clause = clauses[index]
    if clause.subject[0] >= clause.verb[1]:
        return None  # the speaker after the speech
    kept = _complement(tokens, clauses, index)
    if clause.base in SAYING and not clause.is_passive and not _says(tokens, clauses, index, kept):
        return None
    subject = _subject(tokens, clause, resolve)
    if subject is None:
        return _turned(tokens, clause, kept)
    verb = _verb(tokens, clause, subject)
    owners = _owners(tokens, clause, kept, resolve)
    said = _said(clauses, index)
    least = said.verb[1] if said else 0
    room = MAX_LENGTH - len(subject) - len(verb) - 2
    rest = _fitted(tokens, kept, room, owners, least)
    if said and len(rest) > room:
        return make_title(tokens, clauses, clauses.index(said), resolve)
    return _finish(" ".join(part for part in (subject, verb, rest) if part))


def _says(tokens: Tokens, clauses: Sequence[Clause], index: int, kept: list[int]) -> bool:
    """Whether the words after a verb of saying tell what was said, not only where."""
    return bool(kept) and (tokens.tags[kept[0]] != "I" or _said(clauses, index) is not None)


def _owners(tokens: Tokens, clause: Clause, kept: list[int], resolve: Resolve) -> dict[int, str]:
    """What "its", "his" and "her" stand for, where a subject of many cannot be their owner."""
    start, end = clause.subject
    is_said = clause.link is Link.COMPLEMENT and start < end
    if not is_said or not is_plural_phrase(tokens, clause.subject):
        return {}
    singular = [i for i in kept if tokens.lowers[i] in ("its", "his", "her")]
    owners = {i: resolve(tokens.lowers[i]) for i in singular}
    return {index: possessive(owner) for index, owner in owners.items() if owner}


def _subject(tokens: Tokens, clause: Clause, resolve: Resolve) -> str | None:
    kept = _without_times(tokens, _without_brackets(tokens, list(range(*clause.subject))))
    kept = _balanced(tokens, kept)
    while kept and (tokens.tags[kept[0]] in "AC,'-" or tokens.lowers[kept[0]] in _ARTICLES):
        kept.pop(0)
    while kept and tokens.tags[kept[-1]] in "IDTA,":
        kept.pop()
    if kept and (tokens.lowers[kept[0]] in _OPEN or "CG" in "".join(tokens.tags[i] for i in kept)):
        return None
    kept = _name_beside(tokens, kept)
    if not kept:
        return None
    if clause.word == "whose" and clause.antecedent is not None:
        return f"{possessive(_noun(tokens, clause.antecedent))} {join(tokens, kept)}"
    return _resolved(tokens, kept, resolve)


def _resolved(tokens: Tokens, kept: list[int], resolve: Resolve) -> str | None:
    """The words, with a pronoun at their head replaced by what it stands for."""
    first, text = tokens.lowers[kept[0]], join(tokens, kept)
    if len(kept) == 1 and (first in PRONOUNS or first in _DEMONSTRATIVES):
        return resolve(first) if first not in FIRST_AND_SECOND else None
    if tokens.tags[kept[0]] == "O" and first in PRONOUNS:
        return None
    if first in POSSESSIVES:
        owner = resolve(first)
        rest = text.partition(" ")[2]
        return f"{possessive(owner)} {rest}" if owner else rest or None
    if first in _DEMONSTRATIVES:
        return join(tokens, kept[1:])
    if len(kept) == 1 and first in COMPANY_NOUNS:
        return resolve(first) or text
    return text


def _name_beside(tokens: Tokens, kept: list[int]) -> list[int]:
    """The name that stands beside a description: "the airline, Orlo Air, announced"."""
    if not kept or tokens.tags[kept[-1]] != "N" or any(tokens.tags[i] in "PCI'" for i in kept[-2:]):
        return kept
    match = re.compile(r",(P+),").match(tokens.tags, kept[-1] + 1)
    return list(range(*match.span(1))) if match else kept


def _noun(tokens: Tokens, phrase: tuple[int, int]) -> str:
    kept = list(range(*phrase))
    while kept and tokens.lowers[kept[0]] in _ARTICLES:
        kept.pop(0)
    return join(tokens, kept)


def possessive(name: str) -> str:
    """
    >>> possessive("Orlo"), possessive("United States")
    ("Orlo's", "United States'")
    """
    return name + ("'" if name.endswith("s") else "'s")


def _verb(tokens: Tokens, clause: Clause, subject: str) -> str:
    start, end = clause.verb
    kept = [i for i in range(start, end) if tokens.tags[i] != "A"]
    lead = "first " if "first" in tokens.lowers[max(0, start - 1) : end] else ""
    if clause.tense in (Tense.FUTURE, Tense.MODAL):
        return join(tokens, kept)
    if clause.link is Link.PARTICIPLE or clause.is_passive or clause.is_progressive:
        return tokens.texts[clause.head]
    if not _is_known(clause.base, tokens.lowers[clause.head]):
        return tokens.texts[clause.head]
    is_plural = _is_plural(tokens, clause, subject)
    if clause.base == "be":
        return "are" if is_plural else "is"
    return lead + (clause.base if is_plural else third_person(clause.base))


def _is_known(base: str, form: str) -> bool:
    """Whether the base form is sure enough to be inflected."""
    tag = verb_forms().get(base, ("", ""))[0]
    return tag in ("L", "U") or base in ("be", "have") or guess_base(form) == base


def _is_plural(tokens: Tokens, clause: Clause, subject: str) -> bool:
    """What the verb says of number; else what the subject's form says."""
    for index in range(*clause.verb):
        lower = tokens.lowers[index]
        if lower in ("was", "is", "has"):
            return False
        if lower in PLURAL_BE or lower == "have":
            return True
    if tokens.tags[clause.head] == "F":
        return not tokens.lowers[clause.head].endswith("s")
    return (
        is_plural_phrase(tokens, clause.subject)
        if clause.subject[0] < clause.subject[1]
        else (subject.endswith("s"))
    )


def is_plural_phrase(tokens: Tokens, phrase: tuple[int, int]) -> bool:
    """Whether a nominal phrase names several: by its head, or an "and" between its parts."""
    start, end = phrase
    if tokens.lowers[start] in ("each", "every", "one", "neither", "either", "another"):
        return False
    head = _head(tokens, start, end)
    word, tag = tokens.lowers[head], tokens.tags[head]
    joint = tokens.tags.find("C", start, end)
    if 0 <= joint < end - 1 and (
        "," in tokens.tags[start:joint] or "I" not in tokens.tags[start:joint]
    ):
        names = set(tokens.lowers[joint + 1 : end - 1])
        if re.fullmatch("D?P+CP+", tokens.tags[start:end]) and (
            names & PERSON_NOUNS or tokens.lowers[end - 1] in OFFICES
        ):
            return False  # "Trade and Arts Commissioner Hale", "the Trade and Arts Office"
        roles = tokens.lowers[joint - 1] in PERSON_NOUNS and tokens.tags[end - 1] == "P"
        return not (roles and tokens.tags[joint + 1] in "NJ")
    if word in _PLURALS:
        return True
    if tag == "#":
        is_name = head > start and tokens.tags[head - 1] in "NP"  # "Flight 447"
        return not is_name and word not in ("one", "1")
    if tag == "P":
        is_counted = head > start and tokens.tags[head - 1] in "#J"
        if head + 1 < end and tokens.lowers[start].removesuffix("s") in PERSON_NOUNS:
            return tokens.lowers[start].endswith("s")  # "Presidents Hale of A and Ruiz of B"
        is_people = word in PEOPLES or word.endswith(("ians", "eans", "icans", "elis", "anis"))
        return is_people or (
            word.endswith("s")
            and (
                is_counted
                or word[:-1] in PERSON_NOUNS
                or (head + 1 < end and tokens.lowers[start][:-1] in PERSON_NOUNS)
            )
        )
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "news", "ics"))


def _head(tokens: Tokens, start: int, end: int) -> int:
    """The noun that a phrase is about: the last before its first preposition or participle."""
    cut = re.search(r"[ITR]|G(?![NP])", tokens.tags[start + 1 : end])
    head = start + 1 + cut.start() - 1 if cut else end - 1
    while head > start and tokens.tags[head] in 'tA")"C,':
        head -= 1
    return head


def _complement(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The tokens after the verb that belong to the headline, in order."""
    clause = clauses[index]
    said = _said(clauses, index)
    last = len(tokens.tags) if said else clause.last
    position = clause.verb[1]
    while clause.antecedent and (infinitive := re.compile("A*TA*L").match(tokens.tags, position)):
        position = infinitive.end()
    kept = [*range(clause.verb[1], position), *_object_before(tokens, clause)]
    while position < last:
        tag = tokens.tags[position]
        if said and position == said.first and said.word == "that" and not clause.is_passive:
            position += 1
        elif tag == "(":
            close = tokens.tags.find(")", position)
            position = close + 1 if close > 0 else last
        elif tag == ",":
            following = _after_comma(tokens, position, kept, clause, last)
            if following is None and said and position < said.verb[0]:
                following = _after_relative(tokens, position, said.verb[0])
            if following is None:
                break
            if following[1]:
                kept.extend(range(position, following[0]))
            position = following[0]
        elif tag == "W" and said and position < said.verb[0]:
            position = said.verb[0]
        elif tag in ";:-.~" or (tag in "SWw" and not (said and position < said.verb[0])):
            break
        else:
            kept.append(position)
            position += 1
    kept = _without_filler(tokens, _without_times(tokens, kept), clause.verb[1])
    if clause.base in TIME_TAKING and tokens.tags[clause.verb[1] : clause.verb[1] + 1] == "t":
        kept = [clause.verb[1], *kept]
    return _trimmed(tokens, _balanced(tokens, kept))


def _said(clauses: Sequence[Clause], index: int) -> Clause | None:
    """The clause that tells what was said, where this one tells that it was."""
    if clauses[index].base not in REPORTING:
        return None
    for clause in clauses[index + 1 :]:
        if clause.link is Link.COMPLEMENT and clause.parent == index:
            return clause
    return None


def _object_before(tokens: Tokens, clause: Clause) -> list[int]:
    """What a relative clause with its own subject tells of: "the plan that Orlo announced"."""
    if clause.antecedent is None or clause.word == "whose":
        return []
    start = clause.first
    lead = [start] if start < clause.subject[0] and tokens.tags[start] == "I" else []
    return [*lead, *range(*clause.antecedent)]


def _after_comma(
    tokens: Tokens, comma: int, kept: list[int], clause: Clause, last: int
) -> tuple[int, bool] | None:
    """Where to read on after a comma, and whether to keep what lies between; ``None``: stop."""
    listed = _LIST.match(tokens.tags, comma)
    if listed and listed.end() <= last and kept and tokens.tags[kept[-1]] in "NP#":
        return listed.end(), True
    if kept and tokens.tags[kept[-1]] == "J" and tokens.tags[comma + 1 : comma + 2] in ("J", "N"):
        return comma + 1, False  # "his small, crowded shop", said without the comma
    place = _PLACE.match(tokens.tags, comma)
    if place and place.end() < last and kept and tokens.tags[kept[-1]] == "P":
        return place.end(), True
    aside = _ASIDE.match(tokens.tags, comma)
    if aside and aside.end() < last:
        return aside.end(), False
    if clause.base in SAYING and not kept and tokens.tags[comma + 1 : comma + 2] == '"':
        return comma + 1, False
    follows = tokens.lowers[comma + 1 : comma + 2]
    is_after_time = tokens.tags[comma - 1] == "t" and not PARTICLES.intersection(follows)
    return (
        (comma + 1, False) if is_after_time and tokens.tags[comma + 1 : comma + 2] in "TI" else None
    )


def _after_relative(tokens: Tokens, comma: int, verb: int) -> tuple[int, bool] | None:
    """Past a relative clause between commas that parts what is said from its verb."""
    closing = tokens.tags.rfind(",", comma + 1, verb)
    is_relative = tokens.tags[comma + 1] == "W" or tokens.tags[comma + 1 : comma + 3] == "IW"
    return (closing + 1, False) if is_relative and closing > 0 else None


def _without_filler(tokens: Tokens, kept: list[int], verb_end: int) -> list[int]:
    """Without adverbs that tell nothing, right after the verb."""
    return [i for i in kept if not (i == verb_end and tokens.lowers[i] in FILLER_ADVERBS)]


def _without_times(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without time expressions and the words that lead to them."""
    found: list[int] = []
    for place, index in enumerate(kept):
        following = tokens.tags[kept[place + 1]] if place + 1 < len(kept) else ""
        before = tokens.tags[found[-1]] if found else ""
        if tokens.tags[index] == "'" and place and tokens.tags[kept[place - 1]] == "t":
            continue
        if tokens.tags[index] != "t":
            found.append(index)
        elif (following == "P" and before in ("D", "'")) or before == '"':
            found.append(index)  # part of a name: "the 2010 Brennet Prize", “This Week in Hale”
        elif following != "'" and not (
            following in ("N", "J", "G") and before in ("D", "'", "J", "I")
        ):
            _drop_leads(tokens, found)
    return found


def _drop_leads(tokens: Tokens, found: list[int]) -> None:
    """Take off what led to a time: "early in", "on the"; of prepositions, one."""
    is_led = False
    while found and (tokens.lowers[found[-1]] in _TIME_LEADS or tokens.tags[found[-1]] == "D"):
        if is_led and tokens.tags[found[-1]] == "I":
            break
        is_led = is_led or tokens.tags[found[-1]] == "I"
        found.pop()


def _without_brackets(tokens: Tokens, kept: list[int]) -> list[int]:
    found, depth = [], 0
    for index in kept:
        depth += (tokens.tags[index] == "(") - (tokens.tags[index - 1 if index else 0] == ")")
        if depth <= 0 and tokens.tags[index] not in "()":
            found.append(index)
    return found


def _balanced(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without quotation marks, where one has lost its partner."""
    if sum(tokens.tags[index] == '"' for index in kept) % 2 == 0:
        return kept
    return [index for index in kept if tokens.tags[index] != '"']


def _trimmed(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without words that now lead nowhere at the end."""
    if len(kept) > 1 and tokens.tags[kept[-1]] == "G" and tokens.tags[kept[-2]] == "I":
        kept = kept[:-2]
    while kept:
        last, tag = kept[-1], tokens.tags[kept[-1]]
        is_particle = tag in "IA" and (
            tokens.lowers[last] in PARTICLES or (tag == "I" and tokens.tags[last - 1] in "VX")
        )
        is_particle = is_particle or (tag == "A" and tokens.lowers[last].endswith("ly"))
        dangles = tag in "CTDS,'WwMBH" or (tag in "IA" and not is_particle)
        dangles = dangles or (tag == "J" and len(kept) > 1 and tokens.tags[kept[-2]] == "D")
        if not dangles:
            break
        kept = kept[:-1]
    return kept


def _fitted(
    tokens: Tokens,
    kept: list[int],
    room: int,
    instead: Mapping[int, str] | None = None,
    least: int = 0,
) -> str:
    """As much as fits, cut only before a preposition, an infinitive or a joined part.

    Nothing before token ``least`` is cut; where all that may be cut is not enough, the rest is
    longer than ``room``.
    """
    text = join(tokens, kept, instead)
    if len(text) <= room or not kept:
        return text
    best = text
    for place in range(len(kept) - 1, 0, -1):
        index = kept[place]
        if index < least:
            break
        lower = tokens.lowers[index]
        is_described = tokens.tags[index] == "J" and lower.endswith("ed") and index + 1 in kept
        is_described = is_described and tokens.tags[index + 1] in "IT"  # "a charge related to it"
        is_cut = (
            (is_described or tokens.tags[index] in "ITSRGC,W")
            and lower != "of"
            and lower not in EVENT_NOUNS
        )
        if tokens.tags[index - 1 : index + 2] == "PCP" or lower in GERUND_NOUNS:
            continue
        if re.fullmatch("#[IT][#$]", tokens.tags[index - 1 : index + 2]):
            continue  # "175 million to 180 million"
        if not is_cut or tokens.tags[kept[place - 1]] not in 'NP#)tO"LAX':
            continue
        shorter = _trimmed(tokens, kept[:place])
        if tokens.tags[index] == "C" and [tokens.tags[i] for i in shorter[-2:]] == ["T", "L"]:
            shorter = _trimmed(tokens, shorter[:-2])  # "to impede or delay the ruling"
        if not shorter or shorter == kept:
            continue
        best = join(tokens, _balanced(tokens, shorter), instead)
        if len(best) <= room:
            return best
    return best


def _turned(tokens: Tokens, clause: Clause, object_: list[int]) -> str | None:
    """With the object first, where the subject is not known: "It blocked Orlo", "Orlo blocked"."""
    if clause.is_passive or tokens.tags[clause.head] not in "VX" or clause.base in SAYING:
        return None
    tags = "".join(tokens.tags[i] for i in object_)
    match = re.match(r"D?[JNP#']*[NP]", tags)
    form = tokens.lowers[clause.head]
    tag = verb_forms().get(form, ("E", ""))[0]
    if match is None or tag not in "EUX":
        return None
    cut = match.end()
    while cut < len(object_) and tokens.lowers[object_[cut]] == "of":
        more = re.compile(r"[DJNP#']*[NP]").match(tags, cut + 1)
        if more is None:
            break
        cut = more.end()
    things, rest = object_[:cut], object_[cut:]
    if tokens.lowers[things[0]] in ("the", "a", "an", "its", "his", "her", "their"):
        things = things[1:]
    head = f"{join(tokens, things)} {form}"
    return _finish(f"{head} {_fitted(tokens, rest, MAX_LENGTH - len(head) - 1)}".strip())


def join(tokens: Tokens, kept: Sequence[int], instead: Mapping[int, str] | None = None) -> str:
    """The words of some tokens, spaced as in the text."""
    parts: list[str] = []
    for place, index in enumerate(kept):
        if place:
            previous = kept[place - 1]
            is_next = index == previous + 1
            is_tight = tokens.spans[previous][1] == tokens.spans[index][0] and is_next
            if (not is_tight and tokens.tags[index] not in ",'") or (
                not is_tight and tokens.tags[index] == "'" and not is_next
            ):
                parts.append(" ")
        words = instead.get(index) if instead else None
        words = words or " ".join(tokens.texts[index].split())
        parts.append(words.lower() if index == 0 and tokens.tags[0] == "D" else words)
    return "".join(parts)


def _finish(text: str) -> str | None:
    text = " ".join(text.split()).strip(" ,;:-–—")
    if not text:
        return None
    head = text.split(" ", 1)[0]
    is_cased = any(map(str.isupper, head[1:3]))
    return text if is_cased else text[0].upper() + text[1:]
