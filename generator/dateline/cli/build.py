"""``dateline build``: content in, site out."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dateline.build import Built
    from dateline.publish import Changes
    from dateline.sources import Config

CONTENT = Path("content")


@click.command(
    epilog="""\b
    Examples:
      dateline build
      dateline build --content notes --output /tmp/notes-site
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
@click.option("--base-url", metavar="URL", help="Where the site will stand, in place of base_url.")
def build(content: Path, output: Path, drafts: bool, base_url: str | None) -> None:
    """Render the articles in content/ into site/.

    Settings come from dateline.toml, in the content folder or in the one that holds it. Faults
    in the content are all told in one run, and the site stays as it is.
    """
    from dateline.build import build_site
    from dateline.publish import publish

    begun = time.perf_counter()
    config = read_settings(content, base_url)
    built = build_site(content, config=config, templates=own_templates(content), drafts=drafts)
    changes = publish(built.files, output)
    click.echo(summary(built, changes, time.perf_counter() - begun), err=True)


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
