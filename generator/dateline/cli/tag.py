"""``dateline tag``: the time expressions of texts, Markdown and TimeML documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

import click

from dateline.cli._inputs import read_date
from dateline.cli._tagged import format_line, format_table
from dateline.errors import ContentError, FaultsError
from dateline.model import DateOrder, Interval, Timex

if TYPE_CHECKING:
    from dateline.sources import Config

Domain: TypeAlias = Literal["auto", "news", "narrative"]


@dataclass(frozen=True, slots=True)
class _Document:
    """What one file holds; ``prose`` is ``text`` with what is not prose blanked."""

    name: str
    text: str
    prose: str
    published: Interval | None
    language: str
    date_order: DateOrder


@click.command(
    epilog="""\b
    Examples:
      dateline tag report.txt --published 2021-03-18
      dateline tag --format table --explain content/articles/*.md
      dateline tag --format timeml interview.txt > interview.tml
    """
)
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "layout",
    type=click.Choice(["jsonl", "timeml", "table"]),
    default="jsonl",
    show_default=True,
    help="A JSON object a file and line, a TimeML document, or a table to read.",
)
@click.option(
    "--published",
    metavar="DATE",
    help="The publication date, where a file states none: 2021-03-18.",
)
@click.option(
    "--domain",
    type=click.Choice(get_args(Domain)),
    default="auto",
    show_default=True,
    help="Whether dates count from publication (news) or from the last one told (narrative).",
)
@click.option("--language", metavar="TAG", help="The language, where a file states none: en, de.")
@click.option(
    "--date-order",
    type=click.Choice(get_args(DateOrder)),
    help="How 03/04/2021 is read; auto, the default: as the text's unambiguous dates have it.",
)
@click.option("--explain", is_flag=True, help="Say how each value was reached.")
def tag(
    files: tuple[Path, ...],
    layout: str,
    published: str | None,
    domain: Domain,
    language: str | None,
    date_order: DateOrder | None,
    explain: bool,
) -> None:
    """Find time expressions in text, Markdown and TimeML files.

    A TimeML file (.tml) is tagged anew: its creation time is the publication date, its marks are
    not looked at. Offsets count code points of the file, or of the plain text in <TEXT>. In a
    folder with a dateline.toml, its language and date order hold where nothing nearer says
    otherwise.
    """
    if layout == "timeml" and (len(files) > 1 or explain):
        raise click.UsageError("--format timeml takes one FILE, and no --explain")
    given = read_date(published, "--published")
    config = _read_settings(language, date_order)
    found = [(document, _tag(document, domain)) for document in _read_all(files, given, config)]
    if layout == "jsonl":
        for document, timexes in found:
            click.echo(format_line(document.name, timexes, explain=explain))
    elif layout == "timeml":
        click.echo(_format_timeml(*found[0]), nl=False)
    else:
        _print_tables(found, explain=explain)


def _read_settings(language: str | None, date_order: DateOrder | None) -> Config:
    """The configuration of the folder the command is run in, under what its options say."""
    from dataclasses import replace

    from dateline.home import CONFIG_NAME
    from dateline.sources.config import Config, read_config

    path = Path(CONFIG_NAME)
    config = read_config(path) if path.is_file() else Config()
    return replace(
        config,
        language=language or config.language,
        date_order=date_order or config.date_order,
    )


def _tag(document: _Document, domain: Domain) -> list[Timex]:
    from dateline.timex import tag as find_timexes

    return find_timexes(
        document.prose,
        published=document.published,
        domain=domain,
        language=document.language,
        date_order=document.date_order,
    )


def _read_all(
    files: tuple[Path, ...], published: Interval | None, config: Config
) -> list[_Document]:
    """Every file; raises ``FaultsError`` with the faults of all of them."""
    documents: list[_Document] = []
    faults: list[ContentError] = []
    for file in files:
        try:
            documents.append(_read_document(file, published, config))
        except ContentError as error:
            faults.append(error)
        except FaultsError as error:
            faults += error.faults
    if faults:
        raise FaultsError(faults)
    return documents


def _read_document(file: Path, published: Interval | None, config: Config) -> _Document:
    from dateline.timex import is_read, languages

    is_timeml = file.suffix.lower() == ".tml"
    document = (_read_timeml if is_timeml else _read_article)(file, published, config)
    if not is_read(document.language):
        known = ", ".join(languages())
        message = f'language: expected one of {known}, found "{document.language}"'
        raise ContentError(file.as_posix(), 1, 1, message)
    return document


def _read_article(file: Path, published: Interval | None, config: Config) -> _Document:
    from dateline.sources.articles import read_article

    article = read_article(file, config=config)
    return _Document(
        name=file.stem,
        text=article.raw,
        prose=article.prose,
        published=article.published.when if article.published else published,
        language=article.language,
        date_order=article.date_order,
    )


def _read_timeml(file: Path, published: Interval | None, config: Config) -> _Document:
    from dateline.sources.text import read_text
    from dateline.sources.timeml import read_timeml

    shown = file.as_posix()
    read = read_timeml(read_text(file, shown, expected="a TimeML document"), path=shown)
    return _Document(
        name=file.stem,
        text=read.text,
        prose=read.text,
        published=read.published or published,
        language=config.language,
        date_order=config.date_order,
    )


def _format_timeml(document: _Document, timexes: list[Timex]) -> str:
    from dateline.sources.timeml import write_timeml

    return write_timeml(document.text, timexes, name=document.name, published=document.published)


def _print_tables(found: list[tuple[_Document, list[Timex]]], *, explain: bool) -> None:
    from rich.console import Console

    console = Console()
    for document, timexes in found:
        console.print(format_table(document.name, document.text, timexes, explain=explain))
