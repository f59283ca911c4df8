"""What the words of a title stand for, looked up in the article that they are from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile

from dateline.events.en.closed import DONE_TO_THINGS, DONE_TO_WORKS
from dateline.events.en.given_names import GIVEN_NAMES
from dateline.events.en.people import PERSON_NOUNS
from dateline.events.en.titling import CALLINGS, FIRMS, NAMED_BEHIND
from dateline.events.names.cues_en import NOT_NAMES, PERSON_TITLES
from dateline.events.telling.told import Reading
from dateline.events.titles.beside import name_beside, names_beside
from dateline.events.titles.descriptions import description
from dateline.events.titles.objects import object_meant
from dateline.events.titles.referents import (
    are_unnamed,
    could_act,
    is_company_name,
    referent,
    subject_named,
)
from dateline.prose.lexicon import words

_ANY_FIRM = ("company", "firm", "giant", "group", "conglomerate")
_IN_NAMES = {"airline": "air", "carrier": "air"}  # "Orlo Airways"
_FAR = 15  # sentences
_HONORIFIC = re.compile(r"^(?:Mr|Mrs|Ms)\.? ")
_GIVEN = re.compile(r"\b(?:[A-Z][a-z]{1,15} |[A-Z]\. ){1,3}\Z")
_LONGEST_GIVEN = 51  # code points of three words and their spaces
_OPENING = 2  # sentences
_DONE_TO_IT = (DONE_TO_THINGS | DONE_TO_WORKS) | words(
    """
    list restore steal lose destroy demolish repair finish complete extend close buy sell acquire
    bring extinguish douse contain quell quench dismantle recover retrieve seize tow salvage
    cap seal plug drill
    """
)
_OBJECTS = {"they": "them", "these": "them", "it": "it"}
_ARTICLES = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True)
class Names:
    """Answers for one clause of one sentence."""

    reading: Reading
    index: int
    clause: int

    def at(self, clause: int) -> Names:
        """The same for another clause of the sentence."""
        return Names(self.reading, self.index, clause)

    def subject(self, pronoun: str) -> str | None:
        """Who or what a pronoun, or "company", stands for; ``None``: it is not clear."""
        found = next((name for name in self._meant(pronoun) if name), None)
        if found is None or not found.isalpha() or found[0].isupper():
            return found
        if known := self.called(found):
            return known
        return self.full(found, self.reading[self.index].clauses[self.clause].first) or found

    def called(self, noun: str) -> str | None:
        """The name of what a bare "the singer", "the airline" or "the judge" is."""
        if noun in CALLINGS:
            return self.sole_person(noun)
        if noun in FIRMS:
            return self.sole_firm(noun) or name_beside(self._where_named(noun), noun)
        if noun not in NAMED_BEHIND:
            return None
        name = name_beside(self.reading.text, noun)
        return f"{noun} {name}" if name else None

    def whole(self, name: str) -> str:
        """A person's surname with the given name that the article tells, if it tells one."""
        surname = _HONORIFIC.sub("", name)
        if not surname.isalpha() or not surname[0].isupper():
            return name
        given = self._given(surname)
        is_clear = len(given) == 1 and not given.keys().isdisjoint(GIVEN_NAMES)
        return f"{next(iter(given.values()))} {surname}" if is_clear else name

    def _given(self, surname: str) -> dict[str, str]:
        """What stands before a surname, by the first given name of it, the shortest of each.

        A name that no list knows is kept too: two of a family are not to be taken for one.
        """
        found: dict[str, str] = {}
        for before in _names_before(self.reading.text, surname):
            names = list(dropwhile(_is_no_given_name, before))  # "Mayor Ana Hale"
            if not names:
                names = [word for word in before if not _is_of_office(word)]  # "Tarkan Hale"
            if names:
                given = " ".join(names)
                found[names[0]] = min(given, found.get(names[0], given), key=len)
        return found

    def other(self, pronoun: str, sayer: int) -> str | None:
        """Like ``subject``, for somebody else than who speaks in the clause ``sayer``."""
        told = self.reading[self.index]
        found = referent(self.reading, self.index, self.clause, pronoun)
        words = " ".join(told.tokens.lowers[slice(*told.clauses[sayer].subject)])
        return found if found and found.lower() not in words else None

    def _meant(self, pronoun: str) -> Iterator[str | None]:
        """What a pronoun may stand for, the likeliest first.

        To what something is done, something may have been done before: "Police freed two men.
        They were fined".
        """
        reading, index, clause = self.reading, self.index, self.clause
        if pronoun == "they" and are_unnamed(reading[index], clause):
            return
        is_done_to = pronoun in _OBJECTS and self._is_done_to(pronoun)
        if is_done_to and reading[index].clauses[clause].base in DONE_TO_WORKS:
            yield self._thing(pronoun, 1, is_work=True)
        if pronoun in _OBJECTS:
            yield referent(reading, index, clause, pronoun, back=0)
            thing = self._thing(pronoun, 0)
            yield thing if thing and (is_done_to or could_act(thing)) else None
        if pronoun == "it" and reading[index].clauses[clause].is_passive:
            yield _without_article(self._continued())
        if is_done_to:
            yield self._thing(pronoun, 1)
        yield referent(reading, index, clause, pronoun)
        if pronoun == "they" and not is_done_to:
            thing = self._thing(pronoun, 1)
            yield thing if thing and could_act(thing) else None

    def _continued(self) -> str | None:
        """What "it" was in the sentence before, if that has it as an object: "a mile of it"."""
        if not self.index:
            return None
        before = self.reading[self.index - 1]
        for position, clause in enumerate(before.clauses):
            own = before.tokens.lowers[clause.verb[1] : clause.last]
            if "it" in own and not clause.is_copular:
                return object_meant(self.reading, self.index - 1, position, "it")
        return None

    def _is_done_to(self, pronoun: str) -> bool:
        own = self.reading[self.index].clauses[self.clause]
        return own.is_passive and (pronoun != "it" or own.base in _DONE_TO_IT)

    def _thing(self, pronoun: str, back: int, *, is_work: bool = False) -> str | None:
        """The last thing to which something was done, without its article."""
        reading, index, clause = self.reading, self.index, self.clause
        return _without_article(
            object_meant(reading, index, clause, _OBJECTS[pronoun], back=back, is_work=is_work)
        )

    def owner(self) -> str | None:
        """The company that "the company" is: the last told of, or the one of the lead."""
        nearest = referent(self.reading, self.index, self.clause, "company", back=_FAR)
        lead = self._of_lead()
        if nearest is None or lead is None or is_company_name(nearest):
            return nearest or lead
        is_same = nearest.split()[0] in lead.split()
        return nearest if is_same or not is_company_name(lead) else lead

    def sole_owner(self) -> str | None:
        """The company that a bare "the stock" is of, where the article is about one."""
        lead = self._of_lead()
        if lead is None:
            return None  # asked first: to look far back, all sentences on the way are read
        nearest = referent(self.reading, self.index, self.clause, "company", back=_FAR)
        return nearest if nearest is not None and nearest.split()[0] in lead.split() else None

    def sole_firm(self, noun: str) -> str | None:
        """The one company of the article, if it is what the noun says: "the airline"."""
        owner = self.sole_owner()
        if owner is None or noun in _ANY_FIRM or _IN_NAMES.get(noun, noun) in owner.lower():
            return owner
        name, kind = re.escape(owner), re.escape(noun)
        told = rf"\b{kind} {name}|{name}(?:,? an?|, the| is an?| was an?) [^.;]{{0,60}}\b{kind}\b"
        return owner if re.search(told, self.reading.text) else None

    def _where_named(self, noun: str) -> str:
        """Where a name behind a noun is that of who is meant: of a firm, in the lead alone."""
        if noun not in _ANY_FIRM:
            return self.reading.text
        return self.reading.text[: self.reading.sentences[: min(self.index + 1, _OPENING)][-1].end]

    def sole_person(self, noun: str) -> str | None:
        """The full name of whom a bare "the singer" is, where the article is about one person."""
        people = {self._of_lead(pronoun) for pronoun in ("he", "she")} - {None}
        nearest = {referent(self.reading, self.index, self.clause, one) for one in ("he", "she")}
        whole = {self.whole(name) for name in people if name}
        if len(whole) != 1:
            return None
        person = next(iter(whole))
        near = [self.whole(name) for name in nearest if name and name[0].isupper()]
        near += [name for name in names_beside(self.reading.text, noun) if " " in name]
        return person if all(f" {person}".endswith(f" {name}") for name in near) else None

    def _of_lead(self, pronoun: str = "company") -> str | None:
        """The company, or the person, that the first sentences are about."""
        for place in range(min(self.index, _OPENING)):
            for position in range(len(self.reading[place].clauses)):
                if name := subject_named(self.reading, place, position, pronoun):
                    return name
        return None

    def object(self, pronoun: str) -> str | None:
        """What "it" or "them" stands for, to which somebody did something."""
        found = object_meant(self.reading, self.index, self.clause, pronoun)
        return self.whole(found) if found else None

    def full(self, noun: str, end: int) -> str | None:
        """How the article described a thing before it said "the bridge"; ``None``: it did not.

        ``end`` is the token where it said so.
        """
        return description(self.reading, self.index, self.clause, noun, end)


def _is_no_given_name(word: str) -> bool:
    return word not in GIVEN_NAMES


def _is_of_office(word: str) -> bool:
    """Whether a word with a capital is a title, an office or the first of a sentence."""
    bare = word.rstrip(".")
    return bare in PERSON_TITLES or bare in NOT_NAMES or bare.lower() in PERSON_NOUNS


def _names_before(text: str, surname: str) -> Iterator[list[str]]:
    """The words with capitals right before each place of a surname, three at most."""
    place = text.find(f" {surname}") + 1
    while place:
        end = place + len(surname)
        match = _GIVEN.search(text, max(0, place - _LONGEST_GIVEN), place)
        if match and not (text[end : end + 1].isalnum() or text[end : end + 1] == "_"):
            yield match[0].split()
        place = text.find(f" {surname}", end) + 1


def _without_article(name: str | None) -> str | None:
    article = next((one for one in _ARTICLES if name and name.startswith(one)), "")
    return name.removeprefix(article) if name else None
