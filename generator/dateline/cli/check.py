"""``dateline check``: what deserves a look before publishing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli._inputs import (
    content_option,
    drafts_option,
    read_date,
    read_settings,
    this_day,
)
from dateline.home import find_templates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.checks import Finding
    from dateline.model import Interval
    from dateline.sources import Project


@click.command(
    epilog="""\b
    Examples:
      dateline check
      dateline check --external --strict
      dateline check --format sarif > dateline.sarif
    """
)
@content_option
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    show_default=True,
    help="Lines to read, JSON, or SARIF 2.1.0.",
)
@click.option("--external", is_flag=True, help="Ask the web addresses that are cited, too.")
@click.option("--strict", is_flag=True, help="Leave with 1 for warnings as well.")
@drafts_option
@click.option("--today", metavar="DATE", help="The day that dates are compared with.")
def check(
    content: Path, layout: str, external: bool, strict: bool, drafts: bool, today: str | None
) -> int:
    """Look for broken links, unplaced times, missing alt texts.

    And for duplicate titles, dates that lie ahead, and curation whose event is gone. Leaves with 1
    where there is an error, such as a link of the site that leads nowhere; with --strict also for
    warnings. Nothing is written.
    """
    from dateline.checks import Level

    found = _findings(
        content, external=external, drafts=drafts, today=read_date(today, "--today") or this_day()
    )
    click.echo(_report(found, layout))
    grave = {Level.ERROR, Level.WARNING} if strict else {Level.ERROR}
    return 1 if any(finding.level in grave for finding in found) else 0


def _findings(
    content: Path, *, external: bool, drafts: bool, today: Interval
) -> tuple[Finding, ...]:
    from dateline.build import render_site, tell
    from dateline.checks import check_project, from_faults
    from dateline.errors import FaultsError
    from dateline.links import ask, check_external, check_internal
    from dateline.sources import read_project

    try:
        config = read_settings(content)
        project = read_project(content, config=config, drafts=drafts)
    except FaultsError as error:
        return from_faults(error.faults)
    timeline = tell(project)
    files = render_site(
        timeline, config=config, templates=find_templates(content), images=project.images
    )
    found = [
        *check_project(project, timeline, content, today=today),
        *check_internal(files, base_url=config.base_url or ""),
    ]
    if external:
        found += check_external(_cited(project, content), ask)
    return tuple(sorted(found))


def _cited(project: Project, content: Path) -> Iterator[tuple[str, str]]:
    """Every web address of an article or a source, with the file that cites it."""
    for article in project.articles:
        if article.url:
            yield article.url, (content / article.path).as_posix()
    for curated in project.curated:
        for source in curated.sources:
            if source.url:
                yield source.url, (content / curated.path).as_posix()


def _report(findings: Sequence[Finding], layout: str) -> str:
    from importlib.metadata import version

    from dateline import reports

    match layout:
        case "json":
            return reports.as_json(findings)
        case "sarif":
            return reports.as_sarif(findings, version=version("dateline"))
        case _:
            return reports.as_text(findings)
