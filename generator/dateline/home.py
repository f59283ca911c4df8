"""Where a project lies: the folder that holds its ``dateline.toml``.

Places are strings here, so that a build with nothing to do need not import what has paths.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # as ``typing`` has it, which takes longer to import than to look for a file
if TYPE_CHECKING:
    from pathlib import Path

CONFIG_NAME = "dateline.toml"
TEMPLATES_NAME = "templates"
CACHE_NAME = ".dateline"


def config_of(content: str) -> str:
    """The configuration that governs a content folder: in it, or in the folder that holds it.

    Empty where there is none.
    """
    is_named = os.path.basename(content) not in ("", ".", "..")
    parent = os.path.dirname(content if is_named else os.path.realpath(content))
    candidates = (os.path.join(folder, CONFIG_NAME) for folder in (content, parent))
    return next(filter(os.path.isfile, candidates), "")


def templates_of(content: str) -> str:
    """The project's own templates: the folder ``templates`` beside its configuration, or empty."""
    folder = _beside_config(content, TEMPLATES_NAME)
    return folder if os.path.isdir(folder) else ""


def cache_of(content: str, output: str) -> str:
    """Where a project keeps what it gave: beside its configuration; empty where nothing is kept.

    Without a configuration, beside a content folder right in the folder that the command is run
    in, where the site goes as well, unless that folder is the site. Nothing is laid in others.
    """
    if config_of(content):
        return _beside_config(content, CACHE_NAME)
    here = os.getcwd()
    is_here = os.path.dirname(os.path.abspath(content)) == here
    is_site = f"{here}/".startswith(f"{os.path.realpath(output)}/")
    return CACHE_NAME if is_here and not is_site else ""


def _beside_config(content: str, name: str) -> str:
    config = config_of(content)
    return os.path.join(os.path.dirname(config), name) if config else ""


def find_config(content: Path) -> Path | None:
    """``config_of``, as a path."""
    return _as_path(config_of(str(content)))


def find_templates(content: Path) -> Path | None:
    """``templates_of``, as a path."""
    return _as_path(templates_of(str(content)))


def cache_folder(content: Path, output: Path) -> Path | None:
    """``cache_of``, as a path."""
    return _as_path(cache_of(str(content), str(output)))


def _as_path(place: str) -> Path | None:
    from pathlib import Path

    return Path(place) if place else None
