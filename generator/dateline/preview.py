"""What a preview shows at a moment: the last good site, and the faults of the latest build."""

from __future__ import annotations

import html
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

SCRIPT_PATH = "/-dateline/reload.js"
EVENTS_PATH = "/-dateline/events"
TYPES = {
    ".atom": "application/atom+xml",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".xml": "application/xml",
}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of a preview; ``version`` counts builds, ``faults`` is empty after a good one."""

    version: int
    files: Mapping[PurePosixPath, bytes]
    faults: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent for an address."""

    status: int
    type: str
    body: bytes


class Preview:
    """Holds the latest snapshot; a thread may wait for the next one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._snapshot = Snapshot(0, {})

    @property
    def snapshot(self) -> Snapshot:
        with self._changed:
            return self._snapshot

    def show(self, files: Mapping[PurePosixPath, bytes]) -> None:
        """A build went well: its files are the site."""
        with self._changed:
            self._snapshot = Snapshot(self._snapshot.version + 1, dict(files))
            self._changed.notify_all()

    def report(self, faults: str) -> None:
        """A build failed: the site stays, and every page tells why it is not newer."""
        with self._changed:
            self._snapshot = replace(self._snapshot, faults=faults)
            self._changed.notify_all()

    def wait_for_change(self, seen: Snapshot, seconds: float) -> Snapshot:
        """The next snapshot, or the same one when the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._snapshot is not seen, seconds)
            return self._snapshot


def answer(snapshot: Snapshot, path: str) -> Answer:
    """The answer to a decoded path: a file, a folder's index, or the site's own 404 page."""
    if path == SCRIPT_PATH:
        script = Path(__file__).with_name("reload.js").read_bytes()
        return Answer(200, TYPES[".js"], script)
    name = path.lstrip("/")
    names = [name] if name and not name.endswith("/") else []
    for candidate in (*names, f"{name}index.html", f"{name}/index.html"):
        body = snapshot.files.get(PurePosixPath(candidate))
        if body is not None:
            return _page(snapshot, 200, candidate, body)
    missing = snapshot.files.get(PurePosixPath("404.html")) or _bare_page(snapshot)
    return _page(snapshot, 404 if snapshot.files else 503, "404.html", missing)


def _page(snapshot: Snapshot, status: int, name: str, body: bytes) -> Answer:
    kind = TYPES.get(PurePosixPath(name).suffix.lower(), "application/octet-stream")
    if name.endswith(".html"):
        body = _with_reload(body, snapshot.version)
    return Answer(status, kind, body)


def _with_reload(page: bytes, version: int) -> bytes:
    """The page with our script at its end, which the page's own policy allows: it is the site's."""
    script = f'<script src="{SCRIPT_PATH}" data-version="{version}"></script>'.encode()
    head, body_end, tail = page.rpartition(b"</body>")
    return head + script + body_end + tail if body_end else page + script


def _bare_page(snapshot: Snapshot) -> bytes:
    """Stands in for the site while there has been no good build."""
    faults = html.escape(snapshot.faults or "No page is there.")
    title = "<!doctype html><meta charset=utf-8><title>Dateline: no site yet</title>"
    return f"{title}<body><h1>No site yet</h1><pre>{faults}</pre></body>".encode()
