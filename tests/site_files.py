"""A rendered site on disk, served or not, and one page of each kind."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath

from dateline.model import Timeline
from dateline.site import render

TITLE = "The bridge at Harrow"

# One page of every kind, in the sample's site.
KINDS = {
    "home": "index.html",
    "period": "periods/2019.html",
    "name": "names/harrow-town-council.html",
    "tag": "tags/repair.html",
    "source": "sources/the-harrow-post.html",
    "event": "events/closed.html",
    "by hand": "events/charter.html",
    "article": "articles/2019-02-12-closed.html",
    "plain article": "articles/works.html",
    "index": "browse.html",
    "method": "method.html",
    "search": "search.html",
    "not found": "404.html",
}


def render_sample(timeline: Timeline, language: str = "en") -> dict[PurePosixPath, bytes]:
    """The site of a timeline with the settings that all tests share."""
    return render(
        timeline,
        title=TITLE,
        description="A toll bridge, its cracks and its quarrels.",
        base_url="https://harrow.example/",
        author="Harrow archive",
        language=language,
    )


def write(files: Mapping[PurePosixPath, bytes], folder: Path) -> Path:
    """The files below a folder, which is made."""
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return folder


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's own name
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The origin at which the folder is served on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
