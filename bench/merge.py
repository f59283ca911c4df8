"""Put sentences that tell one event into one cluster.

usage: python bench/merge.py FILE.jsonl [--strict]

FILE.jsonl has a line a sentence: {"doc", "sentence", "text", …}. Printed is a line a sentence:
{"doc", "sentence", "cluster"}. Without --strict a cluster is a story, which is what finds most
pairs; with it, a happening as the site merges tellings. Nothing but doc and text is read.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from dateline.events.merging.grouping import group
from dateline.events.merging.likeness import Telling
from dateline.events.merging.stories import STORY_OF_SENTENCES, find_stories
from dateline.events.similarity import terms


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("file", type=Path)
    parser.add_argument("--strict", action="store_true")
    given = parser.parse_args()
    rows = [
        json.loads(line) for line in given.file.read_text(encoding="utf-8").splitlines() if line
    ]
    for row, cluster in zip(rows, clusters(rows, is_strict=given.strict), strict=True):
        print(json.dumps({"doc": row["doc"], "sentence": row["sentence"], "cluster": cluster}))


def clusters(rows: list[dict[str, Any]], *, is_strict: bool) -> list[int]:
    """The cluster of each row."""
    number: dict[str, int] = {}
    for row in rows:
        number.setdefault(row["doc"], len(number))
    bags = [terms(row["text"]) for row in rows]
    documents: list[Counter[str]] = [Counter() for _ in number]
    for row, bag in zip(rows, bags, strict=True):
        documents[number[row["doc"]]].update(bag)
    about = [" ".join(document.elements()) for document in documents]
    if not is_strict:
        stories = find_stories(about, threshold=STORY_OF_SENTENCES, keys=40)
        return [stories[number[row["doc"]]] for row in rows]
    tellings = [
        Telling(number[row["doc"]], " ".join(bag.elements()))
        for row, bag in zip(rows, bags, strict=True)
    ]
    return group(tellings, find_stories(about))


if __name__ == "__main__":
    main()
