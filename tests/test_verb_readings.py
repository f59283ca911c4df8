"""Words that may be verbs, read where they stand; sentences that no weights were learned from."""

from __future__ import annotations

import pytest

from dateline.events.grammar.clause_reader import find_clauses
from dateline.events.grammar.tagging import disambiguate
from dateline.events.grammar.tokens import tokenize
from dateline.events.grammar.verb_reading import READINGS, packed
from dateline.model import Span


@pytest.mark.parametrize(
    ("sentence", "word", "reading"),
    [
        ("The ferry plans were dropped.", "plans", "N"),
        ("Orlo plans to close the mill.", "plans", "F"),
        ("The ferries need new engines.", "need", "F"),
        ("They said the need was great.", "need", "N"),
        ("Hale wants to soon control the port.", "control", "L"),
        ("They hope to sell the mill and build a pier.", "build", "L"),
        ("Did they vote on it?", "vote", "L"),
        ("The vote was close.", "vote", "N"),
        ("She set the price at nine crowns.", "set", "V"),
        ("A new set of rules was read.", "set", "N"),
        ("The guard, who lives in Brennet, left.", "lives", "F"),
        ("Nine lives were lost.", "lives", "N"),
    ],
)
def test_a_word_is_read_by_what_stands_around_it(sentence: str, word: str, reading: str) -> None:
    tokens = disambiguate(tokenize(sentence, Span(0, len(sentence))))
    assert tokens.tags[tokens.lowers.index(word)] == reading


@pytest.mark.parametrize(
    ("sentence", "word", "reading"),
    [
        ("If the ferry sank at night, nobody saw it.", "sank", "V"),
        ("After a weaver lodged a complaint, the oil-stained quay was closed.", "lodged", "V"),
        ("In the bay stood a wooden shed, and oil - stained nets lay there.", "stained", "R"),
        ("The first blast led to a fire, caused the roof to fall and closed the mill.", "led", "V"),
        ("Orlo dropped a bomb called the Needle.", "called", "R"),
        ("The total volume of oil collected or burned is not known.", "collected", "R"),
        ("The clerk spoke for an hour and then disregarded the letters.", "disregarded", "V"),
    ],
)
def test_a_past_is_told_from_a_participle(sentence: str, word: str, reading: str) -> None:
    tags = disambiguate(tokens := tokenize(sentence, Span(0, len(sentence)))).tags
    assert tags[tokens.lowers.index(word)] == reading


@pytest.mark.parametrize(
    ("sentence", "word", "reading"),
    [
        ("Two letters may belie the claim.", "belie", "L"),
        ("May ferries use the quay?", "ferries", "N"),
        ("The crew sought to debunk the claim.", "debunk", "L"),
        ("The mill paid according to height the next day.", "height", "N"),
        ("The board will do its best.", "do", "L"),
        ("Do they vote on it?", "do", "Z"),
        ("The work was done by nine.", "done", "X"),
        ("The mill can no longer pay its crew.", "pay", "L"),
        ("The mayor would likely win.", "win", "L"),
        ("The shooting injured nobody.", "shooting", "N"),
        ("Police questioned acting mayor Ana Hale.", "acting", "J"),
    ],
)
def test_behind_a_modal_and_to_stands_a_verb(sentence: str, word: str, reading: str) -> None:
    tags = disambiguate(tokens := tokenize(sentence, Span(0, len(sentence)))).tags
    assert tags[tokens.lowers.index(word)] == reading


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("The firm hit by a strike that began in spring was sold.", "sold", "The firm"),
        ("The firm hit by a strike that began in spring was sold.", "began", "a strike"),
        ("A rig operated by Orlo that exploded at night was insured.", "exploded", "A rig"),
        ("A rig operated by Orlo that exploded at night was insured.", "insured", "A rig"),
        ("The man accused of robbing a clerk who left was freed.", "freed", "The man"),
        (
            "Mills in towns on the Wye, the Lugg and the Arrow that had paid their crews closed.",
            "closed",
            "Mills in towns on the Wye, the Lugg and the Arrow",
        ),
    ],
)
def test_a_verb_has_its_subject_past_what_hangs_on_it(
    sentence: str, verb: str, subject: str
) -> None:
    tokens = disambiguate(tokenize(sentence, Span(0, len(sentence))))
    found = {tokens.lowers[clause.head]: clause.subject for clause in find_clauses(tokens)}
    assert tokens.span(*found[verb]).of(sentence) == subject


def test_weights_correct_the_rules_both_ways() -> None:
    def by_rules(text: str) -> str:
        raw = tokenize(text, Span(0, len(text)))
        return disambiguate(raw, choose_past=lambda _, by_rule: by_rule).tags

    def corrected(text: str) -> str:
        return disambiguate(tokenize(text, Span(0, len(text)))).tags

    lost = "The volume of oil collected or burned by the crew is not known."
    gained = "The crew fought to save the mill and the firm moved to a quay."
    for text in (lost, gained):
        assert by_rules(text) != corrected(text), text


def test_every_word_that_may_be_a_verb_gets_one_of_its_readings() -> None:
    text = "set plans ; cut , need ( work ) work work cut set wants . wants"
    raw = tokenize(text, Span(0, len(text)))
    for before, after in zip(raw.tags, disambiguate(raw).tags, strict=True):
        assert after in READINGS.get(before, before + after)


def test_packed_weights_are_added_reading_by_reading() -> None:
    assert packed([3, -5, 7]) + packed([-4, 1, -9]) == packed([-1, -4, -2])
