"""Folders of articles and events: what is read, and what is said about what cannot be."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources_cases import rows, write

from dateline.dates import calendar, format_edtf
from dateline.errors import ContentError, FaultsError
from dateline.model import Image, Origin, Source
from dateline.sources import Config, find_config, read_article, read_config, read_project
from dateline.sources.files import slug_of
from dateline.sources.frontmatter import read_front_matter
from dateline.sources.nodes import Scalar
from dateline.sources.text import MAX_BYTES


def read_one(tmp_path: Path, text: str, name: str = "mill.md", config: Config | None = None) -> Any:
    return read_article(write(tmp_path, {name: text}) / name, config=config)


def faults_of(content: Path) -> list[str]:
    with pytest.raises(FaultsError) as caught:
        read_project(content)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize("case", rows("faults"), ids=lambda case: case["faults"][0][:70])
def test_messages(case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "content" / case["where"]
    file.parent.mkdir(parents=True)
    file.write_bytes(case["text"].encode() if "text" in case else bytes.fromhex(case["hex"]))
    assert faults_of(Path("content")) == [f"content/{fault}" for fault in case["faults"]]


def test_every_field_of_an_article(tmp_path: Path) -> None:
    write(tmp_path, {"images/mill.png": "picture"})
    article = read_one(
        tmp_path,
        "---\ntitle: The  mill\nauthor: [Ada, Bo]\npublished: 2011-03-12\npublisher: The Mail\n"
        "url: https://example.org/mill\nlanguage: en-GB\ntags: work, mills, work\n"
        "image: {path: images/mill.png, alt: The mill}\ncategory: ignored\n---\nIt *closed*.\n",
    )
    assert (article.title, article.is_title_stated) == ("The mill", True)
    assert (article.author, article.publisher) == ("Ada, Bo", "The Mail")
    assert article.published.when == calendar.day(2011, 3, 12)
    assert article.published.origin is Origin.STATED
    assert (article.url, article.language) == ("https://example.org/mill", "en-GB")
    assert article.tags == ("work", "mills")
    assert article.image == Image("images/mill.png", "The mill")
    assert len(article.prose) == len(article.raw)
    assert article.prose.strip() == "It  closed ."


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2019", "2019"),
        ("2019-11", "2019-11"),
        ("2021-03-02", "2021-03-02"),
        ("2021-3-2", "2021-03-02"),
        ("'2021-03-02'", "2021-03-02"),
        ("2021-03-02 08:15:00", "2021-03-02"),
        ("2021-03-18T23:30:00+00:00", "2021-03-19"),  # in Shanghai
        ("2021-03-18 23:30:00 -0500", "2021-03-19"),
        ("2021-02~", "2021-02~"),
        ("-0480", "-0480"),
    ],
)
def test_publication_dates_as_content_systems_write_them(
    written: str, edtf: str, tmp_path: Path
) -> None:
    config = Config(time_zone="Asia/Shanghai")
    article = read_one(tmp_path, f"---\ndate: {written}\n---\nIt closed.\n", config=config)
    assert format_edtf(article.published.when) == edtf


def test_published_wins_over_date(tmp_path: Path) -> None:
    article = read_one(tmp_path, "---\ndate: 2019\npublished: 2020\n---\nIt closed.\n")
    assert format_edtf(article.published.when) == "2020"


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("mill.txt", "\n\nThe mill closed\n\nIt was old.", "The mill closed"),
        ("mill.md", "Intro\n\n## The *old* mill\n\nIt closed.", "The old mill"),
        ("mill.md", "![x](y.png)\n\nIt closed.", "It closed."),
        ("mill.md", "```\n# a comment\n```\nIt closed.", "It closed."),
        ("mill.txt", "---\nIt closed.\n---\n", "It closed."),
        ("mill.txt", "It closed, " * 12, "It closed, " * 8 + "It closed …"),
        ("mill.txt", "水" * 120, "水" * 100 + " …"),
    ],
)
def test_a_title_where_none_is_stated(name: str, text: str, title: str, tmp_path: Path) -> None:
    article = read_one(tmp_path, text, name)
    assert (article.title, article.is_title_stated) == (title, False)


def test_line_ends_and_byte_order_marks(tmp_path: Path) -> None:
    (tmp_path / "mill.md").write_bytes(b"\xef\xbb\xbf---\r\ntitle: Mill\r\n---\r\nIt\rclosed.\r\n")
    article = read_article(tmp_path / "mill.md")
    assert article.raw == "\ufeff---\ntitle: Mill\n---\nIt\nclosed.\n"
    assert article.title == "Mill"
    assert article.prose.split() == ["It", "closed."]


def test_every_field_of_a_curated_event(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "events/salamis.md": "---\ntitle: The battle\ndate: -0480\n"
            "who: [Xerxes, 'Themistocles']\n"
            "importance: 0.9\ntags: [war]\nplace: Salamis\nsources:\n  - https://example.org/h\n"
            "  - Herodotus, book 8\n  - title: A history\n    url: https://example.org/a\n"
            "    publisher: Press\n    published: 1998-07\n---\n\nThe fleet *sank*.\n"
        },
    )
    (event,) = read_project(tmp_path).curated
    assert (event.path, event.slug, event.title) == ("events/salamis.md", "salamis", "The battle")
    assert event.when == calendar.year(-480)
    assert event.body == "The fleet *sank*."
    assert (event.who, event.tags, event.importance) == (("Xerxes", "Themistocles"), ("war",), 0.9)
    assert event.extra == (("place", '"Salamis"'),)
    assert event.sources == (
        Source("https://example.org/h", url="https://example.org/h"),
        Source("Herodotus, book 8"),
        Source("A history", "https://example.org/a", "Press", calendar.month(1998, 7)),
    )


@pytest.mark.parametrize(
    "edtf", ["2019", "2020-11", "2021-03-02", "2021-03-08/2021-03-14", "2021-02~", "-0480", "0079"]
)
def test_dates_of_curated_events(edtf: str, tmp_path: Path) -> None:
    write(tmp_path, {"events/a.md": f"---\ntitle: A\ndate: {edtf}\n---\n"})
    (event,) = read_project(tmp_path).curated
    assert format_edtf(event.when) == edtf


def test_field_names_of_others(tmp_path: Path) -> None:
    write(tmp_path, {"events/a.md": "---\ntitle: A\nwhen: 2019\nactors: [Bo]\n---\n"})
    config = Config(fields=(("actors", "who"), ("when", "date")))
    (event,) = read_project(tmp_path, config=config).curated
    assert (event.who, event.when) == (("Bo",), calendar.year(2019))


def test_a_project_and_a_flat_folder(tmp_path: Path) -> None:
    project = write(
        tmp_path / "content",
        {"articles/b.md": "B", "articles/sub/a.txt": "A", "articles/.c.md": "C", "note.md": "N"},
    )
    assert [a.path for a in read_project(project).articles] == [
        "articles/b.md",
        "articles/sub/a.txt",
    ]
    flat = write(tmp_path / "flat", {"b.md": "B", "a.TXT": "A", "c.pdf": "C", "sub/d.md": "D"})
    assert [(a.path, a.slug) for a in read_project(flat).articles] == [
        ("a.TXT", "a"),
        ("b.md", "b"),
    ]


def test_articles_beside_a_folder_of_events(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "A", "events/b.csv": "date,title\n2019,B\n", "notes/c.md": "C"})
    project = read_project(tmp_path)
    assert [article.path for article in project.articles] == ["a.md"]
    assert [event.title for event in project.curated] == ["B"]
    assert project.unread == ()


def test_what_lies_among_the_content_and_is_not_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    files = ["a.md", "c.DOCX", "d.csv", "README.md", ".e.md", "site/f.md", "images/g.png"]
    files += ["articles/h.md", "articles/i.pdf", "articles/j.pdf", "articles/k/l.pdf"]
    files += ["events/m.html", "events/n.xlsx"]
    write(tmp_path, {f"content/{file}": "A" for file in files})
    assert [(n.path, n.message) for n in read_project(Path("content")).unread] == [
        (
            "content/a.md",
            "expected articles in articles/, found one beside it: this file is not read",
        ),
        (
            "content/articles/i.pdf",
            "expected articles as .md, .txt or .html, found .pdf: this file is not read, nor"
            " is 1 more like it",
        ),
        (
            "content/articles/k/l.pdf",
            "expected articles as .md, .txt or .html, found .pdf: this file is not read",
        ),
        (
            "content/c.DOCX",
            "expected articles as .md, .txt or .html, found .docx: this file is not read",
        ),
        (
            "content/d.csv",
            "expected tables of events in events/, found one elsewhere: this file is not read",
        ),
        (
            "content/events/m.html",
            "expected events as .md, .csv or .yaml, found .html: this file is not read",
        ),
        (
            "content/events/n.xlsx",
            "expected events as .md, .csv or .yaml, found .xlsx: this file is not read",
        ),
    ]


def test_drafts_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "---\ndraft: true\n---\nA", "b.md": "B"})
    assert [article.slug for article in read_project(tmp_path).articles] == ["b"]
    assert [article.slug for article in read_project(tmp_path, drafts=True).articles] == ["a", "b"]


def test_all_faults_of_all_files_in_one_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(
        tmp_path / "content",
        {
            "articles/a.md": "---\ndate: soon\n---\nA",
            "articles/b.txt": "",
            "articles/C d.md": "C",
            "articles/c-d.txt": "C",
            "events/e.md": "---\ntitle: E\n---\n",
        },
    )
    assert [fault.split(": ")[0] for fault in faults_of(Path("content"))] == [
        "content/articles/C d.md:1:1",
        "content/articles/a.md:2:7",
        "content/articles/b.txt:1:1",
        "content/articles/c-d.txt:1:1",
        "content/events/e.md:2:1",
    ]


def test_one_slug_for_two_files_is_told_on_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("flat"), {"mill.md": "A", "Mill.txt": "B"})
    expected = 'expected a name of its own, found the slug "mill" for'
    assert faults_of(Path("flat")) == [
        f"flat/Mill.txt:1:1: {expected} flat/mill.md too",
        f"flat/mill.md:1:1: {expected} flat/Mill.txt too",
    ]


def test_folders_that_will_not_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("empty"), {"picture.png": "x"})
    write(Path(), {"file.md": "x"})
    assert faults_of(Path("gone")) == [
        "gone:1:1: expected a folder of articles, found nothing there"
    ]
    assert faults_of(Path("file.md")) == [
        "file.md:1:1: expected a folder of articles, found a file"
    ]
    expected = "expected articles (*.md, *.txt, *.html) in it or in articles/, found none"
    assert faults_of(Path("empty")) == [f"empty:1:1: {expected}"]


def test_links_out_of_the_content_folder_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"secret.md": "S", "content/articles/a.md": "A", "elsewhere/b.md": "B"})
    Path("content/articles/secret.md").symlink_to(tmp_path / "secret.md")
    Path("content/articles/more").symlink_to(tmp_path / "elsewhere")
    expected = "expected a file within the content folder, found a link out of it"
    assert faults_of(Path("content")) == [
        f"content/articles/more:1:1: {expected}",
        f"content/articles/secret.md:1:1: {expected}",
    ]


def test_names_and_links_that_lead_nowhere_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """macOS refuses such a name itself; elsewhere any bytes are a name."""
    monkeypatch.chdir(write(tmp_path, {"content/articles/a.md": "A"}))
    Path("content/articles/loop.md").symlink_to("loop.md")
    Path("content/articles/gone.md").symlink_to("nothing.md")
    expected = [
        "content/articles/gone.md:1:1: expected a file, found none",
        "content/articles/loop.md:1:1: expected a file, found a link that leads round in a circle",
    ]
    if sys.platform == "linux":
        Path(os.fsdecode(b"content/articles/m\xfchle.md")).write_text("B")
        message = "expected a name in UTF-8, found other bytes in it"
        expected.append(f"content/articles/m?hle.md:1:1: {message}")
    found = faults_of(Path("content"))
    assert sorted(found) == expected


@pytest.mark.parametrize("refused", ["content/articles/deep", "content/events"])
def test_a_folder_that_cannot_be_read_is_told(
    refused: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system is played: who runs tests as root may read everything."""
    files = {"content/articles/a.md": "A", f"{refused}/b.md": "B"}
    monkeypatch.chdir(write(tmp_path, files))
    scan = os.scandir

    def scandir(folder: Path) -> Any:
        if folder == Path(refused):
            raise PermissionError(13, "Permission denied", str(folder))
        return scan(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    assert faults_of(Path("content")) == [
        f"{refused}:1:1: expected a folder that can be read, found: Permission denied"
    ]


def test_folders_that_lie_too_deep_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    deepest = "content/articles" + "/in" * 20
    write(tmp_path, {f"{deepest}/a.md": "It rained.", f"{deepest}/in/b.md": "It snowed."})
    assert faults_of(Path("content")) == [
        f"{deepest}/in:1:1: expected folders at most 20 deep, found a deeper one"
    ]


def test_links_within_the_content_folder_are_read(tmp_path: Path) -> None:
    write(tmp_path, {"articles/a.md": "A", "kept/b.md": "B"})
    (tmp_path / "articles" / "b.md").symlink_to("../kept/b.md")
    assert [article.slug for article in read_project(tmp_path).articles] == ["a", "b"]


def test_a_pipe_and_a_huge_file_cost_no_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(MAX_BYTES + 1)
    found = [fault.split(": ")[1] for fault in faults_of(tmp_path)]
    assert found == [
        "expected at most 10,000,000 bytes, found 10,000,001",
        "expected a file, found none",
    ]


def test_the_configuration_of_a_content_folder(tmp_path: Path) -> None:
    write(tmp_path, {"dateline.toml": "", "content/articles/a.md": "A", "flat/a.md": "A"})
    assert find_config(tmp_path / "content") == tmp_path / "dateline.toml"
    write(tmp_path, {"flat/dateline.toml": ""})
    assert find_config(tmp_path / "flat") == tmp_path / "flat" / "dateline.toml"
    assert find_config(tmp_path / "content" / "articles") is None


def test_every_key_of_the_configuration(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "dateline.toml": 'title = "Mills"\ndescription = ""\nbase_url = "https://example.org/m"\n'
            'language = "de"\nauthor = "Bo"\ntime_zone = "Europe/Berlin"\n'
            'date_order = "day-first"\n[fields]\nactors = "who"\n'
        },
    )
    assert read_config(tmp_path / "dateline.toml") == Config(
        title="Mills",
        base_url="https://example.org/m/",
        language="de",
        author="Bo",
        time_zone="Europe/Berlin",
        date_order="day-first",
        fields=(("actors", "who"),),
    )
    assert read_config(None) == Config()


