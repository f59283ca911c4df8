"""Event dating on gold articles: predictions for a scorer, the scores, and a check of every quote.

usage: python bench/events.py GOLD.jsonl [--out PRED.jsonl] [--errors]

GOLD.jsonl has a line an article, with "id", "title", "published", "text" and "events": [{"start",
"end", "text", "date"}]. A line is written for each: {"id", "events": [{"start", "end", "date"}]},
each clause with the day it is taken to have happened on. A mention whose quote is not in its
article, verbatim, ends the run.

Every third article, by id, is held back: nobody reads it, --errors does not show it, no rule was
made from it. A gold mention is covered by the shortest predicted span that holds it; precision is
right / covered, recall right / gold.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.dates import format_edtf, parse_edtf
from dateline.events import find_mentions
from dateline.events.dating.carrying import date_everything
from dateline.model import Article, Granularity, Interval, Origin, Published


@dataclass(frozen=True, slots=True)
class Judged:
    """A gold mention with the date told for it; ``None`` where no span covers it."""

    article: dict[str, Any]
    event: dict[str, Any]
    date: str | None

    @property
    def is_right(self) -> bool:
        return bool(self.date == self.event["date"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, help="where the predictions go; standard output if not")
    parser.add_argument("--errors", action="store_true", help="what is wrong in the read part")
    options = parser.parse_args()
    rows = [
        json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line.strip()
    ]
    began = time.process_time()
    told = [_predict(to_article(row)) for row in rows]
    spent = time.process_time() - began
    lines = "".join(json.dumps(one) + "\n" for one in told)
    if options.out:
        options.out.write_text(lines, "utf-8")
    elif not options.errors:
        print(lines, end="")
    print(f"{len(rows)} articles, {1000 * spent / len(rows):.1f} CPU ms each", file=sys.stderr)
    _report(rows, told, is_asked=options.errors)


def to_article(row: dict[str, Any]) -> Article:
    """A gold row as an article with its publication date."""
    published = Published(parse_edtf(row["published"]), Origin.STATED)
    return Article(
        f"{row['id']}.txt", str(row["id"]), row["text"], row["text"], row["title"], True, published
    )


def _predict(article: Article) -> dict[str, Any]:
    for mention in find_mentions(article).mentions:
        if mention.quote not in article.raw:
            raise SystemExit(f"{article.path}: a quote is not in the text: {mention.quote}")
    events = [
        {"start": found.span.start, "end": found.span.end, "date": _date(found.when)}
        for found in date_everything(article)
    ]
    return {"id": article.slug, "events": events}


def _date(when: Interval) -> str:
    """EDTF of the day, where a finer time is told."""
    if when.granularity < Granularity.DAY:
        return format_edtf(when)[:10]
    return format_edtf(when)


def _report(
    rows: Sequence[dict[str, Any]], told: Sequence[dict[str, Any]], *, is_asked: bool
) -> None:
    pairs = sorted(zip(rows, told, strict=True), key=lambda pair: str(pair[0]["id"]))
    held = [judged for row, one in pairs[2::3] for judged in judge(row, one)]
    read = [j for i, (row, one) in enumerate(pairs) if i % 3 != 2 for j in judge(row, one)]
    for name, part in (("all", read + held), ("read", read), ("held back", held)):
        print(f"{name:10}{score(part)}", file=sys.stderr)
    for judged in read if is_asked else ():
        if not judged.is_right:
            print(_error(judged))


def judge(row: dict[str, Any], told: dict[str, Any]) -> Iterator[Judged]:
    """Each gold mention of an article with the date of the shortest span around it."""
    for event in row.get("events", ()):
        holding = [
            one
            for one in told["events"]
            if one["start"] <= event["start"] and event["end"] <= one["end"]
        ]
        best = min(holding, key=lambda one: one["end"] - one["start"], default={"date": None})
        yield Judged(row, event, best["date"])


def score(part: Sequence[Judged]) -> str:
    """
    >>> right, missed = {"date": "2009-06-01"}, {"date": "2009"}
    >>> score([Judged({}, right, "2009-06-01"), Judged({}, missed, None)])
    'gold 2  precision 1.000  recall 0.500'
    """
    right = sum(judged.is_right for judged in part)
    covered = sum(judged.date is not None for judged in part)
    precision, recall = right / max(covered, 1), right / max(len(part), 1)
    return f"gold {len(part)}  precision {precision:.3f}  recall {recall:.3f}"


def _error(judged: Judged) -> str:
    article, event = judged.article, judged.event
    before, after = article["text"][: event["start"]], article["text"][event["end"] :]
    line = f"{before.rpartition(chr(10))[2]}[{event['text']}]{after.partition(chr(10))[0]}"
    where = f"{article['id']} ({article['published']})"
    return f"{where} {event['date']} told {judged.date}: {line}"


if __name__ == "__main__":
    main()
