"""A new project: settings, an article, an event by hand, and a workflow that publishes it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from dateline.errors import OutputError

SKELETON = Path(__file__).with_name("skeleton")
# Names that the package cannot hold as they are: some tools leave hidden files out of archives.
_PLACES = {
    "gitignore": ".gitignore",
    "github/pages.yml": ".github/workflows/pages.yml",
}
_REQUIREMENTS = """\
# Where your Dateline does not come from the package index, say where it does, for instance
# dateline @ git+https://git.example.org/dateline@v{version}
dateline=={version}
"""


def skeleton(version: str) -> dict[PurePosixPath, bytes]:
    """Every file of a new project; the program is asked for in this version."""
    files = {}
    for file in sorted(path for path in SKELETON.rglob("*") if path.is_file()):
        name = file.relative_to(SKELETON).as_posix()
        files[PurePosixPath(_PLACES.get(name, name))] = file.read_bytes()
    files[PurePosixPath("requirements.txt")] = _REQUIREMENTS.format(version=version).encode()
    return files


def make_project(folder: Path, version: str) -> tuple[Path, ...]:
    """Write a new project into a folder that is empty or not there yet; the files written.

    Raises ``OutputError`` where something is there already, or the folder cannot be written.
    """
    try:
        found = _names_in(folder)
        if found:
            listed = ", ".join(found[:3])
            raise OutputError(f"{folder.as_posix()}:1:1: expected an empty folder, found {listed}")
        return tuple(_write(folder / name, data) for name, data in skeleton(version).items())
    except OSError as error:
        message = f"expected a folder that can be written, found: {error.strerror}"
        raise OutputError(f"{folder.as_posix()}:1:1: {message}") from error


def _names_in(folder: Path) -> list[str]:
    """What lies in a folder, if there is one; a repository that was just made holds nothing."""
    names = (path.name for path in folder.iterdir()) if folder.is_dir() else ()
    return sorted(name for name in names if name != ".git")


def _write(file: Path, data: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("xb") as new:
        new.write(data)
    return file
