"""Pages from the web, within limits, and never from a network of one's own unless asked for.

Written on sockets, not with an HTTP library: the address that is checked must be the address that
is connected to, on every hop, or a name that resolves anew between the two leads inside.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import Message
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from dateline.errors import DatelineError
from dateline.sources.addresses import is_public
from dateline.sources.fields import is_web_address

PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
FEEDS = frozenset(
    {"application/atom+xml", "application/rss+xml", "application/rdf+xml", "application/xml"}
    | {"text/xml", "application/json", "application/feed+json"}
)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536


class FetchError(DatelineError):
    """An address that could not be fetched, or must not be."""

    def __init__(self, url: str, message: str) -> None:
        super().__init__(f"{url}: {message}")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page may cost: bytes after decompression, seconds in all, redirects followed."""

    size: int = 10_000_000
    seconds: float = 30.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came; ``url`` is where the last redirect led, ``type`` is in lower case."""

    url: str
    type: str
    charset: str | None
    body: bytes


def fetch(
    url: str,
    *,
    accept: frozenset[str] = PAGES,
    limits: Limits | None = None,
    allow_private: bool = False,
) -> Fetched:
    """The page at an address.

    Raises ``FetchError`` for what is no web address, leads to a private network, is too large,
    too slow, redirected too often, of another type than those of ``accept``, or not there.
    """
    limits = limits or Limits()
    deadline = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        found = _ask(url, accept, limits.size, deadline, allow_private)
        if isinstance(found, Fetched):
            return found
        url = found
    raise FetchError(url, f"expected at most {limits.redirects} redirects, found more")


def _ask(
    url: str, accept: frozenset[str], size: int, deadline: float, allow_private: bool
) -> Fetched | str:
    """One request: the page, or the address that it redirects to."""
    host, port, target = _take_apart(url)
    try:
        with (
            _connect(url, host, port, deadline, allow_private) as connection,
            _request(connection, target, accept) as answer,
        ):
            found = _take_answer(url, answer, accept, size)
        if time.monotonic() < deadline:
            return found
        fault = "nothing in time"
    except (OSError, http.client.HTTPException, zlib.error, UnicodeError) as error:
        # Cutting a connection when the time is over looks like many kinds of fault.
        is_late = isinstance(error, TimeoutError) or time.monotonic() >= deadline
        fault = "nothing in time" if is_late else f"a fault: {error!r}"
    raise FetchError(url, f"expected an answer by HTTP, found {fault}")


def _request(
    connection: http.client.HTTPConnection, target: str, accept: frozenset[str]
) -> http.client.HTTPResponse:
    connection.request("GET", target, headers=_headers(accept))
    return connection.getresponse()


def _headers(accept: frozenset[str]) -> dict[str, str]:
    return {
        "User-Agent": "dateline (timeline generator)",
        "Accept": ", ".join(sorted(accept)),
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }


def _take_apart(url: str) -> tuple[str, int, str]:
    """Host, port and what to ask the host for."""
    if not is_web_address(url):
        raise FetchError(url, "expected an address such as https://example.org/news")
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        host = (parts.hostname or "").encode("idna").decode()
    except (ValueError, UnicodeError) as error:
        raise FetchError(url, f"expected a host and a port, found a fault: {error}") from error
    if parts.username is not None or parts.password is not None:
        raise FetchError(url, "expected an address without a user name, found one")
    target = urlunsplit(("", "", quote(parts.path or "/", safe=_SAFE), parts.query, ""))
    return host, port, quote(target, safe=_SAFE + "?")


_SAFE = "/%:@!$&'()*+,;=~-._"


@contextmanager
def _connect(
    url: str, host: str, port: int, deadline: float, allow_private: bool
) -> Iterator[http.client.HTTPConnection]:
    """A connection that is cut when the time is over, however slowly the other side talks."""
    connected = _open_socket(url, host, port, deadline, allow_private)
    handle = connected.dup()  # TLS takes the socket over; a duplicate still cuts what is below
    timer = threading.Timer(max(0.0, deadline - time.monotonic()), _cut, [handle])
    timer.daemon = True
    timer.start()
    connection = http.client.HTTPConnection(host, port)
    connection.sock = connected
    try:
        if url.lower().startswith("https:"):
            context = ssl.create_default_context()
            connection.sock = context.wrap_socket(connected, server_hostname=host)
        yield connection
    finally:
        timer.cancel()
        connection.close()
        connected.close()
        handle.close()


def _cut(handle: socket.socket) -> None:
    with suppress(OSError):  # it may have been closed in the meantime
        handle.shutdown(socket.SHUT_RDWR)


def _open_socket(
    url: str, host: str, port: int, deadline: float, allow_private: bool
) -> socket.socket:
    """Connected to an address that has been looked at itself, not to a name."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise FetchError(url, f"expected a host that is known, found: {error.strerror}") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    allowed = [address for address in addresses if allow_private or is_public(address)]
    if not allowed:
        shown = ", ".join(addresses) or "no address"
        message = f"expected a public address, found {shown} (--allow-private lets it through)"
        raise FetchError(url, message)
    last: OSError = OSError("no address answered")
    for address in allowed:
        try:
            left = max(0.1, deadline - time.monotonic())
            return socket.create_connection((address, port), timeout=left)
        except OSError as error:
            last = error
    raise last


def _take_answer(
    url: str, answer: http.client.HTTPResponse, accept: frozenset[str], size: int
) -> Fetched | str:
    location = answer.headers.get("Location")
    if answer.status in _REDIRECTS and location:
        return urljoin(url, location)
    if answer.status != 200:
        raise FetchError(url, f"expected a page, found {answer.status} {_shown(answer.reason)}")
    told = _content_type(answer.headers)
    kind = told.get_content_type()
    if kind not in accept:
        raise FetchError(url, f"expected {' or '.join(sorted(accept))}, found {_shown(kind)}")
    length = answer.headers.get("Content-Length", "")
    if length.isdecimal() and len(length) < 20 and int(length) > size:
        raise FetchError(url, f"expected at most {size:,} bytes, found {int(length):,}")
    body = _read_body(url, answer, size)
    return Fetched(url, kind, told.get_content_charset(), body)


def _shown(text: str) -> str:
    """What the other side says, fit for a terminal."""
    return "".join(c for c in text[:80] if c.isprintable())


def _content_type(headers: Message) -> Message:
    """The header, parsed; a missing one counts as no text of any kind."""
    told = Message()
    told["Content-Type"] = headers.get("Content-Type", "application/octet-stream")
    return told


def _read_body(url: str, answer: http.client.HTTPResponse, size: int) -> bytes:
    """The body, decompressed as it comes and no further than the limit."""
    encoding = answer.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip"):
        raise FetchError(url, f'expected a body as it is or by gzip, found "{_shown(encoding)}"')
    unpack = zlib.decompressobj(wbits=31) if encoding != "identity" else None
    body = bytearray()
    while chunk := answer.read(_CHUNK):
        body += unpack.decompress(chunk, size + 1 - len(body)) if unpack else chunk
        if len(body) > size:
            raise FetchError(url, f"expected at most {size:,} bytes, found more")
    if answer.length or (unpack and not unpack.eof):
        raise FetchError(url, "expected a whole page, found one that breaks off")
    return bytes(body)
