"""What is shipped: a wheel and an editable install that find their templates, a source archive
that a wheel can be built from, and lock files that name versions, hashes and no index."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from tests.sources_cases import write

ARTICLE = "---\npublished: 2011-03-18\n---\nThe mill in Leeds closed on 12 March 2011.\n"


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def archives(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A source archive of the checkout, and a wheel built from that archive alone."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=repository)
    (sdist,) = folder.glob("*.tar.gz")
    run("tar", "-xzf", sdist, cwd=folder)
    unpacked = folder / sdist.name.removesuffix(".tar.gz")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=unpacked)
    (wheel,) = folder.glob("*.whl")
    return sdist, wheel


@pytest.fixture(scope="module")
def bare_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment that has our dependencies and not ourselves."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, symlinks=True, with_pip=False)
    (site_packages,) = folder.glob("lib/python3*/site-packages")
    ours = [path for path in sys.path if path.endswith("site-packages")]
    (site_packages / "dependencies.pth").write_text("\n".join(ours) + "\n")
    return folder / "bin" / "python"


def test_the_wheel_renders_a_site(
    archives: tuple[Path, Path], bare_python: Path, tmp_path: Path
) -> None:
    _, wheel = archives
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    write(tmp_path, {"content/articles/mill.md": ARTICLE})
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r});"
        "import dateline; from dateline.cli import run;"
        f"assert dateline.__file__.startswith({str(installed)!r}), dateline.__file__;"
        "sys.exit(run(['build']))"
    )
    run(bare_python, "-c", code, cwd=tmp_path)
    assert (tmp_path / "site" / "index.html").stat().st_size > 500
    assert list((tmp_path / "site" / "static").iterdir())


def test_the_wheel_holds_what_the_package_needs(
    archives: tuple[Path, Path], repository: Path
) -> None:
    _, wheel = archives
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    package = repository / "generator" / "dateline"
    wanted = {
        path.relative_to(package.parent).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert wanted <= names
    templates = repository / "templates"
    shipped = {f"dateline/templates/{p.relative_to(templates)}" for p in templates.rglob("*.*")}
    assert shipped <= names
    assert not [name for name in names if name.startswith(("tests/", "site/", "content/"))]


def test_the_editable_install_is_this_checkout(repository: Path) -> None:
    import dateline
    from dateline.site import templates_folder

    assert dateline.__file__ is not None
    assert Path(dateline.__file__).is_relative_to(repository / "generator")
    assert templates_folder() == repository / "templates"
    command = Path(sys.executable).with_name("dateline")
    assert run(command, "--version", cwd=repository).startswith("dateline, version")


def test_the_source_archive_holds_sources_alone(archives: tuple[Path, Path]) -> None:
    sdist, _ = archives
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "Makefile", "pyproject.toml", "templates/base.html"} <= names
    unwanted = re.compile(r"^(site|\.venv|bench/out|\.dateline)/|node_modules|__pycache__")
    assert not [name for name in names if unwanted.search(name)]


def test_lock_files_name_hashes_and_no_index(repository: Path) -> None:
    locks = sorted((repository / "requirements").glob("*.txt"))
    assert {"site", "test"} <= {lock.stem for lock in locks}
    for lock in locks:
        text = lock.read_text()
        assert "://" not in text
        requirements = re.findall(r"^([a-z0-9][\w.-]*)==[^\n]*\\\n +--hash=sha256:", text, re.M)
        assert len(requirements) == len(re.findall(r"^[a-z0-9]", text, re.M))
        assert {"jinja2", "click", "hatchling", "editables"} <= set(requirements)
    npm = (repository / "tests" / "browser" / "package-lock.json").read_text()
    assert '"resolved"' not in npm
    assert "://" not in re.sub(r'"(?:url|homepage)": "[^"]*"', "", npm)


def test_lock_files_fit_the_project(repository: Path) -> None:
    """Every dependency of pyproject.toml is locked; what is not is forgotten `make lock`."""
    import tomllib

    project = tomllib.loads((repository / "pyproject.toml").read_text())
    groups, extras = project["dependency-groups"], project["project"]["optional-dependencies"]
    wanted = [*project["project"]["dependencies"], *groups["build"]]
    wanted += [name for extra in ("calendar", "feeds", "html") for name in extras[extra]]
    names = {
        "site": wanted,
        "test": [*wanted, *(name for name in groups["test"] if isinstance(name, str))],
    }
    for stem, requirements in names.items():
        lock = (repository / "requirements" / f"{stem}.txt").read_text().lower()
        for requirement in requirements:
            name = re.split(r"[^\w.-]", requirement)[0].lower()
            assert re.search(rf"^{re.escape(name)}==", lock, re.M), f"{name} is not in {stem}.txt"
