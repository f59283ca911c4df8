"""What every page tells of the site."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """What every page tells of the site."""

    title: str
    description: str
    base_url: str  # ends with "/", or is empty
    author: str
    language: str
    direction: str
    root_path: str  # the path that absolute links begin with, for pages served from any depth
