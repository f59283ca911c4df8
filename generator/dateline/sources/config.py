"""``dateline.toml``: what a project says about itself, every key typed and checked."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateline.errors import ContentError, FaultsError
from dateline.model import DateOrder
from dateline.sources.fields import is_language, is_web_address
from dateline.sources.text import read_text


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a project; each has a default that works.

    ``base_url`` ends with ``/``. ``fields`` maps field names as a project's event files have
    them to ours (``actors`` to ``who``).
    """

    title: str = "Timeline"
    description: str = ""
    base_url: str | None = None
    language: str = "en"
    author: str | None = None
    time_zone: str | None = None
    date_order: DateOrder = "auto"
    fields: tuple[tuple[str, str], ...] = field(default=())

    @property
    def zone(self) -> ZoneInfo | None:
        """The time zone, to take timestamps to."""
        return ZoneInfo(self.time_zone) if self.time_zone else None


def read_config(path: Path | None) -> Config:
    """A project's configuration; the defaults where there is no file.

    Raises ``FaultsError`` with every fault of the file.
    """
    if path is None:
        return Config()
    name = path.as_posix()
    try:
        raw = read_text(path, name, expected="a configuration", may_be_empty=True)
        table = tomllib.loads(raw)
    except ContentError as error:
        raise FaultsError([error]) from error
    except tomllib.TOMLDecodeError as error:
        raise FaultsError([_syntax_error(name, raw, error)]) from error
    except RecursionError as error:
        message = "expected TOML, found lists or tables nested too deep"
        raise FaultsError([ContentError(name, 1, 1, message)]) from error
    faults: list[ContentError] = []
    settings = _check_all(_Places(name, raw), table, faults)
    if faults:
        raise FaultsError(faults)
    return Config(**settings)  # type: ignore[arg-type]  # each value has passed its check


@dataclass(frozen=True, slots=True)
class _Places:
    """Finds where a key stands in a TOML text: the parser keeps no positions."""

    path: str
    raw: str

    def fault(self, key: str, message: str, *, at_value: bool = False) -> ContentError:
        pattern = rf"^[ \t]*(?P<key>[\"']?{re.escape(key)}[\"']?)[ \t]*=[ \t]*"
        table = rf"^[ \t]*\[[ \t]*(?P<key>[\"']?{re.escape(key)}[\"']?)[ \t]*\]"
        match = re.search(pattern, self.raw, re.MULTILINE) or re.search(
            table, self.raw, re.MULTILINE
        )
        at = 0 if match is None else match.end() if at_value else match.start("key")
        before = self.raw[:at]
        return ContentError(self.path, before.count("\n") + 1, at - before.rfind("\n"), message)


Checked = str | tuple[tuple[str, str], ...] | None


def _check_all(
    places: _Places, table: dict[str, object], faults: list[ContentError]
) -> dict[str, Checked]:
    """Each known key's value; an unknown key is a fault that names the nearest known one."""
    settings: dict[str, Checked] = {}
    for key, value in table.items():
        check = _CHECKS.get(key)
        if check is None:
            faults.append(places.fault(key, _unknown(key)))
            continue
        try:
            settings[key] = check(value)
        except _UnfitError as error:
            message = f"{key}: expected {error}, found {_shown(value)}"
            faults.append(places.fault(key, message, at_value=True))
    return settings


class _UnfitError(Exception):
    """A value that will not do; the message is what was expected."""


def _check_text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _UnfitError("text in quotes")
    return " ".join(value.split())


def _check_any_text(value: object) -> str:
    return "" if value == "" else _check_text(value)


def _check_address(value: object) -> str:
    if not isinstance(value, str) or not is_web_address(value) or "?" in value or "#" in value:
        raise _UnfitError("an address such as https://example.org/")
    return value if value.endswith("/") else value + "/"


def _check_language(value: object) -> str:
    if not isinstance(value, str) or not is_language(value):
        raise _UnfitError("a language such as en or pt-BR")
    return value


def _check_zone(value: object) -> str:
    expected = "a time zone such as Europe/Berlin"
    if not isinstance(value, str):
        raise _UnfitError(expected)
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise _UnfitError(expected) from error


def _check_order(value: object) -> DateOrder:
    for order in get_args(DateOrder):
        if value == order:
            found: DateOrder = order
            return found
    names = ", ".join(f'"{order}"' for order in get_args(DateOrder))
    raise _UnfitError(f"one of {names}")


def _check_fields(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict) or not all(isinstance(to, str) for to in value.values()):
        raise _UnfitError('a table of field names such as actors = "who"')
    return tuple(sorted((str(name), str(to)) for name, to in value.items()))


_CHECKS: dict[str, Callable[[object], Checked]] = {
    "title": _check_text,
    "description": _check_any_text,
    "base_url": _check_address,
    "language": _check_language,
    "author": _check_text,
    "time_zone": _check_zone,
    "date_order": _check_order,
    "fields": _check_fields,
}


def _unknown(key: str) -> str:
    nearest = difflib.get_close_matches(key.lower().replace("-", "_"), _CHECKS, 1, 0.7)
    expected = f'"{nearest[0]}"' if nearest else "one of " + ", ".join(_CHECKS)
    return f'expected {expected}, found the unknown key "{key}"'


def _shown(value: object) -> str:
    match value:
        case str():
            return f'"{value}"' if value else "an empty text"
        case bool():
            return str(value).lower()
        case dict():
            return "a table"
        case list():
            return "a list"
        case _:
            return str(value)


def _syntax_error(name: str, raw: str, error: tomllib.TOMLDecodeError) -> ContentError:
    """tomllib tells the place in its message: "… (at line 2, column 5)"."""
    text = str(error)
    match = re.search(r" \(at line (\d+), column (\d+)\)$", text)
    if match:
        line, column, text = int(match[1]), int(match[2]), text[: match.start()]
    else:  # "(at end of document)"
        line, column = raw.count("\n") + 1, len(raw) - raw.rfind("\n")
    return ContentError(name, line, column, f"expected TOML, found a fault: {text}")
