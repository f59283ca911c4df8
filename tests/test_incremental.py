"""A build after another gives the bytes of a clean one, whatever was edited in between."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from bench.corpus import write_corpus
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources_cases import write

from dateline import build, publish
from dateline.cli import OK, run
from dateline.cli.serve import _Builder
from dateline.site.drawing import Drawing, Page
from dateline.spool import Spool

PLACES = ("mill in Leeds", "bridge at Wells", "school in Ripon", "harbour of Whitby")
VERBS = ("closed", "burned down", "reopened", "was sold")
WHO = ("Ellen Brand", "Lowe Valley Trust", "Tom Harker", "the council")
TAGS = ("mills", "towns", "money")
ROW = '<li class="ev" id="e-{{ row.id }}">{{ row.title }} {{ row.when.text }} {{ root }}</li>\n'


def story(draw: random.Random) -> str:
    """An article that tells some events, with names, tags, a link, perhaps a picture or no date."""
    day, told = draw.randint(1, 28), draw.sample(range(16), draw.randint(1, 3))
    fields = [f"tags: [{', '.join(draw.sample(TAGS, draw.randint(0, 2)))}]"]
    fields += [f"published: 2011-03-{day:02}"] if draw.random() < 0.8 else []
    fields += ["image: mill.png"] if draw.random() < 0.3 else []
    sentences = [
        f"{draw.choice(WHO)} said that the {PLACES[n % 4]} {VERBS[n // 4]} on {n + 1} March 2010."
        for n in told
    ]
    link = f"See [what came before]({draw.randint(0, 5)}.md)." if draw.random() < 0.5 else ""
    return "\n".join(["---", *fields, "---", *sentences, "", link, ""])


def an_event(number: int) -> str:
    return f"---\ntitle: Event {number}\ndate: {1900 + number}\ntags: [towns]\n---\nIt was *so*.\n"


def an_article(home: Path, draw: random.Random) -> Path:
    return draw.choice(sorted((home / "content/articles").glob("*.md")))


def an_id(home: Path, draw: random.Random) -> str:
    """An event of the site as it stands."""
    events = json.loads((home / "site/timeline.json").read_text("utf-8"))["events"]
    return str(draw.choice(events)["id"]) if events else "1999-gone"


def a_page(home: Path, draw: random.Random) -> Path:
    return draw.choice(sorted((home / "site").rglob("*.html")))


def change(home: Path, kind: str, number: int) -> None:
    """One edit of one kind; ``number`` chooses which."""
    draw = random.Random(number)
    content = home / "content"
    match kind:
        case "edit":
            an_article(home, draw).write_text(story(draw), "utf-8")
        case "prepend":
            article = an_article(home, draw)
            head, _, text = article.read_text("utf-8").rpartition("---\n")
            article.write_text(f"{head}---\nNobody *was* hurt.\n\n{text}", "utf-8")
        case "add":
            (content / f"articles/added-{number}.md").write_text(story(draw), "utf-8")
        case "rename":
            article = an_article(home, draw)
            article.rename(article.with_name(f"renamed-{number}.md"))
        case "delete" if len(list((content / "articles").glob("*.md"))) > 2:
            an_article(home, draw).unlink()
        case "fault":
            write(home, {"content/articles/fault.md": "---\ndate: soon\n---\nA"})
        case "event":
            write(home, {f"content/events/{number}.md": an_event(number)})
        case "curate":
            word = draw.choice(("hide: true", f"retitle: Mill {number}", "pin: true", "tag: [new]"))
            write(home, {"content/curation.yaml": f'"{an_id(home, draw)}": {{{word}}}\n'})
        case "redate":
            word = f"redate: {1990 + number % 9}"
            write(home, {"content/curation.yaml": f'"{an_id(home, draw)}": {{{word}}}\n'})
        case "picture":
            write(home, {"content/mill.png": f"picture {number}"})
        case "settings":
            names = (f'title = "Mills {number}"', f'author = "A {number}"')
            other = ('base_url = "https://m.example/t/"', 'language = "de"')
            write(home, {"dateline.toml": draw.choice((*names, *other)) + "\n"})
        case "theme":
            write(home, {"templates/row.html": ROW.replace("</li>", f" {number}</li>")})
        case "no theme":
            shutil.rmtree(home / "templates", ignore_errors=True)
        case "damage a page":
            a_page(home, draw).write_text("changed by hand")
        case "lose a page":
            a_page(home, draw).unlink()
        case "lose the list":
            (home / "site" / publish.MANIFEST).unlink(missing_ok=True)
        case "lose a cache":
            kinds = sorted(one for one in (home / ".dateline").iterdir() if one.is_dir())
            shutil.rmtree(draw.choice(kinds)) if kinds else None


KINDS = (
    *(
        "edit",
        "prepend",
        "add",
        "rename",
        "delete",
        "fault",
        "event",
        "curate",
        "redate",
        "picture",
    ),
    *("settings", "theme", "no theme"),
    *("damage a page", "lose a page", "lose the list", "lose a cache"),
)
EDITS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 99)), min_size=1, max_size=6)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


@pytest.mark.parametrize("most", [500, 6], ids=["on one page", "over pages"])
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_an_incremental_build_equals_a_clean_one(
    most: int,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    edits: list[tuple[str, int]],
) -> None:
    """Random edits, each followed by a build, faulty ones included."""
    for module in ("cutting", "pages"):
        monkeypatch.setattr(f"dateline.site.{module}.MOST_ON_A_PAGE", most)
    monkeypatch.setattr("dateline.site.cutting.SELECTED", most // 2)
    home = tmp_path_factory.mktemp("project")
    monkeypatch.chdir(home)
    files = {f"content/articles/{n}.md": story(random.Random(n)) for n in range(6)}
    write(home, {"dateline.toml": "", "content/mill.png": "a picture", **files})
    assert run(["build"]) == OK
    for kind, number in edits:
        change(home, kind, number)
        run(["build"])
        if kind == "fault":
            (home / "content/articles/fault.md").unlink()
    assert run(["build"]) == OK
    assert run(["build", "--output", "clean", "--no-cache"]) == OK
    assert tree(home / "site") == tree(home / "clean")


def note_drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of pages, as they come to be drawn."""
    drawn: list[str] = []
    draw = Drawing.draw

    def noted(self: Drawing, page: Page) -> str:
        drawn.append(page.href)
        return draw(self, page)

    monkeypatch.setattr(Drawing, "draw", noted)
    return drawn


