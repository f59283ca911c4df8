"""CPU seconds of a build, ours beside Hugo, Eleventy, Pelican and MkDocs, on the same articles.

    python bench/build.py                      1,000 articles, five rounds, all generators
    python bench/build.py --articles 200 --rounds 1 --only dateline,hugo
    python bench/build.py --scale 1000,10000   how our cost and memory grow
    python bench/build.py --record             keep the figures: results/build.json and the tables

CPU seconds are those of the program and all processes it started and waited for, user and system.
The generators take turns within a round, so that whatever else the machine does falls on all of
them; a ratio is the median of the rounds' ratios.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TypeAlias

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench._generators import Generator, delete_replaced, find_generators, install_peers

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results" / "build.json"
README = HERE / "README.md"
SCALE = HERE.parent / "docs" / "scale.md"
_KEEPS_NOTHING = "PYTHONDONTWRITEBYTECODE"
CASES = ("cold", "edited", "unchanged")
# Most that ours may cost, of each peer's figure.
GOALS = {
    ("cold", "pelican"): 0.6,
    ("cold", "mkdocs"): 0.6,
    ("cold", "eleventy"): 1.0,
    ("cold", "hugo"): 2.5,
    ("edited", "hugo"): 0.2,
    ("edited", "mkdocs"): 0.3,
}


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run took: seconds of CPU and of the clock, most memory of one process in MB."""

    cpu: float
    wall: float
    memory: float


Cases: TypeAlias = dict[str, list[Usage]]
Runs: TypeAlias = dict[str, Cases]


def environment() -> dict[str, str]:
    """That of this process, in which Python may keep compiled modules, as after any installation.

    >>> "PYTHONDONTWRITEBYTECODE" in environment()
    False
    """
    return {name: value for name, value in os.environ.items() if name != _KEEPS_NOTHING}


def compile_ours() -> None:
    """Compile our modules, as pip does with what it installs and has done with the others'."""
    compileall.compile_dir(HERE.parent / "generator" / "dateline", quiet=1)


def run(command: Iterable[str], folder: Path) -> Usage:
    """Run to the end and measure; raises ``RuntimeError`` with the messages of a run that fails."""
    with tempfile.TemporaryFile() as messages:
        started = time.perf_counter()
        child = subprocess.Popen(
            list(command), cwd=folder, env=environment(), stdout=messages, stderr=messages
        )
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            messages.seek(0)
            said = messages.read().decode(errors="replace")
            raise RuntimeError(f"{folder.name}: {said[-2000:]}")
    per_mb = 1e6 if platform.system() == "Darwin" else 1e3  # ru_maxrss: bytes there, KB elsewhere
    return Usage(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / per_mb)


def measure(generator: Generator, count: int, nth: int) -> dict[str, Usage]:
    """A cold build, one after an edit, one after nothing; raises where the site is not whole."""
    folder = generator.folder(count)
    generator.clean(count)
    cold = run(generator.cold, folder)
    if generator.pages(count) < count:
        raise RuntimeError(f"{generator.name}: {generator.pages(count)} pages of {count} articles")
    edited = generator.edit(count, nth)
    again = [part.replace("{edited}", edited) for part in generator.again]
    return {"cold": cold, "edited": run(again, folder), "unchanged": run(again, folder)}


def compare(generators: list[Generator], count: int, rounds: int) -> Runs:
    """The runs of every generator and case, in rounds that go through all generators."""
    runs: Runs = {generator.name: {case: [] for case in CASES} for generator in generators}
    for generator in generators:
        generator.prepare(count)
    for nth in range(rounds):
        for generator in generators:
            for case, usage in measure(generator, count, nth).items():
                runs[generator.name][case].append(usage)
    return runs


def ratio(ours: list[Usage], theirs: list[Usage]) -> float:
    """Median over the rounds of our CPU seconds to theirs."""
    return median(mine.cpu / other.cpu for mine, other in zip(ours, theirs, strict=True))


def table_of(runs: Runs) -> str:
    """Markdown: CPU seconds of each case, our ratio to it with the goal, most memory."""
    ours = runs.get("dateline")
    lines = ["| | cold | edited | unchanged | ours to it: cold | edited | unchanged | MB |"]
    lines.append("|---" * 8 + "|")
    for name, cases in runs.items():
        seconds = [f"{median(usage.cpu for usage in cases[case]):.2f}" for case in CASES]
        ratios = [""] * len(CASES)
        if ours and cases is not ours:
            ratios = [_ratio_and_goal(ours, cases, case, name) for case in CASES]
        memory = max(usage.memory for of_case in cases.values() for usage in of_case)
        lines.append(f"| {' | '.join([name, *seconds, *ratios])} | {memory:.0f} |")
    return "\n".join(lines)


def _ratio_and_goal(ours: Cases, theirs: Cases, case: str, name: str) -> str:
    goal = GOALS.get((case, name))
    return f"{ratio(ours[case], theirs[case]):.2f}" + (f" (goal {goal})" if goal else "")


def grow(ours: Generator, counts: list[int]) -> dict[int, Cases]:
    """One run of ours at each number of articles."""
    rows: dict[int, Cases] = {}
    for count in counts:
        ours.prepare(count)
        rows[count] = {case: [usage] for case, usage in measure(ours, count, 0).items()}
    return rows


def growth_table_of(rows: dict[int, Cases]) -> str:
    """Markdown: seconds and memory at each size, and the growth of CPU an article."""
    head = "| articles | cold, CPU s | cold, clock s | MB | edited | unchanged | CPU an article |"
    lines = [head, "|---:" * 7 + "|"]
    (first_count, first), *_ = rows.items()
    for count, cases in rows.items():
        cold, edited, unchanged = (cases[case][0] for case in CASES)
        growth = cold.cpu / first["cold"][0].cpu / (count / first_count)
        lines.append(
            f"| {count:,} | {cold.cpu:.1f} | {cold.wall:.1f} | {cold.memory:.0f} "
            f"| {edited.cpu:.1f} | {unchanged.cpu:.2f} | × {growth:.2f} |"
        )
    return "\n".join(lines)


def record(key: str, runs: Runs, page: Path, table: str) -> None:
    """Replace one entry of the results file, and the table between the page's marks."""
    known = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    known[key] = {
        name: {case: [asdict(usage) for usage in row] for case, row in cases.items()}
        for name, cases in runs.items()
    }
    RESULTS.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")
    begin, end = (f"<!-- {edge} of {key} -->" for edge in ("begin", "end"))
    head, _, rest = page.read_text("utf-8").partition(begin)
    tail = rest.partition(end)[2]
    page.write_text(f"{head}{begin}\n\n{table}\n\n{end}{tail}", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure builds beside other generators.")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", help="names of generators, with commas between")
    parser.add_argument("--scale", help="numbers of articles, with commas between")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    generators = find_generators()
    compile_ours()
    if options.scale:
        rows = grow(generators[0], [int(count) for count in options.scale.split(",")])
        table = growth_table_of(rows)
        key, page, kept = "scale", SCALE, {str(count): cases for count, cases in rows.items()}
    else:
        install_peers()
        wanted = options.only.split(",") if options.only else [g.name for g in generators]
        chosen = [generator for generator in generators if generator.name in wanted]
        kept = compare(chosen, options.articles, options.rounds)
        table = table_of(kept)
        key, page = "builds", README
    print(table)
    if options.record:
        record(key, kept, page, table)
    delete_replaced()


if __name__ == "__main__":
    main()
