"""Which tense governs a place: hints of direction, from the words around it."""

from __future__ import annotations

import re

from dateline.timex.en.bounds import sentence_end, sentence_start
from dateline.timex.en.lexicon import listed
from dateline.timex.en.patterns import WEEKDAY
from dateline.timex.language import Context, Cue, Tense
from dateline.timex.rule import factored

_PEEK = 12  # code points of the time itself that a verb's company may be seen in
_PAST_FORMS = listed(
    """
    was were had did couldn't said told made took came went got gave began became held led left lost
    met paid put ran saw sent sold spent stood struck won wrote found fell felt kept knew grew drew
    broke brought built bought caught chose cut fought flew hit hurt rose set shot shut sank spoke
    spread swept taught thought threw understood wore withdrew been gone done taken given seen
    known shown written fallen risen broken driven drove sought swore hung dealt fled bore laid lay
    rode slid spun stole stuck swam tore woke wound overtook overthrew undertook forgot forgave
    froze beat bet bid burst cast cost quit split read
    sat ate drank sang blew shook dug hid bled fed
    rang wept slept crept meant lit lent burnt learnt arose bound clung drawn slept spoken swung
    """
)
_FUTURE_FORMS = listed(
    """
    will won't shall may might can could would should must expected expects expect planned scheduled
    slated poised aims intends intend going upcoming payable gonna effective let's tentatively
    ready postponed rescheduled extended adjourned deadline expecting expire expires meets opens
    takes goes premieres debuts hosts travels begins starts meet begin closes
    resumes resume airs arrives departs kicks cant wait faces ends
    """
)
# Verbs whose bare form is also a noun: a time right after them shows that they are none.
_FUTURE_AT = (
    rf"(?:close|open|start|leave|arrive|play|return|vote|end)(?=\s(?:at|on|this|next|{WEEKDAY})\b)"
)
# "due to start", "set for May": of plans, where "due to Ant's debts" and "set a record" are none.
_PLANNED = (
    r"due(?!\sto\s)|due(?=\sto\s(?:be|begin|start|open|close|end|expire|meet|vote|speak|take|go|come|fly"
    r"|arrive|leave|return|appear|play|run|launch|land|stand|visit|hold|sign|rule|decide|report|finish|face"
    r"|publish|receive|retire|join|make|give|become|testify|travel|resume)\b)|set(?=\sfor\b)"
    r"|(?:plans|hopes|wants|vows|intends|is|are)(?=\sto\s(?!the\b|a\b|an\b)[a-z]{2})"
)
_NOT_PAST = r"(?!need|feed|speed|breed|exceed|proceed|succeed|indeed|hundred|kindred|united|wed\b)"
_NOT_INFINITIVE = r"(?!(?:the|a|an|his|her|its|their|this|that|last|next)\b)"
_CUE = re.compile(
    rf"\b(?:(?P<future>{factored(_FUTURE_FORMS)}|{_FUTURE_AT}|{_PLANNED})"
    rf"|(?P<infinitive>to {_NOT_INFINITIVE}[a-z]{{2,15}})"
    rf"|(?P<past>{factored(_PAST_FORMS)}|{_NOT_PAST}[a-z]{{2,14}}ed))\b"
    r"|(?P<will>'ll\b)"
)
# Only after such words does an infinitive look ahead ("plans to vote", not "came to vote").
_PLANS = re.compile(
    r"\b(?:plan|expect|schedul|hope|hoping|want|intend|aim|agree|vow|promis|decid|prepar|appl|offer"
    r"|refus|ask|urg|invit|need|threaten|propos|suppos|order)\w{0,5}\s(?:(?!an?\b|the\b)\w{1,12}\s){0,3}$"
    r"|\b(?:set|ready|likely|about|going|have|has|is|are|be|was|were|slated|poised|able|free)\s$"
)
_SINCE = re.compile(r"\bsince\s$")
_IN = re.compile(
    r"\b(?:in|of|since|last|by|from|this|next|until|late|early|mid|and|to|through)[\s-]$"
)
_MOVED = listed("postponed rescheduled extended adjourned")
_BE = re.compile(r"\b(?:be|get|gets|getting)\s(?:\w{2,12}ly\s)?$")
# Not "would" or "may": those report what was said of a day that is over.
_WILL = listed("will 'll shall won't meet meets faces begin begins opens")
_SURE = listed("will 'll shall won't gonna expects wait")
# "predicted snow by Sunday": what is foretold or asked for lies ahead.
_FORETOLD = listed(
    "predicted forecast projected promised pledged vowed demanded ordered urged warned asked hoped"
)
_FROM_NOW = re.compile(r"\bnow (?:and|until|till|to|through) $")
_FUTURE_NEAR = re.compile(r"\b(will|won't|shall|may|might|could|would|should)\b")
_UNTIL = re.compile(
    r"\b(?:until|till|til|'til)\s{1,3}(?:(?:noon|midnight|[\d:.]{1,5} ?[ap]\.?m\.?) (?:on )?)?$"
)
_TO_DO = re.compile(r"\s{1,3}to\s[a-z]{2}")  # "until Tuesday to answer"
_BY = re.compile(r"\bby\s{1,3}$")
# What comes after these was done, if anything was: "managed to pay by May".
_DONE = re.compile(
    r"\b(?:managed|failed|came|began|started|forced|able|used|helped|tried|continued|had|led|rose|fell)\s$"
)
_NOT = re.compile(r"\s{1,3}not\b")
_NOBODY = re.compile(r"\b(?:neither|nor|none|nobody|no one|nothing)\b[^.;]{0,60}$")
# "was due to", "were scheduled for": what was planned may be over or not.
_WAS_PLANNED = re.compile(
    r"\b(?:was|were)\s(?:(?:\w{2,12}ly|also|not|still)\s)?"
    r"(?:(?:set|due|scheduled|slated|planned|expected|supposed|going|ready|about)\s)?$"
)
# A time that such a word leads to is one at which what the verb tells was so.
_FIRM = re.compile(r"\b(?:in|on|during|since)(?:\s(?:early|late|mid))?[\s-]{1,3}$")
# "died in April": nothing lies between what was done and when.
_ADJACENT = re.compile(
    r"\s(?:\w{2,12}ly\s)?(?:in|on|during|back in)\s(?:early[\s-]|late[\s-]|mid-)?"
)
_PLUPERFECT = re.compile(r"\bhad(?:n't)? (?:been |already )?(?:\w{2,12} ){0,2}$")


