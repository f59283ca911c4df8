"""Every dated event that one article states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.events.anchoring import times_of, without_guesses
from dateline.events.boilerplate import is_note, is_sentence, news_sentences
from dateline.events.captions import caption_sentences
from dateline.events.chronicle import chronicle, entry_mention
from dateline.events.dating.dating import date_clauses, may_date
from dateline.events.dating.derived import uncounted
from dateline.events.dating.extents import extent_of
from dateline.events.dating.leads import date_lead, is_told_first, lead_of, tells_news
from dateline.events.dating.nominals import with_nominals
from dateline.events.dating.programmes import programmes
from dateline.events.mends import undated, unplaced, unread, untitled
from dateline.events.merging.gist import gist_of
from dateline.events.merging.packing import PACKED_NOTHING, pack
from dateline.events.plain import plain_mentions
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.happenings import Kind
from dateline.events.telling.lives import lives
from dateline.events.telling.told import Reading, Told
from dateline.events.titles.headlines import speaker_of, title_of
from dateline.model import (
    Article,
    Aside,
    Interval,
    MayBeAway,
    Mention,
    Span,
    Timex,
    TimexType,
    Unplaced,
    Unresolved,
    may_put_away,
)
from dateline.prose import split_sentences
from dateline.timex import is_read


@dataclass(frozen=True, slots=True)
class Found(MayBeAway):
    """What one article gave: its dated events, times that could not be placed, its gist."""

    mentions: tuple[Mention, ...]
    unplaced: tuple[Unplaced, ...]
    gist: bytes = PACKED_NOTHING  # what merging asks of the article, packed
    asides: tuple[Aside, ...] = ()  # times that are no event's, in reading order


may_put_away(Found, "gist", at_hand=1)


def find_mentions(article: Article) -> Found:
    """The dated events of one article, in reading order.

    Every mention's quote is a sentence of the article, verbatim. ``published`` is used as it
    stands; an article without it has its relative times among the unplaced.
    """
    if not is_read(article.language):
        return Found((), (unread(article),))
    sentences = split_sentences(article.prose, language=article.language)
    headline = article.title if article.is_title_stated else None
    reading = Reading(article.prose, sentences, _times(article), headline)
    found = list(_read(article, reading))
    mentions = tuple(item for item in found if isinstance(item, Mention))
    unplaced = tuple(item for item in found if isinstance(item, Unplaced))
    asides = tuple(_asides(article, reading, found))
    return Found(mentions, unplaced, pack(gist_of(article, mentions)), asides)


def _asides(
    article: Article, reading: Reading, found: Sequence[Mention | Unplaced]
) -> Iterator[Aside]:
    """The times that lie on the calendar and that nothing found is told with."""
    told = {_time_of(item) for item in found}
    for timex in reading.times():
        if isinstance(timex.when, Interval) and timex.text and timex.span not in told:
            yield Aside(article, timex.span, timex.when)


def _time_of(item: Mention | Unplaced) -> Span | None:
    if isinstance(item, Unplaced):
        return item.span
    return item.timex.span if item.timex else None


def _read(article: Article, reading: Reading) -> Iterator[Mention | Unplaced]:
    text, sentences = article.prose, tuple(reading.sentences)
    is_news = news_sentences(text, sentences)
    for caption in caption_sentences(text, sentences):
        is_news[caption] = False
    is_english = article.language.lower().startswith("en")
    lead = lead_of(reading, is_news, is_parsed=is_english)
    tell = _told_in_english if is_english else _told_plainly
    entries = chronicle(reading, sentences)
    for index, sentence in enumerate(sentences):
        entry = entries.get(index)
        told = entry_mention(article, reading, index, entry, _published(article)) if entry else None
        if told is not None:
            yield told
            continue
        is_told = is_news[index] and (index == lead or _has_date(reading, index))
        words = sentence.of(text) if is_told else ""
        if is_sentence(words) and not is_note(words):
            yield from tell(article, reading, index, index == lead)


def _has_date(reading: Reading, index: int) -> bool:
    timexes = reading.timexes_of(index)
    return bool(timexes) and any(may_date(reading.text, timex) for timex in timexes)


def _times(article: Article) -> list[Timex]:
    timexes = times_of(article)
    return timexes if article.published else without_guesses(article.prose, timexes)


def _published(article: Article) -> Interval | None:
    return article.published.when if article.published else None


def _told_plainly(
    article: Article, reading: Reading, index: int, is_lead: bool
) -> Iterator[Mention | Unplaced]:
    sentence, timexes = reading.sentences[index], reading.timexes_of(index)
    yield from plain_mentions(article, sentence, timexes, is_lead=is_lead)
    for timex in timexes:
        is_date = timex.type is TimexType.DATE and not timex.value.endswith("_REF")
        if is_date and isinstance(timex.when, Unresolved):
            yield unplaced(article, timex.span, timex.when.reason)


def _told_in_english(
    article: Article, reading: Reading, index: int, is_lead: bool
) -> Iterator[Mention | Unplaced]:
    told = reading[index]
    published = _published(article)
    timed = date_clauses(told, published)
    found = with_nominals(told, _with_lives(told, timed), published)
    found += programmes(told, found, published)
    mentions = [
        _mention(article, reading, index, item, is_lead) if isinstance(item, Dated) else None
        for item in found
    ]
    mentions = _without_echoes(found, mentions)
    placed = {id(mention.timex) for mention in mentions if mention is not None}
    for item, mention in zip(found, mentions, strict=True):
        if isinstance(item, Undated):
            yield undated(article, item)
        elif mention is not None:
            yield mention
        elif item.kind is not Kind.SAYING and id(item.timex) not in placed:
            yield untitled(article, told, item)
    if is_lead and not any(is_told_first(told, item.clause) for item in timed):
        yield from _lead_without_time(article, reading, index)
    elif not is_lead:
        yield from (undated(article, item) for item in uncounted(told, found))


def _with_lives(told: Told, timed: Sequence[Dated | Undated]) -> list[Dated | Undated]:
    """With births and deaths that brackets tell, whose times are no clause's."""
    born = lives(told)
    taken = {id(item.timex) for item in born}
    return [*born, *(item for item in timed if id(item.timex) not in taken)]


