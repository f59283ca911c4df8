"""Articles as HTML: nothing unsafe, nothing lost, the short way as good as the long one."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dateline.model import Article, Span
from dateline.site.markdown_extension import LinkImages, PageText, new_converter
from dateline.site.marks import Mark, insert_marks, weave_marks
from dateline.site.prose import render_all_markdown, render_article, render_markdown

HOSTILE = [
    ("<script>alert(1)</script>", "<script"),
    ("<img src=x onerror=alert(1)>", "<img"),
    ("[a](javascript:alert(1))", "javascript:"),
    ("[a](JaVaScRiPt&#58;alert(1))", 'href="J'),
    ("[a](data:text/html,x)", "data:"),
    ("[a](vbscript:x)", "vbscript:"),
    ("![a](https://evil.example/x.png)", "<img"),
    ('[a](https://b.example "x" onclick="y")', '" onclick="'),
    ("<a href='x' style='color:red'>b</a>", "<a href='x'"),
    ("<!-- <b>x</b> -->", "<b>"),
    ("<iframe src='https://evil.example'></iframe>", "<iframe"),
    ("[a]: javascript:alert(1)\n\n[a]", "javascript:"),
    ("<https://evil.example/'onclick='x>", "<https"),
    ("<svg><script>1</script></svg>", "<svg"),
]


@pytest.mark.parametrize(("source", "never"), HOSTILE)
def test_hostile_markdown_is_harmless(source: str, never: str) -> None:
    html = render_markdown(source)
    shown = re.sub(r"&lt;.*?&gt;", "", html)
    assert never not in shown


class WithoutShortcut(PageText):
    """The extension without its short way for plain paragraphs."""

    def extendMarkdown(self, md) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(LinkImages(md), "link-images", 5)


MARKDOWN = st.text(alphabet="ab1. \n*_`#>-+|[]()!<&\\\"'“~=:http", max_size=120)
SHORT, LONG = new_converter(PageText()), new_converter(WithoutShortcut())


@given(MARKDOWN)
def test_plain_paragraphs_come_out_as_the_renderer_has_them(source: str) -> None:
    assert SHORT.reset().convert(source) == LONG.reset().convert(source)


# Pieces that blocks, links and emphasis are put together from, right and wrong.
PIECES = [
    *("The mill", "closed ", " in 2011", "2019 ", "http://a.example", "a@b.example", "\U000f0000"),
    *("*old*", "**big**", "_so_", "[mill](mill.md)", "[law](https://a.example/x?y=1&z=_2)"),
    *("[a](HTTPS://x.y)", "[a](javascript:x)", "![p](q.png)", "[x]: http://y", "`x`", "<b>"),
    *("\n", "\n\n", "\n\n\n", "\n \n", "  \n", "    ", "- ", "* ", "1. ", "# ", "## ", "> "),
    *("***", "---", "===", "~~~", "```", "&amp;", "&", "\u00a0", "\u3000", "\t", "|", "\\"),
    *("[", "]", "(", ")", "*", "_", "__", "**", "!", ":", "#", "“quoted”", '"', "'", "\x0c"),
]


@settings(max_examples=500)
@example("The mill\n\n    \u00a0")
@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
def test_blocks_by_themselves_come_out_as_the_whole_does(source: str) -> None:
    source = source.lstrip(" \t")  # of a first line of spaces the whole makes a box without text
    whole = render_all_markdown(source).strip("\n")
    assert _unnumbered(render_markdown(source)) == _unnumbered(whole)


def _unnumbered(html: str) -> str:
    """Without the count in what the renderer leaves of "*a**a*[b](c)", where it loses the link."""
    return re.sub(r"klzzwxh:\d{4}", "klzzwxh", html)


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example.",
        "https://1.2.3.4.5/",
        "https://xn--a.b",
        "http:x",
        "//a.b",
        "a:b",
        "a b",
    ],
)
def test_addresses_come_out_as_the_whole_does(address: str) -> None:
    source = f"See [it]({address}) here."
    assert render_markdown(source) == render_all_markdown(source)


@given(
    MARKDOWN,
    st.lists(st.tuples(st.integers(0, 120), st.integers(1, 30)), max_size=5),
)
def test_marks_leave_every_page_well_formed(source: str, places: list[tuple[int, int]]) -> None:
    marks = [
        Mark(Span(start, min(len(source), start + length)), "hl", number, "x.html", "label")
        for number, (start, length) in enumerate(places, start=1)
        if start < len(source)
    ]
    html, placed = weave_marks(render_markdown(insert_marks(source, marks)), marks)
    assert not re.search("[\U000f0000-\U000ffffd]", html)
    opened = []
    for closing, tag in re.findall(r"<(/?)([a-z][a-z0-9]*)[^>]*>", html):
        if tag in ("br", "hr"):
            continue
        if not closing:
            assert not (tag == "a" and "a" in opened)
            opened.append(tag)
        else:
            assert opened.pop() == tag
    assert opened == []
    for number in placed:
        assert html.count(f">{number}</a>") >= 1


def test_the_texts_own_private_use_characters_do_not_pass_for_marks() -> None:
    assert insert_marks("a\U000f0000b", []) == "a\ufffdb"


def article(raw: str, title: str, *, is_markdown: bool) -> Article:
    return Article(
        path="articles/a.md",
        slug="a",
        raw=raw,
        prose=raw,
        title=title,
        is_title_stated=False,
        is_markdown=is_markdown,
    )


def test_the_title_within_the_text_is_shown_once_with_its_marks() -> None:
    raw = "# The mill *closed* in 2011\n\nIt is shut.\n"
    mark = Mark(Span(raw.index("2011"), raw.index("2011") + 4), "tx", datetime="2011")
    prose = render_article(article(raw, "The mill closed in 2011", is_markdown=True), [mark], str)
    assert prose.title == 'The mill <em>closed</em> in <time class="tx" datetime="2011">2011</time>'
    assert prose.body.strip() == "<p>It is shut.</p>"


def test_plain_text_keeps_its_paragraphs_and_shows_markup_as_it_is() -> None:
    raw = "The mill\n\nIt <b>closed</b>.\n\n• one\n• two\n"
    prose = render_article(article(raw, "The mill", is_markdown=False), [], str)
    assert prose.title == "The mill"
    assert prose.body == "<p>It &lt;b&gt;closed&lt;/b&gt;.</p>\n<p>• one<br>• two</p>"


def test_headings_of_the_text_stand_below_the_pages_own_without_a_step_left_out() -> None:
    prose = render_article(article("### A\n\n# B\n\n#### C\n", "T", is_markdown=True), [], str)
    assert re.findall(r"<h(\d)>", prose.body) == ["2", "2", "3"]
