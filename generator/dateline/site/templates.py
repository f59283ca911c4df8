"""Where the page templates lie, and the Jinja2 environment that reads them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.errors import DatelineError

if TYPE_CHECKING:
    from jinja2 import Environment

STATIC = "static"


def templates_folder() -> Path:
    """Our own templates: beside the package in a wheel, two folders up in a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "templates", package.parent.parent / "templates"):
        if (folder / "base.html").is_file():
            return folder
    raise DatelineError(f"expected page templates beside {package}, found none: install again")


def environment(folders: tuple[Path, ...]) -> Environment:
    """Templates from the first folder that has them; autoescape on, undefined names refused."""
    files = sorted(file for folder in folders for file in folder.glob("*.html"))
    return _environment(folders, tuple((file, file.stat().st_mtime_ns) for file in files))


@lru_cache(maxsize=4)
def _environment(folders: tuple[Path, ...], _state: tuple[tuple[Path, int], ...]) -> Environment:
    """One for as long as no template changes: then none is looked at again for every page."""
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        auto_reload=False,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def static_files(folders: tuple[Path, ...]) -> dict[str, bytes]:
    """Every file under a ``static`` folder by its path there; the first folder that has it wins."""
    found: dict[str, bytes] = {}
    for folder in reversed(folders):
        root = folder / STATIC
        for path in sorted(root.rglob("*")) if root.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found
