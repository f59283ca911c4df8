"""What web pages state of themselves, without what they state for search engines."""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_KEYWORDS = 10  # a page of more lists its site's sections and every word of its headline
_SEPARATOR = re.compile(r"\s(?:\||-{1,2}|–|—|»|::)\s")
_ENDING = re.compile(r"(?:\.[a-z]{2,4}){1,2}$")


def headline(title: str, publisher: str | None) -> str:
    """The title without the name of its site, which many pages set before or behind it.

    >>> headline("Mill burns down - Ash Courier Local", "Ash Courier")
    'Mill burns down'
    >>> headline("Courier.example | Mill burns - again", "courier.example")
    'Mill burns - again'
    """
    parts = list(_SEPARATOR.finditer(title))
    if not parts or not publisher:
        return title
    if _is_site(title[parts[-1].end() :], publisher):
        return title[: parts[-1].start()].rstrip()
    if _is_site(title[: parts[0].start()], publisher):
        return title[parts[0].end() :].lstrip()
    return title


def _is_site(words: str, publisher: str) -> bool:
    """Whether words name a site or a section of it: "CNN Politics" of CNN.com."""
    one, other = _plain(words), _plain(publisher)
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _plain(name: str) -> str:
    bare = _ENDING.sub("", name.strip().lower().removeprefix("www.").removeprefix("the "))
    return "".join(filter(str.isalnum, bare))


def keywords(lists: Iterable[str]) -> tuple[str, ...]:
    """The keywords of a page one by one; none where it lists so many that they tell nothing.

    >>> keywords(["Mills, fires,", "fires"])
    ('Mills', 'fires')
    """
    told = (word.strip() for words in lists for word in re.split("[,;]", words))
    found = tuple(dict.fromkeys(filter(None, told)))
    return found if len(found) <= MOST_KEYWORDS else ()
