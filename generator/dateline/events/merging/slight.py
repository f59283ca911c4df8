"""Which titles say too little to name an event that another telling says better."""

from __future__ import annotations

from functools import lru_cache

from dateline.events.en.verbs import verb_forms

_FINITE = "YEXU"  # third persons, pasts and participles, as `verb_forms` marks them
_AUXILIARIES = ("will", "would", "may", "might", "can", "could", "must", "should", "is", "are")
_LEADING = ("of", "on", "in", "at", "for", "to", "by", "from", "with", "against", "after", "the")
_FEWEST = 3  # words
_AT_HAND = 20_000


@lru_cache(maxsize=_AT_HAND)
def is_slight(title: str) -> bool:
    """Whether a title has no verb, or hardly more than one.

    >>> [is_slight(one) for one in ("Rig explodes", "Fall of Skell", "Rebels take Skell")]
    [True, True, False]
    """
    words = title.lower().split()
    return len(words) < _FEWEST or not any(map(_is_verb, words, words[1:]))


def _is_verb(before: str, word: str) -> bool:
    """Whether a word is a verb behind that one: "rebels take", but not "of attack"."""
    form = verb_forms().get(word, ("", ""))[0]
    if before in _LEADING:
        return False
    return word in _AUXILIARIES or (bool(form) and form in f"{_FINITE}L")
