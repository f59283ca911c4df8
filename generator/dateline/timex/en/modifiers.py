"""Words before and after an expression that TIMEX3 tells as its ``mod``."""

from __future__ import annotations

from dateline.timex.en.lexicon import listed
from dateline.timex.language import Modifier, Takes

_OVER_AFTER = listed(
    "for of after in lasted lasting last took take takes taken spent just is was held some than "
    "within little"
)
_START = (
    "early", "the early", "early in", "early on", "very early", "very early in", "earlier",
    "earlier in", "earlier on", "the beginning of", "the very beginning of", "beginning of",
    "the start of", "start of", "the opening of", "the onset of", "the dawn of",
    "the early part of", "the first part of",
)  # fmt: skip
_END = (
    "late", "the late", "late in", "late on", "very late in", "later", "later in", "later on",
    "the end of", "the very end of", "end of", "the tail end of", "the close of",
    "the latter part of", "the last part of",)  # fmt: skip
_MID = (
    "mid", "mid-", "mid -", "the mid", "the mid-", "the middle of", "middle of", "midway through",
    "the midst of", "the middle part of", "early to mid", "mid to late",
)  # fmt: skip
_REST = (
    "the rest of", "most of the rest of", "the remainder of", "the better part of",
    "a good part of", "the balance of",
)  # fmt: skip
_ABOUT = (
    "about", "around", "approximately", "roughly", "some", "circa", "ca.", "an estimated",
    "close to", "nearly", "almost", "just about", "more or less", "a little over",
)  # fmt: skip
_LESS = (
    "less than", "under", "fewer than", "a little under", "not quite",
    "a little less than", "slightly less than",
)  # fmt: skip
_MORE = (
    "more than", "well over", "in excess of", "a little more than", "slightly more than",
    "upwards of", "longer than",
)  # fmt: skip
_NO_LESS = ("at least", "no less than", "not less than", "a minimum of", "no fewer than")
_NO_MORE = ("up to", "at most", "no more than", "not more than", "a maximum of", "as much as",
            "as long as", "as many as")  # fmt: skip

BEFORE: dict[str, Modifier] = {
    **dict.fromkeys(_START, Modifier("START", Takes.DATE)),
    **dict.fromkeys(_END, Modifier("END", Takes.DATE)),
    **dict.fromkeys(_MID, Modifier("MID", Takes.DATE)),
    **dict.fromkeys(_REST, Modifier(None, Takes.DATE)),
    **dict.fromkeys(_ABOUT, Modifier("APPROX", Takes.AMOUNT)),
    **dict.fromkeys(_LESS, Modifier("LESS_THAN", Takes.AMOUNT)),
    **dict.fromkeys(_MORE, Modifier("MORE_THAN", Takes.AMOUNT)),
    **dict.fromkeys(_NO_LESS, Modifier("EQUAL_OR_MORE", Takes.AMOUNT)),
    **dict.fromkeys(_NO_MORE, Modifier("EQUAL_OR_LESS", Takes.AMOUNT)),
    "over": Modifier("MORE_THAN", Takes.AMOUNT, only_after=_OVER_AFTER),
}
AFTER: dict[str, Modifier] = {
    "or so": Modifier("APPROX", Takes.AMOUNT),
    "or more": Modifier("EQUAL_OR_MORE", Takes.AMOUNT),
    "or less": Modifier("EQUAL_OR_LESS", Takes.AMOUNT),
    "or later": Modifier("ON_OR_AFTER", Takes.DATE),
    "or earlier": Modifier("ON_OR_BEFORE", Takes.DATE),
    "and beyond": Modifier("ON_OR_AFTER", Takes.DATE),
}
