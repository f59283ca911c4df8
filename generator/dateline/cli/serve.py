"""``dateline serve``: a preview that follows every change."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import click

from dateline.cli._inputs import content_option, drafts_option, read_settings
from dateline.home import CONFIG_NAME, TEMPLATES_NAME, cache_folder, find_templates


@click.command(
    epilog="""\b
    Examples:
      dateline serve
      dateline serve --port 9000 --drafts
    """
)
@content_option
@click.option(
    "--port",
    type=click.IntRange(1, 65_535),
    default=8000,
    show_default=True,
    help="Where to listen; the next free port where this one is taken.",
)
@drafts_option
def serve(content: Path, port: int, drafts: bool) -> None:
    """Show the site in a browser on this machine, and again after each change.

    The content, the project's templates/ and dateline.toml are watched. Faults are shown over
    the page; the last good site stays up. Nothing is written to site/. Ctrl-C ends it.
    """
    from dateline import serve as server_room
    from dateline.preview import Preview

    preview = Preview()

    def build_once() -> None:
        begun = time.perf_counter()
        if server_room.rebuild(lambda: _build(content, drafts), preview):
            number = len(preview.snapshot.files)
            click.echo(f"built {number} files in {time.perf_counter() - begun:.2f} s", err=True)
        else:
            click.echo(preview.snapshot.faults, err=True)

    build_once()
    with server_room.open_server(port, preview) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        click.echo(f"serving {server.url} (Ctrl-C ends it)", err=True)
        stop = threading.Event()
        try:
            server_room.watch(_watched(content), stop, build_once)
        finally:
            server.is_closing.set()
            server.shutdown()


def _build(content: Path, drafts: bool) -> Mapping[PurePosixPath, bytes]:
    from dateline.build import build_site
    from dateline.cache import Cache

    folder = cache_folder(content)
    built = build_site(
        content,
        config=read_settings(content),
        templates=find_templates(content),
        drafts=drafts,
        cache=Cache(folder) if folder else None,
    )
    return built.files


def _watched(content: Path) -> list[Path]:
    home = content.absolute().parent
    return [content, content / CONFIG_NAME, home / CONFIG_NAME, home / TEMPLATES_NAME]
