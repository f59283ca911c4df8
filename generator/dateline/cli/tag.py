"""``dateline tag``: the time expressions of texts, Markdown and TimeML documents."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

import click

from dateline.cli._tagged import format_line, format_table
from dateline.errors import ContentError, FaultsError
from dateline.model import Interval, Timex

Domain: TypeAlias = Literal["auto", "news", "narrative"]
DateOrder: TypeAlias = Literal["auto", "day-first", "month-first"]


@dataclass(frozen=True, slots=True)
class _Document:
    """What one file holds; ``prose`` is ``text`` with what is not prose blanked."""

    name: str
    text: str
    prose: str
    published: Interval | None
    language: str


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
    default="auto",
    show_default=True,
    help="How 03/04/2021 is read; auto: as the text's own unambiguous dates have it.",
)
@click.option("--explain", is_flag=True, help="Say how each value was reached.")
def tag(
    files: tuple[Path, ...],
    layout: str,
    published: str | None,
    domain: Domain,
    language: str | None,
    date_order: DateOrder,
    explain: bool,
) -> None:
    """Find the time expressions in text, Markdown and TimeML (.tml) files.

    A TimeML file is tagged anew: its creation time is the publication date, its marks are not
    looked at. Offsets count code points of the file, or of the plain text in <TEXT>.
    """
    if layout == "timeml" and (len(files) > 1 or explain):
        raise click.UsageError("--format timeml takes one FILE, and no --explain")
    given = _read_published(published)
    found = [
        (document, _tag(document, domain, date_order))
        for document in _read_documents(files, given, language)
    ]
    if layout == "jsonl":
        for document, timexes in found:
            click.echo(format_line(document.name, timexes, explain=explain))
    elif layout == "timeml":
        click.echo(_format_timeml(*found[0]), nl=False)
    else:
        _print_tables(found, explain=explain)


def _tag(document: _Document, domain: Domain, date_order: DateOrder) -> list[Timex]:
    from dateline.timex import tag as find_timexes

    return find_timexes(
        document.prose,
        published=document.published,
        domain=domain,
        language=document.language,
        date_order=date_order,
    )


def _read_published(text: str | None) -> Interval | None:
    if text is None:
        return None
    from dateline.sources.moments import parse_day

    try:
        return parse_day(text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--published") from None


def _read_documents(
    files: tuple[Path, ...], published: Interval | None, language: str | None
) -> list[_Document]:
    """Every file; raises ``FaultsError`` with the faults of all of them."""
    documents: list[_Document] = []
    faults: list[ContentError] = []
    for file in files:
        try:
            documents.append(_read_document(file, published, language))
        except ContentError as error:
            faults.append(error)
        except FaultsError as error:
            faults += error.faults
    if faults:
        raise FaultsError(faults)
    return documents


def _read_document(file: Path, published: Interval | None, language: str | None) -> _Document:
    is_timeml = file.suffix.lower() == ".tml"
    document = (_read_timeml if is_timeml else _read_article)(file, published, language)
    known = languages()
    if document.language not in known:
        message = f'language: expected one of {", ".join(known)}, found "{document.language}"'
        raise ContentError(file.as_posix(), 1, 1, message)
    return document


def languages() -> list[str]:
    """The languages that there are packs for, by their codes."""
    from dateline import timex

    return sorted(module.name for module in pkgutil.iter_modules(timex.__path__) if module.ispkg)


def _read_article(file: Path, published: Interval | None, language: str | None) -> _Document:
    from dateline.sources.articles import read_article
    from dateline.sources.config import Config

    article = read_article(file, config=Config(language=language or Config().language))
    stated = article.published.when if article.published else published
    return _Document(file.stem, article.raw, article.prose, stated, _primary(article.language))


def _read_timeml(file: Path, published: Interval | None, language: str | None) -> _Document:
    from dateline.sources.text import read_text
    from dateline.sources.timeml import read_timeml

    shown = file.as_posix()
    read = read_timeml(read_text(file, shown, expected="a TimeML document"), path=shown)
    stated = read.published or published
    return _Document(file.stem, read.text, read.text, stated, _primary(language or "en"))


def _primary(tag: str) -> str:
    """The language of a BCP 47 tag without its region: "de" of "de-AT"."""
    return tag.partition("-")[0].lower()


def _format_timeml(document: _Document, timexes: list[Timex]) -> str:
    from dateline.sources.timeml import write_timeml

    return write_timeml(document.text, timexes, name=document.name, published=document.published)


def _print_tables(found: list[tuple[_Document, list[Timex]]], *, explain: bool) -> None:
    from rich.console import Console

    console = Console()
    for document, timexes in found:
        console.print(format_table(document.name, document.text, timexes, explain=explain))
