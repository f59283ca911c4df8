"""Whether a form that may be past or participle is the finite verb of its clause, by rule."""

from __future__ import annotations

import re

from dateline.events.en.closed import MOVING, NAMING, NEVER_DONE
from dateline.events.grammar.tag_another import is_another
from dateline.events.grammar.tag_contact import is_after_contact, is_in_contact, is_rate
from dateline.events.grammar.tag_context import FINITE, finite_later
from dateline.events.grammar.tag_first import is_first
from dateline.events.grammar.tag_form import Form
from dateline.prose.lexicon import words

_CALLING = ("for", "in", "on", "off", "upon")  # "called for a vote" names nothing
# What these lead to their subject does: "refused to hear the case" is no participle.
_TO = re.compile("A?(?:I?t)?A?T")
_WILLING = words(
    """
    refuse decline agree fail vow pledge threaten manage hesitate struggle resolve move rush hurry
    seek try continue hope decide opt volunteer start
    """
)
# What leads or amounts "to" something does so: "winds led to landslides" has no men led anywhere.
_REACHING = words("lead amount contribute respond react adhere resort cling succumb cater")
# With these words right behind them they have been done to somebody: "the man accused of it".
_SUFFERED = {
    **dict.fromkeys(words("accuse suspect convict acquit deprive strip rob"), "of"),
    **dict.fromkeys(words("charge diagnose equip"), "with"),
}
_FINITE_LATER = re.compile("[VFMBH]")


def is_finite(form: Form) -> bool:
    """What the rules say, surest first; ``past_reading`` may know better."""
    opens = all(tag in 'At"' for tag in form.tags[form.start : form.index])
    if opens and form.start > 0:
        return form.is_relative or form.tags[form.start - 1] in ")-;"
    if form.before == "O" or (opens and form.is_relative):
        return form.lowers[form.index - 1] != "those"  # "those | trapped in the mill"
    if _is_suffered(form):
        return False
    if form.base in NEVER_DONE and form.follows not in "NJ":
        return True
    if form.base in _WILLING and _TO.match("".join(form.tags[form.index + 1 : form.index + 6])):
        return True
    if (form.base in _REACHING and form.next_word == "to") or _is_of_contact(form):
        return True
    if _names_something(form) or _has_agent(form) or _is_of_amount(form):
        return False
    if form.is_relative and form.last_finite < 0 and form.next_word != "by":
        return True
    if form.before == "C":
        return form.last_finite >= 0 or _goes_on_after_aside(form)
    return is_another(form) if form.last_finite >= 0 else is_first(form)


def _is_suffered(form: Form) -> bool:
    """Whether somebody underwent it, and a verb comes: "a man charged with theft was freed"."""
    if _SUFFERED.get(form.base) != form.next_word or form.last_finite >= 0:
        return False
    return _FINITE_LATER.search("".join(form.tags[form.index + 2 :])) is not None


def _is_of_contact(form: Form) -> bool:
    """Whether a clause that no word opens has it as its verb, or stands before it."""
    if form.next_word == "by":
        return False
    place = form.tags, form.lowers, form.start, form.index, form.last_finite
    return is_in_contact(*place) or is_after_contact(*place)


def _is_of_amount(form: Form) -> bool:
    """ "earned $3 million, or nine cents a share adjusted for the split"."""
    is_further = form.last_finite >= 0 and form.follows == "I"
    is_noun = form.tags[form.index - 2] == "D"
    return is_further and is_noun and is_rate(form.lowers, form.index - 2)


def _names_something(form: Form) -> bool:
    """ "a man named Hale", but not "called for a vote"."""
    if form.lowers[form.index] == "named" and _is_one(form):
        return True
    is_alone = form.last_finite < 0 and not finite_later(
        form.tags[: form.end], form.lowers, form.index + 1
    )
    if form.base == "end" and is_alone:
        return False  # "the war ended in 1945", but not "the quarter ended in May, Orlo sold"
    is_calling = form.lowers[form.index] == "called" and form.next_word in _CALLING
    return form.base in NAMING and not form.has_object and not is_calling


def _is_one(form: Form) -> bool:
    """Whether "a man" stands before, of whom a name follows."""
    phrase = "".join(form.tags[: form.index])
    start = re.search("D[JN]*N$", phrase)
    return start is not None and form.lowers[start.start()] in ("a", "an")


def _has_agent(form: Form) -> bool:
    return form.next_word == "by" and form.base not in MOVING


def _goes_on_after_aside(form: Form) -> bool:
    """ "was held, weeks after the ferry sank, and pleaded guilty": a comma closed the aside."""
    joint = form.index - 1
    while form.tags[joint] in "At":
        joint -= 1
    is_closed = form.tags[joint - 1] == "," and form.tags[form.start - 1] in "SWw"
    return is_closed and any(tag in FINITE for tag in form.tags[: form.start])
