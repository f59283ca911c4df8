"""Articles -> what each tells, in shards: over the cores of this machine or those of a cluster.

A shard is some articles that lie beside each other in order of path; what it gives depends on
nothing but their content and our code. Whoever works on a shard reads it from a folder by the
hash of that content and leaves what it gave there: so a run that broke off goes on where it
stopped, a shard whose worker died is worked on by another, and the same articles give the same
result however many work on them.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache, cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any

from dateline.errors import DatelineError
from dateline.events import Found, find_mentions
from dateline.model import Article
from dateline.store import Given, freeze, thaw, write_whole

# So few that an edit works on few others again, so many that handing a shard over costs little.
SMALLEST_SHARD, SHARD_ARTICLES, LARGEST_SHARD = 4, 16, 32
# Below this, starting processes and importing what they need costs more than they save.
PAYS_FROM = 1500
# Where the code is that what an article tells depends on.
ROOMS = (
    "model.py",
    "store.py",
    *(f"{room}/**/*.py" for room in ("dates", "prose", "timex", "events")),
)
_BESIDE_TEXT = attrgetter(
    *(one.name for one in fields(Article) if one.name not in ("raw", "prose"))
)
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
        return extract_shard(articles)
    shards = tuple(map(Shard, split_shards(articles)))
    with _working_folder(folder) as name:
        place = Path(name).resolve()  # workers stand in other folders
        place.mkdir(parents=True, exist_ok=True)
        missing = [shard for shard in shards if shard.read(place / shard.key) is None]
        _work_on(missing, place, jobs, backend, scheduler)
        return tuple(
            found
            for shard in shards
            for found in shard.read(place / shard.key) or extract_shard(shard.articles)
        )


def extract_shard(articles: Iterable[Article]) -> tuple[Found, ...]:
    """What each article of a shard tells: a pure function, the unit of all parallel work."""
    return tuple(map(find_mentions, articles))


@dataclass(frozen=True)
class Shard:
    """Some articles that are worked on together."""

    articles: tuple[Article, ...]

    @cached_property
    def names(self) -> tuple[bytes, ...]:
        """A name for each article."""
        return tuple(map(name_of_article, self.articles))

    @cached_property
    def key(self) -> str:
        """The shard's name: where it begins, and a hash of its articles and of our code."""
        return f"{self.place}-{hashlib.blake2b(b''.join(self.names), digest_size=20).hexdigest()}"

    @property
    def place(self) -> str:
        """What its name begins with: the same after an edit within it."""
        first = self.articles[0].path.encode("utf-8", "surrogateescape")
        return hashlib.blake2b(first, digest_size=10).hexdigest()

    def pack(self, found: Sequence[Found]) -> bytes:
        """What its articles gave, as bytes."""
        return freeze(dict(zip(self.names, found, strict=True)), self._given)

    def known(self, file: Path) -> dict[bytes, Found]:
        """By name what articles gave when the file was written, one of them perhaps edited since.

        Nothing but what the names of today's articles stand for may be asked for.
        """
        try:
            known: dict[bytes, Found] = thaw(file.read_bytes(), self._given)
        except (OSError, ValueError):
            return {}
        return known

    def read(self, file: Path) -> tuple[Found, ...] | None:
        """What its articles gave; ``None`` where the file is not there or not whole."""
        known = self.known(file)
        return tuple(known[name] for name in self.names) if known.keys() >= {*self.names} else None

    def extract(self, known: Mapping[bytes, Found]) -> tuple[Found, ...]:
        """What its articles give; of those that are known, nothing is found again."""
        both = zip(self.articles, self.names, strict=True)
        found = iter(extract_shard([article for article, name in both if name not in known]))
        return tuple(known[name] if name in known else next(found) for name in self.names)

    @cached_property
    def _given(self) -> Given:
        return Given({article.path: article for article in self.articles})


def split_shards(articles: Iterable[Article]) -> Iterator[tuple[Article, ...]]:
    """Runs of articles; one ends where a path's hash says so.

    So an article that comes or goes changes its own shard and leaves the others as they were.
    """
    shard: list[Article] = []
    for article in articles:
        shard.append(article)
        is_end = len(shard) >= SMALLEST_SHARD and _ends_shard(article.path)
        if is_end or len(shard) == LARGEST_SHARD:
            yield tuple(shard)
            shard = []
    if shard:
        yield tuple(shard)


def _ends_shard(path: str) -> bool:
    digest = hashlib.blake2b(path.encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") % (SHARD_ARTICLES - SMALLEST_SHARD) == 0


def key_of(articles: Sequence[Article]) -> str:
    """The name of a shard of these articles."""
    return Shard(tuple(articles)).key


def name_of_article(article: Article) -> bytes:
    """A hash of all that an article tells, and of the code that works on it."""
    digest = hashlib.blake2b(code_version().encode(), digest_size=16)
    for text in (article.raw, article.prose):
        data = text.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(data) + data)
    digest.update(repr(_BESIDE_TEXT(article)).encode("utf-8", "surrogatepass"))
    return digest.digest()


@cache
def code_version() -> str:
    """A hash of the source that extraction runs: another version shares no shard with this one."""
    package = Path(__file__).resolve().parent
    digest = hashlib.blake2b(digest_size=20)
    for file in sorted(file for room in ROOMS for file in package.glob(room)):
        digest.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


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
