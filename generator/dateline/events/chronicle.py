"""Chronicles: lists and tables whose entries begin with their date: "1914 – Mill burns down"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dateline.events.dating.phases import with_phase
from dateline.events.en.happenings import HAPPENINGS
from dateline.events.en.verbs import verb_forms
from dateline.events.grammar.clauses import Link, Tense
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Reading, Told
from dateline.events.titles.naming import Names
from dateline.events.titles.titles import make_title
from dateline.events.titles.words import MAX_LENGTH
from dateline.model import Article, Interval, Mention, Span, Timex, TimexType

_LEAD = re.compile(r"[\s*•◦▪‣·–—|(\[-]{0,8}")
# What parts a date from what happened then; a capital alone will do at the head of a line.
_JOINT = re.compile(r"[ \t]{0,8}(?:[)\]]?[ \t]{0,8}[:–—|\t]|-(?=\s)|[ \t]{2,8}|[.,]? (?=[A-Z“\"]))")
_END = re.compile(r"(?<=[a-z0-9)”\"])(?:\. (?=[A-Z])|; )")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NO_ENTRY = re.compile(r"https?:|www\.|\bISBN\b|\bpp?\. ?\d|\bdoi\b", re.IGNORECASE)
_FEWEST = 3  # entries in order that make a chronicle
_GAP = 3  # sentences from one entry to the next
_BREAK = re.compile(r"(?:,|;| with| under| by| after| when| while| to) ")
_SHORTEST = 24  # code points of an entry's words that are cut
_LONG_WORD = 4  # letters
_LONGEST = 400  # code points of an entry that are looked at


class Entry(NamedTuple):
    """One entry: its sentence or line, its date, and the words that tell what happened."""

    sentence: Span
    timex: Timex
    when: Interval
    words: Span


def chronicle(reading: Reading, sentences: Sequence[Span]) -> dict[int, Entry]:
    """The entries of a text by the position of their sentence, where there are several in order."""
    found: dict[int, Entry] = {}
    run: dict[int, Entry] = {}
    last = -_GAP - 1
    for index in range(len(sentences)):
        entry = _entry(reading, sentences, index) if reading.timexes_of(index) else None
        if entry is None:
            continue
        before = run.get(last)
        is_next = before is not None and index - last <= _GAP
        if not (is_next and before and before.when.start <= entry.when.start):
            found |= run if len(run) >= _FEWEST else {}
            run = {}
        run[index] = entry
        last = index
    return found | (run if len(run) >= _FEWEST else {})


def _entry(reading: Reading, sentences: Sequence[Span], index: int) -> Entry | None:
    """The entry that a sentence is, if a date of the calendar opens its line."""
    text, sentence, timex = reading.text, sentences[index], reading.timexes_of(index)[0]
    lead = _LEAD.match(text, sentence.start, timex.span.start)
    is_first = lead is not None and lead.end() == timex.span.start
    if not is_first or not isinstance(timex.when, Interval) or timex.type is not TimexType.DATE:
        return None
    if not timex.text[-1].isalnum() or not any(map(str.isdigit, timex.text)):
        return None
    if not _opens_line(text, sentence.start):
        return None
    joint = _JOINT.match(text, timex.span.end, sentence.end)
    words = _words(text, joint.end(), sentence.end) if joint else None
    when = with_phase(timex.when, timex)
    return Entry(sentence, timex, when, words) if words else None


def _opens_line(text: str, start: int) -> bool:
    """Whether nothing but marks stands before a place on its line."""
    line = text.rfind("\n", 0, start) + 1
    return not text[line:start].strip(" \t*•◦▪‣·–—|([-")


def _words(text: str, start: int, end: int) -> Span | None:
    """What happened, up to the end of its first sentence; ``None`` where nothing is told."""
    end = min(end, start + _LONGEST)
    stop = _END.search(text, start, end)
    end = stop.start() if stop else end
    while start < end and not text[start].isalnum() and text[start] not in "“\"'":
        start += 1
    while end > start and text[end - 1] in " .,;:|\t\n":
        end -= 1
    told = text[start:end]
    if len(_WORD.findall(told)) < 2 or _NO_ENTRY.search(told):
        return None
    return Span(start, end)


def entry_mention(
    article: Article, reading: Reading, index: int, entry: Entry, published: Interval | None
) -> Mention | None:
    """The event that an entry tells; ``None`` where no headline can be made of its words."""
    title = _title(reading, index, entry)
    if title is None:
        return None
    return Mention(
        article=article,
        sentence=entry.sentence,
        span=entry.words,
        title=title,
        when=entry.when,
        timex=entry.timex,
        why=entry.timex.reason,
        is_planned=published is not None and entry.when.start >= published.end,
    )


def _title(reading: Reading, index: int, entry: Entry) -> str | None:
    """A headline of its clause where it tells in the past; else its words, if they are few."""
    told = reading[index]
    is_closed = reading.text[entry.sentence.end - 1] == "."
    title = _as_it_stands(reading.text, entry)
    if title is not None and not told.clauses and _is_work(title):
        return None
    if told.clauses and (title is None or _tells_past(told, is_closed=is_closed)):
        return _of_clause(reading, index) or title
    return title


def _is_work(title: str) -> bool:
    """Whether it is a book's or film's title: every longer word has a capital, none tells."""
    long_words = [word for word in _WORD.findall(title) if len(word) >= _LONG_WORD]
    is_title_case = all(word[0].isupper() for word in long_words)
    return is_title_case and HAPPENINGS.isdisjoint(title.lower().split())


def _of_clause(reading: Reading, index: int) -> str | None:
    told = reading[index]
    clause = told.clauses[0]
    is_told = clause.link is Link.MAIN and clause.tense in (Tense.PAST, Tense.PRESENT)
    if not is_told or kind_of(told.tokens, clause) is not Kind.EVENT:
        return None
    return make_title(told.tokens, told.clauses, 0, Names(reading, index, 0))


def _tells_past(told: Told, *, is_closed: bool) -> bool:
    """Whether the first clause is a past, and no headline's participle: "Mill built at Skell"."""
    clause = told.clauses[0]
    form = verb_forms().get(told.tokens.lowers[clause.head], ("", ""))[0]
    is_sure = is_closed or clause.is_passive or form == "V"
    return is_sure and clause.tense is Tense.PAST


def _as_it_stands(text: str, entry: Entry) -> str | None:
    """Its words, up to where a part of them that is too long can end."""
    title = " ".join(entry.words.of(text).split())
    title = title.removeprefix("The ")
    if len(title) > MAX_LENGTH:
        ends = [match.start() for match in _BREAK.finditer(title, _SHORTEST, MAX_LENGTH)]
        title = title[: ends[-1]] if ends else ""
    return title[0].upper() + title[1:] if title else None
