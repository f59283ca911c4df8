"""What deserves a look in a project that builds: each finding with its place and its rule."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from dateline.dates import format_edtf
from dateline.errors import ContentError
from dateline.model import Article, Curated, Interval, Notice, Timeline
from dateline.sources import Project


class Level(StrEnum):
    """How grave a finding is, in SARIF's words."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


# What each rule is about, for editors and code review.
RULES = {
    "content": "A file cannot be read as an article, an event or settings.",
    "broken-link": "A link of the site leads nowhere.",
    "dead-address": "An address on the web that is cited does not answer.",
    "unplaced": "A time is told that could not be placed on the calendar.",
    "missing-alt": "A picture has no text for those who do not see it.",
    "duplicate-title": "Two articles, or two curated events, have one title.",
    "future-date": "Something is said to have happened after today.",
    "not-read": "A file lies among the content and is not read.",
    "unused-curation": "The editor's word is on an event that is not there.",
}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Line and column from 1; ``path`` as messages call the file."""

    path: str
    line: int
    column: int
    rule: str
    level: Level
    message: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {self.level}: {self.message} [{self.rule}]"


def check_project(
    project: Project, timeline: Timeline, content: Path, *, today: Interval
) -> tuple[Finding, ...]:
    """Everything that can be found without rendering, in order of place."""
    shown = _Shown(content)
    found = [
        *_unplaced(timeline, shown),
        *_missing_alt(project, shown),
        *_duplicate_titles(project.articles, shown),
        *_duplicate_titles(project.curated, shown),
        *_future_dates(timeline, project, shown, today),
        *check_always(project, timeline),
    ]
    return tuple(sorted(set(found)))


def check_always(project: Project, timeline: Timeline) -> tuple[Finding, ...]:
    """What every build reports: files that are not read, edits of events that are gone."""
    found = [_warning("not-read", notice) for notice in project.unread]
    found += [_warning("unused-curation", notice) for notice in timeline.notices]
    return tuple(sorted(found))


def _warning(rule: str, notice: Notice) -> Finding:
    place = notice.path, notice.line, notice.column
    return Finding(*place, rule, Level.WARNING, notice.message)


def from_faults(faults: Iterable[ContentError]) -> tuple[Finding, ...]:
    """Content that does not even build, as findings."""
    return tuple(
        Finding(fault.path, fault.line, fault.column, "content", Level.ERROR, fault.message)
        for fault in faults
    )


@dataclass(frozen=True, slots=True)
class _Shown:
    """Names and places in files of the content folder."""

    content: Path

    def path(self, relative: str) -> str:
        return (self.content / relative).as_posix()

    def place(self, article: Article, offset: int) -> tuple[str, int, int]:
        before = article.raw[:offset]
        return self.path(article.path), before.count("\n") + 1, offset - before.rfind("\n")

    def field(self, entry: Article | Curated, *names: str) -> tuple[str, int, int]:
        """Where a field stands in an article's front matter; line 1 where that is not known."""
        raw = entry.raw if isinstance(entry, Article) else ""
        for name in names:
            match = re.search(rf"^{name}[ \t]*:[ \t]*", raw, re.MULTILINE)
            if match and isinstance(entry, Article):
                return self.place(entry, match.end())
        return self.path(entry.path), 1, 1


def _unplaced(timeline: Timeline, shown: _Shown) -> Iterator[Finding]:
    for time in timeline.unplaced:
        text = " ".join(time.text.split())
        text = text if len(text) <= 60 else f"{text[:59]}…"
        message = f"“{text}” {time.reason}; {time.mend}"
        place = shown.place(time.article, time.span.start)
        yield Finding(*place, "unplaced", Level.WARNING, message)


def _missing_alt(project: Project, shown: _Shown) -> Iterator[Finding]:
    entries: tuple[Article | Curated, ...] = (*project.articles, *project.curated)
    for entry in entries:
        if entry.image and not entry.image.alt:
            message = f"expected image_alt for {entry.image.path}, found none"
            yield Finding(*shown.field(entry, "image"), "missing-alt", Level.WARNING, message)


def _duplicate_titles(
    entries: Sequence[Article] | Sequence[Curated], shown: _Shown
) -> Iterator[Finding]:
    by_title: defaultdict[str, list[Article | Curated]] = defaultdict(list)
    for entry in entries:
        by_title[" ".join(entry.title.casefold().split())].append(entry)
    for sharing in by_title.values():
        for entry in sharing if len(sharing) > 1 else ():
            others = ", ".join(shown.path(other.path) for other in sharing if other is not entry)
            message = f"expected a title of its own, found “{entry.title}” in {others} too"
            place = shown.field(entry, "title")
            yield Finding(*place, "duplicate-title", Level.WARNING, message)


def _future_dates(
    timeline: Timeline, project: Project, shown: _Shown, today: Interval
) -> Iterator[Finding]:
    """Publication dates, and events told as past, that begin after today."""
    after = f"found a day after today, {format_edtf(today)}"
    for article in project.articles:
        if article.published and article.published.when.start >= today.end:
            message = f"published: expected a day that has been, {after}"
            place = shown.field(article, "published", "date")
            yield Finding(*place, "future-date", Level.WARNING, message)
    for event in timeline.events:
        if event.is_planned or event.when.start < today.end:
            continue
        for mention in event.mentions:
            where = shown.place(mention.article, mention.span.start)
            message = f"“{event.title}” is told as past on {format_edtf(event.when)}: {after}"
            yield Finding(*where, "future-date", Level.NOTE, message)
