"""A page of titles to be read by a person: does each stand as a headline, true to its sentence?

usage: python bench/titles.py FOLDER… [--count 200] [--offset 0] [--out bench/out/titles.html]

FOLDER holds articles as Markdown or TimeML. Titles are taken evenly over all articles; another
``--offset`` takes others. The page shows each with its date and sentence; counting is the reader's.
"""

from __future__ import annotations

import argparse
import html
from collections.abc import Iterable
from pathlib import Path

from dateline.dates import format_edtf
from dateline.events import date_articles, find_mentions
from dateline.model import Article, Mention, Origin, Published
from dateline.sources.articles import read_article
from dateline.sources.timeml import read_timeml


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--offset", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("bench/out/titles.html"))
    options = parser.parse_args()
    articles = date_articles([a for folder in options.folders for a in _read(folder)])
    mentions = [m for article in articles for m in find_mentions(article).mentions]
    shown = _spread(mentions, options.count, options.offset)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(_page(shown), "utf-8")
    options.out.with_suffix(".txt").write_text("\n".join(map(_line, shown)) + "\n", "utf-8")
    print(f"{len(shown)} of {len(mentions)} titles of {len(articles)} articles: {options.out}")


def _spread(mentions: list[Mention], count: int, offset: int) -> list[Mention]:
    """``count`` of them, evenly from the first to the last; offsets below the step share none."""
    if len(mentions) <= count:
        return mentions
    return [mentions[(i * len(mentions) // count + offset) % len(mentions)] for i in range(count)]


def _read(folder: Path) -> Iterable[Article]:
    for file in sorted(folder.rglob("*")):
        if file.suffix == ".md":
            yield read_article(file, content=folder)
        elif file.suffix == ".tml":
            document = read_timeml(file.read_text("utf-8"), path=str(file))
            day = Published(document.published, Origin.STATED) if document.published else None
            yield Article(file.name, file.stem, document.text, document.text, file.stem, False, day)


def _line(mention: Mention) -> str:
    sentence = " ".join(mention.quote.split())
    return f"{format_edtf(mention.when)} | {mention.title}\\n      {sentence}".replace("\\n", "\n")


def _page(mentions: Iterable[Mention]) -> str:
    rows = "\n".join(
        f"<li><b>{html.escape(m.title)}</b> <time>{format_edtf(m.when)}</time>"
        f"<p>{html.escape(m.quote)}</p></li>"
        for m in mentions
    )
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Titles</title><ol>{rows}</ol>'
    )


if __name__ == "__main__":
    main()
