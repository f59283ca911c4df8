"""Who may import whom: a module imports only from rooms above its own, and each dependency
stands behind the rooms that are meant to know it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "generator" / "dateline"
ORDER = (
    "model",
    "errors",
    "home",
    "progress",
    "dates",
    "digests",
    "seen",
    "stash",
    "spool",
    "sources",
    "prose",
    "timex",
    "events",
    "site",
    "cache",
    "build",
    "checks",
    "links",
    "reports",
    "staging",
    "publish",
    "preview",
    "scaffold",
    "serve",
    "cli",
    "__main__",
)
# Within the room of events: what has no folder may import all that stands beside it.
EVENTS = (
    "en",
    "grammar",
    "names",
    "telling",
    "salience",
    "disagreement",
    "titles",
    "merging",
    "dating",
)
# Where a dependency may be imported; everywhere else it may not.
KNOWN_BY = {
    "babel": {"site"},
    "click": {"cli"},
    "dateutil": {"dates"},
    "jinja2": {"site"},
    "joblib": {"cache"},
    "markdown": {"site"},
    "markupsafe": {"site"},
    "nh3": {"site", "sources"},
    "rich": {"cli"},
    "trafilatura": {"sources"},
    "watchfiles": {"serve"},
    "yaml": {"sources"},
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(module: Path) -> Iterator[tuple[str, int]]:
    """Every imported name in full, wherever it stands, with its line."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: relative imports hide the room"
            name = node.module or ""
            if name == "dateline":
                yield from ((f"dateline.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield name, node.lineno


def test_every_room_is_in_the_order() -> None:
    rooms = {room_of(module) for module in MODULES} - {"__init__"}
    assert rooms <= set(ORDER)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_only_from_above(module: Path) -> None:
    room = room_of(module)
    if room == "__init__":
        return
    above = set(ORDER[: ORDER.index(room) + 1])
    for name, line in imports_of(module):
        parts = name.split(".")
        if parts[0] == "dateline" and len(parts) > 1:
            assert parts[1] in above, f"{module.name}:{line}: {room} imports {name}"


@pytest.mark.parametrize("folder", EVENTS)
def test_a_folder_of_events_imports_only_from_above(folder: str) -> None:
    below = set(EVENTS[EVENTS.index(folder) + 1 :])
    for module in sorted((PACKAGE / "events" / folder).rglob("*.py")):
        for name, line in imports_of(module):
            parts = name.split(".")
            if parts[:2] == ["dateline", "events"]:
                assert parts[2] not in below, f"{module.name}:{line}: {folder} imports {name}"


def test_every_folder_of_events_is_in_the_order() -> None:
    folders = {path.parent.name for path in (PACKAGE / "events").glob("*/__init__.py")}
    assert folders <= set(EVENTS)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_dependency_stays_in_its_room(module: Path) -> None:
    for name, line in imports_of(module):
        top = name.split(".")[0]
        allowed = KNOWN_BY.get(top)
        assert allowed is None or room_of(module) in allowed, f"{module.name}:{line}: {name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_what_is_imported_is_declared(module: Path) -> None:
    """The standard library, ourselves, and the dependencies of pyproject.toml; nothing else."""
    project = tomllib.loads((PACKAGE.parent.parent / "pyproject.toml").read_text())["project"]
    extras = project.get("optional-dependencies", {}).values()
    declared = [*project["dependencies"], *(name for extra in extras for name in extra)]
    names = {re.split(r"[^\w.-]", requirement)[0].lower() for requirement in declared}
    provided = {"pillow": "PIL", "python-dateutil": "dateutil", "pyyaml": "yaml"}
    known = {provided.get(name, name.replace("-", "_")) for name in names} | {"markupsafe"}
    for name, line in imports_of(module):
        top = name.split(".")[0]
        assert top == "dateline" or top in sys.stdlib_module_names or top in known, (
            f"{module.name}:{line}: {top} is not declared in pyproject.toml"
        )


def test_only_the_command_prints() -> None:
    for module in MODULES:
        tree = ast.parse(module.read_text(encoding="utf-8"))
        calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
        prints = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "print"]
        assert not prints or room_of(module) == "cli", module