def _without_echoes(
    found: Sequence[Dated | Undated], mentions: Sequence[Mention | None]
) -> list[Mention | None]:
    """What is told with its own time is not told again with the time of saying so."""
    told = {
        mention.title
        for item, mention in zip(found, mentions, strict=True)
        if mention and isinstance(item, Dated) and item.kind is not Kind.SAYING
    }
    return [
        None
        if mention
        and isinstance(item, Dated)
        and item.kind is Kind.SAYING
        and mention.title in told
        else mention
        for item, mention in zip(found, mentions, strict=True)
    ]


def _lead_without_time(
    article: Article, reading: Reading, index: int
) -> Iterator[Mention | Unplaced]:
    told = reading[index]
    if article.published is None:
        if tells_news(told):
            reason = "no time is told, and the publication date is unknown"
            yield unplaced(article, told.sentence, reason)
        return
    dated = date_lead(told, article.published.when, reading.times())
    mention = _mention(article, reading, index, dated, True) if dated else None
    if mention is not None:
        timex = mention.timex if mention.timex and mention.timex.text else None
        yield replace(mention, timex=timex, is_inferred=True)


def _mention(
    article: Article, reading: Reading, index: int, dated: Dated, is_lead: bool
) -> Mention | None:
    told = reading[index]
    title = title_of(reading, index, dated)
    if title is None:
        return None
    return Mention(
        article=article,
        sentence=told.sentence,
        span=extent_of(told, dated),
        title=title,
        when=dated.when,
        timex=dated.timex,
        why=dated.why,
        is_planned=dated.kind is Kind.PLAN,
        is_lead=is_lead,
        attribution=speaker_of(reading, index, dated.clause),
    )
