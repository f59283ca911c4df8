"""Which name an article puts beside a noun: "the probe Brennet", "Judge Ana Hale"."""

from __future__ import annotations

import re

from dateline.events.names.cues_en import NEVER_NAMES, NOT_NAMES

_NAME = r"[A-Z][\w’-]{1,20}(?: [A-Z]\.)?(?: [A-Z][\w’-]{1,20}){0,3}"
_NAMED = "(?: named| called| dubbed|,)?"
_ANOTHER = r"\b(?:an?|another|second|third|other|each|every) (?:[\w’-]{1,20} ){0,3}"
_MOST = 1  # times that an article may tell of one whom it does not name


def name_beside(text: str, noun: str) -> str | None:
    """The one name that stands behind a noun; ``None`` where none does, or more than one.

    >>> name_beside("The probe Brennet landed. It is the fifth probe.", "probe")
    'Brennet'
    >>> name_beside("Judge Ana Hale left. Judge Ruiz did not.", "judge")
    """
    found = names_beside(text, noun)
    if len(found) != 1 or re.search(rf"\b{_either(noun)}s\b", text):
        return None
    is_one = len(re.findall(rf"{_ANOTHER}{_either(noun)}\b", text)) <= _MOST
    return found[0] if is_one else None


def names_beside(text: str, noun: str) -> tuple[str, ...]:
    """The names that stand behind a noun, each as it is told at its longest.

    >>> names_beside("Judge Hale left, Judge Ana Hale said. Judge Ruiz did not.", "judge")
    ('Ana Hale', 'Ruiz')
    """
    found: dict[str, str] = {}
    for match in re.finditer(rf"\b{_either(noun)}{_NAMED} ({_NAME})", text):
        words = match[1].removesuffix("’s").split()
        if words[0] not in NEVER_NAMES and words[0] not in NOT_NAMES:
            found[words[-1]] = max(" ".join(words), found.get(words[-1], ""), key=len)
    return tuple(found.values())


def _either(noun: str) -> str:
    return rf"[{noun[0]}{noun[0].upper()}]{re.escape(noun[1:])}"
