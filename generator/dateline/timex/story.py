"""What a text has told so far, which relative times count from."""

from __future__ import annotations

from typing import NamedTuple

from dateline.dates import calendar
from dateline.model import Anchor, AnchorKind, Granularity, Interval, Span

_LONG_SINCE = 180 * calendar.MINUTES_A_DAY
_BESIDE = 200  # code points: within a sentence or so


class Told(NamedTuple):
    """A time the text has told, and where."""

    interval: Interval
    span: Span

    def anchor(self) -> Anchor:
        return Anchor(AnchorKind.MENTION, self.interval, self.span)


class Story(NamedTuple):
    """The publication date, the last times told, and how the text tells.

    A narrative counts "last year" and "April" from the last time told, news from its publication.
    """

    published: Interval | None
    is_narrative: bool = False
    is_note: bool = False  # a message of a line or two: a bare "Sat" in it is the coming one
    last: Told | None = None
    day: Told | None = None  # the last one as fine as a day or finer
    quarter: Told | None = None
    touched: Told | None = None  # the last one even if only in passing: "that year" is its year
    is_going_on: bool = (
        False  # within a sentence that told a day of another year than the news is of
    )

    def moved_to(self, interval: Interval, span: Span, *, is_ahead: bool = False) -> Story:
        """The story after one more time was told; ``is_ahead`` where it was told as to come."""
        told = Told(interval, span)
        if interval.granularity <= Granularity.DAY:
            return self._replace(touched=told, last=told, day=told)
        if interval.granularity is Granularity.QUARTER and self._is_reported(interval, is_ahead):
            return self._replace(touched=told, last=told, quarter=told)
        return self._replace(touched=told, last=told)

    def touching(self, interval: Interval, span: Span) -> Story:
        """The story after a time was told in passing."""
        return self._replace(touched=Told(interval, span))

    def _is_reported(self, interval: Interval, is_ahead: bool) -> bool:
        """Whether figures of this quarter can be what comparisons are made with: those of a
        quarter to come cannot, nor those it is itself compared with."""
        here = self.published.end if self.published else interval.end
        if interval.start >= here or (is_ahead and interval.end > here):
            return False
        if self.quarter and interval.end > here >= self.quarter.interval.end:
            return False  # one that goes on beside one that is over
        return self.quarter is None or interval.start >= self.quarter.interval.start

    def near(self, at: int) -> Story:
        """The story as a time of day at this place counts on it: news means the day told beside
        it, else the publication day; a narrative the last one told."""
        if self.is_narrative or not self.day or at - self.day.span.end <= _BESIDE:
            return self
        return self._replace(day=None)

    def going_on(self) -> Story:
        """The story within a sentence that tells on from a day: "arrested on 14 June 2019 and
        tried in November" of a report of 2026."""
        return self._replace(is_going_on=True)

    def without_quarter(self) -> Story:
        """The story once it talks of something else than a quarter's figures."""
        return self._replace(quarter=None)

    def _is_left(self, told: Told) -> bool:
        """Whether a narrative has gone on from it: "two days later" does not count from a day told
        long before or after the time that was told last."""
        if not self.is_narrative or self.last is None:
            return False
        last = self.last.interval
        gap = max(last.start - told.interval.end, told.interval.start - last.end)
        return gap > _LONG_SINCE

    def from_published(self) -> Anchor:
        """What "last week" counts from; a narrative's last time told stands in."""
        if self.is_narrative and self.last:
            return self.last.anchor()
        if self.published:
            return Anchor(AnchorKind.PUBLISHED, self.published)
        return self.last.anchor() if self.last else Anchor()

    def same(self, granularity: Granularity) -> Anchor:
        """What "that year" is in: the last time told that is fine enough, in passing or not."""
        touched = self.touched
        if touched and touched.interval.granularity <= granularity:
            return touched.anchor()
        return self.from_told(granularity)

    def from_told(self, granularity: Granularity) -> Anchor:
        """What "the next day" counts from: the last time told that is fine enough."""
        for told in (self.last, self.day):
            if told and told.interval.granularity <= granularity:
                if granularity < Granularity.YEAR and self._is_left(told):
                    break
                return told.anchor()
        if self.is_narrative and self.last:
            return self.last.anchor()
        return self.from_published()
