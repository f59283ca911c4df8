"""What several commands are given: a content folder, dates, settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from dateline.cli._unchanged import CONTENT
from dateline.errors import ContentError, FaultsError

if TYPE_CHECKING:
    from dateline.model import Interval
    from dateline.sources import Config

_Command = TypeVar("_Command", bound=Callable[..., object])


def content_option(command: _Command) -> _Command:
    """``--content DIR``."""
    return click.option(
        "--content",
        type=click.Path(path_type=Path),
        default=Path(CONTENT),
        show_default=True,
        metavar="DIR",
        help="A project's content folder, or a flat folder of articles.",
    )(command)


def drafts_option(command: _Command) -> _Command:
    """``--drafts``."""
    text = "Take in articles marked `draft: true`."
    return click.option("--drafts", is_flag=True, help=text)(command)


def limit_option(command: _Command) -> _Command:
    """``--limit N``."""
    text = "Keep the N most important events, and all that are pinned."
    return click.option("--limit", type=click.IntRange(1), metavar="N", help=text)(command)


def read_date(text: str | None, option: str) -> Interval | None:
    """A date from the command line, in EDTF."""
    if text is None:
        return None
    from dateline.sources.fields import explain
    from dateline.sources.moments import parse_day

    try:
        return parse_day(text)
    except ValueError as error:
        raise click.BadParameter(explain(error, text), param_hint=option) from error


def this_day() -> Interval:
    """Today, by the clock of this machine: for warnings alone, never for what is rendered."""
    from datetime import datetime

    from dateline.dates import calendar

    now = datetime.now().astimezone()
    return calendar.day(now.year, now.month, now.day)


def read_settings(content: Path, base_url: str | None = None) -> Config:
    """The project's configuration, with what the command line says in its place.

    Raises ``FaultsError`` with the faults of the configuration and, so that one run tells all, of
    the content beside it.
    """
    from dataclasses import replace

    from dateline.home import find_config
    from dateline.sources import read_config
    from dateline.sources.fields import is_web_address

    try:
        config = read_config(find_config(content))
    except FaultsError as error:
        raise FaultsError([*error.faults, *_content_faults(content)]) from error
    if base_url is None:
        return config
    if not is_web_address(base_url):
        message = f'expected an address such as https://example.org/, found "{base_url}"'
        raise click.BadParameter(message, param_hint="--base-url")
    return replace(config, base_url=base_url.rstrip("/") + "/")


def _content_faults(content: Path) -> tuple[ContentError, ...]:
    from dateline.sources import read_project

    try:
        read_project(content)
    except FaultsError as error:
        return error.faults
    return ()
