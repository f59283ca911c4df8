"""Where a project lies: the folder that holds its ``dateline.toml``."""

from __future__ import annotations

from pathlib import Path

CONFIG_NAME = "dateline.toml"
TEMPLATES_NAME = "templates"
CACHE_NAME = ".dateline"


def find_config(content: Path) -> Path | None:
    """The configuration that governs a content folder: in it, or in the folder that holds it."""
    is_named = content.name not in ("", "..")
    parent = content.parent if is_named else content.resolve().parent
    candidates = (content / CONFIG_NAME, parent / CONFIG_NAME)
    return next((path for path in candidates if path.is_file()), None)


def find_templates(content: Path) -> Path | None:
    """The project's own templates: the folder ``templates`` beside its configuration."""
    config = find_config(content)
    folder = config.parent / TEMPLATES_NAME if config else None
    return folder if folder and folder.is_dir() else None


def cache_folder(content: Path) -> Path | None:
    """Where a project keeps what it gave; ``None`` for a folder that is no project."""
    config = find_config(content)
    return config.parent / CACHE_NAME if config else None
