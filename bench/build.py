"""CPU seconds of a build, ours beside Hugo, Eleventy, Pelican and MkDocs, on the same articles.

    python bench/build.py                      1,000 articles, five rounds, all generators
    python bench/build.py --articles 200 --rounds 1 --only dateline,hugo
    python bench/build.py --scale 1000,10000   how our cost and memory grow
    python bench/build.py --record             keep the figures in bench/results/build.json

CPU seconds are those of the program and all processes it started and waited for, user and system.
The generators take turns within a round, so that whatever else the machine does falls on all of
them; a ratio is the median of the rounds' ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench._generators import OUT, Generator, find_generators, install_peers

RESULTS = Path(__file__).resolve().parent / "results" / "build.json"
CASES = ("cold", "edited", "unchanged")
# Most that ours may cost: of each peer's figure, or in CPU seconds.
GOALS = {
    ("cold", "pelican"): 0.6,
    ("cold", "mkdocs"): 0.6,
    ("cold", "eleventy"): 1.0,
    ("cold", "hugo"): 2.5,
    ("edited", "hugo"): 0.2,
    ("edited", "mkdocs"): 0.3,
}
GOAL_UNCHANGED_SECONDS = 0.15
GOAL_GROWTH = 1.1


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run took: seconds of CPU and of the clock, most memory of one process in MB."""

    cpu: float
    wall: float
    memory: float


def run(command: Iterable[str], folder: Path) -> Usage:
    """Run to the end and measure; raises ``RuntimeError`` with the messages of a run that fails."""
    log = OUT / "run.log"
    started = time.perf_counter()
    with log.open("wb") as messages:
        child = subprocess.Popen(list(command), cwd=folder, stdout=messages, stderr=messages)
        _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    if status:
        raise RuntimeError(f"{folder.name}: {log.read_text(errors='replace')[-2000:]}")
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


def compare(
    generators: list[Generator], count: int, rounds: int
) -> dict[str, dict[str, list[Usage]]]:
    """The runs of every generator and case, in rounds that go through all generators."""
    runs: dict[str, dict[str, list[Usage]]] = {
        generator.name: {case: [] for case in CASES} for generator in generators
    }
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


def print_comparison(runs: dict[str, dict[str, list[Usage]]]) -> None:
    print(f"{'':12}{'':12}{'CPU s':>8}{'wall s':>8}{'MB':>8}{'ours to it':>12}{'goal':>7}")
    ours = runs.get("dateline")
    for case in CASES:
        for name, cases in runs.items():
            row = cases[case]
            figures = [
                median(getattr(u, field) for u in row) for field in ("cpu", "wall", "memory")
            ]
            line = f"{case:12}{name:12}{figures[0]:8.2f}{figures[1]:8.2f}{figures[2]:8.0f}"
            if ours and name != "dateline":
                goal = GOALS.get((case, name))
                line += f"{ratio(ours[case], row):12.2f}" + (f"{goal:7.1f}" if goal else "")
            elif case == "unchanged" and name == "dateline":
                line += f"{'':12}{GOAL_UNCHANGED_SECONDS:6}s"
            print(line)


def grow(ours: Generator, counts: list[int]) -> list[tuple[int, dict[str, Usage]]]:
    """Our runs at each number of articles, printed as they come."""
    print(
        f"{'articles':>9}{'cold CPU':>10}{'wall':>8}{'MB':>7}"
        f"{'edited':>8}{'unchanged':>10}{'growth':>8}"
    )
    rows: list[tuple[int, dict[str, Usage]]] = []
    for count in counts:
        ours.prepare(count)
        usage = measure(ours, count, 0)
        rows.append((count, usage))
        first_count, first = rows[0]
        growth = usage["cold"].cpu / first["cold"].cpu / (count / first_count)
        print(
            f"{count:9,}{usage['cold'].cpu:10.2f}{usage['cold'].wall:8.2f}{usage['cold'].memory:7.0f}"
            f"{usage['edited'].cpu:8.2f}{usage['unchanged'].cpu:10.2f}{growth:8.2f}"
        )
    print(f"growth: cold CPU an article, to that of the first row; goal {GOAL_GROWTH}")
    return rows


def record(key: str, value: object) -> None:
    """Replace one entry of the results file."""
    known = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    known[key] = value
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure builds beside other generators.")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", help="names of generators, with commas between")
    parser.add_argument("--scale", help="numbers of articles, with commas between")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    generators = list(find_generators())
    if options.scale:
        rows = grow(generators[0], [int(count) for count in options.scale.split(",")])
        kept: object = [
            {"articles": n, **{c: asdict(u) for c, u in row.items()}} for n, row in rows
        ]
        key = "scale"
    else:
        install_peers()
        wanted = options.only.split(",") if options.only else [g.name for g in generators]
        chosen = [generator for generator in generators if generator.name in wanted]
        runs = compare(chosen, options.articles, options.rounds)
        print_comparison(runs)
        kept = {n: {c: [asdict(u) for u in us] for c, us in cs.items()} for n, cs in runs.items()}
        key = f"{options.articles} articles"
    if options.record:
        record(key, kept)


if __name__ == "__main__":
    main()
