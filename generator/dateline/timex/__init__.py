"""Time expressions: prose to ``Timex``, by rules.

``tag`` reads a text in three steps. ``scanning`` finds expressions: one compiled scan for the words
that every expression holds one of (triggers), and only around a hit the rules of that trigger's
kind, in order of preference. ``domain`` judges whether the text is news or a narrative of the
past. ``placing`` puts each expression on the calendar, in reading order, counted from the
publication date or from the last time told (``story``), with the direction that grammar gives.

The seam between languages
--------------------------
Everything above knows no word of any language. A language is a folder beside this file, named by
its code, whose ``LANGUAGE`` is a ``language.Language``; ``tag(text, language="de")`` imports it.
Nothing else changes. A pack brings:

``trigger``  a pattern, over folded text (lower case, plain quotes and hyphens, same length), for
    the words and numbers that expressions are found by; ``kinds`` maps each word to its kind, and
    ``kind_of_number`` names the kind of what is not listed (digits).
``lead``  words that may stand in an expression to the left of its trigger. Rules are tried from
    the leftmost such word to the trigger itself, so the longest reading wins.
``rules``  for each kind a tuple of ``rule(name, pattern, reader)`` rows, in order of preference.
    In a pattern a space is any short white space, a tilde also a hyphen; it must end where a word
    ends, and its match must hold the trigger. Literals after the reader are what every match holds
    one of: the pattern is neither tried nor compiled where none stands. A reader is a pure
    function of the match; it gives an ``expression`` (what was said, not where it lies), or
    ``None`` for "not a time after all", or ``Said`` to add a TIMEX3 ``mod`` or to name the group
    that is the extent, or several ``Said`` ("March 2 and 5"). Quantifiers are bounded. Names are
    provenance: keep them stable.
``before``, ``after``  modifiers ("early", "more than", "or so") and their TIMEX3 ``mod``.
``joins``  which neighbours make one expression ("Friday" + "evening"): the words between, and one
    of the language-free functions of ``joining``.
``is_time``  the look-alike test: may veto what a rule read, seeing the text as written.
``cue``  the grammar hint: which tense governs a place, if any verb tells.
``coordinate``, ``range_to``  words between times that share a year, or that end a range.
``aside``  words before a time that a story only counts from or compares with ("since"): it does
    not move there.
``up_to``  words before the end of a run ("until"): of days to come only such a one goes on from the
    day told before it.
``is_day_first``  how "2/3/2021" is read where neither the reader nor the text tells the order.
``narrative_only``  names of rules whose words are times only where a story is told from within.

Numbers in words, month names, named days and the like are the pack's own affair.
"""

from dateline.timex.language import is_read, languages
from dateline.timex.tagging import tag

__all__ = ["is_read", "languages", "tag"]
