"""Where the page templates lie, and the Jinja2 environment that reads them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.errors import DatelineError

if TYPE_CHECKING:
    from jinja2 import Environment

    from dateline.site.language import Language

STATIC = "static"


def templates_folder() -> Path:
    """Our own templates: beside the package in a wheel, two folders up in a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "templates", package.parent.parent / "templates"):
        if (folder / "base.html").is_file():
            return folder
    raise DatelineError(f"expected page templates beside {package}, found none: install again")


def environment(folders: tuple[Path, ...], language: Language) -> Environment:
    """Templates from the first folder that has them, in one language.

    Autoescape is on, undefined names are refused. Templates call ``_`` and ``count`` for words.
    They are compiled anew when one of them has changed.
    """
    files = sorted(file for folder in folders for file in folder.glob("*.html"))
    return _environment(folders, language, tuple((f, f.stat().st_mtime_ns) for f in files))


@lru_cache(maxsize=4)
def _environment(
    folders: tuple[Path, ...], language: Language, _changed: tuple[tuple[Path, int], ...]
) -> Environment:
    from dateline.site.engine import make_environment  # Jinja takes a tenth of a second to import

    return make_environment(folders, templates_folder(), language)


def static_files(folders: tuple[Path, ...]) -> dict[str, bytes]:
    """Every file under a ``static`` folder by its path there; the first folder that has it wins."""
    found: dict[str, bytes] = {}
    for folder in reversed(folders):
        root = folder / STATIC
        for path in sorted(root.rglob("*")) if root.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found
