"""How large a web page may be, so that no page holds up a build for more than a few seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.errors import ContentError

MAX_CHARACTERS = 3_000_000  # without embedded files
MAX_TAGS = 60_000
MAX_ATTRIBUTES = 400  # of one tag: the parser compares each attribute with every other
_DATA_ADDRESS = re.compile(r"(?<=data:)[\w+./-]{0,100}[;,][^\"'\s<>)]{200,}+", re.ASCII)
# As browsers read it: quotes hold a value only after "=", and only ">" ends a tag.
_TAG = re.compile(r"<([a-zA-Z][^\s/>]*+)(?:=\s{0,9}(?:\"[^\"]*+\"|'[^']*+')|[^>=]|=)*+")
_VALUE = re.compile(r"=\s{0,9}(?:\"[^\"]*+\"|'[^']*+')")
# What stands in these is code, whatever it looks like.
_CODE = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}


def without_embedded(html: str) -> str:
    """The page without the files that stand in it as data addresses."""
    return _DATA_ADDRESS.sub("", html)


def check_size(path: str, html: str) -> None:
    """Raise ``ContentError`` where a page is longer than the limits, or has more tags."""
    if len(html) > MAX_CHARACTERS:
        message = f"expected a page of at most {MAX_CHARACTERS:,} characters, found {len(html):,}"
        raise ContentError(path, 1, 1, message)
    for number, tag in enumerate(_tags(html)):
        if number == MAX_TAGS:
            raise _fault(path, html, tag, f"expected a page of at most {MAX_TAGS:,} tags")
        if len(tag[0]) > MAX_ATTRIBUTES and len(_names(tag[0])) > MAX_ATTRIBUTES:
            raise _fault(
                path, html, tag, f"expected a tag with at most {MAX_ATTRIBUTES} attributes"
            )


def _tags(html: str) -> Iterator[re.Match[str]]:
    """Every opening tag; of a script or a style sheet only the tag itself."""
    place = 0
    while tag := _TAG.search(html, place):
        yield tag
        place = tag.end()
        end_of_code = _CODE.get(tag[1].lower())
        if end_of_code and not tag[0].endswith("/"):
            end = end_of_code.search(html, place)
            place = end.start() if end else len(html)


def _names(tag: str) -> list[str]:
    """The name of a tag and of its attributes, which a slash parts too."""
    return _VALUE.sub(" ", tag).replace("/", " ").split()


def _fault(path: str, html: str, tag: re.Match[str], expected: str) -> ContentError:
    line = html.count("\n", 0, tag.start()) + 1
    column = tag.start() - html.rfind("\n", 0, tag.start())
    return ContentError(path, line, column, f"{expected}, found more")
