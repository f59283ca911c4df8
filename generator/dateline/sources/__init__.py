"""Files -> articles and curated events; entered by ``read_config`` and ``read_project``."""

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
