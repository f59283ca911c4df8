"""``dateline new``: a project that works, to begin with."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(
    epilog="""\b
    Examples:
      dateline new mills
      cd mills && dateline serve
    """
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Make a project in DIR that builds as it stands.

    It has settings, an article, an event by hand, and a workflow that publishes it. DIR must be
    empty or not be there yet; nothing is ever overwritten.
    """
    from importlib.metadata import version

    from dateline.scaffold import make_project

    for file in make_project(folder, version("dateline")):
        click.echo(file.as_posix())
    click.echo(f"made a project in {folder}; next: cd {folder} && dateline serve", err=True)
