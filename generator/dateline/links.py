"""The links of a rendered site, and whether they lead anywhere."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urldefrag, urlsplit

from dateline.checks import Finding, Level

_ADDRESS_ATTRIBUTES = frozenset({"href", "src", "poster", "action"})
_FETCHERS = 8


@dataclass(frozen=True, slots=True)
class Link:
    """An address as a page has it; line and column from 1."""

    address: str
    line: int
    column: int


class _Page(HTMLParser):
    """Collects a page's links and the names that a link can lead to."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[Link] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        for name, value in attrs:
            if name == "id" and value:
                self.names.add(value)
            elif name in _ADDRESS_ATTRIBUTES and value is not None and tag != "base":
                self.links.append(Link(value, line, column + 1))

    handle_startendtag = handle_starttag


def check_internal(
    files: Mapping[PurePosixPath, bytes], *, base_url: str = "", shown: str = "site"
) -> tuple[Finding, ...]:
    """Each link within the site that leads to no file of it, or to no place in that file.

    An absolute address below ``base_url`` is a link within the site as well.
    """
    pages = {path: _read(data) for path, data in files.items() if path.suffix == ".html"}
    found = []
    for path, page in pages.items():
        for link in page.links:
            target = _target(path, link.address, base_url)
            problem = _problem(target, pages, files) if target else None
            if problem:
                place = (f"{shown}/{path}", link.line, link.column)
                message = f'expected a link that leads somewhere, found "{link.address}": {problem}'
                found.append(Finding(*place, "broken-link", Level.ERROR, message))
    return tuple(sorted(found))


def _read(data: bytes) -> _Page:
    page = _Page()
    page.feed(data.decode())
    page.close()
    return page


def _target(page: PurePosixPath, address: str, base_url: str) -> tuple[str, str] | None:
    """The path within the site and the name in it; ``None`` for an address elsewhere."""
    address, name = urldefrag(address)
    if base_url and address.startswith(base_url):
        page, address = PurePosixPath("index.html"), address.removeprefix(base_url) or "index.html"
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if not path:
        return page.as_posix(), unquote(name)
    root = urlsplit(base_url).path or "/"
    if path.startswith("/"):
        path = path.removeprefix(root) if path.startswith(root) else path[1:]
        return _tidy(path), unquote(name)
    return _tidy(posixpath.join(page.parent.as_posix(), path)), unquote(name)


def _tidy(path: str) -> str:
    """The path without ``.`` and ``..``, a folder's index in place of the folder."""
    tidied = posixpath.normpath(path) if path else "."
    if path.endswith("/") or tidied == ".":
        return posixpath.normpath(posixpath.join(tidied, "index.html"))
    return tidied


def _problem(
    target: tuple[str, str],
    pages: Mapping[PurePosixPath, _Page],
    files: Mapping[PurePosixPath, bytes],
) -> str | None:
    path, name = PurePosixPath(target[0]), target[1]
    if path not in files:
        return "no such file" if path / "index.html" not in files else None
    page = pages.get(path)
    if name and page and name not in page.names and name != "top":
        return f'no "{name}" there'
    return None


def check_external(
    cited: Iterable[tuple[str, str]], fetch: Callable[[str], str | None]
) -> tuple[Finding, ...]:
    """Each cited address that does not answer; ``cited`` holds addresses and who cites them.

    ``fetch`` gives ``None`` for an address that answers, else what is wrong with it. Each
    address is asked for once, several at a time.
    """
    by_address: dict[str, set[str]] = {}
    for address, path in cited:
        by_address.setdefault(address, set()).add(path)
    with ThreadPoolExecutor(_FETCHERS) as pool:
        problems = dict(zip(by_address, pool.map(fetch, by_address), strict=True))
    return tuple(sorted(_dead(by_address, problems)))


def _dead(
    by_address: Mapping[str, set[str]], problems: Mapping[str, str | None]
) -> Iterator[Finding]:
    for address, problem in problems.items():
        for path in by_address[address] if problem else ():
            message = f'expected an address that answers, found "{address}": {problem}'
            yield Finding(path, 1, 1, "dead-address", Level.WARNING, message)


def ask(address: str, *, seconds: float = 10.0) -> str | None:
    """``None`` where a web address answers with success, else what is wrong."""
    from urllib.error import HTTPError, URLError
    from urllib.request import Request, urlopen

    for method in ("HEAD", "GET"):  # some servers refuse to answer HEAD
        request = Request(address, method=method, headers={"User-Agent": "dateline-check"})  # noqa: S310
        try:
            with urlopen(request, timeout=seconds):  # noqa: S310 - sources hold http and https alone
                return None
        except HTTPError as error:
            problem = f"{error.code} {error.reason}"
        except (URLError, OSError, ValueError) as error:
            return str(getattr(error, "reason", error))
    return problem
