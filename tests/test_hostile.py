"""Nothing in a file of content may run, reach another host, leave the project, or take for ever."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tests.conftest import REPOSITORY
from tests.hostile.refused import REFUSED

from dateline.build import build_site
from dateline.cli import run
from dateline.errors import FaultsError
from dateline.sources import Config, read_project

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page, Route

INERT = REPOSITORY / "tests" / "hostile" / "inert"
MOST_SECONDS = 8.0


@pytest.fixture(scope="module")
def said() -> dict[str, tuple[str, float]]:
    """What is said of each refused file and the CPU seconds that took, in bounded memory."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.refused"],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": f"{REPOSITORY}{os.pathsep}{REPOSITORY / 'generator'}"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = map(json.loads, done.stdout.splitlines())
    return {line["name"]: (line["message"], line["seconds"]) for line in lines}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_said_and_how_soon(name: str, said: dict[str, tuple[str, float]]) -> None:
    message, seconds = said[name]
    assert message == REFUSED[name][2]
    assert seconds < MOST_SECONDS


def project(folder: Path) -> Path:
    """A project of everything that is taken."""
    content = folder / "content"
    for name in ("articles", "events"):
        (content / name).mkdir(parents=True)
    for file in INERT.iterdir():
        kind = "events" if file.suffix in (".csv", ".json") else "articles"
        shutil.copy(file, content / kind / file.name)
    return content


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of that project, published."""
    folder = tmp_path_factory.mktemp("hostile")
    config = Config(
        title='</title><script>window.pwned="site"</script>',
        description='"><script>window.pwned="description"</script>',
        author="<script>window.pwned='author'</script>",
        base_url="https://site.example/",
    )
    built = build_site(project(folder), config=config)
    for path, data in built.files.items():
        assert not path.is_absolute()
        assert ".." not in path.parts
        file = folder / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    assert len(built.timeline.events) > 8
    return folder / "site"


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def pages(site: Path) -> list[Path]:
    found = sorted(site.rglob("*.html"))
    assert len(found) > 20
    return found


LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "object": "data"}
NEVER = {
    "iframe",
    "object",
    "embed",
    "base",
    "form action",
    "style",
    "svg onload",
    "applet",
    "frame",
}


def test_no_page_holds_anything_that_runs(site: Path) -> None:
    for page in pages(site):
        for tag, attributes in Elements(page.read_text()).found:
            where = f"{page.relative_to(site)}: <{tag} {attributes}>"
            assert tag not in NEVER, where
            assert not [name for name in attributes if name.startswith("on")], where
            if tag == "script":
                is_data = attributes.get("type") == "application/ld+json"
                assert is_data or attributes.get("src"), where
            for name in ("href", "src", "action", "formaction", "xlink:href", "data"):
                scheme = urlsplit((attributes.get(name) or "").strip()).scheme.lower()
                assert scheme in ("", "http", "https", "mailto"), where
            loaded = attributes.get(LOADING.get(tag, "")) or ""
            assert not urlsplit(loaded).netloc, where


def test_every_page_has_a_policy_that_forbids_the_rest(site: Path) -> None:
    for page in pages(site):
        policies = [
            attributes.get("content") or ""
            for tag, attributes in Elements(page.read_text()).found
            if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
        ]
        assert len(policies) == 1, page
        assert "default-src 'none'" in policies[0]
        assert "base-uri 'none'" in policies[0]
        assert not re.search(r"unsafe|\*|https?:", policies[0]), policies


def test_data_within_pages_is_whole(site: Path) -> None:
    found = 0
    for page in pages(site):
        for data in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', page.read_text()
        ):
            json.loads(data)
            found += 1
    assert found > 8


def test_the_template_language_is_not_read_from_content(site: Path) -> None:
    (page,) = (site / "articles").glob("markup*.html")
    html = page.read_text()
    assert "{{ config }}" in html
    assert "{% include" in html
    assert "49" not in "".join(path.name for path in (site / "tags").iterdir())


def test_nothing_runs_and_nobody_is_asked(site: Path, browser: Browser) -> None:
    """Each page in a browser, from its file and under its own policy."""
    asked: list[str] = []
    dialogs: list[str] = []

    def note(route: Route) -> None:
        url = route.request.url
        if url.startswith(("file:", "data:")):
            route.continue_()
        else:
            asked.append(url)
            route.abort()

    def refuse(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    context = browser.new_context()
    context.route("**/*", note)
    page: Page = context.new_page()
    page.on("dialog", refuse)
    for path in pages(site):
        page.goto(path.as_uri())
        page.wait_for_load_state("load")
        assert page.evaluate("window.pwned") is None, path
        for link in page.locator("main a, main img").all()[:20]:
            link.dispatch_event("mouseover")
        assert page.evaluate("window.pwned") is None, path
    context.close()
    assert asked == []
    assert dialogs == []


def test_feeds_and_tables_keep_the_words_and_nothing_else(site: Path) -> None:
    from xml.etree import ElementTree

    root = ElementTree.parse(site / "feed.xml").getroot()
    names = {element.tag for element in root.iter()}
    assert all(name.startswith("{http://www.w3.org/2005/Atom}") for name in names)
    assert '"=HYPERLINK' not in (site / "timeline.csv").read_text()


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("In 2019 a secret was kept.")
    content = tmp_path / "content"
    (content / "articles").mkdir(parents=True)
    (content / "articles" / "a.md").symlink_to(tmp_path / "secret.md")
    with pytest.raises(FaultsError, match="found a link out of it"):
        read_project(content)


def test_a_picture_behind_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"x")
    (tmp_path / "articles").mkdir()
    content = tmp_path / "content"
    (content / "articles").mkdir(parents=True)
    (content / "articles" / "a.png").symlink_to(tmp_path / "secret.png")
    (content / "articles" / "a.md").write_text("---\nimage: a.png\n---\nIn 2019.")
    with pytest.raises(FaultsError, match="expected a picture within the content folder"):
        read_project(content)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    content = tmp_path / "content"
    (content / "articles").mkdir(parents=True)
    os.mkfifo(content / "articles" / "a.md")
    with pytest.raises(FaultsError, match="expected a file, found none"):
        read_project(content)


def test_a_loop_of_folders_ends(tmp_path: Path) -> None:
    content = tmp_path / "content"
    (content / "articles").mkdir(parents=True)
    (content / "articles" / "again").symlink_to(content / "articles", target_is_directory=True)
    (content / "articles" / "a.md").write_text("In 2019 a mill closed.")
    assert len(read_project(content).articles) == 1


def test_a_refused_file_leaves_the_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, output = project(tmp_path), tmp_path / "site"
    arguments = ["build", "--content", str(content), "--output", str(output)]
    assert run(arguments) == 0
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    (content / "articles" / "bad.md").write_text("---\na: &a [1]\nb: *a\n---\nIn 2019.\n")
    assert run(arguments) == 1
    assert "bad.md:3:4: expected a value, found an alias (*)" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in output.rglob("*") if path.is_file()} == before
    assert PurePosixPath("index.html").name in {path.name for path in before}
