"""``dateline build``: content in, site out."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli._inputs import (
    content_option,
    drafts_option,
    limit_option,
    read_date,
    read_settings,
    this_day,
)
from dateline.cli._progress import shown_progress
from dateline.cli._unchanged import OUTPUT, key_of, mixes, summary
from dateline.home import cache_folder, find_templates

if TYPE_CHECKING:
    from dateline.build import Built
    from dateline.cache import Cache, Outcome
    from dateline.checks import Finding
    from dateline.publish import Changes
    from dateline.sources import Config
    from dateline.spool import Earlier


# A build keeps millions of values and makes next to no cycles: looking for those after each seven
# hundred values takes a twentieth of its time.
_GARBAGE = (300_000, 20, 100)


@dataclass(frozen=True, slots=True)
class Request:
    """What one build was asked for."""

    content: Path
    output: Path
    drafts: bool
    strict: bool
    since: str | None
    until: str | None
    limit: int | None
    base_url: str | None
    jobs: int | None
    scheduler: str | None
    no_cache: bool

    def cache(self) -> Cache | None:
        from dateline.cache import Cache

        folder = None if self.no_cache else cache_folder(self.content, self.output)
        return Cache(folder) if folder else None

    def fingerprint(self) -> str:
        """Changes with everything that the site's bytes depend on."""
        options = (self.drafts, self.since, self.until, self.limit, self.base_url)
        return key_of(str(self.content), str(self.output), options)

    def refuse_mixing(self) -> None:
        """Raise where the site would be written among what it is made from."""
        if mixes(str(self.content), str(self.output)):
            message = f"expected a folder apart from the content, found {self.output}"
            raise click.BadParameter(message, param_hint="--output")


@click.command(
    epilog="""\b
    Examples:
      dateline build
      dateline build --content notes --output /tmp/notes-site
      dateline build --strict --base-url https://example.org/timeline/
    """
)
@content_option
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path(OUTPUT),
    show_default=True,
    metavar="DIR",
    help="The folder that the site is written to.",
)
@drafts_option
@click.option("--strict", is_flag=True, help="Write nothing where `dateline check` would warn.")
@click.option("--since", metavar="DATE", help="Leave out events that end before: 2019, 2021-03.")
@click.option("--until", metavar="DATE", help="Leave out events that begin after.")
@limit_option
@click.option("--base-url", metavar="URL", help="Where the site will stand, in place of base_url.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="How many processes at a time.")
@click.option(
    "--backend",
    type=click.Choice(["loky", "dask"]),
    default="loky",
    show_default=True,
    help="Who reads the articles: processes of this machine, or a Dask cluster.",
)
@click.option("--scheduler", metavar="ADDRESS", help="The address of the Dask cluster's scheduler.")
@click.option("--no-cache", is_flag=True, help="Read and render everything anew.")
@click.pass_obj
def build(known_key: str, /, backend: str, **given: object) -> int:
    """Render the articles in content/ into site/.

    Settings come from dateline.toml, in the content folder or in the one that holds it. Faults
    in the content are all told in one run, and the site stays as it is. What unchanged articles
    gave is kept in .dateline/, which is safe to delete.
    """
    request = Request(**given)  # type: ignore[arg-type]  # click has checked each
    if (backend == "dask") != (request.scheduler is not None):
        raise click.UsageError("--backend dask and --scheduler ADDRESS go together")
    request.refuse_mixing()
    begun = time.perf_counter()
    cache = request.cache()
    key = (known_key or request.fingerprint()) if cache else ""
    outcome = cache.recall(request.output, key) if cache and not request.strict else None
    if outcome:
        _warn(outcome.warnings)
        _conclude(outcome, 0, begun)
        return 0
    return _build_anew(request, cache, key, begun)


def _build_anew(request: Request, cache: Cache | None, key: str, begun: float) -> int:
    from dateline.publish import MANIFEST
    from dateline.spool import Earlier

    gc.set_threshold(*_GARBAGE)
    config = read_settings(request.content, request.base_url)
    earlier = cache.earlier(request.output) if cache else Earlier()
    built = _render(request, config, cache, earlier)
    warnings = tuple(map(str, _warnings(built, request, config.base_url or "")))
    _warn(warnings)
    if request.strict and warnings:
        return 1
    changes = _publish(built, request, earlier)
    outcome = _outcome(built, warnings)
    if cache and request.fingerprint() == key:  # else something was edited while we read it
        cache.remember(request.output, key, built.files, outcome, beside=(MANIFEST,))
    _conclude(outcome, changes.written, begun)
    return 0


def _render(request: Request, config: Config, cache: Cache | None, earlier: Earlier) -> Built:
    from dateline.build import build_site
    from dateline.cache import Work

    with shown_progress() as progress:
        return build_site(
            request.content,
            config=config,
            templates=find_templates(request.content),
            drafts=request.drafts,
            since=read_date(request.since, "--since"),
            until=read_date(request.until, "--until"),
            limit=request.limit,
            cache=cache,
            earlier=earlier,
            work=Work(request.jobs, request.scheduler),
            progress=progress,
        )


def _publish(built: Built, request: Request, earlier: Earlier) -> Changes:
    from dateline.publish import publish

    kept, left = built.files.kept, earlier.looks
    with shown_progress() as progress:
        return publish(built.files, request.output, kept=kept, left=left, progress=progress)


def _warnings(built: Built, request: Request, base_url: str) -> tuple[Finding, ...]:
    """What every build reports; when strict, all that `dateline check` warns of."""
    from dateline.checks import Level, check_always, check_project

    if not request.strict:
        return check_always(built.project, built.timeline)
    from dateline.links import check_internal

    found = check_project(built.project, built.timeline, request.content, today=this_day())
    warnings = tuple(finding for finding in found if finding.level is not Level.NOTE)
    return (*warnings, *check_internal(built.files, base_url=base_url))


def _outcome(built: Built, warnings: tuple[str, ...]) -> Outcome:
    from dateline.cache import Outcome

    timeline = built.timeline
    told = sum(max(1, len(event.mentions)) for event in timeline.events)
    return Outcome(
        articles=len(timeline.articles),
        events=len(timeline.events),
        merged=told - len(timeline.events),
        unplaced=len(timeline.unplaced),
        files=len(built.files),
        warnings=warnings,
    )


def _warn(warnings: tuple[str, ...]) -> None:
    for warning in warnings:
        click.echo(warning, err=True)


def _conclude(outcome: Outcome, written: int, begun: float) -> None:
    click.echo(summary(outcome.counts, written, time.perf_counter() - begun), err=True)
