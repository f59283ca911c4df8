"""Articles and events from everywhere: what is read, and what is said where it cannot be."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.sources_cases import write

from dateline.dates import format_edtf
from dateline.errors import FaultsError
from dateline.model import Article, Curated
from dateline.sources import Config, read_project

CASES = Path(__file__).resolve().parent / "cases" / "formats"


def rows(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((CASES / f"{name}.toml").read_text())["case"]
    assert found
    return found


def read(folder: Path, case: dict[str, Any]) -> tuple[Curated, ...]:
    write(folder, {case["where"]: case["text"].removeprefix("\n"), "articles/a.md": "In 2019."})
    config = Config(
        fields=tuple(sorted(case.get("fields", {}).items())), time_zone=case.get("zone")
    )
    return read_project(folder, config=config).curated


@pytest.mark.parametrize("case", rows("read"), ids=lambda case: case["where"])
def test_what_is_read(case: dict[str, Any], tmp_path: Path) -> None:
    found = sorted(read(tmp_path, case), key=lambda event: event.when.start)
    assert [(format_edtf(event.when), event.title) for event in found] == [
        (expected["date"], expected["title"]) for expected in case["events"]
    ]
    for event, expected in zip(found, case["events"], strict=True):
        told = {
            "body": event.body,
            "tags": list(event.tags),
            "who": list(event.who),
            "sources": [f"{source.title} {source.url}" for source in event.sources],
            "extra": {key: json.loads(value) for key, value in event.extra},
        }
        wanted = {key: value for key, value in expected.items() if key in told}
        assert {key: told[key] for key in wanted} == wanted


@pytest.mark.parametrize("case", rows("faults"), ids=lambda case: case["where"])
def test_what_is_said(case: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(FaultsError) as error:
        read(tmp_path, case)
    assert str(error.value).replace(f"{tmp_path}/", "").splitlines() == case["faults"]


def test_values_keep_their_kind(tmp_path: Path) -> None:
    text = '- {date: 2019, title: A, mixed: [1, "1", 1.5, true, null, 0123, 1e5]}'
    (event,) = read(tmp_path, {"where": "events/a.yaml", "text": text})
    assert json.loads(dict(event.extra)["mixed"]) == [1, "1", 1.5, True, None, "0123", "1e5"]


def test_rows_alike_keep_names_of_their_own(tmp_path: Path) -> None:
    text = "date,title\n" + "2019,A\n" * 40
    found = read(tmp_path, {"where": "events/a.csv", "text": text})
    assert len({event.slug for event in found}) == 40


PAGE = """<!doctype html><html lang="de"><head><title>Mühle zu | Kurier</title>
<meta property="og:site_name" content="Kurier"><meta name="author" content="Ada Reed">
<link rel="canonical" href="https://kurier.example/muehle">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-18T09:00:00Z"}
</script></head><body><nav><a href="/">Start</a></nav><article><h1>Mühle zu</h1>
<p>Die <b>alte Mühle</b> am Fluss schloss am 2. März 2021, eine Woche nach dem Hochwasser, das
ihre Keller gefüllt hatte, wie die Eigentümerin sagte.</p><p>Der Rat stimmt im Mai ab.</p></article>
<footer>Copyright 2024</footer><script>alert(1)</script></body></html>"""


def read_page(folder: Path, html: str) -> Article:
    write(folder, {"articles/page.html": html})
    (article,) = read_project(folder).articles
    return article


def test_a_saved_page_is_an_article(tmp_path: Path) -> None:
    article = read_page(tmp_path, PAGE)
    assert (article.title, article.author, article.publisher, article.url, article.language) == (
        "Mühle zu",
        "Ada Reed",
        "Kurier",
        "https://kurier.example/muehle",
        "de",
    )
    assert article.published is not None
    assert format_edtf(article.published.when) == "2021-03-18"
    assert "alte Mühle" in article.prose
    assert "Der Rat stimmt im Mai ab." in article.prose
    assert len(article.prose) == len(article.raw)
    for absent in ("Start", "Copyright", "alert"):
        assert absent not in article.raw


def test_a_saved_page_may_state_its_encoding(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-1">')
    file = write(tmp_path, {"articles/page.html": ""}) / "articles" / "page.html"
    page = page.replace("alte Mühle", "“alte Mühle”")
    file.write_bytes(page.encode("cp1252"))  # what the web means by this name
    (article,) = read_project(tmp_path).articles
    assert article.title == "Mühle zu"
    assert "“alte Mühle”" in article.prose
    file.write_bytes(page.replace("iso-8859-1", "no-such").encode("cp1252"))
    with pytest.raises(FaultsError, match="expected UTF-8 text, found byte 0xFC"):
        read_project(tmp_path)


def test_a_page_that_states_no_date_gets_none(tmp_path: Path) -> None:
    page = PAGE.replace('"datePublished":"2021-03-18T09:00:00Z"', '"x":1')
    assert read_page(tmp_path, page).published is None


def test_embedded_files_do_not_count(tmp_path: Path) -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 4_000_000}">'
    article = read_page(tmp_path, PAGE.replace("</article>", f"{picture}</article>"))
    assert "AAAA" not in article.raw


def test_the_name_of_the_site_is_no_part_of_the_title(tmp_path: Path) -> None:
    stated = '<meta name="keywords" content="mills, fires,"></head>'
    page = PAGE.replace("<h1>Mühle zu</h1>", "").replace("</head>", stated)
    article = read_page(tmp_path, page)
    assert (article.title, article.tags) == ("Mühle zu", ("mills", "fires"))
    stuffed = ", ".join(f"word {n}" for n in range(40))
    assert read_page(tmp_path, page.replace("mills, fires", stuffed)).tags == ()


def test_what_looks_like_tags_in_code_is_no_tag(tmp_path: Path) -> None:
    code = f"<script>if(a<b{' and c' * 500}) x()</script><style>a<b{' c' * 500}</style>"
    assert "alte Mühle" in read_page(tmp_path, PAGE.replace("</head>", f"{code}</head>")).prose
    stray = '<script src="a.js"" type="text/javascript"></script>'
    page = PAGE.replace("<p>", f"{stray}<p>", 1)
    assert "alte Mühle" in read_page(tmp_path, page).prose


@pytest.mark.parametrize("tag", ["<p" + " a" * 500 + ">", "<p" + "/a" * 500 + ">"])
@pytest.mark.parametrize("before", ["", "<script/>", "<script>", '<i title="<script>">'])
def test_a_tag_of_too_many_attributes_is_refused(before: str, tag: str, tmp_path: Path) -> None:
    after = "</script>" if before == "<script>" else ""
    page = PAGE.replace("<h1>", f"{before}{after}{tag}<h1>")
    with pytest.raises(FaultsError, match="at most 400 attributes, found more"):
        read_page(tmp_path, page)


def test_a_filing_wraps_its_page_in_lines_of_its_own(tmp_path: Path) -> None:
    page = PAGE.replace("<!doctype html>", "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n")
    assert "alte Mühle" in read_page(tmp_path, page).prose


def test_a_saved_page_in_utf_8_may_state_what_it_was_in(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-15">')
    assert read_page(tmp_path, page).title == "Mühle zu"


def test_characters_that_nobody_sees_may_stand_in_code(tmp_path: Path) -> None:
    code = '<script>t="\u200b\x85"</script>'
    assert "alte Mühle" in read_page(tmp_path, PAGE.replace("</head>", f"{code}</head>")).prose
    turned = read_page(tmp_path, PAGE.replace("alte Mühle", "alte\u202e Mühle"))
    assert "\u202e" not in turned.raw