def cue(context: Context) -> Cue | None:
    """The tense that governs a time.

    That of the nearest verb to its left in the same sentence, else of the first to its right.
    """
    low, start, end = context.low, context.start, context.end
    if low.startswith("'s ", end):  # "Friday's ruling": it has been, unless it is to come
        return _cue_of_owned(context)
    verbs = list(_CUE.finditer(low, sentence_start(context), start + _PEEK))
    verbs = [verb for verb in verbs if verb.end() <= start]
    lead = _cue_of_lead(context, verbs[-1] if verbs else None)
    if lead is not None:
        return lead
    is_firm = _FIRM.search(low, max(0, start - 16), start) is not None
    found = next((verb for verb in reversed(verbs) if _governs(verb, context.text)), None)
    if found is None:
        return _cue_after(context, is_firm=is_firm)
    return _weighed(_cue(found, is_firm=is_firm), context, found.end())


def _cue_of_lead(context: Context, verb: re.Match[str] | None) -> Cue | None:
    """The tense that the words right before settle: "since", "between now and", "to pay by"."""
    low, start = context.low, context.start
    before = low[max(0, start - 16) : start]
    if _SINCE.search(before):
        return Cue(Tense.PAST, "since", is_firm=True, is_sure=True)
    if _UNTIL.search(before) and _TO_DO.match(low, context.end):
        return Cue(Tense.FUTURE, "until")
    if verb and _BY.search(before) and (_is_task(verb) or verb.group() in _FORETOLD):
        return Cue(Tense.FUTURE, "by")
    return Cue(Tense.FUTURE, "now", is_sure=True) if _FROM_NOW.search(before) else None


