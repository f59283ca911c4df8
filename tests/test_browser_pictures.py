"""The pages look as they did when somebody last looked at them and approved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests import pictures

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    with pictures.site() as address:
        yield address


@pytest.mark.parametrize("kind", pictures.PAGES)
def test_the_page_looks_as_approved(
    browser: Browser, origin: str, kind: str, tmp_path: Path
) -> None:
    found = {
        mode: pictures.compare(taken, pictures.path_of(kind, mode), tmp_path)
        for mode, taken in pictures.take(browser, origin, kind)
    }
    differ = [f"{kind}, {mode}: {difference}" for mode, difference in found.items() if difference]
    assert not differ, "\n".join(differ)


def test_no_picture_is_left_over_and_all_are_small() -> None:
    kept = {path.name: path.stat().st_size for path in pictures.APPROVED.iterdir()}
    wanted = {pictures.path_of(k, m).name for k in pictures.PAGES for m in pictures.MODES}
    assert set(kept) == wanted
    assert sum(kept.values()) < 1_500_000


@pytest.mark.parametrize(
    "change",
    [
        "h1{padding-top:12px}",
        "a{text-decoration:none}",
        ".part h2{display:none}",
        ":root{--accent:#06c}",
    ],
)
def test_a_change_of_style_is_seen(
    browser: Browser, origin: str, tmp_path: Path, change: str
) -> None:
    """A line some pixels lower, no underlines, headings gone, another colour: none of it passes."""
    mode, taken = next(pictures.take(browser, origin, "event", style=change))
    difference = pictures.compare(taken, pictures.path_of("event", mode), tmp_path)
    assert difference is not None
    assert difference.picture is not None
    assert difference.picture.exists()
    assert difference.rows[0] < difference.rows[1]
