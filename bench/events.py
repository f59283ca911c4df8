"""Event dating on gold articles: predictions for a scorer, and a check of every quote.

usage: python bench/events.py GOLD.jsonl [--out PRED.jsonl]

GOLD.jsonl has a line an article, with "id", "title", "published" and "text". A line is written for
each: {"id", "events": [{"start", "end", "date"}]}, each clause with the day it is taken to have
happened on. A mention whose quote is not in its article, verbatim, ends the run.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from dateline.dates import format_edtf, parse_edtf
from dateline.events import find_mentions
from dateline.events.carrying import date_everything
from dateline.model import Article, Granularity, Interval, Origin, Published


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, help="where the predictions go; standard output if not")
    options = parser.parse_args()
    rows = [
        json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line.strip()
    ]
    began = time.process_time()
    lines = [json.dumps(_predict(to_article(row))) for row in rows]
    spent = time.process_time() - began
    if options.out:
        options.out.write_text("\n".join(lines) + "\n", "utf-8")
    else:
        print("\n".join(lines))
    print(f"{len(rows)} articles, {1000 * spent / len(rows):.1f} CPU ms each", file=sys.stderr)


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


if __name__ == "__main__":
    main()
