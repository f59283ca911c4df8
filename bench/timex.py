"""How well and how fast time expressions are tagged, ours beside dateparser and chrono-node.

    python bench/timex.py CORPORA              every folder of TimeML documents in CORPORA
    python bench/timex.py CORPORA --no-peers   ours alone
    python bench/timex.py CORPORA --record     keep the figures: results/timex.json, README.md
    python bench/timex.py CORPORA --errors wikiwars   what ours gets wrong there
    python bench/timex.py                      the worst texts we know, 20,000 characters of each
    python bench/timex.py --length 1000000     a million of each

Prints strict, relaxed, type and value F1 as TempEval-3 defines them, characters tagged in a CPU
second, and the CPU seconds to start. Every third document of ``timebank`` is held back: it is
scored on its own and its errors are never shown, nor are those of every fourth of ``wikiwars`` and
``meantime``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench._tagger_peers import find_peers
from bench._timex_gold import (
    Document,
    Tagged,
    align,
    is_strict,
    read_corpus,
    score,
    without_overlaps,
)
from bench._timex_worst import UNITS, mixed_text, worst_text

if TYPE_CHECKING:
    from dateline.timex.tagging import Domain

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results" / "timex.json"
README = HERE / "README.md"
MARKS = ("<!-- timex: written by bench/timex.py --record -->", "<!-- end of timex -->")
HELD_BACK = "timebank"  # the set of which every third document stays unread
UNREAD_FOURTH = ("meantime", "wikiwars")  # the sets of which every fourth stays unread
MEASURES = ("strict", "relaxed", "type", "value")
SPEED_SET = "timebank"
START_RUNS = 7

Found = dict[str, tuple[Tagged, ...]]


@dataclass(frozen=True, slots=True)
class Result:
    """F1 in percent by set and measure, characters a CPU second, CPU seconds to start."""

    tagger: str
    f1: dict[str, dict[str, float]]
    speed: float
    start_up: float


def read_sets(corpora: Path) -> dict[str, tuple[Document, ...]]:
    """The documents by set: folders, the thirds of ``timebank``, the two news sets as one."""
    folders = [path for path in sorted(corpora.iterdir()) if any(path.glob("*.tml"))]
    sets = {folder.name: read_corpus(folder) for folder in folders}
    if held := sets.get(HELD_BACK):
        sets[f"{HELD_BACK}, two thirds read"] = tuple(d for i, d in enumerate(held) if i % 3 != 2)
        sets[f"{HELD_BACK}, third unread"] = held[2::3]
    if "aquaint" in sets and HELD_BACK in sets:
        sets[f"{HELD_BACK} + aquaint"] = sets[HELD_BACK] + sets["aquaint"]
    return sets


def tag_ours(documents: Iterable[Document], domain: Domain) -> Found:
    from dateline.timex import tag

    return {
        document.name: tuple(
            Tagged(timex.span.start, timex.span.end, timex.type.value, timex.value)
            for timex in tag(document.text, published=document.published, domain=domain)
        )
        for document in documents
    }


def measure_ours(sets: dict[str, tuple[Document, ...]], domain: Domain) -> Result:
    tag_ours(sets[SPEED_SET][:5] if SPEED_SET in sets else (), domain)  # imports, compiled patterns
    f1, speeds = {}, {}
    for name, documents in sets.items():
        before = time.process_time()
        found = tag_ours(documents, domain)
        speeds[name] = _length(documents) / (time.process_time() - before)
        f1[name] = score(documents, found).measures
    return Result("dateline", f1, speeds.get(SPEED_SET, max(speeds.values())), _start_up())


def measure_peers(sets: dict[str, tuple[Document, ...]]) -> list[Result]:
    results = []
    for peer in find_peers():
        f1, speeds = {}, {}
        for name, documents in sets.items():
            found, seconds = peer.run(documents)
            speeds[name] = _length(documents) / seconds
            f1[name] = score(documents, found).measures
        speed = speeds.get(SPEED_SET, max(speeds.values()))
        start_up = median(peer.start_up() for _ in range(START_RUNS))
        results.append(Result(peer.name, f1, speed, start_up))
    return results


def print_worst(length: int) -> None:
    """Characters a CPU second on each of the worst texts, and on a tenth of it: linear if alike."""
    print(f"{'':30}{length // 10:>12,}{length:>12,} characters, tagged in a CPU second")
    texts = {name: (worst_text(name, length // 10), worst_text(name, length)) for name in UNITS}
    texts["all together"] = mixed_text(length // 10), mixed_text(length)
    for name, (short, long) in texts.items():
        speeds = [len(text) / _tagging_seconds(text) for text in (short, long)]
        print(f"{name:30}{speeds[0]:12,.0f}{speeds[1]:12,.0f}")


def _tagging_seconds(text: str) -> float:
    from dateline.timex import tag

    before = time.process_time()
    tag(text, published="2014-05-21")
    return max(time.process_time() - before, 1e-6)


def _length(documents: Iterable[Document]) -> int:
    return sum(len(document.text) for document in documents)


def _start_up() -> float:
    """CPU seconds of ``dateline tag`` on one short sentence: median of several runs."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "short.txt").write_text("The mill closed last week.\n", "utf-8")
        command = [
            sys.executable,
            "-c",
            "from dateline.cli import main; main()",
            "tag",
            "short.txt",
        ]
        return median(_cpu_seconds(command, folder) for _ in range(START_RUNS))


