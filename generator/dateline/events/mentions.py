"""Every dated event that one article states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.events.attribution import is_inverted, source_of
from dateline.events.boilerplate import is_sentence, news_sentences
from dateline.events.clauses import Link, Tense
from dateline.events.dating import Dated, Undated, date_clauses
from dateline.events.en.closed import PRONOUNS
from dateline.events.happenings import Kind, kind_of
from dateline.events.plain import plain_mentions
from dateline.events.referents import referent
from dateline.events.title_words import join, possessive
from dateline.events.titles import make_title
from dateline.events.told import Reading, Told
from dateline.model import (
    AnchorKind,
    Article,
    Granularity,
    Interval,
    Mention,
    Span,
    Timex,
    TimexType,
    Unplaced,
    Unresolved,
)
from dateline.prose import split_sentences
from dateline.timex import tag

_NARRATIVE_DATES = 4  # a text that tells as many full dates tells the others by them


@dataclass(frozen=True, slots=True)
class Found:
    """What one article gave: its dated events, and times that could not be placed."""

    mentions: tuple[Mention, ...]
    unplaced: tuple[Unplaced, ...]


def find_mentions(article: Article) -> Found:
    """The dated events of one article, in reading order.

    Every mention's quote is a sentence of the article, verbatim. ``published`` is used as it
    stands; an article without it has its relative times among the unplaced.
    """
    text = article.prose
    sentences = split_sentences(text, language=article.language)
    published = article.published.when if article.published else None
    timexes = tag(
        text, published=published, language=article.language, date_order=article.date_order
    )
    if published is None:
        timexes = _without_guesses(text, timexes)
    reading = Reading(text, sentences, timexes)
    is_news = news_sentences(text, sentences)
    lead = _lead(article, reading, is_news)
    mentions: list[Mention] = []
    unplaced: list[Unplaced] = []
    for index, good in enumerate(is_news):
        if not good or not (reading.timexes_of(index) or index == lead):
            continue
        if _is_heading(article, reading, index):
            continue
        for item in _told_in(article, reading, index, index == lead):
            if isinstance(item, Mention):
                mentions.append(item)
            else:
                unplaced.append(item)
    return Found(tuple(mentions), tuple(unplaced))


def _has_clause(article: Article, reading: Reading, index: int) -> bool:
    return not article.language.lower().startswith("en") or bool(reading[index].clauses)


def _told_in(
    article: Article, reading: Reading, index: int, is_lead: bool
) -> Iterator[Mention | Unplaced]:
    if article.language.lower().startswith("en"):
        yield from _found_in(article, reading, index, is_lead)
        return
    sentence, timexes = reading.sentences[index], reading.timexes_of(index)
    yield from plain_mentions(article, sentence, timexes, is_lead=is_lead)
    for timex in timexes:
        is_date = timex.type is TimexType.DATE and not timex.value.endswith("_REF")
        if is_date and isinstance(timex.when, Unresolved):
            yield _unplaced(article, timex.span, timex.when.reason)


def _without_guesses(text: str, timexes: list[Timex]) -> list[Timex]:
    """Times counted from another paragraph are unresolved, if the text is not a narrative.

    "In November", in a report of unknown date, need not be the one after the last year told.
    """
    full = [t for t in timexes if t.anchor.kind is AnchorKind.NOTHING and _is_fine(t.when)]
    if len(full) >= _NARRATIVE_DATES:
        return timexes
    return [
        replace(timex, when=Unresolved("counts from a publication date that is not known"))
        if _is_far(text, timex)
        else timex
        for timex in timexes
    ]


def _is_fine(when: Interval | Unresolved) -> bool:
    return isinstance(when, Interval) and when.granularity <= Granularity.YEAR


def _is_far(text: str, timex: Timex) -> bool:
    origin = timex.anchor.span
    if timex.anchor.kind is not AnchorKind.MENTION or origin is None:
        return False
    return "\n\n" in text[min(origin.end, timex.span.start) : max(origin.start, timex.span.end)]


def _is_heading(article: Article, reading: Reading, index: int) -> bool:
    words = reading.sentences[index].of(article.prose)
    return not is_sentence(words)


def _lead(article: Article, reading: Reading, is_news: list[bool]) -> int | None:
    """The first full sentence of news."""
    for index, good in enumerate(is_news):
        if (
            good
            and not _is_heading(article, reading, index)
            and _has_clause(article, reading, index)
        ):
            return index
    return None


def _found_in(
    article: Article, reading: Reading, index: int, is_lead: bool
) -> Iterator[Mention | Unplaced]:
    told = reading[index]
    published = article.published.when if article.published else None
    found = date_clauses(told, published)
    for item in found:
        if isinstance(item, Undated):
            yield _unplaced(article, item.timex.span, item.reason)
        else:
            mention = _mention(article, reading, index, item)
            if mention is not None:
                yield replace(mention, is_lead=is_lead)
    if is_lead and not any(_is_told(told, item) for item in found):
        yield from _undated_lead(article, reading, index)


def _is_told(told: Told, item: Dated | Undated) -> bool:
    """Whether a time dates what the sentence is mainly about, not an aside of it."""
    if isinstance(item, Undated):
        return True
    return told.clauses[item.clause].link in (Link.MAIN, Link.COMPLEMENT, Link.JOINED)


def _mention(article: Article, reading: Reading, index: int, dated: Dated) -> Mention | None:
    told = reading[index]
    title = title_of(reading, index, dated)
    if title is None:
        return None
    clause = told.clauses[dated.clause]
    span = told.tokens.span(clause.first, clause.last)
    if dated.phrase is not None:
        span = told.tokens.span(*dated.phrase)
    return Mention(
        article=article,
        sentence=told.sentence,
        span=span,
        title=title,
        when=dated.when,
        timex=dated.timex,
        why=dated.why,
        is_planned=dated.kind is Kind.PLAN,
        attribution=_speaker(reading, index, dated.clause),
    )


def _speaker(reading: Reading, index: int, clause: int) -> str | None:
    """Who says so, by name where a pronoun stands for one."""
    told = reading[index]
    words = source_of(told.tokens, told.clauses, clause)
    if words is None or words.lower() not in PRONOUNS:
        return words
    return referent(reading, index, clause, words.lower())


def title_of(reading: Reading, index: int, dated: Dated) -> str | None:
    """The headline of a dated clause or noun phrase."""
    told = reading[index]

    def resolve(pronoun: str) -> str | None:
        return referent(reading, index, dated.clause, pronoun)

    if dated.phrase is not None:
        return _title_of_phrase(told, dated)
    position = dated.clause
    if is_inverted(told.tokens, told.clauses, position):
        position = _main_before(told, position)
        if kind_of(told.tokens, told.clauses[position]) is Kind.NONE:
            return None
    return make_title(told.tokens, told.clauses, position, resolve)


def _main_before(told: Told, position: int) -> int:
    """The clause that speech before its speaker is mainly about."""
    for earlier in range(position):
        if told.clauses[earlier].link is Link.MAIN:
            return earlier
    return 0


def _title_of_phrase(told: Told, dated: Dated) -> str | None:
    start, end = dated.phrase or (0, 0)
    tokens = told.tokens
    clause = told.clauses[dated.clause]
    if tokens.lowers[start] in ("its", "his", "her", "their"):
        subject = [i for i in range(*clause.subject) if tokens.tags[i] not in '"A']
        if not subject or any(tokens.tags[i] == "O" for i in subject):
            return None
        return f"{possessive(join(tokens, subject))} {join(tokens, range(start + 1, end))}"
    words = join(tokens, range(start + (tokens.tags[start] == "D"), end))
    if " " not in words:
        return None
    return words[0].upper() + words[1:]


def _undated_lead(article: Article, reading: Reading, index: int) -> Iterator[Mention | Unplaced]:
    """A news lead without a time happened on the day of publication: inferred, and said so."""
    told = reading[index]
    position = _told_first(told)
    if position is None or _tells_of_weeks(told):
        return
    if article.published is None:
        yield _unplaced(
            article, told.sentence, "no time is told, and the publication date is unknown"
        )
        return
    vague = next((t for t in told.timexes if t.value == "PAST_REF"), None)
    when = article.published.when
    stand_in = vague or _no_timex(told, when)
    dated = Dated(position, when, stand_in, "", Kind.EVENT)
    mention = _mention(article, reading, index, dated)
    if mention is None:
        return
    why = "the lead of a report tells no time: taken as the day of publication"
    if vague:
        why = f"“{vague.text}”, counted from the day of publication"
        when = replace(when, about=True)
    yield replace(mention, when=when, timex=vague, why=why, is_inferred=True, is_lead=True)


def _tells_of_weeks(told: Told) -> bool:
    """Whether a lead tells of a stretch of time, not of a day: "For a few weeks, ..."."""
    words_before = {told.tokens.lowers[index - 1] for index, _ in told.placed() if index}
    return any(t.type is TimexType.DURATION for t in told.timexes) and "for" in words_before


def _told_first(told: Told) -> int | None:
    """The clause that a lead is about: what was said, rather than that it was."""
    for position, clause in enumerate(told.clauses):
        if clause.link not in (Link.MAIN, Link.COMPLEMENT, Link.JOINED):
            continue
        kind = kind_of(told.tokens, clause)
        is_past = clause.tense is Tense.PAST or clause.is_perfect
        if kind is Kind.EVENT and is_past:
            return position
    for position, clause in enumerate(told.clauses):
        if kind_of(told.tokens, clause) is Kind.SAYING and clause.tense is Tense.PAST:
            return position
    return None


def _no_timex(told: Told, when: Interval) -> Timex:
    return Timex(Span(told.sentence.start, told.sentence.end), "", TimexType.DATE, "", when, "lead")


def _unplaced(article: Article, span: Span, reason: str) -> Unplaced:
    if article.published is None:
        mend = f"add `published: YYYY-MM-DD` to the front matter of {article.path}"
    else:
        mend = f"write the date out in {article.path}, or add the event to content/events/"
    return Unplaced(article, span, reason, mend)
