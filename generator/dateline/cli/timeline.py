"""``dateline timeline``: the dates that matter most, with a summary of each."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.errors import ContentError, FaultsError

if TYPE_CHECKING:
    from dateline.model import Article, Interval

_UNITS = ("day", "month", "year")


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
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N")
@click.option("--sentences", type=click.IntRange(1, 5), default=2, show_default=True, metavar="N")
@click.option("--by", "unit", type=click.Choice(_UNITS), default="day", show_default=True)
@click.option(
    "--about",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A JSON list of words: sentences that have one count for more.",
)
@click.option(
    "--format", "layout", type=click.Choice(["json", "text"]), default="json", show_default=True
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
    """Print the dates that the articles in DIR make most of, each with a sentence or two.

    The sentences are quoted from the articles. Dates count by how many articles tell them, in how
    many sentences, and how long afterwards.
    """
    from dateline.dates import format_edtf
    from dateline.events.salience.summary import tell_dates
    from dateline.model import Granularity

    first, last = _read_date("--since", since), _read_date("--until", until)
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


def _read_date(option: str, text: str | None) -> Interval | None:
    from dateline.dates import parse_edtf

    if text is None:
        return None
    try:
        return parse_edtf(text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint=option) from error


def _read_articles(folder: Path) -> tuple[Article, ...]:
    from dateline.events import date_articles
    from dateline.sources import find_config, read_config, read_project

    project = read_project(folder, config=read_config(find_config(folder)))
    return date_articles(project.articles)


def _read_about(file: Path) -> re.Pattern[str]:
    """A pattern that finds any of the words in a JSON list, at the start of a word."""
    try:
        words = json.loads(file.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        message = f"expected a JSON list of words, found a fault: {error.msg}"
        raise FaultsError(
            [ContentError(file.as_posix(), error.lineno, error.colno, message)]
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        message = f"expected a JSON list of words, found none to read: {error}"
        raise FaultsError([ContentError(file.as_posix(), 1, 1, message)]) from error
    if not (isinstance(words, list) and words and all(isinstance(w, str) and w for w in words)):
        message = "expected a JSON list of words"
        raise FaultsError([ContentError(file.as_posix(), 1, 1, message)])
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)
