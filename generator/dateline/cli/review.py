"""``dateline review``: what deserves an editor's look, with the line to paste."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.events.curation_review import Review


@click.command(
    epilog="""\b
    Examples:
      dateline review
      dateline review --content notes --format json
    """
)
@click.option(
    "--content",
    type=click.Path(path_type=Path),
    default=Path("content"),
    show_default=True,
    metavar="DIR",
    help="A project's content folder, or a flat folder of articles.",
)
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def review(content: Path, layout: str) -> None:
    """List what deserves a look, each with the line that would settle it.

    Sources that differ, uncertain and inferred dates, times that could not be placed, events that
    may be one, articles dated by a sibling, and curation whose event is gone. The lines go into
    curation.yaml, or into the front matter of the article named.
    """
    from dateline.build import tell
    from dateline.events.curation_review import find_reviews
    from dateline.sources import find_config, read_config, read_project

    project = read_project(content, config=read_config(find_config(content)))
    found = find_reviews(tell(project))
    click.echo(_as_json(found) if layout == "json" else _as_text(found))


def _as_json(found: Sequence[Review]) -> str:
    rows = [
        {
            "concern": each.concern.value,
            "subject": each.subject,
            "why": each.why,
            "paste": each.paste,
            "file": each.file,
        }
        for each in found
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _as_text(found: Sequence[Review]) -> str:
    blocks = []
    for concern, group in groupby(found, key=lambda each: each.concern):
        items = list(group)
        blocks.append(f"{concern.value} ({len(items)})\n\n" + "\n\n".join(map(_item, items)))
    return "\n\n\n".join(blocks) or "Nothing deserves a look."


def _item(each: Review) -> str:
    lines = [f"  {each.subject}", f"    {each.why}"]
    paste = f"{each.file}: {each.paste}" if each.file else each.paste
    return "\n".join([*lines, f"    {paste}"] if each.paste else lines)
