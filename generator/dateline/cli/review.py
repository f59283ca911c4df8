"""``dateline review``: what deserves an editor's look, with the line to paste."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli._inputs import content_option, read_settings

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
@content_option
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Lines to read and paste, or JSON.",
)
def review(content: Path, layout: str) -> None:
    """List what deserves a look, with the line that settles it.

    Sources that differ, uncertain and inferred dates, times that could not be placed, events that
    may be one, articles dated by a sibling, and curation whose event is gone. The lines at the
    margin go, as they are, into the file named; what they settle is listed no more.
    """
    from dateline.build import tell
    from dateline.events.curation_review import find_reviews
    from dateline.sources import read_project

    project = read_project(content, config=read_settings(content))
    found = find_reviews(tell(project), project.curation)
    click.echo(_as_json(found) if layout == "json" else _as_text(found, content))


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


def _as_text(found: Sequence[Review], content: Path) -> str:
    blocks = []
    for concern, group in groupby(found, key=lambda each: each.concern):
        items = [_item(each, content) for each in group]
        blocks.append(f"{concern.value} ({len(items)})\n\n" + "\n\n".join(items))
    return "\n\n\n".join(blocks) or "Nothing deserves a look."


def _item(each: Review, content: Path) -> str:
    """What it is, why, and the line to paste, at the margin: YAML minds how far in it stands."""
    told = f"  {each.subject}\n    {each.why}"
    if not each.paste:
        return told
    if not each.file:
        return f"{told}\n    {each.paste}"
    return f"{told}\n    {_where(each)} {(content / each.file).as_posix()}:\n{each.paste}"


def _where(each: Review) -> str:
    if each.file.endswith(".yaml"):
        return "paste into"
    return "put at the head of" if "\n" in each.paste else "add to the front matter of"
