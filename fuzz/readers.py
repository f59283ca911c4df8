"""Fuzz every reader of files: bytes in, a writer's faults or values out, and nothing else.

``make fuzz`` runs it for two minutes; ``python fuzz/readers.py [SECONDS]`` for as long as told. A
finding is written beside this file and the run ends with 1. Needs atheris.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from html import unescape
from pathlib import Path

import atheris  # type: ignore[import-not-found]

with atheris.instrument_imports(include=["dateline", "json", "csv", "icalendar", "html.parser"]):
    from dateline.errors import ContentError, FaultsError
    from dateline.site.prose import render_markdown
    from dateline.site.taming import tame
    from dateline.sources.articles import read_article
    from dateline.sources.curated import read_curated
    from dateline.sources.feeds import read_feed
    from dateline.sources.tables.markup import to_markdown

HOME = Path(__file__).resolve().parent
SEEDS = HOME / "seeds"
FOLDER = Path(tempfile.mkdtemp(prefix="dateline-fuzz-"))
NAMES = (
    "articles/a.md",
    "articles/a.txt",
    "articles/a.html",
    "events/a.md",
    "events/a.csv",
    "events/a.tsv",
    "events/a.json",
    "events/a.yaml",
    "events/a.ics",
)
LONGEST = 4096
HREF = re.compile(r'href="([^"]*)"')
SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
counts: Counter[str] = Counter()


class Tally:
    """Tells once, in the last second: libFuzzer leaves without a word to Python."""

    def __init__(self, seconds: int) -> None:
        self.due: float | None = time.monotonic() + seconds - 1

    def is_due(self) -> bool:
        return self.due is not None and time.monotonic() >= self.due

    def tell(self) -> None:
        """How often each reader was called, and how many inputs it refused."""
        self.due = None
        for name, number in sorted(counts.items()):
            sys.stdout.write(f"{name:16} {number:>9,}\n")
        sys.stdout.flush()


seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 120
tally = Tally(seconds)


def read_all(data: bytes) -> None:
    """One input: its first byte chooses the reader."""
    if tally.is_due():
        tally.tell()
    if not data:
        return
    choice = data[0] % (len(NAMES) + 2)
    try:
        if choice < len(NAMES):
            _read_file(NAMES[choice], data[1:])
        elif choice == len(NAMES):
            counts["feed"] += 1
            read_feed("feed", data[1:])
        else:
            counts["markup"] += 1
            _read_markup(data[1:].decode("utf-8", errors="ignore"))
    except (ContentError, FaultsError) as error:
        counts["refused"] += 1
        str(error).encode()


def _read_file(name: str, data: bytes) -> None:
    counts[name] += 1
    file = FOLDER / name
    file.write_bytes(data)
    if name.startswith("events/"):
        for event in read_curated(file, content=FOLDER):
            event.title.encode()
            counts["events read"] += 1
        return
    article = read_article(file, content=FOLDER)
    if len(article.raw) != len(article.prose):
        raise AssertionError("an offset moved")
    counts["articles read"] += 1


def _read_markup(text: str) -> None:
    to_markdown(text).encode()
    tame(text)
    html = render_markdown(text)
    if "<script" in html.lower() or not all(map(_is_harmless, HREF.findall(html))):
        raise AssertionError(f"not inert: {html}")


def _is_harmless(address: str) -> bool:
    """As a browser reads it: without white space within, a scheme is what stands before a colon."""
    plain = re.sub(r"[\t\n\r]", "", unescape(address)).strip("".join(map(chr, range(33))))
    scheme = SCHEME.match(plain)
    return scheme is None or scheme[1].lower() in ("http", "https", "mailto")


def main() -> None:
    for folder in ("articles", "events"):
        (FOLDER / folder).mkdir()
    corpus = Path(tempfile.mkdtemp(prefix="dateline-corpus-"))
    for index, name in enumerate((*NAMES, "feed", "markup")):
        for seed in sorted(SEEDS.glob(f"{name.replace('/', '-')}*")):
            (corpus / f"{index}-{seed.name}").write_bytes(bytes([index]) + seed.read_bytes())
    flags = [
        sys.argv[0],
        str(corpus),
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        "-timeout=10",
        "-rss_limit_mb=2048",
        f"-artifact_prefix={HOME}/found-",
        "-print_final_stats=1",
        "-verbosity=1",
    ]
    atheris.Setup(flags, read_all)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