def _weighed(told: Cue, context: Context, verb_end: int) -> Cue:
    """How surely a past verb puts the time in the past: "died in April" does, while what was so
    "until August" may be over or not."""
    low, start = context.low, context.start
    if told.tense is not Tense.PAST:
        return told
    if _ADJACENT.fullmatch(low, verb_end, start):
        return told._replace(is_sure=True)
    is_until = _UNTIL.search(low, max(0, start - 28), start) is not None
    return told._replace(is_open=True) if is_until else told


def _cue_after(context: Context, *, is_firm: bool) -> Cue | None:
    """The tense of the first verb to the right, where none stands to the left."""
    low, start, end = context.low, context.start, context.end
    for match in _CUE.finditer(low, end, sentence_end(context)):
        if match.group() in _MOVED:  # "on Friday extended": the moving is told, not what moved
            return Cue(Tense.PAST, match.group())
        if match.lastgroup != "infinitive" and _governs(match, context.text):
            return _cue(match, is_firm=is_firm)
    if _UNTIL.search(low, max(0, start - 8), start):
        return Cue(Tense.FUTURE, "until")
    return None


def _cue_of_owned(context: Context) -> Cue:
    """ "Friday's ruling", "Friday's vote will" """
    low, end = context.low, context.end
    ahead = _FUTURE_NEAR.search(low, end, end + 40)
    verb = ahead.group(1) if ahead else _last_verb(context)
    is_ahead = ahead is not None or verb in _WILL
    return Cue(Tense.FUTURE, verb) if is_ahead else Cue(Tense.PAST, "'s")


def _last_verb(context: Context) -> str:
    matches = _CUE.finditer(context.low, sentence_start(context), context.start)
    verbs = [match.group() for match in matches]
    return next((verb for verb in reversed(verbs) if not verb.startswith("to ")), "")


def _governs(match: re.Match[str], text: str) -> bool:
    """Whether the word tells a tense: "will be held" looks ahead though "held" is past."""
    if match.lastgroup == "infinitive":
        return _is_plan(match, text)
    at = match.start()
    if match.group() == "may" and _IN.search(match.string, max(0, at - 10), at):
        return False  # the month
    if match.group() == "sat" and text[at].isupper():
        return False  # the day
    return match.lastgroup != "past" or _BE.search(match.string, max(0, at - 16), at) is None


def _is_plan(infinitive: re.Match[str], text: str) -> bool:
    at = infinitive.start()
    if text[at + 3].isupper() and text[at : at + 2].islower():
        return False  # "going to Ant", a name
    return _PLANS.search(infinitive.string, max(0, at - 40), at) is not None


def _is_task(verb: re.Match[str]) -> bool:
    """Whether it is something yet to be done: "a plan to pay"."""
    if verb.lastgroup != "infinitive":
        return False
    return _DONE.search(verb.string, max(0, verb.start() - 16), verb.start()) is None


def _cue(match: re.Match[str], *, is_firm: bool) -> Cue:
    if match.lastgroup == "past":
        return Cue(Tense.PAST, match.group(), is_firm)
    low, at = match.string, match.start()
    if _PLUPERFECT.search(low, max(0, at - 32), at):
        return Cue(Tense.PAST, "had", is_firm)
    if match.group() == "could" and (
        _NOT.match(low, match.end()) or _NOBODY.search(low, max(0, at - 70), at)
    ):
        return Cue(Tense.PAST, "could not", is_firm)
    is_open = _WAS_PLANNED.search(low, max(0, at - 32), at) is not None
    is_sure = match.group() in _SURE and not is_open
    return Cue(Tense.FUTURE, match.group(), is_open=is_open, is_sure=is_sure)
