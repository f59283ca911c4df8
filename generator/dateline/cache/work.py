"""Who extracts what articles tell: this process, others of this machine, or a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.events import Found
    from dateline.model import Article


@dataclass(frozen=True, slots=True)
class Work:
    """How extraction is shared out: processes at a time, or the workers of a Dask cluster."""

    jobs: int | None = None  # None: one for each core where that pays
    scheduler: str | None = None  # the address of a Dask cluster's

    @property
    def is_elsewhere(self) -> bool:
        return self.scheduler is not None

    def extract(self, articles: Sequence[Article], folder: Path | None = None) -> tuple[Found, ...]:
        """What each article tells, in the order given; ``folder`` keeps what shards gave."""
        from dateline.cache.workers import Backend, extract

        backend = Backend.DASK if self.is_elsewhere else Backend.LOKY
        return extract(
            articles, jobs=self.jobs, backend=backend, scheduler=self.scheduler, folder=folder
        )
