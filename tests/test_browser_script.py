"""What script adds to the pages: the overview, the keys, the lanes, the search."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.firefox import kinds
from tests.sample import many_events, sample_timeline
from tests.site_files import render_sample, served, write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module", params=kinds())
def browser(request: pytest.FixtureRequest) -> Browser:
    """Every browser there is."""
    found: Browser = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(render_sample(sample_timeline()), tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module", params=["served", "from a folder"])
def root(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if request.param == "served":
        with served(folder) as address:
            yield address
    else:
        yield folder.as_uri()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda m: complaints.append(m.text))
    opened.on("pageerror", lambda e: complaints.append(str(e)))
    yield opened
    context.close()
    assert complaints == []


def shown(page: Page) -> list[str]:
    rows = page.locator("li.ev:visible")
    return [str(row.get_attribute("id")).removeprefix("e-") for row in rows.all()]


def test_the_overview_names_its_bars_and_is_one_stop(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    bars = page.locator("nav.strip a")
    assert bars.first.get_attribute("aria-label") == "the 1280s, 1 event"
    expect(page.locator("nav.strip a[tabindex='0']")).to_have_count(1)  # once script has run
    bars.first.focus()
    page.keyboard.press("End")
    assert "2020s" in str(page.evaluate("document.activeElement.getAttribute('aria-label')"))
    page.keyboard.press("ArrowLeft")
    assert "2010s" in str(page.evaluate("document.activeElement.getAttribute('aria-label')"))


def test_a_range_is_chosen_by_keyboard_told_and_kept_in_the_address(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    page.locator("nav.strip a").first.focus()
    page.keyboard.press("End")
    page.keyboard.press("Shift+ArrowLeft")
    chosen = ["first-crack", "closed", "survey", "march", "vote", "grant", "works", "reopening"]
    assert shown(page) == chosen
    assert "Events shown: 8 of 12" in page.locator(".range-said").inner_text()
    page.reload()
    if root.startswith("http"):  # from a folder browsers may refuse to change the address
        assert shown(page) == chosen
        assert "from=2010-01-01" in page.url
    page.keyboard.press("Escape")
    assert len(shown(page)) == 12


def test_a_range_is_dragged(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    box = page.locator("nav.strip svg").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 2, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 12, steps=4)
    page.mouse.up()
    assert shown(page) == ["charter"]
    page.get_by_role("button", name="Show all").click()
    assert len(shown(page)) == 12


def test_the_part_in_view_is_marked(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    page.locator("#e-reopening").scroll_into_view_if_needed()
    page.wait_for_selector("nav.strip a.in[aria-label^='the 2020s']")
    assert page.locator("nav.strip a.in[aria-label^='the 1280s']").count() == 0


def test_j_and_k_walk_the_events_and_can_be_switched_off(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    focused = "document.activeElement.closest('li.ev')?.id ?? ''"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "e-charter"
    page.keyboard.press("j")
    assert page.evaluate(focused) == "e-bridge-opens"
    page.keyboard.press("k")
    assert page.evaluate(focused) == "e-charter"
    page.keyboard.press("?")
    dialog = page.locator("dialog#keys")
    assert dialog.is_visible()
    dialog.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    assert not dialog.is_visible()
    page.keyboard.press("j")
    assert page.evaluate(focused) == "e-charter"


def test_the_search_is_loaded_when_used_and_finds_as_you_type(page: Page, root: str) -> None:
    loaded = page.locator("script[src*='search-index'], script[src*='minisearch']")
    page.goto(f"{root}/index.html")
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    expect(loaded).to_have_count(0)
    page.locator("#q").press_sequentially("lorr")
    page.wait_for_selector("#results .ev")
    expect(loaded).to_have_count(2)
    assert page.locator("#results mark").first.inner_text().lower().startswith("lorr")
    assert page.locator("#found").inner_text().startswith("Found:")
    page.locator("#results a").first.click()
    page.wait_for_selector("h1")
    assert "lorries" in page.locator("h1").inner_text().lower()


def test_facets_narrow_the_search_and_stand_in_the_address(page: Page, root: str) -> None:
    page.goto(f"{root}/search.html?who=Harrow+Town+Council&from=2019")
    page.wait_for_selector("#results .ev")
    titles = page.locator("#results .t").all_inner_texts()
    assert titles == [
        "Harrow Town Council closes the bridge to lorries",
        "Council votes for a second bridge",
        "Works begin on the north pier",
    ]
    page.locator("#disputed").check()
    expect(page.locator("#results .ev")).to_have_count(1)
    if root.startswith("http"):
        assert "disputed=1" in page.url
        page.locator("#results a").first.click()
        page.wait_for_url("**/events/closed.html")
        page.go_back()
        expect(page.locator("#results .ev")).to_have_count(1)
        expect(page.locator("#disputed")).to_be_checked()
    option = page.locator("#who option:checked")
    assert option.inner_text() == "Harrow Town Council (5)"
    page.locator("#q").fill("no such word anywhere")
    expect(page.locator("#found")).to_have_text("Nothing found.")
    expect(page.locator("#results li")).to_have_count(0)


def test_lanes_are_drawn_from_the_rows_and_zoom_by_keyboard(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html")
    page.get_by_role("button", name="Lanes").click()
    page.wait_for_selector(".lane")
    if root.startswith("http"):
        assert "view=lanes" in page.url
        page.reload()
        page.wait_for_selector(".lane")
    assert not page.locator(".chapter").first.is_visible()
    lanes = page.locator(".lane h2").all_inner_texts()
    assert {"bridge", "repair", "tolls"} <= set(lanes)
    told = {str(link.get_attribute("href")) for link in page.locator(".lane a").all()}
    assert len(told) == 12
    width = page.evaluate("document.querySelector('.lanes-body').scrollWidth")
    page.locator(".lanes-scroll").focus()
    page.keyboard.press("+")
    assert page.evaluate("document.querySelector('.lanes-body').scrollWidth") > width
    page.locator(".lanes-tools select").select_option("names")
    assert "Ellen Brand" in page.locator(".lane h2").all_inner_texts()
    page.get_by_role("button", name="List").click()
    assert page.locator(".chapter").first.is_visible()
    assert not page.locator(".lane").first.is_visible()


def test_the_axis_of_the_lanes_follows_the_zoom_and_tells_the_year(page: Page, root: str) -> None:
    page.goto(f"{root}/index.html?view=lanes")
    page.wait_for_selector(".lane")
    ticks = page.locator(".lanes-axis li")
    assert {"1700", "2000"} <= set(ticks.all_inner_texts())
    region = page.locator(".lanes-scroll")
    boxes = [link.bounding_box() for link in page.locator(".lane a").all()]
    assert len([box for box in boxes if box and 0 < box["x"] < 1280]) >= 10  # it opens on the data
    region.focus()
    for _ in range(16):
        page.keyboard.press("+")
    found = ticks.all_inner_texts()
    assert found
    assert all(re.fullmatch(r"[A-Z][a-z]{2,3} \d{4}", text) for text in found), found[:5]


def test_the_link_to_an_event_is_copied(browser: Browser, folder: Path) -> None:
    """The canonical address, not that of this machine; the button says so, and screen readers."""
    with served(folder) as origin, browser.new_context() as context:
        if browser.browser_type.name == "chromium":
            context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
        page = context.new_page()
        page.goto(f"{origin}/events/closed.html")
        said = page.get_by_role("status")
        expect(said).to_have_text("Copy the link")
        page.get_by_role("button", name="Copy the link").click()
        expect(said).to_have_text("Copied")
        page.keyboard.press("/")
        page.wait_for_url("**/search.html")
        page.locator("#q").focus()
        page.keyboard.press("ControlOrMeta+v")
        expect(page.locator("#q")).to_have_value("https://harrow.example/events/closed.html")


@pytest.mark.parametrize("clipboard", ["undefined", "{writeText: () => Promise.reject()}"])
def test_where_the_clipboard_is_closed_the_link_can_be_copied(
    page: Page, root: str, clipboard: str
) -> None:
    page.add_init_script(
        f"Object.defineProperty(navigator, 'clipboard', {{get: () => ({clipboard})}})"
    )
    page.goto(f"{root}/events/closed.html")
    page.get_by_role("button", name="Copy the link").click()
    field = page.get_by_role("textbox", name="Copy the link")
    expect(field).to_have_value("https://harrow.example/events/closed.html")
    expect(field).to_be_focused()
    assert page.evaluate("getSelection().toString()") == field.input_value()
    expect(page.get_by_text("Copied")).to_have_count(0)


def test_a_long_list_is_set_like_a_short_one(
    page: Page, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The rows that a browser may leave out of view are in the type of all others."""
    long = write(render_sample(many_events(60)), tmp_path_factory.mktemp("long"))
    types = []
    for site in (folder, long):
        page.goto(f"{site.as_uri()}/index.html")
        rows = "[...document.querySelectorAll('li.ev .t, li.ev .q')]"
        types.append(set(page.evaluate(f"{rows}.map(e => getComputedStyle(e).fontFamily)")))
    assert types[0] == types[1]
    assert len(types[0]) == 1
