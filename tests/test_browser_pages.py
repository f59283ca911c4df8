"""The site as a reader meets it: a real browser, two widths, with script and without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests import node_tools, pictures
from tests.firefox import kinds
from tests.sample import many_events, sample_timeline
from tests.site_files import KINDS, render_sample, served, write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, ViewportSize

SIZES: dict[str, ViewportSize] = {
    "desktop": {"width": 1280, "height": 900},
    "phone": {"width": 390, "height": 844},
    "narrow": {"width": 320, "height": 640},
}


@pytest.fixture(scope="module", params=kinds())
def browser(request: pytest.FixtureRequest) -> Browser:
    """Every browser there is."""
    found: Browser = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(render_sample(sample_timeline()), tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def origin(folder: Path) -> Iterator[str]:
    with served(folder) as address:
        yield address


class Visit:
    """A page opened in a context of its own, and what it complained of or asked for."""

    def __init__(self, browser: Browser, address: str, **settings: Any) -> None:
        self.context = browser.new_context(viewport=SIZES["desktop"], **settings)
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page.on("console", lambda m: self.complaints.append(m.text))
        self.page.on("pageerror", lambda e: self.complaints.append(str(e)))
        self.page.on("request", lambda r: self.asked.append(r.url))
        self.page.goto(address)

    def __enter__(self) -> Visit:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("kind", KINDS)
def test_pages_open_without_complaint_and_ask_no_other_host(
    browser: Browser, origin: str, kind: str, script: bool
) -> None:
    with Visit(browser, f"{origin}/{KINDS[kind]}", java_script_enabled=script) as visit:
        for size in ("desktop", "phone"):
            visit.page.set_viewport_size(SIZES[size])
            assert visit.page.locator("h1").count() == 1
            if script:
                over = "document.documentElement.scrollWidth - innerWidth"
                assert visit.page.evaluate(over) <= 0
        assert visit.complaints == []
        assert all(url.startswith((origin, "data:")) for url in visit.asked)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_timeline_shows_every_event(browser: Browser, origin: str, script: bool) -> None:
    with Visit(browser, f"{origin}/", java_script_enabled=script) as visit:
        for event in sample_timeline().events:
            row = visit.page.locator(f"#e-{event.id}")
            row.scroll_into_view_if_needed()
            assert row.is_visible()
            assert event.title in row.inner_text()


# The page of a missing address is served from any depth: its links begin at the host's root.
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "not found"])
def test_pages_work_from_a_folder(browser: Browser, folder: Path, kind: str) -> None:
    with Visit(browser, (folder / KINDS[kind]).as_uri()) as visit:
        assert visit.complaints == []
        # Only the style sheet gives a page this: it was found and let in.
        margin = "getComputedStyle(document.querySelector('.skip')).position"
        assert visit.page.evaluate(margin) == "absolute"


def test_from_a_folder_the_way_home_leads_to_the_page(browser: Browser, folder: Path) -> None:
    with Visit(browser, (folder / KINDS["event"]).as_uri()) as visit:
        visit.page.get_by_role("link", name="On the timeline").click()
        visit.page.wait_for_url("**/index.html#e-closed")


@pytest.mark.parametrize("kind", pictures.PAGES)
def test_axe_finds_nothing(browser: Browser, origin: str, kind: str) -> None:
    """On search pages with results and in the lanes view as well."""
    axe = node_tools.tool("axe-core/axe.min.js").read_text()
    with Visit(browser, f"{origin}/{pictures.PAGES[kind]}") as visit:
        visit.page.wait_for_selector(pictures.WAIT_FOR.get(kind, "h1"))
        visit.page.evaluate(axe)
        for mode in ("light", "dark", "narrow", "print"):
            visit.page.set_viewport_size(SIZES["narrow" if mode == "narrow" else "desktop"])
            visit.page.emulate_media(
                media="print" if mode == "print" else "screen",
                color_scheme="dark" if mode == "dark" else "light",
            )
            assert (mode, visit.page.evaluate(AXE)) == (mode, [])
            if mode == "narrow":
                assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320


# The size of targets is a rule of WCAG 2.2 that axe leaves off unless asked.
AXE = """axe.run(document, {
  resultTypes: ['violations'], rules: {'target-size': {enabled: true}},
}).then(r => r.violations.map(
  v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' ')))"""


@pytest.mark.parametrize("step", ["Tab", "Shift+Tab"], ids=["onwards", "backwards"])
def test_the_keyboard_reaches_events_and_the_focus_shows(
    browser: Browser, origin: str, step: str
) -> None:
    """Backwards rows come up from above, where the overview stands and must not cover them."""
    with Visit(browser, f"{origin}/") as visit:
        if step == "Tab":
            visit.page.keyboard.press("Tab")
            assert visit.page.evaluate("document.activeElement.hash") == "#main"
        reached = set()
        for _ in range(40):
            visit.page.keyboard.press(step)
            state = visit.page.evaluate(FOCUS)
            assert state["ring"], state
            assert state["seen"], state
            reached.add(state["event"])
        assert len(reached - {None}) >= 3


@pytest.mark.parametrize("kind", [kind for kind in pictures.PAGES if kind != "home"])
def test_on_no_page_is_the_focus_hidden_lost_or_trapped(
    browser: Browser, origin: str, kind: str
) -> None:
    with Visit(browser, f"{origin}/{pictures.PAGES[kind]}") as visit:
        visit.page.set_viewport_size(SIZES["phone"])
        visit.page.wait_for_selector(pictures.WAIT_FOR.get(kind, "h1"))
        reached = []
        for _ in range(60):
            visit.page.keyboard.press("Tab")
            if visit.page.evaluate("document.activeElement === document.body"):
                break
            state = visit.page.evaluate(FOCUS)
            assert state["ring"], state
            assert state["seen"], state
            reached.append(state["text"])
        assert len(set(reached)) >= (1 if kind == "embedded" else 5)
        assert len(reached) < 3 or len(set(reached[-3:])) > 1


def test_the_lanes_are_walked_by_keyboard(browser: Browser, origin: str) -> None:
    with Visit(browser, f"{origin}/index.html?view=lanes") as visit:
        visit.page.locator(".lanes-scroll").focus()
        reached = []
        for _ in range(8):
            visit.page.keyboard.press("Tab")
            state = visit.page.evaluate(FOCUS)
            assert state["ring"], state
            assert state["seen"], state
            reached.append(state["text"])
        assert len(set(reached)) >= 4


@pytest.mark.parametrize("kind", ["home", "event", "search"])
def test_without_script_the_keyboard_has_nothing_dead(
    browser: Browser, origin: str, kind: str
) -> None:
    """What only script would bring to life is not there: neither to see nor to stop at."""
    with Visit(browser, f"{origin}/{KINDS[kind]}", java_script_enabled=False) as visit:
        for dead in ("button", "input", "select"):
            assert visit.page.locator(f"{dead}:visible").count() == 0
        assert visit.page.locator("a:visible").count() > 5


FOCUS = """() => {
  const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
  const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
  return {
    text: e.textContent.trim().slice(0, 40) || e.getAttribute('aria-label'),
    event: e.closest('li.ev')?.id ?? null,
    ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0,
    seen: r.bottom > 0 && r.top < innerHeight && !!top && (e.contains(top) || top.contains(e)),
  };
}"""


def test_events_and_their_places_in_the_text_lead_to_each_other(
    browser: Browser, origin: str
) -> None:
    with Visit(browser, f"{origin}/articles/2019-02-12-closed.html") as visit:
        visit.page.locator(".text a.n").first.click()
        visit.page.wait_for_url("**/events/closed.html")
        visit.page.locator(".told .s a").first.click()
        visit.page.wait_for_url("**/articles/2019-02-12-closed.html#m1")
        assert visit.page.locator("#m1").inner_text().startswith("Harrow Town Council")


def test_print_shows_every_event_and_the_addresses_of_sources(
    browser: Browser, origin: str
) -> None:
    with Visit(browser, f"{origin}/") as visit:
        visit.page.emulate_media(media="print")
        assert visit.page.locator("li.ev").count() == len(sample_timeline().events)
        assert not visit.page.locator("nav.strip").is_visible()
        address = visit.page.evaluate(
            "getComputedStyle(document.querySelector('.s a[href^=http]'), '::after').content"
        )
        assert "https://example.org/charters" in address


def test_the_page_follows_the_readers_colours(browser: Browser, origin: str) -> None:
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    seen = []
    for scheme in ("light", "dark"):
        with Visit(browser, f"{origin}/", color_scheme=scheme) as visit:
            seen.append(visit.page.evaluate(paper))
    assert seen[0] != seen[1]


def test_in_forced_colours_marks_and_their_states_are_still_told_apart(
    browser: Browser, origin: str
) -> None:
    """The reader's few colours stand in for ours: a bar in view is not as the others."""
    with Visit(browser, f"{origin}/", forced_colors="active") as visit:
        visit.page.wait_for_selector("nav.strip a.in")
        fill = "selector => getComputedStyle(document.querySelector(selector)).fill"
        shown, rest, paper = (
            visit.page.evaluate(fill, selector)
            for selector in ("nav.strip a.in .b", "nav.strip a:not(.in) .b", "nav.strip .h")
        )
        assert len({shown, rest, paper}) == 3
        mark = "getComputedStyle(document.querySelector('mark')).backgroundColor"
        assert visit.page.evaluate(mark) != visit.page.evaluate(
            "getComputedStyle(document.body).backgroundColor"
        )


