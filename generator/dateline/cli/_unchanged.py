"""``dateline build`` where nothing has changed since the last one: nothing is imported or done.

What the command asks in such a case is asked here in the same words, before the command and all
that it needs is imported. Whatever else there is to say or to do is left to the command.
Paths are strings here: to import paths takes longer than all that is done with them.
"""

from __future__ import annotations

import os
import sys
import time

from dateline.cache import record
from dateline.cache.fingerprints import fingerprint
from dateline.home import cache_of, config_of, templates_of

TYPE_CHECKING = False  # as ``typing`` has it
if TYPE_CHECKING:
    from collections.abc import Sequence

CONTENT, OUTPUT = "content", "site"
NO_OPTIONS = (False, None, None, None, None)  # drafts, since, until, limit, base address


def build_unchanged() -> tuple[bool, str]:
    """Whether a build without options had nothing to do, and has said so; with it the build's key.

    The key is empty where it was not asked for.
    """
    begun = time.perf_counter()
    cache = cache_of(CONTENT, OUTPUT)
    if not cache or "_DATELINE_COMPLETE" in os.environ or mixes(CONTENT, OUTPUT):
        return False, ""
    key = key_of(CONTENT, OUTPUT, NO_OPTIONS)
    try:
        kept = record.read(record.file_of(cache, OUTPUT))
    except (OSError, ValueError):
        return False, key
    if kept.key != key or kept.warnings or not kept.is_as_left(OUTPUT):
        return False, key
    try:
        sys.stderr.write(f"{summary(kept.counts, 0, time.perf_counter() - begun)}\n")
    except OSError:  # a closed pipe: the command knows how to leave it
        return False, key
    return True, key


def key_of(content: str, output: str, options: Sequence[object]) -> str:
    """Changes with everything that the site's bytes depend on."""
    places = (content, config_of(content), templates_of(content))
    return fingerprint(filter(None, places), options, leave_out=output)


def mixes(content: str, output: str) -> bool:
    """Whether the site would be written among what it is made from."""
    site, made_from = os.path.realpath(output), os.path.realpath(content)
    sources = (f"{made_from}/articles", f"{made_from}/events")
    return site in (made_from, *sources) or site.startswith(tuple(f"{one}/" for one in sources))


def summary(counts: Sequence[int], written: int, seconds: float) -> str:
    """One line: what was read, found and written; ``counts`` as the outcome has them."""
    articles, events, merged, unplaced, files = counts
    parts = (
        _count(articles, "article"),
        _count(events, "event"),
        f"{merged} merged",
        f"{unplaced} unplaced",
        f"{_count(written, 'page')} written",
        f"{files - written} unchanged",
    )
    return f"{', '.join(parts)} in {seconds:.2f} s"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