@pytest.mark.parametrize("case", rows("config"), ids=lambda case: case["faults"][0][:60])
def test_messages_of_the_configuration(
    case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {"dateline.toml": case["text"]}))
    with pytest.raises(FaultsError) as caught:
        read_config(Path("dateline.toml"))
    assert [str(fault) for fault in caught.value.faults] == case["faults"]


@given(st.text(max_size=60))
def test_a_slug_is_safe_in_an_address(name: str) -> None:
    slug = slug_of("articles/" + name.replace("/", " ").replace("\0", " ") + "x.md")
    assert slug
    assert not set(slug) & set("/\\.?#%&=+:;,!'\" \n")


YAML = st.lists(st.sampled_from([*"ab:-[]{},&*!|>'\"#%@ \n?~", "a: b\n", "- "]), max_size=40)


@given(YAML.map("".join) | st.text(max_size=60))
def test_front_matter_is_read_or_refused_with_a_place(text: str) -> None:
    raw = f"---\n{text}\n---\nbody"
    place = (1, 1)
    try:
        read_front_matter("a.md", raw)
    except ContentError as error:
        place = (error.line, error.column)
    assert 1 <= place[0] <= raw.count("\n") + 1
    assert place[1] >= 1


def test_a_value_is_the_text_that_was_written() -> None:
    fields = read_front_matter("a.md", "---\na: 0o17\nb: 1_000\nc: '~'\nd: ~\n---\n").fields
    values = [entry.value for entry in fields.entries.values()]
    assert [value.text for value in values if isinstance(value, Scalar)] == [
        "0o17",
        "1_000",
        "~",
        "~",
    ]
    assert [value.is_null for value in values if isinstance(value, Scalar)] == [
        False,
        False,
        False,
        True,
    ]
