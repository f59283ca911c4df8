"""The dates that matter, against timelines that journalists wrote: date F1, speed, memory.

usage: python bench/timeline.py TOPIC_DIR… [--about]

A TOPIC_DIR holds articles/*.md and gold/*.json: [{"date": "2010-04-20", …}]. For each gold
timeline as many dates are asked for as it has, within its span. With --about the words of
keywords.json count for more. Summaries are scored by ROUGE elsewhere; here only dates are.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import time
from pathlib import Path

from dateline.dates import format_edtf, parse_edtf
from dateline.events import date_articles
from dateline.events.salience.summary import tell_dates
from dateline.sources import read_project


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("topics", type=Path, nargs="+", metavar="TOPIC_DIR")
    parser.add_argument("--about", action="store_true")
    given = parser.parse_args()
    for topic in given.topics:
        print(measure(topic, is_asked=given.about), flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MB")


def measure(topic: Path, *, is_asked: bool) -> str:
    """A line: mean date F1 over the topic's timelines, articles a CPU second."""
    about = _about(topic / "keywords.json") if is_asked else None
    scores, seconds, count = [], 0.0, 0
    for gold in sorted((topic / "gold").glob("*.json")):
        dates = {entry["date"] for entry in json.loads(gold.read_text(encoding="utf-8"))}
        started = time.process_time()
        articles = date_articles(read_project(topic / "articles").articles)
        told = tell_dates(
            articles,
            since=parse_edtf(min(dates)).start,
            until=parse_edtf(max(dates)).end,
            limit=len(dates),
            about=about,
        )
        seconds += time.process_time() - started
        count += len(articles)
        said = {format_edtf(each.when) for each in told}
        scores.append(2 * len(dates & said) / (len(dates) + len(said)))
    mean = sum(scores) / len(scores)
    return f"{topic.name:10}  date F1 {mean:.3f}  articles a CPU second {count / seconds:.0f}"


def _about(file: Path) -> re.Pattern[str]:
    words = json.loads(file.read_text(encoding="utf-8"))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


if __name__ == "__main__":
    main()
