"""A preview on this machine: build, serve, watch, build again, tell the browser.

The site is served from memory, so that nothing of the preview reaches the published pages, and
to this machine alone.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from dateline.errors import DatelineError, OutputError
from dateline.preview import EVENTS_PATH, Preview, answer

HOST = "127.0.0.1"
OTHER_PORTS = 20  # how many further ports are tried where the one asked for is taken
_BEAT_SECONDS = 15.0  # an idle stream of events says so, and learns that its reader has gone
_OUR_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})

Build = Callable[[], Mapping[PurePosixPath, bytes]]


class Server(ThreadingHTTPServer):
    """Serves a preview on the loopback interface, each request in a thread of its own."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int, preview: Preview) -> None:
        self.preview = preview
        self.is_closing = threading.Event()
        super().__init__((HOST, port), _Handler)

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_port}/"


def open_server(port: int, preview: Preview) -> Server:
    """A server on this port, or on the next one that is free; raises ``OutputError``."""
    for candidate in range(port, min(port + OTHER_PORTS, 65_535) + 1):
        try:
            return Server(candidate, preview)
        except OSError as error:
            fault = error
    message = f"expected a free port from {port} on, found: {fault.strerror}"
    raise OutputError(message)


def rebuild(build: Build, preview: Preview) -> bool:
    """Build and show the site, or the faults; whether it went well."""
    try:
        preview.show(build())
    except DatelineError as error:
        preview.report(str(error))
        return False
    return True


def watch(paths: Iterable[Path], stop: threading.Event, on_change: Callable[[], None]) -> None:
    """Call ``on_change`` after each burst of changes below these paths, until told to stop.

    A path that is not there yet is watched through the folder that it will be in. Raises
    ``OutputError`` where none of those is there either.
    """
    import watchfiles

    watched = {path.resolve() for path in paths}
    roots = {folder for path in watched if (folder := _root(path)).is_dir()}
    if not roots:
        raise OutputError(f"expected a folder to watch, found none of {_listed(watched)}")

    def concerns_us(_change: watchfiles.Change, name: str) -> bool:
        path = Path(name)
        return not path.name.startswith(".") and any(
            path == each or each in path.parents for each in watched
        )

    for _ in watchfiles.watch(
        *sorted(roots), watch_filter=concerns_us, stop_event=stop, debounce=400, step=50
    ):
        on_change()


def _root(path: Path) -> Path:
    return path if path.is_dir() else path.parent


def _listed(paths: Iterable[Path]) -> str:
    return ", ".join(sorted(path.as_posix() for path in paths))


class _Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD out of the preview's latest snapshot."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "dateline"
    sys_version = ""

    def do_GET(self) -> None:
        if not self._is_asked_for_by_us():
            self._send(403, "text/plain", b"This preview is for this machine alone.\n")
        elif urlsplit(self.path).path == EVENTS_PATH:
            self._stream()
        else:
            path = unquote(urlsplit(self.path).path, errors="replace")
            found = answer(self.server.preview.snapshot, path)
            self._send(found.status, found.type, found.body)

    do_HEAD = do_GET  # noqa: N815 - the name that the base class looks for

    def _is_asked_for_by_us(self) -> bool:
        """Whether the address bar names this machine: else another site's page is asking."""
        name = self.headers.get("Host", "").rsplit(":", 1)[0]
        return name in _OUR_NAMES

    def _send(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _stream(self) -> None:
        """Server-sent events: the state now, and after each build."""
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        seen = None
        while not self.server.is_closing.is_set():
            now = self.server.preview.snapshot
            if now is seen:
                now = self.server.preview.wait_for_change(now, _BEAT_SECONDS)
            state = json.dumps({"version": now.version, "faults": now.faults})
            message = ": idle\n\n" if now is seen else f"data: {state}\n\n"
            seen = now
            if not self._write(message.encode()):
                return

    def _write(self, data: bytes) -> bool:
        """Whether the reader was still there."""
        try:
            self.wfile.write(data)
            self.wfile.flush()
        except OSError:
            return False
        return True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing of each request: the terminal is for builds."""
