"""``dateline extract``: the dated events of some files, as data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli._inputs import limit_option, read_date
from dateline.errors import ContentError, FaultsError

if TYPE_CHECKING:
    from dateline.model import Article, Interval


@click.command(
    epilog="""\b
    Examples:
      dateline extract report.txt --published 2021-03-18
      dateline extract content/articles/*.md --limit 20 | jq '.events[].title'
    """
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option(
    "--published",
    metavar="DATE",
    help="The publication date of files that state none: 2021-03-18.",
)
@limit_option
@click.option(
    "--format",
    "layout",
    type=click.Choice(["json"]),
    default="json",
    show_default=True,
    help="The structure of timeline.json.",
)
def extract(
    files: tuple[Path, ...],
    published: str | None,
    limit: int | None,
    layout: str,  # noqa: ARG001
) -> None:
    """Print the dated events that FILEs tell.

    Several files are read as one archive: the same event told by two is one event, and an
    article that states no date takes it from a sibling that tells the same event.
    """
    from dateline.build import tell_articles
    from dateline.events import most_important
    from dateline.site.export import timeline_json

    articles = _read_all(files, read_date(published, "--published"))
    title = articles[0].title if len(articles) == 1 else "Timeline"
    timeline = tell_articles(articles)
    if limit is not None:
        timeline = most_important(timeline, limit)
    document = timeline_json(timeline, title=title)
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def _read_all(files: tuple[Path, ...], published: Interval | None) -> list[Article]:
    """Every article once; the faults of all files together."""
    faults: list[ContentError] = []
    articles: list[Article] = []
    for file in dict.fromkeys(files):
        try:
            articles.append(_read_one(file, published))
        except FaultsError as error:
            faults.extend(error.faults)
    if faults:
        raise FaultsError(faults)
    return articles


def _read_one(file: Path, published: Interval | None) -> Article:
    """An article whose path is the file as given: two folders may hold files of one name."""
    from dataclasses import replace

    from dateline.model import Origin, Published
    from dateline.sources import read_article

    article = replace(read_article(file), path=file.as_posix())
    if published is None or article.published is not None:
        return article
    return replace(article, published=Published(published, Origin.STATED, "--published"))
