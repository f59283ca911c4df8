"""Where the sentence around a time begins and ends, as far as it is looked at."""

from __future__ import annotations

import re

from dateline.timex.en.lexicon import listed
from dateline.timex.language import Context

_REACH = 160  # code points on either side
# The sign stands first: so the engine skips to the next.
_STOP = re.compile(
    r"[.!?;:\n](?:(?<=[.!?])[\"')\]]{0,2}\s{1,6}(?=\S)|(?<=\n)\s{0,20}\n|(?<=;)|(?<=:)\s)"
)
_ABBREVIATION = re.compile(
    r"\b(?:mr|mrs|ms|dr|gen|lt|col|sen|rep|gov|st|no|vs|u\.s|u\.n|jan|feb|mar|apr|jun|jul|aug"
    r"|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|inc|corp|co|ltd|bros|messrs|maj|capt|sgt|rev|hon|prof|mt|ft|ave|[ap]\.m|[a-z])$"
)
# Words that open a sentence after a stop that may be an abbreviation's: "at 9 p.m. On Tuesday".
_OPENERS = listed(
    """
    on in at the a an he she it they we i you but and this that these those there his her their its
    our after before when while as for if by since during no one police officials
    """
)
_WORD = re.compile(r"[^\W\d_]+")


def sentence_start(context: Context) -> int:
    """Behind the last stop before a time; at most ``_REACH`` before it."""
    low, start = context.low, context.start
    lower = max(0, start - _REACH)
    stops = reversed(list(_STOP.finditer(low, lower, start)))
    return next((one.end() for one in stops if _is_stop(one, context.text, lower)), lower)


def sentence_end(context: Context) -> int:
    """The first stop after a time; at most ``_REACH`` after it."""
    low, end = context.low, context.end
    for match in _STOP.finditer(low, end, end + _REACH):
        if _is_stop(match, context.text, end):
            return match.start()
    return end + _REACH


def _is_stop(match: re.Match[str], text: str, lower: int) -> bool:
    """Whether a sentence ends here: not after "vs." or "Gen.", unless a sentence plainly opens."""
    low, at = match.string, match.start()
    is_short = low[at] == "." and _ABBREVIATION.search(low, max(lower, at - 6), at)
    return not is_short or _opens(text, match.end())


def _opens(text: str, at: int) -> bool:
    """Whether a sentence's first word stands here, in its capital."""
    word = _WORD.match(text, at)
    return word is not None and word.group()[0].isupper() and word.group().lower() in _OPENERS
