"""The preview: what it answers, that it follows changes, and that it stays on this machine."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest
from tests.sources_cases import write

from dateline.errors import ContentError, FaultsError, OutputError
from dateline.preview import EVENTS_PATH, SCRIPT_PATH, Preview
from dateline.serve import Server, open_server, rebuild, watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser

POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; script-src 'self'; connect-src 'self'\">"
)
FAULT = "content/mill.md:3:12: published: expected a day, found <b>"


def site(word: str) -> dict[PurePosixPath, bytes]:
    page = (
        f"<!doctype html><html><head>{POLICY}<title>{word}</title></head><body>{word}</body></html>"
    )
    return {
        PurePosixPath("index.html"): page.encode(),
        PurePosixPath("events/ä.html"): b"<body>umlaut</body>",
        PurePosixPath("names/index.html"): b"<body>names</body>",
        PurePosixPath("static/style.css"): b"body { margin: 0 }",
        PurePosixPath("404.html"): b"<body>not here</body>",
    }


@contextmanager
def served(preview: Preview) -> Iterator[Server]:
    with open_server(18_400, preview) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.is_closing.set()
        server.shutdown()
        thread.join()


def get(
    server: Server, path: str, *, method: str = "GET", host: str | None = None
) -> tuple[int, str, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request(method, path, headers={"Host": host or f"localhost:{server.server_port}"})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, response.headers["Content-Type"], body


def test_addresses_and_types() -> None:
    preview = Preview()
    preview.show(site("mill"))
    with served(preview) as server:
        status, kind, body = get(server, "/")
        assert (status, kind) == (200, "text/html; charset=utf-8")
        assert f'<script src="{SCRIPT_PATH}" data-version="1"></script></body>'.encode() in body
        assert POLICY.encode() in body
        assert get(server, "/?view=lanes") == (status, kind, body)
        assert b"umlaut" in get(server, "/events/%C3%A4.html")[2]
        assert b"names" in get(server, "/names")[2]
        assert b"names" in get(server, "/names/")[2]
        css = (200, "text/css; charset=utf-8", b"body { margin: 0 }")
        assert get(server, "/static/style.css") == css
        assert get(server, "/static/style.css", method="HEAD") == (*css[:2], b"")
        assert get(server, "/gone")[0] == 404
        assert b"not here" in get(server, "/gone")[2]
        assert get(server, "/../../etc/passwd")[0] == 404
        assert b"EventSource" in get(server, SCRIPT_PATH)[2]


def test_only_this_machine_is_answered() -> None:
    preview = Preview()
    preview.show(site("mill"))
    with served(preview) as server:
        assert server.server_address[0] == "127.0.0.1"
        assert get(server, "/", host="evil.example")[0] == 403
        assert get(server, "/", host="127.0.0.1")[0] == 200


def test_a_taken_port_gives_the_next_one() -> None:
    with served(Preview()) as first, served(Preview()) as second:
        assert second.server_port > first.server_port
    with pytest.raises(OutputError, match="expected a free port from 1 on"):
        with_no_rights_or_no_port(1)


def with_no_rights_or_no_port(port: int) -> None:
    """Every port up to the last that is tried is taken by a server of our own."""
    taken = []
    try:
        while True:
            server = open_server(port, Preview())
            taken.append(server)
            assert len(taken) <= 21
    finally:
        for server in taken:
            server.server_close()


def test_before_the_first_good_build_the_faults_are_the_page() -> None:
    preview = Preview()
    preview.report(FAULT)
    with served(preview) as server:
        status, _, body = get(server, "/")
    assert status == 503
    assert b"found &lt;b&gt;" in body
    assert SCRIPT_PATH.encode() in body


def test_a_failed_build_keeps_the_last_good_site() -> None:
    def fail() -> dict[PurePosixPath, bytes]:
        raise FaultsError([ContentError("a.md", 1, 2, "no")])

    preview = Preview()
    assert rebuild(lambda: site("mill"), preview)
    assert not rebuild(fail, preview)
    assert preview.snapshot.faults == "a.md:1:2: no"
    assert preview.snapshot.files == site("mill")
    assert rebuild(lambda: site("new"), preview)
    assert (preview.snapshot.version, preview.snapshot.faults) == (2, "")


def test_events_tell_of_each_build() -> None:
    preview = Preview()
    preview.show(site("mill"))
    with served(preview) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        connection.request("GET", EVENTS_PATH)
        response = connection.getresponse()
        assert response.headers["Content-Type"] == "text/event-stream"

        def next_state() -> object:
            line = response.readline().removeprefix(b"data: ")
            assert response.readline() == b"\n"
            return json.loads(line)

        assert next_state() == {"version": 1, "faults": ""}
        preview.report(FAULT)
        assert next_state() == {"version": 1, "faults": FAULT}
        preview.show(site("new"))
        assert next_state() == {"version": 2, "faults": ""}
        server.is_closing.set()
        preview.show(site("last"))
        connection.close()


def test_changes_are_seen_where_they_matter(tmp_path: Path) -> None:
    content, config = tmp_path / "content", tmp_path / "dateline.toml"
    (content / "articles").mkdir(parents=True)
    (tmp_path / "site").mkdir()
    seen, stop = threading.Semaphore(0), threading.Event()
    thread = threading.Thread(target=watch, args=([content, config], stop, seen.release))
    thread.start()
    try:
        while not seen.acquire(timeout=0.3):  # the watcher needs a moment to begin
            (content / "articles" / "a.md").write_text("one")
        while seen.acquire(timeout=0.8):
            pass
        config.write_text("title = 'Mills'")
        assert seen.acquire(timeout=5)
        while seen.acquire(timeout=0.8):
            pass
        (tmp_path / "site" / "index.html").write_text("not ours to watch")
        (content / "articles" / ".a.md.swp").write_text("an editor's own")
        assert not seen.acquire(timeout=1.2)
    finally:
        stop.set()
        thread.join(timeout=10)
    assert not thread.is_alive()


def test_a_folder_that_comes_later_is_seen(tmp_path: Path) -> None:
    content = tmp_path / "content"
    seen, stop = threading.Semaphore(0), threading.Event()
    paths = [content, content / "dateline.toml"]
    thread = threading.Thread(target=watch, args=(paths, stop, seen.release))
    thread.start()
    try:
        for number in range(50):  # the watcher needs a moment to begin
            write(content, {f"articles/{number}.md": "one"})
            if seen.acquire(timeout=0.3):
                break
        else:
            pytest.fail("no change was seen")
    finally:
        stop.set()
        thread.join(timeout=10)
    assert not thread.is_alive()


def test_where_there_is_no_folder_nothing_is_watched(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="expected a folder to watch, found none of"):
        watch([tmp_path / "gone" / "content"], threading.Event(), lambda: None)


@contextmanager
def serving(project: Path) -> Iterator[str]:
    """``dateline serve`` at work in a project; gives the address that it says."""
    command = [sys.executable, "-m", "dateline", "serve", "--port", "18600"]
    with subprocess.Popen(command, cwd=project, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            process.stderr.readline()
            yield process.stderr.readline().split()[1]
        finally:
            process.kill()


def test_a_writer_sees_each_change_and_each_fault(browser: Browser, tmp_path: Path) -> None:
    """The whole way: a file is saved, the page in the browser follows, site/ is not touched."""
    story = "---\ndate: 2011-03-18\n---\nThe {} in Leeds closed on 12 March 2011.\n"
    article = "content/articles/a.md"
    project = write(tmp_path, {"dateline.toml": "", article: story.format("mill")})
    with serving(project) as url:
        page = browser.new_page()
        page.goto(url)
        assert "mill in Leeds" in page.inner_text("body")
        time.sleep(0.5)  # the watcher begins after the address is told
        write(project, {article: "---\ndate: soon\n---\nThe mill closed."})
        told = page.locator("#dateline-faults").inner_text(timeout=20_000)
        assert told.startswith("content/articles/a.md:2:7: date: expected a date")
        assert "mill in Leeds" in page.inner_text("main")
        write(project, {article: story.format("bridge")})
        page.locator("main", has_text="bridge in Leeds").wait_for(timeout=20_000)
        assert page.locator("#dateline-faults").count() == 0
        page.close()
    assert not (project / "site").exists()


def test_the_browser_follows(browser: Browser) -> None:
    preview = Preview()
    preview.show(site("first"))
    with served(preview) as server:
        page = browser.new_page()
        page.goto(server.url)
        assert page.inner_text("body") == "first"
        preview.report(FAULT)
        assert page.locator("#dateline-faults").inner_text() == FAULT
        preview.show(site("second"))
        page.locator("body", has_text="second").wait_for()
        assert page.locator("#dateline-faults").count() == 0
        page.close()
