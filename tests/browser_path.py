"""Find the browser that tests drive: the system's own, or the one Playwright has fetched.

Run as a program it prints the path, or says how to get a browser and leaves with 1.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

# Chrome stands in for Chromium: both are driven by the same protocol and lay out alike.
COMMANDS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
MAC_APPLICATIONS = ("Chromium", "Google Chrome")
HOW_TO_INSTALL = (
    "no Chromium or Chrome found; install one with `apt install chromium` (Debian), "
    "`brew install --cask chromium` (macOS) or `.venv/bin/playwright install chromium`, "
    "or name one in DATELINE_BROWSER"
)
# Chromium refuses its sandbox to root; background traffic would show as requests to other hosts.
LAUNCH_FLAGS = [
    *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-sync",
    "--no-first-run",
    # Pictures of pages are the same on every machine.
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-lcd-text",
]


def find_browser() -> str:
    """Path of a Chromium or Chrome; raises ``FileNotFoundError`` that says how to install one."""
    named = os.environ.get("DATELINE_BROWSER")
    found = named or _find_command() or _find_application() or _find_playwright_own()
    if not found or not Path(found).exists():
        raise FileNotFoundError(HOW_TO_INSTALL if not named else f"no such browser: {named}")
    return found


def _find_command() -> str | None:
    return next(filter(None, map(shutil.which, COMMANDS)), None)


def _find_application() -> str | None:
    """A browser among macOS's applications, for all users or for this one."""
    folders = (Path("/Applications"), Path.home() / "Applications")
    programs = (
        folder / f"{name}.app" / "Contents" / "MacOS" / name
        for folder in folders
        for name in MAC_APPLICATIONS
    )
    return next((str(program) for program in programs if program.exists()), None)


def _find_playwright_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


if __name__ == "__main__":
    try:
        sys.stdout.write(find_browser() + "\n")
    except FileNotFoundError as error:
        sys.exit(str(error))
