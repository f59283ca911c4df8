"""What happened on a date: the sentences that most of what is said of it agrees with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.dates.calendar import unit_at
from dateline.events.anchoring import times_of
from dateline.events.salience.dates import Report, Said, rate_dates, read_report
from dateline.events.salience.standalone import standing, without_furniture
from dateline.events.similarity import Vector, cosine, terms, to_unit, vector, weigh
from dateline.model import Article, Granularity, Interval

# Found by trial on Timeline17's development topics.
_OF_REPORT = 0.7  # worth of an opening that names no date, beside a sentence that names this one
_ON_TOPIC = 2.0
_MOST_ALIKE = 0.5  # cosine above which a sentence repeats one taken before
_FEWEST_WORDS, _MOST_WORDS = 8, 60


@dataclass(frozen=True, slots=True)
class ToldDate:
    """A date, how much it matters beside the others, and sentences that tell of it, verbatim."""

    when: Interval
    salience: float
    sentences: tuple[str, ...]


def tell_dates(
    articles: Iterable[Article],
    *,
    since: int | None = None,
    until: int | None = None,
    limit: int = 20,
    sentences: int = 2,
    unit: Granularity = Granularity.DAY,
    about: re.Pattern[str] | None = None,
) -> tuple[ToldDate, ...]:
    """The ``limit`` dates that the articles make most of, in order of time.

    ``since`` and ``until`` are minutes, ``until`` the first after; ``about`` finds sentences that
    count for more; a date is a ``unit`` of the calendar.
    """
    reports = [read_report(article, times_of(article), unit=unit) for article in articles]
    salience = rate_dates(reports, about)
    within = [
        date
        for date in salience
        if (since is None or date >= since) and (until is None or date < until)
    ]
    best = sorted(sorted(within, key=lambda date: (-salience[date], date))[:limit])
    told = summarize(find_candidates(reports, set(best), about), sentences=sentences)
    return tuple(ToldDate(unit_at(date, unit), salience[date], told.get(date, ())) for date in best)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may tell of a date, and how sure it is to."""

    text: str
    worth: float
    path: str


def find_candidates(
    reports: Iterable[Report], dates: Collection[int], about: re.Pattern[str] | None = None
) -> dict[int, list[Candidate]]:
    """For each date the sentences that name it, and the openings of the reports of that date."""
    found: dict[int, list[Candidate]] = defaultdict(list)
    for report in reports:
        for said in report.sentences:
            told = _dates_told(said, report, dates)
            if not told:
                continue
            text = without_furniture(said.text)
            if not _FEWEST_WORDS <= text.count(" ") + 1 <= _MOST_WORDS:
                continue
            topic = _ON_TOPIC if about is not None and about.search(text) else 1.0
            worth = topic * standing(text)
            for date, share in told:
                found[date].append(Candidate(text, worth * share, report.path))
    return dict(found)


def _dates_told(said: Said, report: Report, dates: Collection[int]) -> list[tuple[int, float]]:
    """The dates that a sentence tells of, each with how sure that is."""
    told = [(date, 1.0) for date in said.dates if date in dates]
    own = report.published
    if own is not None and own in dates and said.is_opening and not said.dates:
        told.append((own, _OF_REPORT))
    return told


def summarize(
    candidates: Mapping[int, Sequence[Candidate]], *, sentences: int = 2
) -> dict[int, tuple[str, ...]]:
    """For each date its most central sentences, the most central first, none twice.

    Central is what lies near the centroid of all that is said of the date (Radev et al. 2004).
    """
    bags = {c.text: terms(c.text) for found in candidates.values() for c in found}
    weights = weigh(bags.values())
    vectors = {text: vector(bag, weights) for text, bag in bags.items()}
    told: dict[int, tuple[str, ...]] = {}
    taken: set[str] = set()
    for date, found in sorted(candidates.items()):
        # What names several dates is told at the first of them, if there is more to tell.
        fresh = [candidate for candidate in found if candidate.text not in taken]
        told[date] = tuple(_choose(fresh or found, vectors, sentences))
        taken.update(told[date])
    return told


def _choose(
    candidates: Sequence[Candidate], vectors: Mapping[str, Vector], count: int
) -> list[str]:
    centre = _centroid(candidates, vectors)
    ranked = sorted(
        candidates, key=lambda c: (-c.worth * cosine(vectors[c.text], centre), c.path, c.text)
    )
    chosen: list[str] = []
    for candidate in ranked:
        own = vectors[candidate.text]
        if all(cosine(own, vectors[text]) < _MOST_ALIKE for text in chosen):
            chosen.append(candidate.text)
        if len(chosen) == count:
            break
    return chosen


def _centroid(candidates: Sequence[Candidate], vectors: Mapping[str, Vector]) -> Vector:
    total: dict[str, float] = defaultdict(float)
    for candidate in candidates:
        for one, value in vectors[candidate.text].items():
            total[one] += value * candidate.worth
    return to_unit(total)
