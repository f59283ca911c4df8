"""What we ask of python-markdown beside its own: no raw HTML, no pictures, prose at its true cost.

Imported only where Markdown is rendered.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from dateline.site.plain_markdown import is_plain, is_plain_paragraph


class PlainParagraphs(BlockProcessor):
    """Takes paragraphs without markup past the block and inline patterns.

    A page of news is mostly such paragraphs, and trying each of some forty patterns on them took
    four fifths of its time (articles of 423 words: 2.5 ms, with this 0.5).
    """

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - the base's own
        return is_plain_paragraph(block) and not self.parser.state.isstate("list")

    def run(self, parent: Element, blocks: list[str]) -> bool:
        SubElement(parent, "p").text = AtomicString(blocks.pop(0))
        return True


class PlainTexts(Treeprocessor):
    """Takes headings and list items without markup past the inline patterns, as paragraphs are."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            text = element.text
            if text and not isinstance(text, AtomicString) and is_plain(text):
                element.text = AtomicString(text)


class LinkImages(Treeprocessor):
    """A picture in the text becomes a link to it: no page loads what we do not publish."""

    def run(self, root: Element) -> None:
        within_links = {image for a in root.iter("a") for image in a.iter("img")}
        for image in list(root.iter("img")):
            source, alt = image.get("src", ""), image.get("alt", "")
            image.tag = "span" if image in within_links else "a"
            image.attrib.clear()
            image.set("href", source)
            image.text = alt or source


class PageText(Extension):
    """All of it; raw HTML in the source is shown as text."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - python-markdown's name
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.parser.blockprocessors.register(PlainParagraphs(md.parser), "plain", 200)
        md.treeprocessors.register(PlainTexts(md), "plain-texts", 25)  # before the inline patterns
        md.treeprocessors.register(LinkImages(md), "link-images", 5)


def new_converter(*extensions: Extension) -> Markdown:
    """A converter with tables, fenced code and lists that keep their kind."""
    # By their names they would be looked for in all that is installed.
    own = (TableExtension(), FencedCodeExtension(), SaneListExtension(), *extensions)
    return Markdown(extensions=own, output_format="html")
