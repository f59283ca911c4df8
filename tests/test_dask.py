"""A real Dask cluster on this machine: the same site as one process, even when a worker dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from bench.corpus import write_corpus

from dateline.cache.shards import extract_shard, split_shards
from dateline.cache.workers import Backend, extract
from dateline.errors import DatelineError
from dateline.model import Article
from dateline.sources import read_project

COUNT = 160
PATIENCE = 180  # seconds that anything here may take


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Article, ...]:
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder, COUNT)
    return read_project(folder).articles


@contextmanager
def _process(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments], env=environment, stdout=quiet, stderr=quiet
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@contextmanager
def _cluster(folder: Path, *, workers: int) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and its workers, each a process that nobody starts again; its address."""
    told = folder / "scheduler.json"
    local = ("--host", "127.0.0.1", "--no-dashboard")
    with ExitStack() as stack:
        scheduler = ("distributed.cli.dask_scheduler", "--port", "0", "--scheduler-file", str(told))
        stack.enter_context(_process(*scheduler, *local))
        _wait_until(told.exists)
        worker = ("distributed.cli.dask_worker", "--scheduler-file", str(told), "--no-nanny")
        own = ("--nthreads", "1", "--local-directory", str(folder))
        started = [stack.enter_context(_process(*worker, *own, *local)) for _ in range(workers)]
        yield _address(told), started


def _address(told: Path) -> str:
    address: str = json.loads(told.read_text(encoding="utf-8"))["address"]
    return address


def _wait_until(is_so: Callable[[], bool]) -> None:
    begun = time.monotonic()
    while not is_so():
        if time.monotonic() - begun > PATIENCE:
            raise TimeoutError
        time.sleep(0.01)


def _results(folder: Path) -> list[Path]:
    found = folder.iterdir() if folder.is_dir() else iter(())
    return [path for path in found if not path.suffix and path.name[0] != "."]


def _build(project: Path, output: str, *options: str) -> dict[str, bytes]:
    """Every file of the site that the command writes."""
    site = project / output
    command = [sys.executable, "-m", "dateline", "build", "--output", str(site), *options]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    write_corpus(folder / "content" / "articles", COUNT)
    (folder / "dateline.toml").write_text('title = "News"\n', encoding="utf-8")
    return folder


def test_a_worker_that_dies_midway_changes_no_byte_of_the_site(
    project: Path, tmp_path: Path
) -> None:
    expected = _build(project, "expected", "--no-cache", "--jobs", "1")
    kept = project / ".dateline" / "shards"
    left: list[int] = []
    shards = len(list(split_shards(read_project(project / "content").articles)))
    with _cluster(tmp_path, workers=2) as (address, workers):
        _wait_for_workers(address, 2)

        def kill_one() -> None:
            _wait_until(lambda: bool(_results(kept)))
            workers[0].send_signal(signal.SIGKILL)
            workers[0].wait()
            left.append(shards - len(_results(kept)))

        killer = threading.Thread(target=kill_one)
        killer.start()
        found = _build(project, "site", "--backend", "dask", "--scheduler", address)
        killer.join()
        assert workers[1].poll() is None
    assert left[0] > 0, "the worker died when there was no more to do"
    assert len(_results(kept)) == shards
    assert sorted(found) == sorted(expected)
    assert [path for path in expected if found[path] != expected[path]] == []


def _wait_for_workers(address: str, count: int) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(count, timeout=PATIENCE)


def test_a_run_that_broke_off_goes_on_where_it_stopped(
    articles: tuple[Article, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "shards"
    extract(articles[: COUNT // 2], jobs=2, folder=folder)
    kept = {path.name: path.stat().st_mtime_ns for path in _results(folder)}
    with _cluster(tmp_path, workers=1) as (address, _):
        found = extract(articles, backend=Backend.DASK, scheduler=address, folder=folder)
    assert found == extract_shard(articles)
    after = {path.name: path.stat().st_mtime_ns for path in _results(folder)}
    assert len(kept) > 1
    assert len(kept.items() & after.items()) >= len(kept) - 1  # the last one's end was cut short


def test_no_scheduler_is_told(
    articles: tuple[Article, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.cache.workers.CLUSTER_SECONDS", 1)
    with pytest.raises(DatelineError, match="expected a Dask scheduler at"):
        extract(articles, backend=Backend.DASK, scheduler="tcp://127.0.0.1:9", folder=tmp_path)
