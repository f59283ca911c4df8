"""A site is published whole or not at all, and nobody else's file is ever touched."""

from __future__ import annotations

import errno
import random
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import publish as publish_module
from dateline.errors import OutputError
from dateline.publish import MANIFEST, Changes, publish
from dateline.staging import locked


def site(**pages: str) -> dict[PurePosixPath, bytes]:
    return {PurePosixPath(name.replace("__", "/")): text.encode() for name, text in pages.items()}


def tree(folder: Path) -> dict[str, bytes]:
    """Every file in a folder but the list of those that are ours."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def as_tree(files: dict[PurePosixPath, bytes]) -> dict[str, bytes]:
    return {path.as_posix(): data for path, data in files.items()}


def test_the_folder_holds_what_was_published(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "site"
    files = site(index="home", events__a="one", events__b="two")
    assert publish(files, output) == Changes(3, 0, 0)
    assert tree(output) == as_tree(files)
    assert sorted(path.name for path in output.parent.iterdir()) == ["site"]


def test_an_unchanged_file_is_not_rewritten(tmp_path: Path) -> None:
    publish(site(index="home", about="us"), tmp_path)
    before = (tmp_path / "index").stat()
    assert publish(site(index="home", about="all of us"), tmp_path) == Changes(1, 1, 0)
    after = (tmp_path / "index").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_only_our_own_files_are_removed(tmp_path: Path) -> None:
    (tmp_path / "CNAME").write_text("example.org")
    publish(site(index="home", events__a="one", names__b="two"), tmp_path)
    (tmp_path / "events" / "theirs").write_text("kept")
    assert publish(site(index="home"), tmp_path) == Changes(0, 1, 2)
    assert tree(tmp_path) == {"CNAME": b"example.org", "index": b"home", "events/theirs": b"kept"}
    assert not (tmp_path / "names").exists()


def test_a_file_of_another_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("written by hand")
    with pytest.raises(
        OutputError, match=r"index:1:1: expected no file or one that dateline wrote"
    ):
        publish(site(index="home", about="us"), tmp_path)
    assert tree(tmp_path) == {"index": b"written by hand"}


def test_a_file_that_is_the_same_already_becomes_ours(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("home")
    publish(site(index="home"), tmp_path)
    assert publish(site(about="us"), tmp_path) == Changes(1, 0, 1)


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    outside, output = tmp_path / "outside", tmp_path / "site"
    outside.mkdir()
    output.mkdir()
    (output / "events").symlink_to(outside)
    with pytest.raises(OutputError, match="events/a:1:1"):
        publish(site(events__a="one"), output)
    assert not list(outside.iterdir())


def test_a_list_of_our_files_that_was_tampered_with_removes_nothing_outside(tmp_path: Path) -> None:
    output = tmp_path / "site"
    publish(site(index="home"), output)
    (tmp_path / "precious").write_text("keep")
    (output / MANIFEST).write_text(f"../precious\n{tmp_path / 'precious'}\nindex\n")
    publish(site(about="us"), output)
    assert (tmp_path / "precious").read_text() == "keep"
    assert tree(output) == {"about": b"us"}


def test_a_file_gives_way_to_a_folder_and_back(tmp_path: Path) -> None:
    publish(site(a="file"), tmp_path)
    publish(site(a__b="in a folder"), tmp_path)
    assert tree(tmp_path) == {"a/b": b"in a folder"}
    publish(site(a="file"), tmp_path)
    assert tree(tmp_path) == {"a": b"file"}


def test_a_path_out_of_the_site_is_our_own_mistake(tmp_path: Path) -> None:
    for path in ("../a", "/etc/a", MANIFEST):
        with pytest.raises(ValueError, match="no path within a site"):
            publish({PurePosixPath(path): b""}, tmp_path)


def test_an_output_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file")
    with pytest.raises(OutputError, match=r"site:1:1: expected a folder that can be written"):
        publish(site(index="home"), tmp_path / "site")


def test_a_full_disk_leaves_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(site(index="old", about="old"), tmp_path / "site")
    write = publish_module._write

    def fail_on_the_second(file: str, data: Iterable[bytes]) -> None:
        if file.endswith("/index"):
            raise OSError(28, "No space left on device", file)
        write(file, data)

    monkeypatch.setattr(publish_module, "_write", fail_on_the_second)
    with pytest.raises(OutputError, match="No space left on device"):
        publish(site(index="new", about="new"), tmp_path / "site")
    assert tree(tmp_path / "site") == {"index": b"old", "about": b"old"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_two_runs_at_once_do_not_mix(tmp_path: Path) -> None:
    with locked(tmp_path), pytest.raises(OutputError, match="another at work"):
        publish(site(index="home"), tmp_path)
    publish(site(index="home"), tmp_path)


KILLED = textwrap.dedent("""
    import sys
    from pathlib import Path, PurePosixPath
    from dateline.publish import publish

    version, output = sys.argv[1], Path(sys.argv[2])
    names = [f"{letter}/{n}" for letter in "abcd" for n in range(60)] + ["index"]
    text = (version * 4000).encode()
    print("ready", flush=True)
    names = [name + version if name[-1] == "7" else name for name in names]
    publish({PurePosixPath(name): text for name in names}, output)
""")


def test_a_run_killed_at_any_moment_leaves_whole_files_and_is_completed(tmp_path: Path) -> None:
    output = tmp_path / "site"

    def run(version: str, *, seconds: float | None) -> None:
        arguments = [sys.executable, "-c", KILLED, version, str(output)]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            if seconds is not None:
                time.sleep(seconds)
                process.send_signal(signal.SIGKILL)
        assert process.returncode in (0, -signal.SIGKILL)

    run("o", seconds=None)
    chance = random.Random(7)
    for number in range(12):
        run("no"[number % 2], seconds=chance.uniform(0.001, 0.03))
        assert set(tree(output).values()) <= {b"o" * 4000, b"n" * 4000}
    run("n", seconds=None)
    assert set(tree(output).values()) == {b"n" * 4000}
    assert len(tree(output)) == 241
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


NAMES = st.sampled_from(["index", "a", "a/b", "c/d", "c/e", "f/g/h"])


@settings(max_examples=60)
@given(st.lists(st.dictionaries(NAMES, st.binary(max_size=4)), min_size=1, max_size=4))
def test_any_row_of_sites_ends_as_the_last_one(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, bytes]]
) -> None:
    output = tmp_path_factory.mktemp("site")
    for row in rows:
        files = {PurePosixPath(n): d for n, d in row.items() if not (n == "a" and "a/b" in row)}
        publish(files, output)
        assert tree(output) == as_tree(files)
    assert not [path for path in output.rglob("*") if path.is_dir() and not any(path.iterdir())]


def test_a_site_that_is_mounted_is_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing can be renamed into a mount from beside it, though the device may be the same."""
    output = tmp_path / "site"
    moved = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if output not in path.parents and output in Path(target).parents:
            raise OSError(errno.EXDEV, "Invalid cross-device link", str(path))
        return moved(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    publish(site(index="home"), output)
    assert tree(output) == {"index": b"home"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert not (output / ".dateline-new").exists()
