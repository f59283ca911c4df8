"""An event as every format that tells the whole timeline wants it: its record, dumped once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dateline.model import Event
from dateline.site.export import dump, event_json


@dataclass(frozen=True, slots=True)
class Told:
    """An event, its page relative to the site, its record, and each field of that as JSON."""

    event: Event
    href: str
    record: Mapping[str, Any]
    fields: Mapping[str, str]
    json: str  # the whole record


def tell(event: Event, href: str) -> Told:
    """The event with its record."""
    record = event_json(event)
    fields = {key: dump(value) for key, value in record.items()}
    json = ",".join(f'"{key}":{text}' for key, text in fields.items())
    return Told(event, href, record, fields, f"{{{json}}}")