@pytest.mark.parametrize("kind", KINDS)
def test_wider_spacing_of_letters_and_lines_cuts_nothing(
    browser: Browser, origin: str, kind: str
) -> None:
    """WCAG 1.4.12, on a phone."""
    with Visit(browser, f"{origin}/{KINDS[kind]}", bypass_csp=True) as visit:
        visit.page.set_viewport_size(SIZES["narrow"])
        visit.page.add_style_tag(
            content="*{line-height:1.5!important;letter-spacing:.12em!important;"
            "word-spacing:.16em!important}p{margin-bottom:2em!important}"
        )
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320
        assert visit.page.evaluate(CUT) == []


CUT = """() => [...document.querySelectorAll('body *')].filter(e => {
  const s = getComputedStyle(e);
  return /hidden|clip/.test(s.overflowX) && e.clientWidth > 2 && e.scrollWidth > e.clientWidth + 2;
}).map(e => e.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("kind", ["home", "event", "by hand", "article", "method"])
def test_lines_of_prose_are_short_enough_to_read(browser: Browser, origin: str, kind: str) -> None:
    """At most 62 characters, give or take what narrow letters save."""
    with Visit(browser, f"{origin}/{KINDS[kind]}") as visit:
        for width in (1280, 1920, 800):
            visit.page.set_viewport_size({"width": width, "height": 900})
            lines = visit.page.evaluate(LINES)
            assert sorted(lines)[len(lines) // 2] <= 62
            assert max(lines) <= 68


# Characters of each line of prose, told apart by where their boxes end.
LINES = """() => [...document.querySelectorAll('.text p, .q, .why')].flatMap(text => {
  const lines = new Map(), walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node; node = walk.nextNode();) {
    if (node.parentElement.closest('a.n')) continue;
    for (let at = 0; at < node.length; at++) {
      range.setStart(node, at), range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (!box?.width) continue;
      const line = [...lines.keys()].find(y => Math.abs(y - box.bottom) < 8) ?? box.bottom;
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
  }
  return [...lines.values()];
})"""


@pytest.mark.parametrize("width", [1280, 800, 390, 320])
def test_lists_not_drawn_yet_have_all_the_room_they_will_take(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, width: int
) -> None:
    """Else their last links lie upon the next list's, for those who do not see that."""
    folder = write(render_sample(many_events(60)), tmp_path_factory.mktemp("many"))
    with Visit(browser, (folder / "index.html").as_uri(), bypass_csp=True) as visit:
        visit.page.set_viewport_size({"width": width, "height": 640})
        rooms = visit.page.evaluate(ROOMS)
        assert len(rooms) > 10
        assert [room for room in rooms if room["taken"] > room["reserved"]] == []


ROOMS = """() => {
  const lists = [...document.querySelectorAll('.far')];
  const heights = () => lists.map(list => list.getBoundingClientRect().height);
  const reserved = heights();
  for (const list of lists) list.style.contentVisibility = 'visible';
  return heights().map((taken, at) => ({taken, reserved: reserved[at]}));
}"""
