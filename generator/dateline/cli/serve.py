"""``dateline serve``: a preview that follows every change."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import click

from dateline.cli._inputs import content_option, drafts_option, read_settings
from dateline.cli._unchanged import OUTPUT
from dateline.home import CONFIG_NAME, TEMPLATES_NAME, cache_folder, find_templates

if TYPE_CHECKING:
    from dateline.spool import Earlier, Spool


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
    """Show the site on this machine, and again after each change.

    The content, the project's templates/ and dateline.toml are watched. Faults are shown over
    the page; the last good site stays up. Nothing is written to site/. Ctrl-C ends it.
    """
    from dateline import serve as server_room
    from dateline.preview import Preview

    preview, build = Preview(), _Builder(content, drafts)

    def build_once() -> None:
        begun = time.perf_counter()
        if server_room.rebuild(build, preview):
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


class _Builder:
    """Builds the site again and again; what shows the same as last time is not rendered anew."""

    def __init__(self, content: Path, drafts: bool) -> None:
        self._content = content
        self._drafts = drafts
        self._earlier: Earlier | None = None

    def __call__(self) -> Mapping[PurePosixPath, bytes]:
        from dateline.build import build_site
        from dateline.cache import Cache

        folder = cache_folder(self._content, Path(OUTPUT))
        built = build_site(
            self._content,
            config=read_settings(self._content),
            templates=find_templates(self._content),
            drafts=self._drafts,
            cache=Cache(folder) if folder else None,
            earlier=self._earlier,
        )
        files = dict(built.files.items())
        self._earlier = _left_by(built.files, files)
        return files


def _left_by(spool: Spool, files: Mapping[PurePosixPath, bytes]) -> Earlier:
    from dateline.spool import Earlier

    spool.pieces.save()
    return Earlier(
        keys=spool.keys_of_files,
        read=lambda name: files[PurePosixPath(name)],
        pieces=spool.pieces,
    )


def _watched(content: Path) -> list[Path]:
    home = content.absolute().parent
    return [content, content / CONFIG_NAME, home / CONFIG_NAME, home / TEMPLATES_NAME]
