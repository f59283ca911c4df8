"""Files -> articles and curated events; entered by ``read_config`` and ``read_project``.

What stands here is imported when it is first asked for: a command that reads one text does not pay
for tables, YAML and web pages.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.home import find_config
    from dateline.sources.articles import read_article
    from dateline.sources.config import Config, read_config
    from dateline.sources.project import Project, read_project

__all__ = [
    "Config",
    "Project",
    "find_config",
    "read_article",
    "read_config",
    "read_project",
]

_HOMES = {
    "Config": "dateline.sources.config",
    "Project": "dateline.sources.project",
    "find_config": "dateline.home",
    "read_article": "dateline.sources.articles",
    "read_config": "dateline.sources.config",
    "read_project": "dateline.sources.project",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'dateline.sources' has no attribute {name!r}")
