"""``dateline add``, against a server on the loopback interface that plays every part."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from dateline.cli import run
from dateline.sources import read_article
from dateline.sources.additions import canonical
from dateline.sources.addresses import is_public
from dateline.sources.fetch import FetchError, Limits, fetch

TEXT = (
    "The old mill on the river closed on 2 March 2021, a week after the flood had filled its "
    "cellars, its owner said on Thursday. The council will vote on a plan to rebuild it in May, "
    "and nobody knows yet what that would cost the town."
)


def page(text: str = TEXT, *, title: str = "Mill closes: a flood", canonical: str = "") -> bytes:
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{link}'
        '<meta property="og:site_name" content="Valley Courier">'
        '<meta name="author" content="Ada Reed">'
        '<meta property="article:published_time" content="2021-03-18T22:30:00+01:00"></head><body>'
        "<nav><a href='/'>Home</a> Subscribe to our letter!</nav>"
        f"<article><h1>{title}</h1><p>{text}</p></article><footer>Copyright 2024</footer></body>"
    ).encode()


FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>
<item><title>First &amp; foremost</title><link>https://courier.example/1</link>
<pubDate>Thu, 18 Mar 2021 09:00:00 GMT</pubDate>
<description>&lt;p&gt;{TEXT}&lt;/p&gt;</description></item>
<item><title>Second</title><link>https://courier.example/2</link>
<description>Another short text of the paper.</description></item></channel></rss>""".encode()

Answer = Callable[[BaseHTTPRequestHandler], object]


def answer(
    body: bytes, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str
) -> Answer:
    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return reply


