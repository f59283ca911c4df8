"""An article that has not changed is not read again, and is what reading it would give."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.sources_cases import write

from dateline.cache.articles import Shelf
from dateline.errors import FaultsError
from dateline.model import Article
from dateline.seen import Known
from dateline.sources import Config, read_article, read_project

ARTICLES = {
    "articles/a.md": "---\npublished: 2011-03-12\ntags: [mills]\n---\nIt closed *today*.\n",
    "articles/b.txt": "The bridge at Wells opened in 1990.\n",
    "articles/deep/c.md": "---\ntitle: School\ndraft: true\n---\nThe school opened in 1991.\n",
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path / "content", ARTICLES)


def read(
    content: Path, monkeypatch: pytest.MonkeyPatch, stamp: str = "1"
) -> tuple[tuple[Article, ...], list[str]]:
    """The articles, and which of them were read from their files."""
    asked: list[str] = []

    def noted(file: Path, *, content: Path, config: Config) -> Article:
        asked.append(file.relative_to(content).as_posix())
        return read_article(file, content=content, config=config)

    monkeypatch.setattr("dateline.cache.articles.read_article", noted)
    shelf = Shelf(content.parent / "shelf", stamp, Known())
    try:
        return read_project(content, drafts=True, read=shelf.read).articles, sorted(asked)
    finally:
        shelf.save()


def test_what_is_taken_from_the_shelf_is_what_reading_gives(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = read_project(content, drafts=True).articles
    assert read(content, monkeypatch) == (expected, sorted(ARTICLES))
    assert read(content, monkeypatch) == (expected, [])


def test_only_what_changed_is_read(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read(content, monkeypatch)
    write(content, {"articles/b.txt": "The bridge at Wells opened in 1991.\n"})
    (content / "articles/deep/c.md").rename(content / "articles/deep/d.md")
    articles, asked = read(content, monkeypatch)
    assert articles == read_project(content, drafts=True).articles
    assert asked == ["articles/b.txt", "articles/deep/d.md"]


def test_other_code_or_settings_share_nothing(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(content, monkeypatch)
    assert read(content, monkeypatch, stamp="2")[1] == sorted(ARTICLES)


def test_a_fault_is_told_each_time_and_hides_no_other(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(content, {"articles/bad.md": "---\ndate: soon\n---\nA", "articles/worse.md": "---\n["})
    for _ in range(2):
        with pytest.raises(FaultsError) as caught:
            read(content, monkeypatch)
        assert {Path(f.path).name for f in caught.value.faults} == {"bad.md", "worse.md"}
    (content / "articles/bad.md").unlink()
    (content / "articles/worse.md").unlink()
    assert read(content, monkeypatch)[1] == []


def test_a_picture_that_has_gone_is_told(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(content, {"articles/a.md": "---\nimage: a.png\n---\nIt closed in 1990.\n", "a.png": "x"})
    read(content, monkeypatch)
    (content / "a.png").unlink()
    with pytest.raises(FaultsError, match=r"a\.png"):
        read(content, monkeypatch)


def test_what_is_gone_is_not_kept(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read(content, monkeypatch)
    size = sum(box.stat().st_size for box in (content.parent / "shelf").iterdir())
    (content / "articles/a.md").unlink()
    read(content, monkeypatch)
    assert sum(box.stat().st_size for box in (content.parent / "shelf").iterdir()) < size


@pytest.mark.parametrize("damage", [b"", b"no box of ours"])
def test_a_damaged_box_is_as_good_as_none(
    damage: bytes, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = read(content, monkeypatch)
    for box in (content.parent / "shelf").iterdir():
        box.write_bytes(damage)
    assert read(content, monkeypatch) == expected
