"""``dateline build``: content in, site out."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dateline.build import Built
    from dateline.checks import Finding
    from dateline.model import Interval
    from dateline.publish import Changes
    from dateline.sources import Config

CONTENT = Path("content")


@click.command(
    epilog="""\b
    Examples:
      dateline build
      dateline build --content notes --output /tmp/notes-site
      dateline build --strict --base-url https://example.org/timeline/
    """
)
@click.option(
    "--content",
    type=click.Path(path_type=Path),
    default=CONTENT,
    show_default=True,
    metavar="DIR",
    help="A project's content folder, or a flat folder of articles.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("site"),
    show_default=True,
    metavar="DIR",
    help="The folder that the site is written to.",
)
@click.option("--drafts", is_flag=True, help="Take in articles marked `draft: true`.")
@click.option("--strict", is_flag=True, help="Write nothing where `dateline check` would warn.")
@click.option("--since", metavar="DATE", help="Leave out events that end before: 2019, 2021-03.")
@click.option("--until", metavar="DATE", help="Leave out events that begin after.")
@click.option("--base-url", metavar="URL", help="Where the site will stand, in place of base_url.")
def build(
    content: Path,
    output: Path,
    drafts: bool,
    strict: bool,
    since: str | None,
    until: str | None,
    base_url: str | None,
) -> int:
    """Render the articles in content/ into site/.

    Settings come from dateline.toml, in the content folder or in the one that holds it. Faults
    in the content are all told in one run, and the site stays as it is.
    """
    from dateline.build import build_site
    from dateline.checks import check_curation
    from dateline.publish import publish

    begun = time.perf_counter()
    built = build_site(
        content,
        config=read_settings(content, base_url),
        templates=own_templates(content),
        drafts=drafts,
        since=read_date(since, "--since"),
        until=read_date(until, "--until"),
    )
    warnings = _warnings(built, content) if strict else check_curation(built.timeline)
    for warning in warnings:
        click.echo(str(warning), err=True)
    if strict and warnings:
        return 1
    changes = publish(built.files, output)
    click.echo(summary(built, changes, time.perf_counter() - begun), err=True)
    return 0


def _warnings(built: Built, content: Path) -> tuple[Finding, ...]:
    """Everything that `dateline check` warns of."""
    from dateline.checks import Level, check_project
    from dateline.links import check_internal

    found = check_project(built.project, built.timeline, content, today=this_day())
    warnings = tuple(finding for finding in found if finding.level is not Level.NOTE)
    return (*warnings, *check_internal(built.files))


def read_date(text: str | None, option: str) -> Interval | None:
    """A date from the command line, in EDTF."""
    from dateline.sources.moments import parse_day

    try:
        return None if text is None else parse_day(text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint=option) from error


def this_day() -> Interval:
    """Today, by the clock of this machine: for warnings alone, never for what is rendered."""
    from datetime import datetime

    from dateline.dates import calendar

    now = datetime.now().astimezone()
    return calendar.day(now.year, now.month, now.day)


def read_settings(content: Path, base_url: str | None) -> Config:
    """The project's configuration, with what the command line says in its place."""
    from dataclasses import replace

    from dateline.sources import find_config, read_config
    from dateline.sources.fields import is_web_address

    config = read_config(find_config(content))
    if base_url is None:
        return config
    if not is_web_address(base_url):
        message = f'expected an address such as https://example.org/, found "{base_url}"'
        raise click.BadParameter(message, param_hint="--base-url")
    return replace(config, base_url=base_url.rstrip("/") + "/")


def own_templates(content: Path) -> Path | None:
    """The project's own templates: the folder templates/ beside its dateline.toml."""
    from dateline.sources import find_config

    config = find_config(content)
    folder = config.parent / "templates" if config else None
    return folder if folder and folder.is_dir() else None


def summary(built: Built, changes: Changes, seconds: float) -> str:
    """One line: what was read, found and written."""
    timeline = built.timeline
    told = sum(max(1, len(event.mentions)) for event in timeline.events)
    parts = (
        _count(len(timeline.articles), "article"),
        _count(len(timeline.events), "event"),
        f"{told - len(timeline.events)} merged",
        f"{len(timeline.unplaced)} unplaced",
        f"{_count(changes.written, 'page')} written",
        f"{changes.kept} unchanged",
    )
    return f"{', '.join(parts)} in {seconds:.2f} s"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
