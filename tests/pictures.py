"""Pictures of pages, to be compared with approved ones in ``tests/browser/pictures``.

The same on every machine: letters are the blocks of one font, form controls are drawn by the page,
nothing moves, and the content is the small fixed sample. Run as a program it takes the approved
pictures anew; look at them before committing them.
"""

from __future__ import annotations

import base64
import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image
from tests import node_tools
from tests.sample import sample_timeline
from tests.site_files import KINDS, render_sample, served, write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

APPROVED = node_tools.FOLDER / "pictures"
PAGES = KINDS | {
    "results": "search.html?q=bridge&tag=repair",
    "lanes": "index.html?view=lanes",
    "data": "data.html",
    "embedded": "embed.html",
}
WAIT_FOR = {"results": "#results .ev", "lanes": ".lane"}
_DESKTOP, _PHONE, _PAPER = (1280, 900), (390, 844), (794, 1123)
# Modes of one loading of the page; a phone is another, for script may lay out by width.
LOADINGS: tuple[dict[str, tuple[tuple[int, int], dict[str, Any]]], ...] = (
    {
        "desktop": (_DESKTOP, {"color_scheme": "light", "media": "screen"}),
        "dark": (_DESKTOP, {"color_scheme": "dark", "media": "screen"}),
        "print": (_PAPER, {"color_scheme": "light", "media": "print"}),
    },
    {"phone": (_PHONE, {"color_scheme": "light", "media": "screen"})},
)
MODES = tuple(mode for loading in LOADINGS for mode in loading)
# Machines draw edges and corners each in its own way; a moved line is some thousand pixels.
MOST_OTHER = 200
_COLOURS = 48  # of an approved picture: blocks of few colours pack well
_FONT = "@fontsource/redacted/files/redacted-latin-400-normal.woff2"
_STYLE = """
@font-face { font-family: Blocks; src: url(data:font/woff2;base64,%s) }
*, *::before, *::after { font-family: Blocks !important; animation: none !important;
  transition: none !important; caret-color: transparent !important }
input, select, button { appearance: none !important; border-radius: 0 !important }
"""


@dataclass(frozen=True, slots=True)
class Difference:
    """How a picture departs from the approved one: how many pixels, where, and a picture of it."""

    pixels: int
    rows: tuple[int, int]
    picture: Path | None

    def __str__(self) -> str:
        where = f"between rows {self.rows[0]} and {self.rows[1]}" if self.picture else "in size"
        return f"{self.pixels} pixels {where}, see {self.picture}; `make pictures` approves it"


@contextmanager
def site() -> Iterator[str]:
    """The sample's site, served."""
    with tempfile.TemporaryDirectory() as folder:
        write(render_sample(sample_timeline()), Path(folder))
        with served(Path(folder)) as origin:
            yield origin


def take(
    browser: Browser, origin: str, kind: str, *, style: str = ""
) -> Iterator[tuple[str, Image.Image]]:
    """The first screen of a page in every mode; ``style`` is added to the page's own."""
    for loading in LOADINGS:
        context = browser.new_context(bypass_csp=True, reduced_motion="reduce")
        page = context.new_page()
        _resize(page, *next(iter(loading.values())))
        page.goto(f"{origin}/{PAGES[kind]}")
        _prepare(page, WAIT_FOR.get(kind, "h1"), style)
        for mode, (size, media) in loading.items():
            _resize(page, size, media)
            yield mode, _shoot(page)
        context.close()


def _resize(page: Page, size: tuple[int, int], media: dict[str, Any]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(**media)


def _prepare(page: Page, wait_for: str, style: str) -> None:
    page.wait_for_selector(wait_for)
    font = base64.b64encode(node_tools.tool(_FONT).read_bytes()).decode()
    page.add_style_tag(content=_STYLE % font + style)
    page.evaluate("document.fonts.load('16px Blocks').then(() => document.fonts.ready)")


def _shoot(page: Page) -> Image.Image:
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def compare(taken: Image.Image, approved: Path, folder: Path) -> Difference | None:
    """What is too different for chance; ``folder`` gets the picture taken and what differs."""
    expected = Image.open(approved).convert("RGB")
    if expected.tobytes() == _few_colours(taken).convert("RGB").tobytes():
        return None
    mine, diff = folder / f"taken-{approved.name}", folder / f"differs-{approved.name}"
    taken.save(mine)
    expected.save(folder / approved.name)
    tool = node_tools.tool("pixelmatch/bin/pixelmatch")
    command = [node_tools.node(), tool, mine, folder / approved.name, diff, "0.1"]
    told = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    ).stdout
    count = re.search(r"different pixels: (\d+)", told)
    if count is None:
        return Difference(taken.width * taken.height, (0, taken.height), None)
    pixels = int(count[1])
    return Difference(pixels, _rows(diff), diff) if pixels > MOST_OTHER else None


def _rows(diff: Path) -> tuple[int, int]:
    """The first and the last row that pixelmatch has painted red."""
    green = Image.open(diff).convert("RGB").getchannel("G")  # all that is not red is pale grey
    box = Image.eval(green, lambda value: 255 if value == 0 else 0).getbbox()
    return (box[1], box[3]) if box else (0, 0)


def _few_colours(picture: Image.Image) -> Image.Image:
    return picture.quantize(_COLOURS, dither=Image.Dither.NONE)


def path_of(kind: str, mode: str) -> Path:
    """Where the approved picture lies."""
    return APPROVED / f"{kind.replace(' ', '-')}-{mode}.png"


def main() -> int:
    """Take every picture anew."""
    from playwright.sync_api import sync_playwright
    from tests.browser_path import LAUNCH_FLAGS, find_browser

    APPROVED.mkdir(exist_ok=True)
    with sync_playwright() as playwright, site() as origin:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=LAUNCH_FLAGS)
        for kind in PAGES:
            for mode, picture in take(browser, origin, kind):
                _few_colours(picture).save(path_of(kind, mode), optimize=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
