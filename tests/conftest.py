"""What tests share: the repository's folder, and one browser for the whole run."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from tests.browser_path import LAUNCH_FLAGS, find_browser
from tests.firefox import report, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

WHY_NO_SKIP = "no test may skip: what it needs is set up by `make test`. It said: "
REPOSITORY = Path(__file__).resolve().parent.parent
# A machine may be as slow as it is: what takes long is measured in bench/.
hypothesis.settings.register_profile(
    "untimed",
    parent=hypothesis.settings.default,
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("untimed")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder that holds ``pyproject.toml``."""
    return REPOSITORY


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives browsers; one serves the whole run."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Headless Chromium, started once; a machine without one fails, it does not skip."""
    launched = playwright.chromium.launch(executable_path=find_browser(), args=LAUNCH_FLAGS)
    yield launched
    launched.close()


@pytest.fixture(scope="session")
def browser(chromium: Browser) -> Browser:
    """The browser that has to be there; modules that test in every browser have their own."""
    return chromium


@pytest.fixture(scope="session")
def firefox(playwright: Playwright) -> Iterator[Browser]:
    """Headless Firefox; only tests that ``tests.firefox.kinds()`` parametrizes ask for it."""
    how = settings()
    assert isinstance(how, dict), how
    launched = playwright.firefox.launch(**how)
    yield launched
    launched.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that would skip fails: what a machine lacks must be seen, not passed over."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = WHY_NO_SKIP + str(report.longrepr)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """So does a whole module that would."""
    report = yield
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = WHY_NO_SKIP + str(report.longrepr)
    return report


def pytest_report_header() -> str:
    """Which browsers the tests run in."""
    return report()
