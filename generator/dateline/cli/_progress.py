"""Progress of long work on a terminal: stage, count, time left; elsewhere nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dateline.progress import Progress, Stage, quiet

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

_PATIENCE_SECONDS = 1.0  # work that is over by then needs no bar, nor the time to import one


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """Shows on standard error what it is told, once the work takes long; then clears it away."""
    if not sys.stderr.isatty():
        yield quiet
        return
    shown = _Shown()
    try:
        yield shown
    finally:
        shown.stop()


class _Shown:
    """Bars that appear when patience is at an end."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()
        self._bars: Bars | None = None
        self._tasks: dict[Stage, TaskID] = {}

    def __call__(self, stage: Stage, done: int, total: int) -> None:
        if self._bars is None:
            if time.perf_counter() - self._begun < _PATIENCE_SECONDS:
                return
            self._bars = _start_bars()
        if stage not in self._tasks:
            for task in self._tasks.values():
                self._bars.remove_task(task)
            self._tasks = {stage: self._bars.add_task(stage.value, total=None)}
        self._bars.update(self._tasks[stage], completed=done, total=total or None)

    def stop(self) -> None:
        if self._bars is not None:
            self._bars.stop()


def _start_bars() -> Bars:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    bars = Bars(*columns, console=Console(stderr=True), transient=True)
    bars.start()
    return bars
