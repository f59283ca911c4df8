"""The golden site: rendered from ``content``, kept in ``site``, compared byte for byte.

Run as a program it renders the site anew; read its diff before committing it.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path, PurePosixPath

from dateline.build import build_site
from dateline.sources import read_config

FOLDER = Path(__file__).resolve().parent
CONTENT = FOLDER / "content"
EXPECTED = FOLDER / "site"
# Kept apart from what it would only repeat: files copied as they are, and a picture.
LEFT_OUT = ("static/", "card.png")


def render_golden() -> dict[PurePosixPath, bytes]:
    """The files that the golden content gives, without those that are copies."""
    built = build_site(CONTENT, config=read_config(CONTENT / "dateline.toml"))
    return {path: data for path, data in built.files.items() if not str(path).startswith(LEFT_OUT)}


def main() -> int:
    """Write the golden site."""
    files = render_golden()  # first: a fault leaves the old one
    shutil.rmtree(EXPECTED, ignore_errors=True)
    for path, data in files.items():
        target = EXPECTED / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
