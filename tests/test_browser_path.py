"""The browser of the tests is found, named by the environment, or asked for in plain words."""

from __future__ import annotations

import pytest
from tests import browser_path


def test_the_named_browser_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_BROWSER", __file__)
    assert browser_path.find_browser() == __file__


def test_a_missing_browser_says_how_to_install_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATELINE_BROWSER", raising=False)
    for finder in ("_find_command", "_find_application", "_find_playwright_own"):
        monkeypatch.setattr(browser_path, finder, lambda: None)
    with pytest.raises(FileNotFoundError, match="apt install chromium"):
        browser_path.find_browser()