def _cpu_seconds(command: Sequence[str], folder: str) -> float:
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise RuntimeError(f"{' '.join(command)} failed with status {status}")
    return usage.ru_utime + usage.ru_stime


def format_table(results: Sequence[Result], sizes: dict[str, str]) -> str:
    """A Markdown table, a row a set: strict / relaxed / type / value F1 of each tagger."""
    rows = [["set", *(result.tagger for result in results)]]
    for name, size in sizes.items():
        cells = [" / ".join(f"{r.f1[name][m]:.2f}" for m in MEASURES) for r in results]
        rows.append([f"{name} ({size})", *cells])
    rows.append(["characters a CPU second", *(f"{r.speed:,.0f}" for r in results)])
    rows.append(["CPU seconds to start", *(f"{r.start_up:.2f}" for r in results)])
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(c.ljust(w) for c, w in zip(r, widths, strict=True)) + " |" for r in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def record(results: Sequence[Result], table: str) -> None:
    """Keep the figures, and the table in the README between its marks."""
    RESULTS.parent.mkdir(exist_ok=True)
    figures = json.dumps([_rounded(result) for result in results], indent=1)
    RESULTS.write_text(figures + "\n", "utf-8")
    text = README.read_text("utf-8")
    head, _, rest = text.partition(MARKS[0])
    _, _, tail = rest.partition(MARKS[1])
    README.write_text(f"{head}{MARKS[0]}\n\n{table}\n\n{MARKS[1]}{tail}", "utf-8")


def _rounded(result: Result) -> dict[str, object]:
    f1 = {name: {m: round(of[m], 2) for m in MEASURES} for name, of in result.f1.items()}
    return {
        **asdict(result),
        "f1": f1,
        "speed": round(result.speed, -3),
        "start_up": round(result.start_up, 2),
    }


def print_errors(documents: Sequence[Document], domain: Domain) -> None:
    """A line an expression that is not just as annotated, held-back documents left out."""
    found = tag_ours(documents, domain)
    for document in documents:
        system = without_overlaps(found[document.name])
        pairs = align(document.gold, system)
        paired = {each for pair in pairs for each in pair}
        for gold, of in pairs:
            faults = [
                name
                for name, agrees in (
                    ("extent", is_strict(document.text, gold, of)),
                    ("type", gold.type == of.type),
                    ("value", gold.value == of.value),
                )
                if not agrees
            ]
            if faults:
                print(
                    "\t".join(
                        [
                            document.name,
                            ",".join(faults),
                            _show(document, gold),
                            _show(document, of),
                        ]
                    )
                )
        for gold in document.gold:
            if gold not in paired:
                print("\t".join([document.name, "missed", _show(document, gold), "-"]))
        for of in system:
            if of not in paired:
                print("\t".join([document.name, "spurious", "-", _show(document, of)]))


def _read_part(name: str, documents: Sequence[Document]) -> Sequence[Document]:
    """Those of a set whose errors may be read."""
    if name not in UNREAD_FOURTH:
        return documents
    return [document for i, document in enumerate(documents) if i % 4 != 3]


def _show(document: Document, tagged: Tagged) -> str:
    words = " ".join(document.text[tagged.start : tagged.end].split())
    return f"{tagged.start} {words!r} {tagged.type} {tagged.value}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure time expressions beside other taggers.")
    parser.add_argument("corpora", type=Path, nargs="?")
    parser.add_argument("--length", type=int, default=20_000)
    parser.add_argument("--domain", default="auto", choices=["auto", "news", "narrative"])
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--errors", metavar="SET")
    options = parser.parse_args()
    if options.corpora is None:
        print_worst(options.length)
        return
    sets = read_sets(options.corpora)
    if options.errors:
        name = f"{HELD_BACK}, two thirds read" if options.errors == HELD_BACK else options.errors
        if "unread" in name or "+" in name:
            parser.error("the third of timebank that is held back stays unread")
        print_errors(_read_part(options.errors, sets[name]), options.domain)
        return
    results = [measure_ours(sets, options.domain)]
    if not options.no_peers:
        results += measure_peers(sets)
    sizes = {
        name: f"{len(documents)} documents, {sum(len(d.gold) for d in documents):,} expressions"
        for name, documents in sets.items()
    }
    table = format_table(results, sizes)
    print(table)
    if options.record:
        record(results, table)


if __name__ == "__main__":
    main()
