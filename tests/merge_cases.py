"""Articles and mentions out of a table: what the merging tests are made from."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from dateline.dates import parse_edtf
from dateline.model import Article, Mention, Origin, Published, Span

CASES = Path(__file__).parent / "cases"


def load(folder: str) -> list[Any]:
    """Every case of a folder's tables, named after file and number."""
    found = []
    for file in sorted((CASES / folder).glob("*.toml")):
        for i, case in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["case"]):
            found.append((f"{file.stem}-{i + 1}", case))
    if not found:
        raise ValueError(f"no cases in {folder}")
    return found


def article(path: str, text: str, published: str | None = None, **fields: Any) -> Article:
    """An article whose prose is all of its text."""
    when = Published(parse_edtf(published), Origin.STATED) if published else None
    slug = path.rsplit("/", 1)[-1].split(".")[0]
    title = fields.pop("title", text.split(".")[0])
    return Article(path, slug, text, text, title, is_title_stated=True, published=when, **fields)


def mention(
    of: Article,
    sentence: str,
    when: str | None = None,
    *,
    title: str | None = None,
    inferred: bool = False,
    planned: bool = False,
) -> Mention:
    """A mention that tells a whole sentence; with no date, that of publication, inferred."""
    start = of.prose.index(sentence)
    span = Span(start, start + len(sentence))
    published = of.published.when if of.published else None
    placed = parse_edtf(when) if when else published
    assert placed is not None
    return Mention(
        of,
        span,
        span,
        title or sentence.rstrip("."),
        placed,
        timex=None,
        why="stated in the case",
        is_inferred=inferred or when is None,
        is_planned=planned,
        is_lead=start == 0,
    )


def mentions_of(articles: list[dict[str, Any]]) -> list[Mention]:
    """Every telling of the articles of a case, each ``{"path", "published", "tells": […]}``."""
    found = []
    for given in articles:
        tells = given["tells"]
        text = given.get("text") or " ".join(telling["text"] for telling in tells)
        of = article(given["path"], text, given.get("published"), tags=tuple(given.get("tags", ())))
        found += [
            mention(
                of,
                telling["text"],
                telling.get("when"),
                title=telling.get("title"),
                planned=telling.get("planned", False),
            )
            for telling in tells
        ]
    return found
