"""Articles -> what each tells, in shards: over the cores of this machine or those of a cluster.

Whoever works on a shard reads it from a folder by its name and leaves what it gave there: so a run
that broke off goes on where it stopped, a shard whose worker died is worked on by another, and the
same articles give the same result however many work on them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any

from dateline.cache.away import held
from dateline.cache.shards import Shard, code_version, extract_shard, split_shards
from dateline.cache.store import freeze, thaw, write_whole
from dateline.errors import DatelineError
from dateline.events import Found, find_mentions
from dateline.model import Article

# Below this, starting processes and importing what they need costs more than they save.
PAYS_FROM = 1500
CLUSTER_SECONDS = 20  # how long a cluster may take to answer, and to have a worker


class Backend(StrEnum):
    """Who works on shards: processes of this machine, or a Dask cluster."""

    LOKY = "loky"
    DASK = "dask"


def extract(
    articles: Sequence[Article],
    *,
    jobs: int | None = None,
    backend: Backend = Backend.LOKY,
    scheduler: str | None = None,
    folder: Path | None = None,
) -> tuple[Found, ...]:
    """What each article tells, in the order given.

    ``jobs`` is how many processes work at a time: by default one for each core, where there are
    enough articles for that to pay, else this one alone. ``folder`` keeps what shards gave for
    the next run; for ``DASK`` every worker must see it under the same path. ``scheduler`` is the
    address of the cluster's. Raises ``DatelineError`` where the cluster cannot do the work.
    """
    is_alone = jobs == 1 or (jobs is None and len(articles) < PAYS_FROM)
    if backend is Backend.LOKY and is_alone:
        return held(map(find_mentions, articles), len(articles))
    shards = tuple(map(Shard, split_shards(articles)))
    with _working_folder(folder) as name:
        place = Path(name).resolve()  # workers stand in other folders
        place.mkdir(parents=True, exist_ok=True)
        missing = [shard for shard in shards if shard.read(place / shard.key) is None]
        _work_on(missing, place, jobs, backend, scheduler)
        read = (shard.read(place / shard.key) or extract_shard(shard.articles) for shard in shards)
        return held(chain.from_iterable(read), len(articles))


def _working_folder(folder: Path | None) -> AbstractContextManager[str]:
    return nullcontext(str(folder)) if folder else tempfile.TemporaryDirectory(prefix="dateline-")


def _work_on(
    missing: Sequence[Shard],
    folder: Path,
    jobs: int | None,
    backend: Backend,
    scheduler: str | None,
) -> None:
    """Have every missing shard worked on, by others."""
    if not missing:
        return
    from joblib import Parallel, delayed

    for shard in missing:
        write_whole(folder / f"{shard.key}.articles", freeze(shard.articles))
    with _workers(backend, scheduler):
        version = code_version() if backend is Backend.DASK else None  # elsewhere it is this one
        tasks = (delayed(work_on_shard)(str(folder), shard.key, version) for shard in missing)
        Parallel(n_jobs=jobs or -1)(tasks)
    for shard in missing:
        (folder / f"{shard.key}.articles").unlink(missing_ok=True)


@contextmanager
def _workers(backend: Backend, scheduler: str | None) -> Iterator[None]:
    """Within it, joblib's work is done by these workers."""
    from joblib import parallel_config

    if backend is Backend.LOKY:
        with parallel_config(backend="loky"):
            yield
        return
    with _client(scheduler) as client, parallel_config(backend="dask", client=client):
        from distributed import KilledWorker

        try:
            yield
        except KilledWorker as error:
            raise DatelineError(f"expected workers to stay alive, found: {error}") from error


@contextmanager
def _client(scheduler: str | None) -> Iterator[Any]:
    """A Dask cluster with at least one worker."""
    if scheduler is None:
        raise DatelineError("expected the address of Dask's scheduler, found none")
    try:
        from distributed import Client
    except ImportError as error:
        message = "expected Dask to be installed; install it with `pip install 'dateline[dask]'`"
        raise DatelineError(message) from error
    try:
        client = Client(scheduler, timeout=CLUSTER_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        message = f"expected a Dask scheduler at {scheduler}, found: {error}"
        raise DatelineError(message) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=CLUSTER_SECONDS)
        except TimeoutError as error:
            message = f"expected workers of the Dask scheduler at {scheduler}, found none"
            raise DatelineError(message) from error
        yield client


def work_on_shard(folder: str, key: str, version: str | None) -> None:
    """Read a shard, and leave what it gives beside it: what a worker does, wherever it runs.

    Raises ``DatelineError`` on a worker that has other code or does not see the folder.
    """
    if version not in (None, code_version()):
        raise DatelineError("expected the same version of dateline on every worker, found another")
    place = Path(folder)
    try:
        articles = thaw((place / f"{key}.articles").read_bytes())
    except FileNotFoundError as error:
        message = f"expected the folder {folder} on every worker, found one that lacks it"
        raise DatelineError(message) from error
    write_whole(place / key, Shard(articles).pack(extract_shard(articles)))
