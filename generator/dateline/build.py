"""The whole program as functions: read, date, find, merge, arrange, render. It writes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dateline.cache import Cache, Work, stamp
from dateline.cache.away import put_mentions_away
from dateline.events import arrange, date_articles, distinct_names, merge_found, most_important
from dateline.model import Article, Interval, Open, Timeline
from dateline.progress import Progress, Stage, quiet
from dateline.seen import Seen
from dateline.sources import Config, Project, read_project
from dateline.spool import Earlier, Spool
from dateline.stash import MANY

WORK_HERE = Work()


@dataclass(frozen=True, slots=True)
class Built:
    """A site that is ready to be published, and the timeline that it shows."""

    files: Spool
    project: Project
    timeline: Timeline


def build_site(
    content: Path,
    *,
    config: Config | None = None,
    templates: Path | None = None,
    drafts: bool = False,
    since: Interval | None = None,
    until: Interval | None = None,
    limit: int | None = None,
    cache: Cache | None = None,
    earlier: Earlier | None = None,
    work: Work = WORK_HERE,
    progress: Progress = quiet,
) -> Built:
    """Read a content folder and render its site.

    ``templates`` is a project's own folder of templates, which override ours file by file;
    ``since`` and ``until`` leave out events that end before or begin after, and of the others
    ``limit`` keeps so many, the most important. ``cache`` gives what unchanged articles told last
    time, ``earlier`` files that show the same as then; ``work`` says who extracts. None of them
    changes a byte. Raises ``FaultsError`` with every fault of the content.
    """
    config = config or Config()
    read = cache.read if cache else read_project
    project = read(content, config=config, drafts=drafts, progress=progress)
    told = tell(project, cache=cache, work=work, progress=progress)
    timeline = cut(told, since=since, until=until)
    if limit is not None:
        timeline = most_important(timeline, limit)
    progress(Stage.RENDER, 0, 0)
    files = render_site(
        timeline,
        config=config,
        templates=templates,
        images=project.images,
        earlier=earlier,
        seen=cache.seen if cache else None,
    )
    return Built(files, project, timeline)


def render_site(
    timeline: Timeline,
    *,
    config: Config,
    templates: Path | None = None,
    images: Mapping[str, bytes] | None = None,
    earlier: Earlier | None = None,
    seen: Seen | None = None,
) -> Spool:
    """Every file of the site of a timeline, in order of path.

    ``images`` are files of the content folder by their path in it; of ``earlier`` is taken what
    would be rendered to the same bytes again; ``seen`` has digests that need not be made.
    Raises ``FaultsError`` where one of the project's own templates does not render.
    """
    from dateline.site import render_into  # jinja2 costs a tenth of a second: who renders pays
    from dateline.site.template_faults import told_as_content

    files = Spool(earlier)
    with told_as_content(templates):
        render_into(
            files,
            timeline,
            templates=(templates,) if templates else (),
            title=config.title,
            description=config.description,
            base_url=config.base_url or "",
            language=config.language,
            author=config.author or "",
            images=images,
            stamp=stamp(templates),
            seen=seen,
        )
    return files


def cut(timeline: Timeline, *, since: Interval | None, until: Interval | None) -> Timeline:
    """The timeline without events that end before ``since`` begins or begin after ``until``."""
    kept = tuple(
        event
        for event in timeline.events
        if (since is None or event.when.end > since.start or event.when.open is Open.END)
        and (until is None or event.when.start < until.end or event.when.open is Open.START)
    )
    return timeline if kept == timeline.events else replace(timeline, events=kept)


def tell(
    project: Project,
    *,
    cache: Cache | None = None,
    work: Work = WORK_HERE,
    progress: Progress = quiet,
) -> Timeline:
    """The timeline of everything that a project's articles and curated events tell."""
    articles = date_articles(project.articles)
    progress(Stage.EXTRACT, 0, 0)
    found = cache.extract(articles, work, progress) if cache else work.extract(articles)
    progress(Stage.MERGE, 0, 0)
    distinct = distinct_names(project.curation)
    merge = cache.merge if cache else merge_found
    events = merge(articles, found, distinct)
    unplaced = [time for each in found for time in each.unplaced]
    asides = [time for each in found for time in each.asides]
    timeline = arrange(events, project.curated, unplaced, articles, project.curation, asides)
    if len(articles) > MANY:
        put_mentions_away(timeline.events, articles)
    return timeline


def tell_articles(articles: Iterable[Article]) -> Timeline:
    """The timeline of some articles alone, in order of path: siblings anchor each other."""
    return tell(Project(tuple(sorted(articles, key=lambda article: article.path))))
