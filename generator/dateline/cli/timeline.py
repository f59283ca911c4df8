"""``dateline timeline``: the dates that matter most, with a summary of each."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli._inputs import read_date, read_settings
from dateline.errors import ContentError, FaultsError

if TYPE_CHECKING:
    from dateline.model import Article

_UNITS = ("day", "month", "year")
_EXPECTED = "a JSON list of words"


@click.command(
    epilog="""\b
    Examples:
      dateline timeline content --limit 20
      dateline timeline articles --since 2010-04-20 --until 2010-09 --about keywords.json
    """
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--since", metavar="DATE", help="The first date to print: 2010, 2010-04, 2010-04-20.")
@click.option("--until", metavar="DATE", help="The last date to print, itself included.")
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=20,
    show_default=True,
    metavar="N",
    help="How many dates to print.",
)
@click.option(
    "--sentences",
    type=click.IntRange(1, 5),
    default=2,
    show_default=True,
    metavar="N",
    help="The most sentences for one date.",
)
@click.option(
    "--by",
    "unit",
    type=click.Choice(_UNITS),
    default="day",
    show_default=True,
    help="What counts as one date.",
)
@click.option(
    "--about",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A JSON list of words: sentences that have one count for more.",
)
@click.option(
    "--format",
    "layout",
    type=click.Choice(["json", "text"]),
    default="json",
    show_default=True,
    help="A list of objects with date and text, or lines to read.",
)
def timeline(
    folder: Path,
    since: str | None,
    until: str | None,
    limit: int,
    sentences: int,
    unit: str,
    about: Path | None,
    layout: str,
) -> None:
    """Print the dates that the articles in DIR make most of.

    Each stands with a sentence or two, quoted from the articles. Dates count by how many articles
    tell them, in how many sentences, and how long afterwards.
    """
    from dateline.dates import format_edtf
    from dateline.events.salience.summary import tell_dates
    from dateline.model import Granularity

    first, last = read_date(since, "--since"), read_date(until, "--until")
    told = tell_dates(
        _read_articles(folder),
        since=first.start if first else None,
        until=last.end if last else None,
        limit=limit,
        sentences=sentences,
        unit=Granularity[unit.upper()],
        about=_read_about(about) if about else None,
    )
    entries = [(format_edtf(each.when), list(each.sentences)) for each in told]
    if layout == "json":
        rows = [{"date": date, "text": text} for date, text in entries]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for date, text in entries:
        click.echo("\n".join(f"{date:>10}  {line}" for line in text or [""]))


def _read_articles(folder: Path) -> tuple[Article, ...]:
    from dateline.events import date_articles
    from dateline.sources import read_project

    return date_articles(read_project(folder, config=read_settings(folder)).articles)


def _read_about(file: Path) -> re.Pattern[str]:
    """A pattern that finds any of the words in a JSON list, at the start of a word."""
    from dateline.sources.text import read_text

    try:
        words = _words(file.as_posix(), read_text(file, file.as_posix(), expected=_EXPECTED))
    except ContentError as error:
        raise FaultsError([error]) from error
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


def _words(path: str, text: str) -> list[str]:
    try:
        words = json.loads(text)
    except json.JSONDecodeError as error:
        message = f"expected {_EXPECTED}, found a fault: {error.msg}"
        raise ContentError(path, error.lineno, error.colno, message) from error
    except RecursionError as error:
        message = f"expected {_EXPECTED}, found lists nested too deep"
        raise ContentError(path, 1, 1, message) from error
    if not (isinstance(words, list) and words and all(isinstance(w, str) and w for w in words)):
        raise ContentError(path, 1, 1, f"expected {_EXPECTED}, found other JSON")
    return words
