"""Articles whose texts lie on disk until somebody asks for them."""

from __future__ import annotations

import zlib

from dateline.model import Article, is_away, put_away
from dateline.stash import Stash


def put_texts_away(article: Article, stash: Stash) -> Article:
    """The same article, its texts in the stash: a tenth of the memory."""
    if not is_away(article) and len(article.raw) == len(article.prose):
        both = (article.raw + article.prose).encode("utf-8", "surrogatepass")
        put_away(article, stash.keep(zlib.compress(both, 1), _texts_in))
    return article


def _texts_in(packed: bytes) -> tuple[str, str]:
    both = zlib.decompress(packed).decode("utf-8", "surrogatepass")
    return both[: len(both) // 2], both[len(both) // 2 :]
