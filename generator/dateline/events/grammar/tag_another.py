"""Whether a form that may be past or participle is a second finite verb of its stretch."""

from __future__ import annotations

import re

from dateline.events.en.closed import MOVING, NAMING, REPORTING
from dateline.events.grammar.tag_context import FINITE, base_of, is_closing_report
from dateline.events.grammar.tag_form import Form

_LED = re.compile("(?:[At]|It)*+I")  # "said in a letter sent", but not "said on Monday a man left"


def is_another(form: Form) -> bool:
    """Whether the form is finite though its stretch has had a finite verb."""
    if _is_what_was_said(form) or _is_behind_opening(form):
        return True
    if form.before == ",":
        return form.has_object or form.follows != "I"
    joint = _joint_before(form.tags, form.index)
    if joint >= 0 and (form.follows != "I" or form.has_particle()):
        return True
    if joint > 0 and form.tags[joint - 1] == "," and not form.has_finite_later():
        return True  # "he appealed, and the court found in his favour"
    return _is_resumed(form) or _is_after_aside(form)


def _is_what_was_said(form: Form) -> bool:
    """ "said the mill closed", but not "said in a letter sent on Monday"."""
    between = form.tags[form.last_finite + 1 : form.index]
    verb = base_of(form.lowers[_main_verb(form)])
    is_told = verb in REPORTING and any(tag in "NPO" for tag in between)
    is_told = is_told and not _LED.match("".join(between))
    is_found = verb == "find" and form.follows == "I"  # "found it wrapped in"
    if form.follows == "I" and form.base not in MOVING and form.has_finite_later():
        return False  # "said a tape found in a cave showed him"
    word_after = form.lowers[min(form.index + 1, len(form.lowers) - 1)]
    return is_told and form.follows != "T" and word_after != "by" and not is_found


def _is_behind_opening(form: Form) -> bool:
    """ "Since the race began three days ago Hale crossed the line": a time ends what opens."""
    between = "".join(form.tags[form.last_finite + 1 : form.index])
    is_opened = form.start > 0 and form.tags[form.start - 1] == "S"
    return is_opened and form.has_object and re.fullmatch("I?tP+A*", between) is not None


def _main_verb(form: Form) -> int:
    """The verb that the last finite one helps: "should be | mentioned"."""
    place = form.last_finite
    while place + 1 < form.index and (
        form.tags[place + 1] in "HBAXT" or "".join(form.tags[place : place + 2]) in ("TL", "ML")
    ):
        place += 1
    return place


def _is_resumed(form: Form) -> bool:
    """ "watches that will be eligible totaled ...": the verb that the subject still lacks."""
    is_resumed = form.has_object or form.tags[form.index - 1] == "t" or form.has_particle()
    is_resumed = is_resumed or not form.has_finite_later()  # then it is the only one left
    if not (form.is_relative and is_resumed and form.base not in NAMING):
        return False
    return not any(tag in FINITE for tag in form.tags[: form.start - 1])


def _is_after_aside(form: Form) -> bool:
    """Whether a comma since the last finite verb ended what that verb told."""
    between = form.tags[form.last_finite + 1 : form.index]
    if "," not in between:
        return False
    if is_closing_report(form.tags, form.lowers, form.index):
        return True
    if not form.has_object or form.has_finite_later():
        return False
    return form.tags[form.index - "".join(reversed(between)).index(",")] not in "IG"


def _joint_before(tags: list[str], index: int) -> int:
    """The "and" with a noun phrase after it, right before: "and in 2003 the police"; or -1."""
    index -= 1
    while index >= 0 and (tags[index] in "DJNPAt#" or tags[index : index + 2] == ["I", "t"]):
        index -= 1
    return index if index >= 0 and tags[index] == "C" else -1
