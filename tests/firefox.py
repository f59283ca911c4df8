"""A Firefox to run the browser tests in as well, where this machine has one that can be driven.

Playwright's own is taken if it has been fetched (``.venv/bin/playwright install firefox``), else
the system's over WebDriver BiDi, which older ones speak too little of. Chromium is required;
Firefox only adds runs, and the head of the report says which of the two there are.
"""

from __future__ import annotations

import os
import shutil
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import BrowserType

COMMANDS = ("firefox", "firefox-esr")
MAC_PROGRAM = Path("/Applications/Firefox.app/Contents/MacOS/firefox")
WITHOUT = "without Firefox: "


@lru_cache(maxsize=1)
def settings() -> dict[str, Any] | str:
    """How to launch it, or why it is left out: the reason begins with ``WITHOUT``."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = _found(playwright.firefox)
        return _tried(playwright.firefox, found) if found else f"{WITHOUT}none was found"


def kinds() -> tuple[str, ...]:
    """The browsers to run tests in."""
    return ("chromium",) if isinstance(settings(), str) else ("chromium", "firefox")


def report() -> str:
    """A line for the head of the test report."""
    how = settings()
    return f"browsers: Chromium, {how}" if isinstance(how, str) else "browsers: Chromium, Firefox"


def _found(firefox: BrowserType) -> dict[str, Any] | None:
    if Path(firefox.executable_path).exists():
        return {}
    named = os.environ.get("DATELINE_FIREFOX")
    program = named or next(filter(None, map(shutil.which, COMMANDS)), None)
    if program is None and MAC_PROGRAM.exists():
        program = str(MAC_PROGRAM)
    return {"channel": "moz-firefox", "executable_path": program} if program else None


def _tried(firefox: BrowserType, how: dict[str, Any]) -> dict[str, Any] | str:
    from playwright.sync_api import Error

    try:
        browser = firefox.launch(timeout=30_000, **how)
        browser.new_page().close()
        browser.close()
    except Error as error:
        return f"{WITHOUT}{how.get('executable_path', 'Playwright’s own')}: {error.message[:120]}"
    return how