def test_an_edit_renders_little_and_leaves_the_rest_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what the edited article is told on is drawn, and other files keep their time."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"dateline.toml": ""})
    write_corpus(tmp_path / "content/articles", 60)
    assert run(["build"]) == OK
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "site").rglob("*.html")}
    drawn = note_drawn(monkeypatch)
    edited = sorted((tmp_path / "content/articles").iterdir())[30]
    edited.write_text(f"{edited.read_text('utf-8')}\nThe mill closed on 3 May 1990.\n", "utf-8")
    assert run(["build"]) == OK
    assert f"articles/{edited.stem}.html" in drawn
    assert len([href for href in drawn if href.startswith("articles/")]) < 10
    assert len(drawn) < len(before) / 3
    kept = [path for path, at in before.items() if path.exists() and path.stat().st_mtime_ns == at]
    assert len(kept) > len(before) * 2 / 3


def test_words_put_before_others_leave_the_pages_of_their_events_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentences that have moved are still the same: only what tells where they are is drawn."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"dateline.toml": ""})
    write_corpus(tmp_path / "content/articles", 30)
    assert run(["build"]) == OK
    drawn = note_drawn(monkeypatch)
    edited = sorted((tmp_path / "content/articles").iterdir())[15]
    lead, _, text = edited.read_text("utf-8").strip().partition(".\n\n")
    edited.write_text(f"{lead}.\n\nThey know.\n\n{text}\n", "utf-8")
    assert run(["build"]) == OK
    assert drawn == [f"articles/{edited.stem}.html"]
    assert run(["build", "--output", "clean", "--no-cache"]) == OK
    assert tree(tmp_path / "site") == tree(tmp_path / "clean")


def test_edits_of_an_archive_give_what_a_clean_build_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stories of several articles, some of which are cut, told again elsewhere, or gone."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"dateline.toml": ""})
    folder = tmp_path / "content/articles"
    write_corpus(folder, 45)
    assert run(["build"]) == OK
    first, second, third, fourth = sorted(folder.iterdir())[7:40:10]
    again = second.read_text("utf-8").replace("Friday", "Thursday")
    for edited, text in (
        (first, first.read_text("utf-8")[:1500]),
        (folder / "again.md", again),
        (third, third.read_text("utf-8").replace("The ", "One ", 4)),
        (fourth, ""),
    ):
        edited.write_text(text, "utf-8") if text else edited.unlink()
        assert run(["build"]) == OK
    assert run(["build", "--output", "clean", "--no-cache"]) == OK
    assert tree(tmp_path / "site") == tree(tmp_path / "clean")


def test_a_page_changed_while_it_was_kept_is_not_published_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was kept when the build began is looked at again when it is published."""
    monkeypatch.chdir(tmp_path)
    text = "The mill in Leeds closed on 3 May 1990.\n"
    write(tmp_path, {"dateline.toml": "", "content/articles/a.txt": text})
    assert run(["build"]) == OK
    write(tmp_path, {"content/articles/b.txt": text.replace("mill", "school")})
    render = build.render_site

    def change_meanwhile(*arguments: Any, **settings: Any) -> Spool:
        files = render(*arguments, **settings)
        (tmp_path / "site/404.html").write_text("changed meanwhile")
        return files

    monkeypatch.setattr(build, "render_site", change_meanwhile)
    assert run(["build"]) != OK
    assert "site/404.html:1:1: expected the file as it was" in capsys.readouterr().err
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    assert run(["build"]) == OK
    assert "changed meanwhile" not in (tmp_path / "site/404.html").read_text()


def test_a_preview_builds_again_what_a_clean_build_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The preview has no folder of its own: what it keeps, it keeps in memory."""
    monkeypatch.chdir(tmp_path)
    files = {f"content/articles/{n}.md": story(random.Random(n)) for n in range(4)}
    write(tmp_path, {"dateline.toml": "", "content/mill.png": "a picture", **files})
    again = _Builder(Path("content"), drafts=False)
    for number in range(4):
        change(tmp_path, "edit", number)
        assert again() == _Builder(Path("content"), drafts=False)()