def drip(handler: BaseHTTPRequestHandler) -> None:
    """A byte at a time, for as long as anyone listens: each well within any single time limit."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    for _ in range(600):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


def drip_head(handler: BaseHTTPRequestHandler) -> None:
    for _ in range(600):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.fixture
def serve() -> Iterator[Callable[[dict[str, Answer]], str]]:
    """Start a server that answers these paths; gives its address."""
    servers: list[ThreadingHTTPServer] = []

    def start(answers: dict[str, Answer]) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                try:
                    answers.get(self.path, answer(b"", status=404))(self)
                except (BrokenPipeError, ConnectionResetError):
                    return

            def log_message(self, *_: object) -> None:
                return

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


Serve = Callable[[dict[str, Answer]], str]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


def add(content: Path, *arguments: str) -> int:
    return run(["add", "--content", str(content), *arguments])


def articles(content: Path) -> list[Path]:
    return sorted((content / "articles").glob("*")) if (content / "articles").exists() else []


def test_a_page_is_saved_with_its_fields(
    serve: Serve, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = "https://courier.example/2021/mill?id=1"
    base = serve({"/mill": answer(page(canonical=address))})
    assert add(content, "--allow-private", f"{base}/mill") == 0
    (file,) = articles(content)
    assert file.name == "2021-03-18-mill-closes-a-flood.md"
    assert capsys.readouterr().out == f"added {file}\n"
    article = read_article(file, content=content)
    assert (article.title, article.author, article.publisher, article.url) == (
        "Mill closes: a flood",
        "Ada Reed",
        "Valley Courier",
        address,
    )
    assert article.published is not None
    assert TEXT in article.raw
    assert "fetched: 20" in article.raw
    assert "Subscribe" not in article.raw
    assert "Copyright" not in article.raw


def test_a_page_is_never_saved_twice(
    serve: Serve, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = serve(
        {
            "/a": answer(page(canonical="https://courier.example/mill")),
            "/a?utm_source=letter": answer(
                page(TEXT + " Later.", canonical="https://COURIER.example/mill#top")
            ),
            "/copy": answer(page(title="The same words elsewhere")),
        }
    )
    assert add(content, "--allow-private", f"{base}/a") == 0
    before = {file: file.read_bytes() for file in articles(content)}
    again = (f"{base}/a", f"{base}/a?utm_source=letter", f"{base}/copy")
    assert add(content, "--allow-private", *again) == 0
    assert {file: file.read_bytes() for file in articles(content)} == before
    assert capsys.readouterr().out.count("there already: ") == 3


def test_no_file_is_replaced(serve: Serve, content: Path) -> None:
    (content / "articles").mkdir()
    mine = content / "articles" / "2021-03-18-mill-closes-a-flood.md"
    mine.write_text("My own words on the mill of 2019.")
    base = serve({"/mill": answer(page())})
    assert add(content, "--allow-private", f"{base}/mill") == 0
    assert mine.read_text() == "My own words on the mill of 2019."
    assert [file.name for file in articles(content)] == [
        "2021-03-18-mill-closes-a-flood-2.md",
        mine.name,
    ]


def test_a_private_address_is_refused_unless_asked_for(
    serve: Serve, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = serve({"/mill": answer(page())})
    assert add(content, f"{base}/mill") == 1
    assert "expected a public address, found 127.0.0.1" in capsys.readouterr().err
    assert articles(content) == []


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "::1", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::",
        "224.0.0.1",
        "0.0.0.0", "::", "255.255.255.255",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::6810:85e5"])
def test_addresses_that_are(address: str) -> None:
    assert is_public(address)


def test_a_redirect_inside_is_refused(monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
    """The first host may be asked, the one it leads to may not: each hop is looked at."""
    inside = serve({"/secret": answer(page())})
    port = inside.rpartition(":")[2]
    outside = serve({"/": answer(b"", status=302, Location=f"http://localhost:{port}/secret")})
    from dateline.sources import fetch as module

    asked: list[str] = []

    def is_public_here(address: str) -> bool:
        asked.append(address)
        return len(asked) == 1

    monkeypatch.setattr(module, "is_public", is_public_here)
    with pytest.raises(FetchError, match="expected a public address"):
        fetch(outside + "/")
    assert len(asked) > 1


def test_the_address_looked_at_is_the_one_connected_to(
    monkeypatch: pytest.MonkeyPatch, serve: Serve
) -> None:
    """A name that leads elsewhere when it is asked again is asked only once."""
    import socket

    base = serve({"/": answer(page())})
    port = int(base.rpartition(":")[2])
    real, asked = socket.getaddrinfo, []

    def rebinding(host: str, *rest: object, **named: object) -> object:
        asked.append(host)
        if host != "rebind.example":
            return real(host, *rest, **named)  # type: ignore[arg-type]
        address = "203.0.113.7" if asked.count(host) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    with pytest.raises(FetchError):
        fetch(f"http://rebind.example:{port}/", limits=Limits(seconds=2))
    assert asked.count("rebind.example") == 1


def test_redirects_are_followed_and_counted(serve: Serve) -> None:
    hops = {f"/{n}": answer(b"", status=302, Location=f"/{n + 1}") for n in range(4)}
    base = serve(
        hops | {"/4": answer(page()), "/round": answer(b"", status=301, Location="/round")}
    )
    assert fetch(f"{base}/0", allow_private=True).url == f"{base}/4"
    with pytest.raises(FetchError, match="at most 5 redirects"):
        fetch(f"{base}/round", allow_private=True)


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://x.example/a", "javascript:alert(1)"]
)
def test_a_redirect_elsewhere_than_the_web_is_refused(serve: Serve, target: str) -> None:
    base = serve({"/": answer(b"", status=302, Location=target)})
    with pytest.raises(FetchError, match="expected an address such as"):
        fetch(base + "/", allow_private=True)


LIMITS = Limits(size=100_000, seconds=1.5)
BOMB = gzip.compress(b"a" * 50_000_000)
REFUSED: dict[str, tuple[Answer, str]] = {
    "too large by its own word": (answer(b"", Content_Length="99999999"), "at most 100,000 bytes"),
    "too large": (answer(b"a" * 200_000), "at most 100,000 bytes, found more"),
    "a gzip bomb": (answer(BOMB, Content_Encoding="gzip"), "at most 100,000 bytes, found more"),
    "broken gzip": (answer(b"\x1f\x8b\x08nonsense", Content_Encoding="gzip"), "found a fault"),
    "half a gzip": (answer(gzip.compress(page())[:-20], Content_Encoding="gzip"), "breaks off"),
    "half a page": (answer(page(), Content_Length="90000"), "breaks off"),
    "another encoding": (answer(page(), Content_Encoding="br"), 'found "br"'),
    "a picture": (answer(b"\x89PNG", kind="image/png"), "found image/png"),
    "no type": (lambda h: h.wfile.write(b"HTTP/1.0 200 OK\r\n\r\nhi"), "found application/octet"),
    "not there": (answer(b"", status=404), "found 404"),
    "not HTTP": (lambda h: h.wfile.write(b"220 ready\r\n"), "found a fault"),
    "nothing": (lambda _: None, "found a fault"),
    "slow": (drip, "nothing in time"),
    "slow from the first line": (drip_head, "nothing in time"),
    "endless headers": (
        lambda h: h.wfile.write(b"HTTP/1.0 200 OK\r\n" + b"A: b\r\n" * 5_000), "found a fault",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(serve: Serve, name: str) -> None:
    reply, message = REFUSED[name]
    base = serve({"/": reply})
    started = time.monotonic()
    with pytest.raises(FetchError) as error:
        fetch(base + "/", limits=LIMITS, allow_private=True)
    assert message in str(error.value)
    assert time.monotonic() - started < 4


def test_old_encodings_are_read(serve: Serve, content: Path) -> None:
    text = (
        "Das Mühlrad stand still, sagte die Müllerin; im März beginnt der Neubau an der Brücke. "
        * 4
    )
    latin = page(text, title="Mühle").replace(b'charset="utf-8"', b'charset="iso-8859-1"')
    body = latin.decode().encode("iso-8859-1")
    base = serve({"/": answer(body, kind="text/html")})
    assert add(content, "--allow-private", base + "/") == 0
    assert "Müllerin" in articles(content)[0].read_text()


def test_a_feed_gives_its_items(
    serve: Serve, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = serve({"/feed": answer(FEED, kind="application/rss+xml")})
    assert add(content, "--allow-private", "--feed", f"{base}/feed") == 0
    first, second = (read_article(file, content=content) for file in articles(content))
    assert (first.title, first.url) == ("First & foremost", "https://courier.example/1")
    assert first.path.startswith("articles/2021-03-18-")
    assert TEXT in first.raw
    assert second.published is None
    assert "without a date: add `published:`" in capsys.readouterr().out


def test_a_feed_of_a_file_and_of_json(content: Path, tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_bytes(FEED)
    json_feed = tmp_path / "feed.json"
    json_feed.write_text(
        '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":'
        '"https://j.example/1","title":"Third","content_text":"Words of the third.",'
        '"date_published":"2021-04-01T00:00:00Z"}]}'
    )
    assert add(content, "--feed", str(feed), str(json_feed)) == 0
    assert len(articles(content)) == 3


def test_a_feed_can_lead_to_its_pages(serve: Serve, content: Path) -> None:
    answers: dict[str, Answer] = {"/1": answer(page())}
    base = serve(answers)
    items = f"<item><title>a</title><link>{base}/1</link></item><item><link>{base}/2</link></item>"
    feed = f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()
    answers["/feed"] = answer(feed, kind="text/xml")
    assert add(content, "--allow-private", "--feed", "--pages", f"{base}/feed") == 1
    (file,) = articles(content)
    assert TEXT in file.read_text()


def test_one_failing_target_keeps_no_other_from_being_saved(
    serve: Serve, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = serve({"/b": answer(page())})
    assert add(content, "--allow-private", f"{base}/a", "no-such.html", f"{base}/b") == 1
    assert len(articles(content)) == 1
    assert capsys.readouterr().err.count("expected") == 2


def test_a_saved_page_and_a_text_of_ones_own(content: Path, tmp_path: Path) -> None:
    saved, note = tmp_path / "saved.html", tmp_path / "note.md"
    saved.write_bytes(page())
    note.write_text("---\ntitle: A note\ndate: 2020-05-06\n---\nThe bridge opened in May 2020.\n")
    assert add(content, str(saved), str(note)) == 0
    assert [file.name for file in articles(content)] == [
        "2020-05-06-a-note.md",
        "2021-03-18-mill-closes-a-flood.md",
    ]


def test_what_a_page_says_of_itself_cannot_break_out_of_its_field(
    serve: Serve, content: Path
) -> None:
    title = "A&quot;: b&#10;---&#10;draft: true &#x202e;evil"
    base = serve({"/": answer(page(title=title))})
    assert add(content, "--allow-private", base + "/") == 0
    article = read_article(articles(content)[0], content=content)
    assert article.title == 'A": b --- draft: true evil'
    assert not article.is_draft


def test_nothing_is_written_beside_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert add(tmp_path / "absent", "page.html") == 2
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_nothing_behind(
    serve: Serve, content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import os

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    base = serve({"/": answer(page())})
    monkeypatch.setattr(os, "fsync", full)
    assert add(content, "--allow-private", base + "/") == 1
    assert "No space left on device" in capsys.readouterr().err
    assert articles(content) == []


def test_canonical_addresses_keep_what_matters() -> None:
    assert canonical("http://a.example?id=2") == "http://a.example/?id=2"
    assert canonical("http://a.example/A?b=") == "http://a.example/A?b="
